"""From the agency's text to Word, as it is done twenty times a morning; by keys and clicks."""

from pathlib import Path

import pytest
from docx import Document
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QDesktopServices, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

Control, Shift, Alt = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
COPIED = (
    "افتتاح مكتبة عمومية بقرية نائية\nذهب الوفد الى القرية صباح اليوم وعقد الإجتماع الأول مع السكان في مقر الجماعة.\n"
)


def copy(text: str) -> None:
    QApplication.clipboard().setText(text)


@pytest.fixture
def pasted(open_window, qtbot):
    window = open_window()
    qtbot.waitUntil(window.isActiveWindow)
    copy(COPIED)
    QTest.keyClick(window.start_page.buttons[0], Qt.Key.Key_N, Control | Shift)
    qtbot.waitUntil(lambda: window.context.has_article() and window.review.is_checked)
    return window


def test_one_key_makes_an_article_of_what_was_copied(pasted) -> None:
    assert pasted.editor.text() == COPIED and pasted.isWindowModified()
    assert pasted.review.original == COPIED
    assert QApplication.focusWidget() is pasted.editor


def test_the_article_on_show_stays_as_it_is(pasted, qtbot) -> None:
    first = pasted.article
    copy("خبر ثان ذهب الى هناك")
    button = pasted.toolbar.widgetForAction(pasted.actions_by_id["new_from_clipboard"])
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert len(pasted.articles) == 2
    assert first.editor.text() == COPIED and pasted.editor.text() == "خبر ثان ذهب الى هناك"
    QTest.keyClick(pasted.editor, Qt.Key.Key_V, Control)
    assert len(pasted.articles) == 2 and pasted.editor.text().count("خبر ثان") == 2


def test_nothing_copied_is_told(open_window) -> None:
    window = open_window()
    copy("  \n")
    window.actions_by_id["new_from_clipboard"].trigger()
    assert len(window.articles) == 0 and "الحافظة" in window.bar.label.text()


def test_the_headline_names_the_file(pasted, monkeypatch, tmp_path) -> None:
    proposed: list[str] = []
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda _, __, name, *___: (proposed.append(name), ("", ""))[1])
    pasted.actions_by_id["export_word"].trigger()
    pasted.actions_by_id["save_as"].trigger()
    assert [Path(name).name for name in proposed] == [
        "افتتاح مكتبة عمومية بقرية نائية.docx",
        "افتتاح مكتبة عمومية بقرية نائية.txt",
    ]


@pytest.mark.parametrize("headline", ["سؤال: من/إلى أين؟*", "...", "CON " * 40, "\u200f\u202bعنوان\u202c"])
def test_a_name_that_a_system_refuses_is_never_proposed(pasted, headline, tmp_path) -> None:
    pasted.editor.selectAll()
    pasted.editor.insert_text(f"{headline}\n" + COPIED.split("\n")[1])
    name = pasted.article.proposed_name
    assert 0 < len(name) <= 60 and not set(name) & set('<>:"/\\|?*\u200f\u202b')
    (tmp_path / f"{name}.txt").write_text("x", encoding="utf-8")


@pytest.fixture
def exported(pasted, monkeypatch, tmp_path):
    target = tmp_path / "خبر.docx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(target), ""))
    pasted.actions_by_id["fix_certain"].trigger()
    QTest.keyClick(pasted.editor, Qt.Key.Key_E, Control | Shift)
    assert "إلى القرية" in "\n".join(paragraph.text for paragraph in Document(str(target)).paragraphs)
    return target


