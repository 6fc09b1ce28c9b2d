"""Sentences, paragraphs and headlines longer than the house wants them."""

from collections.abc import Iterable, Iterator

from proofreader.core import Category, Document, Example, Finding, Lexicon, Rule, Scope, Span
from proofreader.rules.support.readability import headline, target, words_in


def _longer(document: Document, spans: Iterable[Span], option: str, message: str) -> Iterator[Finding]:
    most = target(document.profile, option)
    for span in spans:
        inside = document.words.within(span.start, span.end)
        if len(inside) > most:
            yield Finding(document.words[inside[0]].span, (), message.format(len(inside), most))


class _Long:
    """The condition that the text has more words than a measure allows."""

    def __init__(self, option: str) -> None:
        self._option = option

    def __call__(self, document: Document, lexicon: Lexicon) -> bool:
        return len(document.words) > target(document.profile, self._option)


def check_sentences(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    yield from _longer(document, document.sentences, "sentence_words", "عدد كلمات الجملة: {} (الهدف: {} على الأكثر)")


def check_paragraphs(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    yield from _longer(document, document.paragraphs, "paragraph_words", "عدد كلمات الفقرة: {} (الهدف: {} على الأكثر)")


def check_headline(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    title = headline(document)
    if title is not None and words_in(document, title):
        yield from _longer(document, [title], "title_words", "عدد كلمات العنوان: {} (الهدف: {} على الأكثر)")


def _list(count: int, things: str = "المدارس والطرق والمستشفيات والأسواق والمكتبات") -> str:
    """So many words of an enumeration."""
    words = things.split()
    return " ".join(words[at % len(words)] for at in range(count))


_SHORT = "زار الوزير المدينة أمس. ثم عاد إلى الرباط."

RULES = (
    Rule(
        id="long-sentence",
        category=Category.STYLE,
        summary="جملة طويلة",
        rationale="الجملة التي تطول تُتعب القارئ ويضيع فاعلها عن فعلها؛ وتقسيمها إلى جملتين أوضح. "
        "والهدف من خيارات أسلوب التحرير.",
        reference="",
        enabled=False,
        check=check_sentences,
        condition=_Long("sentence_words"),
        bad=[
            Example(f"[شملت] الزيارة {_list(40)}.", None),
            Example(f"{_SHORT} [وتضم] القائمة {_list(45)}.", None),
            Example(f"[قال] إن البرنامج يهم {_list(38)}؟ نعم.", None),
        ],
        good=[_SHORT, f"شملت الزيارة {_list(20)}. وشمل البرنامج {_list(20)}.", f"قال: {_list(30)}"],
    ),
    Rule(
        id="long-paragraph",
        category=Category.STYLE,
        summary="فقرة طويلة",
        rationale="الفقرة في الخبر فكرة واحدة في جمل قليلة؛ وما طال منها يُقسم. والهدف من خيارات أسلوب التحرير.",
        reference="",
        enabled=False,
        check=check_paragraphs,
        condition=_Long("paragraph_words"),
        bad=[
            Example("[" + "زار" + "] الوزير المدينة." + f" وزار {_list(20)}." * 5, None),
            Example("[شارك]" + " شارك الوفد في الندوة. واستمع إلى المتدخلين." * 15, None),
            Example("عنوان\n[قال] الوزير:" + " هذا برنامج واعد جدا. وسيعمم قريبا." * 17, None),
        ],
        good=[_SHORT, f"زار {_list(30)}.\nوزار {_list(30)}.\nوشمل البرنامج {_list(50)}.", _list(99)],
    ),
    Rule(
        id="long-headline",
        category=Category.STYLE,
        summary="عنوان طويل",
        rationale="العنوان القصير يُقرأ كله في الهاتف ومحركات البحث. والهدف من خيارات أسلوب التحرير.",
        reference="",
        enabled=False,
        scope=Scope.DOCUMENT,
        check=check_headline,
        condition=_Long("title_words"),
        bad=[
            Example(f"[الحكومة] تعلن خطة جديدة تشمل {_list(12)}\nقال الوزير إن الخطة جاهزة.", None),
            Example(f"[وفد] مغربي يزور {_list(13)}\nوصل الوفد أمس.", None),
            Example(f"[انطلاق] الدورة الثالثة لمهرجان {_list(14)}\nانطلق المهرجان أمس.", None),
        ],
        good=[
            "الحكومة تعلن خطة جديدة\nقال الوزير إن الخطة جاهزة.",
            f"شملت الزيارة {_list(20)}.\nوانتهت أمس.",
            f"وفد مغربي يزور {_list(11)}\nوصل الوفد أمس.",
        ],
    ),
)
