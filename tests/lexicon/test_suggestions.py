"""Suggestions and the costs behind them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from proofreader.arabic.letters import LETTERS
from proofreader.lexicon import ArabicLexicon, load_lexicon, nearby
from proofreader.lexicon.confusion import DOUBLED, OTHER_LETTER, TRANSPOSED, differing_parts, edit_cost, repairs


@pytest.fixture(scope="module")
def lexicon() -> ArabicLexicon:
    return load_lexicon()


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("الاوليه", "الأولية"),
        ("الإجتماع", "الاجتماع"),
        ("الحكومه", "الحكومة"),
        ("ضروف", "ظروف"),
        ("هاذا", "هذا"),
        ("لاكن", "لكن"),
        ("المسؤلين", "المسؤولين"),
        ("إجراأت", "إجراءات"),
        ("الطارىء", "الطارئ"),
        ("المنافسسة", "المنافسة"),
        ("المستشفي", "المستشفى"),
        ("الاميركي", "الأميركي"),
        ("لاشك", "لا شك"),
        ("اجتمعو", "اجتمعوا"),
    ],
)
def test_the_first_suggestion(lexicon: ArabicLexicon, wrong: str, right: str) -> None:
    assert not lexicon.accepts(wrong)
    assert lexicon.suggest(wrong)[0] == right


def test_every_suggestion_is_accepted(lexicon: ArabicLexicon) -> None:
    for wrong in "الاوليه ضروف إنشاءالله المحكمه استعمالل قراآت".split():
        suggestions = lexicon.suggest(wrong, 8)
        assert suggestions
        assert all(lexicon.accepts(word) for text in suggestions for word in text.split())


def test_the_limit_and_no_repetition(lexicon: ArabicLexicon) -> None:
    assert len(lexicon.suggest("الاوليه", 2)) == 2
    many = lexicon.suggest("سلاب", 50)
    assert len(many) == len(set(many)) > 5


@pytest.mark.parametrize("word", ["", "x", "ء", "ا" * 60, "abc"])
def test_nothing_to_suggest(lexicon: ArabicLexicon, word: str) -> None:
    assert lexicon.suggest(word) == ()


def test_repairs_combine_and_come_in_order_of_cost() -> None:
    found = list(repairs("الاوليه"))
    costs = [cost for _, cost in found]
    assert costs == sorted(costs)
    assert "الأولية" in dict(found)
    assert "الاوليه" not in dict(found)


def test_costs_of_single_edits() -> None:
    assert edit_cost("كتاب", "كتاب") == 0
    assert edit_cost("ضروف", "ظروف") < edit_cost("ضروف", "حروف")
    assert edit_cost("المنافسسة", "المنافسة") == DOUBLED
    assert edit_cost("كاتب", "كتاب") == TRANSPOSED
    assert edit_cost("كتاب", "كتام") == OTHER_LETTER


@given(st.text(LETTERS, min_size=1, max_size=20))
def test_repairs_are_distinct_bounded_and_never_empty(word: str) -> None:
    found = [text for text, _ in repairs(word)]
    assert len(found) == len(set(found)) <= 250
    assert word not in found


@given(st.text(LETTERS, min_size=1, max_size=12), st.text(LETTERS, min_size=1, max_size=12))
def test_the_cost_of_an_edit_is_positive_unless_nothing_changed(one: str, other: str) -> None:
    assert (edit_cost(one, other) == 0) == (one == other)


_FEW_LETTERS = st.text("ابل", min_size=1, max_size=8)


@given(_FEW_LETTERS, _FEW_LETTERS)
def test_what_differs_stands_between_the_longest_beginning_and_ending_that_are_common(one: str, other: str) -> None:
    at, wrong, right = differing_parts(one, other)
    ending = one[at + len(wrong) :]
    assert (one, other) == (one[:at] + wrong + ending, one[:at] + right + ending)
    if wrong and right:
        assert wrong[0] != right[0] and wrong[-1] != right[-1]


@given(st.text(LETTERS + "پڨ", min_size=1, max_size=12))
def test_the_index_is_asked_for_what_it_holds(word: str) -> None:
    assert set(nearby._hashes(word)) == set(map(nearby._hash, nearby.shortened(word)))
