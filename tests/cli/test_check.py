"""proofreader check."""

import json
from pathlib import Path

import pytest


def test_nothing_found(run, tmp_path: Path) -> None:
    path = tmp_path / "good.txt"
    path.write_text("عقد الاجتماع أمس\n", encoding="utf-8")
    assert run("check", path).status == 0


def test_an_empty_file_is_fine(run, tmp_path: Path) -> None:
    path = tmp_path / "empty.txt"
    path.touch()
    outcome = run("check", path)
    assert (outcome.status, outcome.err) == (0, "")


@pytest.mark.parametrize(
    ("level", "rules"),
    [
        ("certain", ["test-hamza"]),
        ("likely", ["test-residue", "test-hamza", "test-spacing"]),
        ("note", ["test-residue", "test-hamza", "test-spacing", "test-unknown"]),
    ],
)
def test_levels(run, article: Path, level: str, rules: list[str]) -> None:
    outcome = run("check", article, "--level", level, "--format", "json")
    assert outcome.status == 1
    assert [issue["rule"] for issue in json.loads(outcome.text)["files"][0]["issues"]] == rules


def test_likely_is_the_default(run, article: Path) -> None:
    assert run("check", article).text == run("check", article, "--level", "likely").text


def test_text_names_file_and_line(run, article: Path) -> None:
    outcome = run("check", article)
    assert f"{article}:2" in outcome.text


def test_standard_input(run, article: Path) -> None:
    outcome = run("check", "-", stdin=article.read_bytes())
    assert outcome.status == 1 and "الاجتماع" in outcome.text


def test_sarif_is_json(run, article: Path) -> None:
    report = json.loads(run("check", article, "--format", "sarif").text)
    assert report["version"] == "2.1.0"
    assert len(report["runs"][0]["results"]) == 3


def test_one_bad_file_among_good_ones(run, article: Path, tmp_path: Path) -> None:
    binary = tmp_path / "picture.png"
    binary.write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR")
    outcome = run("check", binary, article)
    assert outcome.status == 2
    assert "picture.png" in outcome.err and outcome.err.count("\n") == 1
    assert "الاجتماع" in outcome.text


@pytest.mark.parametrize(
    ("data", "word"),
    [(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "text"), ("نص سليم ".encode() * 9 + b"\xff\xfe\xd8", "UTF-8")],
)
def test_what_is_not_text(run, tmp_path: Path, data: bytes, word: str) -> None:
    path = tmp_path / "odd.txt"
    path.write_bytes(data)
    for command in (["check"], ["fix"], ["fix", "--in-place"]):
        outcome = run(*command, path)
        assert outcome.status == 2
        assert outcome.err.startswith(f"proofreader: {path}: ") and word in outcome.err
        assert outcome.err.count("\n") == 1
        assert path.read_bytes() == data


def test_missing_file_and_folder(run, tmp_path: Path) -> None:
    outcome = run("check", tmp_path / "none.txt")
    assert "no such file" in outcome.err and outcome.out == b""
    assert "folder" in run("check", tmp_path).err


def test_windows_1256(run, tmp_path: Path) -> None:
    path = tmp_path / "old.txt"
    path.write_bytes("عقد الإجتماع أمس في المدينة القديمة بحضور ممثلي السكان".encode("cp1256"))
    assert "الاجتماع" in run("check", path).text


@pytest.mark.parametrize(
    ("language", "told"),
    [("en", "1 certain, 0 likely; 2 more certain"), ("ar", "بعد تصحيحها 2"), ("fr", "2 certaines de plus")],
)
def test_what_only_later_passes_of_fix_find_is_counted(run, tmp_path: Path, language: str, told: str) -> None:
    path = tmp_path / "later.txt"
    path.write_text("آآآا", encoding="utf-8")
    assert told in run("--lang", language, "check", path).text
    assert "more" not in run("check", path, "--format", "json").text
    assert path.read_text(encoding="utf-8") == "آآآا"
    path.write_text("آا", encoding="utf-8")
    assert run("--lang", "en", "check", path).text.endswith(" 1 certain, 0 likely\n")


@pytest.mark.parametrize(
    ("language", "told"), [("en", "more may be seen"), ("ar", "وقد تظهر أخرى"), ("fr", "d’autres")]
)
def test_of_a_long_text_it_says_that_more_may_be_seen(run, tmp_path: Path, language: str, told: str) -> None:
    path = tmp_path / "long.txt"
    path.write_text("آا\n" + "حضر الوزير الحفل.\n" * 4_000, encoding="utf-8")
    assert told in run("--lang", language, "check", path).text
    path.write_text("حضر الوزير الحفل.\n" * 4_000, encoding="utf-8")
    assert told not in run("--lang", language, "check", path).text
