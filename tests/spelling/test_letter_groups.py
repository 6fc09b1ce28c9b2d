"""Which letters no word has in a row."""

import pytest

from proofreader.spelling.letter_groups import strange_groups


@pytest.mark.parametrize("word", ["النءاء", "بالغعل", "وازضح", "كثءيرين"])
def test_what_a_finger_typed_has_several_strange_groups(word: str) -> None:
    assert strange_groups(word) > 1


@pytest.mark.parametrize("word", ["النساء", "مستفيد", "بوتفليقة", "هيثرو", "ريدجيكامب", "تيمپو", "الڨصرين"])
def test_words_names_and_foreign_letters_have_none(word: str) -> None:
    assert strange_groups(word) == 0
