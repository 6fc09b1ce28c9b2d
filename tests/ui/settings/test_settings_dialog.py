"""The settings, driven as a user does: by keyboard and mouse."""

import tomllib
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QFileDialog,
    QKeySequenceEdit,
    QLineEdit,
    QSpinBox,
)

from proofreader.engine import all_rules
from proofreader.engine.profiles import load_checked, user_profile
from proofreader.ui.commands import preferences
from proofreader.ui.model.appearance import Scheme
from proofreader.ui.model.language import Language
from proofreader.ui.settings import SettingsDialog
from proofreader.ui.widgets.fonts import use_fonts
from proofreader.ui.widgets.theme import is_dark


def settings_of(window, profile: str = "ar-MA") -> SettingsDialog:
    rules = all_rules()
    return SettingsDialog(
        window.settings, window.words, window.actions_by_id, rules, profile, window.ignored_decisions, window
    )


@pytest.fixture
def own_file() -> Path:
    """Where the user's own house style would lie."""
    return user_profile()


@pytest.fixture
def dialog(window, qtbot, monkeypatch) -> SettingsDialog:
    """The dialog of the window, which shows it as the user would get it."""
    shown: list[SettingsDialog] = []
    monkeypatch.setattr(SettingsDialog, "exec", lambda dialog: (shown.append(dialog), dialog.show())[0])
    monkeypatch.setattr(SettingsDialog, "deleteLater", lambda dialog: None)
    qtbot.keyClick(window.editor, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    (dialog,) = shown
    qtbot.waitExposed(dialog)
    yield dialog
    dialog.close()
    use_fonts(QApplication.instance())


def click(qtbot, button) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def choose(box: QComboBox, data: object) -> None:
    """As the user does: the signal comes only then."""
    box.setCurrentIndex(box.findData(data))
    box.activated.emit(box.currentIndex())


def test_every_control_has_a_name(dialog) -> None:
    unnamed = []
    for page in dialog.pages:
        for kind in (QAbstractButton, QComboBox, QLineEdit, QSpinBox, QAbstractItemView, QKeySequenceEdit):
            for widget in page.findChildren(kind):
                inner = widget.objectName().startswith("qt_") or isinstance(
                    widget.parent(), QComboBox | QLineEdit | QSpinBox | QKeySequenceEdit
                )
                popup = widget.window() is not dialog or "QComboBox" in type(widget.parent()).__name__
                text = widget.text() if isinstance(widget, QAbstractButton) else ""
                if not inner and not popup and not (widget.accessibleName() or text):
                    unnamed.append((page.title, widget, widget.parent()))
    assert [entry for entry in unnamed if "Header" not in str(entry[1]) and "Corner" not in str(entry[1])] == []


def test_pages_are_walked_with_the_keyboard(dialog, qtbot) -> None:
    dialog.list.setFocus()
    for page in dialog.pages:
        assert dialog.stack.currentWidget() is page
        qtbot.keyClick(dialog.list, Qt.Key.Key_Down)


# House style


def test_an_own_profile_is_made_and_used(dialog, window, own_file, qtbot, type_text, checker) -> None:
    click(qtbot, dialog.profile.customise_button)
    page = dialog.profile
    page.name.selectAll()
    type_text(page.name, "جريدة الأفق")
    choose(page.digits, "arabic-indic")
    choose(page.quotes, "“”")
    click(qtbot, page.names.add_button)
    page.names.table.item(0, 0).setText("ساحل العاج")
    page.names.table.item(0, 1).setText("كوت ديفوار")
    before = len(checker.requests)
    click(qtbot, dialog.apply_button)
    assert not dialog.apply_button.isEnabled()
    profile = load_checked(own_file)
    assert profile.name == "جريدة الأفق" and profile.digits == "arabic-indic" and profile.quotation_marks == "“”"
    assert profile.names["ساحل العاج"] == "كوت ديفوار"
    assert profile.months[4] == "ماي"  # of the Moroccan profile it extends
    assert window.settings.profile == window.review.profile == str(own_file)
    assert window.profile_box.currentText() == "جريدة الأفق"
    qtbot.waitUntil(lambda: len(checker.requests) > before)
    assert checker.requests[-1][2] == str(own_file)


def test_cancel_leaves_everything(dialog, window, own_file, qtbot) -> None:
    click(qtbot, dialog.profile.customise_button)
    dialog.language.buttons[Language.FRENCH].click()
    choose(dialog.look.scheme, Scheme.DARK)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible() and not own_file.exists()
    assert window.settings.language is Language.ARABIC and window.settings.scheme is Scheme.SYSTEM
    assert window.settings.profile == "ar-MA"


def test_a_bad_value_is_told_beside_its_field_and_nothing_is_written(dialog, own_file, qtbot) -> None:
    click(qtbot, dialog.profile.customise_button)
    page = dialog.profile
    page.month_names[3].clear()
    page.month_names[3].textEdited.emit("")
    dialog.show_page(dialog.keys)
    click(qtbot, dialog.ok_button)
    assert dialog.isVisible() and dialog.stack.currentWidget() is page and not own_file.exists()
    label = page._problems["months"]
    assert label.isVisible() and "الاثني عشر" in label.text()
    assert "الاثني عشر" in label.field.accessibleDescription()
    choose(page.months, None)
    assert not label.isVisible()
    page.spellings.show_pairs({"مئة": "مائة", "مائة": "مئة"})
    page.spellings.edited.emit()
    click(qtbot, dialog.ok_button)
    assert page._problems["spellings"].isVisible() and not own_file.exists()


def test_comments_and_what_the_form_does_not_show_stay(open_window, article, own_file, qtbot) -> None:
    own_file.parent.mkdir(parents=True)
    own_file.write_text(
        '# منا\nextends = "ar-MA"\nname = "الأفق"  # اسمنا\nfont_size = 16\n\n[avoid]\n# هنا\n"على الصعيد" = ""\n'
    )
    window = open_window(article)
    assert window.settings.profile == str(own_file)  # chosen by nobody, so the user's own
    dialog = settings_of(window, str(own_file))
    qtbot.addWidget(dialog)
    choose(dialog.profile.flags["protect_quotations"], True)
    assert dialog.apply()
    text = own_file.read_text()
    assert all(part in text for part in ("# منا", "# اسمنا", "font_size = 16", "# هنا", "protect_quotations = true"))
    assert tomllib.loads(text)["avoid"] == {"على الصعيد": ""}


def test_a_broken_file_is_told_and_left(open_window, own_file, qtbot) -> None:
    own_file.parent.mkdir(parents=True)
    own_file.write_text('langage = "ar"\n')
    window = open_window()
    dialog = settings_of(window, str(own_file))
    qtbot.addWidget(dialog)
    assert "language" in dialog.profile.problem_label.text()
    assert dialog.apply() and own_file.read_text() == 'langage = "ar"\n'


# Rules


def test_rules_are_searched_and_switched_with_the_keyboard(dialog, own_file, qtbot) -> None:
    page = dialog.rules
    dialog.show_page(page)
    page.search.setText("واو عطف")
    item = page.tree.entries["detached-waw"]
    assert not item.isHidden() and page.tree.entries["doubled-space"].isHidden()
    page.tree.setCurrentItem(item)
    page.tree.setFocus()
    assert "واو" in page.text.toPlainText()
    qtbot.keyClick(page.tree, Qt.Key.Key_Space)
    choose(page.level, "note")
    click(qtbot, dialog.ok_button)
    profile = load_checked(own_file)
    assert "detached-waw" in profile.off and profile.levels["detached-waw"].label == "note"
    assert profile.months[4] == "ماي"


def test_switching_back_leaves_no_trace(dialog, own_file) -> None:
    rule = all_rules()["doubled-space"]
    dialog.rules._switch(rule, False)
    dialog.rules._switch(rule, True)
    off_by_default = all_rules()["unwanted-digits"]
    dialog.rules._switch(off_by_default, True)
    assert dialog.apply()
    data = tomllib.loads(own_file.read_text())
    assert "off" not in data and data["on"] == ["unwanted-digits"]


def test_a_rule_silenced_in_the_list_can_be_switched_on(window, qtbot) -> None:
    window.settings.rules_off = frozenset({"doubled-space"})
    dialog = settings_of(window)
    qtbot.addWidget(dialog)
    dialog.rules.show_rule("doubled-space")
    assert not dialog.rules.on.isChecked()
    dialog.show_page(dialog.rules)
    dialog.rules.on.click()
    assert dialog.rules.on.isChecked() and dialog.apply()
    assert window.settings.rules_off == frozenset() and not dialog.style_.is_own


# Words


def test_words_come_and_go(dialog, window, qtbot, type_text, checker) -> None:
    page = dialog.words
    dialog.show_page(page)
    type_text(page.line, "كرونفلد الإجتماع")
    qtbot.keyClick(page.line, Qt.Key.Key_Return)
    assert dialog.isVisible() and page.words() == ["كرونفلد", "الإجتماع"]
    click(qtbot, dialog.apply_button)
    assert window.words.own() == ["كرونفلد", "الإجتماع"]
    qtbot.waitUntil(lambda: checker.requests[-1][3] == {"كرونفلد", "الإجتماع"})
    page.list.setCurrentRow(1)
    qtbot.keyClick(page.list, Qt.Key.Key_Delete)
    click(qtbot, dialog.ok_button)
    assert window.words.own() == ["كرونفلد"]
    qtbot.waitUntil(lambda: checker.requests[-1][3] == {"كرونفلد"})


def test_words_are_imported_and_exported(dialog, monkeypatch, tmp_path, qtbot) -> None:
    source, target = tmp_path / "in.txt", tmp_path / "out.txt"
    source.write_text("# أسماء\nأكادير\nسيدي إفني\nأكادير\n", encoding="utf-8-sig")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(source), ""))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    click(qtbot, dialog.words.import_button)
    click(qtbot, dialog.words.export_button)
    assert target.read_text(encoding="utf-8") == "أكادير\nسيدي\nإفني\n"
    source.write_bytes(b"\xff\xfe\x00")
    click(qtbot, dialog.words.import_button)
    assert dialog.words.problem_label.text() and len(dialog.words.words()) == 3


