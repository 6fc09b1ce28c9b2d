"""Find and replace in the real window."""

import random

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest

from proofreader.core import Span
from proofreader.ui.commands.find import find_bar

CTRL, SHIFT, ALT = (getattr(Qt.KeyboardModifier, f"{name}Modifier") for name in ("Control", "Shift", "Alt"))
TEXT = "كتب الكاتب كَتَبَ ثم كتب.\n😀 الى المدرسه وإلى المدرسة، كتب\n"


@pytest.fixture
def window(open_window, tmp_path):
    path = tmp_path / "a.txt"
    path.write_text(TEXT, encoding="utf-8")
    return open_window(path)


@pytest.fixture
def search(window, qtbot, type_text):
    """Opens the bar by its key, types what to find and waits for the matches."""

    def search_(needle: str, key: Qt.Key = Qt.Key.Key_F):
        QTest.keyClick(window.editor, key, CTRL)
        bar = find_bar(window.context)
        qtbot.waitUntil(lambda: bar.needle.lineEdit().hasFocus())
        QTest.keyClick(bar.needle.lineEdit(), Qt.Key.Key_A, CTRL)
        type_text(bar.needle.lineEdit(), needle)
        wait_for(bar)
        return bar

    def wait_for(bar) -> None:
        qtbot.waitUntil(lambda: bar._search.is_done or bool(bar._search.problem) or not bar.needle.currentText())

    search_.wait = wait_for
    return search_


def chosen(window) -> str:
    return window.editor.textCursor().selectedText()


def test_every_match_is_counted_and_the_keys_go_from_one_to_the_next(window, search) -> None:
    bar = search("كتب")
    assert bar.status.text() == "4 نتائج"
    line = bar.needle.lineEdit()
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert (chosen(window), bar.status.text()) == ("كتب", "1 من 4")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert (chosen(window), bar.status.text()) == ("كَتَبَ", "2 من 4")
    QTest.keyClick(line, Qt.Key.Key_Return, SHIFT)
    assert bar.status.text() == "1 من 4"
    QTest.keyClick(line, Qt.Key.Key_Return, SHIFT)
    assert bar.status.text() == "4 من 4"
    assert window.editor.textCursor().selectionEnd() == len(TEXT) - 1 + 1  # after a character of two units
    QTest.keyClick(line, Qt.Key.Key_F3)
    assert bar.status.text() == "1 من 4"
    QTest.keyClick(line, Qt.Key.Key_F3, SHIFT)
    assert bar.status.text() == "4 من 4"


def test_escape_goes_back_to_the_text_and_f3_goes_on_without_the_bar(window, search) -> None:
    bar = search("كتب")
    QTest.keyClick(bar.needle.lineEdit(), Qt.Key.Key_Escape)
    assert not bar.isVisible() and window.editor.hasFocus()
    assert not list(window.editor.highlights[0](0, 100))
    QTest.keyClick(window.editor, Qt.Key.Key_F3)
    QTest.keyClick(window.editor, Qt.Key.Key_F3)
    assert chosen(window) == "كَتَبَ"
    assert not bar.isVisible()
    assert list(window.editor.highlights[0](0, 100))
    QTest.keyClick(window.editor, Qt.Key.Key_Escape)
    assert not list(window.editor.highlights[0](0, 100))


def test_options(window, search) -> None:
    bar = search("كتب")
    QTest.mouseClick(bar.marks, Qt.MouseButton.LeftButton, pos=bar.marks.rect().center())
    bar.marks.setChecked(False)
    search.wait(bar)
    assert bar.status.text() == "3 نتائج"
    bar = search("إلى")
    bar.letters.setFocus()
    QTest.keyClick(bar.letters, Qt.Key.Key_Space)
    search.wait(bar)
    assert bar.status.text() == "نتيجتان"
    QTest.keyClick(bar.words, Qt.Key.Key_Space)
    search.wait(bar)
    assert bar.status.text() == "نتيجة واحدة"


def test_options_and_what_was_searched_for_are_remembered(window, search, open_window, article) -> None:
    bar = search("كتب")
    bar.letters.setChecked(True)
    bar.marks.setChecked(False)
    QTest.keyClick(bar.needle.lineEdit(), Qt.Key.Key_Return)
    another = find_bar(open_window(article).context)
    assert another.letters.isChecked() and not another.marks.isChecked()
    assert another.needle.itemText(0) == "كتب"


