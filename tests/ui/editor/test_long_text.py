"""A text too long to be checked at once."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from proofreader.ui.checking.text_checks import LONG

LINE = "ذهب الوفد الى المدينة وعاد منها في المساء بعد لقاء طويل مع السكان\n"
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def long(tmp_path):
    path = tmp_path / "long.txt"
    path.write_text(LINE * (3 * LONG // len(LINE)), encoding="utf-8")
    return path


def open_unchecked(open_window, path):
    window = open_window()
    window.files.open(path)
    return window


def test_what_is_in_view_is_checked_first(open_window, long, checker) -> None:
    checker.automatic = False
    window = open_unchecked(open_window, long)
    first = checker.requests[0][1]
    assert first.startswith(LINE) and len(first) < LONG / 2
    checker.answer()
    markers = window.review.store.markers
    assert markers and not window.review.is_checked
    assert all(window.editor.slice(marker.start, marker.end) == "الى" for marker in markers)


def test_every_issue_is_found_once_and_at_its_place(open_window, long, qtbot) -> None:
    window = open_window(long)
    text = long.read_text(encoding="utf-8")
    markers = window.review.store.markers
    assert [marker.start for marker in markers] == [at for at in range(len(text)) if text.startswith("الى", at)]


def test_typing_while_it_is_checked(open_window, long, checker, type_text, qtbot) -> None:
    checker.automatic = False
    window = open_unchecked(open_window, long)
    checker.answer()
    type_text(window.editor, "ثم ")
    for marker in window.review.store.markers:
        assert window.editor.slice(marker.start, marker.end) == marker.text
    checker.automatic = True
    checker.answer()
    qtbot.waitUntil(lambda: window.review.is_checked, timeout=20_000)
    text = window.editor.text()
    assert [m.start for m in window.review.store.markers] == [a for a in range(len(text)) if text.startswith("الى", a)]


def test_an_edited_paragraph_is_checked_alone(open_window, long, checker, type_text, qtbot) -> None:
    window = open_window(long)
    sent = len(checker.requests)
    type_text(window.editor, "الى ")
    qtbot.waitUntil(lambda: len(checker.requests) > sent)
    assert checker.requests[sent][1] == "الى " + LINE.rstrip("\n")
    qtbot.waitUntil(lambda: window.review.store.markers[0].start == 0)


def test_scrolling_brings_the_place_forward(open_window, long, checker, qtbot) -> None:
    checker.automatic = False
    window = open_unchecked(open_window, long)
    window.editor.go_to(window.editor.document().characterCount() - 1)
    qtbot.wait(10)
    for _ in range(3):
        checker.answer()
    last = max(marker.start for marker in window.review.store.markers)
    assert last > window.editor.document().characterCount() - 2 * len(LINE)


def test_fix_all_is_one_undo_step(open_window, long, qtbot) -> None:
    window = open_window(long)
    before = window.editor.text()
    QTest.keyClick(window.editor, Qt.Key.Key_Return, CTRL | SHIFT)
    assert "الى" not in window.editor.text()
    window.actions_by_id["undo"].trigger()
    assert window.editor.text() == before


def test_fixing_goes_on_until_nothing_certain_is_left(open_window, tmp_path, qtbot) -> None:
    path = tmp_path / "a.txt"
    path.write_text("ذهب الوفد الى  ، المدينة", encoding="utf-8")
    window = open_window(path)
    window.actions_by_id["fix_certain"].trigger()
    qtbot.waitUntil(lambda: window.editor.text() == "ذهب الوفد إلى، المدينة")
    window.actions_by_id["undo"].trigger()
    assert window.editor.text() == "ذهب الوفد الى  ، المدينة"
    assert not window.actions_by_id["undo"].isEnabled()


def test_going_on_typing_ends_the_fixing(open_window, tmp_path, checker, type_text, qtbot) -> None:
    path = tmp_path / "a.txt"
    path.write_text("ذهب الوفد الى  ، المدينة", encoding="utf-8")
    window = open_window(path)
    checker.automatic = False
    window.actions_by_id["fix_certain"].trigger()
    type_text(window.editor, "ثم ")
    checker.automatic = True
    qtbot.waitUntil(lambda: window.review.is_checked)
    assert " ،" in window.editor.text()


def test_an_endless_paragraph_is_drawn_with_plain_letters(open_window, tmp_path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("كلمة وأخرى " * 2000, encoding="utf-8")
    window = open_window(path)
    assert window.editor.font().featureTags()
    window.actions_by_id["larger"].trigger()
    assert window.editor.font().featureTags()
