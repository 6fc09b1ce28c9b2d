"""``proofreader batch`` and ``watch`` as commands: options, messages, exit status."""

import io
import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from proofreader import cli
from proofreader.batch import runner
from proofreader.batch.model import Task

from .conftest import RIGHT, WRONG, outputs, write

pytestmark = pytest.mark.usefixtures("inline")


class Outcome(NamedTuple):
    status: int
    out: str
    err: str


Run = Callable[..., Outcome]


@pytest.fixture
def command(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    tmp_path_factory: pytest.TempPathFactory,
) -> Run:
    """``command("batch", …)`` in English."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path_factory.mktemp("data")))
    for name in ("LC_ALL", "LC_MESSAGES", "LANG", "PROOFREADER_LANG", "PROOFREADER_DEBUG"):
        monkeypatch.delenv(name, raising=False)

    def go(*arguments: str | Path, stdin: str = "") -> Outcome:
        monkeypatch.setattr(sys, "stdin", io.StringIO(stdin))
        status = cli.main([str(argument) for argument in arguments], lambda _file: 1)
        return Outcome(status, *capsys.readouterr())

    return go


def test_reports_among_the_sources(command: Run, folder: Path) -> None:
    for _ in range(2):
        outcome = command("batch", folder, "--out", folder / "clean", "--report", folder / "r.csv")
        assert outcome.status == 0 and "Files: 3" in outcome.out


def test_reports_are_there_though_nobody_reads_the_summary(
    command: Run, folder: Path, tmp_path: Path, monkeypatch
) -> None:
    def gone(*_: object, **__: object) -> None:
        raise BrokenPipeError

    monkeypatch.setattr("proofreader.cli.running.click.echo", gone)
    monkeypatch.setattr("proofreader.cli.base.stop_writing", lambda: 141)
    report = tmp_path / "r.json"
    assert command("batch", folder, "--out", tmp_path / "out", "--report", report).status == 141
    assert json.loads(report.read_text(encoding="utf-8"))


def test_what_is_said_beside_resume_holds(command: Run, folder: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    command("batch", folder, "--out", out, "--to", "txt")
    assert "3 done" in command("batch", "--resume", "--out", out, "--to", "html").out
    assert (out / "a.html").exists()
    refused = command("batch", "--resume", "--out", out, "--to", "html", "--tracked")
    assert refused.status == 2 and "--tracked" in refused.err


def test_a_list_is_resumed_from_another_folder(
    command: Run, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "out"
    monkeypatch.chdir(folder)
    names = write(folder / "names", "a.txt\nsub\n")
    command("batch", "--from-file", names.name, "--out", out)
    monkeypatch.chdir(tmp_path)
    assert "Files: 2 (0 done, 2 unchanged" in command("batch", "--resume", "--out", out).out
    monkeypatch.chdir(tmp_path / "out")
    assert "Files: 2 (0 done, 2 unchanged" in command("batch", "--resume", "--out", out).out
    monkeypatch.chdir(folder)
    command("batch", "--from-file", "-", "--out", out, stdin="a.txt\n")
    again = command("batch", "--resume", "--out", out)
    assert again.status == 2 and "standard input" in again.err


def test_an_empty_name_is_no_source(command: Run, tmp_path: Path) -> None:
    outcome = command("batch", "", "--out", tmp_path / "out")
    assert outcome.status == 2 and "empty name" in outcome.err and not (tmp_path / "out").exists()


def test_an_edited_output_is_told_of(command: Run, folder: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    command("batch", folder, "--out", out, "--to", "txt")
    write(out / "a.txt", "غُيّر هنا")
    write(folder / "a.txt", WRONG * 2)
    outcome = command("batch", folder, "--out", out, "--to", "txt")
    assert outcome.status == 0 and "a.txt: its output was changed by hand" in outcome.err


def test_a_folder_with_reports(command: Run, folder: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    names = [tmp_path / f"r.{ending}" for ending in ("html", "json", "csv", "sarif")]
    reports = [word for name in names for word in ("--report", name)]
    outcome = command("batch", folder, "--out", out, "--to", "txt", *reports)
    assert outcome.status == 0 and outcome.err == ""
    assert "Files: 3 (3 done, 0 unchanged, 0 skipped, 0 failed)" in outcome.out
    assert "Issues: 2 corrected" in outcome.out and "wasl-written-as-qat" in outcome.out
    assert set(outputs(out)) == {"a.txt", "b.txt", "sub/a.txt"}
    assert all(name.stat().st_size for name in names)
    assert '<html lang="en" dir="ltr">' in names[0].read_text(encoding="utf-8")
    command("batch", folder, "--out", out, "--to", "txt", "--report", names[0], "--lang", "ar")
    assert '<html lang="ar" dir="rtl">' in names[0].read_text(encoding="utf-8")


def test_a_bad_file_is_told_and_the_rest_done(command: Run, folder: Path, tmp_path: Path) -> None:
    write(folder / "bad.txt", bytes(range(256)))
    outcome = command("batch", folder, "--out", tmp_path / "out")
    assert outcome.status == 2 and len(outputs(tmp_path / "out")) == 3
    assert outcome.err.startswith("proofreader: bad.txt: not a text file")
    arabic = command("batch", folder, "--out", tmp_path / "out", "--lang", "ar")
    assert "لم يتغير" in arabic.out and "بيانات ثنائية" in arabic.err


def test_a_name_that_somebody_took_is_told(
    command: Run, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A file of somebody else comes when the name is given and nothing written yet."""
    with_folders = runner._Run._with_folders

    def and_a_file(run: runner._Run, chunk: list[Task]) -> list[Task]:
        for task in chunk:
            if task.output == "b.txt":
                write(tmp_path / "out" / "b.txt", "ملف لغيرنا")
        return with_folders(run, chunk)

    monkeypatch.setattr(runner._Run, "_with_folders", and_a_file)
    outcome = command("batch", folder, "--out", tmp_path / "out", "--to", "same")
    assert outcome.status == 2 and outcome.err.startswith("proofreader: b.txt: the name of its output is taken")
    assert outputs(tmp_path / "out")["b.txt"].decode() == "ملف لغيرنا"
    (tmp_path / "out" / "b.txt").unlink()
    arabic = command("batch", folder, "--out", tmp_path / "out", "--to", "same", "--lang", "ar")
    assert arabic.status == 2 and "ملف لم يكتبه البرنامج" in arabic.err


