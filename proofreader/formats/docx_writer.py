"""Writing an article as a Word document that opens right: in Word and in LibreOffice, from right to left."""

import re
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

import docx
from docx.document import Document
from docx.oxml.ns import qn
from docx.oxml.parser import OxmlElement
from docx.text.paragraph import Paragraph

from proofreader.core import Article, Block, Details, Profile, Role
from proofreader.formats.atomic import write_atomically
from proofreader.formats.direction import is_left_to_right, split_by_direction
from proofreader.formats.docx_styles import STYLE_IDS, make_arabic

AUTHOR = "المدقّق"
_MAX_PROPERTY = 255  # characters, the limit of the core properties
# XML 1.0 holds no other control characters, no surrogates and no U+FFFE, U+FFFF.
_NOT_IN_XML = re.compile(r"[\x00-\x08\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
# A foreign sentence is a paragraph of its own direction; a name in Latin letters stays at the right with the others.
_MAY_BE_LEFT_TO_RIGHT = (Role.TITLE, Role.SUBTITLE, Role.BODY)
_HEAD = (Role.TITLE, Role.SUBTITLE, Role.DATELINE)


def write_docx(article: Article, path: str | Path, profile: Profile, details: Details | None = None) -> None:
    """Writes the article to ``path``, each paragraph in the style of its role.

    ``details`` become the properties of the document; their date becomes a dateline where the article has no date.

    Font, size in points and language are the profile's. Control characters that XML can't hold are left out; the
    separators among them (vertical tab, form feed) become spaces. Atomic; raises WriteError.
    """
    document = docx.Document()
    make_arabic(document, profile)
    details = details or Details()
    _set_properties(document, article, profile, details)
    for block in _dated(article, xml_text(details.date).strip()):
        text = xml_text(block.text)
        paragraph = document.add_paragraph()
        paragraph._p.style = STYLE_IDS[block.role]
        if block.role in _MAY_BE_LEFT_TO_RIGHT and is_left_to_right(text):
            _make_left_to_right(paragraph)
        _add_runs(paragraph, text, profile.language)
    buffer = BytesIO()
    document.save(buffer)
    write_atomically(path, buffer.getvalue())


def xml_text(text: str) -> str:
    """The text without what XML 1.0 can't hold."""
    return _NOT_IN_XML.sub("", text.replace("\v", " ").replace("\f", " "))


def _property(text: str) -> str:
    return xml_text(text).strip()[:_MAX_PROPERTY]


def _add_runs(paragraph: Paragraph, text: str, language: str) -> None:
    for piece in split_by_direction(text):
        run = paragraph.add_run(piece.text)
        if piece.rtl:
            properties = run._r.get_or_add_rPr()
            properties.append(OxmlElement("w:rtl"))
            properties.append(OxmlElement("w:lang", attrs={qn("w:bidi"): language}))


def _make_left_to_right(paragraph: Paragraph) -> None:
    # Behind pStyle, the one property there is.
    paragraph._p.get_or_add_pPr().append(OxmlElement("w:bidi", attrs={qn("w:val"): "0"}))


def _dated(article: Article, date: str) -> tuple[Block, ...]:
    """The paragraphs, with the date behind the headline and the place if none of them gives a date."""
    blocks = article.blocks
    if not date or any(char.isdecimal() for line in article.texts(Role.DATELINE) for char in line):
        return blocks
    at = next((i for i, block in enumerate(blocks) if block.role not in _HEAD), len(blocks))
    return (*blocks[:at], Block(Role.DATELINE, date), *blocks[at:])


def _set_properties(document: Document, article: Article, profile: Profile, details: Details) -> None:
    properties = document.core_properties
    properties.title = _property(details.title or article.title)
    properties.language = profile.language
    properties.author = _property(details.author) or AUTHOR
    properties.last_modified_by = AUTHOR
    # There is no property for it, and programs show the one or the other.
    properties.subject = properties.category = _property(details.outlet)
    properties.created = properties.modified = datetime.now(UTC)
    properties.comments = properties.keywords = ""
    properties.revision = 1
