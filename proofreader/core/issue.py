"""What a check finds, and the edits that would mend it."""

from dataclasses import dataclass
from enum import IntEnum
from typing import NamedTuple, Self

from proofreader.core.i18n import gettext
from proofreader.core.span import Span

# Fixing one error can uncover another («و  الإجتماع»). Real text settles in two passes; the cap only guards
# against two rules that undo each other.
MAX_PASSES = 8


class Level(IntEnum):
    """How far a fix can be trusted; higher is surer.

    CERTAIN: right at least 995 times in 1,000, applied in batch without asking.
    LIKELY: offered, one key to accept. NOTE: shown, never applied.
    """

    NOTE = 0
    LIKELY = 1
    CERTAIN = 2

    @property
    def label(self) -> str:
        """The name used in files and on the command line."""
        return self.name.lower()

    @classmethod
    def parse(cls, label: str) -> Self:
        """The level of that label. Raises ValueError with the labels there are."""
        try:
            return cls[label.upper()]
        except KeyError:
            raise ValueError(
                gettext("unknown level '{label}'; expected certain, likely or note").format(label=label)
            ) from None


class Edit(NamedTuple):
    """Replace ``span`` of the original text by ``text``."""

    span: Span
    text: str


@dataclass(frozen=True, slots=True)
class Fix:
    """One way to mend an issue. ``edits`` are sorted and do not overlap; ``note`` distinguishes alternatives."""

    edits: tuple[Edit, ...]
    level: Level
    note: str = ""

    @classmethod
    def replace(cls, start: int, end: int, text: str, level: Level, note: str = "") -> Self:
        """The fix that consists of one edit."""
        return cls((Edit(Span(start, end), text),), level, note)


@dataclass(frozen=True, slots=True)
class Finding:
    """What a rule's check yields: where, the fixes in order of preference, and a message if the summary won't do.

    related: the other words that the message speaks of, such as the noun that an adjective does not agree with.
    """

    span: Span
    fixes: tuple[Fix, ...] = ()
    message: str = ""
    related: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Issue:
    """A finding with the name of its rule: what the editor underlines and the reports list."""

    rule: str
    category: str
    span: Span
    message: str
    fixes: tuple[Fix, ...] = ()
    related: tuple[Span, ...] = ()

    @property
    def level(self) -> Level:
        """The level of the preferred fix; NOTE where there is none."""
        return self.fixes[0].level if self.fixes else Level.NOTE

    def shift(self, by: int) -> "Issue":
        """The same issue, ``by`` code points further on."""
        if not by:
            return self
        own, span = self.span, self.span.shift(by)
        fixes = tuple(
            [
                # Most edits have the place of their issue, and a text of a million words has fifty thousand.
                Fix(
                    tuple([Edit(span if edit.span == own else edit.span.shift(by), edit.text) for edit in fix.edits]),
                    fix.level,
                    fix.note,
                )
                for fix in self.fixes
            ]
        )
        related = tuple([each.shift(by) for each in self.related])
        return Issue(self.rule, self.category, span, self.message, fixes, related)
