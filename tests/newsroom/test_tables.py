"""Lists in tables: heads in three languages, bad rows, damaged files."""

import datetime
import re
from pathlib import Path

import docx
import openpyxl
import pytest

from proofreader.core import Level
from proofreader.core.packs import Where
from proofreader.documents.errors import ReadError
from proofreader.documents.rule_lists import read_list


def csv(tmp_path: Path, text: str, encoding: str = "utf-8") -> Path:
    path = tmp_path / "list.csv"
    path.write_bytes(text.encode(encoding))
    return path


@pytest.mark.parametrize(
    "head",
    [
        "إذا ورد,نكتبه,السبب",
        "الخطأ,الصواب,ملاحظات",
        "Wrong,Right,Reason",
        "If found,We write,Because",
        "Si on trouve,Écrire,Raison",
        "À éviter,Forme retenue,Remarque",
        "«إذا ورد»,نكتبه:,السَّبَب",
    ],
)
def test_heads(tmp_path: Path, head: str) -> None:
    pack = read_list(csv(tmp_path, f"{head}\nملفت,لافت,من لفت\n"))
    assert [(entry.wrong, entry.right, entry.reason, entry.line) for entry in pack.entries] == [
        ("ملفت", "لافت", "من لفت", 2)
    ]


def test_columns_in_another_order(tmp_path: Path) -> None:
    head = "نكتبه;م;الخطأ;المستوى;النطاق;بكل صيغه;مثال خاطئ"
    pack = read_list(csv(tmp_path, f"{head}\nلافت;1;ملفت;أكيد;العناوين;لا;مشهد ملفت\n"))
    [entry] = pack.entries
    assert (entry.wrong, entry.right, entry.level, entry.where, entry.inflect, entry.bad) == (
        "ملفت", "لافت", Level.CERTAIN, Where.HEADLINES, False, ("مشهد ملفت",),
    )  # fmt: skip


def test_without_a_head_the_first_column_becomes_the_second(tmp_path: Path) -> None:
    pack = read_list(csv(tmp_path, "ملفت\tلافت\nمدراء\tمديرون\n", "utf-16"))
    assert [(entry.wrong, entry.right) for entry in pack.entries] == [("ملفت", "لافت"), ("مدراء", "مديرون")]


def test_arabic_windows_encoding(tmp_path: Path) -> None:
    rows = "الخطأ,الصواب\n" + "".join(f"كلمة خاطئة {n},كلمة صحيحة {n}\n" for n in range(20))
    assert len(read_list(csv(tmp_path, rows, "windows-1256")).entries) == 20


def test_bad_rows_are_named_and_the_others_kept(tmp_path: Path) -> None:
    rows = "الخطأ,الصواب,المستوى\nملفت,لافت,\n,لافت,\nمدراء,,\nكلمة,كلمة,\n"
    rows += '"سطر\nثان",أول,\nباص,حافلة,عال\nملفت,لافت,\nتليفون,هاتف,\n'
    pack = read_list(csv(tmp_path, rows))
    assert [entry.wrong for entry in pack.entries] == ["ملفت", "سطر ثان", "تليفون"]
    assert [str(problem) for problem in pack.problems] == [
        "list.csv:3: no word to look for",
        "list.csv:4: «مدراء»: nothing is said to write instead",
        "list.csv:5: «كلمة»: what is written instead is the same: كلمة",
        "list.csv:8: «باص»: 'level' must be one of note, likely, certain, not 'عال'",
        "list.csv:9: «ملفت»: as in line 2",
    ]


