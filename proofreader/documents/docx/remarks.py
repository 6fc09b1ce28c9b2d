"""Comments on words that stay as they are: the reason of each issue, and what is proposed."""

from collections.abc import Callable, Iterable

from proofreader.core import Category, Issue
from proofreader.correction.mending import mended, shown
from proofreader.documents.docx.changes import Reason, Remark

# Names that are in no list and leftovers of a web page would fill the margin.
_NOT_SHOWN = (Category.UNKNOWN, Category.RESIDUE)


def remarks_on(issues: Iterable[Issue], text: str, reason: Callable[[Issue], Reason]) -> list[Remark]:
    """A comment for each issue that an editor wants beside the text, in the order of the text. They are in Arabic."""
    wanted = sorted((issue for issue in issues if issue.category not in _NOT_SHOWN), key=lambda issue: issue.span)
    return [Remark(*issue.span, (_proposal(issue, text, reason(issue)),)) for issue in wanted]


def _proposal(issue: Issue, text: str, why: Reason) -> Reason:
    if not issue.fixes:
        return why
    return Reason(f"{why.summary}. {proposed(shown(mended(issue, text)[1]))}", why.rationale)


def proposed(right: str) -> str:
    """What a comment says of the words that are proposed; in Arabic, as the document is.

    >>> proposed("إلى"), proposed("")
    ('المقترح: إلى', 'المقترح: حذف')
    """
    return f"المقترح: {right or 'حذف'}"
