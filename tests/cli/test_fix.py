"""proofreader fix."""

import json
import os
from pathlib import Path

import pytest

FIXED = "Zoom\nعقد الاجتماع أمس\nو قال كرونفلد كلمة\n"


def test_to_standard_output(run, article: Path) -> None:
    before = article.read_bytes()
    outcome = run("fix", article)
    assert (outcome.status, outcome.text, outcome.err) == (0, FIXED, "")
    assert article.read_bytes() == before


def test_from_standard_input(run, article: Path) -> None:
    assert run("fix", "-", stdin=article.read_bytes()).text == FIXED


def test_level_and_cleaning(run, article: Path) -> None:
    assert run("fix", article, "--level", "likely").text == FIXED.replace("و قال", "وقال")
    assert run("fix", article, "--clean").text == FIXED.removeprefix("Zoom\n")


def test_output_file(run, article: Path, tmp_path: Path) -> None:
    target = tmp_path / "fixed.txt"
    outcome = run("fix", article, "-o", target)
    assert (outcome.status, outcome.out) == (0, b"")
    assert target.read_text(encoding="utf-8") == FIXED


def test_windows_line_ends_stay(run, tmp_path: Path) -> None:
    data = "عقد الإجتماع\r\nأمس\r\n".encode()
    assert run("fix", "-", stdin=data).out == "عقد الاجتماع\r\nأمس\r\n".encode()


def test_in_place_keeps_encoding_line_ends_and_permissions(run, tmp_path: Path) -> None:
    text = "عقد الإجتماع أمس في المدينة القديمة\r\nبحضور ممثلي السكان\r\n"
    for encoding in ("cp1256", "utf-8-sig", "utf-16"):
        path = tmp_path / f"{encoding}.txt"
        path.write_bytes(text.encode(encoding))
        path.chmod(0o640)
        assert run("fix", "--in-place", path).status == 0
        assert path.read_bytes() == text.replace("الإجتماع", "الاجتماع").encode(encoding)
        assert path.stat().st_mode & 0o777 == 0o640


def test_in_place_follows_a_link(run, article: Path, tmp_path: Path) -> None:
    link = tmp_path / "link.txt"
    link.symlink_to(article)
    run("fix", "--in-place", link)
    assert link.is_symlink()
    assert article.read_text(encoding="utf-8") == FIXED


def test_in_place_does_not_touch_a_right_file(run, tmp_path: Path) -> None:
    path = tmp_path / "good.txt"
    # Mixed line ends: writing it again would make them alike.
    path.write_bytes("عقد\r\nالاجتماع\n".encode())
    before = path.stat()
    assert run("fix", "--in-place", path).status == 0
    assert path.read_bytes() == "عقد\r\nالاجتماع\n".encode()
    assert path.stat().st_mtime_ns == before.st_mtime_ns and path.stat().st_ino == before.st_ino


