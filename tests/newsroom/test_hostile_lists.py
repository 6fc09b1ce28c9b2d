"""Lists that strangers send: what would fill the memory or reach for other files is refused, in one line."""

import io
import tracemalloc
import zipfile
from collections.abc import Mapping
from pathlib import Path

import docx
import openpyxl
import pytest

from proofreader.core.packs import Entry, Pack
from proofreader.documents.errors import ReadError
from proofreader.documents.rule_lists import read_list
from proofreader.documents.rule_lists.writing import write_list

_ENTITIES = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>'
_FILE = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY b SYSTEM "file:///etc/passwd">]>'
_SHEET = b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>%s</sheetData></worksheet>'


def workbook() -> bytes:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for row in (["إذا ورد", "نكتبه"], ["ملفت", "لافت"]):
        sheet.append(row)
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def document() -> bytes:
    made = docx.Document()
    table = made.add_table(2, 2)
    for at, text in enumerate(("إذا ورد", "نكتبه", "ملفت", "لافت")):
        table.cell(at // 2, at % 2).text = text
    file = io.BytesIO()
    made.save(file)
    return file.getvalue()


def changed(data: bytes, parts: Mapping[str, bytes]) -> bytes:
    """The archive with other bytes for some of its parts, or further ones."""
    file = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as new:
        for name in {*old.namelist(), *parts}:
            new.writestr(name, parts[name] if name in parts else old.read(name))
    return file.getvalue()


NO_NUMBER = b'<row r="x"><c r="A1" t="n"><v>y</v></c></row>'
ROWS = b'<row r="1"><c r="A1" t="inlineStr"><is><t>&b;</t></is></c></row>'
ATTACKS = {
    "a bomb.xlsx": (lambda: changed(workbook(), {"xl/worksheets/sheet1.xml": bytes(40 << 20)}), "zip bomb"),
    "a bomb beside.xlsx": (lambda: changed(workbook(), {"xl/media/image1.png": bytes(40 << 20)}), "zip bomb"),
    "entities.xlsx": (
        lambda: changed(workbook(), {"xl/worksheets/sheet1.xml": _ENTITIES + _SHEET % ROWS}),
        "may be an attack",
    ),
    "a file.xlsx": (lambda: changed(workbook(), {"xl/worksheets/sheet1.xml": _FILE + _SHEET % ROWS}), "attack"),
    "a file in the styles.xlsx": (lambda: changed(workbook(), {"xl/styles.xml": _FILE + b"<x>&b;</x>"}), "attack"),
    "a bomb.docx": (lambda: changed(document(), {"word/document.xml": bytes(40 << 20)}), "zip bomb"),
    "damaged.xlsx": (lambda: changed(workbook(), {"xl/worksheets/sheet1.xml": b"<a><b>"}), "damaged"),
    "no number.xlsx": (lambda: changed(workbook(), {"xl/worksheets/sheet1.xml": _SHEET % NO_NUMBER}), "damaged"),
    "a document.xlsx": (document, "damaged"),
    "a workbook.docx": (workbook, "no Word document"),
}


@pytest.mark.parametrize("name", ATTACKS)
def test_refused_in_one_line(name: str, tmp_path: Path) -> None:
    make, reason = ATTACKS[name]
    path = tmp_path / name
    path.write_bytes(make())
    tracemalloc.start()
    try:
        with pytest.raises(ReadError, match=reason) as caught:
            read_list(path)
        assert tracemalloc.get_traced_memory()[1] < 24 << 20
    finally:
        tracemalloc.stop()
    assert str(caught.value).startswith(f"{path}: ") and "\n" not in str(caught.value)


def test_a_cell_in_the_last_column_makes_no_row_of_16384(tmp_path: Path) -> None:
    rows = b"".join(b'<row r="%d"><c r="XFD%d" t="n"><v>1</v></c></row>' % (at, at) for at in range(1, 3_001))
    (tmp_path / "a.xlsx").write_bytes(changed(workbook(), {"xl/worksheets/sheet1.xml": _SHEET % rows}))
    tracemalloc.start()
    try:
        read_list(tmp_path / "a.xlsx")
        assert tracemalloc.get_traced_memory()[1] < 100 << 20
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize("formula", ["=1+1", "+1", "-1", "@SUM(A1)", '=HYPERLINK("http://example.org")', "\t=1+1"])
def test_no_cell_of_a_list_that_is_written_is_a_formula(formula: str, tmp_path: Path) -> None:
    pack = Pack("p", "p", entries=(Entry(wrong=formula, right=formula, reason=formula),))
    write_list(pack, tmp_path / "a.csv")
    cells = (tmp_path / "a.csv").read_text(encoding="utf-8-sig").splitlines()[1]
    assert cells.replace('"', "").startswith("'") and f",{formula[0]}" not in cells
    write_list(pack, tmp_path / "a.xlsx")
    sheet = openpyxl.load_workbook(tmp_path / "a.xlsx").active
    assert sheet is not None
    assert {cell.data_type for cell in sheet[2] if cell.value} == {"s"}
