"""The template of a newsroom: its page, styles, headers and footers stay, its body makes room for the article."""

from io import BytesIO
from pathlib import Path

import docx
from docx.document import Document
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from lxml import etree  # type: ignore[import-untyped]

from proofreader.core import Profile, Role
from proofreader.core.i18n import gettext
from proofreader.documents.docx.new.styles import (
    HEADING_IDS,
    STYLE_IDS,
    add_article_styles,
    add_hyperlink_style,
    complete_pairs,
    drop_proof_state,
)
from proofreader.documents.docx.remote import without_remote_references
from proofreader.documents.errors import ReadError

_NO_PROPERTIES = (
    b'<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"/>'
)
_TYPES = "[Content_Types].xml"
_TEMPLATE_TYPE = b"wordprocessingml.template.main+xml"
_DOCUMENT_TYPE = b"wordprocessingml.document.main+xml"
# Names a house may have given the style of a role, in any case. Those that Word has itself come last: a style that the
# house made for the purpose is the better one. Word's are English in every language.
_NAMES = {
    Role.TITLE: ("العنوان", "عنوان", "العنوان الرئيسي", "عنوان رئيسي", "المانشيت", "headline", "titre", "title"),
    Role.SUBTITLE: ("العنوان الفرعي", "عنوان فرعي", "العنوان الثانوي", "standfirst", "sous-titre", "subtitle"),
    Role.DATELINE: ("المكان والتاريخ", "مكان وتاريخ", "التاريخ", "dateline", "date"),
    Role.BYLINE: ("الكاتب", "اسم الكاتب", "التوقيع", "توقيع", "المحرر", "byline", "author", "signature"),
    Role.BODY: ("المتن", "متن", "النص", "نص المتن", "نص المقال", "عادي", "body", "article", "body text", "normal"),
    Role.QUOTATION: ("اقتباس", "الاقتباس", "مقتبس", "quotation", "citation", "quote", "intense quote"),
}
# What belonged to the body alone: left behind it would go out with every article.
_OF_THE_BODY = ("image", "hyperlink", "chart", "comments", "oleObject", "package", "aFChunk", "control", "frame")
_MOST_ANCESTORS = 20


class Styles:
    """Which style each paragraph takes: the template's own of that name, else ours, added to it."""

    def __init__(self, document: Document, profile: Profile) -> None:
        self._styles = document.styles.element
        self._directions: dict[str, bool] = {}
        found = self._by_name()
        names = {f"heading {level}": style_id for level, style_id in HEADING_IDS.items()}
        self._default = next(
            (
                style.get(qn("w:styleId"), "")
                for style in self._paragraph_styles()
                if style.get(qn("w:default")) in ("1", "true", "on")
            ),
            "Normal",
        )
        self.roles = {role: next((found[n] for n in _NAMES[role] if n in found), STYLE_IDS[role]) for role in STYLE_IDS}
        self.headings = {
            level: found.get(f"heading {level}") or found.get(f"عنوان {level}") or names[f"heading {level}"]
            for level in HEADING_IDS
        }
        there = {style.get(qn("w:styleId")) for style in self._styles}
        missing = ({*self.roles.values(), *self.headings.values()}) - there
        add_article_styles(document, profile, missing, self._default)
        add_hyperlink_style(document)

    def is_right_to_left(self, style_id: str) -> bool:
        """Whether paragraphs of that style run from right to left without saying so themselves."""
        if style_id not in self._directions:
            self._directions[style_id] = self._direction(style_id)
        return self._directions[style_id]

    def _direction(self, style_id: str) -> bool:
        by_id = {style.get(qn("w:styleId")): style for style in self._paragraph_styles()}
        defaults = self._styles.find(f"{qn('w:docDefaults')}/{qn('w:pPrDefault')}")
        for _ in range(_MOST_ANCESTORS):
            style = by_id.get(style_id)
            if style is None:
                break
            direction = style.find(f"{qn('w:pPr')}/{qn('w:bidi')}")
            if direction is not None:
                return direction.get(qn("w:val"), "1") not in ("0", "false", "off")
            based_on = style.find(qn("w:basedOn"))
            style_id = "" if based_on is None else based_on.get(qn("w:val"), "")
        return defaults is not None and defaults.find(f"{qn('w:pPr')}/{qn('w:bidi')}") is not None

    def _by_name(self) -> dict[str, str]:
        found: dict[str, str] = {}
        for style in self._paragraph_styles():
            name = style.find(qn("w:name"))
            aliases = style.find(qn("w:aliases"))
            for element in (name, aliases):
                for one in "" if element is None else element.get(qn("w:val"), "").split(","):
                    found.setdefault(" ".join(one.split()).lower(), style.get(qn("w:styleId"), ""))
        return found

    def _paragraph_styles(self) -> list[BaseOxmlElement]:
        return [style for style in self._styles.findall(qn("w:style")) if style.get(qn("w:type")) == "paragraph"]


def open_template(path: str | Path) -> Document:
    """The template as a new, empty document. Raises ReadError where it is damaged, protected or of another kind.

    What it would fetch from elsewhere is left out: a document that goes to readers calls nobody.
    """
    from proofreader.documents.docx.package import read_package  # here: that package takes names from the writer

    package = read_package(path)
    types = package.read(_TYPES)
    if b"macroEnabled" in types:
        raise ReadError(
            gettext("{path}: holds macros; save it in Word as a template without them (.dotx)").format(path=path)
        )
    try:
        # A document made from a template is a document.
        parts = {_TYPES: types.replace(_TEMPLATE_TYPE, _DOCUMENT_TYPE), **without_remote_references(package)}
        # Title, author and dates are the article's own, whatever state the template's are in.
        parts |= {part.target: _NO_PROPERTIES for part in package.relations("") if part.kind == "core-properties"}
        document = docx.Document(BytesIO(package.save(parts)))
        _empty(document)
        complete_pairs(document)
        drop_proof_state(document)
    except (KeyError, ValueError, AttributeError, TypeError, IndexError, etree.XMLSyntaxError) as error:
        if isinstance(error, ReadError):
            raise ReadError(f"{path}: {error}") from error
        raise ReadError(
            gettext("{path}: can't be used as a template; open it in Word and save it as .dotx").format(path=path)
        ) from error
    return document


def _empty(document: Document) -> None:
    """Takes the body away but for the properties of its last section, which hold page, headers and footers."""
    body = document.element.body
    for child in list(body):
        if child.tag != qn("w:sectPr"):
            body.remove(child)
    used = set(body.xpath(".//@r:id"))
    relations = document.part.rels
    for key, relation in list(relations.items()):
        if key not in used and relation.reltype.rpartition("/")[2] in _OF_THE_BODY:
            del relations[key]
