"""The direction of single paragraphs: seen, undone, kept where the text is kept, and no part of the text."""

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from proofreader.ui.paragraph_direction import direction_of, force_again, forced
from proofreader.ui.recovery import leftovers, snapshot
from proofreader.ui.recovery_offer import restore
from proofreader.ui.text_layout import Direction
from proofreader.ui.text_menu import text_menu

CTRL = Qt.KeyboardModifier.ControlModifier
RTL, LTR, AUTO = Direction.RIGHT_TO_LEFT, Direction.LEFT_TO_RIGHT, Direction.AUTOMATIC


def press(window, key: Qt.Key) -> None:
    QTest.keyClick(window.editor, key, CTRL)


def directions(window) -> list[Direction]:
    document = window.editor.document()
    return [direction_of(document.findBlockByNumber(number)) for number in range(document.blockCount())]


def left_edges(window) -> list[float]:
    """Where the first line of each paragraph on show begins at the left."""
    edges = []
    for block, _ in window.editor.visible_blocks():
        line = block.layout().lineAt(0)
        edges.append(line.naturalTextRect().left())
    return edges


def second_paragraph(window) -> None:
    window.editor.go_to(window.editor.document().findBlockByNumber(1).position())


def test_one_paragraph_is_turned_and_the_others_are_not(window, qtbot) -> None:
    before, text = left_edges(window), window.editor.text()
    second_paragraph(window)
    at = window.editor.textCursor().position()
    press(window, Qt.Key.Key_L)
    assert directions(window) == [AUTO, LTR, AUTO, AUTO] and window.editor.textCursor().position() == at
    after = left_edges(window)
    assert after[1] < 20 < before[1], "it begins at the left"
    assert after[0] == before[0] and after[2] == before[2]
    assert window.editor.text() == text
    assert not window.editor.document().isModified(), "no file can hold it"
    assert window.actions_by_id["paragraph_ltr"].isChecked()
    window.editor.go_to(0)
    assert window.actions_by_id["paragraph_auto"].isChecked()
    qtbot.waitUntil(lambda: window.review.is_checked)
    assert window.review.store.marks


def test_it_is_undone_and_done_again_in_its_turn(window, type_text) -> None:
    type_text(window.editor, "ثم")
    press(window, Qt.Key.Key_L)
    press(window, Qt.Key.Key_R)
    assert directions(window)[0] is RTL
    press(window, Qt.Key.Key_Z)
    assert directions(window)[0] is LTR
    press(window, Qt.Key.Key_Z)
    assert directions(window)[0] is AUTO and window.editor.text().startswith("ثم")
    assert window.actions_by_id["paragraph_auto"].isChecked()
    press(window, Qt.Key.Key_Y)
    assert directions(window)[0] is LTR
    window.editor.go_to(0)
    press(window, Qt.Key.Key_T)
    assert directions(window)[0] is AUTO


def test_it_stays_with_its_paragraph(window, type_text) -> None:
    second_paragraph(window)
    press(window, Qt.Key.Key_L)
    window.editor.go_to(0)
    QTest.keyClick(window.editor, Qt.Key.Key_Return)
    assert directions(window) == [AUTO, AUTO, LTR, AUTO, AUTO]
    cursor = window.editor.textCursor()
    cursor.select(cursor.SelectionType.Document)
    cursor.removeSelectedText()
    window.editor.undo()
    assert directions(window) == [AUTO, AUTO, LTR, AUTO, AUTO], "what is brought back has its direction"


def test_all_selected_paragraphs_in_one_step(window) -> None:
    window.editor.selectAll()
    press(window, Qt.Key.Key_L)
    assert directions(window) == [LTR, LTR, LTR, AUTO], "the last one is empty and not in the selection"
    press(window, Qt.Key.Key_Z)
    assert set(directions(window)) == {AUTO}


def test_spacing_and_the_direction_of_the_article_leave_it(window, qtbot) -> None:
    second_paragraph(window)
    press(window, Qt.Key.Key_L)
    single = window.editor.document().documentLayout().blockBoundingRect(window.editor.textCursor().block()).height()
    for percent in (200, 100, 150):
        window.settings.line_spacing = percent
        assert left_edges(window)[1] < 20
        block = window.editor.textCursor().block()
        height = window.editor.document().documentLayout().blockBoundingRect(block).height()
        assert height == pytest.approx(single * percent / 100, rel=0.05)
    window.settings.direction = RTL
    assert left_edges(window)[1] < 20
    window.resize(900, 600)
    qtbot.waitUntil(lambda: left_edges(window)[1] < 20 < left_edges(window)[0])


def test_the_menu_at_a_place_is_about_its_paragraph(window) -> None:
    window.editor.go_to(0)
    place = window.editor.document().findBlockByNumber(2).position() + 3
    menu = text_menu(window, place)
    turned = next(entry.menu() for entry in menu.actions() if entry.menu() is not None)
    assert turned.actions() == [window.actions_by_id[f"paragraph_{name}"] for name in ("rtl", "ltr", "auto")]
    turned.actions()[1].trigger()
    assert directions(window) == [AUTO, AUTO, LTR, AUTO]


def test_the_session_keeps_it(window, open_window, article, qtbot) -> None:
    second_paragraph(window)
    press(window, Qt.Key.Key_L)
    assert json.loads(window.settings.session)[0]["directions"]
    window.close()
    another = open_window()
    another.session.restore(lambda: None)
    qtbot.waitUntil(lambda: len(another.articles) == 1 and another.review.is_checked)
    assert directions(another) == [AUTO, LTR, AUTO, AUTO]
    assert not another.editor.document().isModified() and not another.editor.document().isUndoAvailable()


def test_a_paragraph_that_is_another_one_by_now_is_left_alone(window, open_window, article, qtbot) -> None:
    second_paragraph(window)
    press(window, Qt.Key.Key_L)
    window.close()
    article.write_text("أخرى\n" + article.read_text(encoding="utf-8"), encoding="utf-8")
    another = open_window()
    another.session.restore(lambda: None)
    qtbot.waitUntil(lambda: len(another.articles) == 1)
    assert set(directions(another)) == {AUTO}


@pytest.mark.parametrize("damaged", [None, 7, [7], [[]], [["a", "b", "c"]], [[0, "x", "ltr"]], [[10**9, 1, "ltr"]]])
def test_damaged_entries_are_passed_over(window, damaged) -> None:
    force_again(window.editor, damaged, 100)
    assert forced(window.editor) == []


def test_a_crash_keeps_it(window, open_window, type_text, qtbot, monkeypatch) -> None:
    second_paragraph(window)
    press(window, Qt.Key.Key_L)
    type_text(window.editor, "ثم ")
    window.recovery.keep(wait=True)
    kept = snapshot(window.article)
    assert [paragraph.number for paragraph in kept.directions] == [1]
    monkeypatch.setattr("proofreader.ui.recovery.QLockFile.tryLock", lambda *_: True)  # as if that run were dead
    found = list(leftovers())
    assert found[0].articles == (kept,)
    monkeypatch.undo()
    another = open_window()
    restore(another, found)
    assert directions(another) == [AUTO, LTR, AUTO, AUTO]
    assert another.editor.text() == window.editor.text()
