"""Word documents for tests, written by hand as Word writes them, and by python-docx.

Every feature is a paragraph or more with errors that ``check`` knows. A document is any set of features.
"""

import base64
import re
import zipfile
from collections.abc import Iterator
from io import BytesIO

import docx
from docx.oxml.ns import qn
from docx.oxml.parser import OxmlElement

from proofreader.core import Edit, Fix, Issue, Level, Span

ERRORS = {
    "الإجتماع": "الاجتماع",
    "إقتصاد": "اقتصاد",
    "عبدالله": "عبد الله",
    "هاذا": "هذا",
    " ،": "،",
    "و قال": "وقال",
    "الى": "إلى",
    "  ": " ",
    "لاكن أيضا": "لكن أيضًا",
}


def check(text: str) -> list[Issue]:
    """The errors of ``ERRORS``, as an engine would report them."""
    found = []
    for match in re.finditer("|".join(map(re.escape, ERRORS)), text):
        span = Span(*match.span())
        fix = Fix((Edit(span, ERRORS[match.group()]),), Level.CERTAIN)
        found.append(Issue("test", "spelling", span, "خطأ إملائي", (fix,)))
    return found


NAMESPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" '
    'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" '
    'xmlns:v="urn:schemas-microsoft-com:vml" '
    'xmlns:o="urn:schemas-microsoft-com:office:office" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" '
    'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml" '
    'mc:Ignorable="w14 w15"'
)
RTL = '<w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Amiri"/><w:szCs w:val="28"/><w:rtl/>'
BOLD = '<w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Amiri"/><w:b/><w:bCs/><w:szCs w:val="28"/><w:rtl/>'
LATIN = '<w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Amiri"/><w:sz w:val="24"/>'
PICTURE = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=="
)


def r(text: str, properties: str = RTL, rsid: str = "00A1B2C3") -> str:
    """A run as Word writes it."""
    return f'<w:r w:rsidR="{rsid}" w:rsidRPr="00D4E5F6"><w:rPr>{properties}</w:rPr>{t(text)}</w:r>'


def t(text: str) -> str:
    return f'<w:t xml:space="preserve">{text}</w:t>' if text else ""


def raw(content: str, properties: str = RTL) -> str:
    """A run of anything."""
    return f"<w:r><w:rPr>{properties}</w:rPr>{content}</w:r>"


def p(*content: str, properties: str = "") -> str:
    return (
        '<w:p w14:paraId="1A2B3C4D" w14:textId="77777777" w:rsidR="00A1B2C3" w:rsidRDefault="00A1B2C3">'
        f"<w:pPr><w:bidi/>{properties}<w:rPr>{RTL}</w:rPr></w:pPr>{''.join(content)}</w:p>"
    )


def char(kind: str) -> str:
    return raw(f'<w:fldChar w:fldCharType="{kind}"/>')


def field(code: str, *result: str) -> str:
    code = raw(f'<w:instrText xml:space="preserve"> {code} </w:instrText>')
    return char("begin") + code + char("separate") + "".join(result) + char("end")


def inline(number: int, anchored: bool = False) -> str:
    graphic = (
        '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic>'
        f'<pic:nvPicPr><pic:cNvPr id="{number}" name="صورة"/><pic:cNvPicPr/></pic:nvPicPr>'
        '<pic:blipFill><a:blip r:embed="rId20"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>'
        '<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="360000" cy="360000"/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>'
    )
    size = '<wp:extent cx="360000" cy="360000"/>'
    name = f'<wp:docPr id="{number}" name="صورة {number}"/><wp:cNvGraphicFramePr/>'
    if not anchored:
        return f'<w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0">{size}{name}{graphic}</wp:inline></w:drawing>'  # noqa: E501
    return (
        '<w:drawing><wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="1" behindDoc="0"'
        ' locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/>'
        '<wp:positionH relativeFrom="column"><wp:posOffset>0</wp:posOffset></wp:positionH>'
        '<wp:positionV relativeFrom="paragraph"><wp:posOffset>0</wp:posOffset></wp:positionV>'
        f"{size}<wp:wrapNone/>{name}{graphic}</wp:anchor></w:drawing>"
    )


