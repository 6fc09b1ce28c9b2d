"""One number of words for one text."""

import pytest

from proofreader.core import word_count


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", 0),
        (" \n\t", 0),
        ("– … ! * * *", 0),
        ("«قال» الوزير – أمس – إن ٣ من Renault", 7),
        ("في 4G و covid-19 !\n\nو هذا", 6),
    ],
)
def test_words(text: str, words: int) -> None:
    assert word_count(text) == words
