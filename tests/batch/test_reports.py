"""The reports of a run, and that they stay small."""

import csv
import io
import json
from pathlib import Path

import pytest

from proofreader.batch.model import Result, Status
from proofreader.batch.report import OTHERS, Collector
from proofreader.batch.report_files import write_report
from proofreader.core import Rule
from proofreader.documents import WriteError
from proofreader.engine import all_rules

from .conftest import RIGHT, WRONG, write

PAGE_TITLE = "افتتاح المعرض الوطني للكتاب"


@pytest.fixture
def rules() -> dict[str, Rule]:
    return dict(all_rules())


@pytest.mark.usefixtures("inline")
def test_json(run_batch, folder: Path, tmp_path: Path, rules: dict[str, Rule]) -> None:
    write(folder / "bad.txt", bytes(range(256)))
    report = run_batch(folder)
    write_report(report, tmp_path / "r.json", rules)
    told = json.loads((tmp_path / "r.json").read_text(encoding="utf-8"))
    assert told["version"] == 1 and told["statuses"] == {
        "done": 3,
        "unchanged": 0,
        "skipped": 0,
        "failed": 1,
        "undone": 0,
    }
    assert told["rules"]["wasl-written-as-qat"]["applied"] == 2 and told["rules"]["wasl-written-as-qat"]["summary"]
    assert told["categories"]["hamza"]["applied"] == 2
    assert told["top"] == [
        {"wrong": "الإجتماع", "right": "الاجتماع", "rule": "wasl-written-as-qat", "count": 2, "applied": 2}
    ]
    assert {file["name"]: file["status"] for file in told["files"]} == {
        "a.txt": "done",
        "b.txt": "done",
        "sub/a.txt": "done",
        "bad.txt": "failed",
    }


@pytest.mark.usefixtures("inline")
def test_csv(run_batch, folder: Path, tmp_path: Path, rules: dict[str, Rule]) -> None:
    write(folder / "=cmd.txt", WRONG)
    report = run_batch(folder)
    write_report(report, tmp_path / "r.csv", rules)
    text = (tmp_path / "r.csv").read_bytes().decode("utf-8-sig")
    rows = {row["name"]: row for row in csv.DictReader(io.StringIO(text))}
    assert set(rows) == {"a.txt", "b.txt", "sub/a.txt", "'=cmd.txt"}
    assert (rows["a.txt"]["status"], rows["a.txt"]["applied"], rows["a.txt"]["words"]) == ("done", "1", "6")


@pytest.mark.usefixtures("inline")
def test_words_that_were_left_out(run_batch, tmp_path: Path, rules: dict[str, Rule]) -> None:
    source = tmp_path / "in"
    write(source / "page.txt", f"{PAGE_TITLE}\n\n{RIGHT}\n\nشارك\nتابعونا على فيسبوك\n")
    write(source / "note.md", f"---\ntitle: {PAGE_TITLE}\n---\n\n{RIGHT}\n")
    write(source / "whole.txt", f"{RIGHT}\n")
    report = run_batch(source, to="docx")
    removed = {record["name"]: record["removed"] for record in report.files()}
    assert removed["whole.txt"] == {} and removed["note.md"] == {"front-matter": len(PAGE_TITLE.split()) + 1}
    assert sum(removed["page.txt"].values()) == 4
    assert (report.total.removed, report.total.lost) == (4 + len(PAGE_TITLE.split()) + 1, 0)
    assert {record["lost"] for record in report.files()} == {0}
    write_report(report, tmp_path / "r.csv", rules)
    text = (tmp_path / "r.csv").read_bytes().decode("utf-8-sig")
    assert {row["name"]: row["removed"] for row in csv.DictReader(io.StringIO(text))}["page.txt"] == "4"
    write_report(report, tmp_path / "r.html", rules, "en")
    assert "words left out" in (tmp_path / "r.html").read_text(encoding="utf-8")
    assert run_batch(source, to="same", out=tmp_path / "same").total.removed == 0


