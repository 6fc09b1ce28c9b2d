"""Pieces of one direction: nothing lost, Latin never marked as right-to-left, and with it what belongs to it."""

import unicodedata
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from proofreader.documents.direction import is_left_to_right, needs_mark, split_by_direction

MIXED = st.text(st.sampled_from("ابت واABc é5٣ ()[]«»،.,:-–/@#%\u200e\u0301\u064b\t😀")) | st.text()


def _pieces(text: str) -> str:
    """The text with ‹› around the pieces that run from left to right."""
    return "".join(piece.text if piece.rtl else f"‹{piece.text}›" for piece in split_by_direction(text))


@given(MIXED)
def test_pieces_joined_are_the_text_and_alternate(text: str) -> None:
    pieces = list(split_by_direction(text))
    assert "".join(piece.text for piece in pieces) == text
    assert all(piece.text for piece in pieces)
    assert all(one.rtl != other.rtl for one, other in pairwise(pieces))


@given(MIXED)
def test_every_letter_is_in_a_piece_of_its_direction(text: str) -> None:
    for piece in split_by_direction(text):
        wrong = ("L",) if piece.rtl else ("R", "AL", "AN")
        for char in piece.text:
            if unicodedata.category(char)[0] in "LN":
                assert unicodedata.bidirectional(char) not in wrong, (piece, char)


@pytest.mark.parametrize(
    "marked",
    [
        "برنامج (‹THAMM 2019-2022›) الجديد.",
        "شركة ‹Google› (فرع المغرب) و‹Reuters›، و‹AFP›.",
        "عبر ‹https://example.org/a?b=1&c=2› أو ‹info@example.org›.",
        "موقع ‹https://example.org/›، وحساب ‹@example›، ووسم ‹#Maroc›",
        "صحيفة ‹Le Monde (Paris)› تنشر",
        "في ‹(Le Monde) (Paris)› تنشر",
        "هاتف ‹iPhone 15› ولغة ‹C++› وشبكة ‹5G›",
        "تطبيق ‹Google›. 15 شخصا",
        "ارتفعت بـ12,5% سنة 2019-2022",
        "قال ‹U.S. Steel› إن «‹Le Monde›» كتبت",
        "‹Agadir, Tanger et Fès› مدن",
        "١٢ ‹km› ٥",
        "قال ‹Le «Monde» de Paris› و«‹Le Figaro›» أمس",
        "بين «‹A›» «‹B›» و‹He said “yes” today›.",
        "لغة ‹C++› ولغة ‹C#›، ثم ‹F#›",
        "هاتف ‹+212 537 12 34 56› أو ‹0537-12-34-56› أو ‹05 37 12 34 56›.",
        "يوم ‹14-07-2019› أو ‹2019-07-14›، لا 14/07/2019",
        "بلغ ‹1 250 000› درهم في 12 ساعة، بنسبة 3-2",
        "المادة 5 - 3 والفصل 12.",
        "تقرير (‹a (b)› و‹c›) ‹d›",
        "",
        "...",
    ],
)
def test_what_goes_together(marked: str) -> None:
    assert _pieces(marked.replace("‹", "").replace("›", "")) == marked


def test_a_foreign_sentence_is_one_piece_with_its_punctuation() -> None:
    assert _pieces("« Oui », a-t-il dit.") == "‹« Oui », a-t-il dit.›"


@pytest.mark.parametrize(
    ("text", "expected"),
    [("Oui.", True), ("2019", False), ("", False), ("نعم", False), ("Oui نعم", False), ("א", False)],
)
def test_is_left_to_right(text: str, expected: bool) -> None:
    assert is_left_to_right(text) is expected


def test_long_texts_take_linear_time() -> None:
    text = "a ( " * 50_000 + "ب" + " - " * 100_000 + "a1-" * 50_000
    assert "".join(piece.text for piece in split_by_direction(text)) == text


@pytest.mark.parametrize(
    ("stretch", "needed"),
    [
        ("Le Monde", (False, False)),
        ("C++", (False, True)),
        ("@example", (True, False)),
        ("(Le Monde)", (False, False)),
        ("iPhone 15", (False, False)),
        ("5G", (False, False)),
        ("+212 537 12 34 56", (True, False)),
        ("14-07-2019", (True, False)),
    ],
)
def test_marks_where_the_edge_would_go_to_the_arabic_beside_it(stretch: str, needed: tuple[bool, bool]) -> None:
    assert needs_mark(stretch) == needed
