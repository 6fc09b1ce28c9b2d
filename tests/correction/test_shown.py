"""What is shown of a correction: the words before and after, where they stand, how many there are."""

import pytest

from proofreader.core import Edit, Fix, Issue, Level, Span
from proofreader.correction import Outcome
from proofreader.correction.correction_list import Pass, correction, corrections
from proofreader.correction.list_words import ARABIC
from proofreader.correction.mending import mended, replaced, shown
from proofreader.correction.positions import LineIndex, Position
from proofreader.correction.word_balance import WordBalance, balance


def issue(span: tuple[int, int], *edits: tuple[int, int, str], category: str = "spelling", rule: str = "r") -> Issue:
    fix = Fix(tuple(Edit(Span(start, end), text) for start, end, text in edits), Level.CERTAIN)
    return Issue(rule, category, Span(*span), "سبب\n  طويل", (fix,) if edits else ())


TEXT = "قال ان  الوزير حضر .\nثم غادر"


def test_a_list_is_in_its_language_and_words_stay() -> None:
    found = issue((4, 6), (4, 6, ""), rule="missing-hamza")
    assert corrections([Pass("قال ان", (found,))]) == [("ان", "(حُذف)", "سبب طويل")]
    assert corrections([Pass("قال ان", (found,))], "en") == [("ان", "(deleted)", "Hamza left out")]
    assert corrections([Pass("قال ان", (found,))], "fr") == [("ان", "(supprimé)", "سبب طويل")]


@pytest.mark.parametrize(
    ("span", "edits", "before", "after"),
    [
        ((4, 6), [(4, 6, "إن")], "ان", "إن"),
        ((4, 6), [(5, 6, "نّ")], "ان", "انّ"),  # the whole word that an edit lies in
        ((10, 14), [(10, 14, "")], "الوزير", "ال"),
        ((6, 8), [(7, 8, "")], "ان␣␣الوزير", "ان␣الوزير"),  # only spaces differ
        ((7, 8), [(7, 8, "")], "ان␣␣الوزير", "ان␣الوزير"),  # over all spaces before it
        ((6, 7), [(6, 7, "")], "ان␣␣الوزير", "ان␣الوزير"),  # and behind it
        ((18, 19), [(18, 19, "")], "حضر .", "حضر."),  # the words on both sides of a space
        ((19, 21), [(19, 21, "")], ".", ARABIC.removed),
        ((15, 18), [(4, 6, "إن"), (15, 18, "جاء")], "ان الوزير حضر", "إن الوزير جاء"),
        ((15, 18), [(4, 6, "إن")], "ان الوزير حضر", "إن الوزير حضر"),  # the issue's own words too
        ((0, 3), [(4, 6, "إن")], "قال ان", "قال إن"),
    ],
)
def test_a_row_of_the_list(span: tuple[int, int], edits: list[tuple[int, int, str]], before: str, after: str) -> None:
    row = correction(TEXT, issue(span, *edits))
    assert row == (before, after, "سبب طويل")


def test_spaces_at_a_line_end_are_shown() -> None:
    text = "قال \nثم"
    assert correction(text, issue((3, 5), (3, 5, "\n")))[:2] == ("␣", ARABIC.removed)
    assert correction("قال  \nثم", issue((3, 6), (3, 6, " \n")))[:2] == ("␣␣", "␣")
    assert correction("X  Y", issue((1, 3), (1, 3, " ")))[:2] == ("X␣␣Y", "X␣Y")


def test_a_long_row_shows_both_ends() -> None:
    text = "أ" * 70 + "ب" * 51
    (before, after, _) = correction(text, issue((0, 121), (0, 1, "")))
    assert before == "أ" * 60 + "…" + "أ" * 9 + "ب" * 51
    assert after == "أ" * 69 + "ب" * 51  # 120 are shown whole


def test_what_a_fix_makes_of_its_words() -> None:
    assert mended(issue((4, 6), (4, 6, "إن")), TEXT) == (Span(4, 6), "إن")
    assert mended(issue((4, 6), (0, 3, "قالت"), (15, 18, "جاء")), TEXT) == (Span(0, 18), "قالت ان  الوزير جاء")
    assert mended(issue((2, 12), (4, 6, "إن")), TEXT) == (Span(2, 12), "ل إن  الوز")
    assert mended(issue((4, 6)), TEXT) == (Span(4, 6), "ان")
    assert replaced(TEXT, 4, 14, []) == "ان  الوزير"
    assert shown("سطر\n\ufffc ثان\ufffcوثالث ") == "سطر ثان وثالث"


def test_lines_and_columns_count_from_one() -> None:
    text = "أب\n\nج\n"
    places = {0: (1, 1), 1: (1, 2), 2: (1, 3), 3: (2, 1), 4: (3, 1), 5: (3, 2), 6: (4, 1)}
    assert {at: LineIndex(text).position(at) for at in places} == {at: Position(*place) for at, place in places.items()}
    assert LineIndex("").position(0) == (1, 1) and LineIndex("\nأ").position(1) == (2, 1)


def test_the_balance_of_words() -> None:
    text = "عنوان الخبر\nشارك على فيسبوك الان\nنص"
    gone = issue((12, 33), (12, 33, ""), category="residue", rule="share")
    shortened = issue((12, 16), (12, 17, ""), category="residue", rule="share")
    word = issue((0, 5), (0, 5, "العنوان الأول"))
    outcome = Outcome((gone, word), (), (Pass(text, (gone, word)), Pass(text, (shortened,))))
    found = balance(text, "العنوان الأول الخبر\nنص", outcome, ["العنوان الأول", "نص"], {"front": 3})
    assert found == WordBalance(10, {"front": 3, "share": 5}, 4, 3)
    assert (found.mended, found.lost, found.is_even) == (2, 1, False)
    assert WordBalance(5, {}, 6, 6).is_even and WordBalance(5, {"r": 0}, 5, 5).is_even
    assert not WordBalance(5, {"r": 1}, 4, 4).is_even and not WordBalance(5, {}, 5, 4).is_even
    assert WordBalance(5, {"r": 1}, 6, 4).mended == 2
    shorter = issue((0, 33), (0, 5, ""), (12, 17, "و"), category="residue", rule="parts")
    assert balance(text, "", Outcome((), (), (Pass(text, (shorter,)),)), []).removed == {"parts": 1}


def test_changes_of_a_document_that_made_something_else_of_them_are_told_round_by_round() -> None:
    first, second = issue((4, 6), (4, 6, "إن")), issue((15, 18), (15, 18, "جاء"))
    kept = (Pass(TEXT, (first,)), Pass(TEXT, (second,)))  # as where the document has a mind of its own
    assert [(row.before, row.after) for row in corrections(kept)] == [("ان", "إن"), ("حضر", "جاء")]
    overlapping = (Pass(TEXT, (first, issue((3, 8), (3, 8, " ")))),)
    assert [(row.before, row.after) for row in corrections(overlapping)] == [
        ("ان", "إن"),
        ("قال ان الوزير", "قال الوزير"),
    ]
