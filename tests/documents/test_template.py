"""The newsroom's template: what of it stays, which of its styles are used, what does not go out with the article."""

import io
import struct
import zipfile
import zlib
from dataclasses import replace
from pathlib import Path

import docx
import pytest
from articles import FULL
from docx.enum.style import WD_STYLE_TYPE
from docx.shared import Mm
from lxml import etree

from proofreader.core import Article, Block, Profile, Role
from proofreader.documents import ReadError
from proofreader.documents.docx.new.writer import docx_bytes
from proofreader.documents.registry import structure_of

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def png() -> bytes:
    """A picture of one point."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = chunk(b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + head + chunk(b"IDAT", zlib.compress(b"\0\0")) + chunk(b"IEND", b"")


def template(tmp_path: Path, *names: str, kind: str = "dotx") -> Path:
    document = docx.Document()
    for name in names:
        document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
    document.add_paragraph("نص قديم سري")
    document.add_picture(io.BytesIO(png()))
    section = document.sections[0]
    section.page_width, section.page_height, section.left_margin = Mm(170), Mm(240), Mm(31)
    section.header.paragraphs[0].text = "جريدة الأفق"
    section.footer.paragraphs[0].text = "صفحة"
    path = tmp_path / f"house.{kind}"
    document.save(str(path))
    if kind == "dotx":
        retype(path, "document.main+xml", "template.main+xml")
    return path


def retype(path: Path, old: str, new: str) -> None:
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    parts["[Content_Types].xml"] = parts["[Content_Types].xml"].replace(old.encode(), new.encode())
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in parts.items():
            archive.writestr(name, data)


def written(path: Path) -> bytes:
    return docx_bytes(FULL, Profile(language="ar-MA", template=str(path)))


@pytest.mark.parametrize("kind", ["dotx", "docx"])
def test_page_header_and_footer_stay_and_the_body_goes(tmp_path: Path, kind: str) -> None:
    path = template(tmp_path, kind=kind)
    before = path.read_bytes()
    data = written(path)
    document = docx.Document(io.BytesIO(data))
    section = document.sections[0]
    lengths = (section.page_width, section.page_height, section.left_margin)
    assert [round(length.mm) for length in lengths if length] == [170, 240, 31]
    assert section.header.paragraphs[0].text == "جريدة الأفق" and section.footer.paragraphs[0].text == "صفحة"
    parts = zipfile.ZipFile(io.BytesIO(data))
    assert not any("media" in name for name in parts.namelist())
    assert "سري" not in parts.read("word/document.xml").decode()
    assert [text for _, text, _ in structure_of(data, "a.docx").paragraphs()] == [block.text for block in FULL.blocks]
    assert path.read_bytes() == before


def test_its_own_styles_are_used(tmp_path: Path) -> None:
    path = template(tmp_path, "المتن", "الكاتب", "Dateline")
    document = docx.Document(io.BytesIO(written(path)))
    names = [paragraph.style.name for paragraph in document.paragraphs]
    assert names[:6] == ["Title", "Subtitle", "Dateline", "الكاتب", "المتن", "Heading 2"]
    assert "Quote" in names and "Byline" not in [style.name for style in document.styles]


def test_a_template_that_is_changed_while_the_program_runs(tmp_path: Path) -> None:
    profile = Profile(language="ar-MA", template=str(template(tmp_path)))
    first = docx.Document(io.BytesIO(docx_bytes(FULL, profile)))
    template(tmp_path, "المتن")
    second = docx.Document(io.BytesIO(docx_bytes(FULL, profile)))
    assert [document.paragraphs[4].style.name for document in (first, second)] == ["Body Text", "المتن"]


def test_normal_is_the_body_and_ours_are_added(tmp_path: Path) -> None:
    document = docx.Document(io.BytesIO(written(template(tmp_path))))
    names = [paragraph.style.name for paragraph in document.paragraphs]
    assert names[2:5] == ["Dateline", "Byline", "Body Text"]


def test_paragraphs_are_right_to_left_whatever_the_style(tmp_path: Path) -> None:
    root = etree.fromstring(zipfile.ZipFile(io.BytesIO(written(template(tmp_path)))).read("word/document.xml"))
    for paragraph in root.iter(f"{W}p"):
        text = "".join(paragraph.itertext())
        direction = paragraph.find(f"{W}pPr/{W}bidi")
        if text.startswith("Nous"):
            assert direction is None or direction.get(f"{W}val") == "0"
        elif text:
            assert direction is not None and direction.get(f"{W}val") is None


def test_a_template_without_lists(tmp_path: Path) -> None:
    path = template(tmp_path)
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist() if "numbering" not in name}
    for name in ("[Content_Types].xml", "word/_rels/document.xml.rels"):
        root = etree.fromstring(parts[name])
        for element in list(root):
            if "numbering" in str(element.attrib):
                root.remove(element)
        parts[name] = etree.tostring(root)
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    profile, alone = Profile(language="ar-MA", template=str(path)), Article((Block(Role.BODY, "وصل الوفد."),))
    before, listed, after = (docx_bytes(article, profile) for article in (alone, FULL, alone))
    shapes = [form.shape.value for form in structure_of(listed, "a.docx").forms]
    assert shapes.count("bullet") == 3 and shapes.count("numbered") == 4
    names = [zipfile.ZipFile(io.BytesIO(data)).namelist() for data in (before, after)]
    assert names[0] == names[1]
    assert structure_of(after, "a.docx").text == "وصل الوفد."


def test_the_page_of_the_profile_without_a_template() -> None:
    profile = replace(Profile(), page="A5", margins=12.0, title_font="Lateef", sizes={"title": 33.0, "heading": 21.0})
    document = docx.Document(io.BytesIO(docx_bytes(FULL, profile)))
    section = document.sections[0]
    assert [round(length.mm) for length in (section.page_width, section.top_margin) if length] == [148, 12]
    styles = document.styles.element.xml
    assert 'w:cs="Lateef"' in styles and 'w:szCs w:val="66"' in styles and 'w:szCs w:val="42"' in styles


@pytest.mark.parametrize(
    ("data", "reason"),
    [(b"no", "not a Word"), (b"PK\3\4", "damaged"), (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "password")],
)
def test_bad_templates(tmp_path: Path, data: bytes, reason: str) -> None:
    path = tmp_path / "house.dotx"
    path.write_bytes(data)
    with pytest.raises(ReadError, match=reason):
        written(path)


def test_macros_are_refused(tmp_path: Path) -> None:
    path = template(tmp_path)
    old, new = "vnd.openxmlformats-officedocument.wordprocessingml.template", "vnd.ms-word.template.macroEnabled"
    retype(path, old, new)
    with pytest.raises(ReadError, match="macros"):
        written(path)


def test_nothing_is_fetched_from_elsewhere(tmp_path: Path) -> None:
    path = template(tmp_path)
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    parts["word/_rels/settings.xml.rels"] = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        f'<Relationship Id="rId9" Type="{office}/attachedTemplate" Target="http://example.org/x.dotm" '
        'TargetMode="External"/></Relationships>'
    ).encode()
    attached = f'<w:attachedTemplate xmlns:r="{office}" r:id="rId9"/><w:proofState w:spelling="clean"/>'
    settings = parts["word/settings.xml"]
    at = settings.index(b">", settings.index(b"<w:zoom")) + 1
    parts["word/settings.xml"] = settings[:at] + attached.encode() + settings[at:]
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    made = docx_bytes(FULL, Profile(language="ar-MA", template=str(path)))
    with zipfile.ZipFile(io.BytesIO(made)) as archive:
        every = b"".join(archive.read(name) for name in archive.namelist() if name.endswith((".xml", ".rels")))
    assert b"example.org/x.dotm" not in every
    assert b"attachedTemplate" not in every
    assert b"proofState" not in every


def test_bold_headings_are_bold_in_arabic_too(tmp_path: Path) -> None:
    path = template(tmp_path)
    made = docx_bytes(FULL, Profile(language="ar-MA", template=str(path)))
    with zipfile.ZipFile(io.BytesIO(made)) as archive:
        styles = etree.fromstring(archive.read("word/styles.xml"))
    for properties in styles.iter(f"{W}rPr"):
        for latin, arabic in (("b", "bCs"), ("i", "iCs"), ("sz", "szCs")):
            assert (properties.find(W + latin) is None) or (properties.find(W + arabic) is not None)


@pytest.mark.parametrize("damage", [b"", b"<a><b></a>", b"<x/>", bytes(range(256)), b'<!DOCTYPE a SYSTEM "/a"><a/>'])
def test_damaged_parts_are_told_or_replaced(damage: bytes, tmp_path: Path) -> None:
    """One line says what is wrong; what the article has of its own does not matter."""
    path = template(tmp_path)
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    for damaged in parts:
        with zipfile.ZipFile(path, "w") as archive:
            for name, data in parts.items():
                archive.writestr(name, damage if name == damaged else data)
        try:
            written(path)
        except ReadError as error:
            assert not damaged.startswith("docProps/"), damaged
            assert str(path) in str(error) and "\n" not in str(error)


def test_only_the_styles_of_tables_that_are_used_are_there() -> None:
    with zipfile.ZipFile(io.BytesIO(docx_bytes(FULL, Profile(language="ar-MA")))) as archive:
        styles = etree.fromstring(archive.read("word/styles.xml"))
    tables = {style.get(f"{W}styleId") for style in styles.iter(f"{W}style") if style.get(f"{W}type") == "table"}
    assert tables == {"TableNormal", "TableGrid"}
