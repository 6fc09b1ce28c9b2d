"""Documents put together at random, and random rewritings of their text."""

from hypothesis import strategies as st

from benchmarks.word.samples import BOLD, RTL, build, char, field, inline, mark, p, r, raw, t, text_box

WORDS = ("عقد", "لقاء", "في", "الرباط", "وقال", "أمس،", "مجلس")
WORD = st.sampled_from(WORDS)
TEXT = st.lists(st.sampled_from([*WORDS, " ", " ", "ا"]), min_size=1, max_size=4).map("".join)
LOOKS = st.sampled_from(
    ["", "", "", '<w:jc w:val="center"/>', '<w:ind w:left="720"/>', '<w:spacing w:after="0"/><w:jc w:val="both"/>']
)


@st.composite
def run(draw: st.DrawFn) -> str:
    return r(draw(TEXT), draw(st.sampled_from((RTL, BOLD))))


RUNS = st.lists(run(), min_size=1, max_size=3).map("".join)


def alternatives(content: str) -> str:
    """What newer programs show, and others instead."""
    choice = f'<mc:Choice Requires="w14">{content}</mc:Choice>'
    return f"<mc:AlternateContent>{choice}<mc:Fallback>{content}</mc:Fallback></mc:AlternateContent>"


@st.composite
def item(draw: st.DrawFn, number: int) -> str:
    """Something in a paragraph; ``number`` is unique to it."""
    kind = draw(st.integers(0, 26))
    inner = draw(RUNS)
    match kind:
        case 0:
            return f'<w:hyperlink r:id="rId21">{inner}</w:hyperlink>'
        case 1:
            return field("DATE", inner)
        case 2:
            return field('HYPERLINK "https://example.org/"', inner)
        case 3:
            return f"<w:ins {mark(number)}>{inner}</w:ins>"
        case 4:
            return f"<w:del {mark(number)}><w:r><w:delText>محذوف</w:delText></w:r></w:del>"
        case 5:
            name = f'<w:bookmarkStart w:id="{number}" w:name="م{number}"/>'
            return f'{name}{inner}<w:bookmarkEnd w:id="{number}"/>'
        case 6:
            return raw('<w:footnoteReference w:id="2"/>')
        case 7:
            return f'<w:sdt><w:sdtPr><w:id w:val="{number}"/></w:sdtPr><w:sdtContent>{inner}</w:sdtContent></w:sdt>'
        case 8:
            return f'<w:smartTag w:uri="urn:schemas" w:element="place">{inner}</w:smartTag>'
        case 9:
            return raw(t(draw(WORD)) + "<w:tab/>" + t(draw(WORD)))
        case 10:
            return raw(t(draw(WORD)) + "<w:br/>" + t(draw(WORD)))
        case 11:
            return raw(inline(number, anchored=draw(st.booleans())))
        case 12:
            return f'<w:proofErr w:type="spellStart"/>{inner}<w:proofErr w:type="spellEnd"/>'
        case 13:
            return raw(t(draw(WORD)) + '<w:br w:type="page"/>')
        case 14:
            return f"{char('begin')}{raw('<w:instrText>XE</w:instrText>')}{char('end')}"
        case 15:
            return text_box(*(p(draw(RUNS)) for _ in range(draw(st.integers(1, 2)))))
        case 16:
            return f"<m:oMath><m:r><m:t>x={number}</m:t></m:r></m:oMath>"
        case 17:
            return raw(alternatives(t(draw(WORD))))
        case 18:
            return alternatives(inner)
        case _:
            return inner


@st.composite
def paragraph(draw: st.DrawFn, number: int) -> str:
    items = [draw(item(number + offset)) for offset in range(draw(st.integers(0, 4)))]
    made = p(*items, properties=draw(LOOKS)).replace("1A2B3C4D", f"{number:08X}", 1)
    kind = draw(st.integers(0, 19))
    if kind == 0:
        return made.replace("</w:rPr></w:pPr>", "</w:rPr><w:sectPr><w:bidi/></w:sectPr></w:pPr>", 1)
    if kind == 1:
        change = f"</w:rPr><w:pPrChange {mark(number + 8)}><w:pPr/></w:pPrChange></w:pPr>"
        return made.replace("</w:rPr></w:pPr>", change, 1)
    return made


@st.composite
def body(draw: st.DrawFn) -> str:
    pieces = []
    for number in range(draw(st.integers(1, 6))):
        made = draw(paragraph(1000 + 20 * number))
        kind = draw(st.integers(0, 7))
        if kind == 0:
            second = draw(paragraph(2000 + 20 * number))
            cell = '<w:tc><w:tcPr><w:tcW w:w="4000" w:type="dxa"/></w:tcPr>'
            grid = '<w:tblGrid><w:gridCol w:w="4000"/><w:gridCol w:w="4000"/></w:tblGrid>'
            row = f"<w:tr>{cell}{made}{p()}</w:tc>{cell}{second}</w:tc></w:tr>"
            made = f'<w:tbl><w:tblPr><w:bidiVisual/><w:tblW w:w="0" w:type="auto"/></w:tblPr>{grid}{row}</w:tbl>'
            made += p(r("بعد الجدول"))
            made = made.replace("<w:sectPr><w:bidi/></w:sectPr>", "")
        elif kind == 1:
            made += (
                f'<w:bookmarkStart w:id="{3000 + number}" w:name="ب{number}"/><w:bookmarkEnd w:id="{3000 + number}"/>'
            )
        pieces.append(made)
    return "".join(pieces)


DOCUMENTS = body().map(lambda content: build(body=content))

# Where in the text, how many characters go, what comes.
STEPS = st.lists(
    st.tuples(
        st.floats(0, 1),
        st.integers(0, 12),
        st.lists(st.sampled_from([*WORDS, " ", "\n", "", "ة"]), max_size=4).map("".join),
    ),
    min_size=1,
    max_size=4,
)


def rewritten(text: str, steps: list[tuple[float, int, str]]) -> str:
    for place, gone, new in steps:
        at = round(place * len(text))
        text = text[:at] + new + text[at + gone :]
    return text
