"""Runs in this process: what is written, what is left alone, what is told."""

import json
import os
import shutil
import zipfile
from pathlib import Path

import pytest

from proofreader.batch import BatchError, Control, roll_back, runner
from proofreader.documents.docx import open_docx

from .conftest import RIGHT, WRONG, InlinePool, leftovers, outputs, write

pytestmark = pytest.mark.usefixtures("inline")


def test_a_folder(run_batch, folder: Path, tmp_path: Path) -> None:
    before = outputs(folder)
    report = run_batch(folder)
    made = outputs(tmp_path / "out")
    assert {name: data.decode() for name, data in made.items()} == {
        "a.txt": RIGHT + "\n",
        "b.txt": RIGHT + "\n",
        "sub/a.txt": f"{RIGHT}\n{RIGHT}\n",
    }
    assert outputs(folder) == before
    assert report.statuses == {"done": 3} and report.total.applied == 2 and report.total.words == 24
    assert not report.stopped and not report.trouble


def test_a_second_run_leaves_everything_alone(run_batch, folder: Path, tmp_path: Path) -> None:
    first = run_batch(folder, to="docx")
    times = {path: path.stat().st_mtime_ns for path in (tmp_path / "out").rglob("*.docx")}
    second = run_batch(folder, to="docx")
    assert second.statuses == {"unchanged": 3}
    assert {path: path.stat().st_mtime_ns for path in (tmp_path / "out").rglob("*.docx")} == times
    # The report of the second run is as full as that of the first.
    assert second.rules == first.rules and second.top == first.top and second.total == first.total
    assert [line["wrong"] for line in second.changes_lines()] == [line["wrong"] for line in first.changes_lines()]
    third = run_batch(folder, to="docx")
    assert third.statuses == {"unchanged": 3} and third.rules == first.rules


def test_what_changed_is_done_again(run_batch, folder: Path, tmp_path: Path) -> None:
    run_batch(folder)
    write(folder / "b.txt", WRONG + "\n" + WRONG + "\n")
    (tmp_path / "out" / "sub" / "a.txt").unlink()
    report = run_batch(folder)
    assert report.statuses == {"unchanged": 1, "done": 2}
    assert outputs(tmp_path / "out")["b.txt"].decode() == f"{RIGHT}\n{RIGHT}\n"
    assert len(outputs(tmp_path / "out")) == 3


def test_other_options_do_everything_again(run_batch, folder: Path) -> None:
    run_batch(folder)
    from proofreader.core import Level

    assert run_batch(folder, level=Level.LIKELY).statuses == {"done": 3}


def test_an_output_changed_by_hand_stays(run_batch, folder: Path, tmp_path: Path) -> None:
    run_batch(folder)
    edited = write(tmp_path / "out" / "a.txt", "ما كتبه المحرر")
    write(folder / "a.txt", WRONG + "\n" + RIGHT)
    for _ in range(3):
        report = run_batch(folder)
        assert edited.read_text(encoding="utf-8") == "ما كتبه المحرر"
        assert [(problem.name, problem.code) for problem in report.problems] == [("a.txt", "kept")]
    edited.rename(tmp_path / "out" / "mine.txt")
    assert run_batch(folder).statuses == {"unchanged": 2, "done": 1}
    assert edited.read_text(encoding="utf-8").startswith(RIGHT)


def test_a_source_that_was_bad_for_a_while(run_batch, folder: Path, tmp_path: Path) -> None:
    run_batch(folder)
    write(folder / "a.txt", bytes(range(256)))
    assert run_batch(folder).statuses == {"unchanged": 2, "failed": 1}
    assert outputs(tmp_path / "out")["a.txt"].decode() == RIGHT + "\n"
    write(folder / "a.txt", WRONG + " " + WRONG)
    assert run_batch(folder).statuses == {"unchanged": 2, "done": 1}
    assert outputs(tmp_path / "out")["a.txt"].decode() == RIGHT + " " + RIGHT


def kill(journal: Path) -> None:
    """Leaves of it what a run leaves that was killed before it told any result."""
    lines = journal.read_bytes().splitlines(keepends=True)
    journal.write_bytes(b"".join(line for line in lines if json.loads(line)["kind"] in ("run", "begin", "folder")))


