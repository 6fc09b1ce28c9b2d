"""Correcting until nothing changes: the one loop behind ``fix``, ``export``, ``batch`` and the window.

Mending one error can uncover another: «و  الإجتماع» has a doubled space, without which the detached waw is seen. So the
text is checked again after each pass, until a pass changes nothing. Real text settles in two passes.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple, Protocol

from proofreader.core import MAX_PASSES, Category, Issue, Span
from proofreader.correction.correction_list import Correction, Pass, changes, corrections

Check = Callable[[str], Iterable[Issue]]


class Refused(NamedTuple):
    """An issue whose fix the document can't take, in positions of its text, and why: a name of the reason."""

    issue: Issue
    why: str


class Correctable(Protocol):
    """What can be corrected: a text that takes fixes."""

    scraped: bool
    """Whether a page of a site may have left lines around its article (residue)."""

    @property
    def text(self) -> str:
        """The text as it is now."""

    @property
    def apart(self) -> Sequence[Span]:
        """Sorted stretches of ``text`` outside the running text: cells, headers, notes. Nothing in them is residue."""

    def concerns(self, issue: Issue) -> bool:
        """Whether the issue is about the document and not about markup or code in it."""

    def apply(self, issues: Sequence[Issue]) -> Sequence[Refused]:
        """Makes the preferred fix of each issue, in positions of ``text``; each as a whole or not at all.

        The fixes don't overlap. Returns those that can't be made.
        """


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of it. ``found`` and ``refused`` are those of the text as it was.

    found: all its issues, applied or not. refused: those that were to be applied and could not be.
    passes: what was mended, round by round.
    """

    found: tuple[Issue, ...]
    refused: tuple[Refused, ...]
    passes: tuple[Pass, ...]

    @property
    def applied(self) -> tuple[Issue, ...]:
        """The issues of the text as it was that were mended."""
        return self.passes[0].applied if self.passes else ()

    @property
    def left(self) -> tuple[Issue, ...]:
        """The issues of the text as it was that were neither mended nor refused."""
        gone = {id(issue) for issue in self.applied} | {id(issue) for issue, _ in self.refused}
        return tuple(issue for issue in self.found if id(issue) not in gone)

    @property
    def later(self) -> list[Issue]:
        """What was mended that no check of the text as it was lists, since other errors hid it; in positions of that
        text, each fixed into what stands there at last."""
        if len(self.passes) < 2:
            return []
        found: dict[tuple[Span, str], Issue] = {}
        for change in changes(self.passes):
            if change.number and change.before != change.after:  # what was undone again is no change
                at_first = change.at_first
                right = at_first.fixes[0].edits[0].text
                if self.passes[0].text[slice(*at_first.span)] != right:
                    found.setdefault((at_first.span, right), at_first)
        return list(found.values())

    def corrections(self, language: str = "ar") -> list[Correction]:
        """What was changed, in the order of the text: as it stood first, as it stands at last, the reasons in that
        language."""
        return corrections(self.passes, language)


def correct(document: Correctable, check: Check, applies: Callable[[Issue], bool]) -> Outcome:
    """Applies to the document the preferred fix of every issue that is to be mended, until a check finds no more.

    ``check`` gives the issues of a text; ``applies`` is mostly ``Policy.applies``.
    Two rules that undo each other are stopped after ``MAX_PASSES`` rounds.

    >>> from proofreader.core import Category, Fix, Level, Span
    >>> from proofreader.correction import PlainText, Policy
    >>> def check(text):
    ...     at = text.find("  ")
    ...     fix = Fix.replace(at, at + 2, " ", Level.CERTAIN)
    ...     return [Issue("doubled-space", Category.SPACING, Span(at, at + 2), "", (fix,))] if at >= 0 else []
    >>> document = PlainText("كتب   الخبر")
    >>> outcome = correct(document, check, Policy().applies)
    >>> document.text, len(outcome.passes)
    ('كتب الخبر', 2)
    """
    found: tuple[Issue, ...] = ()
    refused: tuple[Refused, ...] = ()
    passes: list[Pass] = []
    for number in range(MAX_PASSES):
        before = document.text
        issues = tuple(issue for issue in check(before) if document.concerns(issue))
        chosen = _without_removed([issue for issue in issues if issue.fixes and applies(issue)])
        not_made = document.apply(chosen) if chosen else ()
        if not number:
            found, refused = issues, tuple(not_made)
        if document.text == before:
            break
        without = {id(issue) for issue, _ in not_made}
        passes.append(Pass(before, tuple(issue for issue in chosen if id(issue) not in without)))
    return Outcome(found, refused, tuple(passes))


def _without_removed(issues: list[Issue]) -> list[Issue]:
    """The issues short of those within a line that another one removes."""
    gone = [edit.span for issue in issues if issue.category == Category.RESIDUE for edit in issue.fixes[0].edits]
    if not gone:
        return issues
    return [
        issue
        for issue in issues
        if issue.category == Category.RESIDUE
        or not any(edit.span.overlaps(span) for edit in issue.fixes[0].edits for span in gone)
    ]
