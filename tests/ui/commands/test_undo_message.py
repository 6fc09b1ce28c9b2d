"""Messages with an undo button belong to an article and to a step; driven by keys and clicks."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

Control, Shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
RAW = "عقد الإجتماع أمس.\nوذهب الى البيت.\nانتهى."


@pytest.fixture
def other(tmp_path: Path) -> Path:
    path = tmp_path / "آخر.txt"
    path.write_text("نص آخر ذهب الى هنا.", encoding="utf-8")
    return path


def fix_all(window, qtbot) -> None:
    qtbot.waitUntil(lambda: window.actions_by_id["fix_certain"].isEnabled())
    window.actions_by_id["fix_certain"].trigger()
    assert window.bar.isVisible()


def click_undo(window) -> None:
    QTest.mouseClick(window.bar.buttons[0], Qt.MouseButton.LeftButton)


def test_the_button_undoes_what_the_message_tells(window, qtbot) -> None:
    before = window.editor.text()
    fix_all(window, qtbot)
    click_undo(window)
    assert window.editor.text() == before and not window.bar.isVisible()


def test_after_ctrl_z_the_message_is_gone(window, qtbot, type_text) -> None:
    type_text(window.editor, "كلام جديد ")
    typed = window.editor.text()
    fix_all(window, qtbot)
    QTest.keyClick(window.editor, Qt.Key.Key_Z, Control)
    assert window.editor.text() == typed
    assert not window.bar.isVisible(), "its button would undo the typing"


def test_typing_on_takes_the_message_away(window, qtbot, type_text) -> None:
    fix_all(window, qtbot)
    type_text(window.editor, "ك")
    assert not window.bar.isVisible()


def test_another_article_does_not_show_it(window, other, qtbot) -> None:
    first = window.article
    fix_all(window, qtbot)
    fixed = window.editor.text()
    window.files.open(other)
    assert not window.bar.isVisible()
    window.articles.show(first)
    assert first.editor.text() == fixed and not window.bar.isVisible()


def test_a_new_article_does_not_show_it(window, qtbot) -> None:
    fix_all(window, qtbot)
    QTest.keyClick(window.editor, Qt.Key.Key_N, Control)
    assert not window.bar.isVisible()


def test_a_later_decision_takes_it_away(window, qtbot) -> None:
    fix_all(window, qtbot)
    window.review.next()
    QTest.keyClick(window.editor, Qt.Key.Key_Delete, Qt.KeyboardModifier.AltModifier)
    assert not window.bar.isVisible()


def test_a_silenced_rule_comes_back_by_its_button_alone(window, qtbot) -> None:
    window.review.next()
    number = len(window.review.store.markers)
    window.actions_by_id["rule_off_here"].trigger()
    assert len(window.review.store.markers) < number
    click_undo(window)
    assert len(window.review.store.markers) == number


def test_undoing_leads_back_to_the_place(open_window, tmp_path, qtbot) -> None:
    path = tmp_path / "طويل.txt"
    path.write_text("ذهب الى البيت.\n" * 200, encoding="utf-8")
    window = open_window(path)
    end = window.editor.document().characterCount() - 1
    window.editor.go_to(end)
    window.actions_by_id["fix_certain"].trigger()
    qtbot.waitUntil(lambda: window.review.is_checked)
    assert "الى" not in window.editor.text()
    assert window.editor.textCursor().position() > end - 10, "the view stays where the user is"
    window.editor.go_to(0)
    QTest.keyClick(window.editor, Qt.Key.Key_Z, Control)
    assert window.editor.textCursor().position() == end


def test_undoing_replace_all_leads_back_to_the_place(open_window, tmp_path, qtbot) -> None:
    path = tmp_path / "طويل.txt"
    path.write_text("ذهب الى البيت.\n" * 50, encoding="utf-8")
    window = open_window(path)
    place = window.editor.document().findBlockByNumber(30).position()
    window.editor.go_to(place)
    QTest.keyClick(window.editor, Qt.Key.Key_H, Control)
    from proofreader.ui.commands.find import find_bar

    bar = find_bar(window.context)
    bar.needle.setEditText("البيت")
    bar.by.setEditText("الدار")
    qtbot.waitUntil(lambda: bar.all_button.isEnabled())
    QTest.mouseClick(bar.all_button, Qt.MouseButton.LeftButton)
    assert window.editor.text().count("الدار") == 50
    assert "50" in window.bar.label.text()
    click_undo(window)
    assert window.editor.text().count("البيت") == 50
    assert window.editor.textCursor().position() == place
