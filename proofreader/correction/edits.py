"""Applies edits to a text."""

from collections.abc import Iterable

from proofreader.core import Edit


def apply_edits(text: str, edits: Iterable[Edit]) -> str:
    """The text after all edits, whose spans refer to the text before any of them; insertions at one place stand in the
    order given.

    Raises ValueError where two overlap or one lies outside the text.
    """
    pieces: list[str] = []
    at = 0
    for edit in sorted(edits, key=lambda edit: edit.span):
        if edit.span.start < at or edit.span.end < edit.span.start or edit.span.end > len(text):
            raise ValueError(f"edit {edit} overlaps another or lies outside the text")
        pieces += (text[at : edit.span.start], edit.text)
        at = edit.span.end
    pieces.append(text[at:])
    return "".join(pieces)