@pytest.mark.parametrize("there", [RIGHT + " " + RIGHT, "كما كان يكتبه من قبل", None])
def test_an_output_whose_run_was_killed_before_it_said_so(
    run_batch, folder: Path, tmp_path: Path, there: str | None
) -> None:
    run_batch(folder)
    report = run_batch(folder)
    write(folder / "a.txt", WRONG + " " + WRONG)
    # The new output lies there, or what other options made of it, or it is as it was before.
    kill(report.journal)
    if there is not None:
        write(tmp_path / "out" / "a.txt", there)
    assert run_batch(folder).statuses == {"done": 3}
    assert outputs(tmp_path / "out")["a.txt"].decode() == RIGHT + " " + RIGHT


@pytest.mark.parametrize("first", [True, False])
def test_what_was_edited_before_the_killed_run_stays(run_batch, folder: Path, tmp_path: Path, first: bool) -> None:
    report = run_batch(folder)
    if not first:
        report = run_batch(folder)
    edited = write(tmp_path / "out" / "a.txt", "ما كتبه المحرر")
    long_ago = edited.stat().st_mtime - 3600
    os.utime(edited, (long_ago, long_ago))
    kill(report.journal)
    write(folder / "a.txt", WRONG + " " + WRONG)
    for statuses in ({"done": 2}, {"unchanged": 2}):
        report = run_batch(folder)
        assert report.statuses == {**statuses, "failed" if first else "skipped": 1}
        assert [problem.code for problem in report.problems] == ["taken" if first else "kept"]
        assert edited.read_text(encoding="utf-8") == "ما كتبه المحرر"


def test_outputs_of_a_killed_run_are_ours_whatever_is_asked_then(run_batch, folder: Path, tmp_path: Path) -> None:
    report = run_batch(folder, to="docx")
    kill(report.journal)
    write(folder / "a.txt", bytes(range(256)))
    assert run_batch(folder, to="docx", tracked=True).statuses == {"done": 2, "failed": 1}
    # What it began stays ours while the source is bad.
    write(folder / "a.txt", WRONG + " " + WRONG)
    assert run_batch(folder, to="docx", tracked=True).statuses == {"unchanged": 2, "done": 1}
    assert open_docx(tmp_path / "out" / "a.docx").text.strip() == RIGHT + " " + RIGHT
    write(tmp_path / "out" / "a.docx", "ملف لغيرنا")
    assert [problem.code for problem in run_batch(folder, to="docx").problems] == ["kept"]


def test_a_file_that_took_the_name_of_what_failed_stays(run_batch, folder: Path, tmp_path: Path) -> None:
    write(folder / "a.txt", bytes(range(256)))
    assert run_batch(folder).statuses == {"done": 2, "failed": 1}
    write(tmp_path / "out" / "a.txt", "ملف لغيرنا")
    write(folder / "a.txt", WRONG)
    # What failed had no output, so its name was free: the article gets the next one, and keeps that.
    assert run_batch(folder).statuses == {"unchanged": 2, "done": 1}
    assert run_batch(folder).statuses == {"unchanged": 3}
    assert outputs(tmp_path / "out")["a.txt"].decode() == "ملف لغيرنا"
    assert outputs(tmp_path / "out")["a-2.txt"].decode() == RIGHT


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
def test_a_link_in_place_of_an_output_stays(run_batch, folder: Path, tmp_path: Path) -> None:
    run_batch(folder)
    output = tmp_path / "out" / "a.txt"
    moved = output.rename(tmp_path / "elsewhere.txt")
    output.symlink_to(moved)
    write(folder / "a.txt", WRONG + " " + WRONG)
    assert [problem.code for problem in run_batch(folder).problems] == ["kept"]
    assert output.is_symlink() and moved.read_text(encoding="utf-8") == RIGHT + "\n"


def test_a_folder_in_place_of_an_output_is_told(run_batch, folder: Path, tmp_path: Path) -> None:
    run_batch(folder)
    (tmp_path / "out" / "a.txt").unlink()
    (tmp_path / "out" / "a.txt").mkdir()
    report = run_batch(folder)
    assert report.statuses == {"unchanged": 2, "skipped": 1} and report.problems[0].code == "kept"


def test_a_folder_that_somebody_removed_is_made_again(run_batch, folder: Path, tmp_path: Path) -> None:
    removed: list[bool] = []

    def tell(now) -> None:  # type: ignore[no-untyped-def]
        if not removed and (tmp_path / "out" / "sub").exists():
            shutil.rmtree(tmp_path / "out" / "sub")
            removed.append(True)

    for number in range(200):
        write(folder / "sub" / f"{number:03}.txt", WRONG)
    report = run_batch(folder, tell=tell)
    assert removed and report.statuses == {"done": 203}


