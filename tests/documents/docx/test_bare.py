"""Paragraphs of which nothing but the text would go: which markup keeps one where it is."""

import pytest
from lxml import etree

from proofreader.documents.docx.paragraph import Paragraph
from proofreader.documents.docx.redline import _stays_behind
from proofreader.documents.docx.removal import is_bare
from proofreader.documents.docx.xml import W

SPACE = f'xmlns:w="{W[1:-1]}"'
RUN = "<w:r><w:t>نص</w:t></w:r>"


@pytest.mark.parametrize(
    ("content", "bare"),
    [
        (RUN, True),
        (f'<w:bookmarkStart w:id="1" w:name="b"/>{RUN}<w:bookmarkEnd w:id="1"/>', True),
        (f'<w:hyperlink w:anchor="b">{RUN}</w:hyperlink>', True),
        (f'<w:dir w:val="rtl">{RUN}</w:dir>', False),
        (f'<w:bdo w:val="rtl">{RUN}</w:bdo>', False),
        (f"<w:sdt><w:sdtContent>{RUN}</w:sdtContent></w:sdt>", False),
        (f'<w:fldSimple w:instr="PAGE">{RUN}</w:fldSimple>', False),
        (f'<w:r><w:fldChar w:fldCharType="begin"/></w:r>{RUN}<w:r><w:fldChar w:fldCharType="end"/></w:r>', False),
    ],
)
def test_bare(content: str, bare: bool) -> None:
    assert is_bare(Paragraph(etree.fromstring(f"<w:p {SPACE}>{content}</w:p>"))) is bare


@pytest.mark.parametrize(
    ("element", "stays"),
    [
        *((f"<w:{name} {SPACE}/>", True) for name in ("bookmarkEnd", "commentRangeEnd", "permEnd")),
        *((f"<w:{name} {SPACE}/>", True) for name in ("moveFromRangeEnd", "moveToRangeEnd")),
        (f"<w:bookmarkStart {SPACE}/>", False),
        (f"<w:r {SPACE}><w:rPr/><w:footnoteReference/></w:r>", True),
        (f"<w:r {SPACE}><w:endnoteReference/></w:r>", True),
        (f"<w:r {SPACE}><w:commentReference/></w:r>", True),
        (f'<w:r {SPACE}><w:fldChar w:fldCharType="end"/></w:r>', True),
        (f'<w:r {SPACE}><w:fldChar w:fldCharType="begin"/></w:r>', False),
        (f"<w:r {SPACE}><w:footnoteReference/><w:t>1</w:t></w:r>", False),
        (f"<w:r {SPACE}><w:rPr/></w:r>", False),
    ],
)
def test_what_belongs_to_the_text_before_it(element: str, stays: bool) -> None:
    assert _stays_behind(etree.fromstring(element)) is stays
