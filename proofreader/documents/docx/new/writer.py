"""Writing an article as a Word document that opens right: in Word and in LibreOffice, from right to left."""

from collections.abc import Sequence
from datetime import UTC, datetime
from itertools import groupby
from pathlib import Path
from threading import Lock

from docx.document import Document
from docx.oxml.ns import qn
from docx.text.paragraph import Paragraph
from lxml.etree import SubElement  # type: ignore[import-untyped]

from proofreader.core import Article, Block, Details, Mark, Profile, Role, Shape
from proofreader.documents.atomic import write_atomically
from proofreader.documents.direction import is_left_to_right
from proofreader.documents.docx.new.empty import Empty
from proofreader.documents.docx.new.lists import Lists
from proofreader.documents.docx.new.runs import add_runs, xml_text
from proofreader.documents.docx.new.styles import HEADING_IDS
from proofreader.documents.docx.new.tables import add_table, text_width

__all__ = ["AUTHOR", "dated", "docx_bytes", "write_docx", "xml_text"]

AUTHOR = "المدقّق"
_MAX_PROPERTY = 255  # characters, the limit of the core properties
# A foreign sentence is a paragraph of its own direction; a name in Latin letters stays at the right with the others.
_MAY_BE_LEFT_TO_RIGHT = (Role.TITLE, Role.SUBTITLE, Role.BODY, Role.QUOTATION)
_LISTED = (Shape.BULLET, Shape.NUMBERED)
# What follows numPr and ind among the properties of a paragraph, of those that are written here.
_BEHIND_NUMBERING = ("w:bidi", "w:ind", "w:jc")
_BEHIND_INDENT = ("w:jc",)
_HEAD = (Role.TITLE, Role.SUBTITLE, Role.DATELINE)
# Names are looked up once: an article has hundreds of elements.
_PARAGRAPH, _PROPERTIES, _SECTION = qn("w:p"), qn("w:pPr"), qn("w:sectPr")
_STYLE, _VALUE, _DIRECTION = qn("w:pStyle"), qn("w:val"), qn("w:bidi")


def write_docx(article: Article, path: str | Path, profile: Profile, details: Details | None = None) -> None:
    """Writes the article to ``path``, each paragraph in the style of its role.

    ``details`` become the properties of the document; their date becomes a dateline where the article has no date.

    Page, fonts, sizes in points, language and template are the profile's. Control characters that XML can't hold are
    left out; the separators among them (vertical tab, form feed) become spaces. Atomic; raises WriteError, and
    ReadError for a template that can't be used.
    """
    write_atomically(path, docx_bytes(article, profile, details))


def docx_bytes(
    article: Article, profile: Profile, details: Details | None = None, created: datetime | None = None
) -> bytes:
    """The document as a file; ``created`` is the date it bears, now where none is given."""
    details = details or Details()
    blocks = dated(article, xml_text(details.date).strip())
    with _ONE_AT_A_TIME:
        writer = _Writer(profile)
        _set_properties(writer.document, article, profile, details, created or datetime.now(UTC))
        for is_table, group in groupby(blocks, lambda block: block.form.shape is Shape.ROW):
            if is_table:
                writer.add_rows(list(group))
            else:
                for block in group:
                    writer.add(block)
        return writer.packed()


_LAST: list[Empty] = []  # in a batch every article begins with the same
_ONE_AT_A_TIME = Lock()  # all are written into that document


def _empty(profile: Profile) -> Empty:
    """Raises ReadError for a template that can't be used."""
    if not (_LAST and _LAST[0].fits(profile)):
        _LAST[:] = [Empty(profile)]
    return _LAST[0]


class _Writer:
    """One new document."""

    def __init__(self, profile: Profile) -> None:
        empty = _empty(profile)
        self.document, self.packed = empty.opened(), empty.packed
        self._styles = empty.styles
        self._lists = Lists(self.document)
        self._language = profile.language

    def add(self, block: Block) -> None:
        """One more paragraph."""
        paragraph = self._added()
        self._fill(paragraph, self._style(block), block)
        if block.form.shape in _LISTED:
            numbering, indent = self._lists.properties(block.form)
            properties = paragraph._p.get_or_add_pPr()
            properties.insert_element_before(numbering, *_BEHIND_NUMBERING)
            properties.insert_element_before(indent, *_BEHIND_INDENT)
        else:
            self._lists.end()

    def _added(self) -> Paragraph:
        """A paragraph behind the others, as ``Document.add_paragraph`` makes it in five times the time."""
        body = self.document.element.body
        element = body.makeelement(_PARAGRAPH)
        if len(body) and body[-1].tag == _SECTION:
            body[-1].addprevious(element)
        else:
            body.append(element)
        return Paragraph(element, self.document._body)

    def add_rows(self, rows: list[Block]) -> None:
        """A table."""
        self._lists.end()

        def fill(paragraph: Paragraph, text: str, marks: Sequence[Mark]) -> None:
            self._fill(paragraph, self._styles.roles[Role.BODY], Block(Role.BODY, text, marks=tuple(marks)))

        add_table(self.document, rows, text_width(self.document), fill)

    def _style(self, block: Block) -> str:
        if block.role is Role.BODY and block.form.shape is Shape.HEADING:
            return self._styles.headings[min(max(block.form.level, 1), len(HEADING_IDS))]
        return self._styles.roles[block.role]

    def _fill(self, paragraph: Paragraph, style_id: str, block: Block) -> None:
        element = paragraph._p
        if len(element):  # of a cell
            element.style = style_id
            properties = element.get_or_add_pPr()
        else:
            properties = SubElement(element, _PROPERTIES)
            SubElement(properties, _STYLE, {_VALUE: style_id})
        turned = block.role in _MAY_BE_LEFT_TO_RIGHT and is_left_to_right(block.text)
        rtl = self._styles.is_right_to_left(style_id)
        if turned is rtl:
            SubElement(properties, _DIRECTION, {_VALUE: "0"} if turned else {})  # behind the style
        add_runs(paragraph, block.text, block.marks, self._language)


def _property(text: str) -> str:
    return xml_text(text).strip()[:_MAX_PROPERTY]


def dated(article: Article, date: str) -> tuple[Block, ...]:
    """The paragraphs, with the date behind the headline and the place if none of them gives a date."""
    blocks = article.blocks
    if not date or any(char.isdecimal() for line in article.texts(Role.DATELINE) for char in line):
        return blocks
    at = next((i for i, block in enumerate(blocks) if block.role not in _HEAD), len(blocks))
    return (*blocks[:at], Block(Role.DATELINE, date), *blocks[at:])


def _set_properties(
    document: Document, article: Article, profile: Profile, details: Details, created: datetime
) -> None:
    properties = document.core_properties
    properties.title = _property(details.title or article.title)
    properties.language = profile.language
    properties.author = _property(details.author) or AUTHOR
    properties.last_modified_by = AUTHOR
    # There is no property for it, and programs show the one or the other.
    properties.subject = properties.category = _property(details.outlet)
    properties.created = properties.modified = created
    properties.comments = properties.keywords = ""
    properties.revision = 1
