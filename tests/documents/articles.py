"""Articles with everything in them, and at random, for the tests of readers and writers."""

from hypothesis import strategies as st

from proofreader.core import Article, Block, Form, Mark, Role, Shape, Style

BOLD, ITALIC, LINK, CODE = Style.BOLD, Style.ITALIC, Style.LINK, Style.CODE
_PLAIN = Shape.PARAGRAPH
ADDRESS = "https://example.org/a?b=1&c=(2)"


def block(text: str, shape: Shape = Shape.PARAGRAPH, level: int = 0, *marked: tuple[str, Style]) -> Block:
    marks = tuple(
        Mark(text.index(word), text.index(word) + len(word), style, ADDRESS if style is LINK else "")
        for word, style in marked
    )
    role = Role.QUOTATION if shape is Shape.QUOTATION else Role.BODY
    return Block(role, text, Form(shape, level), tuple(sorted(marks)))


FULL = Article(
    (
        Block(Role.TITLE, "افتتاح معرض الكتاب بالرباط", Form(Shape.HEADING, 1)),
        Block(Role.SUBTITLE, "الدورة الجديدة تكرّم أدب الرحلة"),
        Block(Role.DATELINE, "الرباط، 12 ماي 2026"),
        Block(Role.BYLINE, "بقلم: سعاد العلوي"),
        block("قال المدير الجديد إن شركة Google <شريك> & صديق.", _PLAIN, 0, ("المدير الجديد", BOLD), ("صديق", LINK)),
        block("خطوات الاستعداد", Shape.HEADING, 2),
        block("بند أول", Shape.BULLET, 1, ("أول", ITALIC)),
        block("بند داخلي", Shape.BULLET, 2),
        block("رقم داخلي", Shape.NUMBERED, 3),
        block("بند ثان", Shape.BULLET, 1),
        block("واحد", Shape.NUMBERED, 1),
        block("اثنان", Shape.NUMBERED, 1),
        block("فاصل بين قائمتين."),
        block("واحد من جديد", Shape.NUMBERED, 1),
        block("نحن هنا من أجل الجميع.", Shape.QUOTATION, 0, ("الجميع", BOLD), ("أجل الجميع", LINK)),
        block("المدينة\tالعدد", Shape.ROW),
        block("الرباط\t700", Shape.ROW, 0, ("700", BOLD)),
        block("Nous sommes très heureux.", Shape.PARAGRAPH, 0, ("très", ITALIC)),
    )
)

_WORDS = st.text(st.sampled_from('ابجد xy1*_#-.،«»()[]<&"|`~\\=+!'), min_size=1, max_size=12)


@st.composite
def _blocks(draw: st.DrawFn) -> Block:
    shape = draw(st.sampled_from([Shape.PARAGRAPH, Shape.HEADING, Shape.BULLET, Shape.NUMBERED, Shape.QUOTATION]))
    text = " ".join("ن" + word.strip() for word in draw(st.lists(_WORDS, min_size=1, max_size=5)))
    text = " ".join(text.split())
    level = draw(st.integers(1, 3)) if shape in (Shape.HEADING,) else int(shape in (Shape.BULLET, Shape.NUMBERED))
    marks = []
    if shape is not Shape.HEADING:
        for style in (BOLD, ITALIC, LINK):
            start, end = sorted((draw(st.integers(0, len(text))), draw(st.integers(0, len(text)))))
            if text[start:end].strip() == text[start:end] != "":
                marks.append(Mark(start, end, style, "https://example.org/" if style is LINK else ""))
    role = Role.QUOTATION if shape is Shape.QUOTATION else Role.BODY
    return Block(role, text, Form(shape, level), tuple(sorted(marks)))


ARTICLES = st.lists(_blocks(), min_size=1, max_size=6).map(lambda blocks: Article(tuple(blocks)))