def test_files_of_others_are_never_replaced(run_batch, folder: Path, tmp_path: Path) -> None:
    write(tmp_path / "out" / "A.txt", "ملف لغيرنا")
    run_batch(folder)
    made = outputs(tmp_path / "out")
    assert made["A.txt"].decode() == "ملف لغيرنا"
    # Where the file system tells A from a, both names are free to use.
    assert RIGHT in (made.get("a-2.txt") or made["a.txt"]).decode()


def test_names_never_collide(run_batch, tmp_path: Path) -> None:
    source = tmp_path / "in"
    for name in ("x.txt", "X.TXT", "x.md", "x.html", "x.docx/y.txt", "con.txt"):
        page = f"<html><body><article><p>{RIGHT} {RIGHT} {RIGHT}</p></article></body></html>"
        write(source / name, page if name.endswith("html") else RIGHT)
    report = run_batch(source, to="docx")
    made = list(outputs(tmp_path / "out"))
    assert report.statuses == {"done": 6} and len({name.casefold() for name in made}) == 6
    assert {"x.docx", "x-2.docx", "x-3.docx", "x-4.docx", "_con.docx", "x.docx_/y.docx"} >= {
        name if name != "X.docx" else "x-2.docx" for name in made
    } or len(made) == 6
    again = run_batch(source, to="docx")
    assert again.statuses == {"unchanged": 6} and list(outputs(tmp_path / "out")) == made


def test_nothing_leaves_the_output_folder(run_batch, tmp_path: Path) -> None:
    path = tmp_path / "evil.zip"
    with zipfile.ZipFile(path, "w") as archive:
        for name in ("../up.txt", "/abs.txt", "..\\..\\win.txt", "C:/drive.txt", "a/../../b.txt"):
            archive.writestr(name, WRONG)
    report = run_batch(path)
    assert report.statuses == {"done": 5} and len(outputs(tmp_path / "out")) == 5
    assert {entry.name for entry in tmp_path.iterdir()} == {"evil.zip", "out"}


def test_a_link_out_of_the_folder_is_not_followed(run_batch, folder: Path, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "sub").symlink_to(tmp_path / "elsewhere", target_is_directory=True)
    report = run_batch(folder)
    assert report.statuses == {"done": 2, "failed": 1}, "the files beside it are done"
    (failed,) = [record for record in report.files() if record["status"] == "failed"]
    assert failed["name"] == "sub/a.txt" and "link" in failed["problem"][1]
    assert not list((tmp_path / "elsewhere").iterdir())
    (tmp_path / "out" / "sub").unlink()
    assert run_batch(folder).statuses == {"unchanged": 2, "done": 1}


def test_the_output_inside_the_source_and_around_it(run_batch, folder: Path, tmp_path: Path) -> None:
    before = outputs(folder)
    run_batch(folder, out=folder / "done")
    assert run_batch(folder, out=folder / "done").statuses == {"unchanged": 3}
    # The folder above the sources: none of them is replaced.
    report = run_batch(tmp_path / "in" / "sub", out=tmp_path / "in")
    assert report.statuses == {"done": 1}
    after = outputs(folder)
    assert {name: after[name] for name in before} == before
    assert after["a-2.txt"].decode() == f"{RIGHT}\n{RIGHT}\n"


