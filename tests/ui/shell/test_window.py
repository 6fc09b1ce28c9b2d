"""The window as a whole: its words, names and keys."""

import subprocess
import sys

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QTreeView

from proofreader.ui.commands import FEATURES
from proofreader.ui.commands.context import Context
from proofreader.ui.help.keys_dialog import KeysDialog
from proofreader.ui.widgets.actions import Command, menus


def test_every_control_has_a_name(window) -> None:
    unnamed = []
    for kind in (QAbstractButton, QComboBox, QLineEdit, QTreeView):
        for widget in window.findChildren(kind):
            inner = widget.objectName().startswith("qt_") or isinstance(widget.parent(), QLineEdit)
            text = widget.text() if isinstance(widget, QAbstractButton) else ""
            if not inner and not widget.isHidden() and not (widget.accessibleName() or text or widget.toolTip()):
                unnamed.append((widget, widget.parent()))
    assert unnamed == []
    assert window.editor.accessibleName()


def test_everything_runs_from_right_to_left(window) -> None:
    assert window.layoutDirection() == Qt.LayoutDirection.RightToLeft
    text, issue_list = window.editor, window.issue_list
    assert text.mapTo(window, text.rect().topLeft()).x() > issue_list.mapTo(window, issue_list.rect().topLeft()).x()
    gutter, view = text._numbers.geometry(), text.viewport().geometry()
    assert gutter.left() > view.right()
    assert text.verticalScrollBar().mapTo(text, text.rect().topLeft()).x() < view.left()


def commands(window) -> list[Command]:
    return [entry for entry in window.actions_by_id.entries if isinstance(entry, Command)]


def test_the_keys_of_the_design(open_window) -> None:
    keys = {command.id: command.keys for command in commands(open_window())}
    assert keys["next"] == ("F8",)
    assert keys["previous"] == ("Shift+F8",)
    assert "Ctrl+Return" in keys["accept"]
    assert keys["accept_alike"] == ("Ctrl+Shift+A",)
    assert keys["fix_certain"][0] == "Ctrl+Shift+Return"
    assert keys["add_word"] == ("Ctrl+D",)
    assert keys["export"] == ("Ctrl+E",)
    assert keys["to_text"] == ("Esc",)


def test_no_key_is_given_twice(open_window) -> None:
    keys = [QKeySequence(key).toString() for command in commands(open_window()) for key in command.keys]
    assert len(keys) == len(set(keys))


def test_every_action_is_in_a_menu(window) -> None:
    assert {entry.menu for entry in window.actions_by_id.entries} <= {plan.id for plan in menus()}
    listed = {
        action.objectName()
        for menu in window.menuBar().actions()
        for action in menu.menu().actions()
        if not action.menu()
    }
    assert set(window.actions_by_id) <= listed
    for name, action in window.actions_by_id.items():
        assert action.text(), name


def test_keys_can_be_changed_in_the_settings(open_window) -> None:
    window = open_window()
    window.settings._store.setValue("shortcuts/next", "F4")
    assert open_window().actions_by_id["next"].shortcut() == QKeySequence("F4")


def test_layout_is_remembered(open_window, article) -> None:
    window = open_window(article)
    window.resize(901, 602)
    window.close()
    assert open_window().settings.bytes("geometry").size() > 0


def test_text_size(window, open_window, article) -> None:
    before = window.editor.font().pixelSize()
    window.actions_by_id["larger"].trigger()
    assert window.editor.font().pixelSize() == before + 2
    assert open_window(article).editor.font().pixelSize() == before + 2
    window.actions_by_id["normal_size"].trigger()
    assert window.editor.font().pixelSize() == before


def test_hiding_the_panel_and_asking_for_the_list(window) -> None:
    window.actions_by_id["show_panel"].setChecked(False)
    assert not window.issue_list.isVisible()
    window.actions_by_id["to_list"].trigger()
    assert window.issue_list.isVisible()


