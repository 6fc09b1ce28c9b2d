"""The page of the names: seen, added, unified, found; driven by keys, with the real checker."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from proofreader.lexicon import UserWords
from proofreader.ui.review.names_page import NamesPage

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
TEXT = "فاز زقنخوطا أمس.\n😀 شكر زقنخوطا جمهوره، وعاد بزقنخطا إلى الرباط مع ضغظخوثا.\n"


@pytest.fixture
def page(open_window, tmp_path, qtbot) -> NamesPage:
    path = tmp_path / "a.txt"
    path.write_text(TEXT, encoding="utf-8")
    window = open_window(path, checker=None)
    QTest.keyClick(window.editor, Qt.Key.Key_U, CTRL | SHIFT)
    page = window.findChild(NamesPage)
    page.main = window
    qtbot.waitUntil(lambda: page.tree.topLevelItemCount() == 3, timeout=20_000)
    assert page.isVisible() and QApplication.focusWidget() is page.tree
    return page


def rows(page: NamesPage) -> list[list[str]]:
    tree = page.tree
    items = (tree.topLevelItem(number) for number in range(tree.topLevelItemCount()))
    return [[item.text(column).strip("\u2067\u2069") for column in range(4)] for item in items]


def test_every_name_with_its_count_and_spellings(page) -> None:
    assert rows(page) == [
        ["زقنخوطا", "3", "زقنخوطا (2)، زقنخطا (1)", "غير معروف"],
        ["الرباط", "1", "", "معروف"],
        ["ضغظخوثا", "1", "", "غير معروف"],
    ]
    assert "شكر زقنخوطا" in page.tree.topLevelItem(0).child(1).text(0)


def test_enter_goes_to_the_place(page) -> None:
    QTest.keyClick(page.tree, Qt.Key.Key_Right)
    QTest.keyClick(page.tree, Qt.Key.Key_Left)  # whichever of the two opens it, by the direction of the frame
    page.tree.setCurrentItem(page.tree.topLevelItem(0).child(2))
    QTest.keyClick(page.tree, Qt.Key.Key_Return)
    editor = page.main.editor
    assert not page.isVisible() and QApplication.focusWidget() is editor
    assert editor.textCursor().selectedText() == "زقنخطا"


def test_one_key_unifies_and_one_undoes(page, qtbot) -> None:
    QTest.keyClick(page.tree, Qt.Key.Key_U, CTRL)
    assert page.main.editor.text() == TEXT.replace("زقنخطا", "زقنخوطا")
    qtbot.waitUntil(lambda: rows(page)[0][:3] == ["زقنخوطا", "3", ""], timeout=10_000)
    QTest.keyClick(page.tree, Qt.Key.Key_Escape)
    QTest.keyClick(page.main.editor, Qt.Key.Key_Z, CTRL)
    assert page.main.editor.text() == TEXT


def test_one_key_adds(page, qtbot) -> None:
    QTest.keyClick(page.tree, Qt.Key.Key_D, CTRL)
    assert "زقنخوطا" in page.main.words.words()
    qtbot.waitUntil(lambda: rows(page)[0][3] == "معروف" or rows(page)[0][2] != "", timeout=10_000)
    assert "ضغظخوثا" not in page.main.words.words()


def test_all_at_once_into_the_dictionary_of_the_newsroom(page, tmp_path, qtbot) -> None:
    shared = tmp_path / "newsroom.txt"
    shared.write_text("# كلماتنا\nقديمة\n", encoding="utf-8")
    page.main.settings.shared_words = str(shared)
    qtbot.waitUntil(lambda: "قديمة" in page.main.words.shared)
    QTest.keyClick(page.tree, Qt.Key.Key_D, CTRL | SHIFT)
    assert list(UserWords(shared)) == ["قديمة", "زقنخوطا", "ضغظخوثا"]
    assert shared.read_text(encoding="utf-8").startswith("# كلماتنا\n")
    assert {"زقنخوطا", "ضغظخوثا"} <= page.main.words.words() and not page.main.words.own()
    qtbot.waitUntil(lambda: not page.ticked(), timeout=10_000)


def test_without_such_a_file_into_the_users_own(page) -> None:
    QTest.keyClick(page.tree, Qt.Key.Key_D, CTRL | SHIFT)
    assert page.main.words.own() == ["زقنخوطا", "ضغظخوثا"]


def test_a_file_that_cannot_be_written_is_told(page, tmp_path, qtbot) -> None:
    page.main.settings.shared_words = str(Path(tmp_path))
    QTest.keyClick(page.tree, Qt.Key.Key_D, CTRL | SHIFT)
    assert page.main.bar.isVisible() and not page.main.words.own()


def test_only_the_unknown_ones(page) -> None:
    page.unknown_only.click()
    assert [page.tree.topLevelItem(number).isHidden() for number in range(3)] == [False, True, False]


def test_a_slip_is_not_ticked_and_a_likely_one_is_no_name(open_window, tmp_path, qtbot) -> None:
    path = tmp_path / "b.txt"
    path.write_text("فاز ضغظخوثا مع كرونفلد وعقد الإجتماعات الى المدرسه.\n", encoding="utf-8")
    window = open_window(path, checker=None)
    window.actions_by_id["names"].trigger()
    page = window.findChild(NamesPage)
    qtbot.waitUntil(lambda: page.tree.topLevelItemCount() >= 2, timeout=20_000)
    assert not {"الإجتماعات", "المدرسه", "الى"} & {row[0] for row in rows(page)}
    for row, name in enumerate(page._found):
        doubted = name.spellings[0].text in page._proposed
        assert doubted == ("يُقترح" in rows(page)[row][3])
        if not name.is_known:
            assert (name.spellings[0].text in page.ticked()) is not doubted


def test_a_tick_taken_off_is_respected(page) -> None:
    page.tree.topLevelItem(2).setCheckState(0, Qt.CheckState.Unchecked)
    QTest.keyClick(page.tree, Qt.Key.Key_D, CTRL | SHIFT)
    assert page.main.words.own() == ["زقنخوطا"]
