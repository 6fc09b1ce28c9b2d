"""Habits of other programs: menus by keys, the next article, a folder that is dropped, all open articles at once."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from proofreader.ui.batch.batch_page import BatchPage
from proofreader.ui.help.rule_book import RuleBook
from proofreader.ui.model.marker_queries import Grouping
from proofreader.ui.search.find_bar import FindBar

CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


@pytest.fixture
def three(open_window, tmp_path, qtbot):
    """Three articles: with issues, without one, with issues; the first on show."""
    window = open_window()
    for number, text in enumerate(("ذهب الى البيت", "لا شيء هنا", "عقد الإجتماع الى اليوم")):
        path = tmp_path / f"{number}.txt"
        path.write_text(text, encoding="utf-8")
        window.files.open(path)
        qtbot.waitUntil(lambda: window.review.is_checked)
    window.articles.show(next(iter(window.articles)))
    qtbot.waitUntil(window.isActiveWindow)
    return window


@pytest.mark.parametrize("key", [Qt.Key.Key_F10, Qt.Key.Key_Alt])
def test_the_menus_are_reached_by_key(three, key, qtbot) -> None:
    QTest.keyClick(three.editor, key)
    bar = three.menuBar()
    assert bar.activeAction() is bar.actions()[0]
    QTest.keyClick(bar, Qt.Key.Key_Escape)
    for popup in three.findChildren(QMenu):
        popup.close()


def test_every_menu_has_a_letter_of_its_own(three) -> None:
    letters = [action.text()[action.text().index("&") + 1] for action in three.menuBar().actions()]
    assert len(set(letters)) == len(letters)


def test_the_list_goes_by_paragraph_as_review_does(three) -> None:
    assert three.settings.grouping is Grouping.PARAGRAPH


def test_the_next_article_with_issues_when_nothing_is_left(three, qtbot) -> None:
    QTest.keyClick(three.editor, Qt.Key.Key_Return, CTRL | SHIFT)
    qtbot.waitUntil(lambda: three.nothing_left_page.isVisible())
    button = three.nothing_left_page.next_button
    assert button.isVisible() and button.text() == "المقال التالي"
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert three.article.title == "2.txt" and three.review.current is not None, "the second has nothing to decide"
    three.review.accept_certain()
    qtbot.waitUntil(lambda: three.nothing_left_page.isVisible())
    assert not three.nothing_left_page.next_button.isVisible(), "all are done"


def test_a_folder_that_is_dropped_opens_the_batch_page(three, tmp_path, qtbot) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path))])
    event = QDropEvent(
        QPoint(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    three.dropEvent(event)
    qtbot.waitUntil(lambda: isinstance(three.pages.currentWidget(), BatchPage))
    page = three.pages.currentWidget()
    assert page.setup.sources() == [tmp_path] and not three.bar.isVisible()


def test_a_word_is_looked_up_in_the_rule_book(three) -> None:
    three.editor.go_to(three.editor.text().index("الى") + 1)
    QTest.keyClick(three.editor, Qt.Key.Key_B, CTRL | SHIFT)
    book = three.findChild(RuleBook)
    assert book.search.text() == "الى" and 0 < len(book.tree.shown()) < len(book.tree.entries)
    book.close()


@pytest.fixture
def bar(three) -> FindBar:
    QTest.keyClick(three.editor, Qt.Key.Key_H, CTRL)
    bar = three.findChild(FindBar)
    bar.needle.setEditText("الى")
    bar.by.setEditText("إلى")
    return bar


def test_tab_leads_from_what_to_find_to_what_to_write(three, bar) -> None:
    line = bar.needle.lineEdit()
    line.setFocus()
    QTest.keyClick(line, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() in (bar.by, bar.by.lineEdit())


def test_all_open_articles_are_gone_through(three, bar) -> None:
    bar.letters.setChecked(False)
    bar.everywhere.setChecked(True)
    seen = []
    for _ in range(3):
        bar.step(1)
        seen.append((three.article.title, three.editor.textCursor().selectedText()))
    assert seen == [("0.txt", "الى"), ("2.txt", "الى"), ("0.txt", "الى")]
    bar.step(-1)
    assert three.article.title == "2.txt"


def test_all_open_articles_are_replaced_in_and_taken_back(three, bar) -> None:
    before = [article.editor.text() for article in three.articles]
    bar.letters.setChecked(False)
    bar.everywhere.setChecked(True)
    bar.replace_all()
    assert [article.editor.text() for article in three.articles] == [text.replace("الى", "إلى") for text in before]
    assert three.bar.label.text() == "استُبدل: نتيجتان (مقالان)"
    third = list(three.articles)[2]
    third.editor.insert_text("ثم ")
    three.bar.buttons[0].click()
    assert [article.editor.text() for article in three.articles][:2] == before[:2]
    assert third.editor.text() == "ثم " + before[2].replace("الى", "إلى"), "what was written since is not undone"
