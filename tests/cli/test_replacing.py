"""What is written takes the place of a file only where no other program has changed it meanwhile or has it open."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from docx import Document

from proofreader.cli import export
from proofreader.correction import Outcome
from proofreader.correction import correct as really_correct
from tests.cli.conftest import Run

BEFORE = "عقد الإجتماع أمس\n"
FIXED = "عقد الاجتماع أمس\n"


@pytest.fixture
def meanwhile(monkeypatch: pytest.MonkeyPatch) -> Callable[[Path, str], None]:
    """``meanwhile(path, text)``: another program writes that file while the text is corrected."""

    def arrange(path: Path, text: str) -> None:
        def correct(*arguments: object, **named: object) -> Outcome:
            path.write_text(text, encoding="utf-8")
            return really_correct(*arguments, **named)  # type: ignore[arg-type]

        monkeypatch.setattr("proofreader.correction.correct", correct)

    return arrange


@pytest.fixture
def draft(tmp_path: Path) -> Path:
    path = tmp_path / "draft.txt"
    path.write_text(BEFORE, encoding="utf-8")
    return path


def test_output_that_is_there_is_replaced(run: Run, draft: Path, tmp_path: Path) -> None:
    for arguments in (["fix"], ["export"]):
        out = tmp_path / "out.txt"
        out.write_text("قديم", encoding="utf-8")
        assert run(*arguments, draft, "-o", out).status == 0
        assert "الاجتماع" in out.read_text(encoding="utf-8")


def test_a_draft_that_was_saved_meanwhile_stays(run: Run, draft: Path, meanwhile: Callable[[Path, str], None]) -> None:
    meanwhile(draft, "نص جديد كتبه المحرر")
    outcome = run("fix", "--in-place", draft)
    assert outcome.status == 2 and "another program has changed it meanwhile" in outcome.err
    assert draft.read_text(encoding="utf-8") == "نص جديد كتبه المحرر"
    draft.write_text(BEFORE, encoding="utf-8")
    assert run("fix", "--in-place", "--force", draft).status == 0
    assert draft.read_text(encoding="utf-8") == FIXED


@pytest.mark.parametrize("command", ["fix", "export"])
@pytest.mark.parametrize("was_there", [True, False])
def test_an_output_that_was_written_meanwhile_stays(
    run: Run, draft: Path, meanwhile: Callable[[Path, str], None], command: str, was_there: bool
) -> None:
    out = draft.with_name("out.txt")
    if was_there:
        out.write_text("قديم", encoding="utf-8")
    meanwhile(out, "لبرنامج آخر")
    outcome = run(command, draft, "-o", out)
    assert outcome.status == 2 and "--force" in outcome.err
    assert out.read_text(encoding="utf-8") == "لبرنامج آخر"
    assert run(command, draft, "-o", out, "--force").status == 0
    assert "الاجتماع" in out.read_text(encoding="utf-8")


@pytest.mark.parametrize("lock", [".~lock.draft.txt#", "~$draft.txt", "~$aft.txt"])
def test_a_draft_that_is_open_elsewhere_stays(run: Run, draft: Path, lock: str) -> None:
    draft.with_name(lock).write_bytes(b"")
    outcome = run("fix", "--in-place", draft)
    assert outcome.status == 2 and lock in outcome.err
    assert draft.read_text(encoding="utf-8") == BEFORE
    draft.with_name(lock).unlink()
    assert run("fix", "--in-place", draft).status == 0


def test_a_lock_of_another_file_is_none(run: Run, draft: Path) -> None:
    for name in (".~lock.raft.txt#", "~$draft.docx", "~$raftdraft.txt", "~$ft.txt"):
        draft.with_name(name).write_bytes(b"")
    assert run("fix", "--in-place", draft).status == 0


def test_a_file_twice_on_the_command_line_is_no_other_program(run: Run, draft: Path) -> None:
    assert run("fix", "--in-place", draft, draft).status == 0
    assert draft.read_text(encoding="utf-8") == FIXED


@pytest.mark.skipif(os.name == "nt", reason="there are no such devices")
def test_a_device_is_written_to(run: Run, draft: Path) -> None:
    assert run("fix", draft, "-o", "/dev/null").status == 0


def test_a_name_that_another_program_took_first_stays_its_own(
    run: Run, draft: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "out"
    really_free = export._free_name

    def free_name(folder: Path, source: str, to: str) -> Path:
        path = really_free(folder, source, to)
        if path.name == "draft.txt":  # between the look and the writing
            path.write_text("لبرنامج آخر", encoding="utf-8")
        return path

    monkeypatch.setattr(export, "_free_name", free_name)
    outcome = run("export", draft, "--out", folder, "--to", "txt")
    assert outcome.status == 0 and outcome.text.endswith("draft-2.txt\n")
    assert (folder / "draft.txt").read_text(encoding="utf-8") == "لبرنامج آخر"
    assert "الاجتماع" in (folder / "draft-2.txt").read_text(encoding="utf-8")


def test_a_template_is_no_list_of_changes(run: Run, draft: Path, tmp_path: Path) -> None:
    house = tmp_path / "house.docx"
    Document().save(str(house))
    before = house.read_bytes()
    arguments = ("export", draft, "-o", tmp_path / "out.docx", "--template", house)
    for outcome in (run(*arguments, "--changes-file", house), run("export", draft, "-o", house, "--template", house)):
        assert outcome.status == 2 and "one of the sources" in outcome.err
    assert house.read_bytes() == before


def test_a_pack_is_not_written_over_its_own_source(run: Run, tmp_path: Path) -> None:
    house = tmp_path / "house.toml"
    text = '# ملاحظة\nname = "الدار"\n\n[[entry]]\nwrong = "ملفت"\nright = "لافت"\n'
    house.write_text(text, encoding="utf-8")
    outcome = run("pack", house, "-o", house)
    assert outcome.status == 2 and "--force" in outcome.err
    assert house.read_text(encoding="utf-8") == text
    assert run("pack", house, "-o", house, "--force").status == 0
    assert "ملفت" in house.read_text(encoding="utf-8") and "ملاحظة" not in house.read_text(encoding="utf-8")
