"""Tables as programs and people really leave them: in any encoding, with damage, with odd values."""

import codecs
import gzip
import json
from pathlib import Path

import pytest

from proofreader.batch.model import Item
from proofreader.batch.tables import Columns, rows

from .conftest import write

TEXT = "قال الوزير إن الحكومة سوف تعمل على حل المشكلة."
FILLER = "".join(f"p{n},{'x' * 200}\r\n" for n in range(400))  # more than the encoding is told by


def read(path: Path, data: bytes | str, max_bytes: int = 1 << 20, columns: Columns | None = None) -> list[Item]:
    return list(rows(write(path, data), "", columns or Columns(), max_bytes))


def texts(found: list[Item]) -> list[str | None]:
    return [None if item.data is None else item.data.decode() for item in found]


def reason(item: Item) -> str:
    assert item.problem and item.problem.code == "row" and item.data is None
    return item.problem.reason


@pytest.mark.parametrize("encoding", ["utf-8", "cp1256", "iso8859_6"])
def test_the_encoding_is_told_by_what_is_not_ascii_wherever_it_stands(tmp_path: Path, encoding: str) -> None:
    found = read(tmp_path / "x.csv", (f"id,text\r\n{FILLER}" + f"r,{TEXT}\r\n" * 3).encode(encoding))
    assert len(found) == 403 and texts(found)[-3:] == [TEXT] * 3


def test_a_first_row_longer_than_what_the_encoding_is_told_by(tmp_path: Path) -> None:
    for encoding in ("utf-8", "cp1256"):
        found = read(tmp_path / "x.csv", f"id,text\n1,{TEXT * 3000}\n2,{TEXT}\n".encode(encoding))
        assert texts(found) == [TEXT * 3000, TEXT]


def test_a_row_in_another_encoding_fails_and_the_others_do_not(tmp_path: Path) -> None:
    many, other = f"id,text\n1,{TEXT * 3}\n", f"2,{TEXT}\n"
    for table, odd in (("utf-8", "cp1256"), ("cp1256", "utf-8"), ("iso8859_6", "utf-8")):
        found = read(tmp_path / "x.csv", many.encode(table) + other.encode(odd) + b"3,plain\n")
        assert [item.problem is None for item in found] == [True, False, True]
        assert table in reason(found[1]) and "save" in reason(found[1])


@pytest.mark.parametrize("column", ["id", "title", "writer", "outlet", "text"])
def test_a_damaged_row_can_be_told_of(tmp_path: Path, column: str) -> None:
    row = {"id": "x", "title": "t", "writer": "w", "outlet": "o", "text": TEXT * 3} | {column: "نص\ud83d"}
    for kind in ("csv", "jsonl"):
        lines = [",".join(row), ",".join(row.values())] if kind == "csv" else [json.dumps(row, ensure_ascii=False)]
        (found,) = read(tmp_path / f"x.{kind}", "\n".join(lines).encode("utf-8", "surrogatepass"))
        assert "utf-8" in reason(found) and "row 1" in reason(found)
        (f"{found.key}{found.name}{found.title}{found.writer}{found.outlet}").encode()


def test_half_an_emoji_is_all_that_is_lost_of_a_cut_text(tmp_path: Path) -> None:
    row = dict.fromkeys(("id", "title", "writer", "outlet"), "نص\ud83d")
    for data in (json.dumps(row | {"text": "x"}), json.dumps(row | {"text": "x"}, ensure_ascii=False)):
        (found,) = read(tmp_path / "x.jsonl", data.encode("utf-16", "surrogatepass"))
        assert texts([found]) == ["نص\ufffd\n\nx"] and found.writer == "نص\ufffd"
        f"{found.key}{found.name}{found.outlet}".encode()


def test_a_damaged_column_that_nobody_reads_does_no_harm(tmp_path: Path) -> None:
    cut = TEXT.encode()[:21]
    (found,) = read(tmp_path / "x.csv", b"text,summary\n" + TEXT.encode() + b"," + cut + b"\n")
    assert texts([found]) == [TEXT]


def test_rows_before_the_damage_of_a_packed_table_are_read(tmp_path: Path) -> None:
    packed = gzip.compress(f"id,text\n{FILLER}".encode() * 40)
    found = read(tmp_path / "x.csv.gz", packed[:-200])
    assert found[0].problem is None and found[-1].problem and found[-1].problem.code == "archive"


