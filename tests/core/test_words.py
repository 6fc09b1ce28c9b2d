"""Words by their place."""

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
