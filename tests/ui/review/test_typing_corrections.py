"""What is certain is corrected as one types, if that is wanted; one Backspace takes it back, for good."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest


@pytest.fixture
def window(open_window):
    window = open_window()
    window.settings.correct_as_typed = True
    window.actions_by_id["new"].trigger()
    return window


@pytest.fixture
def type_checked(window, type_text, qtbot):
    def type_(text: str) -> None:
        type_text(window.editor, text)
        qtbot.waitUntil(lambda: window.review.is_checked)
        qtbot.wait(10)
        qtbot.waitUntil(lambda: window.review.is_checked)

    return type_


def test_off_by_default(window, type_checked) -> None:
    window.settings.correct_as_typed = False
    type_checked("ذهب الى البيت ")
    assert window.editor.text() == "ذهب الى البيت "


def test_a_word_is_corrected_once_the_next_begins(window, type_checked) -> None:
    type_checked("ذهب الى")
    assert window.editor.text() == "ذهب الى", "the word is not finished"
    type_checked(" ")
    assert window.editor.text() == "ذهب إلى " and window.editor.textCursor().atEnd()
    type_checked("بيته")
    assert window.editor.text() == "ذهب إلى بيته"


def test_what_is_only_likely_waits(window, type_checked) -> None:
    type_checked("عاد الى المدرسه مع ")
    assert window.editor.text() == "عاد إلى المدرسه مع "
    assert [marker.text for marker in window.review.store.markers] == ["المدرسه"]


def test_backspace_takes_it_back_for_good(window, type_checked) -> None:
    type_checked("ذهب الى ")
    QTest.keyClick(window.editor, Qt.Key.Key_Backspace)
    assert window.editor.text() == "ذهب الى " and window.editor.textCursor().atEnd()
    type_checked("البيت ثم الى السوق ")
    assert window.editor.text() == "ذهب الى البيت ثم الى السوق "
    assert len(window.review.store.markers) == 2, "the issue is still told"
    window.review.accept_certain()
    assert window.editor.text() == "ذهب إلى البيت ثم إلى السوق "


def test_older_text_is_left_alone(window, type_checked, qtbot) -> None:
    window.editor.insert_text("عقد الإجتماع هناك ثم ")
    qtbot.waitUntil(lambda: window.review.is_checked)
    type_checked("ذهب الى ")
    assert window.editor.text() == "عقد الإجتماع هناك ثم ذهب إلى "


def test_one_undo_takes_it_back_too(window, type_checked, qtbot) -> None:
    type_checked("هنا ، ")  # a fix of one character
    assert window.editor.text() == "هنا، "
    window.actions_by_id["undo"].trigger()
    qtbot.waitUntil(lambda: window.review.is_checked)
    qtbot.wait(10)
    assert window.editor.text() == "هنا ، "


def test_it_is_a_correction_like_any_other(window, type_checked) -> None:
    type_checked("ذهب الى ")
    assert ("الى", "إلى") in window.review.log
