"""The log: where it lies, what it holds, what it must not hold."""

import logging
from pathlib import Path

import pytest

from proofreader import logs

log = logging.getLogger("proofreader.tests")


@pytest.fixture(autouse=True)
def state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty state folder; the handlers go with the test."""
    monkeypatch.setattr(logs.platformdirs, "user_state_path", lambda *_args, **_named: tmp_path / "state")
    monkeypatch.setattr(logging, "raiseExceptions", logging.raiseExceptions)
    yield tmp_path / "state"
    logs.start()


def fail(word: str) -> None:
    raise ValueError(f"no such word: {word}")


def test_a_traceback_without_the_text() -> None:
    logs.start()
    word = "كلمة من المقال"
    try:
        fail(word)
    except ValueError as error:
        logs.unexpected(log, "checking", error)
    written = logs.log_path().read_text(encoding="utf-8")
    assert "checking: ValueError" in written and "in fail" in written
    assert word not in written


def test_verbose_shows_the_message_too(capsys: pytest.CaptureFixture[str]) -> None:
    logs.start(verbose=True)
    try:
        fail("كلمة")
    except ValueError as error:
        logs.unexpected(log, "checking", error)
    assert "no such word: كلمة" in capsys.readouterr().err


def test_a_large_log_is_put_aside_and_the_oldest_dropped() -> None:
    path = logs.log_path()
    path.parent.mkdir(parents=True)
    for number in range(6):
        path.write_bytes(str(number).encode() * ((1 << 20) + 1))
        logs.start()
    assert sorted(file.name for file in path.parent.iterdir()) == [f"proofreader.log.{n}" for n in (1, 2, 3)]
    assert path.with_suffix(".log.1").read_bytes()[:1] == b"5"


def test_a_state_folder_that_is_a_file_costs_only_the_log(tmp_path: Path) -> None:
    (tmp_path / "state").write_text("", encoding="utf-8")
    logs.start()
    log.error("nothing comes of it")
    assert (tmp_path / "state").read_text(encoding="utf-8") == ""


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (["check", "a.txt"], (False, ["check", "a.txt"])),
        (["--verbose", "check", "a.txt"], (True, ["check", "a.txt"])),
        (["check", "--verbose", "--", "--verbose"], (True, ["check", "--", "--verbose"])),
    ],
)
def test_verbose_stands_anywhere(
    arguments: list[str], expected: tuple[bool, list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("PROOFREADER_DEBUG", raising=False)
    assert logs.take_verbose(arguments) == expected
