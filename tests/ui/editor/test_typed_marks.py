"""Arabic marks for Latin ones while typing; one Backspace takes each back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from proofreader.ui.editor.typed_marks import typed_instead


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("ماذا جرى?", "ماذا جرى؟"),
        ("ذهب, وعاد; ثم", "ذهب، وعاد؛ ثم"),
        ('قال "نعم" وذهب', "قال «نعم» وذهب"),
        ('"نعم" أولا', "«نعم» أولا"),
        ('قال ("نعم")', "قال («نعم»)"),
        ('قال "قرأت "الأيام" أمس"', "قال «قرأت «الأيام» أمس»"),
        ("بلغ 1,000 درهم", "بلغ 1,000 درهم"),
        ("في 2024, قال", "في 2024، قال"),
        ("كم? 12?", "كم؟ 12؟"),
        ("Who is it?", "Who is it?"),
        ('He said "yes", then; no', 'He said "yes", then; no'),
        ("شركة Meta, ثم", "شركة Meta, ثم"),
        ("a,b;c", "a,b;c"),
        ("😀 نعم, لا", "😀 نعم، لا"),
    ],
)
def test_what_is_written(open_window, type_text, typed, written) -> None:
    window = open_window()
    window.actions_by_id["new"].trigger()
    type_text(window.editor, typed)
    assert window.editor.text() == typed, "off by default"
    window.editor.selectAll()
    QTest.keyClick(window.editor, Qt.Key.Key_Delete)
    window.actions_by_id["arabic_marks"].trigger()
    type_text(window.editor, typed)
    assert window.editor.text() == written


@pytest.fixture
def typing(open_window):
    window = open_window()
    window.settings.arabic_marks = True
    window.actions_by_id["new"].trigger()
    return window


@pytest.mark.parametrize(("typed", "plain"), [("ذهب,", "ذهب,"), ('قال "', 'قال "'), ("في 2024, ", "في 2024, ")])
def test_one_backspace_takes_it_back(typing, type_text, typed, plain) -> None:
    type_text(typing.editor, typed)
    assert typing.editor.text() != plain
    QTest.keyClick(typing.editor, Qt.Key.Key_Backspace)
    assert typing.editor.text() == plain and typing.editor.textCursor().atEnd()
    QTest.keyClick(typing.editor, Qt.Key.Key_Backspace)
    assert typing.editor.text() == plain[:-1], "the second one is a Backspace as ever"


def test_in_the_middle_of_a_line(typing, type_text) -> None:
    typing.editor.insert_text("ذهب وعاد")
    typing.editor.go_to(3)
    type_text(typing.editor, ",")
    assert typing.editor.text() == "ذهب، وعاد"
    QTest.keyClick(typing.editor, Qt.Key.Key_Backspace)
    assert typing.editor.text() == "ذهب, وعاد" and typing.editor.textCursor().position() == 4


def test_a_key_between_makes_backspace_what_it_was(typing, type_text) -> None:
    type_text(typing.editor, "ذهب, ")
    QTest.keyClick(typing.editor, Qt.Key.Key_Backspace)
    assert typing.editor.text() == "ذهب،"
    QTest.keyClick(typing.editor, Qt.Key.Key_Backspace)
    assert typing.editor.text() == "ذهب"


def test_undo_leads_there_too(typing, type_text) -> None:
    type_text(typing.editor, "ذهب,")
    typing.actions_by_id["undo"].trigger()
    assert typing.editor.text() == "ذهب,"


def test_an_input_method_is_a_keyboard(typing) -> None:
    typing.editor.insert_text("ماذا جرى")
    event = QInputMethodEvent()
    event.setCommitString("?")
    QApplication.sendEvent(typing.editor, event)
    assert typing.editor.text() == "ماذا جرى؟"


def test_pasted_text_stays_as_it_is(typing) -> None:
    typing.editor.insert_text("ذهب, وعاد?")
    assert typing.editor.text() == "ذهب, وعاد?"


def test_a_comma_behind_a_number_waits() -> None:
    assert typed_instead(",", "بلغ 1").text == "," and typed_instead("0", "بلغ 1,").text == "0"
    assert typed_instead(" ", "بلغ 1,") == ("، ", 1) and typed_instead(" ", "x 1,").removed == 0