def test_a_mixed_folder_is_accounted_for(run_batch, tmp_path: Path) -> None:
    source = tmp_path / "in"
    write(source / "good.txt", WRONG)
    write(source / "cp1256.txt", WRONG.encode("cp1256"))
    write(source / "empty.txt", b"")
    write(source / "blank.txt", b" \n\n")
    write(source / "binary.txt", bytes(range(256)) * 20)
    write(source / "picture.jpg", b"\xff\xd8\xff\xe0")
    write(source / "damaged.docx", b"PK\x03\x04 not really")
    write(source / "half.txt", WRONG.encode()[:-1] + b"\xd8 " * 3 + WRONG.encode())
    write(source / "huge.txt", (WRONG + "\n").encode() * 4000)
    write(source / "bad.zip", b"PK nothing")
    write(source / "table.csv", "a,b\n1,2\n")
    write(source / "none.csv", "id,text\n")
    write(source / "none.jsonl", "")
    zipfile.ZipFile(source / "none.zip", "w").close()
    (source / "link.txt").symlink_to(source / "gone.txt")
    (source / "around").symlink_to(source, target_is_directory=True)
    report = run_batch(source, max_bytes=100_000)
    told = {record["name"]: (record["status"], record["problem"] and record["problem"][0]) for record in report.files()}
    assert told == {
        "good.txt": ("done", None),
        "cp1256.txt": ("done", None),
        "empty.txt": ("skipped", "empty"),
        "blank.txt": ("skipped", "empty"),
        "binary.txt": ("failed", "unreadable"),
        "picture.jpg": ("skipped", "kind"),
        "damaged.docx": ("failed", "unreadable"),
        "half.txt": ("failed", "unreadable"),
        "huge.txt": ("failed", "too-large"),
        "bad.zip": ("failed", "archive"),
        "table/000001.txt": ("failed", "row"),
        "none.csv": ("skipped", "empty"),
        "none.jsonl": ("skipped", "empty"),
        "none.zip": ("skipped", "empty"),
        "link.txt": ("failed", "missing"),
        "around": ("skipped", "kind"),
    }
    assert set(outputs(tmp_path / "out")) == {"good.txt", "cp1256.txt"}
    assert (tmp_path / "out" / "cp1256.txt").read_bytes() == RIGHT.encode("cp1256")


def test_dry_run_writes_nothing(run_batch, folder: Path, tmp_path: Path) -> None:
    report = run_batch(folder, dry_run=True)
    assert report.total.applied == 2 and report.statuses == {"done": 3}
    assert not (tmp_path / "out").exists()


def test_dry_run_tells_what_a_run_would_do(run_batch, folder: Path, tmp_path: Path) -> None:
    run_batch(folder)
    out = tmp_path / "out"
    write(out / "a.txt", "غُيّر هنا")
    write(folder / "a.txt", WRONG * 2)
    write(folder / "new.txt", WRONG)
    before = outputs(tmp_path)
    dry = run_batch(folder, dry_run=True)
    assert outputs(tmp_path) == before
    real = run_batch(folder)
    assert dry.statuses == real.statuses == {"done": 1, "unchanged": 2, "skipped": 1}
    assert [problem.code for problem in dry.problems] == ["kept"]


def test_names_and_columns_that_are_no_unicode(run_batch, tmp_path: Path) -> None:
    source = tmp_path / "in"
    write(source / "a.txt", WRONG)
    try:
        write(source / os.fsdecode(b"\xe3\xde.txt"), WRONG)
    except OSError:
        pytest.skip("this file system holds names in Unicode only")
    row = '{"id": "\\ud800x", "writer": "ليلى\\ud800", "text": "' + WRONG + '"}\n'
    write(source / "rows.jsonl", row)
    assert run_batch(source).statuses == {"done": 3}
    assert run_batch(source).statuses == {"unchanged": 3}


def test_the_output_folder_under_another_name(run_batch, folder: Path, tmp_path: Path) -> None:
    link = tmp_path / "link"
    link.symlink_to(folder)
    for _ in range(2):
        assert sum(run_batch(f"{folder}/*.txt", out=link).statuses.values()) == 2
    assert sorted(outputs(folder)) == ["a-2.txt", "a.txt", "b-2.txt", "b.txt", "sub/a.txt"]


def test_a_journal_of_two_output_folders(run_batch, folder: Path, tmp_path: Path) -> None:
    journal, one, two = tmp_path / "j.jsonl", tmp_path / "one", tmp_path / "two"
    for out in (one, two, one):
        run_batch(folder, out=out, journal=journal)
    assert set(outputs(one)) == set(outputs(two)) == {"a.txt", "b.txt", "sub/a.txt"}
    assert roll_back(journal).removed == 6
    assert not outputs(one) and not outputs(two)


def test_a_folder_that_was_moved_with_a_journal_elsewhere(run_batch, folder: Path, tmp_path: Path) -> None:
    journal, one, two = tmp_path / "j.jsonl", tmp_path / "one", tmp_path / "two"
    run_batch(folder, out=one, journal=journal)
    one.rename(two)
    assert run_batch(folder, out=two, journal=journal).statuses == {"unchanged": 3}


def test_records_without_what_they_should_tell(run_batch, folder: Path) -> None:
    journal = run_batch(folder).journal
    data = journal.read_text(encoding="utf-8")
    journal.write_text(data.replace('"outputs":', '"outpts":').replace('"hash":', '"hsh":'), encoding="utf-8")
    assert sum(run_batch(folder).statuses.values()) == 3


