"""The command where the data is not there, and the parts of the speed table that need none."""

from pathlib import Path

import pytest

from benchmarks.accuracy.__main__ import ROOT, main, parser
from benchmarks.accuracy.shared import MissingDataError, Shared
from benchmarks.accuracy.speed import enough


def test_missing_data_is_told_and_ends_with_2(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "corpus").mkdir()
    assert main(["--shared", str(tmp_path)]) == 2
    message = capsys.readouterr().err
    assert "gold, eval, facts/errors.tsv missing" in message
    assert "corpus" not in message
    assert "--shared" in message


def test_the_sample_is_not_written_into_the_repository(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("corpus", "gold", "eval", "facts"):
        (tmp_path / name).mkdir()
    (tmp_path / "facts" / "errors.tsv").write_text("", encoding="utf-8")
    sample = ROOT / "benchmarks" / "sample.tsv"
    assert main(["--shared", str(tmp_path), "--sample", str(sample)]) == 2
    assert "inside the repository" in capsys.readouterr().err
    assert not sample.exists()


def test_a_scorer_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(MissingDataError, match="score_words"):
        Shared(tmp_path).scorer("score_words")


def test_the_data_is_looked_for_beside_the_repository() -> None:
    assert parser().parse_args([]).shared == ROOT.parent / "shared"


def test_articles_are_taken_until_there_are_words_enough() -> None:
    assert enough(["a b", "c d", "e f"], 3) == ["a b", "c d"]
    assert enough(["a b"], 3) == ["a b"]
