"""Rich Text Format as text with structure (RTF 1.9.1, as Word, WordPad, LibreOffice and the Mac write it)."""

from dataclasses import dataclass, field, replace

from proofreader.arabic.late import late_re
from proofreader.core import Form, RichText, Shape
from proofreader.core.i18n import gettext
from proofreader.documents.errors import ReadError
from proofreader.documents.paragraph import Paragraph, row
from proofreader.documents.rtf.tables import Tables
from proofreader.documents.rtf.tokens import Token, tokens
from proofreader.documents.symbols import symbol

MAX_BYTES = 256 << 20
MAX_DEPTH = 500  # groups in groups; Word nests about twenty
_ENDS = frozenset({"par", "sect", "page", "column"})
_CHARACTERS = {
    "tab": "\t",
    "line": "\n",
    "lbr": "\n",
    "emdash": "—",
    "endash": "–",
    "lquote": "‘",
    "rquote": "’",
    "ldblquote": "“",
    "rdblquote": "”",
    "bullet": "•",
    "emspace": "\u2003",
    "enspace": "\u2002",
    "qmspace": "\u2005",
    "zwj": "\u200d",
    "zwnj": "\u200c",
    "ltrmark": "\u200e",
    "rtlmark": "\u200f",
}
_SYMBOLS = {"~": "\u00a0", "_": "\u2011", "-": "\u00ad", "{": "{", "}": "}", "\\": "\\"}
# What is no text of the document. Starred groups that aren't read here are left out too.
_UNREAD = frozenset(
    "fonttbl colortbl stylesheet filetbl revtbl info pict header headerl headerr headerf footer footerl footerr"
    " footerf listtext pntext annotation xe tc ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn nonshppict sp"
    " listtable listoverridetable".split()
)
# Starred groups with text: of shapes, and formulas.
_READ = frozenset({"shpinst", "do", "moMath", "moMathPara"})
_BOXES = frozenset({"shptxt", "dptxbxtext"})
_CODEPAGES = {"mac": "mac_roman", "pc": "cp437", "pca": "cp850"}
_LINK = late_re(r'HYPERLINK\s+"?([^"\s]+)"?')
_SYMBOL = late_re(r'^\s*SYMBOL\s+(\d{1,5})\b(?:.*\\f\s+"?([^"\\]+)"?)?')
_HEADING = late_re(r"heading ([1-6])")
_QUOTATIONS = ("quote", "intense quote", "quotation", "quotations")


@dataclass(frozen=True)
class _State:
    """What holds inside a group until it closes.

    fallback: how many characters stand in for one of ``\\u``. unicode: within ``\\upr``, which says the same twice,
    whether the half in Unicode is to be skipped too; None elsewhere.
    """

    skip: bool = False
    unicode: bool | None = None
    code: bool = False
    bold: frozenset[str] = frozenset()
    italic: frozenset[str] = frozenset()
    hidden: bool = False
    codec: str = ""
    fallback: int = 1
    link: str = ""


@dataclass
class _Layout:
    """What ``\\pard`` resets."""

    outline: int = 9
    listed: int = 0
    level: int = 0
    style: str = ""
    in_table: bool = False


@dataclass
class _Story:
    """The text, a note or a text box: finished paragraphs, and what is being read.

    depth: how many groups were open in its own, 0 for the text. boxes: what stands in boxes beside the paragraph.
    """

    depth: int = 0
    is_note: bool = False
    boxes: list[Paragraph] = field(default_factory=list)
    done: list[Paragraph] = field(default_factory=list)
    cells: list[Paragraph] = field(default_factory=list)
    paragraph: Paragraph = field(default_factory=Paragraph)
    layout: _Layout = field(default_factory=_Layout)


def read_rtf(data: bytes) -> RichText:
    """The document in those bytes. Raises ReadError where it is no RTF, breaks off or is too large."""
    if not data.startswith(b"{\\rtf"):
        raise ReadError(gettext("not an RTF document, or a damaged one; take an undamaged copy"))
    if len(data) > MAX_BYTES:
        raise ReadError(
            gettext("larger than {megabytes} MB; split the document or remove its pictures").format(
                megabytes=MAX_BYTES >> 20
            )
        )
    reader = _Reader(Tables(data))
    for token in tokens(data):
        reader.read(token)
        if reader.finished:
            break
    else:
        raise ReadError(gettext("damaged: it breaks off in the middle; take an undamaged copy"))
    found = [line for paragraph in reader.paragraphs() for line in paragraph.lines()]
    return RichText.joined((item.form, item.text, item.marks) for item in found)


