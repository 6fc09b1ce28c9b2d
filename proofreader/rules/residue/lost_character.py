"""U+FFFD, which a program puts where it could not read a character: «المد�نة»."""

from collections.abc import Iterator

from proofreader.arabic.late import late_regex
from proofreader.core import Category, Document, Example, Finding, HasCharacter, Lexicon, Rule, Scope, Span

_LOST = late_regex(r"[\p{L}\p{M}\p{N}]*\ufffd[\p{L}\p{M}\p{N}\ufffd]*")


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    """Yields every word with a lost character; nobody but the author knows what it was."""
    for match in _LOST.finditer(document.text):
        yield Finding(Span(*match.span()))


RULE = Rule(
    id="lost-character",
    category=Category.RESIDUE,
    summary="حرف ضاع عند قراءة الملف أو نسخه",
    rationale="وضع برنامج هذه العلامة مكان حرف لم يستطع قراءته؛ يُرجع إلى الأصل.",
    reference="Unicode Standard, chapter 23.8: U+FFFD replacement character",
    bad=[
        Example("وصل [الو�د] أمس", None),
        Example("أعلنت [الوزا�ة] الخبر", None),
        Example("زار الوفد [المد�نة] أمس", None),
    ],
    good=["زار الوفد المدينة أمس"],
    check=check,
    condition=HasCharacter(frozenset("\ufffd")),
    scope=Scope.DOCUMENT,
)
