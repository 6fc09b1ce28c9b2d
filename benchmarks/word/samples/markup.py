"""Pieces of WordprocessingML as Word writes them."""

import base64

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
