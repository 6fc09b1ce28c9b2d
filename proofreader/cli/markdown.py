"""Markdown on the command line: its prose is checked and corrected, its markup keeps every byte."""

from collections.abc import Callable

from proofreader.core import Category, Issue, Level
from proofreader.documents.correcting import correct_markdown
from proofreader.documents.reading.markdown import MarkdownText
from proofreader.engine import Engine


def check_markdown(source: str, check: Callable[[str], list[Issue]]) -> tuple[str, list[Issue]]:
    """The prose, and its issues at their places in the source."""
    markdown = MarkdownText(source)
    prose = markdown.rich.text
    return prose, [placed for issue in check(prose) if (placed := markdown.in_source(issue)) is not None]


def fix_markdown(source: str, engine: Engine, level: Level, *, clean: bool) -> str:
    """The source with the prose corrected; ``clean``: without paragraphs that a scraper left."""

    def is_wanted(issue: Issue) -> bool:
        return clean if issue.category == Category.RESIDUE else issue.level >= level

    return correct_markdown(MarkdownText(source), engine.check, is_wanted).source
