"""A paragraph while a document is read: text arrives piece by piece, each with its styles."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from proofreader.arabic.late import late_re
from proofreader.core import Form, Mark, Shape, Style

_PLAIN = Form()
_SPACES = late_re(r"[ \t\r\n]+")
_SAFE_LINK = late_re(r"(?:https?|mailto|ftp):[^\s\x00-\x1f]+", re.IGNORECASE)
_LISTED = (Shape.BULLET, Shape.NUMBERED, Shape.ROW)


@dataclass
class Paragraph:
    """``text`` with ``marks`` counted from its start.

    apart: something that no text can hold, as a picture, was left out behind it.
    """

    form: Form = _PLAIN
    text: str = ""
    marks: list[Mark] = field(default_factory=list)
    apart: bool = field(default=False, compare=False)

    def add(self, text: str, *, bold: bool = False, italic: bool = False, code: bool = False, link: str = "") -> None:
        """Goes on with a piece of text. Of links only those to pages, files and mailboxes are kept.

        Words on both sides of what was left out stay two.
        """
        if self.apart and text:
            self.apart = False
            if text[0].isalnum() and self.text[-1:].isalnum():
                self.text += " "
        start = len(self.text)
        self.text += text
        styles = [
            (Style.BOLD, "", bold),
            (Style.ITALIC, "", italic),
            (Style.CODE, "", code),
            (Style.LINK, link.strip(), safe_link(link)),
        ]
        self.marks += (Mark(start, len(self.text), style, target) for style, target, wanted in styles if wanted)

    def append(self, other: "Paragraph") -> None:
        """Goes on with the text of another paragraph."""
        start = len(self.text)
        self.text += other.text
        self.marks += (mark._replace(start=mark.start + start, end=mark.end + start) for mark in other.marks)

    def lines(self) -> Iterator["Paragraph"]:
        """The paragraph, cut at line ends and without space at its edges; a list item or row stays one.

        Empty lines are left out.
        """
        if self.form.shape in _LISTED:
            self.text = self.text.replace("\n", " ")
        at = 0
        for line in self.text.split("\n"):
            start = at + len(line) - len(line.lstrip(" "))
            end = at + len(line.rstrip(" "))
            if start < end:
                marks = [
                    mark._replace(start=max(mark.start, start) - start, end=min(mark.end, end) - start)
                    for mark in self.marks
                    if mark.start < end and start < mark.end
                ]
                yield Paragraph(self.form, self.text[start:end], marks)
            at += len(line) + 1


def row(cells: list[Paragraph]) -> Paragraph:
    """The cells of a table's row as one paragraph."""
    whole = Paragraph(Form(Shape.ROW))
    for number, cell in enumerate(cells):
        cell.text = cell.text.replace("\t", " ").replace("\n", " ")
        whole.append(Paragraph(text="\t" * bool(number)))
        whole.append(cell)
    return whole


def safe_link(target: str) -> bool:
    """Whether the address is of a kind that may be written into a document."""
    return _SAFE_LINK.fullmatch(target.strip()) is not None


def collapsed(text: str, before: str) -> str:
    """The text as XML and HTML show it: white space is one space, and none behind another or at the start."""
    text = _SPACES.sub(" ", text)
    return text[1:] if text.startswith(" ") and (not before or before[-1] in " \n\t") else text
