"""Words by their place."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from proofreader.arabic import parse


@given(st.text(alphabet="اب دو1.\n ، aَ", max_size=40), st.integers(0, 40), st.integers(0, 40))
def test_words_within_a_stretch(text: str, start: int, length: int) -> None:
    words = parse(text).words
    end = min(len(text), start + length)
    expected = [at for at, word in enumerate(words) if start <= word.start and word.end <= end]
    assert list(words.within(start, end)) == expected


def test_the_words_of_a_sentence() -> None:
    document = parse("وصل الوفد. ثم غادر.")
    assert [[document.words[at].bare for at in document.words.within(*span)] for span in document.sentences] == [
        ["وصل", "الوفد"],
        ["ثم", "غادر"],
    ]


@given(st.text(alphabet="اب دو1.\n ،aَ\ufe7d", max_size=40))
def test_gaps_and_words_are_the_text(text: str) -> None:
    words = parse(text).words
    assert "".join(map("".join, zip(words.gaps(), [*(word.text for word in words), ""], strict=True))) == f"\n{text}\n"


@pytest.mark.parametrize("text", ["قال الوزير.", "قال 2024 a.b/c الوزير.", "ﹽ قال الوزير.", "قال 5 ﹽ الوزير."])
def test_what_follows_the_last_word(text: str) -> None:
    words = parse(text).words
    assert words.gap(len(words)) == "."
