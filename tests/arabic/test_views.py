"""Normalised views and the way back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from proofreader.arabic import bare, parse, respell, skeleton


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("مُدَرِّسَة", "مدرسة"),
        ("إقــــرأ", "إقرأ"),
        ("اﻹسلامي", "الإسلامي"),
        ("فیه", "فيه"),
        ("کتاب", "كتاب"),
        ("مـ\u200fع", "مع"),
        ("ا\u0654حمد", "أحمد"),
        ("گلميم", "گلميم"),
    ],
)
def test_bare(word: str, expected: str) -> None:
    assert bare(word) == expected


@given(st.text(alphabet="ابتأإآىةهؤئءوي\u064b\u064e\u0651\u0640\u200c\u0670یﻻ", max_size=20))
def test_bare_is_idempotent(word: str) -> None:
    assert bare(bare(word)) == bare(word)


@pytest.mark.parametrize(("first", "second"), [("إلى", "الي"), ("مدرسة", "مدرسه"), ("آلاف", "الاف"), ("على", "علي")])
def test_spellings_that_are_confused_share_a_skeleton(first: str, second: str) -> None:
    assert skeleton(first) == skeleton(second)


@pytest.mark.parametrize(
    ("original", "correct", "expected"),
    [
        ("الإجْتماع", "الاجتماع", "الاجْتماع"),
        ("مساءًا", "مساء", "مساءً"),
        ("مدرّسه", "مدرسة", "مدرّسة"),
        ("الى", "إلى", "إلى"),
        ("عــام", "عام", "عام"),
    ],
)
def test_respell_keeps_the_vowel_marks(original: str, correct: str, expected: str) -> None:
    assert respell(original, correct) == expected


@given(st.text(alphabet="ابتأإةهوي\u064b\u064e\u0651\u0640", max_size=12), st.text(alphabet="ابتأإةهوي", max_size=12))
def test_respell_gives_the_correct_letters(original: str, correct: str) -> None:
    assert bare(respell(original, correct)) == correct


# U+FE73 is a fragment of a letter, U+FE75 no character.
VOWELS = [code for code in range(0xFE70, 0xFE80) if code not in (0xFE73, 0xFE75)]


@pytest.mark.parametrize("code", [*VOWELS, *range(0xFC5E, 0xFC64), 0xFCF2, 0xFCF3, 0xFCF4])
def test_a_vowel_mark_as_a_character_of_its_own_is_no_word(code: int) -> None:
    """These carry a space or a tatweel, and alone they have no letter."""
    document = parse(f"كتب {chr(code)} قال")
    assert list(document.words.bares) == ["كتب", "قال"]
    assert [document.text[word.start : word.end] for word in document.words] == ["كتب", "قال"]
    assert bare(f"كت{chr(code)}ب") == "كتب"
