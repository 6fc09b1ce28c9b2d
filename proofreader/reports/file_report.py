"""What the reports of all formats are made from."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from proofreader.core import Issue
from proofreader.core.i18n import language_in_use

_LATER = {
    "en": "(seen once the others are corrected)",
    "fr": "(visible après correction des autres)",
    "ar": "(يظهر بعد تصحيح غيره)",
}


@dataclass(frozen=True, slots=True)
class FileReport:
    """One checked file. ``text`` has ``\\n`` line ends; ``words`` counts its words; issues in reading order.

    later: what else is found, and would be corrected, once ``issues`` are, in positions of the text as it is; None
    where nobody looked.
    """

    path: str
    text: str
    words: int
    issues: Sequence[Issue] = field(default=())
    later: Sequence[Issue] | None = ()


def later_remark(language: str = "") -> str:
    """What is said of an issue that only shows once others are corrected, in that language or the one in use."""
    return _LATER.get(language or language_in_use(), _LATER["en"])