def test_word_tables(tmp_path: Path) -> None:
    document = docx.Document()
    document.add_paragraph("دليل التحرير")
    other = document.add_table(1, 2)
    other.cell(0, 0).text = "الاسم"
    table = document.add_table(2, 2)
    for at, text in enumerate(("إذا ورد", "نكتبه", "ملفت", "لافت")):
        table.cell(at // 2, at % 2).text = text
    path = tmp_path / "دليل.docx"
    document.save(str(path))
    [entry] = read_list(path).entries
    assert (entry.wrong, entry.right, entry.source, entry.line) == ("ملفت", "لافت", "دليل.docx, table 2", 2)


@pytest.mark.parametrize("name", ["list.xlsx", "list.docx"])
def test_a_damaged_file(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(b"PK\x03\x04 damaged")
    with pytest.raises(ReadError, match=name):
        read_list(tmp_path / name)


def test_a_file_without_a_list(tmp_path: Path) -> None:
    document = docx.Document()
    document.add_paragraph("لا جدول")
    document.save(str(tmp_path / "a.docx"))
    assert [problem.reason for problem in read_list(tmp_path / "a.docx").problems] == ["no table with a list in it"]


@pytest.mark.parametrize("text", ["", "\n\n", ",\n,\n"])
def test_a_list_without_rows(tmp_path: Path, text: str) -> None:
    assert [str(problem) for problem in read_list(csv(tmp_path, text)).problems] == ["list.csv: no rows in it"]


def test_a_cell_that_is_too_long_is_named_and_the_rows_after_it_kept(tmp_path: Path) -> None:
    pack = read_list(csv(tmp_path, f"الخطأ,الصواب\nملفت,لافت\n{'ب' * 140_000},حافلة\nتليفون,هاتف\n"))
    assert [entry.wrong for entry in pack.entries] == ["ملفت", "تليفون"]
    assert [str(problem) for problem in pack.problems] == ["list.csv:3: a cell of more than 131,072 characters"]


def test_a_list_of_one_cell_that_is_too_long(tmp_path: Path) -> None:
    [problem] = read_list(csv(tmp_path, "ب" * 140_000)).problems
    assert (problem.line, problem.reason) == (1, "a cell of more than 131,072 characters")


@pytest.mark.parametrize("rest", ["", "أخيرا,في الأخير\n" * 10_000], ids=["short", "long"])
def test_a_stray_quotation_mark_costs_its_own_line_alone(tmp_path: Path, rest: str) -> None:
    pack = read_list(csv(tmp_path, f'إذا ورد,نكتبه\nطوبيس,حافلة\n"ملفت,لافت\nمدراء,مديرون\n{rest}'))
    assert [entry.wrong for entry in pack.entries][:2] == ["طوبيس", "مدراء"]
    assert [str(problem) for problem in pack.problems][:1] == ["list.csv:3: a quotation mark in it is never closed"]


def test_quotation_marks_that_are_closed(tmp_path: Path) -> None:
    rows = 'ملفت,لافت,"سطر\nثان"\n\n"مدراء","مديرون","قل ""مديرون""\nلا غير"'
    pack = read_list(csv(tmp_path, f"إذا ورد,نكتبه,السبب\n{rows}"))
    assert [(entry.line, entry.right, entry.reason) for entry in pack.entries] == [
        (2, "لافت", "سطر ثان"),
        (5, "مديرون", 'قل "مديرون" لا غير'),
    ]
    assert pack.problems == ()


@pytest.mark.parametrize("data", [b"\x00\x01\xff\xfe\x80", b"%PDF-1.7\n", b"PK\x03\x04"])
def test_a_file_that_is_no_text_is_named(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(data)
    with pytest.raises(ReadError, match="^" + re.escape(f"{path}: ")):
        read_list(path)


def test_further_worksheets_are_read_or_named(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    for title, rows in {
        "أول": [["إذا ورد", "نكتبه"], ["ملفت", "لافت"]],
        "ثان": [["الخطأ", "الصواب"], ["تليفون", "هاتف"]],
        "ثالث": [["أحمد", "رئيس التحرير"]],
    }.items():
        sheet = book.create_sheet(title)
        for row in rows:
            sheet.append(row)
    del book["Sheet"]
    book.save(tmp_path / "list.xlsx")
    pack = read_list(tmp_path / "list.xlsx")
    assert [entry.wrong for entry in pack.entries] == ["ملفت", "تليفون"]
    assert [str(problem) for problem in pack.problems] == [
        "list.xlsx, ثالث:1: passed over: it has no head, and another table has"
    ]


def test_dates_and_truth_values_are_no_words(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for row in (
        ["إذا ورد", "نكتبه", "بكل صيغه"],
        ["ملفت", "لافت", False],
        [datetime.datetime(2020, 11, 12), "أمس", None],
        ["أكيد", True, None],
    ):
        sheet.append(row)
    book.save(tmp_path / "list.xlsx")
    pack = read_list(tmp_path / "list.xlsx")
    assert [(entry.wrong, entry.inflect) for entry in pack.entries] == [("ملفت", False)]
    assert [(problem.line, problem.reason) for problem in pack.problems] == [
        (3, "a date, a time or a truth value, and no text"),
        (4, "a date, a time or a truth value, and no text"),
    ]