def test_damaged_history(open_window, article) -> None:
    window = open_window()
    window.settings.find_history = "{"
    window.settings.replace_history = '[1, "أ"]'
    bar = find_bar(open_window(article).context)
    assert bar.needle.count() == 0 and bar.by.count() == 1


def test_matches_in_view_are_marked_where_they_are(window, search) -> None:
    bar = search("المدرسة")
    assert [lit.span for lit in window.editor.highlights[0](0, 200)] == bar._search.matches
    [span] = bar._search.matches
    assert window.editor.slice(*span) == "المدرسة"


def test_matches_follow_the_text(window, search, type_text, qtbot) -> None:
    bar = search("كتب")
    before = list(bar._search.matches)
    window.editor.setFocus()
    window.editor.go_to(4)
    type_text(window.editor, "من ")
    assert bar._search.matches == [before[0], *(Span(start + 3, end + 3) for start, end in before[1:])]
    type_text(window.editor, "كتب ")
    search.wait(bar)
    assert bar.status.text() == "5 نتائج"
    window.actions_by_id["fix_certain"].trigger()
    qtbot.waitUntil(lambda: bar._search.is_done)
    assert [window.editor.slice(*span) for span in bar._search.matches] == ["كتب", "كتب", "كَتَبَ", "كتب", "كتب"]


def test_matches_stay_on_their_words_whatever_is_edited(window, search) -> None:
    window.editor.insert_text("كتب في كتب ثم كتب " * 20)
    bar = search("كتب")
    chooser = random.Random(4)
    for _ in range(200):
        start = chooser.randrange(window.editor.document().characterCount() - 1)
        cursor = window.editor.textCursor()
        cursor.setPosition(start)
        end = min(start + chooser.choice((0, 0, 1, 7)), window.editor.document().characterCount() - 1)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(chooser.choice(("", "ب", "كتب ", "😀")))
        if chooser.random() < 0.3:
            shown = [lit.span for lit in window.editor.highlights[0](0, 10_000)]
            assert shown == bar._search.matches == sorted(shown)
            assert {window.editor.slice(*span) for span in shown} <= {"كتب", "كَتَبَ"}


def test_replace_one_after_the_other(window, search, type_text) -> None:
    bar = search("كتب", Qt.Key.Key_H)
    QTest.keyClick(bar.needle.lineEdit(), Qt.Key.Key_Return)
    QTest.keyClick(bar.needle.lineEdit(), Qt.Key.Key_Tab)
    bar.by.setFocus()
    type_text(bar.by.lineEdit(), "قرأ")
    QTest.keyClick(bar.by.lineEdit(), Qt.Key.Key_Return)
    assert window.editor.text().startswith("قرأ الكاتب كَتَبَ")
    assert chosen(window) == "كَتَبَ"
    QTest.keyClick(bar.by.lineEdit(), Qt.Key.Key_Return)
    assert window.editor.text().startswith("قرأ الكاتب قرأ ثم كتب")
    assert bar.status.text() == "1 من 2"


def test_replace_all_is_one_step_and_issues_keep_their_place(window, search, type_text, qtbot) -> None:
    bar = search("كتب", Qt.Key.Key_H)
    type_text(bar.by.lineEdit(), "ألّف")
    QTest.keyClick(bar.by.lineEdit(), Qt.Key.Key_Return, ALT)
    assert window.editor.text() == TEXT.replace("كتب", "ألّف").replace("كَتَبَ", "ألّف")
    assert window.bar.label.text() == "استُبدل: 4 نتائج"
    for marker in window.review.store.markers:
        assert window.editor.slice(marker.start, marker.end) == marker.text
    assert window.review.store.markers
    window.actions_by_id["undo"].trigger()
    assert window.editor.text() == TEXT
    qtbot.waitUntil(lambda: window.review.is_checked)
    for marker in window.review.store.markers:
        assert window.editor.slice(marker.start, marker.end) == marker.text


def test_replacing_what_holds_the_needle_ends(window, search, type_text) -> None:
    bar = search("كتب", Qt.Key.Key_H)
    type_text(bar.by.lineEdit(), "كتب كتب")
    QTest.mouseClick(bar.all_button, Qt.MouseButton.LeftButton)
    assert window.bar.label.text() == "استُبدل: 4 نتائج"


