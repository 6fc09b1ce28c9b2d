"""What the reports of all formats are made from."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from proofreader.core import Issue


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
