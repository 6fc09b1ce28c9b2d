"""Written documents: what Word and LibreOffice need for Arabic is there, and nothing of the text is lost."""

import io
import os
import re
import shutil
import subprocess
import unicodedata
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import docx
import pytest
from articles import FULL
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree

from proofreader.core import Article, Block, Details, Profile, Role
from proofreader.documents.docx.new.styles import STYLE_IDS
from proofreader.documents.docx.new.writer import docx_bytes, write_docx, xml_text
from proofreader.documents.errors import WriteError

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
PROFILE = Profile(language="ar-MA", font="Amiri", font_size=15.0)
ARTICLE = Article(
    (
        Block(Role.TITLE, "افتتاح معرض الكتاب بالرباط بحضور 700 ناشر من خمسين بلدا"),
        Block(Role.SUBTITLE, "الدورة الجديدة تكرّم أدب الرحلة"),
        Block(Role.DATELINE, "الرباط، 12 ماي 2026"),
        Block(Role.BYLINE, "Sara El Fassi"),
        Block(
            Role.BODY,
            "افتُتح بالرباط معرض الكتاب بمشاركة شركة Google وبرنامج (THAMM 2019-2022) الذي يستمر إلى غاية الشهر المقبل"
            " بعد أن أعلنت اللجنة المنظمة أن عدد الناشرين ارتفع ارتفاعا كبيرا مقارنة مع الدورة الماضية.",
        ),
        Block(Role.BODY, "وقال المدير: «ننتظر 500 زائر في اليوم»، عبر https://example.org/salon?id=12."),
        Block(Role.BODY, "« Nous sommes très heureux », a déclaré le ministre."),
        Block(Role.BODY, "  فراغ في البداية،\tوعلامة جدولة  وفراغان "),
    )
)


ANY = st.characters(exclude_characters="\r\n") | st.sampled_from("اب تAB\0\x0b\x1f\t")


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("docx") / "مقال.docx"
    write_docx(ARTICLE, path, PROFILE)
    return path


