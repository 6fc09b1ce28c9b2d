"""A word torn in two or three by stray spaces: «التوص ل» for «التوصل»."""

from collections.abc import Iterator

from proofreader.arabic import bare
from proofreader.core import Category, Document, Example, Finding, Fix, Level, Lexicon, Rule, Span
from proofreader.spelling.of_document import has_torn, torn_words


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    words = document.words
    for tear in torn_words(document, lexicon):
        start, end = words[tear.first].start, words[tear.last].end
        whole = "".join(words[at].text for at in range(tear.first, tear.last + 1))
        if bare(whole) != tear.whole:  # ل + ال is written لل
            whole = tear.whole
        yield Finding(Span(start, end), (Fix.replace(start, end, whole, Level.LIKELY),))


RULE = Rule(
    id="torn-word",
    category=Category.BORDERS,
    summary="كلمة واحدة قُطعت بمسافة",
    rationale="تترك شدّة حُذفت أو آخر سطر أو زلة إصبع مسافة داخل الكلمة، فيصير جزءاها أو أحدهما بلا معنى.",
    reference="",
    check=check,
    condition=has_torn,
    bad=[
        Example("بعد [التوص ل] إلى اتفاق", "بعد التوصل إلى اتفاق"),
        Example("قال [المتحد ث] باسم الحكومة", "قال المتحدث باسم الحكومة"),
        Example("أكد المدير [أن ه] سيحضر", "أكد المدير أنه سيحضر"),
        Example("أعلنت الوزارة [الحص يل ة] النهائية", "أعلنت الوزارة الحصيلة النهائية"),
        Example("عاد الوفد إلى [ال مدينة] مساء", "عاد الوفد إلى المدينة مساء"),
        Example("استعد الفريق [ل المباراة] جيدا", "استعد الفريق للمباراة جيدا"),
        Example("فاز الفريق [ب الكأس] مرتين", "فاز الفريق بالكأس مرتين"),
    ],
    good=[
        "فاز الفريق بالدرع",
        "بعد التوصل إلى اتفاق",
        "ثم ان الأمر صعب",
        "قناة بي بي سي",
        "الفئة أ والفئة ب",
        "سار على مهل",
        "كل فهم له حدود",
        "جردته المحكمة من صفة الشاهد",
        "نال علامة ب في الرسم",
        "يتوقع ان تقل الأمطار",
        "مرت ب7 مدن",
    ],
)
