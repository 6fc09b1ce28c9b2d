"""The work on issues, as a user does it: by keyboard and mouse."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu

from proofreader.core import Category, Level
from proofreader.lexicon import UserWords
from proofreader.ui.commands.text_menu import text_menu
from proofreader.ui.model import marker_queries as queries
from proofreader.ui.model.marker_queries import Grouping
from proofreader.ui.review.residue_dialog import ResidueDialog

CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


def press(window, key: Qt.Key, *modifiers: Qt.KeyboardModifier, widget=None) -> None:
    combined = Qt.KeyboardModifier.NoModifier
    for modifier in modifiers:
        combined |= modifier
    QTest.keyClick(widget or window.editor, key, combined)


def texts(window) -> list[str]:
    return [marker.text for marker in window.review.store.markers]


def wait_checked(window, qtbot) -> None:
    qtbot.waitUntil(lambda: window.review.is_checked)


def go_to(window, text: str) -> None:
    window.review.go_to(next(marker for marker in window.review.store.markers if marker.text == text))


def put_cursor(window, position: int) -> None:
    cursor = window.editor.textCursor()
    cursor.setPosition(position)
    window.editor.setTextCursor(cursor)


def test_every_issue_is_found_and_grouped(window) -> None:
    groups = dict(queries.groups(window.review.store.markers, window.review.store.paragraph_of))
    assert len(groups[Category.HAMZA]) == 4
    window.settings.grouping = Grouping.CATEGORY
    window.issue_list.set_grouping(Grouping.CATEGORY)
    model = window.issue_list.model
    shown = [model.index(row, 0).data() for row in range(model.rowCount())]
    assert shown[:2] == ["بقايا الصفحة (1)", "الهمزات (4)"]
    assert window.issue_list.title.text() == "التنبيهات (9)"


def test_f8_walks_through_the_text_and_wraps(window) -> None:
    seen = []
    for _ in range(len(window.review.store.markers) + 1):
        press(window, Qt.Key.Key_F8)
        seen.append(window.review.current)
        assert window.editor.textCursor().position() == window.review.current.start
    assert seen[:-1] == window.review.store.markers
    assert seen[-1] is seen[0]
    press(window, Qt.Key.Key_F8, SHIFT)
    assert window.review.current is seen[-2]


def test_the_card_shows_text_suggestions_and_reason(window) -> None:
    go_to(window, "المدرسه")
    issue_details = window.issue_details
    assert "المدرسه" in issue_details.heading.text()
    assert "message of ha-for-ta-marbuta" in issue_details.message.text()
    assert issue_details.reason.text() == "rationale of ha-for-ta-marbuta"
    assert "reference of ha-for-ta-marbuta" in issue_details.reference.text()
    buttons = [
        issue_details._suggestion_layout.itemAt(i).widget().text()
        for i in range(issue_details._suggestion_layout.count())
    ]
    assert [text.strip("\u2068\u2069 12") for text in buttons] == ["المدرسة", "المدرسات"]


def test_list_text_and_card_follow_each_other(window) -> None:
    go_to(window, "المدرسه")
    tree, model = window.issue_list.tree, window.issue_list.model
    assert model.marker(tree.currentIndex()) is window.review.current
    third = model.index_of(window.review.store.markers[0])
    tree.setCurrentIndex(third)
    assert window.review.current is window.review.store.markers[0]
    assert window.editor.textCursor().position() == window.review.store.markers[0].start
    put_cursor(window, window.review.store.markers[1].start + 1)
    assert model.marker(tree.currentIndex()) is window.review.store.markers[1]


def test_a_click_on_a_suggestion_applies_it(window, qtbot) -> None:
    go_to(window, "المدرسه")
    button = window.issue_details._suggestion_layout.itemAt(1).widget()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert "في المدرسات" in window.editor.text()


def test_accepting_moves_on_and_undo_takes_it_back(window, qtbot, article: Path) -> None:
    before = window.editor.text()
    press(window, Qt.Key.Key_F8)
    press(window, Qt.Key.Key_Return, CTRL)
    assert window.editor.text() == before.replace("الإجتماع", "الاجتماع", 1)
    assert window.review.current.text == "المدرسه"
    assert texts(window).count("الإجتماع") == 1, "the mark is gone at once, before any check"
    wait_checked(window, qtbot)
    assert window.review.current.text == "المدرسه"
    press(window, Qt.Key.Key_Z, CTRL)
    assert window.editor.text() == before
    wait_checked(window, qtbot)
    assert texts(window).count("الإجتماع") == 2
    assert abs(window.editor.textCursor().position() - before.index("الإجتماع")) <= len("الإجتماع")


def test_enter_and_digits_in_the_list(window) -> None:
    go_to(window, "المدرسه")
    press(window, Qt.Key.Key_F6)
    tree = window.issue_list.tree
    assert QApplication.focusWidget() is tree
    press(window, Qt.Key.Key_2, widget=tree)
    assert "المدرسات" in window.editor.text()
    assert window.review.current.text == " ،"
    press(window, Qt.Key.Key_Return, widget=tree)
    assert "المدرسات،" in window.editor.text()
    assert QApplication.focusWidget() is tree
    press(window, Qt.Key.Key_Escape, widget=tree)
    assert QApplication.focusWidget() is window.editor


def test_a_digit_without_suggestion_changes_nothing(window) -> None:
    before = window.editor.text()
    go_to(window, "كرونفلد")
    press(window, Qt.Key.Key_1, widget=window.issue_list.tree)
    press(window, Qt.Key.Key_Return, widget=window.issue_list.tree)
    assert window.editor.text() == before


def test_alt_and_a_digit_pick_in_the_text(window) -> None:
    go_to(window, "المدرسه")
    press(window, Qt.Key.Key_2, ALT)
    assert "المدرسات" in window.editor.text()


def test_fix_certain_is_one_undo_step(window, qtbot) -> None:
    before = window.editor.text()
    press(window, Qt.Key.Key_Return, CTRL, SHIFT)
    after = window.editor.text()
    assert after == before.replace("الإجتماع", "الاجتماع").replace("الى", "إلى").replace(" ،", "،")
    assert "شارك" in after, "residue is removed only when asked for"
    assert sorted(texts(window)) == sorted(["المدرسه", "كرونفلد", "شارك\n", "قاموا الرجال"]), "kept without a check"
    wait_checked(window, qtbot)
    assert [m.start for m in window.review.store.markers if m.text == "قاموا الرجال"] == [after.index("قاموا") + 1]
    assert window.bar.isVisible()
    press(window, Qt.Key.Key_Z, CTRL)
    assert window.editor.text() == before
    wait_checked(window, qtbot)
    assert len(window.review.store.markers) == 9
    assert not window.actions_by_id["undo"].isEnabled()


def test_marks_between_two_fixes_still_lie_on_their_text(window) -> None:
    window.actions_by_id["fix_certain"].trigger()
    for marker in window.review.store.markers:
        assert window.editor.slice(marker.start, marker.end) == marker.text


def test_accept_alike(window) -> None:
    go_to(window, "الى")
    press(window, Qt.Key.Key_A, CTRL, SHIFT)
    assert "الى" not in window.editor.text()
    assert "الإجتماع" in window.editor.text()
    window.editor.undo()
    assert window.editor.text().count("الى") == 2


def test_a_fix_is_not_applied_to_a_text_that_changed(window, checker) -> None:
    checker.automatic = False
    marker = window.review.store.markers[0]
    go_to(window, marker.text)
    marker.replaced = (("غيره",),)
    before = window.editor.text()
    assert not window.review.accept()
    assert window.editor.text() == before


def test_ignore_here_with_del_in_the_list(window, qtbot) -> None:
    go_to(window, "الإجتماع")
    press(window, Qt.Key.Key_F6)
    press(window, Qt.Key.Key_Delete, widget=window.issue_list.tree)
    assert texts(window).count("الإجتماع") == 1
    assert window.review.current.text == "المدرسه"
    window.actions_by_id["check"].trigger()
    wait_checked(window, qtbot)
    assert texts(window).count("الإجتماع") == 1


def test_ignore_in_the_article_with_shift_del(window, qtbot) -> None:
    go_to(window, "الإجتماع")
    press(window, Qt.Key.Key_F6)
    press(window, Qt.Key.Key_Delete, SHIFT, widget=window.issue_list.tree)
    assert "الإجتماع" not in texts(window)
    window.actions_by_id["restore_ignored"].trigger()
    assert texts(window).count("الإجتماع") == 2


def test_ignore_always_is_remembered_by_the_next_window(window, open_window, article, qtbot) -> None:
    go_to(window, "الإجتماع")
    window.actions_by_id["ignore_always"].trigger()
    assert "الإجتماع" not in texts(window)
    another = open_window(article)
    assert "الإجتماع" not in texts(another)
    another.actions_by_id["forget_ignored"].trigger()
    assert texts(another).count("الإجتماع") == 2


def test_add_to_dictionary(window, checker, qtbot) -> None:
    go_to(window, "كرونفلد")
    press(window, Qt.Key.Key_D, CTRL)
    assert "كرونفلد" not in texts(window), "gone before the check answers"
    wait_checked(window, qtbot)
    assert "كرونفلد" not in texts(window)
    assert "كرونفلد" in checker.requests[-1][3]
    assert "كرونفلد" in UserWords()


def test_only_words_can_be_added(window) -> None:
    go_to(window, " ،")
    assert not window.actions_by_id["add_word"].isEnabled()
    go_to(window, "قاموا الرجال")
    assert not window.actions_by_id["add_word"].isEnabled()


def test_a_damaged_dictionary_is_told_and_left_alone(open_window, article, own_settings) -> None:
    words = own_settings / "data" / "words.txt"
    words.parent.mkdir(parents=True)
    words.write_bytes(b"\xff\xfe\x00\xd8")
    window = open_window(article)
    assert window.bar.isVisible()
    go_to(window, "كرونفلد")
    press(window, Qt.Key.Key_D, CTRL)
    assert words.read_bytes() == b"\xff\xfe\x00\xd8"


def menu_entries(menu: QMenu) -> list[str]:
    return [action.text().strip("\u2068\u2069") for action in menu.actions() if not action.isSeparator()]


def open_menu() -> QMenu:
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def test_context_menu_on_an_underline(window) -> None:
    marker = next(marker for marker in window.review.store.markers if marker.text == "المدرسه")
    cursor = QTextCursor(window.editor.document())
    cursor.setPosition(marker.start + 2)
    point = window.editor.cursorRect(cursor).center()
    viewport = window.editor.viewport()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, viewport.mapToGlobal(point))
    QApplication.sendEvent(viewport, event)
    entries = menu_entries(open_menu())
    assert entries[:3] == ["المدرسة", "المدرسات", "تجاهل هنا"]
    assert "أضف إلى المعجم" not in entries, "the ending is complained of, whatever the dictionary has"
    press(window, Qt.Key.Key_Down, widget=open_menu())
    press(window, Qt.Key.Key_Down, widget=open_menu())
    press(window, Qt.Key.Key_Return, widget=open_menu())
    assert "المدرسات" in window.editor.text()


def test_context_menu_away_from_issues_is_about_the_text(window) -> None:
    entries = menu_entries(text_menu(window.context, window.editor.text().index("عقد")))
    assert "تجاهل هنا" not in entries and entries.index("تراجع") < entries.index("ألصِق")


def test_context_menu_key_uses_the_cursor(window) -> None:
    go_to(window, "كرونفلد")
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(0, 0), QPoint(0, 0))
    QApplication.sendEvent(window.editor.viewport(), event)
    assert menu_entries(open_menu())[0] == "لا اقتراح" and "أضف إلى المعجم" in menu_entries(open_menu())
    open_menu().close()


def test_nothing_is_marked_under_the_word_being_typed(open_window, type_text, qtbot) -> None:
    window = open_window()
    window.actions_by_id["new"].trigger()
    type_text(window.editor, "ذهب الى")
    qtbot.waitUntil(lambda: texts(window) == ["الى"])
    qtbot.wait(20)
    assert window.editor.extraSelections() == []
    assert window.review.current is None
    type_text(window.editor, " ")
    wait_checked(window, qtbot)
    qtbot.waitUntil(lambda: len(window.editor.extraSelections()) == 1)


def test_typing_waits_for_a_pause_and_drops_stale_answers(window, checker, type_text, qtbot) -> None:
    checker.automatic = False
    sent = len(checker.requests)
    put_cursor(window, 0)
    type_text(window.editor, "الى ")
    assert len(checker.requests) == sent
    qtbot.waitUntil(lambda: len(checker.requests) == sent + 1)
    type_text(window.editor, "x")
    known = texts(window)
    checker.answer(sent)
    assert texts(window) == known
    assert not window.review.is_checked
    qtbot.waitUntil(lambda: len(checker.requests) == sent + 2)
    checker.answer(sent + 1)
    assert window.review.is_checked
    assert texts(window).count("الى") == 3


def test_marks_move_while_typing_before_them(window, checker, type_text) -> None:
    checker.automatic = False
    put_cursor(window, 0)
    type_text(window.editor, "ثم 😀 ")
    for marker in window.review.store.markers:
        assert window.editor.slice(marker.start, marker.end) == marker.text


def test_only_visible_issues_are_drawn(open_window, tmp_path, qtbot) -> None:
    path = tmp_path / "long.txt"
    path.write_text("ذهب الى البيت\n" * 3000, encoding="utf-8")
    window = open_window(path)
    qtbot.waitUntil(lambda: len(window.editor.extraSelections()) > 0)
    assert len(window.review.store.markers) == 3000
    assert len(window.editor.extraSelections()) < 60
    window.review.previous()
    qtbot.waitUntil(lambda: any(s.cursor.blockNumber() == 2999 for s in window.editor.extraSelections()))


def test_cleaning_shows_a_preview_and_is_one_undo_step(open_window, tmp_path, monkeypatch, qtbot) -> None:
    path = tmp_path / "a.txt"
    path.write_text("شارك\nاقرأ المزيد\nذهب الوفد.\nشارك\nانتهى.\n", encoding="utf-8")
    window = open_window(path)
    ticks: list[Qt.CheckState] = []

    def look_and_accept(dialog: ResidueDialog) -> int:
        ticks.extend(dialog.list.item(row).checkState() for row in range(dialog.list.count()))
        dialog.list.item(2).setCheckState(Qt.CheckState.Unchecked)
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(ResidueDialog, "exec", look_and_accept)
    window.actions_by_id["clean"].trigger()
    assert ticks == [Qt.CheckState.Checked, Qt.CheckState.Unchecked, Qt.CheckState.Checked], "notes are not ticked"
    assert window.editor.text() == "اقرأ المزيد\nذهب الوفد.\nشارك\nانتهى.\n"
    window.editor.undo()
    assert window.editor.text().startswith("شارك\nاقرأ")


def test_cleaning_can_be_called_off(window, monkeypatch) -> None:
    before = window.editor.text()
    monkeypatch.setattr(ResidueDialog, "exec", lambda _: QDialog.DialogCode.Rejected)
    window.actions_by_id["clean"].trigger()
    assert window.editor.text() == before


def test_no_issues_left_is_said_quietly(open_window, tmp_path) -> None:
    path = tmp_path / "clean.txt"
    path.write_text("ذهب الوفد مبكرا.\n", encoding="utf-8")
    window = open_window(path)
    assert window.nothing_left_page.isVisible()
    assert window.nothing_left_page.text.text() == "لا تنبيهات متبقية"
    assert window.nothing_left_page.button.isVisible()
    assert not window.actions_by_id["fix_certain"].isEnabled()
    assert not window.actions_by_id["next"].isEnabled()


def test_filter(window, type_text) -> None:
    window.issue_list.set_grouping(Grouping.CATEGORY)
    type_text(window.issue_list.filter, "كرون")
    assert [category for category, _ in window.issue_list.model.groups] == [Category.UNKNOWN]
    assert len(window.review.store.markers) == 9


def test_notes_can_be_hidden(window, open_window, article) -> None:
    window.actions_by_id["show_notes"].setChecked(False)
    assert Level.NOTE not in {marker.level for marker in window.review.store.markers}
    assert "كرونفلد" not in texts(open_window(article))


def test_a_closed_group_stays_closed(window, qtbot) -> None:
    tree, model = window.issue_list.tree, window.issue_list.model
    tree.collapse(model.index(1, 0))
    window.actions_by_id["check"].trigger()
    wait_checked(window, qtbot)
    assert not tree.isExpanded(model.index(1, 0))
    assert tree.isExpanded(model.index(0, 0))


def test_counts_in_the_status_bar(window) -> None:
    assert window.status.words.text() == "17 كلمة · دقيقة للقراءة"
    assert window.status.issues.text() == "5 أكيدة · 3 مرجّحة · ملاحظة واحدة"


@pytest.mark.parametrize("profile", ["ar"])
def test_another_profile_checks_again_and_is_remembered(window, checker, open_window, profile: str) -> None:
    box = window.profile_box
    box.setCurrentIndex(box.findData(profile))
    box.activated.emit(box.currentIndex())
    assert checker.requests[-1][2] == profile
    assert open_window().profile_box.currentData() == profile