def test_include_exclude_and_types(command: Run, folder: Path, tmp_path: Path) -> None:
    write(folder / "c.md", "# عنوان\n")
    outcome = command(
        "batch", folder, "--out", tmp_path / "out", "--to", "md", "--include", "*.txt", "--exclude", "b.*"
    )
    assert outcome.status == 0 and set(outputs(tmp_path / "out")) == {"a.md", "sub/a.md"}


def test_a_list_from_standard_input(command: Run, folder: Path, tmp_path: Path) -> None:
    given = f"{folder / 'a.txt'}\n{folder / 'sub'}\n"
    outcome = command("batch", "--from-file", "-", "--out", tmp_path / "out", "--to", "same", stdin=given)
    assert outcome.status == 0 and set(outputs(tmp_path / "out")) == {"a.txt", "sub/a.txt"}


def test_a_list_from_a_file(command: Run, folder: Path, tmp_path: Path) -> None:
    names = write(tmp_path / "list.txt", f"{folder / 'b.txt'}\r\n")
    outcome = command("batch", "--from-file", names, "--out", tmp_path / "out", "--to", "same")
    assert outcome.status == 0 and set(outputs(tmp_path / "out")) == {"b.txt"}
    # Resumed from anywhere, with the same list.
    assert "1 unchanged" in command("batch", "--resume", "--out", tmp_path / "out").out


def test_a_table_with_named_columns(command: Run, tmp_path: Path) -> None:
    rows = [{"nr": 5, "story": WRONG, "desk": "الرياضة"}]
    table = write(tmp_path / "t.jsonl", "\n".join(json.dumps(row) for row in rows))
    options = ("--text-column", "story", "--id-column", "nr", "--outlet-column", "desk", "--to", "txt")
    outcome = command("batch", table, "--out", tmp_path / "out", *options, "--report", tmp_path / "r.json")
    assert outcome.status == 0 and outputs(tmp_path / "out") == {"5.txt": (RIGHT + "\n").encode()}
    assert list(json.loads((tmp_path / "r.json").read_bytes())["outlets"]) == ["الرياضة"]
    resumed = command("batch", "--resume", "--out", tmp_path / "out")
    assert "1 unchanged" in resumed.out


