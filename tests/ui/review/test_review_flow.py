"""A whole review without the mouse, and the way back through all of it."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from proofreader.core import Category, Level
from proofreader.engine import all_rules
from proofreader.lexicon import UserWords
from proofreader.ui.help.rule_book import RuleBook
from proofreader.ui.model.marker_queries import Grouping
from proofreader.ui.review.rule_dialog import Answer, RuleDialog, rule_info
from proofreader.ui.review.sentence_bar import SentenceBar, excerpt
from proofreader.ui.widgets import labels

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


def press(window, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier, widget=None) -> None:
    QTest.keyClick(widget or window.editor, key, modifiers)


def texts(window) -> list[str]:
    return [marker.text for marker in window.review.store.markers]


def go_to(window, text: str) -> None:
    window.review.go_to(next(marker for marker in window.review.store.markers if marker.text == text))


def wait_checked(window, qtbot) -> None:
    qtbot.waitUntil(lambda: window.review.is_checked)


@pytest.fixture
def bar(window) -> SentenceBar:
    return window.findChild(SentenceBar)


@pytest.mark.parametrize(
    ("text", "key", "modifiers"),
    [
        ("الإجتماع", Qt.Key.Key_Delete, ALT),
        ("الإجتماع", Qt.Key.Key_Delete, ALT | SHIFT),
        ("الإجتماع", Qt.Key.Key_D, CTRL | SHIFT),
        ("كرونفلد", Qt.Key.Key_D, CTRL),
        ("الى", Qt.Key.Key_F8, CTRL | SHIFT),
        ("الى", Qt.Key.Key_Return, CTRL),
        ("الى", Qt.Key.Key_A, CTRL | SHIFT),
    ],
)
def test_every_decision_is_undone_with_one_key(window, qtbot, text, key, modifiers) -> None:
    before, known = window.editor.text(), texts(window)
    go_to(window, text)
    press(window, key, modifiers)
    wait_checked(window, qtbot)
    after, decided = window.editor.text(), texts(window)
    assert decided != known
    assert window.actions_by_id["undo"].isEnabled()
    press(window, Qt.Key.Key_Z, CTRL)
    wait_checked(window, qtbot)
    assert (window.editor.text(), texts(window)) == (before, known)
    press(window, Qt.Key.Key_Z, CTRL | SHIFT)
    wait_checked(window, qtbot)
    assert (window.editor.text(), texts(window)) == (after, decided)


def test_undoing_a_decision_returns_to_its_issue(window) -> None:
    go_to(window, "المدرسه")
    press(window, Qt.Key.Key_Delete, ALT)
    assert window.review.current.text == " ،"
    press(window, Qt.Key.Key_Z, CTRL)
    assert window.review.current.text == "المدرسه"


def test_undo_forgets_what_was_to_be_remembered(window, qtbot) -> None:
    go_to(window, "الإجتماع")
    press(window, Qt.Key.Key_D, CTRL | SHIFT)
    assert window.settings.always_ignored
    press(window, Qt.Key.Key_Z, CTRL)
    assert not window.settings.always_ignored
    go_to(window, "كرونفلد")
    press(window, Qt.Key.Key_D, CTRL)
    wait_checked(window, qtbot)
    press(window, Qt.Key.Key_Z, CTRL)
    wait_checked(window, qtbot)
    assert "كرونفلد" not in UserWords()
    assert "كرونفلد" in texts(window)


def test_showing_again_what_was_ignored_can_be_undone_too(window) -> None:
    go_to(window, "الإجتماع")
    press(window, Qt.Key.Key_Delete, ALT)
    left = texts(window)
    window.actions_by_id["restore_ignored"].trigger()
    assert len(texts(window)) == len(left) + 1
    window.editor.undo()
    assert texts(window) == left


def test_a_decision_survives_changes_before_and_after_it(window, qtbot, type_text) -> None:
    go_to(window, "كرونفلد")
    press(window, Qt.Key.Key_Delete, ALT)
    press(window, Qt.Key.Key_Return, CTRL | SHIFT)
    wait_checked(window, qtbot)
    assert "كرونفلد" not in texts(window)
    press(window, Qt.Key.Key_Z, CTRL)
    wait_checked(window, qtbot)
    assert "كرونفلد" not in texts(window)
    press(window, Qt.Key.Key_Z, CTRL)
    assert "كرونفلد" in texts(window)


def test_another_replacement_is_typed_in_the_bar(window, bar, type_text, qtbot) -> None:
    before = window.editor.text()
    go_to(window, "المدرسه")
    press(window, Qt.Key.Key_0, ALT)
    assert QApplication.focusWidget() is bar.other
    assert bar.other.text() == "المدرسه"
    type_text(bar.other, "الثانوية")
    press(window, Qt.Key.Key_Return, widget=bar.other)
    assert window.editor.text() == before.replace("المدرسه", "الثانوية")
    assert QApplication.focusWidget() is window.editor
    wait_checked(window, qtbot)
    press(window, Qt.Key.Key_Z, CTRL)
    assert window.editor.text() == before


def test_another_replacement_for_a_space_keeps_the_words_around(window, bar, type_text) -> None:
    before = window.editor.text()
    go_to(window, " ،")
    press(window, Qt.Key.Key_0, ALT)
    shown = bar.other.text()
    assert shown in before and "،" in shown
    type_text(bar.other, shown.replace(" ،", "؛"))
    press(window, Qt.Key.Key_Return, widget=bar.other)
    assert window.editor.text() == before.replace(" ،", "؛", 1)


def test_the_bar_shows_the_sentence_before_and_after_and_the_place(window, bar, qtbot) -> None:
    assert bar.isVisible()
    go_to(window, "المدرسه")
    assert bar.place.text() == f"{window.review.store.markers.index(window.review.current) + 1} من 9"
    assert ">\u2068المدرسه\u2069</s>" in bar.sentence.text() and "\u2068المدرسة\u2069</b>" in bar.sentence.text()
    assert "عقد الإجتماع أمس في " in bar.sentence.text()
    press(window, Qt.Key.Key_Return, CTRL)
    wait_checked(window, qtbot)
    assert (bar.progress.value(), bar.progress.maximum()) == (1, 9)
    go_to(window, "قاموا الرجال")
    assert "😀 ذهب الوفد الى الإجتماع و<s" in bar.sentence.text(), "an emoji before it moves nothing"
    press(window, Qt.Key.Key_F8, CTRL)
    assert not bar.isVisible()


def test_the_sentence_around_a_word() -> None:
    text = "جاء الأول. ذهب الوفد الى البيت! وعاد."
    at = text.index("الى")
    assert excerpt(text, at, at + 3) == ("ذهب الوفد ", " البيت!")
    long = "كلمة " * 60 + "هنا" + " كلمة" * 60
    before, behind = excerpt(long, 300, 303)
    assert before.startswith("… كلمة") and behind.endswith("كلمة …") and len(before) < 80


def test_suggestions_are_in_the_menu_with_their_keys(window) -> None:
    go_to(window, "المدرسه")
    menu = window.actions_by_id.submenu("suggestions")
    menu.aboutToShow.emit()
    entries = [action.text() for action in menu.actions()]
    assert ["المدرسة" in entries[0], "Alt+1" in entries[0], "Alt+2" in entries[1]] == [True] * 3
    menu.actions()[1].trigger()
    assert "المدرسات" in window.editor.text()


def test_the_list_can_be_grouped_otherwise_and_remembers_it(window, open_window, article) -> None:
    issue_list = window.issue_list
    issue_list.grouping.setCurrentIndex(issue_list.grouping.findData(Grouping.RULE))
    issue_list.grouping.activated.emit(issue_list.grouping.currentIndex())
    keys = [key for key, _ in issue_list.model.groups]
    assert set(keys) == {marker.issue.rule for marker in window.review.store.markers}
    assert issue_list.model.index(keys.index("alef-maqsura"), 0).data() == "summary of alef-maqsura (2)"
    go_to(window, "كرونفلد")
    assert issue_list.model.marker(issue_list.tree.currentIndex()) is window.review.current
    window.settings.grouping = Grouping.PARAGRAPH
    another = open_window(article)
    assert [key for key, _ in another.issue_list.model.groups] == [0, 1, 2]
    assert another.issue_list.model.index(0, 0).data() == "الفقرة 1 (5)"


def test_levels_are_switched_with_a_click_and_in_the_menu(window, qtbot) -> None:
    button = window.issue_list.levels[Level.CERTAIN]
    assert button.text() == "5"
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert Level.CERTAIN not in {marker.level for marker in window.review.store.markers}
    assert not window.actions_by_id["show_certain"].isChecked()
    assert button.text() == "5", "what is hidden is still counted"
    assert "مخفية" in button.toolTip()
    window.actions_by_id["show_likely"].setChecked(False)
    window.actions_by_id["show_notes"].setChecked(False)
    assert {marker.category for marker in window.review.store.markers} == {Category.RESIDUE}, "it would end up in print"
    assert not any(window.issue_list.levels[level].isChecked() for level in window.issue_list.levels)


def test_what_is_hidden_is_told_where_nothing_else_is_left(open_window, tmp_path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("ذهب الى البيت.\n", encoding="utf-8")
    window = open_window(path)
    window.actions_by_id["show_certain"].setChecked(False)
    assert "تنبيه واحد" in window.nothing_left_page.detail.text()


def test_a_rule_is_explained_and_silenced_here(window, monkeypatch) -> None:
    shown: list[str] = []

    def exec_(dialog: RuleDialog) -> int:
        shown.append(dialog.text.toPlainText())
        dialog.here_button.click()
        return 1

    monkeypatch.setattr(RuleDialog, "exec", exec_)
    go_to(window, "المدرسه")
    press(window, Qt.Key.Key_F1, SHIFT)
    assert "rationale of ha-for-ta-marbuta" in shown[0] or "المرجع" in shown[0]
    assert "المدرسه" not in texts(window)
    assert not window.settings.rules_off
    press(window, Qt.Key.Key_Z, CTRL)
    assert "المدرسه" in texts(window)


def test_the_rule_book_opens_at_the_rule(window, monkeypatch) -> None:
    rule = list(all_rules().values())[7]

    def exec_(dialog: RuleDialog) -> int:
        enabled.append(dialog.book_button.isEnabled())
        dialog.book_button.click()
        return 1

    enabled: list[bool] = []
    monkeypatch.setattr(RuleDialog, "exec", exec_)
    go_to(window, "المدرسه")
    window.review.current.issue = replace(window.review.current.issue, rule="of-another-version")
    press(window, Qt.Key.Key_F1, SHIFT)
    assert enabled == [False] and window.findChild(RuleBook) is None, "a rule that is in no book"
    window.review.current.issue = replace(window.review.current.issue, rule=rule.id)
    press(window, Qt.Key.Key_F1, SHIFT)
    book = window.findChild(RuleBook)
    assert enabled == [False, True] and book.isVisible() and book.rule_id() == rule.id
    assert rule.summary in book.text.toPlainText()
    assert not window.settings.rules_off and "المدرسه" in texts(window), "looking silences nothing"
    book.close()


def test_a_rule_is_silenced_everywhere(window, open_window, article) -> None:
    go_to(window, "الى")
    window.actions_by_id["rule_off_always"].trigger()
    assert "الى" not in texts(window)
    another = open_window(article)
    assert "الى" not in texts(another)
    another.actions_by_id["rules_on"].trigger()
    assert texts(another).count("الى") == 2


def test_a_real_rule_comes_with_examples(app, qtbot) -> None:
    from proofreader.engine.discovery import all_rules

    rule = next(rule for rule in all_rules().values() if rule.bad and rule.good and "[" in rule.bad[0].wrong)
    info = rule_info(rule.id, Category(rule.category), Level.LIKELY, {}, "")
    dialog = RuleDialog(info)
    qtbot.addWidget(dialog)
    text = dialog.text.toPlainText()
    assert rule.summary in text and rule.reference in text and "✗" in text and "✓" in text
    assert dialog.answer is Answer.NOTHING


def test_the_menu_of_the_list(window) -> None:
    go_to(window, "المدرسه")
    window.issue_list.tree.menu_wanted.emit(window.mapToGlobal(window.rect().center()))
    menu = QApplication.activePopupWidget()
    names = [action.objectName() for action in menu.actions() if not action.isSeparator()]
    assert {"accept", "ignore", "skip_category", "explain", "rule_off_always"} <= set(names)
    menu.close()


def test_the_issue_is_seen_in_the_bar_however_narrow_it_is(window, bar, qtbot) -> None:
    words = "كلمة " * 30
    marker = window.review.store.markers[0]
    for width, room in ((900, 120), (420, 30)):
        bar.sentence.setFixedWidth(width)
        QApplication.processEvents()
        bar.show_marker(marker, words, words)
        shown = bar.sentence.text()
        assert labels.visible(marker.before, 60) in shown
        assert bar.sentence.heightForWidth(width) <= bar.sentence.height()
        assert shown.count("كلمة") * 5 >= room