def test_in_place_replaces_as_a_whole(run, article: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """When the disk fails in the middle, the old file still stands and nothing is left beside it."""
    before = article.read_bytes()

    def fail(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", fail)
    outcome = run("fix", "--in-place", article)
    assert outcome.status == 2 and "no space left" in outcome.err
    assert article.read_bytes() == before
    assert list(tmp_path.iterdir()) == [article]


def test_several_in_place(run, article: Path, tmp_path: Path) -> None:
    second = tmp_path / "second.txt"
    second.write_bytes(article.read_bytes())
    assert run("fix", "--in-place", article, tmp_path / "none.txt", second).status == 2
    assert article.read_text(encoding="utf-8") == second.read_text(encoding="utf-8") == FIXED


def test_the_source_is_no_output(run, article: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = article.read_bytes()
    link = tmp_path / "link.txt"
    link.symlink_to(article)
    hard = tmp_path / "hard.txt"
    hard.hardlink_to(article)
    monkeypatch.chdir(tmp_path)
    for output in (article, link, hard, "article.txt", "./article.txt"):
        outcome = run("fix", article, "-o", output)
        assert outcome.status == 2 and "--in-place" in outcome.err
        assert article.read_bytes() == before


def test_output_that_can_not_be_written(run, article: Path, tmp_path: Path) -> None:
    assert "does not exist" in run("fix", article, "-o", tmp_path / "none" / "a.txt").err
    assert "is a folder" in run("fix", article, "-o", tmp_path).err


def test_permissions(run, article: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """By hand, since root may read and write everything."""

    def refuse(*_arguments: object, **_options: object) -> None:
        raise PermissionError(13, "Permission denied")

    before = article.read_bytes()
    with monkeypatch.context() as patch:
        patch.setattr(os, "open", refuse)
        assert "permission denied" in run("fix", article, "-o", tmp_path / "a.txt").err
        assert "permission denied" in run("fix", article, "--in-place").err
    assert article.read_bytes() == before
    with monkeypatch.context() as patch:
        patch.setattr(Path, "read_bytes", refuse)
        assert "permission denied" in run("fix", article).err


def test_diff(run, article: Path) -> None:
    before = article.read_bytes()
    outcome = run("fix", "--diff", article)
    assert outcome.status == 0
    assert "-عقد الإجتماع أمس\n+عقد الاجتماع أمس\n" in outcome.text
    assert article.read_bytes() == before


def test_diff_without_final_line_end(run) -> None:
    outcome = run("fix", "--diff", "-", stdin="الإجتماع".encode())
    end = "\\ No newline at end of file\n"
    assert outcome.text.endswith(f"-الإجتماع\n{end}+الاجتماع\n{end}")


def test_diff_of_a_right_text_is_empty(run) -> None:
    assert run("fix", "--diff", "-", stdin="الاجتماع\u2028أمس\n".encode()).out == b""


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes of POSIX")
def test_in_place_refuses_a_pipe(run, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    outcome = run("fix", "--in-place", tmp_path / "pipe.txt")
    assert outcome.status == 2 and "is a pipe or a device" in outcome.err


def test_what_only_a_second_round_finds_is_told(run, tmp_path: Path) -> None:
    path = tmp_path / "later.txt"
    path.write_text("قال آآآا", encoding="utf-8")
    outcome = run("fix", path)
    assert outcome.text == "قال ا"
    assert "corrected too, seen once the others were: آآآا → ا: خطأ alef [test-alef, certain]" in outcome.err
    checked = run("check", path).text.replace("\u200f", "")
    assert "1:6: test-alef [certain] «آآا» ← «ا»  خطأ alef (seen once the others are corrected)" in checked
    (told,) = json.loads(run("check", path, "--format", "json").text)["files"]
    assert [(issue["start"], issue["text"]) for issue in told["later"]] == [(5, "آآا"), (4, "آآآا")]
    table = tmp_path / "list.csv"
    run("export", path, "-o", tmp_path / "new.txt", "--changes-file", table)
    assert table.read_text(encoding="utf-8-sig").splitlines()[1:] == ["آآآا,ا,خطأ alef"]


def test_subtitles_tell_timings_that_cannot_be_read(run, tmp_path: Path) -> None:
    path = tmp_path / "film.srt"
    data = "1\r\n00:00:01,000 -> 00:00:03,500\nعقد الإجتماع\r\n".encode()
    path.write_bytes(data)
    outcome = run("fix", path)
    assert outcome.out == data.replace("الإجتماع".encode(), "الاجتماع".encode())  # mixed line ends too
    assert "1, in the lines 2; the words behind them are checked" in outcome.err
    assert "in the lines 2" in run("check", path).err
    assert run("export", path, "-o", tmp_path / "new.txt").err.count("in the lines 2") == 1
    assert "fix SUBTITLES.srt -o OUT.srt" in run("export", path, "-o", tmp_path / "new.srt").err


def test_lines_that_are_left_out_are_named(run, article: Path, tmp_path: Path) -> None:
    assert "article.txt: left out: Zoom [test-residue]" in run("fix", article, "--clean").err
    assert run("fix", article).err == ""
    many = tmp_path / "many.txt"
    many.write_text("Zoom\n" * 22 + "نص\n", encoding="utf-8")
    told = run("fix", many, "--clean").err
    assert told.count("left out: Zoom") == 20 and "and 2 more lines left out" in told