def test_the_shared_file_is_read_and_followed(dialog, window, tmp_path, qtbot) -> None:
    shared = tmp_path / "newsroom.txt"
    dialog.words.shared.setText(str(shared))
    click(qtbot, dialog.apply_button)
    assert dialog.words.shared_problem.text() and dialog.stack.currentWidget() is dialog.words
    shared.write_text("كرونفلد\n", encoding="utf-8")
    click(qtbot, dialog.apply_button)
    qtbot.waitUntil(lambda: window.words.words() == {"كرونفلد"})
    shared.write_text("كرونفلد\nأكادير\n", encoding="utf-8")
    watcher = window.findChild(preferences.SharedWords)
    watcher.look()
    qtbot.waitUntil(lambda: window.words.words() == {"كرونفلد", "أكادير"})
    shared.unlink()  # the network is away: the words stay
    watcher.look()
    qtbot.waitUntil(lambda: "newsroom" in window.bar.label.text() or window.bar.isVisible())
    assert window.words.words() == {"كرونفلد", "أكادير"}
    assert window.words.own() == []


# Ignored


def test_what_is_ignored_is_taken_back(window, qtbot) -> None:
    window.settings.always_ignored = {("doubled-space", "  "), ("alef-maqsura", "الى")}
    known = len(window.review.store.markers)
    dialog = settings_of(window)
    qtbot.addWidget(dialog)
    page = dialog.ignored
    page.list.setCurrentItem(page.list.topLevelItem(0))
    qtbot.keyClick(page.list, Qt.Key.Key_Delete)
    assert dialog.apply()
    assert window.settings.always_ignored == {("doubled-space", "  ")}
    assert len(window.review.store.markers) > known


