"""The direction of single paragraphs: seen, undone, kept where the text is kept, and no part of the text."""

import json
from random import Random

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from proofreader.ui.commands.find import find_bar
from proofreader.ui.commands.text_menu import text_menu
from proofreader.ui.editor.editor import Editor
from proofreader.ui.editor.paragraph_direction import direction_of, force, force_again, forced
from proofreader.ui.files.recovery import leftovers, snapshot
from proofreader.ui.model.appearance import Direction

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
    assert window.review.store.markers


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
    menu = text_menu(window.context, place)
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
    monkeypatch.setattr("proofreader.ui.files.recovery.QLockFile.tryLock", lambda *_: True)  # as if that run were dead
    found = list(leftovers())
    assert list(found[0].articles.values()) == [kept]
    monkeypatch.undo()
    another = open_window()
    another.recovery_offer.restore(found)
    assert directions(another) == [AUTO, LTR, AUTO, AUTO]
    assert another.editor.text() == window.editor.text()


def test_it_is_no_edit(window, checker, qtbot) -> None:
    QTest.keyClick(window.editor, Qt.Key.Key_F8)
    asked, markers, current = len(checker.requests), list(window.review.store.markers), window.review.current
    edits: list[tuple[int, int, int]] = []
    window.editor.edited.connect(lambda *edit: edits.append(edit))
    for key in (Qt.Key.Key_L, Qt.Key.Key_R, Qt.Key.Key_Z, Qt.Key.Key_Z, Qt.Key.Key_Y):
        press(window, key)
        assert window.review.store.markers == markers and not any(marker.gone for marker in markers)
        assert window.review.current is current is not None and window.review.is_checked
    qtbot.wait(50)
    assert len(checker.requests) == asked and edits == []


def test_an_edit_beside_it_is_one_still(window, type_text, qtbot) -> None:
    press(window, Qt.Key.Key_L)
    edits: list[tuple[int, int, int]] = []
    window.editor.edited.connect(lambda *edit: edits.append(edit))
    type_text(window.editor, "س")
    press(window, Qt.Key.Key_Z)
    press(window, Qt.Key.Key_Y)
    assert edits == [(0, 0, 1), (0, 1, 0), (0, 0, 1)]
    assert not window.review.is_checked
    qtbot.waitUntil(lambda: window.review.is_checked)


def test_undone_it_leaves_a_saved_article_saved(window, type_text) -> None:
    document = window.editor.document()
    press(window, Qt.Key.Key_R)
    for key in (Qt.Key.Key_Z, Qt.Key.Key_Y, Qt.Key.Key_Z):
        press(window, key)
        assert not document.isModified()
    type_text(window.editor, "س")
    press(window, Qt.Key.Key_R)
    assert window.files.save(window.article) and not document.isModified()
    press(window, Qt.Key.Key_Z)
    assert not document.isModified(), "the text is that of the file"
    press(window, Qt.Key.Key_Z)
    assert document.isModified(), "the letter is in the file"
    press(window, Qt.Key.Key_Y)
    assert not document.isModified()
    press(window, Qt.Key.Key_Y)
    assert directions(window)[0] is RTL and not document.isModified()


@pytest.mark.parametrize("seed", range(10))
def test_what_counts_as_saved_was_saved(app, qtbot, seed) -> None:
    chance = Random(seed)
    editor = Editor()
    qtbot.addWidget(editor)
    editor.load("ألف\nباء\nجيم")
    saved = editor.text()
    for _ in range(60):
        match chance.choice(("type", "delete", "turn", "turn", "undo", "undo", "redo", "save")):
            case "type":
                editor.insert_text(chance.choice("سش\n"))
            case "delete":
                editor.textCursor().deletePreviousChar()
            case "turn":
                editor.go_to(chance.randrange(editor.document().characterCount()))
                before = editor.document().isModified()
                force(editor, chance.choice((RTL, LTR, AUTO)), 100)
                assert editor.document().isModified() == before
            case "undo" | "redo" as step:
                before, text = editor.document().isModified(), editor.text()
                editor.undo() if step == "undo" else editor.redo()
                assert editor.text() != text or editor.document().isModified() == before
            case "save":
                saved = editor.text()
                editor.document().setModified(False)
        assert editor.document().isModified() or editor.text() == saved


def test_the_keys_are_those_of_the_text(window) -> None:
    press(window, Qt.Key.Key_F)
    field = QApplication.focusWidget()
    assert field is find_bar(window.context).needle
    for key in (Qt.Key.Key_L, Qt.Key.Key_R):
        QTest.keyClick(field, key, CTRL)
        assert set(directions(window)) == {AUTO}
    window.actions_by_id["paragraph_ltr"].trigger()  # as from the menu
    assert directions(window)[0] is LTR
    QTest.keyClick(field, Qt.Key.Key_T, CTRL)
    assert directions(window)[0] is LTR


def test_the_keys_work_in_every_article(window, tmp_path, qtbot) -> None:
    window.files.new()
    press(window, Qt.Key.Key_L)
    assert directions(window) == [LTR]
    window.articles.step(1)
    window.editor.setFocus()
    press(window, Qt.Key.Key_R)
    assert directions(window)[0] is RTL


def test_a_key_that_the_user_gave_away_is_gone(window, open_window, article) -> None:
    window.settings.set_shortcuts("next", ["Ctrl+R"])
    another = open_window(article)
    for main in (window, another):
        assert main.actions_by_id["paragraph_rtl"].shortcuts() == []
        assert main.actions_by_id["paragraph_ltr"].shortcut().toString() == "Ctrl+L"
    press(another, Qt.Key.Key_R)
    assert another.review.current is another.review.store.markers[0]
    assert set(directions(another)) == {AUTO}
    another.settings.set_shortcuts("next", None)
    assert another.actions_by_id["paragraph_rtl"].shortcut().toString() == "Ctrl+R"
    assert another.actions_by_id["next"].shortcut().toString() == "F8"
    press(another, Qt.Key.Key_R)
    assert directions(another)[0] is RTL


def test_one_of_several_usual_keys_is_given_away(window) -> None:
    window.settings.set_shortcuts("paragraph_ltr", ["Ctrl+Shift+Z"])
    assert [key.toString() for key in window.actions_by_id["redo"].shortcuts()] == ["Ctrl+Y"]
    window.settings.set_shortcuts("redo", ["Ctrl+Shift+Y"])
    assert [key.toString() for key in window.actions_by_id["redo"].shortcuts()] == ["Ctrl+Shift+Y"]


@pytest.mark.parametrize("offset", [0, 1, 5])
def test_undoing_it_leaves_the_cursor_in_its_paragraph(window, offset) -> None:
    place = window.editor.document().findBlockByNumber(2).position() + offset
    window.editor.go_to(place)
    press(window, Qt.Key.Key_L)
    for key in (Qt.Key.Key_Z, Qt.Key.Key_Y):
        press(window, key)
        assert window.editor.textCursor().position() == place
    window.editor.go_to(0)
    press(window, Qt.Key.Key_Z)
    assert window.editor.textCursor().blockNumber() == 2, "the place of what was undone"
