"""Whole packages: a document is any set of features."""

import zipfile
from io import BytesIO

from benchmarks.word.samples.markup import NAMESPACES, PICTURE, field, p, r, raw
from benchmarks.word.samples.objects import OBJECTS, PARTS
from benchmarks.word.samples.text import TEXT

FEATURES = TEXT | OBJECTS

NOTES = (
    '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>'
    '<w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>'
    f'<w:footnote w:id="2">{p(raw("<w:footnoteRef/>"), r(" حاشية عن هاذا الى"))}</w:footnote>'
)
_CONTENT = "application/vnd.openxmlformats-officedocument.wordprocessingml."
_REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"


def build(*features: str, body: str = "", extra: dict[str, str | bytes] | None = None) -> bytes:
    """A package whose body has these features, or that content."""
    comment = "".join(
        f'<w:comment w:id="{number}" w:author="محرر آخر" w:date="2024-01-02T03:04:05Z">{p(r("ما هاذا"))}</w:comment>'
        for number in range(2 if body else 1)
    )
    body = body or "".join(FEATURES[feature] for feature in features)
    # part → (content type, kind of relation, content)
    texts = {
        "header1": ("header", f"<w:hdr {NAMESPACES}>{p(r('ترويسة هاذا'))}</w:hdr>"),
        "footer1": ("footer", f"<w:ftr {NAMESPACES}>{p(r('تذييل الى '), field('PAGE', r('3')))}</w:ftr>"),
        "footnotes": ("footnotes", f"<w:footnotes {NAMESPACES}>{NOTES}</w:footnotes>"),
        "endnotes": ("endnotes", f"<w:endnotes {NAMESPACES}>{NOTES.replace('footnote', 'endnote')}</w:endnotes>"),
        "styles": (
            "styles",
            f'<w:styles {NAMESPACES}><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>'  # noqa: E501
            '<w:pPr><w:bidi/></w:pPr></w:style><w:style w:type="paragraph" w:styleId="Heading1">'
            '<w:name w:val="heading 1"/>'
            '<w:basedOn w:val="Normal"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>'
            '<w:style w:type="character" w:styleId="Strong">'
            '<w:name w:val="Strong"/><w:rPr><w:b/><w:bCs/></w:rPr></w:style>'
            "</w:styles>",
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
    more = [part for feature in features for part in PARTS.get(feature, ())]
    more_types = "".join(f'<Override PartName="/word/{part.name}" ContentType="{part.content_type}"/>' for part in more)
    more_relations = "".join(
        f'<Relationship Id="{part.id}" Type="{_REL}{part.relation}" Target="{part.name}"/>' for part in more
    )
    parts: dict[str, str | bytes] = {
        "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>'
        f'<Override PartName="/word/document.xml" ContentType="{_CONTENT}document.main+xml"/>'
        f"{overrides}{more_types}</Types>",
        "_rels/.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        f'<Relationship Id="rId1" Type="{_REL}officeDocument" Target="word/document.xml"/></Relationships>',
        "word/_rels/document.xml.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/'
        f'relationships">{relations}<Relationship Id="rId20" Type="{_REL}image" Target="media/image1.png"/>'
        f'<Relationship Id="rId21" Type="{_REL}hyperlink" Target="https://example.org/" TargetMode="External"/>'
        f"{more_relations}</Relationships>",
        "word/document.xml": f"<w:document {NAMESPACES}><w:body>{body}"
        '<w:sectPr><w:headerReference w:type="default" r:id="rId1"/><w:footerReference w:type="default" r:id="rId2"/>'
        '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440"'
        ' w:header="708" w:footer="708" w:gutter="0"/><w:bidi/></w:sectPr></w:body></w:document>',
        "word/media/image1.png": PICTURE,
        "customXml/item1.xml": "<data>قيمة هاذا</data>",
        **{f"word/{name}.xml": content for name, (_, content) in texts.items()},
        **{f"word/{part.name}": part.content for part in more},
        **(extra or {}),
    }
    return pack(parts)


def pack(parts: dict[str, str | bytes]) -> bytes:
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
            archive.writestr(name, (head + content).encode() if isinstance(content, str) else content)
    return buffer.getvalue()