def test_json_lines_in_an_encoding_of_windows(tmp_path: Path) -> None:
    line = json.dumps({"text": TEXT}, ensure_ascii=False)
    assert texts(read(tmp_path / "x.jsonl", f"{line}\n{line}\n".encode("cp1256"))) == [TEXT, TEXT]


def test_a_byte_order_mark_between_joined_files(tmp_path: Path) -> None:
    line = codecs.BOM_UTF8 + json.dumps({"text": TEXT}).encode() + b"\n"
    assert texts(read(tmp_path / "x.jsonl", line * 2)) == [TEXT, TEXT]


@pytest.mark.parametrize("mark", [True, False])
@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("kind", ["csv", "jsonl"])
@pytest.mark.parametrize("count", [2, 1500])
def test_utf_16(tmp_path: Path, kind: str, encoding: str, mark: bool, count: int) -> None:
    line = f"{TEXT},r\r\n" if kind == "csv" else json.dumps({"text": TEXT, "id": "r"}, ensure_ascii=False) + "\n"
    head = "text,id\r\n" if kind == "csv" else ""
    data = (("\ufeff" if mark else "") + head + line * count).encode(encoding)
    found = read(tmp_path / f"x.{kind}", data)
    assert texts(found) == [TEXT] * count and found[0].name == "r.txt"


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf_16_whose_sample_ends_in_a_pair(tmp_path: Path, encoding: str) -> None:
    for odd in ("", "x"):  # one of the two is cut
        text = odd + "نص آخر 🎉" * 10000
        assert texts(read(tmp_path / "x.csv", f"text\n{text}\n".encode(encoding))) == [text]


def test_utf_32_with_its_mark(tmp_path: Path) -> None:
    assert texts(read(tmp_path / "x.csv", f"text\n{TEXT}\n".encode("utf-32"))) == [TEXT]


def test_a_cut_off_utf_16_table_says_so(tmp_path: Path) -> None:
    found = read(tmp_path / "x.csv", f"text\n{TEXT}\n{TEXT}".encode("utf-16")[:-1])
    assert found[-1].problem and found[-1].problem.code == "archive"


@pytest.mark.parametrize(
    ("value", "kind"),
    [
        ({"ar": "نص"}, "an object"),
        ([{"p": "نص"}], "an object"),
        (["نص", ["آخر"]], "a list"),
        (True, "true or false"),
        (5, "a number"),
        (["نص", 1.5], "a number"),
    ],
)
def test_what_is_no_text_fails(tmp_path: Path, value: object, kind: str) -> None:
    found = read(tmp_path / "x.jsonl", json.dumps({"id": "a", "text": value}) + '\n{"text": "ok"}\n')
    assert "row 1" in reason(found[0]) and kind in reason(found[0]) and found[0].name == "a.txt"
    assert texts(found)[1] == "ok"


def test_what_is_missing_is_no_text_either(tmp_path: Path) -> None:
    found = read(tmp_path / "x.jsonl", '{"text": null}\n{"text": NaN}\n{"text": []}\n{"text": ["a", null, "b"]}\n')
    assert texts(found) == ["", "", "", "a\n\nb"]


def test_a_title_is_part_of_the_article(tmp_path: Path) -> None:
    found = read(tmp_path / "x.jsonl", '{"title": 1948, "text": "x"}\n{"title": {"ar": "عنوان"}, "text": "x"}\n')
    assert texts(found)[0] == "1948\n\nx"
    assert "title" in reason(found[1])


def test_ids_and_names_of_other_kinds(tmp_path: Path) -> None:
    given = [
        {"id": 7, "writer": 8, "outlet": 9.5},
        {"id": True, "writer": False, "outlet": {"name": "الجريدة"}},
        {"id": {"$oid": "5f1"}, "writer": ["ليلى", "سعاد", None, {"name": "x"}], "outlet": float("nan")},
    ]
    found = read(tmp_path / "x.jsonl", "".join(json.dumps({"text": "x", **row}) + "\n" for row in given))
    assert [(item.name, item.writer, item.outlet) for item in found] == [
        ("7.txt", "8", "9.5"),
        ("000002.txt", "", ""),
        ("5f1.txt", "ليلى، سعاد", ""),
    ]