def test_damaged_settings_do_not_keep_the_window_shut(open_window, own_settings) -> None:
    window = open_window()
    store = window.settings._store
    for key in ("scheme", "text_pixels", "show_notes", "layout/geometry", "recent", "ignored", "profile"):
        store.setValue(key, "%%%")
    assert open_window().isVisible()


def test_the_program_says_what_it_is(window, monkeypatch) -> None:
    shown: list[str] = []
    monkeypatch.setattr("PySide6.QtWidgets.QMessageBox.about", lambda *arguments: shown.append(arguments[2]))
    window.actions_by_id["about"].trigger()
    assert len(shown) == 1


def test_the_start_page_can_be_walked_with_the_keyboard(open_window, qtbot) -> None:
    window = open_window()
    opening, _, sample = window.start_page.buttons
    opening.setFocus()
    qtbot.waitUntil(opening.hasFocus)
    for _ in range(2):
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
    assert sample.hasFocus()
    qtbot.keyClick(sample, Qt.Key.Key_Space)
    assert window.editor.text()


def test_an_unknown_profile_in_the_settings_is_replaced(open_window, article, checker) -> None:
    window = open_window()
    window.settings.profile = "no-such-profile"
    another = open_window(article)
    assert another.review.profile == another.profile_box.currentData() == checker.requests[-1][2] == "ar-MA"


def test_there_is_room_for_more(window) -> None:
    above, below, page, tab = QLabel("أ"), QLabel("ب"), QLabel("ج"), QLabel("د")
    window.column.add_bar(above)
    window.column.add_bar(below, below=True)
    window.side.addTab(tab, "ملاحظات")
    window.pages.addWidget(page)
    top = [widget.mapTo(window, QPoint()).y() for widget in (above, window.editor, below)]
    assert top == sorted(top)
    assert window.side.tabBar().isVisible()
    window.pages.show_page(page)
    assert page.isVisible() and not window.actions_by_id["save"].isEnabled()
    window.pages.show_article()
    assert window.editor.isVisible() and window.actions_by_id["save"].isEnabled()


def test_an_action_appears_where_it_says(open_window, monkeypatch) -> None:
    done: list[object] = []

    class Feature:
        @staticmethod
        def commands():
            return (
                Command("one", "واحد", lambda _: done.append(1), "edit", "find", keys=("Ctrl+Alt+9",), toolbar="extra"),
                Command(
                    "two",
                    "اثنان",
                    lambda _, on: done.append(on),
                    "edit",
                    "find",
                    checked=False,
                    condition=Context.has_article,
                ),
            )

        @staticmethod
        def connect(context) -> None:
            done.append(context.column.editors.count())

    monkeypatch.setattr("proofreader.ui.commands.FEATURES", (*FEATURES, Feature))
    window = open_window()
    assert done == [0]
    edit = next(action.menu() for action in window.menuBar().actions() if action.text() == "&تحرير")
    names = [action.objectName() for action in edit.actions()]
    assert names[names.index("go_to") :][:3] == ["go_to", "one", "two"]
    assert not window.actions_by_id["two"].isEnabled()
    window.actions_by_id["one"].trigger()
    window.files.new()
    window.actions_by_id["two"].trigger()
    assert done == [0, 1, True]
    assert ("واحد", "\u2066Ctrl+Alt+9\u2069") in KeysDialog(window.actions_by_id, lambda: None, window).rows()


def test_settings_tell_of_changes(window) -> None:
    told: list[str] = []
    window.settings.changed.connect(told.append)
    window.settings.text_pixels = 30
    window.settings.text_pixels = 30
    window.settings.write("text_pixels", "9999")
    assert told == ["text_pixels", "text_pixels"]
    assert window.settings.text_pixels == type(window.settings).text_pixels.default


def test_the_start_loads_no_library_of_documents() -> None:
    """Each of them takes a tenth of the time in which the window may start."""
    code = "import sys, proofreader.ui.shell.window; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    assert not {"docx", "openpyxl", "lxml", "numpy", "qtawesome"} & set(loaded)
