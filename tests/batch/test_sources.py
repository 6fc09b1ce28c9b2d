"""From what the user names to items."""

import gzip
import io
import json
import lzma
import sys
import zipfile
from pathlib import Path

import pytest

from proofreader.batch.model import Item
from proofreader.batch.selection import Selection
from proofreader.batch.sources import Sources, estimate
from proofreader.batch.tables import Columns

from .conftest import WRONG, write


def items(*given: Path | str, **options: object) -> list[Item]:
    return list(Sources(tuple(map(str, given)), **options))  # type: ignore[arg-type]


def names(found: list[Item]) -> list[str]:
    return [item.name for item in found]


def test_a_folder_in_one_order_without_hidden_files(tmp_path: Path) -> None:
    for name in ("b.txt", "a/z.txt", "c.md", ".git/x.txt", ".x.txt"):
        write(tmp_path / "in" / name, "نص")
    assert names(items(tmp_path / "in")) == ["b.txt", "c.md", "a/z.txt"]


def test_several_sources_keep_their_names(tmp_path: Path) -> None:
    write(tmp_path / "one" / "x.txt", "نص")
    write(tmp_path / "two" / "x.txt", "نص")
    assert names(items(tmp_path / "one", tmp_path / "two")) == ["one/x.txt", "two/x.txt"]


def test_pictures_are_skipped_unless_asked_for(tmp_path: Path) -> None:
    write(tmp_path / "in" / "x.png", b"\x89PNG")
    (found,) = items(tmp_path / "in")
    assert found.problem and found.problem.code == "kind"
    (found,) = items(tmp_path / "in", selection=Selection(include=("*.png",)))
    assert found.problem is None


def test_include_and_exclude(tmp_path: Path) -> None:
    for name in ("a.txt", "a.md", "drafts/b.txt", "drafts/C.TXT"):
        write(tmp_path / "in" / name, "نص")
    assert names(items(tmp_path / "in", selection=Selection(("*.txt",), ("drafts/b*",)))) == ["a.txt", "drafts/C.TXT"]


def test_a_glob(tmp_path: Path) -> None:
    for name in ("x/a.txt", "x/y/b.txt", "x/c.md"):
        write(tmp_path / name, "نص")
    assert names(items(f"{tmp_path}/x/**/*.txt")) == ["a.txt", "y/b.txt"]
    (found,) = items(f"{tmp_path}/none*.txt")
    assert found.problem and found.problem.code == "missing"


def test_a_glob_follows_no_link_to_a_folder(tmp_path: Path) -> None:
    write(tmp_path / "x" / "y" / "a.txt", "نص")
    write(tmp_path / "b.txt", "نص")
    (tmp_path / "x" / "up").symlink_to(tmp_path)
    assert names(items(f"{tmp_path}/x/**/*.txt")) == ["y/a.txt"]


