"""Correcting a text with structure: the words change, headings, lists, bold and links stay with them."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from proofreader.core import MAX_PASSES, Fix, Issue, RichText, Shape, Span, Style
from proofreader.documents.writing.changes import Correction, correction

if TYPE_CHECKING:
    from proofreader.documents.reading.markdown import MarkdownText


@dataclass(frozen=True, slots=True)
class Corrected:
    """The text after all passes, and what was changed in it, pass by pass in reading order.

    found: the issues of the text as it was, those in code left out. refused: those of them that were wanted and could
    not be mended.
    """

    rich: RichText
    corrections: tuple[Correction, ...]
    found: tuple[Issue, ...] = ()
    refused: tuple[Issue, ...] = ()


def correct_rich(
    rich: RichText, check: Callable[[str], Iterable[Issue]], wanted: Callable[[Issue], bool]
) -> Corrected:
    """Applies the preferred fixes of the wanted issues until nothing changes. Code and table borders stay."""
    done: list[Correction] = []
    found: tuple[Issue, ...] = ()
    refused: tuple[Issue, ...] = ()
    for number in range(MAX_PASSES):
        issues = [issue for issue in check(rich.text) if not _is_about_code(rich, issue)]
        chosen = [issue for issue in issues if issue.fixes and wanted(issue)]
        made = [issue for issue in chosen if not _is_fixed(rich, issue.fixes[0])]
        if not number:
            kept = {id(issue) for issue in made}
            found, refused = tuple(issues), tuple(issue for issue in chosen if id(issue) not in kept)
        after = rich.edited(edit for issue in made for edit in issue.fixes[0].edits)
        if after.text == rich.text:
            break
        done += (correction(rich.text, issue) for issue in made)
        rich = after
    return Corrected(rich, tuple(done), found, refused)


@dataclass(frozen=True, slots=True)
class CorrectedMarkdown:
    """The source after all passes. ``found`` and ``refused``: issues of the prose as it was, as in ``Corrected``."""

    source: str
    found: tuple[Issue, ...]
    refused: tuple[Issue, ...]


def correct_markdown(
    markdown: "MarkdownText", check: Callable[[str], Iterable[Issue]], wanted: Callable[[Issue], bool]
) -> CorrectedMarkdown:
    """Applies the preferred fixes of the wanted issues until nothing changes. Markup and code keep every byte."""
    found: tuple[Issue, ...] = ()
    refused: tuple[Issue, ...] = ()
    for number in range(MAX_PASSES):
        issues = tuple(issue for issue in check(markdown.rich.text) if markdown.concerns(issue))
        chosen = [issue for issue in issues if issue.fixes and wanted(issue)]
        after, made = markdown.corrected([issue.fixes[0] for issue in chosen])
        if not number:
            found = issues
            refused = tuple(issue for at, issue in enumerate(chosen) if at not in made)
        if after.source == markdown.source:
            break
        markdown = after
    return CorrectedMarkdown(markdown.source, found, refused)


def _is_about_code(rich: RichText, issue: Issue) -> bool:
    """Whether the issue lies in code, and nothing can be done about it."""
    return rich.touches(issue.span, Style.CODE) and all(_is_fixed(rich, fix) for fix in issue.fixes)


def _is_fixed(rich: RichText, fix: Fix) -> bool:
    """Whether the fix would touch code, or the border between two cells of a table."""
    return any(_is_border(rich, edit.span) or rich.touches(edit.span, Style.CODE) for edit in fix.edits)


def _is_border(rich: RichText, span: Span) -> bool:
    return "\t" in rich.text[span.start : span.end] and rich.form_at(span.start).shape is Shape.ROW
