"""A short run of the fuzzer; ``make fuzz`` takes the time that it is given."""

import random
from pathlib import Path

import pytest

from benchmarks.robustness import fuzz, kill, strings
from benchmarks.robustness.targets import TARGETS, Target

_SEED, _INPUTS, _SECONDS = 20261128, 60, 20.0  # the same inputs each time


@pytest.mark.parametrize("name", sorted(TARGETS))
def test_broken_inputs(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fuzz, "OUT", tmp_path)
    assert fuzz.fuzz([name], _SECONDS, random.Random(_SEED), _INPUTS) == 0, "the output names the input"


def test_a_fault_is_seen_and_its_input_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def feed(data: bytes) -> None:
        assert len(data) % 2 == 0

    monkeypatch.setattr(fuzz, "OUT", tmp_path)
    monkeypatch.setattr(fuzz, "TARGETS", {"odd": Target(feed, lambda: [b"1234567"])})
    assert fuzz.fuzz(["odd"], 0.1, random.Random(1)) > 0
    assert "AssertionError" in capsys.readouterr().out
    kept, *_ = tmp_path.iterdir()
    assert fuzz.feed(Target(feed, list), kept.read_bytes())


@pytest.mark.parametrize("name", sorted(kill.SCENARIOS))
def test_killed_at_any_moment(name: str) -> None:
    assert kill.main(["--rounds", "1", "--scenario", name]) == 0


def test_short_strings_hold() -> None:
    assert strings.run(40, random.Random(_SEED)) == 0


def test_of_many_strings_the_one_at_fault_is_found() -> None:
    def feed(data: bytes) -> None:
        assert b"7" not in data

    assert strings.alone(Target(feed, list), ["1", "2", "37", "4", "5"]) == ["37"]


def test_strings_that_only_fail_together_are_kept_together() -> None:
    def feed(data: bytes) -> None:
        assert not (b"1" in data and b"5" in data)

    assert strings.alone(Target(feed, list), ["1", "2", "3", "5"]) == ["1", "2", "3", "5"]