def test_what_is_ignored_in_one_article_is_taken_back(window, qtbot) -> None:
    known = len(window.review.store.markers)
    window.review.go_to(window.review.store.markers[0])
    window.article.dismissals.ignore()
    window.review.go_to(next(marker for marker in window.review.store.markers if marker.text == "الى"))
    window.article.dismissals.ignore_in_document()
    assert len(window.review.store.markers) == known - 3
    dialog = settings_of(window)
    qtbot.addWidget(dialog)
    page = dialog.ignored
    shown = [page.list.topLevelItem(row).text(2) for row in range(2)]
    assert page.list.topLevelItemCount() == 2 and all("مقال.txt" in text for text in shown) and "مرة" in shown[1]
    page.list.setCurrentItem(page.list.topLevelItem(1))
    page.back_button.click()
    assert len(window.review.store.markers) == known - 3, "only what is applied"
    assert dialog.apply()
    assert len(window.review.store.markers) == known - 2
    page.all_button.click()
    assert dialog.apply()
    assert len(window.review.store.markers) == known
    assert window.ignored_decisions.everything() == {}
    window.editor.undo()
    assert len(window.review.store.markers) == known - 2, "that can be undone too"


# Session


def test_opening_the_last_session_can_be_switched_off(window, qtbot) -> None:
    dialog = settings_of(window)
    qtbot.addWidget(dialog)
    assert dialog.language.session.isChecked()
    qtbot.keyClick(dialog.language.session, Qt.Key.Key_Space)
    assert window.settings.restore_session
    assert dialog.apply()
    assert not window.settings.restore_session