def text_box(*paragraphs: str) -> str:
    """A box in both of its forms, as Word 2010 and later write it."""
    content = f"<w:txbxContent>{''.join(paragraphs)}</w:txbxContent>"
    return raw(
        '<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>'
        '<wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="2" behindDoc="0"'
        ' locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/>'
        '<wp:positionH relativeFrom="column"><wp:posOffset>0</wp:posOffset></wp:positionH>'
        '<wp:positionV relativeFrom="paragraph"><wp:posOffset>0</wp:posOffset></wp:positionV>'
        '<wp:extent cx="2160000" cy="720000"/><wp:wrapNone/><wp:docPr id="77" name="إطار"/><wp:cNvGraphicFramePr/>'
        '<a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp>'
        '<wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="2160000" cy="720000"/></a:xfrm>'
        f'<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></wps:spPr><wps:txbx>{content}</wps:txbx><wps:bodyPr/>'
        "</wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice>"
        '<mc:Fallback><w:pict><v:shape style="position:absolute;width:170pt;height:56pt">'
        f"<v:textbox>{content}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent>"
    )


MARK = 'w:id="{}" w:author="محرر آخر" w:date="2024-01-02T03:04:05Z"'


def mark(number: int) -> str:
    return MARK.format(number)


FEATURES: dict[str, str] = {
    "plain": p(r("عقد الوزير الإجتماع في الرباط ،و قال عبدالله إن هاذا  مهم")),
    "half-bold": p(
        r("عقد الإج"),
        '<w:proofErr w:type="spellStart"/>',
        r("تماع", BOLD),
        '<w:proofErr w:type="spellEnd"/>',
        r(" هنا"),
    ),
    "split-often": p(*(r(letter, BOLD if number % 3 else RTL) for number, letter in enumerate("هاذا عبدالله الى هنا"))),
    "hyperlink": p(
        r("اقرأ "),
        f'<w:hyperlink r:id="rId21" w:history="1">{r("هاذا الخبر")}{r(" الى آخره")}</w:hyperlink>',
        r(" ،ثم عد"),
    ),
    "across-hyperlink": p(r("ثم و "), f'<w:hyperlink r:id="rId21">{r("قال الناطق هاذا")}</w:hyperlink>', r(" الى")),
    "field-link": p(r("انظر "), field('HYPERLINK "https://example.org/"', r("هاذا"), r(" الموقع الى")), r(" هاذا")),
    "field-result": p(r("في هاذا "), field("DATE", r("هاذا الى")), r(" الى الغد")),
    "fldSimple": p(r("كاتب هاذا "), f'<w:fldSimple w:instr=" AUTHOR ">{r("عبدالله")}</w:fldSimple>', r(" الى")),
    "nested-fields": p(r("هاذا"), field("IF 1 = 1", field("REF x", r("هاذا")), r(" هاذا")), r(" الى هنا")),
    "long-field": p(r("قبل هاذا "), char("begin"), raw("<w:instrText>TOC</w:instrText>"), char("separate"), r("هاذا"))
    + p(r("الى هاذا"))
    + p(r("عبدالله"), char("end"), r(" الى هنا")),
    "footnote": p(r("عقد الإجتماع"), raw('<w:footnoteReference w:id="2"/>'), r(" ،و قال هاذا")),
    "footnote-in-run": p(raw(t("هاذا الى") + '<w:footnoteReference w:id="2"/>' + t(" هاذا")), r(" الى")),
    "endnote": p(r("هاذا"), raw('<w:endnoteReference w:id="2"/>'), r(" الى")),
    "note-inside": p(r("عبد"), raw('<w:footnoteReference w:id="2"/>'), r("الله الى هاذا")),
    "text-box": p(r("قبل هاذا "), text_box(p(r("في الإط"), r("ار هاذا", BOLD)), p(r("الى"))), r(" الى")),
    "old-text-box": p(
        raw(
            '<w:pict><v:shape style="width:100pt;height:50pt"><v:textbox><w:txbxContent>'
            + p(r("إقتصاد هاذا"))
            + "</w:txbxContent></v:textbox></v:shape></w:pict>"
        ),
        r("إقتصاد"),
    ),
    "table": '<w:tbl><w:tblPr><w:bidiVisual/><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol w:w="4000"/>'  # noqa: E501
    '<w:gridCol w:w="4000"/></w:tblGrid>'
    + "".join(
        f'<w:tr><w:tc><w:tcPr><w:tcW w:w="4000" w:type="dxa"/></w:tcPr>{p(r("هاذا"))}</w:tc>'
        f'<w:tc><w:tcPr><w:tcW w:w="4000" w:type="dxa"/></w:tcPr>{p(r("إقتص"), r("اد ،", BOLD))}{p()}</w:tc></w:tr>'
        for _ in range(2)
    )
    + "</w:tbl>",
    "control": p(
        r("اختر "),
        '<w:sdt><w:sdtPr><w:alias w:val="خانة"/><w:id w:val="101"/><w15:appearance w15:val="hidden"/></w:sdtPr>'
        f"<w:sdtContent>{r('هاذا الى')}</w:sdtContent></w:sdt>",
        r(" هاذا"),
    ),
    "locked-control": p(
        '<w:sdt><w:sdtPr><w:id w:val="102"/><w:lock w:val="sdtContentLocked"/></w:sdtPr>'
        f"<w:sdtContent>{r('هاذا')}</w:sdtContent></w:sdt>",
        r(" هاذا"),
        '<w:sdt><w:sdtPr><w:id w:val="103"/><w:dropDownList/></w:sdtPr>'
        f"<w:sdtContent>{r(' الى')}</w:sdtContent></w:sdt>",
        r("الى"),
    ),
    "block-control": f'<w:sdt><w:sdtPr><w:id w:val="104"/></w:sdtPr><w:sdtContent>{p(r("هاذا الى"))}</w:sdtContent></w:sdt>',  # noqa: E501
    "smart-tag": p(
        r("زار الإج"), f'<w:smartTag w:uri="urn:schemas" w:element="place">{r("تماع هاذا")}</w:smartTag>', r("  الى")
    ),
    "pending": p(
        r("هاذا "),
        f"<w:ins {mark(901)}>{r('هاذا ')}</w:ins>",
        r("الى"),
        f'<w:del {mark(902)}><w:r><w:delText xml:space="preserve"> هاذا </w:delText></w:r></w:del>',
        r(" هاذا عبد"),
        f"<w:ins {mark(903)}>{r('الله')}</w:ins>",
    ),
    "moved": p(
        f'<w:moveFromRangeStart w:id="910" w:author="آخر" w:date="2024-01-02T03:04:05Z" w:name="move1"/>'
        f'<w:moveFrom {mark(911)}>{r("هاذا ")}</w:moveFrom><w:moveFromRangeEnd w:id="910"/>',
        r("هاذا "),
        f'<w:moveToRangeStart w:id="912" w:author="آخر" w:date="2024-01-02T03:04:05Z" w:name="move1"/>'
        f'<w:moveTo {mark(913)}>{r("هاذا ")}</w:moveTo><w:moveToRangeEnd w:id="912"/>',
        r("الى"),
    ),
    "deleted-mark": "<w:p><w:pPr><w:bidi/><w:rPr><w:del "
    + mark(920)
    + "/><w:rtl/></w:rPr></w:pPr>"
    + r("في هاذا عبد")
    + "</w:p>"
    + p(r("الله هاذا")),
    "formatting-revision": p(
        raw(t("هاذا الى"), f"{BOLD}<w:rPrChange {mark(930)}><w:rPr><w:rtl/></w:rPr></w:rPrChange>"), r(" هاذا")
    ),
    "commented": p(
        '<w:commentRangeStart w:id="0"/>',
        r("هاذا الخبر"),
        '<w:commentRangeEnd w:id="0"/>',
        raw('<w:commentReference w:id="0"/>'),
        r(" الى"),
    ),
    "bookmark": p(
        '<w:bookmarkStart w:id="50" w:name="_GoBack"/>',
        r("ها"),
        '<w:bookmarkEnd w:id="50"/>',
        r("ذا "),
        '<w:bookmarkStart w:id="51" w:name="موضع"/>',
        r("هاذا"),
        '<w:bookmarkEnd w:id="51"/>',
        r(" عبد"),
        '<w:bookmarkStart w:id="52" w:name="موضع2"/><w:bookmarkEnd w:id="52"/>',
        r("الله"),
    ),
    "goback": p(r("ها"), '<w:bookmarkStart w:id="53" w:name="_GoBack"/><w:bookmarkEnd w:id="53"/>', r("ذا الى")),
    "breaks": p(raw(t("هاذا") + "<w:tab/>" + t("الى") + "<w:br/>" + t("هاذا") + "<w:noBreakHyphen/>" + t("الى"))),
    "page-break": p(raw(t("الإج") + "<w:lastRenderedPageBreak/>" + t("تماع هاذا") + '<w:br w:type="page"/>'), r("الى")),
    "picture": p(r("هاذا"), raw(inline(31)), r("الى "), raw(inline(32, anchored=True)), r("هاذا")),
    "picture-inside": p(r("عبد"), raw(inline(33, anchored=True)), r("الله هاذا")),
    "equation": p(r("هاذا "), "<m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath>", r(" الى")),
    "hidden": p(r("هاذا "), r("الى", RTL.replace("<w:rtl/>", "") + "<w:vanish/>"), r("الى")),
    "latin": p(r("قالت وكالة "), r("Reuters 2024", LATIN), r(" ،إن هاذا "), r("iPhone", LATIN), r("  جديد")),
    "paragraph-revision": p(r("هاذا"), properties="").replace(
        "</w:rPr></w:pPr>", f"</w:rPr><w:pPrChange {mark(940)}><w:pPr/></w:pPrChange></w:pPr>"
    ),
    "section": p(
        r("هاذا"),
    ).replace("</w:rPr></w:pPr>", '</w:rPr><w:sectPr><w:type w:val="continuous"/><w:bidi/></w:sectPr></w:pPr>'),
    "bidi-embedding": p(r("هاذا "), f'<w:bdo w:val="rtl">{r("الى هاذا")}</w:bdo>', r(" الى")),
    "deletion-only": p(r("كلمة  أخرى ، بل"), r("  ", BOLD), r("ثالثة")),
    "no-properties": "<w:p><w:r><w:t>هاذا الى</w:t></w:r></w:p>",
    "empty": p() + "<w:p/><w:p><w:r/></w:p>" + p(r("")),
    "two-in-word": p(r("لاكن"), r(" أيضا", BOLD)),
}

