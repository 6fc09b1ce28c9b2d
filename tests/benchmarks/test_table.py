"""Tables as text, Markdown and JSON."""

import json
from datetime import datetime
from pathlib import Path

from benchmarks.accuracy.history import keep
from benchmarks.accuracy.table import Table, per_thousand, percent, show

TABLE = Table("key", "Title", ("name", "n", "share %"), [["first", 1234, 12.345], ["a|b", 0, None]], ["A note."])


def test_cells_are_shown_with_few_digits() -> None:
    assert [show(cell) for cell in (None, 0.123, 0.0, 12.345, 1234, "x")] == ["–", "0.12", "0.0", "12.3", "1,234", "x"]


def test_shares_of_nothing_are_unknown() -> None:
    assert percent(1, 0) is None
    assert per_thousand(1, 0) is None
    assert percent(1, 4) == 25
    assert per_thousand(3, 1500) == 2


def test_text_has_title_rows_and_notes_in_aligned_columns() -> None:
    lines = TABLE.as_text().splitlines()
    assert lines[0] == "Title"
    assert lines[2:5] == ["name       n  share %", "first  1,234     12.3", "a|b        0        –"]
    assert lines[-1] == "A note."


def test_markdown_escapes_the_pipe_and_has_a_rule_below_the_head() -> None:
    lines = TABLE.as_markdown().splitlines()
    assert lines[0] == "## Title"
    assert lines[3] == "| --- | ---: | ---: |"
    assert lines[5] == "| a\\|b | 0 | – |"


def test_every_run_adds_a_line_and_a_report(tmp_path: Path) -> None:
    folder = tmp_path / "results"
    for minute in (1, 2):
        history, report = keep([TABLE], {"seed": minute}, datetime(2026, 5, 4, 3, minute), folder)
    lines = [json.loads(line) for line in history.read_text(encoding="utf-8").splitlines()]
    assert [line["options"]["seed"] for line in lines] == [1, 2]
    assert lines[0]["tables"]["key"][0] == {"name": "first", "n": 1234, "share %": 12.35}
    assert report.name == "2026-05-04-0302.md"
    assert "| first | 1,234 | 12.3 |" in report.read_text(encoding="utf-8")