@pytest.mark.usefixtures("inline")
def test_sarif(run_batch, folder: Path, tmp_path: Path, rules: dict[str, Rule]) -> None:
    report = run_batch(folder)
    write_report(report, tmp_path / "r.sarif", rules)
    (run,) = json.loads((tmp_path / "r.sarif").read_text(encoding="utf-8"))["runs"]
    assert [rule["id"] for rule in run["tool"]["driver"]["rules"]] == list(report.rules)
    result = next(
        found
        for found in run["results"]
        if found["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "sub/a.txt"
    )
    region = result["locations"][0]["physicalLocation"]["region"]
    text = (folder / "sub" / "a.txt").read_text(encoding="utf-8")
    start = region["charOffset"]
    assert text[start : start + region["charLength"]] == "الإجتماع" == region["snippet"]["text"]
    assert (region["startLine"], region["startColumn"]) == (1, 5)
    replacement = result["fixes"][0]["artifactChanges"][0]["replacements"][0]
    assert replacement["insertedContent"]["text"] == "الاجتماع" and "snippet" not in replacement["deletedRegion"]


@pytest.mark.usefixtures("inline")
def test_a_report_that_cannot_be_written(run_batch, folder: Path, tmp_path: Path, rules: dict[str, Rule]) -> None:
    report = run_batch(folder)
    with pytest.raises(WriteError):
        write_report(report, tmp_path / "none" / "r.json", rules)


def test_counting_takes_no_memory_that_grows() -> None:
    collector = Collector()

    def add(start: int, stop: int) -> None:
        for number in range(start, stop):
            result = Result(
                f"k{number}",
                Status.FAILED if number % 10 == 0 else Status.DONE,
                f"name-{number}",
                words=100,
                counts={"rule": ["hamza", 1, 2, 3]},
                unknown={f"word{number}": 1, "شائعة": 1},
                writer=f"writer {number}",
            )
            collector.add(result, [(("rule", f"w{number}", "r"), True), (("rule", "خطا", "خطأ"), number % 2 == 0)])

    add(0, 120_000)
    kept = (collector._top, collector._applied, collector._unknown, collector._writers, collector._problems)
    assert all(len(found) <= 40_000 for found in kept)
    report = collector.report(out="", started=0.0, seconds=1.0, stopped=False, trouble="", program="", options={})
    assert report.total.files == 120_000 and report.total.words == 12_000_000
    assert (report.rules["rule"].applied, report.rules["rule"].left, report.rules["rule"].notes) == (
        120_000,
        240_000,
        360_000,
    )
    assert (report.top[0].wrong, report.top[0].count, report.top[0].applied) == ("خطا", 120_000, 60_000)
    assert (report.unknown[0].wrong, report.unknown[0].count) == ("شائعة", 120_000)
    assert report.writers[OTHERS].files == 115_000 and len(report.writers) == 5_001


SUBTITLES = f"1\n00:00:01,000 -> 00:00:03,500\n{WRONG}\n\n2\n00:00:04,000 --> 00:00:05,000\nشكرا\n"


@pytest.mark.parametrize("to", ["same", "txt"])
@pytest.mark.usefixtures("inline")
def test_broken_timings_are_told_and_the_file_is_done(
    run_batch, tmp_path: Path, rules: dict[str, Rule], to: str
) -> None:
    film = write(tmp_path / "in" / "film.srt", SUBTITLES)
    report = run_batch(film.parent, to=to)
    assert (report.statuses["done"], report.failed) == (1, 0)
    assert [(trouble.name, trouble.status, trouble.code, trouble.reason) for trouble in report.problems] == [
        ("film.srt", "done", "timings", "2")
    ]
    for ending, told in ((".csv", "in the lines 2"), (".html", "in the lines: 2"), (".sarif", "in the lines 2")):
        write_report(report, tmp_path / f"r{ending}", rules, "en")
        assert told in (tmp_path / f"r{ending}").read_text(encoding="utf-8"), ending