NOTES = (
    '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>'
    '<w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>'
    f'<w:footnote w:id="2">{p(raw("<w:footnoteRef/>"), r(" حاشية عن هاذا الى"))}</w:footnote>'
)
_CONTENT = "application/vnd.openxmlformats-officedocument.wordprocessingml."
_REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"


def build(*features: str, body: str = "", extra: dict[str, str | bytes] | None = None) -> bytes:
    """A package whose body has these features, or that content."""
    body = body or "".join(FEATURES[feature] for feature in features)
    comment = f'<w:comment w:id="0" w:author="محرر آخر" w:date="2024-01-02T03:04:05Z">{p(r("ما هاذا"))}</w:comment>'
    # part → (content type, kind of relation, content)
    texts = {
        "header1": ("header", f"<w:hdr {NAMESPACES}>{p(r('ترويسة هاذا'))}</w:hdr>"),
        "footer1": ("footer", f"<w:ftr {NAMESPACES}>{p(r('تذييل الى '), field('PAGE', r('3')))}</w:ftr>"),
        "footnotes": ("footnotes", f"<w:footnotes {NAMESPACES}>{NOTES}</w:footnotes>"),
        "endnotes": ("endnotes", f"<w:endnotes {NAMESPACES}>{NOTES.replace('footnote', 'endnote')}</w:endnotes>"),
        "styles": (
            "styles",
            f'<w:styles {NAMESPACES}><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>'  # noqa: E501
            "<w:pPr><w:bidi/></w:pPr></w:style></w:styles>",
        ),
        "settings": ("settings", f'<w:settings {NAMESPACES}><w:zoom w:percent="100"/></w:settings>'),
    }
    if "commented" in features:
        texts["comments"] = ("comments", f"<w:comments {NAMESPACES}>{comment}</w:comments>")
    overrides = "".join(
        f'<Override PartName="/word/{name}.xml" ContentType="{_CONTENT}{kind}+xml"/>'
        for name, (kind, _) in texts.items()
    )
    relations = "".join(
        f'<Relationship Id="rId{number}" Type="{_REL}{kind}" Target="{name}.xml"/>'
        for number, (name, (kind, _)) in enumerate(texts.items(), 1)
    )
    parts: dict[str, str | bytes] = {
        "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>'
        f'<Override PartName="/word/document.xml" ContentType="{_CONTENT}document.main+xml"/>{overrides}</Types>',
        "_rels/.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        f'<Relationship Id="rId1" Type="{_REL}officeDocument" Target="word/document.xml"/></Relationships>',
        "word/_rels/document.xml.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/'
        f'relationships">{relations}<Relationship Id="rId20" Type="{_REL}image" Target="media/image1.png"/>'
        f'<Relationship Id="rId21" Type="{_REL}hyperlink" Target="https://example.org/" TargetMode="External"/>'
        "</Relationships>",
        "word/document.xml": f"<w:document {NAMESPACES}><w:body>{body}"
        '<w:sectPr><w:headerReference w:type="default" r:id="rId1"/><w:footerReference w:type="default" r:id="rId2"/>'
        '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440"'
        ' w:header="708" w:footer="708" w:gutter="0"/><w:bidi/></w:sectPr></w:body></w:document>',
        "word/media/image1.png": PICTURE,
        "customXml/item1.xml": "<data>قيمة هاذا</data>",
        **{f"word/{name}.xml": content for name, (_, content) in texts.items()},
        **(extra or {}),
    }
    return pack(parts)