class _Reader:
    def __init__(self, tables: Tables) -> None:
        self._tables = tables
        self._state = _State()
        self._stack: list[_State] = []
        self._starting = self._starred = self.finished = False
        self._skip = 0  # characters that stand in for the one given by \u
        self._codepage = "cp1252"
        self._pending = b""
        self._high = 0  # the first half of a surrogate pair
        self._code = ""  # of a field
        self._stories = [_Story()]
        self._notes: list[Paragraph] = []
        self._has_text_box = False  # of the shape that was read last

    @property
    def _story(self) -> _Story:
        return self._stories[-1]

    def paragraphs(self) -> list[Paragraph]:
        """All of them, those of the notes last."""
        self._end_story()
        return [*self._story.done, *self._notes]

    def read(self, token: Token) -> None:
        if token.kind != "text" or self._skip:
            self._flush()
        if token.kind == "open":
            if len(self._stack) >= MAX_DEPTH:
                raise ReadError(gettext("nested too deeply to be a document; it may be an attack"))
            self._stack.append(self._state)
            if self._state.unicode is not None:
                self._state = replace(self._state, skip=True)
            self._starting, self._starred = True, False
            return
        starting, self._starting = self._starting, False
        if token.kind == "close":
            self._close()
        elif token.kind == "text":
            self._bytes(token.data)
        elif token.kind == "symbol" and token.word == "*":
            self._starting = self._starred = starting
        elif token.kind == "symbol":
            self._symbol(token.word)
        elif not (starting and self._opens(token.word)):
            self._word(token.word, token.number)

    def _opens(self, word: str) -> bool:
        """Whether the first word of a group says that it is no plain text."""
        if word == "fldinst":
            self._state, self._code = replace(self._state, code=True), ""
        elif word == "fldrslt":
            found = _LINK.search(self._code)
            is_symbol = _SYMBOL.search(self._code) is not None  # which stands there already
            self._state = replace(self._state, link=found[1] if found else "", skip=self._state.skip or is_symbol)
        elif word == "footnote" and not self._state.skip and not any(story.is_note for story in self._stories):
            self._state = _State()
            self._stories.append(_Story(len(self._stack), is_note=True))
        elif word in _BOXES and not self._state.skip:
            self._has_text_box = True
            self._state = _State()
            self._stories.append(_Story(len(self._stack)))
        elif word == "upr":
            self._state = replace(self._state, unicode=self._state.skip)
        elif word == "ud" and self._state.unicode is not None:
            self._state = replace(self._state, skip=self._state.unicode, unicode=None)
        elif word == "pict" and not self._state.skip:
            self._story.paragraph.apart = True
            self._state = replace(self._state, skip=True)
        elif word in _UNREAD or (self._starred and word not in _READ) or (word == "shprslt" and self._has_text_box):
            self._state = replace(self._state, skip=True)
        else:
            self._has_text_box = self._has_text_box and word != "shp"
            return False
        return True

    def _close(self) -> None:
        if not self._stack:
            return
        in_code = self._state.code and not self._state.skip
        self._state = self._stack.pop()
        if in_code and not self._state.code and (found := _SYMBOL.search(self._code)):
            shown = symbol(found[2] or "", int(found[1]))
            self._story.paragraph.apart = not shown
            self._add(shown)
        if len(self._stack) < self._story.depth:
            self._end_story()
            ended = self._stories.pop()
            (self._notes if ended.is_note else self._story.boxes).extend(ended.done)
        self.finished = not self._stack

    def _symbol(self, symbol: str) -> None:
        if symbol in "\r\n":
            self._end_paragraph()
        else:
            self._add(_SYMBOLS.get(symbol, ""))

    def _word(self, word: str, number: int | None) -> None:
        if word in ("b", "ab", "i", "ai"):
            self._toggle(word, number != 0)
        elif word in _CHARACTERS:
            self._add(_CHARACTERS[word])
        elif word == "u" and number is not None:
            self._unicode(number & 0xFFFF)
        elif word == "uc":
            self._state = replace(self._state, fallback=max(0, number or 0))
        elif word in ("v", "deleted"):
            self._state = replace(self._state, hidden=number != 0)
        elif word == "plain":
            self._state = replace(self._state, bold=frozenset(), italic=frozenset(), hidden=False, codec="")
        elif word in ("f", "af"):
            # The font of Arabic (\af) counts only where it has a code page of its own.
            codec = self._tables.codecs.get(number or 0, "" if word == "f" else self._state.codec)
            self._state = replace(self._state, codec=codec)
        elif word in ("ansicpg", *_CODEPAGES):
            self._codepage = _CODEPAGES.get(word, f"cp{number}")
        elif not self._state.skip and not self._state.code:
            self._layout(word, number or 0)

    def _toggle(self, word: str, on: bool) -> None:
        if word in ("b", "ab"):
            bold = self._state.bold
            self._state = replace(self._state, bold=bold | {word} if on else bold - {word})
        else:
            italic = self._state.italic
            self._state = replace(self._state, italic=italic | {word} if on else italic - {word})

    def _layout(self, word: str, number: int) -> None:
        layout = self._story.layout
        match word:
            case "pard":
                self._story.layout = _Layout()
            case "outlinelevel":
                layout.outline = number
            case "ls":
                layout.listed = number
            case "ilvl":
                layout.level = min(max(number, 0), 8)
            case "s":
                layout.style = self._tables.styles.get(number, "")
            case "intbl":
                layout.in_table = True
            case "cell" | "nestcell":
                self._story.cells.append(self._story.paragraph)
                self._story.paragraph = Paragraph()
            case "row":
                self._story.done.append(row(self._story.cells))
                self._story.cells = []
                self._put_boxes()
            case _ if word in _ENDS:
                self._end_paragraph()

    def _end_story(self) -> None:
        """Ends the text or a note, with a table that its writer left open."""
        story = self._story
        story.layout.in_table = False
        if story.cells:
            story.done.append(row([*story.cells, story.paragraph]))
            story.cells, story.paragraph = [], Paragraph()
        self._end_paragraph()

    def _put_boxes(self) -> None:
        """Puts what stands in boxes behind the paragraph or row that they are anchored in."""
        self._story.done += self._story.boxes
        self._story.boxes = []

    def _end_paragraph(self) -> None:
        story = self._story
        if story.layout.in_table and story.paragraph.text:  # one of several in a cell
            story.paragraph.add("\n")
            return
        story.paragraph.form = self._form(story.layout)
        if story.paragraph.form.shape is Shape.HEADING:  # its style makes it bold, not its author
            story.paragraph.marks = [mark for mark in story.paragraph.marks if mark.target]
        story.done.append(story.paragraph)
        story.paragraph = Paragraph()
        self._put_boxes()

    def _form(self, layout: _Layout) -> Form:
        named = _HEADING.fullmatch(layout.style)
        if named or layout.style == "title" or 0 <= layout.outline < 9:
            level = int(named[1]) if named else 1 if layout.style == "title" else layout.outline + 1
            return Form(Shape.HEADING, min(level, 6))
        if layout.listed:
            numbered = self._tables.is_numbered(layout.listed, layout.level)
            return Form(Shape.NUMBERED if numbered else Shape.BULLET, layout.level + 1)
        return Form(Shape.QUOTATION) if layout.style in _QUOTATIONS else Form()

    def _unicode(self, unit: int) -> None:
        self._skip = self._state.fallback
        if 0xD800 <= unit < 0xDC00:
            self._high = unit
        elif 0xDC00 <= unit < 0xE000:
            if self._high:
                self._add(chr(0x10000 + ((self._high - 0xD800) << 10) + unit - 0xDC00))
            self._high = 0
        elif unit:
            self._add(chr(unit))

    def _bytes(self, data: bytes) -> None:
        skipped = min(self._skip, len(data))
        self._skip -= skipped
        self._pending += data[skipped:]

    def _flush(self) -> None:
        """Decodes the bytes that have come, at once: a character may have several."""
        data, self._pending = self._pending, b""
        if data:
            try:
                self._add(data.decode(self._state.codec or self._codepage, "replace"))
            except LookupError:
                self._add(data.decode("cp1252", "replace"))

    def _add(self, text: str) -> None:
        state = self._state
        if state.skip or state.hidden or not text:
            return
        if state.code:
            self._code += text
        else:
            self._story.paragraph.add(text, bold=bool(state.bold), italic=bool(state.italic), link=state.link)
