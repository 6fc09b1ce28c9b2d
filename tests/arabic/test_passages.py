"""Passages that stand as they are: the cheap look before the patterns hides none."""

import re
from collections.abc import Iterator

import pytest

from proofreader.arabic import parse
from proofreader.arabic.passages import INTRODUCING, TRACES


def spellings(phrase: str) -> Iterator[str]:
    """The phrase with other spaces, with hamza or madda on an alef that may have one, with final ى for ي."""
    yield from (phrase.replace(" ", space) for space in (" ", "  ", "\u00a0"))
    for match in re.finditer(r"(?:(?<=\bال)|(?<=\bو)(?!ال)|\b(?!ال)|(?<=\bش)(?=انه))ا", phrase):
        yield from (phrase[: match.end() - 1] + alef + phrase[match.end() :] for alef in "أآ")
    words = phrase.split(" ")
    for at, word in enumerate(words):
        if word[-1] in "ىي":
            yield " ".join([*words[:at], word[:-1] + ("ي" if word[-1] == "ى" else "ى"), *words[at + 1 :]])


@pytest.mark.parametrize("phrase", INTRODUCING)
def test_every_spelling_has_a_trace(phrase: str) -> None:
    for text in spellings(phrase):
        assert any(trace in text for trace in TRACES), text


@pytest.mark.parametrize("phrase", ["جل  شأنه", "صلي  الله عليه وسلم", "الحديث\u00a0النبوي"])
def test_a_passage_is_found_after_it(phrase: str) -> None:
    text = f"قال {phrase}: «كلام كريم» ثم سكت"
    assert any(text[start:end] == "«كلام كريم»" for start, end in parse(text).protected)
