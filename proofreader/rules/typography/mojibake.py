"""A paragraph read in the wrong encoding: «Ø§Ù„Ù…ØºØ±Ø¨», «ط§ظ„ظ…ط؛ط±ط¨», «ÇáãÛÑÈ» for «المغرب»."""

from collections.abc import Iterator

from proofreader.arabic.mojibake import may_be_damaged, repair
from proofreader.core import Category, Document, Example, Finding, Fix, Level, Lexicon, Rule, Span


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    text = document.text
    for paragraph in document.paragraphs:
        line = text[paragraph.start : paragraph.end]
        found = repair(line)
        if found is None:
            continue
        right, sure = found
        # A lost byte may have left a line end behind, which no paragraph holds.
        right = right.replace("\n", " ").replace("\r", "")
        head = _common(line, right)
        tail = _common(line[head:][::-1], right[head:][::-1])
        start, end = paragraph.start + head, paragraph.end - tail
        fix = Fix.replace(start, end, right[head : len(right) - tail], Level.CERTAIN if sure else Level.LIKELY)
        yield Finding(Span(start, end), (fix,))


def _may_be_damaged(document: Document, lexicon: Lexicon) -> bool:
    return may_be_damaged(document.text, document.characters)


def _common(first: str, second: str) -> int:
    """How many characters the two begin with alike."""
    pairs = enumerate(zip(first, second, strict=False))
    return next((i for i, (a, b) in pairs if a != b), min(len(first), len(second)))


RULE = Rule(
    id="mojibake",
    category=Category.TYPOGRAPHY,
    summary="فقرة قُرئت بترميز غير ترميزها",
    rationale="فُتح الملف أو الصفحة بترميز غير الذي كُتبت به، فظهرت رموز مكان الحروف. ويعود النص بعكس ما جرى.",
    reference="Unicode Standard, chapter 3.9: UTF-8; Microsoft code pages 1252 and 1256",
    bad=[
        Example("[Ø²Ø§Ø± Ø§Ù„ÙˆÙ\u0081Ø¯] ميناء المدينة", "زار الوفد ميناء المدينة"),
        Example("[ط²ط§ط± ط§ظ„ظˆظپط¯ ظ…ظٹظ†ط§ط، ط§ظ„ظ…ط¯ظٹظ†ط©]", "زار الوفد ميناء المدينة"),
        Example("[ÒÇÑ ÇáæÝÏ ãíäÇÁ ÇáãÏíäÉ]", "زار الوفد ميناء المدينة"),
        Example("قال إن [â€œالميناءâ€\u009d] مفتوح", "قال إن “الميناء” مفتوح"),
    ],
    good=[
        "زار الوفد ميناء المدينة",
        "فقط، حفظ؛ وسط» ثم لفظ…",
        "افتتح مقهى Café de l'Été في Genève",
        "ضبط ٢٠ غراما (×3) بنسبة 5 ± 1",
    ],
    check=check,
    condition=_may_be_damaged,
    unreadable=True,
)