def test_documents_are_the_same_each_time(run_batch, folder: Path, tmp_path: Path) -> None:
    for to in ("docx", "odt", "html", "md", "txt"):
        run_batch(folder, out=tmp_path / "one" / to, to=to)
        run_batch(folder, out=tmp_path / "two" / to, to=to)
        made = outputs(tmp_path / "one" / to)
        assert len(made) == 3 and made == outputs(tmp_path / "two" / to)
    text = open_docx(tmp_path / "one" / "docx" / "a.docx").text
    assert text.strip() == RIGHT


def test_tracked_changes_from_text_and_from_word(run_batch, folder: Path, tmp_path: Path) -> None:
    run_batch(folder, out=tmp_path / "plain", to="docx")
    source = tmp_path / "mixed"
    write(source / "text.txt", WRONG)
    write(source / "word.docx", b"")
    from proofreader.batch.writing import article_bytes, date_of
    from proofreader.core import Details, RichText
    from proofreader.core.profile import load_profile

    draft = article_bytes("docx", RichText.plain(WRONG), WRONG, load_profile("ar"), Details(), date_of(0)).data
    write(source / "word.docx", draft)
    first = run_batch(source, out=tmp_path / "one", to="docx", tracked=True, comments=True)
    run_batch(source, out=tmp_path / "two", to="docx", tracked=True, comments=True)
    assert first.statuses == {"done": 2} and first.total.applied == 2
    assert outputs(tmp_path / "one") == outputs(tmp_path / "two")
    for name in ("text.docx", "word.docx"):
        with zipfile.ZipFile(tmp_path / "one" / name) as archive:
            body = archive.read("word/document.xml").decode()
            assert "<w:ins " in body and "<w:del " in body and "word/comments.xml" in archive.namelist()
        assert open_docx(tmp_path / "one" / name).text.strip() == RIGHT  # read as accepted


def test_a_word_draft_without_errors_is_copied(run_batch, tmp_path: Path) -> None:
    from proofreader.batch.writing import article_bytes, date_of
    from proofreader.core import Details, RichText
    from proofreader.core.profile import load_profile

    draft = article_bytes("docx", RichText.plain(RIGHT), RIGHT, load_profile("ar"), Details(), date_of(0)).data
    write(tmp_path / "in" / "x.docx", draft)
    run_batch(tmp_path / "in", to="docx")
    assert outputs(tmp_path / "out") == {"x.docx": draft}


def test_rows_that_share_an_id(run_batch, tmp_path: Path) -> None:
    rows = [{"id": "7", "text": WRONG}, {"id": "7", "text": RIGHT}, {"id": "8", "text": RIGHT}]
    path = write(tmp_path / "t.jsonl", "\n".join(map(json.dumps, rows)))
    assert run_batch(path).statuses == {"done": 3}
    assert set(outputs(tmp_path / "out")) == {"7.txt", "7-2.txt", "8.txt"}
    assert run_batch(path).statuses == {"unchanged": 3}


def test_outlets_and_writers(run_batch, tmp_path: Path) -> None:
    rows = [
        {"text": WRONG, "outlet": "الأولى", "author": "ليلى"},
        {"text": WRONG, "outlet": "الأولى", "author": "سعاد"},
        {"text": RIGHT, "outlet": "الثانية", "author": "ليلى"},
    ]
    report = run_batch(write(tmp_path / "t.jsonl", "\n".join(map(json.dumps, rows))))
    assert {name: (tally.files, tally.applied) for name, tally in report.outlets.items()} == {
        "الأولى": (2, 2),
        "الثانية": (1, 0),
    }
    assert report.writers["ليلى"].files == 2


def test_changes_tell_the_sentence(run_batch, tmp_path: Path) -> None:
    write(tmp_path / "in" / "a.txt", f"جملة أولى. {WRONG} جملة أخيرة.\nفقرة ثانية.\n")
    report = run_batch(tmp_path / "in")
    (change,) = report.changes_lines()
    assert (change["wrong"], change["right"], change["applied"], change["line"]) == ("الإجتماع", "الاجتماع", True, 1)
    assert change["sentence"] == WRONG
    assert change["sentence"][change["at"] :].startswith(change["wrong"])
    assert change["name"] == "a.txt"


