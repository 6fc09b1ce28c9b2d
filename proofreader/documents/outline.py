"""What each line of a text is in its document, and what somebody has remarked beside it: for whoever shows the text."""

from collections.abc import Sequence
from typing import NamedTuple

from proofreader.core import Form, RichText, Shape, Span


class OutlineLine(NamedTuple):
    """``apart``: whether the line is outside the running text: a cell, code, a note, a header."""

    form: Form = Form()
    apart: bool = False


class Comment(NamedTuple):
    """A remark in the margin on ``span`` of the text (code points); empty where it stands at one place.

    ``date`` as the file has it, in the form of ISO 8601; ``author`` and ``date`` may be empty.
    """

    span: Span
    author: str
    date: str
    text: str


def outline_of(rich: RichText) -> Sequence[OutlineLine]:
    """The lines of a text with structure; none where all of them are plain."""
    if all(form == Form() for form in rich.forms):
        return ()
    return [OutlineLine(form, form.shape in (Shape.ROW, Shape.CODE)) for form in rich.forms]
