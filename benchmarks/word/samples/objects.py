"""What Word puts in that needs parts of its own, or stands around paragraphs: objects, lists, sections, controls."""

from typing import NamedTuple

from benchmarks.word.samples.markup import NAMESPACES, RTL, field, mark, p, r, raw

_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml."
_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006"


class PartOf(NamedTuple):
    """A part of the package: name below ``word/``, content type, kind of relation from the document, its id."""

    name: str
    content_type: str
    relation: str
    id: str
    content: str | bytes


def _cell(content: str, properties: str = "") -> str:
    return f'<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/>{properties}</w:tcPr>{content}</w:tc>'


def _table(*rows: str, properties: str = "", columns: int = 2) -> str:
    grid = '<w:gridCol w:w="2000"/>' * columns
    return (
        f'<w:tbl><w:tblPr><w:bidiVisual/><w:tblW w:w="0" w:type="auto"/>{properties}</w:tblPr>'
        f"<w:tblGrid>{grid}</w:tblGrid>{''.join(rows)}</w:tbl>"
    )


def _graphic(uri: str, content: str, number: int) -> str:
    return raw(
        '<w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="3600000" cy="1800000"/>'
        f'<wp:docPr id="{number}" name="رسم {number}"/><wp:cNvGraphicFramePr/>'
        f'<a:graphic><a:graphicData uri="{uri}">{content}</a:graphicData></a:graphic></wp:inline></w:drawing>'
    )


_CHART = (
    f'<c:chart xmlns:c="{_DRAWING}/chart" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rIdChart"/>'
)