@pytest.mark.parametrize(
    "head",
    ["sep=;\r\n", "SEP=;\r\n", '"sep=;"\r\n', "sep=;;\r\n", "\r\nsep=;\r\n\r\n", "\r\n \r\n", ";\r\n", "\ufeffsep=;\n"],
)
def test_what_stands_before_the_names_of_the_columns(tmp_path: Path, head: str) -> None:
    (found,) = read(tmp_path / "x.csv", f"{head}id;text\r\n1;{TEXT}\r\n")
    assert texts([found]) == [TEXT] and found.name == "1.txt"


def test_a_separator_that_only_the_first_line_tells(tmp_path: Path) -> None:
    assert texts(read(tmp_path / "x.csv", "sep=^\nid^text, all of it\n1^a\n", columns=Columns("text, all of it"))) == [
        "a"
    ]


def test_names_of_columns_in_several_lines(tmp_path: Path) -> None:
    assert texts(read(tmp_path / "x.csv", 'text,"the\nrest"\na,b\n')) == ["a"]


def test_names_of_columns_that_never_end(tmp_path: Path) -> None:
    (found,) = read(tmp_path / "x.csv", 'id,"text\n1,a\n')
    assert found.problem and "close it" in found.problem.reason


def test_a_quotation_mark_that_is_never_closed(tmp_path: Path) -> None:
    found = read(tmp_path / "x.csv", f'\nid,text\n1,"{TEXT}\n\n{TEXT}"\n2,"{TEXT}\n3,{TEXT}\n4,{TEXT}\n')
    assert len(found) == 2 and texts(found)[0] == f"{TEXT}\n\n{TEXT}"
    assert "row 2" in reason(found[1]) and "lines 6 to 8" in reason(found[1]) and "close it" in reason(found[1])


def test_a_quotation_mark_that_the_next_row_closes(tmp_path: Path) -> None:
    found = read(tmp_path / "x.csv", 'id,text,writer\n1,"one,w\n2,"two\nof it",w\n3,"three, and more",w\n')
    assert [item.name for item in found] == ["000001.txt", "3.txt"] and texts(found)[1] == "three, and more"
    assert "lines 2 to 4" in reason(found[0])


def test_quotation_marks_that_are_not_doubled(tmp_path: Path) -> None:
    found = read(tmp_path / "x.csv", 'id,text\n1,"he said "no, never" to me"\n2,"he said ""no"" to me"\n')
    assert "line 2" in reason(found[0]) and "double" in reason(found[0])
    assert texts(found)[1] == 'he said "no" to me'


def test_between_tabs_a_quotation_mark_may_be_no_more_than_that(tmp_path: Path) -> None:
    found = read(tmp_path / "x.tsv", 'id\ttext\n1\t"نعم" قال الوزير\n2\t"نعم\tلا"\n')
    assert texts(found) == ['"نعم" قال الوزير', "نعم\tلا"]


def test_legal_articles_in_several_lines_give_no_alarm(tmp_path: Path) -> None:
    article = f'{TEXT}\r\n\r\n"{TEXT}", 1\n2, "\r\n'
    quoted = article.replace('"', '""')
    found = read(tmp_path / "x.csv", f'id,text\r\n1,"{quoted}"\r\n2,"{quoted}"')
    assert texts(found) == [article, article]


def test_more_fields_than_columns(tmp_path: Path) -> None:
    found = read(tmp_path / "x.csv", "id,text\n1,one, and two\n2,three,,\n")
    assert "line 2" in reason(found[0]) and texts(found)[1] == "three"


def test_a_huge_row_takes_no_other_with_it(tmp_path: Path) -> None:
    lines = "".join(f"line {n}\n" for n in range(500))
    for huge in (f'1,"{lines}"', f'1,"{lines}end"', f'1,"{lines}""end"""', f"1,{'x' * 5000}"):
        found = read(tmp_path / "x.csv", f"id,text\n{huge}\n2,ok\n", max_bytes=1000)
        assert [item.problem is None for item in found] == [False, True] and texts(found)[1] == "ok"
        assert "too large" in reason(found[0])


def test_nulls_of_a_dump_cost_no_row(tmp_path: Path) -> None:
    found = read(tmp_path / "x.jsonl", '{"id": "a\\u0000b", "text": "كلمة\\u0000 أخرى\\u0000"}\n')
    assert [item.problem for item in found] == [None] and texts(found) == ["كلمة أخرى"]
    assert found[0].name == "ab.txt"