@pytest.fixture(scope="module")
def parts(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as archive:
        assert archive.testzip() is None
        return {name: archive.read(name) for name in archive.namelist()}


@pytest.fixture(scope="module")
def body(parts: dict[str, bytes]) -> etree._Element:
    return etree.fromstring(parts["word/document.xml"])


@pytest.fixture(scope="module")
def styles(parts: dict[str, bytes]) -> etree._Element:
    return etree.fromstring(parts["word/styles.xml"])


@pytest.fixture(scope="module")
def settings_part(parts: dict[str, bytes]) -> etree._Element:
    return etree.fromstring(parts["word/settings.xml"])


def _style(styles: etree._Element, style_id: str) -> etree._Element:
    (style,) = [s for s in styles.findall(f"{W}style") if s.get(f"{W}styleId") == style_id]
    return style


def _ancestry(styles: etree._Element, style_id: str) -> Iterator[etree._Element]:
    style: etree._Element | None = _style(styles, style_id)
    while style is not None:
        yield style
        parent = style.find(f"{W}basedOn")
        style = None if parent is None else _style(styles, parent.get(f"{W}val"))


def _strong(text: str) -> set[str]:
    return {unicodedata.bidirectional(char) for char in text}


def test_text_comes_back(path: Path) -> None:
    assert [paragraph.text for paragraph in docx.Document(str(path)).paragraphs] == [b.text for b in ARTICLE.blocks]


def test_each_role_has_its_style(path: Path) -> None:
    names = [paragraph.style.name for paragraph in docx.Document(str(path)).paragraphs if paragraph.style]
    assert names == ["Title", "Subtitle", "Dateline", "Byline", "Body", "Body", "Body", "Body"]


def test_custom_styles_are_shown_in_word(styles: etree._Element) -> None:
    for style_id in ("Dateline", "Byline", "Body"):
        style = _style(styles, style_id)
        assert style.find(f"{W}qFormat") is not None
        assert style.find(f"{W}semiHidden") is None
        assert style.find(f"{W}basedOn").get(f"{W}val") == "Normal"


def test_every_paragraph_is_right_to_left_by_its_style(body: etree._Element, styles: etree._Element) -> None:
    assert _style(styles, "Normal").find(f"{W}pPr/{W}bidi") is not None
    for paragraph in body.iter(f"{W}p"):
        style_id = paragraph.find(f"{W}pPr/{W}pStyle").get(f"{W}val")
        found = [s for s in _ancestry(styles, style_id) if s.find(f"{W}pPr/{W}bidi") is not None]
        assert [s.get(f"{W}styleId") for s in found] == ["Normal"]


def test_only_the_foreign_sentence_is_left_to_right(body: etree._Element) -> None:
    turned = [p for p in body.iter(f"{W}p") if p.find(f"{W}pPr/{W}bidi") is not None]
    assert ["".join(p.itertext()) for p in turned] == ["« Nous sommes très heureux », a déclaré le ministre."]
    assert turned[0].find(f"{W}pPr/{W}bidi").get(f"{W}val") == "0"


def test_arabic_runs_have_rtl_and_latin_runs_do_not(body: etree._Element) -> None:
    seen = set()
    for run in body.iter(f"{W}r"):
        text = "".join(run.itertext())
        rtl = run.find(f"{W}rPr/{W}rtl") is not None
        seen.add(rtl)
        if _strong(text) & {"AL", "R", "AN"}:
            assert rtl, text
        if "L" in _strong(text):
            assert not rtl, text
        language = run.find(f"{W}rPr/{W}lang")
        assert (language is not None and language.get(f"{W}bidi") == "ar-MA") is rtl
    assert seen == {True, False}


def test_no_right_alignment(body: etree._Element, styles: etree._Element) -> None:
    alignments = [jc.get(f"{W}val") for root in (body, styles) for jc in root.iter(f"{W}jc")]
    assert "both" in alignments
    assert not {"right", "end"} & set(alignments)


def test_defaults_name_font_size_and_language(styles: etree._Element) -> None:
    properties = styles.find(f"{W}docDefaults/{W}rPrDefault/{W}rPr")
    assert properties.find(f"{W}rFonts").get(f"{W}cs") == "Amiri"
    assert properties.find(f"{W}szCs").get(f"{W}val") == "30"
    assert properties.find(f"{W}sz").get(f"{W}val") == "30"
    assert properties.find(f"{W}lang").get(f"{W}bidi") == "ar-MA"


def test_no_theme_fonts(styles: etree._Element) -> None:
    assert list(styles.iter(f"{W}rFonts"))
    for fonts in styles.iter(f"{W}rFonts"):
        assert not [name for name in fonts.attrib if name.lower().endswith("theme")]


def test_sizes_and_weights_are_in_pairs(styles: etree._Element) -> None:
    for properties in styles.iter(f"{W}rPr"):
        for latin, arabic in (("b", "bCs"), ("i", "iCs"), ("sz", "szCs")):
            one, other = properties.find(f"{W}{latin}"), properties.find(f"{W}{arabic}")
            if one is not None:
                assert other is not None
                assert one.get(f"{W}val") == other.get(f"{W}val")


def test_title_is_bold_and_larger(styles: etree._Element) -> None:
    properties = _style(styles, "Title").find(f"{W}rPr")
    assert properties.find(f"{W}bCs") is not None
    assert int(properties.find(f"{W}szCs").get(f"{W}val")) == 51


def test_settings(settings_part: etree._Element) -> None:
    assert settings_part.find(f"{W}zoom").get(f"{W}percent") == "100"
    assert settings_part.find(f"{W}themeFontLang").get(f"{W}bidi") == "ar-MA"
    modes = [
        setting.get(f"{W}val")
        for setting in settings_part.iter(f"{W}compatSetting")
        if setting.get(f"{W}name") == "compatibilityMode"
    ]
    assert modes == ["15"]


def test_page_is_a4_and_from_the_right(body: etree._Element) -> None:
    section = body.find(f"{W}body/{W}sectPr")
    assert abs(int(section.find(f"{W}pgSz").get(f"{W}w")) - 11906) < 3
    assert abs(int(section.find(f"{W}pgSz").get(f"{W}h")) - 16838) < 3
    assert section.find(f"{W}bidi") is not None


def test_styles_of_comments_are_defined(styles: etree._Element) -> None:
    assert _style(styles, "CommentText").get(f"{W}type") == "paragraph"
    assert _style(styles, "CommentReference").get(f"{W}type") == "character"


def test_style_ids_and_names_are_unique(styles: etree._Element) -> None:
    ids = [style.get(f"{W}styleId") for style in styles.findall(f"{W}style")]
    names = [style.find(f"{W}name").get(f"{W}val").lower() for style in styles.findall(f"{W}style")]
    assert len(ids) == len(set(ids))
    assert len(names) == len(set(names))


def test_properties(path: Path) -> None:
    properties = docx.Document(str(path)).core_properties
    assert properties.title == ARTICLE.title
    assert properties.author == "المدقّق"
    assert properties.language == "ar-MA"
    assert properties.created is not None
    assert properties.comments == ""


def test_nothing_is_left_of_the_template(parts: dict[str, bytes]) -> None:
    assert not [name for name in parts if "thumbnail" in name or "WithEffects" in name]
    styles = etree.fromstring(parts["word/styles.xml"])
    tables = {style.get(f"{W}styleId") for style in styles.iter(f"{W}style") if style.get(f"{W}type") == "table"}
    assert tables == {"TableNormal", "TableGrid"}


def test_nothing_of_an_article_is_in_the_next() -> None:
    when = datetime(2026, 5, 9, tzinfo=UTC)
    profile = replace(PROFILE)
    alone = docx_bytes(ARTICLE, profile, created=when)
    assert docx_bytes(FULL, profile, created=when) != alone  # it has lists, tables and links
    again = docx_bytes(ARTICLE, profile, created=when)
    first, second = (zipfile.ZipFile(io.BytesIO(data)) for data in (alone, again))
    assert {name: first.read(name) for name in first.namelist()} == {
        name: second.read(name) for name in second.namelist()
    }


def test_titles_longer_than_a_property_may_be(tmp_path: Path) -> None:
    title = "عنوان طويل " * 60
    write_docx(Article((Block(Role.TITLE, title),)), tmp_path / "x.docx", Profile())
    document = docx.Document(str(tmp_path / "x.docx"))
    assert document.paragraphs[0].text == title
    assert title.startswith(document.core_properties.title)


def test_details_are_properties(tmp_path: Path) -> None:
    details = Details("عنوان آخر\x00", "سعاد العلوي", "9 ماي 2024", "جريدة الأفق " * 30)
    write_docx(ARTICLE, tmp_path / "x.docx", PROFILE, details)
    document = docx.Document(str(tmp_path / "x.docx"))
    properties = document.core_properties
    assert (properties.title, properties.author) == ("عنوان آخر", "سعاد العلوي")
    assert properties.last_modified_by == "المدقّق"
    assert properties.category == properties.subject == details.outlet[:255]
    texts = [paragraph.text for paragraph in document.paragraphs]
    assert texts == [block.text for block in ARTICLE.blocks], "the text has its own date"


def test_without_details_the_title_is_that_of_the_text(tmp_path: Path) -> None:
    write_docx(ARTICLE, tmp_path / "x.docx", PROFILE, Details(outlet="الأفق"))
    properties = docx.Document(str(tmp_path / "x.docx")).core_properties
    assert (properties.title, properties.author) == (ARTICLE.title, "المدقّق")


@pytest.mark.parametrize(
    ("roles", "place"),
    [("title body", 1), ("title subtitle dateline byline body", 3), ("body body", 0), ("title", 1), ("", 0)],
)
def test_a_date_that_the_text_lacks_becomes_a_dateline(tmp_path: Path, roles: str, place: int) -> None:
    article = Article(tuple(Block(Role(role), "نص بلا تاريخ") for role in roles.split()))
    write_docx(article, tmp_path / "x.docx", Profile(), Details(date=" 9 ماي 2024"))
    paragraphs = docx.Document(str(tmp_path / "x.docx")).paragraphs
    assert len(paragraphs) == len(article.blocks) + 1
    assert paragraphs[place].text == "9 ماي 2024"
    assert paragraphs[place].style.style_id == STYLE_IDS[Role.DATELINE]


def test_an_empty_article(tmp_path: Path) -> None:
    write_docx(Article(()), tmp_path / "x.docx", Profile())
    assert docx.Document(str(tmp_path / "x.docx")).paragraphs == []


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=25)
@given(texts=st.lists(st.text(ANY), max_size=4))
def test_any_text_comes_back_without_what_xml_lacks(tmp_path: Path, texts: list[str]) -> None:
    write_docx(Article(tuple(Block(Role.BODY, text) for text in texts)), tmp_path / "x.docx", Profile())
    found = [p.text for p in docx.Document(str(tmp_path / "x.docx")).paragraphs]
    # Marks may be added that nobody sees; none is lost.
    assert [line.replace("\u200e", "") for line in found] == [xml_text(text).replace("\u200e", "") for text in texts]
    assert all(line.count("\u200e") >= text.count("\u200e") for line, text in zip(found, texts, strict=True))


