"""What the clipboard brings along."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from proofreader.cleaning import clean_paste


@pytest.mark.parametrize(
    ("pasted", "clean"),
    [
        ("سطر\r\nسطر\rسطر\nسطر", "سطر\nسطر\nسطر\nسطر"),
        ("سطر\u2028سطر\u2029سطر\x0bسطر\x0cسطر\x85سطر", "سطر\nسطر\nسطر\nسطر\nسطر\nسطر"),
        ("\ufeffنص\x00 و\x07صورة\ufffc", "نص وصورة"),
        ("نص\ud83d ناقص", "نص ناقص"),
        ("عمود\tعمود", "عمود\tعمود"),
        ("لا\u00a0يُكسر\u200f و\u200cلا يُحذف", "لا\u00a0يُكسر\u200f و\u200cلا يُحذف"),
        ("سطر\r\n\r\nسطر", "سطر\n\nسطر"),
    ],
)
def test_clean(pasted: str, clean: str) -> None:
    assert clean_paste(pasted) == clean


@given(st.text(alphabet=st.characters() | st.sampled_from("\r\n\x00\ufeff\ufffc\u2028\ud800")))
def test_idempotent_and_can_be_saved(text: str) -> None:
    clean = clean_paste(text)
    assert clean_paste(clean) == clean or clean.startswith("\ufeff")
    clean.encode("utf-8")
    assert "\r" not in clean


def test_controls_that_are_halves_of_letters_stay() -> None:
    """Arabic read as ISO-8859-1: without them nobody could bring it back."""
    damaged = "في الميناء القديم".encode().decode("latin-1")
    assert "\x81" in damaged and "\x85" in damaged
    assert clean_paste(damaged) == damaged
