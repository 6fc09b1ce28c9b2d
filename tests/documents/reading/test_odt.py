"""OpenDocument: structure by styles, and archives that are damaged, locked or dangerous."""

import io
import zipfile

import pytest

from proofreader.core import RichText, Style
from proofreader.documents import ReadError
from proofreader.documents.registry import read_structure, structure_of

NAMES = {
    "office": "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
    "style": "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
    "text": "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
    "table": "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
    "draw": "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0",
    "fo": "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0",
    "xlink": "http://www.w3.org/1999/xlink",
}
SPACES = " ".join(f'xmlns:{name}="{uri}"' for name, uri in NAMES.items())
STYLES = """
<style:style style:name="T1" style:family="text"><style:text-properties style:font-weight-complex="bold"/></style:style>
<style:style style:name="T2" style:family="text" style:parent-style-name="T1">
<style:text-properties fo:font-style="italic" fo:font-weight="normal"/></style:style>
<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Quotations"/>
<style:style style:name="Quotations" style:family="paragraph"/>
<style:style style:name="P2" style:family="paragraph" style:parent-style-name="P2"/>
<text:list-style style:name="L1"><text:list-level-style-number text:level="1"/></text:list-style>"""
KIND = "application/vnd.oasis.opendocument.text"


def odt(body: str, *, prolog: str = "", parts: dict[str, bytes] | None = None) -> bytes:
    content = (
        f'<?xml version="1.0" encoding="UTF-8"?>{prolog}<office:document-content {SPACES}>'
        f"<office:automatic-styles>{STYLES}</office:automatic-styles><office:body><office:text>{body}</office:text>"
        "</office:body></office:document-content>"
    )
    return archive({"mimetype": KIND.encode(), "content.xml": content.encode(), **(parts or {})})


def archive(parts: dict[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as target:
        for name, data in parts.items():
            target.writestr(name, data)
    return buffer.getvalue()


def read(body: str) -> RichText:
    return structure_of(odt(body), "a.odt")


def shapes(rich: RichText) -> list[tuple[str, int, str]]:
    return [(form.shape.value, form.level, text) for form, text, _ in rich.paragraphs()]


def test_structure() -> None:
    rich = read(
        '<text:h text:outline-level="2">عنوان</text:h><text:p>نص <text:span text:style-name="T1">غليظ</text:span>'
        '<text:span text:style-name="T2"> مائل</text:span> <text:a xlink:href="https://example.org/">رابط</text:a>'
        "<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>حاشية</text:p></text:note-body>"
        '</text:note></text:p><text:list text:style-name="L1"><text:list-item><text:p>واحد</text:p><text:list>'
        "<text:list-item><text:p>داخلي</text:p></text:list-item></text:list></text:list-item></text:list>"
        '<text:p text:style-name="P1">قول</text:p>'
    )
    assert shapes(rich) == [
        ("heading", 2, "عنوان"),
        ("paragraph", 0, "نص غليظ مائل رابط"),
        ("numbered", 1, "واحد"),
        ("bullet", 2, "داخلي"),
        ("quotation", 0, "قول"),
        ("paragraph", 0, "حاشية"),
    ]
    marks = {(m.style, rich.text[m.start : m.end], m.target) for m in rich.marks}
    assert marks == {
        (Style.BOLD, "غليظ", ""),
        (Style.ITALIC, " مائل", ""),
        (Style.LINK, "رابط", "https://example.org/"),
    }


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ("<text:p>  a\n  b<text:s text:c='3'/>c </text:p>", "a b   c"),
        ("<text:p>a<text:line-break/>b<text:tab/>c</text:p>", "a\nb\tc"),
        ("<text:p>a<office:annotation><text:p>remark</text:p></office:annotation>b</text:p>", "ab"),
        ("<text:tracked-changes><text:changed-region><text:p>gone</text:p></text:changed-region></text:tracked-changes>"
         "<text:p>a</text:p>", "a"),
        ("<text:p>a<draw:frame><draw:text-box><text:p>box</text:p></draw:text-box></draw:frame>b</text:p>", "ab\nbox"),
        ("<text:p text:style-name='P2'>circle</text:p>", "circle"),
        ("<text:h text:outline-level='x'>odd</text:h>", "odd"),
        ("<text:p><text:a xlink:href='javascript:alert(1)'>a</text:a></text:p>", "a"),
        ("<table:table><table:table-header-rows><table:table-row><table:table-cell><text:p>a</text:p><text:p>b</text:p>"
         "</table:table-cell><table:table-cell/></table:table-row></table:table-header-rows></table:table>", "a b\t"),
        ("", ""),
    ],
)  # fmt: skip
def test_text(body: str, text: str) -> None:
    rich = read(body)
    assert rich.text == text
    assert all(mark.style is not Style.LINK for mark in rich.marks)


LOCKED = b'<manifest:manifest xmlns:manifest="m"><manifest:encryption-data/></manifest:manifest>'
ENTITY = '<!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]>'


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"nothing of the kind", "not an OpenDocument text"),
        (odt("<text:p/>")[:200], "damaged"),
        (odt("<text:p>"), "content.xml is damaged"),
        (archive({"a.txt": b"a"}), "not an OpenDocument text"),
        (archive({"mimetype": KIND.replace("text", "spreadsheet").encode(), "content.xml": b"<a/>"}), "not an Open"),
        (odt("", parts={"META-INF/manifest.xml": LOCKED}), "password"),
        (archive({"mimetype": KIND.encode(), "encrypted-package": b"x"}), "password"),
        (odt("&b;", prolog=ENTITY), "entities"),
        (odt("", prolog='<!DOCTYPE d SYSTEM "http://example.org/x.dtd">'), "entities"),
        (odt("", parts={"styles.xml": b" " * (30 << 20)}), "zip bomb"),
    ],
)
def test_bad_input(data: bytes, reason: str, tmp_path) -> None:
    path = tmp_path / "a.odt"
    path.write_bytes(data)
    with pytest.raises(ReadError, match=reason) as caught:
        read_structure(path)
    assert str(caught.value).startswith(f"{path}: ") and "\n" not in str(caught.value)
    assert path.read_bytes() == data
