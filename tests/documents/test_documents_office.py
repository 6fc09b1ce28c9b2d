"""LibreOffice opens what is written, shows the same text from the right edge, and reads it back with its structure."""

import re
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest
from articles import FULL

from proofreader.cli import main
from proofreader.core import Profile
from proofreader.documents.new_documents import document_bytes
from proofreader.documents.registry import read_structure

pytestmark = pytest.mark.office
PROFILE = Profile(language="ar-MA", font="Amiri")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    if not shutil.which("soffice") or not shutil.which("pdftotext"):
        pytest.skip("needs LibreOffice and poppler")
    folder = tmp_path_factory.mktemp("office")
    for to in ("docx", "odt", "html"):
        (folder / f"{to}.{to}").write_bytes(document_bytes(to, FULL, PROFILE))
    house = replace(PROFILE, template=str(folder / "docx.docx"))
    (folder / "house.docx").write_bytes(document_bytes("docx", FULL, house))
    return folder


def convert(folder: Path, target: str, *names: str) -> None:
    command = ["soffice", "--headless", f"-env:UserInstallation={(folder / 'profile').as_uri()}"]
    files = [folder / name for name in names]
    options = ["--convert-to", target, "--outdir", folder / "out"]
    subprocess.run([*command, *options, *files], check=True, capture_output=True, timeout=180)


@pytest.mark.parametrize("name", ["docx.docx", "odt.odt", "html.html", "house.docx"])
def test_the_text_is_the_same(folder: Path, name: str) -> None:
    convert(folder, "txt:Text (encoded):UTF8", name)
    shown = (folder / "out" / f"{Path(name).stem}.txt").read_text(encoding="utf-8-sig")
    lines = [line.strip(" •◦▪–\t") for line in shown.splitlines() if line.strip()]
    found = [re.sub(r"^\d\. ?", "", line) for line in lines]
    wanted = [part for block in FULL.blocks for part in block.text.split("\t")]
    assert [part for line in found for part in line.split("\t") if part] == wanted


@pytest.mark.parametrize("name", ["docx.docx", "odt.odt", "html.html", "house.docx"])
def test_pdf(folder: Path, name: str) -> None:
    convert(folder, "pdf:writer_web_pdf_Export" if name.endswith("html") else "pdf", name)
    pdf = folder / "out" / f"{Path(name).stem}.pdf"
    about = subprocess.run(["pdffonts", pdf], check=True, capture_output=True).stdout.decode()
    assert "Amiri" in about


@pytest.mark.parametrize("to", ["docx", "odt"])
def test_lines_begin_at_the_right_margin(folder: Path, to: str) -> None:
    convert(folder, "pdf", f"{to}.{to}")
    command = ["pdftotext", "-bbox-layout", folder / "out" / f"{to}.pdf", "-"]
    boxes = subprocess.run(command, check=True, capture_output=True).stdout.decode()
    lines = [line for line in boxes.splitlines() if "<line " in line]
    edges = [float(line.split('xMax="')[1].split('"')[0]) for line in lines]
    margin = (210 - PROFILE.margins) / 25.4 * 72
    assert sum(abs(edge - margin) < 6 for edge in edges) >= 6
    assert max(edges) < margin + 15


@pytest.mark.parametrize(("written", "back"), [("odt", "odt"), ("odt", "docx"), ("docx", "odt"), ("docx", "rtf")])
def test_structure_through_libreoffice(folder: Path, written: str, back: str) -> None:
    convert(folder, back, f"{written}.{written}")
    rich = read_structure(folder / "out" / f"{written}.{back}")
    found = [(form.shape.value, text) for form, text, _ in rich.paragraphs()]
    wanted = [(block.form.shape.value, block.text) for block in FULL.blocks]
    assert found == wanted
    marks = {(m.style.value, rich.text[m.start : m.end]) for m in rich.marks}
    assert {("bold", "المدير الجديد"), ("link", "صديق"), ("bold", "700"), ("italic", "أول")} <= marks


def test_an_old_word_document(folder: Path, tmp_path: Path) -> None:
    """A ``.doc`` is read with its headings and tables, corrected on export, and never written back."""
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    command = ["soffice", "--headless", profile, "--convert-to", "doc", "--outdir", str(tmp_path)]
    subprocess.run([*command, str(folder / "docx.docx")], check=True, capture_output=True, timeout=120)
    old = tmp_path / "docx.doc"
    assert old.read_bytes().startswith(b"\xd0\xcf\x11\xe0")
    expected, found = read_structure(folder / "docx.docx"), read_structure(old)
    assert found.text.split() == expected.text.split()
    assert found.form_at(0).shape is expected.form_at(0).shape
    assert main(["export", str(old), "-o", str(tmp_path / "o.docx")], lambda *_: 0) == 0
    assert len(read_structure(tmp_path / "o.docx").text.split()) == len(expected.text.split())
    assert main(["fix", str(old), "-o", str(tmp_path / "f.doc")], lambda *_: 0) == 2
    assert not (tmp_path / "f.doc").exists()