def test_in_the_selection_only(window, search, type_text, qtbot) -> None:
    cursor = window.editor.textCursor()
    cursor.setPosition(0)
    cursor.setPosition(TEXT.index("\n"), QTextCursor.MoveMode.KeepAnchor)
    window.editor.setTextCursor(cursor)
    bar = search("كتب", Qt.Key.Key_H)
    window.editor.setTextCursor(cursor)
    bar.selection.click()
    search.wait(bar)
    assert bar.status.text() == "3 نتائج"
    type_text(bar.by.lineEdit(), "دوّن")
    QTest.mouseClick(bar.all_button, Qt.MouseButton.LeftButton)
    assert window.editor.text().endswith("كتب\n") and "كتب" not in window.editor.text().split("\n")[0]


def test_patterns_and_their_errors(window, search, type_text, qtbot) -> None:
    bar = search("كتب", Qt.Key.Key_H)
    bar.pattern.setChecked(True)
    assert not bar.marks.isEnabled() and not bar.letters.isEnabled()
    bar.needle.setEditText(r"(\w+) (\w+)")
    qtbot.waitUntil(lambda: bar._search.is_done)
    bar.by.setEditText(r"\2 \1")
    QTest.keyClick(bar.needle.lineEdit(), Qt.Key.Key_Return)
    QTest.keyClick(bar.by.lineEdit(), Qt.Key.Key_Return)
    assert window.editor.text().startswith("الكاتب كتب كَتَبَ")
    before = window.editor.text()
    bar.by.setEditText(r"\9")
    QTest.keyClick(bar.by.lineEdit(), Qt.Key.Key_Return, ALT)
    assert bar.problem.isVisible() and window.editor.text() == before
    bar.needle.setEditText("(")
    assert "التعبير غير صحيح" in bar.problem.text()
    bar.needle.setEditText("كتب")
    assert not bar.problem.isVisible()


def test_a_bad_pattern_does_not_freeze_the_window(window, search, qtbot) -> None:
    window.editor.insert_text("ا" * 60 + "! ")
    bar = search("كتب")
    bar.pattern.setChecked(True)
    bar.needle.setEditText(r"(?:ا|اا|ااا)+(?=[^ا])\W\d")
    qtbot.waitUntil(lambda: "بطيء" in bar.problem.text(), timeout=10_000)
    assert bar._search.matches == []


def test_the_selection_is_what_is_searched_for(window, qtbot) -> None:
    cursor = window.editor.textCursor()
    cursor.setPosition(4)
    cursor.setPosition(10, QTextCursor.MoveMode.KeepAnchor)
    window.editor.setTextCursor(cursor)
    QTest.keyClick(window.editor, Qt.Key.Key_F, CTRL)
    bar = find_bar(window.context)
    assert bar.needle.currentText() == "الكاتب"
    assert not bar.replaces
    QTest.keyClick(bar.needle.lineEdit(), Qt.Key.Key_H, CTRL)
    assert bar.replaces


def test_another_article_is_searched_too(window, search, qtbot, article) -> None:
    bar = search("الوزير")
    assert bar.status.text() == "لا نتائج"
    window.files.open(article)
    qtbot.waitUntil(lambda: bar.status.text() == "نتيجة واحدة")
    window.files.close(window.article)
    qtbot.waitUntil(lambda: bar.status.text() == "لا نتائج")
    window.files.close(window.article)
    assert not bar.isVisible()


def test_a_long_text(window, tmp_path, search, qtbot) -> None:
    path = tmp_path / "long.txt"
    path.write_text("كلمة في السطر الأول وأخرى في آخره\n" * 3000, encoding="utf-8")
    window.files.open(path)
    bar = search("في", Qt.Key.Key_H)
    assert bar.status.text() == "6000 نتيجة"
    assert len(list(window.editor.highlights[0](*window.editor.visible_range()))) < 200
    bar.by.setEditText("إلى")
    QTest.mouseClick(bar.all_button, Qt.MouseButton.LeftButton)
    assert window.editor.text().count("إلى") == 6000
    window.editor.undo()
    assert window.editor.text() == path.read_text(encoding="utf-8")


def test_go_to_a_paragraph(window, monkeypatch, qtbot) -> None:
    def exec_(dialog) -> int:
        assert dialog.box.maximum() == 3
        dialog.box.setValue(2)
        return dialog.DialogCode.Accepted

    monkeypatch.setattr("proofreader.ui.search.go_to_dialog.GoToDialog.exec", exec_)
    QTest.keyClick(window.editor, Qt.Key.Key_G, CTRL)
    assert window.editor.textCursor().blockNumber() == 1
    assert window.editor.hasFocus()
