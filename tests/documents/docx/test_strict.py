"""Documents saved as "Strict Open XML Document" are read, corrected and written like any other."""

import re
import zipfile
from io import BytesIO
from pathlib import Path

import docx
import pytest

from proofreader.cli import main
from proofreader.documents import ReadError
from proofreader.documents.docx import open_docx
from proofreader.documents.registry import read_structure

WRONG = "سافر الوزير الى الرباط ، ثم عاد."
RIGHT = "سافر الوزير إلى الرباط، ثم عاد."
# As Word names them in strict documents.
_HYPHENATED = {b"extended-properties": b"extendedProperties", b"custom-properties": b"customProperties"}


def strict_name(name: re.Match[bytes]) -> bytes:
    kind, rest = name[1], name[2]
    return b"http://purl.oclc.org/ooxml/" + kind + b"/" + b"/".join(_HYPHENATED.get(x, x) for x in rest.split(b"/"))


@pytest.fixture
def strict(tmp_path: Path) -> Path:
    made, buffer = docx.Document(), BytesIO()
    made.add_heading("عنوان الخبر", 1)
    made.add_paragraph(WRONG)
    made.add_table(1, 2).cell(0, 0).text = WRONG
    made.save(buffer)
    path = tmp_path / "strict.docx"
    with zipfile.ZipFile(buffer) as source, zipfile.ZipFile(path, "w") as target:
        for name in source.namelist():
            data = source.read(name)
            if name.endswith((".xml", ".rels")):
                data = re.sub(
                    rb"http://schemas\.openxmlformats\.org/(officeDocument|wordprocessingml|drawingml)/2006/([\w/-]+)",
                    strict_name,
                    data,
                )
                data = data.replace(b"<w:document ", b'<w:document w:conformance="strict" ', 1)
            target.writestr(name, data)
    return path


def run(*arguments: object) -> int:
    return main([str(argument) for argument in arguments], lambda *_: 0)


def test_the_text_is_read_with_its_structure(strict: Path) -> None:
    assert open_docx(strict).text.split("\n")[:3] == ["عنوان الخبر", WRONG, WRONG]
    assert [block.text for block in docx.Document(BytesIO(open_docx(strict).package.save({}))).paragraphs][1] == WRONG
    rich = read_structure(strict)
    assert rich.form_at(0).level == 1 and "\t" in rich.text


@pytest.mark.parametrize("option", [(), ("--tracked", "--comments")])
def test_it_is_corrected_into_an_ordinary_document(strict: Path, option: tuple[str, ...], tmp_path: Path) -> None:
    assert run("fix", strict, "--level", "likely", *option, "-o", tmp_path / "o.docx") == 0
    with zipfile.ZipFile(tmp_path / "o.docx") as archive:
        every = b"".join(archive.read(name) for name in archive.namelist())
    assert b"purl.oclc.org" not in every and b'"strict"' not in every
    assert read_structure(tmp_path / "o.docx").text.count(RIGHT) == 2
    if not option:
        assert docx.Document(str(tmp_path / "o.docx")).tables[0].cell(0, 0).text == RIGHT


def test_a_damaged_one_is_refused(strict: Path, tmp_path: Path) -> None:
    data = strict.read_bytes()
    at = data.index(b"word/styles.xml") + 40
    (tmp_path / "d.docx").write_bytes(data[:at] + bytes([data[at] ^ 255]) + data[at + 1 :])
    with pytest.raises(ReadError, match="damaged"):
        open_docx(tmp_path / "d.docx")