def test_dry_run(command: Run, folder: Path, tmp_path: Path) -> None:
    outcome = command("batch", folder, "--out", tmp_path / "out", "--dry-run", "--report", tmp_path / "r.sarif")
    assert outcome.status == 0 and "2 corrected" in outcome.out and "Journal" not in outcome.out
    assert not (tmp_path / "out").exists()
    (run,) = json.loads((tmp_path / "r.sarif").read_bytes())["runs"]
    assert len(run["results"]) == 2


def test_rollback(command: Run, folder: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    command("batch", folder, "--out", out, "--to", "txt")
    write(out / "a.txt", "غُيّر")
    (journal,) = [path for path in (out / ".proofreader").glob("*.jsonl") if "changes" not in path.name]
    outcome = command("batch", "--rollback", journal)
    assert outcome == (
        0,
        "Removed: 2; left since changed: 1; already gone: 0\n",
        "proofreader: a.txt: not as it was written; left there\n",
    )
    assert set(outputs(out)) == {"a.txt"}
    assert command("batch", "--rollback", folder / "a.txt").status == 2


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (["IN"], "--out is missing"),
        (["--out", "OUT"], "SRC is missing"),
        (["IN", "--out", "IN"], "is a source"),
        (["IN", "--out", "OUT", "--to", "pdf"], "is not one of docx"),
        (["IN", "--out", "OUT", "--to", "txt", "--tracked"], "for Word documents"),
        (["IN", "--out", "OUT", "--report", "r.pdf"], "a report ends in"),
        (["IN", "--out", "OUT", "--profile", "klingon"], "no profile"),
        (["--resume", "--out", "OUT"], "no run to resume"),
        (["--from-file", "none.txt", "--out", "OUT"], "no such file"),
        (["IN", "--out", "IN/a.txt"], "not a folder"),
        (["--rollback", "none.jsonl"], "no such file"),
        (["--rollback", "IN/a.txt"], "not the journal"),
    ],
)
def test_complaints(command: Run, folder: Path, tmp_path: Path, arguments: list[str], complaint: str) -> None:
    places = {"IN": str(folder), "OUT": str(tmp_path / "out"), "IN/a.txt": str(folder / "a.txt")}
    outcome = command("batch", *(places.get(argument, argument) for argument in arguments))
    assert outcome.status == 2 and complaint in outcome.err
    assert not (tmp_path / "out").exists()


def test_a_list_resumed_has_the_same_items(command: Run, folder: Path, tmp_path: Path) -> None:
    listed = write(tmp_path / "list.txt", f"{folder / 'a.txt'}\n\n{folder / 'b.txt'}\n")
    command("batch", "--from-file", listed, "--out", tmp_path / "out", "--to", "txt")
    assert "Files: 2 (0 done, 2 unchanged" in command("batch", "--resume", "--out", tmp_path / "out").out


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_list_in_the_encodings_of_editors(command: Run, folder: Path, tmp_path: Path, encoding: str) -> None:
    listed = write(tmp_path / "list.txt", f"{folder / 'a.txt'}\r\n".encode(encoding))
    assert "Files: 1 (1 done" in command("batch", "--from-file", listed, "--out", tmp_path / "out", "--to", "txt").out


def test_a_line_of_a_list_that_is_no_name(command: Run, folder: Path, tmp_path: Path) -> None:
    listed = write(tmp_path / "list.txt", f"a\0b.txt\n{folder / 'a.txt'}\n")
    outcome = command("batch", "--from-file", listed, "--out", tmp_path / "out", "--to", "txt")
    assert outcome.status == 2 and "1 done" in outcome.out and "not a usable file name" in outcome.err


def test_reports_of_a_resumed_run_are_no_articles(command: Run, folder: Path, tmp_path: Path) -> None:
    command("batch", folder, "--out", tmp_path / "out", "--to", "txt", "--report", folder / "r.html")
    assert "Files: 3 (0 done, 3 unchanged" in command("batch", "--resume", "--out", tmp_path / "out").out
    assert "Files: 3 (0 done, 3 unchanged" in command("batch", "--resume", "--out", tmp_path / "out").out


