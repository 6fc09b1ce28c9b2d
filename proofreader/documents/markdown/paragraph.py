"""A paragraph of Markdown while it is read: its text, its marks, and where in the source each character stands."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from proofreader.core import Form, Mark


@dataclass
class PlacedParagraph:
    """``places``: of each character in the source, None for what isn't copied from it."""

    form: Form
    text: str = ""
    places: list[int | None] = field(default_factory=list)
    marks: list[Mark] = field(default_factory=list)

    def add(self, text: str, places: Sequence[int | None]) -> None:
        """Goes on with a piece of text."""
        self.text += text
        self.places += places

    def strip(self) -> None:
        """Takes spaces at the end away."""
        size = len(self.text.rstrip(" "))
        del self.places[size:]
        self.text = self.text[:size]
        self.marks = [mark._replace(end=min(mark.end, size)) for mark in self.marks if mark.start < size]
