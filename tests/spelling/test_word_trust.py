"""Whether a right word stands for another, by what stands beside both."""

import math

import pytest

from proofreader.lexicon import load_lexicon
from proofreader.spelling.word_trust import Sides, odds_of_another


def odds(word: str, meant: str, previous: str, following: str, margin: float = 6.0, unknown_beside: int = 0) -> float:
    """The odds with the counts of the lexicon."""
    lexicon = load_lexicon()
    sides = Sides(
        previous,
        following,
        before=lexicon.pair(previous, meant),
        after=lexicon.pair(meant, following),
        own_before=lexicon.pair(previous, word),
        own_after=lexicon.pair(word, following),
    )
    return odds_of_another(
        lexicon,
        word,
        meant,
        margin=margin,
        lead=8.0,
        is_rare=False,
        sides=sides,
        unknown_beside=unknown_beside,
        has_person_beside=False,
    )


@pytest.mark.parametrize(
    ("word", "meant", "previous", "following"),
    [
        ("غرقة", "غرفة", "في", "العمليات"),
        ("تفس", "نفس", "في", "الوقت"),
        ("مخلف", "مختلف", "في", "المناطق"),
        ("اللجة", "اللجنة", "<s>", "المنظمة"),
    ],
)
def test_neighbours_speak_for_the_other(word: str, meant: str, previous: str, following: str) -> None:
    assert odds(word, meant, previous, following) > 0


def test_without_neighbours_the_word_stands() -> None:
    assert odds("غرقة", "غرفة", "<s>", "</s>", margin=-2.0) < 0


def test_a_word_seen_beside_its_neighbour_is_doubted_less() -> None:
    lexicon = load_lexicon()
    assert lexicon.pair("باللغة", "العبرية")
    assert odds("العبرية", "العربية", "باللغة", "<s>") < odds("العبرية", "العربية", "الدول", "<s>")


def test_an_unknown_neighbour_speaks_against_it() -> None:
    sure = odds("غرقة", "غرفة", "في", "العمليات")
    assert odds("غرقة", "غرفة", "في", "العمليات", unknown_beside=1) < sure


def test_a_dual_with_its_pronoun_is_no_singular() -> None:
    assert odds("وقتيها", "وقتها", "في", "الأصلي") < 0


def test_words_of_two_edits_are_no_slips() -> None:
    assert odds("غرقة", "حكومة", "في", "العمليات") == -math.inf
