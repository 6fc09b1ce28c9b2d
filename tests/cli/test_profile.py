"""Which house style a command uses: the one asked for, else the one beside the document."""

from pathlib import Path

import pytest

from proofreader.engine import Engine


@pytest.fixture
def used(monkeypatch: pytest.MonkeyPatch, run) -> list[str]:
    """The names of the profiles that engines were made for."""
    names: list[str] = []
    load = Engine.load

    def spy(profile="ar-MA", words=frozenset()):
        names.append(profile.name)
        return load(profile, words)

    monkeypatch.setattr(Engine, "load", spy)
    return names


@pytest.mark.parametrize("command", [["check"], ["fix"]])
def test_the_profile_in_the_folder_of_the_document(run, article: Path, used: list[str], command: list[str]) -> None:
    (article.parent / "proofreader.toml").write_text('extends = "ar-MA"\nname = "جريدتنا"\n', encoding="utf-8")
    run(*command, article)
    assert used == ["جريدتنا"]


def test_the_one_asked_for_comes_first(run, article: Path, used: list[str]) -> None:
    (article.parent / "proofreader.toml").write_text('name = "جريدتنا"\n', encoding="utf-8")
    run("check", article, "--profile", "ar-EG")
    assert used and used != ["جريدتنا"]


def test_a_broken_one_beside_the_document_is_an_error_that_names_it(run, article: Path) -> None:
    (article.parent / "proofreader.toml").write_text('langage = "ar-MA"\n', encoding="utf-8")
    outcome = run("check", article)
    assert outcome.status == 2 and "proofreader.toml:1" in outcome.err and "language" in outcome.err