def test_xml_text() -> None:
    assert xml_text("أ\0ب\x1fج\ufffe\td\x0be") == "أبج\td e"


def test_write_error_names_the_reason(tmp_path: Path) -> None:
    with pytest.raises(WriteError, match="does not exist"):
        write_docx(ARTICLE, tmp_path / "no" / "x.docx", PROFILE)
    with pytest.raises(WriteError, match="is a folder"):
        write_docx(ARTICLE, tmp_path, PROFILE)


# The schemas of ECMA-376 / ISO 29500 transitional: wml.xsd and its neighbours, in a folder named by PROOFREADER_XSD.
_XML_XSD = """<xs:schema targetNamespace="http://www.w3.org/XML/1998/namespace"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:attribute name="lang" type="xs:string"/>
  <xs:attribute name="space" type="xs:NCName"/></xs:schema>"""
_IMPORT = '<xsd:import namespace="http://www.w3.org/XML/1998/namespace"'
_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Ignorable"


@pytest.mark.skipif("PROOFREADER_XSD" not in os.environ, reason="PROOFREADER_XSD names no folder of schemas")
@pytest.mark.parametrize("templated", [False, True])
@pytest.mark.parametrize("article", [ARTICLE, FULL], ids=["plain", "full"])
def test_parts_follow_the_schema(article: Article, templated: bool, tmp_path: Path) -> None:
    write_docx(article, tmp_path / "house.docx", PROFILE)
    template = str(tmp_path / "house.docx") if templated else ""
    with zipfile.ZipFile(io.BytesIO(docx_bytes(article, replace(PROFILE, template=template)))) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    for source in Path(os.environ["PROOFREADER_XSD"]).glob("*.xsd"):
        text = source.read_text(encoding="utf-8-sig")
        (tmp_path / source.name).write_text(
            text.replace(f"{_IMPORT}/>", f'{_IMPORT} schemaLocation="xml.xsd"/>'), encoding="utf-8"
        )
    (tmp_path / "xml.xsd").write_text(_XML_XSD, encoding="utf-8")
    schema = etree.XMLSchema(etree.parse(tmp_path / "wml.xsd"))
    for name in ("document", "styles", "settings", "numbering", "fontTable"):
        root = etree.fromstring(parts[f"word/{name}.xml"])
        ignored = {root.nsmap[prefix] for prefix in root.attrib.pop(_MC, "").split()}
        for element in list(root.iter(etree.Element)):
            for attribute in [a for a in element.attrib if etree.QName(a).namespace in ignored]:
                del element.attrib[attribute]
            if etree.QName(element).namespace in ignored:
                element.getparent().remove(element)
        clean = etree.fromstring(etree.tostring(root))
        assert schema.validate(clean), f"{name}: {list(schema.error_log)[:3]}"


