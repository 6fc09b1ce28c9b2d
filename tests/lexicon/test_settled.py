"""The table of words of which nothing need be asked."""

import json
import shutil
from pathlib import Path

import pytest

from proofreader.lexicon import load_lexicon
from proofreader.lexicon.automaton import COMPILED, CompiledFiles
from proofreader.lexicon.settled import SOURCES, STAMP, TABLE, Settled, fingerprint
from proofreader.spelling.choice import Speller

LEXICON = load_lexicon()
WORDS = ("المدينة الوزير يقول كتاب مدرستهم بالطبع إلى علي الى ان هدا شركه والتي زقنخوطا فلان الرباط المغربية").split()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return Path(shutil.copytree(COMPILED, tmp_path / "compiled"))


@pytest.mark.parametrize("word", WORDS)
def test_a_settled_word_is_right_and_has_no_rival(word: str) -> None:
    if LEXICON.is_settled(word):
        assert LEXICON.accepts(word)
        assert Speller(LEXICON).is_settled(word)


@pytest.mark.parametrize("word", WORDS)
def test_a_word_that_is_alone_has_no_other_spelling_without_the_table_either(word: str, folder: Path) -> None:
    (folder / TABLE).unlink()
    without = load_lexicon(folder=folder)
    if LEXICON._settled.is_alone(word):
        assert without.alike(word) == (word,)
    assert LEXICON.alike(word) == without.alike(word)


def test_it_knows_which_words_are_alone() -> None:
    assert LEXICON._settled.is_alone("الوزير")
    assert not any(map(LEXICON._settled.is_alone, ("علي", "على", "إلى", "ان", "زقنخوطا")))


def test_it_knows_the_clear_cases() -> None:
    assert LEXICON.is_settled("المدينة")
    assert not any(map(LEXICON.is_settled, ("الى", "ان", "هدا", "شركه", "زقنخوطا", "و")))


def test_other_word_lists_make_it_silent(folder: Path) -> None:
    assert "المدينة" not in Settled(CompiledFiles(folder), fingerprint([folder / STAMP]))


@pytest.mark.parametrize("name", [TABLE, STAMP])
def test_a_damaged_or_missing_table_is_no_table(folder: Path, name: str) -> None:
    path = folder / name
    path.write_bytes(path.read_bytes()[:-20])
    assert "المدينة" not in load_lexicon(folder=folder)._settled
    path.unlink()
    lexicon = load_lexicon(folder=folder)
    assert "المدينة" not in lexicon._settled
    assert lexicon.accepts("المدينة")


@pytest.mark.parametrize("name", SOURCES)
def test_a_table_older_than_its_sources_is_no_table(folder: Path, name: str) -> None:
    stamp = json.loads((folder / STAMP).read_text(encoding="utf-8"))
    (folder / STAMP).write_text(json.dumps(stamp | {name: 0}), encoding="utf-8")
    assert "المدينة" not in load_lexicon(folder=folder)._settled
