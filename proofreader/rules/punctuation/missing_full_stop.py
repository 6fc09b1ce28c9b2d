"""A paragraph that ends without a mark."""

from collections.abc import Iterator

from proofreader.arabic.late import late_regex
from proofreader.core import Category, Document, Example, Finding, Fix, Level, Lexicon, Rule, Span

# Shorter lines are headlines, captions and signatures, which take no full stop.
_LEAST_WORDS = 12
_ENDS_IN_LETTER = late_regex(r"[\p{L}\p{N}\p{M}][»”\")\]]?\Z")


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    if not _ENDS_IN_LETTER.search(document.text.rstrip()[-2:]) or len(document.words) < _LEAST_WORDS:
        return
    end = len(document.text.rstrip())
    last = document.words[-1]
    yield Finding(Span(min(last.start, end), end), (Fix.replace(end, end, ".", Level.NOTE),))


RULE = Rule(
    id="missing-full-stop",
    category=Category.PUNCTUATION,
    summary="فقرة بلا نقطة في آخرها",
    rationale="تُختم الفقرة التامة بنقطة أو بعلامة أخرى تدل على تمامها. ولا تُختم بها العناوين والتوقيعات.",
    reference="أحمد زكي، الترقيم وعلاماته في اللغة العربية (1912)",
    check=check,
    bad=[
        Example(
            "وصل الوفد إلى المدينة صباح اليوم ثم زار المعرض والمتحف القديم وعاد في [المساء]",
            None,
        ),
        Example("افتتح العامل مدرسة جديدة في القرية ثم زار المستوصف وتحدث مع الأطباء عن حاجات [السكان]", None),
        Example("تراجع محصول الزيتون هذه السنة بسبب قلة الأمطار فارتفع ثمن الزيت في كل أسواق [الجهة]", None),
    ],
    good=[
        "وصل الوفد إلى المدينة صباح اليوم ثم زار المعرض والمتحف القديم وعاد في المساء.",
        "الوفد يزور المعرض والمتحف",
    ],
)
