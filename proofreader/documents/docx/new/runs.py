"""The runs of a paragraph in a new Word document: cut by direction, by look and by link."""

from collections.abc import Sequence
from typing import cast

from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml.ns import qn
from docx.oxml.parser import OxmlElement
from docx.oxml.text.run import CT_R
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.text.paragraph import Paragraph
from docx.text.run import Run
from lxml.etree import SubElement  # type: ignore[import-untyped]

from proofreader.arabic.late import late_re
from proofreader.core import Mark
from proofreader.documents.direction import LEFT_TO_RIGHT_MARK, needs_mark, split_by_direction
from proofreader.documents.docx.new.styles import HYPERLINK_ID
from proofreader.documents.segments import Segment, by_link, segments

# XML 1.0 holds no other control characters, no surrogates and no U+FFFE, U+FFFF.
_NOT_IN_XML = late_re(r"[\x00-\x08\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_BREAKS = frozenset("\t\n\r")  # elements of their own
# Names are looked up once: an article has hundreds of elements.
_RUN, _PROPERTIES, _TEXT = qn("w:r"), qn("w:rPr"), qn("w:t")
_STYLE, _VALUE, _FONTS = qn("w:rStyle"), qn("w:val"), qn("w:rFonts")
_BOLD, _ITALIC = (qn("w:b"), qn("w:bCs")), (qn("w:i"), qn("w:iCs"))
_RIGHT_TO_LEFT, _LANGUAGE, _OF_BIDI = qn("w:rtl"), qn("w:lang"), qn("w:bidi")
_CODE_FONTS = dict.fromkeys((qn("w:ascii"), qn("w:hAnsi"), qn("w:cs")), "Courier New")
_KEEP_SPACES = {qn("xml:space"): "preserve"}


def xml_text(text: str) -> str:
    """The text without what XML 1.0 can't hold."""
    return _NOT_IN_XML.sub("", text.replace("\v", " ").replace("\f", " "))


def add_runs(paragraph: Paragraph, text: str, marks: Sequence[Mark], language: str) -> None:
    """Fills the paragraph. Arabic runs bear ``w:rtl`` and the language; links are relations of the document.

    Word goes by the direction of a run; for other programs invisible marks keep together what would be torn apart.
    """
    directions: dict[int, bool] = {}  # by where each stretch starts: whether it runs from right to left
    before, behind = set(), set()  # the places before and behind which a mark comes
    at = 0
    for stretch in split_by_direction(text):
        directions[at] = stretch.rtl
        if not stretch.rtl and len(stretch.text) < len(text):
            needed = needs_mark(stretch.text)
            before |= {at} if needed[0] else set()
            behind |= {at + len(stretch.text)} if needed[1] else set()
        at += len(stretch.text)
    rtl = False
    for link, pieces in by_link(segments(text, marks, directions)):
        parent = _hyperlink(paragraph, link) if link else paragraph._p
        for piece in pieces:
            rtl = directions.get(piece.start, rtl)
            first = LEFT_TO_RIGHT_MARK if piece.start in before else ""
            last = LEFT_TO_RIGHT_MARK if piece.start + len(piece.text) in behind else ""
            marked = piece._replace(text=f"{first}{piece.text}{last}")
            _add_run(paragraph, parent, marked, language if rtl else "")


def _hyperlink(paragraph: Paragraph, address: str) -> BaseOxmlElement:
    key = paragraph.part.relate_to(xml_text(address), RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
    link = OxmlElement("w:hyperlink", attrs={qn("r:id"): key})
    paragraph._p.append(link)
    return link


def _add_run(paragraph: Paragraph, parent: BaseOxmlElement, piece: Segment, language: str) -> None:
    """``language``: of an Arabic run; empty for another."""
    text = xml_text(piece.text)
    if not text:
        return
    element = cast(CT_R, SubElement(parent, _RUN))
    if language or piece.link or piece.code or piece.bold or piece.italic:
        properties = SubElement(element, _PROPERTIES)
        # In the order of the schema.
        if piece.link:
            SubElement(properties, _STYLE, {_VALUE: HYPERLINK_ID})
        if piece.code:
            SubElement(properties, _FONTS, _CODE_FONTS)
        for tag in (*(_BOLD if piece.bold else ()), *(_ITALIC if piece.italic else ())):
            SubElement(properties, tag)
        if language:
            SubElement(properties, _RIGHT_TO_LEFT)
            SubElement(properties, _LANGUAGE, {_OF_BIDI: language})
    if _BREAKS.isdisjoint(text):
        written = SubElement(element, _TEXT, {} if text.strip() == text else _KEEP_SPACES)
        written.text = text
    else:
        Run(element, paragraph).text = text  # which looks at each character