office = pytest.mark.skipif(
    not (shutil.which("soffice") and shutil.which("pdftotext")), reason="needs soffice and pdftotext"
)


@pytest.fixture(scope="module")
def pdf(path: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("office")
    subprocess.run(
        [
            "soffice",
            f"-env:UserInstallation={(folder / 'profile').as_uri()}",
            "--headless",
            "--convert-to",
            "pdf",
            "--outdir",
            str(folder),
            str(path),
        ],
        check=True,
        capture_output=True,
        timeout=120,
    )
    return folder / f"{path.stem}.pdf"


@pytest.mark.office
@office
def test_lines_start_at_the_right_margin(pdf: Path) -> None:
    output = subprocess.run(["pdftotext", "-bbox-layout", str(pdf), "-"], check=True, capture_output=True, text=True)
    page = etree.fromstring(re.sub(r"<!DOCTYPE[^>]*>", "", output.stdout).encode())
    ns = {"h": "http://www.w3.org/1999/xhtml"}
    width = float(page.find(".//h:page", ns).get("width"))
    margin = 2.5 / 2.54 * 72
    rows: dict[int, list[etree._Element]] = {}  # a tab splits what pdftotext takes for a line
    for line in page.iterfind(".//h:line", ns):
        rows.setdefault(round(float(line.get("yMin")) / 8), []).append(line)
    foreign = 0
    for row in rows.values():
        text = "".join(text for line in row for text in line.itertext())
        if "heureux" in text:
            foreign += 1
            assert abs(min(float(line.get("xMin")) for line in row) - margin) < 3
        else:  # 10 points: the paragraph that begins with two spaces
            assert abs(max(float(line.get("xMax")) for line in row) - (width - margin)) < 10, text
    assert foreign == 1
    assert len(rows) >= 8


@pytest.mark.office
@office
def test_text_survives_rendering(pdf: Path) -> None:
    output = subprocess.run(["pdftotext", str(pdf), "-"], check=True, capture_output=True, text=True).stdout
    # pdftotext gives presentation forms for ligatures and direction marks around numbers.
    words = set(re.sub(r"[\u200e\u200f\u202a-\u202e]", "", unicodedata.normalize("NFKC", output)).split())
    for word in ("معرض", "الكتاب", "الرباط،", "2026", "Google", "https://example.org/salon?id=12", "THAMM"):
        assert any(word in found or (found in word and len(found) > 3) for found in words), word


def test_what_other_programs_would_tear_apart_is_held_together_by_marks() -> None:
    lines = ("لغة C++ ثم @example أمس", "هاتف +212 537 12 34 56 أو 0537-12-34-56.", "شركة Google وحدها في 2019-2022")
    data = docx_bytes(Article(tuple(Block(Role.BODY, line) for line in lines)), PROFILE)
    found = [paragraph.text for paragraph in docx.Document(io.BytesIO(data)).paragraphs]
    assert found == [
        "لغة C++\u200e ثم \u200e@example أمس",
        "هاتف \u200e+212 537 12 34 56 أو \u200e0537-12-34-56.",
        lines[2],
    ]
    assert [line.replace("\u200e", "") for line in found] == list(lines)


def test_a_new_document_is_not_called_checked_and_has_a_font_of_windows() -> None:
    data = docx_bytes(ARTICLE, Profile(language="ar-MA"))
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert b"proofState" not in archive.read("word/settings.xml")
        assert b'w:cs="Arial"' in archive.read("word/styles.xml")
