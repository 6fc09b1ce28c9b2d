"""When the window opens and when the command line speaks."""

from pathlib import Path

import pytest

from proofreader import __version__


@pytest.fixture(autouse=True)
def display(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")


def test_nothing_opens_the_window(run, opened) -> None:
    assert run().status == 0
    assert opened == [[]]


def test_a_language_alone_opens_the_window(run, opened) -> None:
    run("--lang", "ar")
    assert opened == [[]]


def test_a_file_alone_opens_it(run, opened, article) -> None:
    run(article)
    assert opened == [[article]]


def test_gui_opens_a_file(run, opened, article) -> None:
    run("gui", article)
    assert opened == [[article]]


@pytest.mark.parametrize("command", [[], ["gui"]])
def test_several_files_open_one_window(run, opened, article, tmp_path: Path, command: list[str]) -> None:
    other = tmp_path / "b.txt"
    other.write_text("نص", encoding="utf-8")
    run(*command, article, other)
    assert opened == [[article, other]]


def test_a_missing_file_opens_nothing(run, opened) -> None:
    outcome = run("nowhere/none.txt")
    assert (outcome.status, outcome.err) == (2, "proofreader: nowhere/none.txt: no such file\n")
    assert opened == []


def test_a_command_that_is_also_a_file(run, opened, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("rules").write_text("", encoding="utf-8")
    assert "[" in run("rules", "--format", "json").text
    assert run("check").status == 2
    assert opened == []


def test_a_misspelt_command(run, opened) -> None:
    outcome = run("chekc")
    assert outcome.status == 2 and "check, fix, export" in outcome.err
    assert opened == []


def test_no_display(run, opened, article, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("sys.platform", "linux")
    outcome = run(article)
    assert outcome.status == 2 and "no display" in outcome.err
    assert opened == []


def test_version(run) -> None:
    assert run("--version").text == f"proofreader {__version__}\n"


@pytest.mark.parametrize(
    "arguments",
    [
        ["--nonsense"],
        ["check"],
        ["check", "a.txt", "--level"],
        ["check", "a.txt", "--level", "sure"],
        ["check", "a.txt", "--format", "xml"],
        ["check", "a.txt", "--profile", "xx"],
        ["check", "a.txt", "--profile", "missing.toml"],
        ["fix", "a.txt", "--level", "note"],
        ["fix", "a.txt", "--in-place", "--diff"],
        ["fix", "-", "--in-place"],
        ["fix", "a.txt", "b.txt"],
        ["export", "a.txt"],
        ["export", "a.txt", "-o", "a.docx", "--out", "b"],
        ["export", "a.txt", "b.txt", "-o", "c.docx"],
        ["export", "a.txt", "-o", "c.txt"],
        ["rules", "all"],
        ["gui", "a.txt", "--level"],
    ],
    ids=" ".join,
)
def test_misuse_is_one_line_and_status_2(run, arguments: list[str], opened) -> None:
    outcome = run(*arguments)
    assert outcome.status == 2
    assert outcome.out == b""
    assert outcome.err.startswith("proofreader: ") and outcome.err.count("\n") == 1
    assert "Traceback" not in outcome.err and "unexpected" not in outcome.err


def test_a_bad_profile_names_file_and_key(run, tmp_path: Path, article) -> None:
    profile = tmp_path / "house.toml"
    profile.write_text("colour = 'red'", encoding="utf-8")
    outcome = run("check", article, "--profile", profile)
    assert outcome.status == 2 and "house.toml" in outcome.err and "colour" in outcome.err


def test_the_unexpected_is_one_line_too(run, article, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_arguments: object) -> None:
        raise RuntimeError("two\nlines")

    monkeypatch.setattr("proofreader.engine.Engine.load", fail)
    outcome = run("check", article)
    assert outcome.status == 2 and "RuntimeError: two lines" in outcome.err and outcome.err.count("\n") == 1


def test_unreadable_user_words(run, article, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    words = tmp_path / "words.txt"
    words.write_bytes(b"\xff\xfe\xfd")
    monkeypatch.setattr("proofreader.lexicon.user_words.user_words_path", lambda: words)
    outcome = run("check", article)
    assert outcome.status == 2 and "words.txt" in outcome.err and "unexpected" not in outcome.err
