"""The newsroom's list in its workbook, used by the engine, ``check`` and ``batch``: three inflections of each entry."""

import json
from pathlib import Path

import pytest

from proofreader import cli
from proofreader.core import Profile
from proofreader.core.packs import Pack
from proofreader.core.profile import load_profile, with_packs
from proofreader.documents.rule_lists import read_list, write_list
from proofreader.engine import Engine

RULE = "newsroom-entry"


@pytest.fixture
def pack(workbook: Path) -> Pack:
    return read_list(workbook)


def corrected(engine: Engine, text: str) -> str:
    """The text after the first fix of each of the newsroom's entries."""
    for issue in reversed([issue for issue in engine.check(text) if issue.rule == RULE and issue.level > 0]):
        [edit] = issue.fixes[0].edits
        text = text[: edit.span.start] + edit.text + text[edit.span.end :]
    return text


def test_every_row_is_read(pack: Pack) -> None:
    assert len(pack.entries) == 60 and pack.problems == ()
    assert pack.entries[0].line == 4 and pack.entries[-1].line == 64


def test_each_entry_in_three_inflections(pack: Pack, bad: list[tuple[str, str]], good: list[str]) -> None:
    engine = Engine.load(with_packs(load_profile("ar-MA"), [pack]))
    assert [(wrong, corrected(engine, wrong)) for wrong, _ in bad] == bad
    assert [text for text in good if any(issue.rule == RULE for issue in engine.check(text))] == []


def test_check_finds_them(
    workbook: Path, tmp_path: Path, bad: list[tuple[str, str]], good: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    article = tmp_path / "article.txt"
    article.write_text("\n".join(["عنوان المقال.", *(wrong for wrong, _ in bad), *good]) + "\n", encoding="utf-8")
    arguments = ["check", str(article), "--rules", str(workbook), "--format", "json"]
    assert cli.main(arguments, lambda files: 0) == 1
    issues = json.loads(capsys.readouterr().out)["files"][0]["issues"]
    text = article.read_text(encoding="utf-8")
    lines = [text.count("\n", 0, issue["start"]) + 1 for issue in issues if issue["rule"] == RULE]
    assert sorted(set(lines)) == list(range(2, len(bad) + 2))


def test_batch_writes_the_house_forms(
    workbook: Path, tmp_path: Path, bad: list[tuple[str, str]], good: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    source, out, pack = tmp_path / "in", tmp_path / "out", tmp_path / "pack.toml"
    source.mkdir()
    (source / "a.txt").write_text("\n".join(["عنوان.", *(wrong for wrong, _ in bad)]), encoding="utf-8")
    (source / "b.txt").write_text("\n".join(["عنوان.", *good]), encoding="utf-8")
    write_list(read_list(workbook), pack)
    (source / "proofreader.toml").write_text('extends = "ar-MA"\nrules = ["../pack.toml"]\n', encoding="utf-8")
    arguments = ["batch", str(source), "--out", str(out), "--to", "same", "--level", "likely", "--jobs", "1"]
    assert cli.main(arguments, lambda files: 0) == 0, capsys.readouterr().err
    written = (out / "a.txt").read_text(encoding="utf-8").splitlines()[1:]
    # Other rules may mend what else is in a sentence; the newsroom's word stands.
    assert sum(line == right for line, (_, right) in zip(written, bad, strict=True)) > 160
    engine = Engine.load(with_packs(load_profile("ar-MA"), [read_list(workbook)]))
    assert [line for line in written if corrected(engine, line) != line] == []
    assert (out / "b.txt").read_text(encoding="utf-8").splitlines()[1:] == good


def test_a_pack_says_the_same_as_the_list_it_was_made_of(pack: Pack, tmp_path: Path) -> None:
    for name in ("pack.toml", "list.csv", "list.xlsx"):
        write_list(pack, tmp_path / name)
        engine_entries = with_packs(Profile(), [_read(tmp_path / name)]).rules[0].entries
        shown = [(entry.wrong, entry.right, entry.reason, entry.where, entry.level) for entry in engine_entries]
        assert shown == [(entry.wrong, entry.right, entry.reason, entry.where, entry.level) for entry in pack.entries]


def _read(path: Path) -> Pack:
    from proofreader.documents.rule_lists import read_lists

    [pack] = read_lists(path)
    return pack
