"""Words found by their stem, and words taken out."""

import pytest

from proofreader.arabic import parse
from proofreader.arabic.clitics import BEFORE_NOUNS
from proofreader.core import Level, Split
from proofreader.engine import apply_edits
from proofreader.rules.support.word_forms import WordForms, without_word


def test_words_are_found_behind_their_proclitics() -> None:
    document = parse("للبيت باب، وبالبيت نافذة، والبيوت كثيرة")
    found = WordForms(["بيت"], BEFORE_NOUNS).find(document)
    assert found == [(0, Split("لل", "بيت")), (2, Split("وبال", "بيت"))]


@pytest.mark.parametrize(
    ("text", "at", "right"),
    [
        ("جاء ثم ثم قام", 2, "جاء ثم قام"),
        ("جاء، ثم قام", 1, "جاء، قام"),
        ("ثم جاء قام", 0, "جاء قام"),
        ("جاء\nثم قام", 1, "جاء\nقام"),
        ("جاء «ثم» قام", 1, "جاء «» قام"),
        ("جاء ثم", 1, "جاء"),
    ],
)
def test_a_word_is_taken_out_with_one_space(text: str, at: int, right: str) -> None:
    assert apply_edits(text, without_word(parse(text), at, Level.LIKELY).edits) == right