def pack(parts: dict[str, str | bytes]) -> bytes:
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            if isinstance(content, str):
                head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
                content = (head + content).encode()
            archive.writestr(name, content)
    return buffer.getvalue()


def library_documents() -> Iterator[tuple[str, bytes]]:
    """Documents made by python-docx: lists, headings, tables within tables, pictures, comments, sections."""
    for kind in ("plain", "table", "header", "comment", "picture", "section"):
        document = docx.Document()
        document.add_heading("عنوان هاذا الخبر", 1)
        paragraph = document.add_paragraph("عقد الإجت")
        paragraph.add_run("ماع").bold = True
        paragraph.add_run(" ،و قال عبدالله").italic = True
        for run in paragraph.runs:
            run._r.get_or_add_rPr().append(OxmlElement("w:rtl"))
        document.add_paragraph("هاذا أولا", style="List Bullet")
        if kind == "table":
            cell = document.add_table(2, 2).cell(1, 1)
            cell.text = "هاذا"
            cell.add_table(1, 1).cell(0, 0).text = "الى  هنا"
        elif kind == "header":
            document.sections[0].header.paragraphs[0].text = "هاذا رأس\tالى"
            document.sections[0].first_page_footer.paragraphs[0].text = "هاذا"
        elif kind == "comment":
            document.add_comment(paragraph.runs, text="ما هاذا", author="محرر")
        elif kind == "picture":
            document.add_picture(BytesIO(PICTURE))
            document.paragraphs[-1].add_run("هاذا")
        elif kind == "section":
            document.add_section()
            document.add_paragraph("الى هاذا")
        for element in document.settings.element.iter(qn("w:zoom")):
            element.set(qn("w:percent"), "100")
        buffer = BytesIO()
        document.save(buffer)
        yield f"python-docx {kind}", buffer.getvalue()
