"""What the reports of all formats are made from."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from proofreader.core import Issue


@dataclass(frozen=True, slots=True)
class FileReport:
    """One checked file. ``text`` has ``\\n`` line ends; ``words`` counts its words; issues in reading order.

    later: how many certain issues more are found once the certain ones among ``issues`` are corrected; None where
    nobody counted.
    """

    path: str
    text: str
    words: int
    issues: Sequence[Issue] = field(default=())
    later: int | None = 0
