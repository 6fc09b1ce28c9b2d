"""ياء في موضع ألف مقصورة: حتي."""

from collections.abc import Iterator

from proofreader.core import Category, Document, Example, Finding, Lexicon, Rule, Span
from proofreader.core.span import overlapping
from proofreader.rules.support.slip_findings import finder
from proofreader.rules.support.speaker import speaks_within
from proofreader.spelling.of_document import has_decision
from proofreader.spelling.slips import Slip
from proofreader.syntax import text_of

_OF_ME = frozenset({"علي", "وعلي", "إلي", "وإلي"})
_find = finder(Slip.MAQSURA_WITH_DOTS)


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    for found in _find(document, lexicon):
        if not _may_be_of_speaker(document, lexicon, found.span):
            yield found


def _may_be_of_speaker(document: Document, lexicon: Lexicon, span: Span) -> bool:
    """Whether somebody who speaks of himself is quoted, so that «علي» may be «عليّ»: «واجبي يحتم علي الرد»."""
    if document.text[span.start : span.end] not in _OF_ME:
        return False
    quotation = next(overlapping(span, document.quotations), None)
    return quotation is not None and speaks_within(text_of(document, lexicon), quotation)


RULE = Rule(
    id="ya-for-alef-maqsura",
    category=Category.ENDINGS,
    summary="ياء في موضع ألف مقصورة",
    rationale="الألف المقصورة لا تُنقط: على، حتى، إلى، متى، أعلى. ونقطها يقلب المعنى: عليّ، مرضيّ.",
    reference="عبد السلام هارون، قواعد الإملاء",
    check=check,
    condition=has_decision,
    bad=[
        Example("نقل المصاب إلى [مستشفي] المدينة", "نقل المصاب إلى مستشفى المدينة"),
        Example("وصل الوفد [إلي] المدينة", "وصل الوفد إلى المدينة"),
        Example("انتظر [حتي] الصباح", "انتظر حتى الصباح"),
        Example("قال: «اتفقنا [علي] موعد اللقاء»", "قال: «اتفقنا على موعد اللقاء»"),
        Example("وقع الطرفان [علي] الاتفاق", "وقع الطرفان على الاتفاق"),
    ],
    good=[
        "انتظر حتى الصباح",
        "التقى علي بن أحمد بالوفد",
        "وقال: «واجبي يحتم علي الرد على الرسالة»",
    ],
)
