"""Markdown on the command line: its prose is checked and corrected, its markup keeps every byte."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from proofreader.core import MAX_PASSES, Category, Edit, Fix, Issue, Level, Style
from proofreader.engine import Engine
from proofreader.formats.reading.markdown import MarkdownText


def check_markdown(source: str, check: Callable[[str], list[Issue]]) -> tuple[str, list[Issue]]:
    """The prose, and its issues at their places in the source."""
    markdown = MarkdownText(source)
    return markdown.rich.text, list(_in_source(markdown, check(markdown.rich.text)))


def _in_source(markdown: MarkdownText, issues: Iterable[Issue]) -> Iterator[Issue]:
    """The issues with the places of the source.

    A fix that would run across markup is left out; so is an issue in code.
    """
    for issue in issues:
        span = markdown.span(issue.span)
        if span is not None and not markdown.rich.touches(issue.span, Style.CODE):
            fixes = tuple(fix for fix in (_fix(markdown, fix) for fix in issue.fixes) if fix is not None)
            yield replace(issue, span=span, fixes=fixes)


def fix_markdown(source: str, engine: Engine, level: Level, *, clean: bool) -> str:
    """The source with the prose corrected; ``clean``: without paragraphs that a scraper left."""
    markdown = MarkdownText(source)
    for _ in range(MAX_PASSES):
        found = engine.check(markdown.rich.text)
        issues = [issue for issue in found if issue.fixes and _is_wanted(issue, level, clean)]
        after = markdown.corrected([edit for issue in issues for edit in issue.fixes[0].edits])
        if after.source == markdown.source:
            break
        markdown = after
    return markdown.source


def _is_wanted(issue: Issue, level: Level, clean: bool) -> bool:
    return clean if issue.category == Category.RESIDUE else issue.level >= level


def _fix(markdown: MarkdownText, fix: Fix) -> Fix | None:
    edits = [markdown.edit(edit) for edit in fix.edits]
    found: tuple[Edit, ...] = tuple(edit for edit in edits if edit is not None)
    return replace(fix, edits=found) if len(found) == len(edits) else None
