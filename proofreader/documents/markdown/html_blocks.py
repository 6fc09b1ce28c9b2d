"""The text of an HTML block in Markdown: ``<div dir="rtl">`` around Arabic, ``<details>``, tables.

Tags are markup and the text between them is prose, each character at its place in the source. What a browser would not
show (comments, scripts, style sheets) is no text.
"""

import re
from collections.abc import Iterator, Sequence
from html import unescape

from proofreader.arabic.late import late_re
from proofreader.core import Form, Mark, Shape, Style
from proofreader.core.html_elements import BLOCKS
from proofreader.documents.markdown.paragraph import PlacedParagraph

_PIECE = late_re(
    r"""
    (?P<unseen><!--.*?(?:-->|\Z)|<(?P<raw>script|style|template|head|title)\b.*?(?:</(?P=raw)\s*>|\Z)|<[?!][^>]*>)
    |(?P<tag><(?P<closing>/?)(?P<name>[A-Za-z][A-Za-z0-9-]*)(?:\s(?:"[^"]*"|'[^']*'|[^>"'])*)?/?>)
    |(?P<entity>&(?:\#\d{1,7}|\#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});)
    |(?P<space>\s+)
    |(?P<text>[^<&\s]+|[<&])
    """,
    re.VERBOSE | re.DOTALL | re.IGNORECASE,
)
_BLOCKS = BLOCKS | {"dialog", "html", "menu", "pre"}
_STYLES = {"b": Style.BOLD, "strong": Style.BOLD, "i": Style.ITALIC, "em": Style.ITALIC, "code": Style.CODE}


def read_html_block(source: str, places: Sequence[int | None]) -> Iterator[PlacedParagraph]:
    """The paragraphs of a block; ``places``: of each of its characters in the Markdown source."""
    return (paragraph for paragraph in _HtmlBlock(places).read(source) if paragraph.text.strip("\t "))


class _HtmlBlock:
    def __init__(self, places: Sequence[int | None]) -> None:
        self._places = places
        self._forms = [("", Form())]  # of the elements that are open, with their names
        self._lists = 0
        self._cells = -1  # of the row that is open so far; -1 outside rows
        self._paragraph = PlacedParagraph(Form())
        self._opened: list[tuple[str, int]] = []  # inline elements with a style, and where they begin

    def read(self, source: str) -> Iterator[PlacedParagraph]:
        for piece in _PIECE.finditer(source):
            if piece["tag"]:
                yield from self._tag(piece["name"].lower(), closing=bool(piece["closing"]))
            elif piece["space"]:
                self._space(piece)
            elif piece["entity"]:
                text = unescape(piece["entity"]).replace("\n", " ")
                self._paragraph.add(text, [None] * len(text))
            elif piece["text"]:
                self._paragraph.add(piece["text"], self._places[piece.start() : piece.end()])
        yield from self._end()

    def _space(self, piece: re.Match[str]) -> None:
        """White space is one space, and none at the start of a line."""
        if self._paragraph.text and self._paragraph.text[-1] not in " \t":
            place = self._places[piece.start()] if piece[0] == " " else None
            self._paragraph.add(" ", [place])

    def _tag(self, name: str, *, closing: bool) -> Iterator[PlacedParagraph]:
        if name in ("td", "th"):
            if not closing and self._cells >= 0:
                self._cells += 1
                self._paragraph.strip()
                if self._cells > 1:
                    self._paragraph.add("\t", [None])
        elif name in _STYLES:
            self._style(name, closing=closing)
        elif name in _BLOCKS and self._cells >= 0 and name not in ("tr", "table", "tbody", "thead", "tfoot"):
            if self._paragraph.text and self._paragraph.text[-1] not in " \t":
                self._paragraph.add(" ", [None])
        elif name in _BLOCKS:
            yield from self._end()
            self._lists += (name in ("ul", "ol", "menu")) * (-1 if closing else 1)
            self._cells = 0 if name == "tr" and not closing else -1
            if closing:
                while len(self._forms) > 1 and self._forms.pop()[0] != name:
                    pass
            elif name not in ("br", "hr"):
                self._forms.append((name, self._form(name)))
            self._paragraph = PlacedParagraph(Form(Shape.ROW) if name == "tr" and not closing else self._forms[-1][1])

    def _form(self, name: str) -> Form:
        outer = self._forms[-1][1]
        if len(name) == 2 and name[0] == "h" and name[1] in "123456":
            return Form(Shape.HEADING, int(name[1]))
        if name == "li":
            numbered = any(opened == "ol" for opened, _ in self._forms[-1:])
            return Form(Shape.NUMBERED if numbered else Shape.BULLET, max(1, self._lists))
        if name == "blockquote":
            return Form(Shape.QUOTATION)
        return Form(Shape.CODE) if name == "pre" else outer

    def _style(self, name: str, *, closing: bool) -> None:
        if not closing:
            self._opened.append((name, len(self._paragraph.text)))
            return
        for at in range(len(self._opened) - 1, -1, -1):
            if self._opened[at][0] == name:
                start = self._opened.pop(at)[1]
                if start < len(self._paragraph.text):
                    self._paragraph.marks.append(Mark(start, len(self._paragraph.text), _STYLES[name]))
                return

    def _end(self) -> Iterator[PlacedParagraph]:
        """The paragraph that is over; the next one has the form of the element around it."""
        self._paragraph.strip()
        if self._paragraph.form.shape is Shape.CODE:
            self._paragraph.marks = [Mark(0, len(self._paragraph.text), Style.CODE)] if self._paragraph.text else []
        self._opened.clear()
        yield self._paragraph
        self._paragraph = PlacedParagraph(self._forms[-1][1])