def test_dots_hide_no_member_of_an_archive(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        for name in ("./one.txt", "./sub/two.txt", ".git/three.txt", "~$four.docx", "__MACOSX/five.txt"):
            archive.writestr(name, "نص")
    assert names(items(tmp_path / "a.zip")) == ["./one.txt", "./sub/two.txt"]


@pytest.mark.parametrize(
    ("name", "encoding"),
    [
        ("خبر عاجل.txt", "cp1256"),
        ("خبر عاجل.txt", "cp720"),
        ("أخبار الرياضة 2024.txt", "cp720"),
        ("résumé.txt", "cp437"),
    ],
)
def test_names_by_windows_programs(tmp_path: Path, name: str, encoding: str) -> None:
    raw = name.encode(encoding)
    stand_in = b"q" * len(raw)
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr(stand_in.decode(), "نص")
    write(tmp_path / "a.zip", (tmp_path / "a.zip").read_bytes().replace(stand_in, raw))
    assert names(items(tmp_path / "a.zip")) == [name]


def test_the_output_folder_is_no_source(tmp_path: Path) -> None:
    write(tmp_path / "in" / "a.txt", "نص")
    write(tmp_path / "in" / "out" / "a.docx", "نص")
    assert names(items(tmp_path / "in", out=str(tmp_path / "in" / "out"))) == ["a.txt"]


def test_files_that_are_no_sources(tmp_path: Path) -> None:
    for name in ("a.txt", "report.csv", "~$a.docx"):
        write(tmp_path / name, "نص")
    apart = frozenset({tmp_path / "report.csv"})
    assert names(items(tmp_path, apart=apart)) == ["a.txt"]
    assert names(items(f"{tmp_path}/[ar]*", apart=apart)) == ["a.txt"]


def test_a_lock_file_by_its_name_is_skipped(tmp_path: Path) -> None:
    (item,) = items(write(tmp_path / "~$a.docx", "نص"))
    assert item.problem is not None and item.problem.code == "kind"


def test_names_that_begin_with_a_tilde(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("USERPROFILE", str(tmp_path / "home"))
    write(tmp_path / "~old.txt", "نص")
    write(tmp_path / "home" / "a.txt", "نص")
    found = list(Sources(("~old.txt", "~/a.txt", "~nobody-of-that-name.txt")))
    assert names(found) == ["~old.txt", "a.txt", "~nobody-of-that-name.txt"]
    assert [Path(item.path).exists() for item in found] == [True, True, False]


def test_a_list(tmp_path: Path) -> None:
    write(tmp_path / "a.txt", "نص")
    found = list(Sources((), [f"{tmp_path}/a.txt\n", "\n", f"{tmp_path}/none.txt\r\n"]))
    assert names(found) == ["a.txt", "none.txt"]


def archive(path: Path, members: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        for name, data in members.items():
            file.writestr(name, data)
    return path


def test_a_zip_archive(tmp_path: Path) -> None:
    path = archive(
        tmp_path / "x.zip",
        {
            "a.txt": b"1",
            "d/خبر.txt": b"2",
            "../../evil.txt": b"3",
            "__MACOSX/a.txt": b"",
            "in.zip": b"PK",
            "p.png": b"x",
        },
    )
    found = {item.name: item for item in items(path)}
    assert set(found) == {"a.txt", "d/خبر.txt", "../../evil.txt", "in.zip", "p.png"}
    assert found["d/خبر.txt"].data == b"2" and found["d/خبر.txt"].key.endswith("x.zip!d/خبر.txt")
    assert found["in.zip"].problem and found["in.zip"].problem.code == "archive"
    assert found["p.png"].problem and found["p.png"].problem.code == "kind"


def test_names_in_a_zip_from_windows(tmp_path: Path) -> None:
    path = archive(tmp_path / "x.zip", {"XXXX.txt": b"1"})
    path.write_bytes(path.read_bytes().replace(b"XXXX", "مقال".encode("cp1256")))
    assert names(items(path)) == ["مقال.txt"]


def test_bombs_and_damage_in_a_zip(tmp_path: Path) -> None:
    path = archive(tmp_path / "x.zip", {"bomb.txt": bytes(20 << 20), "a.txt": b"A" * 50, "huge.txt": b"ab" * 40})
    data = bytearray(path.read_bytes())
    at = data.rfind(b"a.txt", 0, data.find(b"PK\x01\x02"))
    data[at + 5] ^= 0xFF
    path.write_bytes(data)
    codes = {item.name: item.problem and item.problem.code for item in items(path)}
    assert codes == {"bomb.txt": "archive", "a.txt": "archive", "huge.txt": None}
    (found,) = [item for item in items(path, max_bytes=70) if item.name == "huge.txt"]
    assert found.problem and found.problem.code == "too-large"


def test_what_is_no_archive(tmp_path: Path) -> None:
    (found,) = items(write(tmp_path / "x.zip", b"not a zip"))
    assert found.problem and found.problem.code == "archive"
    assert found.problem.reason == "can't be opened: not a zip archive, or a damaged one"


@pytest.mark.parametrize("ending", ["jsonl", "jsonl.gz", "jsonl.xz"])
def test_json_lines(tmp_path: Path, ending: str) -> None:
    rows = [
        {"id": "n/1", "headline": "عنوان", "body": "متن الخبر", "author": "ليلى", "source": "الجريدة"},
        {"id": 2, "text": ["فقرة", "أخرى"]},
        {"id": 3, "other": "x"},
        [1],
    ]
    data = "\n".join([*map(json.dumps, rows), "{broken", ""]).encode()
    pack = {"gz": gzip.compress, "xz": lzma.compress}.get(ending.rpartition(".")[2], bytes)
    found = items(write(tmp_path / f"x.{ending}", pack(data)))
    first = found[0]
    assert first.data is not None and first.data.decode() == "عنوان\n\nمتن الخبر"
    assert (first.name, first.title, first.writer, first.outlet) == ("n_1.txt", "عنوان", "ليلى", "الجريدة")
    assert found[1].data is not None and found[1].data.decode() == "فقرة\n\nأخرى"
    assert [item.problem and item.problem.code for item in found] == [None, None, "row", "row", "row"]
    assert len({item.key for item in found}) == 5


@pytest.mark.parametrize(("delimiter", "encoding"), [(",", "utf-8"), (";", "utf-8-sig"), ("\t", "cp1256")])
def test_csv(tmp_path: Path, delimiter: str, encoding: str) -> None:
    lines = [
        delimiter.join(("المعرف", "النص", "الكاتب")),
        delimiter.join(("7", '"سطر أول\nسطر ثان"', "سعاد")),
        delimiter.join(("8", "نص آخر من الجريدة", "")),
    ]
    found = items(write(tmp_path / "x.csv", "\r\n".join(lines).encode(encoding)))
    assert names(found) == ["7.txt", "8.txt"]
    assert found[0].data is not None and found[0].data.decode() == "سطر أول\nسطر ثان"
    assert found[0].writer == "سعاد"


def test_named_columns(tmp_path: Path) -> None:
    path = write(tmp_path / "x.csv", "text,story\nلا,نعم\n")
    (found,) = items(path, columns=Columns(text="story"))
    assert found.data is not None and found.data.decode() == "نعم"
    (found,) = items(path, columns=Columns(text="none"))
    assert found.problem and "--text-column" in found.problem.reason


def test_many_rows_get_folders(tmp_path: Path) -> None:
    path = write(tmp_path / "x.jsonl", "".join(f'{{"text": "{n}"}}\n' for n in range(2001)))
    found = names(items(path))
    assert (found[0], found[999], found[1000], found[2000]) == (
        "000001.txt",
        "001000.txt",
        "0001/001001.txt",
        "0002/002001.txt",
    )


def test_one_endless_row_is_not_read_into_memory(tmp_path: Path) -> None:
    path = write(tmp_path / "x.jsonl", b'{"text": "' + b"x" * 5000 + b'"}\n{"text": "ok"}\n')
    found = items(path, max_bytes=1000)
    assert [item.problem and item.problem.code for item in found] == ["too-large", None]


def test_an_estimate_reads_nothing(tmp_path: Path) -> None:
    write(tmp_path / "in" / "a.txt", "نص")
    write(tmp_path / "in" / "t.jsonl", '{"text": "x"}\n' * 30)
    archive(tmp_path / "in" / "z.zip", {"a.txt": b"", "b.txt": b""})
    sources = Sources((str(tmp_path / "in"),))
    assert estimate(sources, lambda: False) == 33


def test_an_estimate_can_be_called_off(tmp_path: Path) -> None:
    path = write(tmp_path / "x.jsonl", '{"text": "x"}\n' * 300)
    assert estimate(Sources((str(path),)), lambda: True) is None


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_a_link_to_itself_costs_none_of_its_siblings(tmp_path: Path) -> None:
    for name in "abcd":
        write(tmp_path / f"{name}.txt", "كتاب")
    (tmp_path / "k").symlink_to("k")
    (tmp_path / "l.txt").symlink_to("l.txt")
    found = {item.name: item for item in Sources((str(tmp_path),))}
    assert {"a.txt", "b.txt", "c.txt", "d.txt", "k", "l.txt"} == set(found)
    assert not any(found[f"{name}.txt"].problem for name in "abcd")


def test_damaged_documents_in_an_archive(run_batch, tmp_path: Path) -> None:
    """Each is told in a line of its own, or read: what says nothing of the words may be damaged."""
    import docx

    made, buffer = docx.Document(), io.BytesIO()
    made.add_paragraph(WRONG)
    made.save(buffer)
    with zipfile.ZipFile(buffer) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    with zipfile.ZipFile(tmp_path / "drafts.zip", "w") as drafts:
        for number, damaged in enumerate(parts):
            for ending, damage in (("a", b"<a><b></a>"), ("b", b""), ("c", b"<x/>")):
                document = io.BytesIO()
                with zipfile.ZipFile(document, "w") as archive:
                    for name, data in parts.items():
                        archive.writestr(name, damage if name == damaged else data)
                drafts.writestr(f"{damaged.replace('/', ' ')}-{number}{ending}.docx", document.getvalue())
    for to in ("docx", "odt"):
        report = run_batch(tmp_path / "drafts.zip", to=to, out=tmp_path / to)
        for record in report.files():
            if record["problem"]:
                assert record["problem"][0] == "unreadable", record
                assert "docProps" not in record["name"] and "customXml" not in record["name"], record
        assert report.statuses["done"] > report.statuses["failed"]
