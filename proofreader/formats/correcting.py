"""Correcting a text with structure: the words change, headings, lists, bold and links stay with them."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from proofreader.core import MAX_PASSES, Issue, RichText, Shape, Span, Style
from proofreader.formats.writing.changes import Correction, correction


@dataclass(frozen=True, slots=True)
class Corrected:
    """The text after all passes, and what was changed in it, pass by pass in reading order."""

    rich: RichText
    corrections: tuple[Correction, ...]


def correct_rich(
    rich: RichText, check: Callable[[str], Iterable[Issue]], wanted: Callable[[Issue], bool]
) -> Corrected:
    """Applies the preferred fixes of the wanted issues until nothing changes. Code and table borders stay."""
    done: list[Correction] = []
    for _ in range(MAX_PASSES):
        issues = [
            issue for issue in check(rich.text) if issue.fixes and wanted(issue) and not _is_fixed(rich, issue)
        ]
        after = rich.edited(edit for issue in issues for edit in issue.fixes[0].edits)
        if after.text == rich.text:
            break
        done += (correction(rich.text, issue) for issue in issues)
        rich = after
    return Corrected(rich, tuple(done))


def _is_fixed(rich: RichText, issue: Issue) -> bool:
    """Whether the fix would touch code, or the border between two cells of a table."""
    return any(_is_border(rich, edit.span) or rich.touches(edit.span, Style.CODE) for edit in issue.fixes[0].edits)


def _is_border(rich: RichText, span: Span) -> bool:
    return "\t" in rich.text[span.start : span.end] and rich.form_at(span.start).shape is Shape.ROW