OBJECTS: dict[str, str] = {
    "theme-fonts": p(
        r(
            "هاذا ",
            '<w:rFonts w:asciiTheme="minorHAnsi" w:cstheme="minorBidi"/><w:color w:themeColor="accent1" w:val="4472C4"/><w:rtl/>',  # noqa: E501
        ),
        r("الى"),
    ),
    "list": "".join(
        p(r(text)).replace("<w:pPr>", '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>')
        for text in ("هاذا أولا", "الى ثانيا", "  ثالثا")
    ),
    "styled": p(r("عنوان هاذا")).replace("<w:pPr>", '<w:pPr><w:pStyle w:val="Heading1"/>')
    + p(r("إقتصاد"), raw("<w:t>الى</w:t>", f'<w:rStyle w:val="Strong"/>{RTL}')),
    "chart": p(r("هاذا "), _graphic(f"{_DRAWING}/chart", _CHART, 61), r(" الى")),
    "embedded-object": p(
        r("هاذا "),
        raw(
            '<w:object w:dxaOrig="1440" w:dyaOrig="720"><v:shape id="ole1" style="width:72pt;height:36pt" o:ole="">'
            '<v:imagedata r:id="rId20" o:title=""/></v:shape><o:OLEObject Type="Embed" ProgID="Excel.Sheet.12" '
            'ShapeID="ole1" DrawAspect="Content" ObjectID="_1234567890" r:id="rIdOle"/></w:object>'
        ),
        r(" الى"),
    ),
    "ruby": p(
        r("هاذا "),
        raw(
            '<w:ruby><w:rubyPr><w:rubyAlign w:val="center"/><w:hps w:val="12"/><w:hpsRaise w:val="20"/>'
            '<w:hpsBaseText w:val="24"/><w:lid w:val="ar-MA"/></w:rubyPr>'
            f"<w:rt>{r('هاذا')}</w:rt><w:rubyBase>{r('كلمة')}</w:rubyBase></w:ruby>"
        ),
        r(" الى"),
    ),
    "permissions": p(
        r("ها"), '<w:permStart w:id="71" w:edGrp="everyone"/>', r("ذا الى"), '<w:permEnd w:id="71"/>', r(" عبدالله")
    ),
    "custom-xml": '<w:customXml w:uri="urn:news" w:element="lead">'
    + p(r("هاذا "), f'<w:customXml w:uri="urn:news" w:element="place">{r("الى")}</w:customXml>', r(" هاذا"))
    + "</w:customXml>",
    "bound-control": p(
        '<w:sdt><w:sdtPr><w:id w:val="181"/><w:dataBinding w:xpath="/data" w:storeItemID="{00000000-0000-0000-0000-000000000001}"/>'  # noqa: E501
        f"<w:text/></w:sdtPr><w:sdtContent>{r('هاذا')}</w:sdtContent></w:sdt>",
        r(" الى"),
    ),
    "contents": '<w:sdt><w:sdtPr><w:id w:val="182"/><w:docPartObj><w:docPartGallery w:val="Table of Contents"/>'
    f"<w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent>{p(field('TOC', r('هاذا')))}</w:sdtContent></w:sdt>"
    + p(r("الى")),
    "row-control": _table(
        f"<w:tr>{_cell(p(r('هاذا')))}{_cell(p(r('الى')))}</w:tr>",
        '<w:sdt><w:sdtPr><w:id w:val="183"/></w:sdtPr><w:sdtContent>'
        f"<w:tr>{_cell(p(r('إقتصاد')))}{_cell(p(r('هاذا')))}</w:tr></w:sdtContent></w:sdt>",
    ),
    "glossary": p(r("هاذا الى")),
    "alt-chunk": p(r("هاذا")) + '<w:altChunk r:id="rIdChunk"/>' + p(r("الى")),
    "headers": p(r("هاذا")).replace(
        "</w:rPr></w:pPr>",
        '</w:rPr><w:sectPr><w:headerReference w:type="first" r:id="rIdFirst"/>'
        '<w:headerReference w:type="even" r:id="rIdEven"/><w:footerReference w:type="first" r:id="rIdFoot"/>'
        '<w:pgSz w:w="11906" w:h="16838"/><w:cols w:num="2" w:space="708"/><w:titlePg/><w:bidi/></w:sectPr></w:pPr>',
    ),
    "languages": p(
        r("هاذا ", f'{RTL}<w:lang w:bidi="ar-MA"/>'),
        r("ceci ", '<w:lang w:val="fr-FR"/>'),
        r("الى ", f'{RTL}<w:lang w:bidi="ar-EG"/>'),
        r("שלום ", f'{RTL}<w:lang w:bidi="he-IL"/>'),
        r("هاذا", f'{RTL}<w:lang w:bidi="fa-IR"/>'),
    ),
    "table-revisions": _table(
        f"<w:tr><w:trPr><w:ins {mark(801)}/></w:trPr>{_cell(p(r('هاذا')))}{_cell(p(r('الى')))}</w:tr>",
        f"<w:tr><w:trPr><w:del {mark(802)}/></w:trPr>{_cell(p(r('هاذا')))}{_cell(p(r('الى')))}</w:tr>",
        f"<w:tr>{_cell(p(r('إقتصاد')), f'<w:tcPrChange {mark(803)}><w:tcPr/></w:tcPrChange>')}"
        f"{_cell(p(r('هاذا')), f'<w:cellIns {mark(804)}/>')}</w:tr>",
        properties=f"<w:tblPrChange {mark(805)}><w:tblPr/></w:tblPrChange>",
    ),
    "merged-cells": _table(
        "<w:tr>" + _cell(p(r("هاذا")), '<w:gridSpan w:val="2"/>') + "</w:tr>",
        "<w:tr>" + _cell(p(r("الى")), '<w:vMerge w:val="restart"/>') + _cell(p(r("هاذا")) + p(r("الى"))) + "</w:tr>",
        "<w:tr>"
        + _cell(p(), "<w:vMerge/>")
        + _cell(_table(f"<w:tr>{_cell(p(r('هاذا')))}</w:tr>", columns=1) + p())
        + "</w:tr>",
    ),
    "section-revision": p(r("هاذا")).replace(
        "</w:rPr></w:pPr>",
        f"</w:rPr><w:sectPr><w:bidi/><w:sectPrChange {mark(810)}><w:sectPr/></w:sectPrChange></w:sectPr></w:pPr>",
    ),
    "moved-paragraph": '<w:moveFromRangeStart w:id="820" w:author="آخر" w:date="2024-01-02T03:04:05Z" w:name="m2"/>'
    + p(f"<w:moveFrom {mark(821)}>{r('هاذا')}</w:moveFrom>").replace("<w:rPr>", f"<w:rPr><w:moveFrom {mark(822)}/>", 1)
    + '<w:moveFromRangeEnd w:id="820"/>'
    + p(r("الى"))
    + '<w:moveToRangeStart w:id="823" w:author="آخر" w:date="2024-01-02T03:04:05Z" w:name="m2"/>'
    + p(f"<w:moveTo {mark(824)}>{r('هاذا')}</w:moveTo>").replace("<w:rPr>", f"<w:rPr><w:moveTo {mark(825)}/>", 1)
    + '<w:moveToRangeEnd w:id="823"/>'
    + p(r("هاذا")),
    "inserted-mark": p(r("هاذا")).replace("<w:rPr>", f"<w:rPr><w:ins {mark(830)}/>", 1) + p(r("الى")),
    "drop-cap": p(r("ه")).replace(
        "<w:pPr>", '<w:pPr><w:framePr w:dropCap="drop" w:lines="2" w:wrap="around" w:vAnchor="text" w:hAnchor="text"/>'
    )
    + p(r("اذا الى")),
    "watermark": p(
        r("هاذا "),
        raw(
            '<w:pict><v:shape id="w1" type="#_x0000_t136" style="position:absolute;width:200pt;height:80pt">'
            '<v:textpath style="font-family:Arial" string="هاذا"/></v:shape></w:pict>'
        ),
        r("الى"),
    ),
    "index-entry": p(
        r("هاذا"),
        *(
            raw(content, f"{RTL}<w:vanish/>".replace("<w:rtl/><w:vanish/>", "<w:vanish/><w:rtl/>"))
            for content in (
                '<w:fldChar w:fldCharType="begin"/>',
                '<w:instrText xml:space="preserve"> XE "هاذا" </w:instrText>',
                '<w:fldChar w:fldCharType="end"/>',
            )
        ),
        r(" الى"),
    ),
    "symbols": p(
        raw('<w:t>هاذا</w:t><w:sym w:font="Wingdings" w:char="F04A"/><w:t>الى</w:t><w:softHyphen/><w:t>هاذا</w:t>')
    ),
    "absolute-tab": p(
        raw('<w:t>هاذا</w:t><w:ptab w:relativeTo="margin" w:alignment="right" w:leader="dot"/><w:t>الى</w:t>')
    ),
    "direction": p(r("هاذا "), f'<w:dir w:val="rtl">{r("الى هاذا")}</w:dir>', r(" الى")),
    "math-paragraph": p(
        "<m:oMathPara><m:oMath><m:f><m:num><m:r><m:t>a</m:t></m:r></m:num><m:den><m:r><m:t>b</m:t></m:r></m:den></m:f>"
        "</m:oMath></m:oMathPara>"
    )
    + p(r("هاذا")),
}
_THEME_COLOURS = "".join(
    f'<a:{name}><a:srgbClr val="4472C4"/></a:{name}>'
    for name in "dk1 lt1 dk2 lt2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink".split()
)
_FONT = '<a:latin typeface="Arial"/><a:ea typeface=""/><a:cs typeface="Amiri"/>'
_FILL = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>' * 3
_EFFECT = "<a:effectStyle><a:effectLst/></a:effectStyle>" * 3
_LINE = '<a:ln w="6350"><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:ln>' * 3
_THEME = (
    f'<a:theme xmlns:a="{_DRAWING}/main" name="صحيفة"><a:themeElements><a:clrScheme name="ألوان">{_THEME_COLOURS}'
    f'</a:clrScheme><a:fontScheme name="خطوط"><a:majorFont>{_FONT}</a:majorFont><a:minorFont>{_FONT}</a:minorFont>'
    f'</a:fontScheme><a:fmtScheme name="شكل"><a:fillStyleLst>{_FILL}</a:fillStyleLst><a:lnStyleLst>{_LINE}'
    f"</a:lnStyleLst><a:effectStyleLst>{_EFFECT}</a:effectStyleLst><a:bgFillStyleLst>{_FILL}</a:bgFillStyleLst>"
    "</a:fmtScheme></a:themeElements></a:theme>"
)
_CHART_PART = (
    f'<c:chartSpace xmlns:c="{_DRAWING}/chart" xmlns:a="{_DRAWING}/main"><c:chart><c:plotArea><c:layout/><c:pieChart>'
    '<c:ser><c:idx val="0"/><c:order val="0"/><c:cat><c:strLit><c:ptCount val="1"/><c:pt idx="0"><c:v>هاذا</c:v>'
    "</c:pt></c:strLit></c:cat><c:val>"
    '<c:numLit><c:ptCount val="1"/><c:pt idx="0"><c:v>3</c:v></c:pt></c:numLit></c:val>'
    "</c:ser></c:pieChart></c:plotArea></c:chart></c:chartSpace>"
)
_NUMBERING = (
    f'<w:numbering {NAMESPACES}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/>'
    '<w:numFmt w:val="arabicAbjad"/><w:lvlText w:val="%1."/><w:lvlJc w:val="left"/></w:lvl></w:abstractNum>'
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>'
)
_GLOSSARY = (
    f'<w:glossaryDocument {NAMESPACES}><w:docParts><w:docPart><w:docPartPr><w:name w:val="قالب"/></w:docPartPr>'
    f"<w:docPartBody>{p(r('هاذا الى'))}</w:docPartBody></w:docPart></w:docParts></w:glossaryDocument>"
)