# Look


def test_look_changes_at_once(dialog, window, qtbot) -> None:
    page = dialog.look
    page.scheme.setCurrentIndex(page.scheme.findData(Scheme.DARK))
    page.pixels.setValue(32)
    page.percent.setValue(150)
    before = QApplication.font().pointSizeF()
    click(qtbot, dialog.apply_button)
    qtbot.waitUntil(lambda: is_dark(window.palette()))
    assert window.editor.font().pixelSize() == 32
    assert QApplication.font().pointSizeF() == pytest.approx(before * 1.5)
    window.settings.scheme = Scheme.LIGHT


# Keys


def test_keys_are_changed_at_once(dialog, window, qtbot) -> None:
    page = dialog.keys
    dialog.show_page(page)
    page.choose("next")
    page.edit.setFocus()
    qtbot.keyClick(page.edit, Qt.Key.Key_F4)
    page.edit.editingFinished.emit()
    assert page.keys("next") == ["F4"] and not page.conflict.isVisible()
    click(qtbot, dialog.apply_button)
    action = window.actions_by_id["next"]
    assert action.shortcut() == QKeySequence("F4") and "F4" in action.toolTip()
    assert window.settings.shortcuts("next") == ["F4"]
    page.choose("previous")
    click(qtbot, page.none_button)
    page.choose("next")
    click(qtbot, page.reset_button)
    click(qtbot, dialog.apply_button)
    assert action.shortcut() == QKeySequence("F8") and window.settings.shortcuts("next") == []
    assert window.actions_by_id["previous"].shortcut().isEmpty()
    click(qtbot, page.reset_all_button)
    click(qtbot, dialog.apply_button)
    assert window.actions_by_id["previous"].shortcut() == QKeySequence("Shift+F8")


@pytest.mark.parametrize("key", ["Shift+F8", "Alt+3"])
def test_a_conflict_is_shown_and_not_taken_over(dialog, window, key: str) -> None:
    page = dialog.keys
    page.choose("next")
    page.edit.setKeySequence(QKeySequence(key))
    page.edit.editingFinished.emit()
    assert page.conflict.text() and page.tree.entries["next"].text(0).startswith("⚠")
    assert not dialog.apply() and dialog.stack.currentWidget() is page
    assert window.actions_by_id["next"].shortcut() == QKeySequence("F8")


def test_a_conflict_that_was_there_before_keeps_nobody_from_anything_else(window, qtbot) -> None:
    window.settings.set_shortcuts("next", ["Shift+F8"])
    dialog = settings_of(window)
    qtbot.addWidget(dialog)
    assert dialog.keys.conflict.text()
    dialog.look.pixels.setValue(31)
    assert dialog.apply() and window.settings.text_pixels == 31


def test_no_action_has_no_keys_after_a_restart(window, open_window) -> None:
    window.settings.set_shortcuts("next", [])
    window.settings._store.sync()
    assert open_window().actions_by_id["next"].shortcut().isEmpty()
