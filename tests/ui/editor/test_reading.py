"""How the text is shown: nothing of it may touch the text."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

from proofreader.ui.commands.reading import SPACINGS
from proofreader.ui.model.appearance import Direction

ALT = Qt.KeyboardModifier.AltModifier
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def picture(window) -> QImage:
    return window.editor.viewport().grab().toImage()


def heights(window) -> list[float]:
    return [area.height() for _, area in window.editor.visible_blocks()]


def test_line_spacing(window, qtbot, type_text) -> None:
    editor, before = window.editor, heights(window)
    text = editor.text()
    editor.go_to(7)
    QTest.keyClick(editor, Qt.Key.Key_Up, CTRL | ALT)
    QTest.keyClick(editor, Qt.Key.Key_Up, CTRL | ALT)
    assert window.settings.line_spacing == SPACINGS[2] == 130
    assert heights(window)[0] == pytest.approx(before[0] * 1.3, rel=0.03)
    assert editor.textCursor().position() == 7
    assert editor.text() == text and not editor.document().isModified()
    assert not window.actions_by_id["undo"].isEnabled()
    type_text(editor, "ب")
    assert heights(window)[0] == pytest.approx(before[0] * 1.3, rel=0.03)
    assert editor.text() != text
    editor.undo()
    assert editor.text() == text
    window.resize(900, 600)
    qtbot.waitUntil(lambda: heights(window)[-1] > before[-1])
    for _ in SPACINGS:
        QTest.keyClick(editor, Qt.Key.Key_Down, CTRL | ALT)
    assert window.settings.line_spacing == 100
    assert heights(window)[:2] == before[:2]
    assert editor.cursorWidth() == 2


def test_clicks_meet_the_lines_where_they_are(window, qtbot) -> None:
    window.settings.line_spacing = 200
    editor = window.editor
    for number, (block, area) in enumerate(editor.visible_blocks()):
        point = area.center().toPoint()
        point.setY(int(area.bottom()) - 12)
        assert editor.cursorForPosition(point).blockNumber() == number == block.blockNumber()


def test_marks_and_checks_go_on_after_a_change_of_spacing(window, qtbot, type_text) -> None:
    window.settings.line_spacing = 150
    qtbot.waitUntil(lambda: bool(window.editor.extraSelections()))
    type_text(window.editor, "الى ")
    qtbot.waitUntil(lambda: window.review.is_checked and window.review.store.markers[0].start == 0)
    assert window.editor.history.can_undo


def test_spacing_and_direction_are_those_of_new_articles_too(window, open_window, article) -> None:
    before = heights(window)
    window.settings.line_spacing = 200
    window.settings.direction = Direction.LEFT_TO_RIGHT
    another = open_window(article)
    assert heights(another)[1] > before[1] * 1.9
    assert another.editor.document().defaultTextOption().textDirection() == Qt.LayoutDirection.LeftToRight


@pytest.mark.parametrize(
    ("direction", "expected"),
    [
        (Direction.AUTOMATIC, [False, True]),
        (Direction.RIGHT_TO_LEFT, [False, False]),
        (Direction.LEFT_TO_RIGHT, [True, True]),
    ],
)
def test_direction(open_window, tmp_path, direction, expected) -> None:
    path = tmp_path / "a.txt"
    path.write_text("عربي ثم\nLatin first", encoding="utf-8")
    window = open_window(path)
    menu = window.actions_by_id.submenu("direction")
    menu.aboutToShow.emit()
    menu.actions()[list(Direction).index(direction)].trigger()
    window.editor.grab()
    option = window.editor.document().defaultTextOption()
    assert window.settings.direction is direction
    for block, leftward in zip((block for block, _ in window.editor.visible_blocks()), expected, strict=True):
        line = block.layout().lineAt(0)
        first, last = line.cursorToX(0)[0], line.cursorToX(block.length() - 1)[0]
        if direction is Direction.AUTOMATIC:
            assert (first < last) is leftward
        else:
            assert (option.textDirection() == Qt.LayoutDirection.LeftToRight) is leftward
    assert window.editor.text() == "عربي ثم\nLatin first"


def test_invisible_characters_are_painted_and_the_text_stays(open_window, tmp_path, qtbot) -> None:
    path = tmp_path / "a.txt"
    first = "كلمة\u00a0ثم\u200cأخرى\u200f.\u202bن\u202c\tهنا 😀\u2060 نص\nLatin\n"
    path.write_text(first + "كلمة " * 400, encoding="utf-8")
    window = open_window(path)
    text, before = window.editor.text(), picture(window)
    QTest.keyClick(window.editor, Qt.Key.Key_I, CTRL | SHIFT)
    assert window.settings.invisibles
    assert picture(window) != before
    window.editor.go_to(len(text))
    window.editor.grab()
    assert window.editor.text() == text and not window.editor.document().isModified()
    window.editor.go_to(0)
    QTest.keyClick(window.editor, Qt.Key.Key_I, CTRL | SHIFT)
    qtbot.waitUntil(lambda: picture(window) == before)


def test_every_invisible_character_has_a_sign(open_window) -> None:
    window = open_window()
    window.files.new()
    controls = "\u200b\u200c\u200d\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2069\ufeff"
    for char in f"\u00a0\u00ad{controls}":
        window.editor.selectAll()
        window.editor.insert_text(f"كلمة{char}أخرى")
        window.editor.clearFocus()
        before = picture(window)
        window.settings.invisibles = True
        assert picture(window) != before, hex(ord(char))
        window.settings.invisibles = False


def test_the_other_paragraphs_are_dimmed(window, qtbot) -> None:
    window.editor.go_to(0)
    before = picture(window)
    QTest.keyClick(window.editor, Qt.Key.Key_F, CTRL | SHIFT)
    assert window.settings.focus_paragraph
    first, third = (heights(window)[number] for number in (0, 2))
    after = picture(window)
    top = before.rect().adjusted(0, 0, 0, int(first) - before.height())
    assert before.copy(top) == after.copy(top)
    rest = before.rect().adjusted(0, int(first + heights(window)[1]), 0, 0)
    assert before.copy(rest) != after.copy(rest)
    window.editor.go_to(window.editor.document().findBlockByNumber(2).position())
    assert picture(window).copy(rest) != after.copy(rest)
    assert third


def test_full_screen(window, qtbot) -> None:
    QTest.keyClick(window.editor, Qt.Key.Key_F11)
    qtbot.waitUntil(window.isFullScreen)
    assert window.actions_by_id["full_screen"].isChecked()
    QTest.keyClick(window.editor, Qt.Key.Key_F11)
    qtbot.waitUntil(lambda: not window.isFullScreen())
    window.showFullScreen()
    qtbot.waitUntil(window.actions_by_id["full_screen"].isChecked)
    window.showNormal()
    qtbot.waitUntil(lambda: not window.actions_by_id["full_screen"].isChecked())


def test_views_are_remembered(window, open_window, article) -> None:
    for name in ("invisibles", "focus_paragraph"):
        window.actions_by_id[name].setChecked(True)
    another = open_window(article)
    assert another.actions_by_id["invisibles"].isChecked() and another.actions_by_id["focus_paragraph"].isChecked()
    assert len(another.editor.overlays) == 2


def test_without_a_view_nothing_is_painted_at_a_key(window) -> None:
    assert window.editor.overlays == []
    assert type(window.editor.document().documentLayout()).__name__ == "QPlainTextDocumentLayout"