PARTS: dict[str, tuple[PartOf, ...]] = {
    "theme-fonts": (
        PartOf(
            "theme/theme1.xml", "application/vnd.openxmlformats-officedocument.theme+xml", "theme", "rIdTheme", _THEME
        ),
    ),
    "list": (PartOf("numbering.xml", f"{_WORD}numbering+xml", "numbering", "rIdNumbers", _NUMBERING),),
    "chart": (
        PartOf(
            "charts/chart1.xml",
            "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
            "chart",
            "rIdChart",
            _CHART_PART,
        ),
    ),
    "embedded-object": (
        PartOf(
            "embeddings/object1.bin",
            "application/vnd.openxmlformats-officedocument.oleObject",
            "oleObject",
            "rIdOle",
            bytes(range(256)),
        ),
    ),
    "glossary": (
        PartOf("glossary/document.xml", f"{_WORD}document.glossary+xml", "glossaryDocument", "rIdGlossary", _GLOSSARY),
    ),
    "alt-chunk": (
        PartOf("chunk.html", "text/html", "aFChunk", "rIdChunk", "<html><body><p>هاذا</p></body></html>".encode()),
    ),
    "headers": (
        PartOf(
            "header2.xml",
            f"{_WORD}header+xml",
            "header",
            "rIdFirst",
            f"<w:hdr {NAMESPACES}>{p(r('أولى هاذا'))}</w:hdr>",
        ),
        PartOf(
            "header3.xml", f"{_WORD}header+xml", "header", "rIdEven", f"<w:hdr {NAMESPACES}>{p(r('زوجية الى'))}</w:hdr>"
        ),
        PartOf(
            "footer2.xml", f"{_WORD}footer+xml", "footer", "rIdFoot", f"<w:ftr {NAMESPACES}>{p(r('ذيل هاذا'))}</w:ftr>"
        ),
    ),
}
