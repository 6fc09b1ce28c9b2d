"""Ranking suggestions, and the project's own list of misspelt words."""

import re
from collections import Counter

from benchmarks.accuracy.suggestions import misses, ranks, read_own, single_words
from proofreader.lexicon import load_lexicon

ROWS = list(read_own())
KINDS = {"dropped", "added", "swapped", "confused", "keyboard", "hamza", "endings", "elongation"}


def test_only_rejected_single_words_are_asked() -> None:
    class Lexicon:
        def accepts(self, word: str) -> bool:
            return word == "سلسة"

    rows = [
        ("الى", "إلى", "certain"),
        ("ان", "أن|إن", "certain"),
        ("سلسة", "سلسلة", "confusable"),  # a word
        ("لابد", "لا بد", "spacing"),  # two are right
        ("حب ذا", "حبذا", "spacing"),  # two are wrong
        ("كلمة،كلمة", "كلمة", "spacing"),  # not letters alone
        ("جزاءا", "جزاءً", "certain"),  # compared without the mark
    ]
    found = single_words(rows, Lexicon())  # type: ignore[arg-type]
    certain = [("الى", frozenset({"إلى"})), ("ان", frozenset({"أن", "إن"})), ("جزاءا", frozenset({"جزاء"}))]
    assert found == {"certain": certain}


def test_first_and_among_five() -> None:
    offers = {"a": ["1", "2"], "b": ["2", "1"], "c": ["2", "3", "4", "5", "6", "1"], "d": []}
    errors = [(wrong, frozenset({"1"})) for wrong in "abcd"]
    assert ranks(errors, offers.__getitem__) == (1, 2)
    assert misses(errors, offers.__getitem__) == ["b→1 (2)", "c→1 (2)", "d→1 (–)"]


def test_own_list_has_enough_of_every_kind() -> None:
    counts = Counter(kind for _, _, kind in ROWS)
    assert counts.keys() == KINDS
    assert len(ROWS) >= 300
    assert min(counts.values()) >= 15


def test_own_list_holds_single_bare_words_once() -> None:
    wrongs = [wrong for wrong, _, _ in ROWS]
    assert len(wrongs) == len(set(wrongs))
    for wrong, right, _ in ROWS:
        assert wrong != right
        assert re.fullmatch("[\u0621-\u063a\u0641-\u064a]+", wrong + right)


def test_own_list_offers_right_words_for_rejected_ones() -> None:
    lexicon = load_lexicon()
    assert not [right for _, right, _ in ROWS if not lexicon.accepts(right)]
    rejected = [wrong for wrong, _, _ in ROWS if not lexicon.accepts(wrong)]
    assert len(rejected) >= 300
