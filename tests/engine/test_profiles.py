"""Which house style a document gets."""

from pathlib import Path

import pytest

from proofreader.core import ProfileError
from proofreader.engine import profiles
from proofreader.engine.discovery import all_rules
from proofreader.engine.profiles import find_profile, load_checked, profile_for


@pytest.fixture(autouse=True)
def _own_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The settings of whoever runs the tests stay out of them."""
    monkeypatch.setattr(profiles, "user_profile", lambda: tmp_path / "settings" / "proofreader.toml")


def test_the_nearest_file_above_the_document(tmp_path: Path) -> None:
    sport = tmp_path / "paper" / "sport"
    sport.mkdir(parents=True)
    article = sport / "article.txt"
    assert find_profile(article) is None
    (tmp_path / "paper" / ".proofreader.toml").write_text('name = "paper"', encoding="utf-8")
    assert find_profile(article) == tmp_path / "paper" / ".proofreader.toml"
    assert find_profile(sport) == tmp_path / "paper" / ".proofreader.toml"
    (sport / "proofreader.toml").write_text('name = "sport"', encoding="utf-8")
    assert find_profile(article) == sport / "proofreader.toml"
    assert find_profile(tmp_path / "elsewhere.txt") is None


def test_a_folder_of_that_name_is_no_profile(tmp_path: Path) -> None:
    (tmp_path / "proofreader.toml").mkdir()
    assert find_profile(tmp_path / "article.txt") is None


def test_the_user_settings_come_last(tmp_path: Path) -> None:
    own = tmp_path / "settings" / "proofreader.toml"
    own.parent.mkdir()
    own.write_text('name = "own"', encoding="utf-8")
    paper = tmp_path / "paper"
    paper.mkdir()
    assert find_profile(paper / "article.txt") == own
    (paper / "proofreader.toml").write_text('name = "paper"', encoding="utf-8")
    assert find_profile(paper / "article.txt") == paper / "proofreader.toml"


def test_which_profile_is_used(tmp_path: Path) -> None:
    article = tmp_path / "article.txt"
    assert profile_for(article).id == "ar-MA"
    assert profile_for(None).id == "ar-MA"
    (tmp_path / "proofreader.toml").write_text('extends = "ar-EG"\nname = "house"', encoding="utf-8")
    assert profile_for(article).name == "house"
    assert profile_for(article, "ar-LB").id == "ar-LB"


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ('name = "x"\noff = ["doubled-spaces"]', 2),
        ('name = "x"\non = ["doubled-spaces"]', 2),
        ('[levels]\ndetached-waw = "note"\ndoubled-spaces = "note"', 3),
    ],
)
def test_unknown_rules_are_refused(tmp_path: Path, text: str, line: int) -> None:
    path = tmp_path / "house.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ProfileError, match="no rule 'doubled-spaces'; did you mean 'doubled-space'") as caught:
        load_checked(path)
    assert caught.value.line == line


def test_profiles_of_the_product_name_rules_that_there_are() -> None:
    """Their ids are not looked up when they are loaded."""
    for name in profiles.builtin_profiles():
        style = load_checked(name)
        assert style.id == name
        assert {*style.off, *style.levels} <= all_rules().keys()
