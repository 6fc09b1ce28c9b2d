"""What a fix makes of the words around it, to be shown."""

from collections.abc import Sequence

from proofreader.core import Edit, Issue, Span


def replaced(text: str, start: int, end: int, edits: Sequence[Edit]) -> str:
    """``text[start:end]`` after those edits, which lie within it, sorted and apart."""
    pieces = []
    for edit in edits:
        pieces += [text[start : edit.span.start], edit.text]
        start = edit.span.end
    return "".join([*pieces, text[start:end]])


def mended(issue: Issue, text: str) -> tuple[Span, str]:
    """The words that the preferred fix changes, with those of the issue, and what they become."""
    edits = issue.fixes[0].edits if issue.fixes else ()
    start = min([issue.span.start, *(edit.span.start for edit in edits)])
    end = max([issue.span.end, *(edit.span.end for edit in edits)])
    return Span(start, end), replaced(text, start, end, [Edit(Span(*edit.span), edit.text) for edit in edits])


def shown(text: str) -> str:
    """The words on one line, without what stands for pictures and notes."""
    return " ".join(text.replace("\ufffc", " ").split())