def test_a_stopped_run_is_continued(run_batch, tmp_path: Path) -> None:
    source = tmp_path / "in"
    for number in range(200):
        write(source / f"{number:03}.txt", f"{WRONG} {number}")
    control = Control()
    stopped = run_batch(source, control=control, tell=lambda now: now.items >= 60 and control.stop())
    assert stopped.stopped and 60 <= stopped.statuses["done"] < 200
    rest = run_batch(source)
    assert rest.statuses["unchanged"] == stopped.statuses["done"]
    assert rest.statuses["done"] + rest.statuses["unchanged"] == 200
    assert rest.total.applied == 200 and not leftovers(tmp_path / "out")


def test_one_run_at_a_time(run_batch, folder: Path, tmp_path: Path) -> None:
    from proofreader.batch.lock import Lock

    lock = Lock(tmp_path / "out" / ".proofreader" / "lock")
    with pytest.raises(BatchError, match="another run"):
        run_batch(folder)
    lock.close()
    assert run_batch(folder).statuses == {"done": 3}


def test_a_journal_cut_in_the_middle_of_a_line(run_batch, folder: Path) -> None:
    report = run_batch(folder)
    data = report.journal.read_bytes()
    lines = data.splitlines(keepends=True)
    report.journal.write_bytes(b"".join(lines[:-2]) + lines[-2][:40])
    assert sum(run_batch(folder).statuses.values()) == 3
    assert run_batch(folder).statuses == {"unchanged": 3}


def test_a_journal_elsewhere(run_batch, folder: Path, tmp_path: Path) -> None:
    journal = tmp_path / "j.jsonl"
    run_batch(folder, journal=journal)
    assert run_batch(folder, journal=journal).statuses == {"unchanged": 3}
    assert not list((tmp_path / "out" / ".proofreader").glob("*.jsonl"))
    assert roll_back(journal).removed == 3


def test_a_folder_given_for_a_journal(run_batch, folder: Path, tmp_path: Path) -> None:
    with pytest.raises(BatchError, match=r"is a folder|denied"):
        run_batch(folder, journal=folder)


def test_every_kind_stays_what_it_is(run_batch, tmp_path: Path) -> None:
    source = tmp_path / "in"
    page = (
        f"<html><head><title>عنوان الخبر</title></head><body><article>{f'<p>{WRONG}</p>' * 8}</article></body></html>"
    )
    write(source / "page.htm", page)
    write(source / "notes.md", f"# عنوان *مائل*\n\n- {WRONG}\n- [رابط](https://example.com/الإجتماع)\n")
    write(source / "rich.rtf", rb"{\rtf1\ansi\ansicpg1256 " + WRONG.encode("cp1256").replace(b"\xc3", rb"\'c3") + b"}")
    write(source / "hidden.txt", rb"{\rtf1\ansi\ansicpg1256 " + WRONG.encode("cp1256") + b"}")
    report = run_batch(source)
    assert report.statuses == {"done": 4} and report.total.applied >= 4
    made = outputs(tmp_path / "out")
    assert set(made) == {"page.html", "notes.md", "rich.docx", "hidden.txt"}
    assert made["notes.md"].decode() == f"# عنوان *مائل*\n\n- {RIGHT}\n- [رابط](https://example.com/الإجتماع)\n"
    assert RIGHT in made["page.html"].decode() and "الإجتماع" not in made["page.html"].decode()
    assert made["hidden.txt"].decode().strip() == RIGHT
    assert open_docx(tmp_path / "out" / "rich.docx").text.strip() == RIGHT


def test_an_edited_output_survives_another_format_in_between(run_batch, tmp_path: Path) -> None:
    source = write(tmp_path / "in" / "x.txt", WRONG).parent
    run_batch(source, to="html")
    page = next((tmp_path / "out").rglob("*.html"))
    page.write_text("EDITED", encoding="utf-8")
    run_batch(source, to="txt")
    run_batch(source, to="html")
    assert page.read_text(encoding="utf-8") == "EDITED"


@pytest.mark.parametrize(("to", "most"), [("same", 64), ("docx", 8)])
def test_few_files_at_a_time_at_first(
    run_batch, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, to: str, most: int
) -> None:
    pools: list[InlinePool] = []

    class Seen(InlinePool):
        def __init__(self, jobs: int = 0) -> None:
            super().__init__(jobs)
            pools.append(self)

    monkeypatch.setattr(runner, "LocalPool", Seen)
    for number in range(200):
        write(tmp_path / "in" / f"{number:03}.txt", RIGHT)
    run_batch(tmp_path / "in", to=to, dry_run=True)
    (pool,) = pools
    assert pool.chunks[:6] == [1, 1, 2, 2, 4, 4] and max(pool.chunks) == most and sum(pool.chunks) == 200
