"""The word lists of the project: form, order, and that none contradicts itself or another."""

import re
from pathlib import Path

import pytest

LEXICON = Path(__file__).resolve().parents[2] / "resources" / "lexicon"
SUPPLEMENT = sorted((LEXICON / "supplement").glob("*.txt"))
DENY = LEXICON / "deny.txt"

# hamza to ghayn, fa to ya: no tatweel, no vowel marks, no presentation forms, no Persian letters
WORD = re.compile("[\u0621-\u063a\u0641-\u064a]{2,}")
FLAGS = {"", "name", "noun", "verb"}
HAMZA = "أإآ"


def entries(path: Path) -> list[tuple[str, str]]:
    """Entry and flags of every line that isn't a comment or empty."""
    lines = (line.partition("#")[0].rstrip() for line in path.read_text(encoding="utf-8").splitlines())
    return [(entry, flags) for entry, _, flags in (line.partition("\t") for line in lines) if entry.strip()]


def groups(path: Path) -> list[list[str]]:
    """The runs of entries between comments."""
    found: list[list[str]] = [[]]
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            found.append([])
        elif line.strip():
            found[-1].append(line)
    return [group for group in found if group]


def listed() -> dict[str, str]:
    """Every word of the supplement and the file that lists it."""
    return {word: path.name for path in SUPPLEMENT for entry, _ in entries(path) for word in entry.split()}


def test_there_are_enough_words() -> None:
    assert len(listed()) >= 600


@pytest.mark.parametrize("path", SUPPLEMENT, ids=lambda path: path.stem)
class TestSupplement:
    def test_begins_with_its_theme_source_and_licence(self, path: Path) -> None:
        head = path.read_text(encoding="utf-8").splitlines()[:3]
        assert head[0].startswith("# ")
        assert head[1].startswith("# Source: ")
        assert head[2].startswith("# Licence: ")

    def test_is_sorted_without_repetition(self, path: Path) -> None:
        words = [entry for entry, _ in entries(path)]
        assert words
        assert words == sorted(set(words))

    def test_holds_only_bare_arabic_words_and_known_flags(self, path: Path) -> None:
        for entry, flags in entries(path):
            assert all(WORD.fullmatch(word) for word in entry.split(" ")), entry
            assert flags in FLAGS, entry


def test_no_word_is_in_two_files() -> None:
    words = [entry for path in SUPPLEMENT for entry, _ in entries(path)]
    assert len(words) == len(set(words)), sorted({word for word in words if words.count(word) > 1})


def test_deny_list_is_sorted_within_its_groups_and_has_reasons() -> None:
    parts = groups(DENY)
    assert parts
    for group in parts:
        assert group == sorted(set(group))
    everything = [word for group in parts for word in group]
    assert len(everything) == len(set(everything))
    assert all(WORD.fullmatch(word) for word in everything)


def test_no_word_is_both_right_and_denied() -> None:
    right = listed()
    denied = {word for word, _ in entries(DENY)}
    assert not denied & right.keys()


def test_no_bare_alif_where_the_form_with_hamza_is_listed() -> None:
    right = listed()
    wrong = [
        word
        for word in right
        for article in ("", "ال")
        if word.startswith(article + "ا")
        and any(article + hamza + word[len(article) + 1 :] in right for hamza in HAMZA)
    ]
    assert not wrong


@pytest.mark.parametrize(
    "word",
    "الإتحاد الإجتماع مسؤل اكثر هذة عبدالله عبدالعزيز اوباما اوكرانيا الدارالبيضاء لايزال فى".split(),
)
def test_common_misspellings_are_not_listed(word: str) -> None:
    right = listed()
    assert word not in right
    assert word.removeprefix("ال") not in right