def test_a_dry_run_tells_where_outputs_would_go(command: Run, folder: Path, tmp_path: Path) -> None:
    report = tmp_path / "r.json"
    command("batch", folder, "--out", tmp_path / "out", "--to", "txt", "--dry-run", "--report", report)
    told = json.loads(report.read_text(encoding="utf-8"))
    assert {file["output"] for file in told["files"]} == {"a.txt", "b.txt", "sub/a.txt"}
    assert not (tmp_path / "out").exists()


def test_rolled_back_before(command: Run, folder: Path, tmp_path: Path) -> None:
    command("batch", folder, "--out", tmp_path / "out", "--to", "txt")
    (journal,) = (tmp_path / "out" / ".proofreader").glob("*[0-9].jsonl")
    assert command("batch", "--rollback", journal).status == 0
    assert "was rolled back already" in command("batch", "--rollback", journal).err


def test_a_missing_source_is_a_failed_item(command: Run, folder: Path, tmp_path: Path) -> None:
    outcome = command("batch", folder, tmp_path / "none.txt", "--out", tmp_path / "out", "--to", "same")
    assert outcome.status == 2 and "none.txt: no such file" in outcome.err
    assert set(outputs(tmp_path / "out")) == {"in/a.txt", "in/b.txt", "in/sub/a.txt"}


def test_watch_needs_a_folder(command: Run, folder: Path, tmp_path: Path) -> None:
    assert "is not a folder" in command("watch", folder / "a.txt", "--out", tmp_path / "out").err


@pytest.mark.parametrize("name", ["batch", "watch"])
def test_help_in_both_languages(command: Run, name: str) -> None:
    english, arabic = command(name, "--help"), command(name, "--help", "--lang", "ar")
    assert english.status == arabic.status == 0
    assert english.out.startswith("Usage: ") and not any("\u0600" <= char <= "\u06ff" for char in english.out)
    assert arabic.out.startswith("الاستعمال: ")


def test_the_newsroom_profile_beside_the_sources_counts(command: Run, folder: Path, tmp_path: Path) -> None:
    write(folder / "proofreader.toml", 'extends = "ar-MA"\noff = ["wasl-written-as-qat"]\n')
    outcome = command("batch", folder, "--out", tmp_path / "out")
    assert "Issues: 0 corrected" in outcome.out and "Files: 3 " in outcome.out


def test_a_report_that_can_not_be_written_is_refused_before_the_work(
    command: Run, folder: Path, tmp_path: Path
) -> None:
    (tmp_path / "r.html").mkdir()
    outcome = command("batch", folder, "--out", tmp_path / "out", "--report", tmp_path / "r.html")
    assert outcome.status == 2 and "a report can't be written there" in outcome.err
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("kind", ["html", "csv", "json", "sarif"])
def test_a_report_takes_the_place_of_a_report_alone(command: Run, folder: Path, tmp_path: Path, kind: str) -> None:
    """A source changes by no slip of the hand: ``batch articles.csv --report articles.csv``."""
    path = folder / f"mine.{kind}"
    write(path, "id,text\n1,نص")
    outcome = command("batch", folder, "--out", tmp_path / "out", "--report", path)
    assert outcome.status == 2 and "no report" in outcome.err and not (tmp_path / "out").exists()
    assert path.read_text(encoding="utf-8") == "id,text\n1,نص"
    path.write_bytes(b"")
    for _ in range(2):  # the second over the first
        assert command("batch", folder, "--out", tmp_path / "out", "--report", path).status == 0
    assert path.stat().st_size > 100


def test_a_source_is_no_journal(command: Run, folder: Path, tmp_path: Path) -> None:
    before = (folder / "a.txt").read_bytes()
    outcome = command("batch", folder, "--out", tmp_path / "out", "--journal", folder / "a.txt")
    assert outcome.status == 2 and "not a journal" in outcome.err
    assert (folder / "a.txt").read_bytes() == before
    own = tmp_path / "own.jsonl"
    for _ in range(2):
        assert command("batch", folder, "--out", tmp_path / "out", "--journal", own).status == 0
    assert own.read_text(encoding="utf-8").count('"kind":"run"') == 2
