"""The benchmark of batches, on a handful of articles of our own."""

import json
import lzma
from pathlib import Path

import pytest

from benchmarks.batch.__main__ import ROOT, main
from benchmarks.batch.measured import Measured


def test_missing_data_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--shared", str(tmp_path)]) == 2
    assert "no data to measure on" in capsys.readouterr().err


def test_quarters() -> None:
    assert Measured().quarters([1.0, 1.0, 2.0, 2.0, 3.0, 3.0, 4.0, 4.0]) == "1 → 2 → 3 → 4"
    assert Measured().quarters([5.0]) == "– → – → – → 5"


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="needs /proc")
def test_a_small_measurement(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    for name in ("corpus", "gold", "eval", "facts"):
        (tmp_path / name).mkdir()
    (tmp_path / "facts" / "errors.tsv").touch()
    with lzma.open(tmp_path / "corpus" / "skynews.jsonl.xz", "wt", encoding="utf-8") as lines:
        for number in range(6):
            print(json.dumps({"text": f"عقد الإجتماع أمس في مقر الوزارة {number}."}), file=lines)
    assert main(["--shared", str(tmp_path), "--files", "5", "--documents", "2"]) == 0
    told = capsys.readouterr().out
    assert "5 files, 35 words" in told and "5 done" in told and "5 unchanged" in told and "Failures: 0" in told
    assert "scaling 1 → 2" in told


def test_the_files_never_go_into_the_project(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("corpus", "gold", "eval", "facts"):
        (tmp_path / name).mkdir()
    (tmp_path / "facts" / "errors.tsv").touch()
    assert main(["--shared", str(tmp_path), "--folder", str(ROOT / "articles")]) == 2
    assert "inside the repository" in capsys.readouterr().err
