"""The benchmark of speed, on a handful of articles of our own."""

import json
import lzma
from pathlib import Path

import pytest

from benchmarks.accuracy.shared import Shared
from benchmarks.speed import processes
from benchmarks.speed.__main__ import ASKED, main, measured, table


def test_missing_data_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--shared", str(tmp_path)]) == 2
    assert "no data to measure on" in capsys.readouterr().err


def test_by_turns_gives_medians() -> None:
    times = {"a": iter((3.0, 1.0, 2.0)), "b": iter((6.0, 5.0, 9.0))}
    found = processes.by_turns({name: lambda name=name: next(times[name]) for name in times}, 3)
    assert found == {"a": 2.0, "b": 6.0}


def test_the_table_names_what_is_asked() -> None:
    assert table({"--version / bare Python": 4.0}).splitlines()[-1] == "| --version / bare Python | 4.00 | 5.0 |"


@pytest.mark.slow
def test_a_small_measurement(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    (tmp_path / "corpus").mkdir()
    article = json.dumps({"text": "قرر المجلس البلدي إصلاح الطريق أمام المدرسة صباح اليوم.\n" * 20}, ensure_ascii=False)
    for name in ("skynews", "raw"):
        with lzma.open(tmp_path / "corpus" / f"{name}.jsonl.xz", "wt", encoding="utf-8") as file:
            file.write(f"{article}\n" * 1003)
    found = measured(Shared(tmp_path), rounds=1, words=300)
    assert found["--version / bare Python"] < ASKED["--version / bare Python"] * 3
    assert found["cold check of 300 words / bare Python"] > 1