def test_after_the_export_word_and_the_folder_can_be_opened(pasted, exported, monkeypatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    assert exported.name in pasted.bar.label.text() and exported.parent.name in pasted.bar.label.text()
    word, folder = pasted.bar.buttons
    for button in (folder, word):
        pasted.bar.show()
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert opened == [str(exported.parent), str(exported)]


def test_what_was_exported_is_safe(pasted, exported, type_text, click_answer) -> None:
    QTest.keyClick(pasted.editor, Qt.Key.Key_W, Control)
    assert len(pasted.articles) == 0, "nothing is asked"


def test_what_was_changed_after_the_export_is_not(pasted, exported, type_text, click_answer) -> None:
    type_text(pasted.editor, "ثم ")
    asked = click_answer("إلغاء")
    QTest.keyClick(pasted.editor, Qt.Key.Key_W, Control)
    assert len(asked) == 1 and len(pasted.articles) == 1


def test_a_closed_article_is_opened_again_as_it_was(pasted, exported, qtbot) -> None:
    fixed = pasted.editor.text()
    QTest.keyClick(pasted.editor, Qt.Key.Key_W, Control)
    QTest.keyClick(pasted.start_page.buttons[0], Qt.Key.Key_T, Control | Shift)
    assert pasted.editor.text() == fixed and pasted.review.original == COPIED and pasted.review.log
    pasted.actions_by_id["reopen"].trigger()
    assert "لم يُغلق مقال" in pasted.bar.label.text() and len(pasted.articles) == 1


def test_a_closed_article_that_is_open_again_is_left_as_it_is(window, article) -> None:
    window.files.close(window.article)
    article.write_text("نص جديد من برنامج آخر", encoding="utf-8")
    window.files.open(article)
    opened = window.article
    window.files.new()
    window.actions_by_id["reopen"].trigger()
    assert window.article is opened, "it comes to the front"
    assert opened.editor.text() == opened.review.original == "نص جديد من برنامج آخر"
    assert [each.file.path for each in window.articles] == [article, None]


def test_the_keys_are_those_of_other_programs(pasted, monkeypatch) -> None:
    asked: list[str] = []
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (asked.append("as"), ("", ""))[1])
    QTest.keyClick(pasted.editor, Qt.Key.Key_S, Control | Shift)
    assert asked == ["as"] and pasted.editor.text() == COPIED
    QTest.keyClick(pasted.editor, Qt.Key.Key_Return, Control | Shift)
    assert "إلى القرية" in pasted.editor.text()


def test_ctrl_and_the_wheel_change_the_size(pasted) -> None:
    def turn(by: int, keys: Qt.KeyboardModifier) -> None:
        place = QPointF(pasted.editor.viewport().rect().center())
        event = QWheelEvent(
            place,
            QPointF(pasted.editor.viewport().mapToGlobal(place.toPoint())),
            QPoint(),
            QPoint(0, by),
            Qt.MouseButton.NoButton,
            keys,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(pasted.editor.viewport(), event)

    before = pasted.settings.text_pixels
    turn(120, Control)
    assert pasted.settings.text_pixels == before + 2
    turn(-120, Control)
    turn(-120, Qt.KeyboardModifier.NoModifier)
    assert pasted.settings.text_pixels == before


def test_an_issue_without_a_suggestion_says_so(open_window, qtbot) -> None:
    window = open_window()
    copy("حضر كرونفلد الحفل")
    window.actions_by_id["new_from_clipboard"].trigger()
    qtbot.waitUntil(lambda: window.review.is_checked)
    window.review.next()
    QTest.keyClick(window.editor, Qt.Key.Key_Return, Control)
    assert "لا اقتراح" in window.bar.label.text() and "Alt+Del" in window.bar.label.text()


def test_a_word_whose_place_is_complained_of_is_told_after_adding_it(pasted, checker, qtbot) -> None:
    pasted.editor.go_to(0)
    pasted.editor.insert_text("كرونفلد ")
    qtbot.waitUntil(lambda: pasted.review.is_checked)
    pasted.editor.go_to(2)
    assert pasted.review.current.text == "كرونفلد"
    find = checker.requests

    def answer_all(revision: int, text: str, profile: str, words: frozenset[str], *rest: object) -> None:
        type(checker).request(checker, revision, text, profile, frozenset(), *rest)

    checker.request = answer_all  # a rule about the place goes on whatever the dictionary says
    QTest.keyClick(pasted.editor, Qt.Key.Key_D, Control)
    qtbot.waitUntil(lambda: "معجمك" in pasted.bar.label.text() and pasted.bar.isVisible())
    assert find and "كرونفلد" in pasted.bar.label.text()
    pasted.editor.go_to(2)
    assert not pasted.actions_by_id["add_word"].isEnabled()


def test_full_screen_goes_back_to_maximised(pasted, qtbot) -> None:
    pasted.showMaximized()
    for _ in range(2):
        QTest.keyClick(pasted.editor, Qt.Key.Key_F11)
    assert pasted.isMaximized() and not pasted.isFullScreen()


def test_what_is_printed_has_no_residue_and_no_file_name(open_window, tmp_path, qtbot) -> None:
    path = tmp_path / "0006-x.txt"
    path.write_text("افتتاح مكتبة عمومية\nشارك\nذهب الوفد صباح اليوم وعاد مساء بعد لقاء السكان.\n", encoding="utf-8")
    window = open_window(path)
    assert window.review.text_without_residue() == path.read_text(encoding="utf-8").replace("شارك\n", "")
    assert window.editor.text() == path.read_text(encoding="utf-8")
    assert window.article.headline == "افتتاح مكتبة عمومية"
