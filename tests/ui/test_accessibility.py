"""Every control of the window and its dialogs: its name, its place in the tab order, its focus, its room at 200 %.

The dialogs and pages are found by carrying out every action there is, so that a new one is looked at too.
"""

from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QMenuBar,
    QMessageBox,
    QPlainTextEdit,
    QProgressBar,
    QScrollArea,
    QSlider,
    QTabBar,
    QTextBrowser,
    QTextEdit,
    QToolBar,
    QToolButton,
    QWidget,
)
from shiboken6 import isValid

from proofreader.ui.model.language import Language, use_language
from proofreader.ui.widgets.fonts import use_fonts

CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QSlider,
    QTextEdit,
)
# Others look after these: closing, or a file dialog of the system.
SKIPPED = {"quit", "close", "close_all", "full_screen"}


def is_inner(widget: QWidget) -> bool:
    """Whether it is a part of another control: the line of a box, the button that clears a line."""
    parent = widget.parentWidget()
    return (
        widget.objectName().startswith(("qt_", "ScrollLeft", "ScrollRight"))
        or isinstance(parent, (QLineEdit, QComboBox, QAbstractSpinBox, QTabBar, QAbstractItemView, QMenuBar, QMenu))
        or (parent is not None and type(parent).__name__ == "QComboBoxPrivateContainer")
        or type(widget).__name__ in ("QToolBarExtension", "QHeaderView")
    )


def controls(root: QWidget, kinds: tuple[type, ...] = CONTROLS) -> list[QWidget]:
    """What a user can meet in it now."""
    found = [widget for kind in kinds for widget in root.findChildren(kind)]
    return [w for w in dict.fromkeys(found) if w.isVisible() and w.window() is root.window() and not is_inner(w)]


def name(widget: QWidget) -> str:
    """What a screen reader says."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface is not None else ""


def told(widget: QWidget) -> str:
    """For the message of a failure."""
    text = widget.text() if isinstance(widget, (QAbstractButton, QLabel)) else ""
    text = text or name(widget) or widget.objectName()
    return f"{type(widget).__name__} {text!r} in {type(widget.parent()).__name__}"


def focus_chain(root: QWidget) -> list[QWidget]:
    """What Tab goes through, in its order."""
    chain, widget = [], root.nextInFocusChain()
    while widget is not None and widget is not root:
        if (
            widget.window() is root.window()
            and (widget is root or root.isAncestorOf(widget))
            and widget.isVisible()
            and widget.isEnabled()
            and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            and not isinstance(widget, (QMenuBar, QToolBar))
        ):
            chain.append(widget)
        widget = widget.nextInFocusChain()
    return chain


def place(widget: QWidget) -> QRect:
    return QRect(widget.mapToGlobal(QPoint(0, 0)), widget.size())


# What is wrong with a window, a dialog or a page


def unnamed(root: QWidget) -> Iterator[str]:
    for widget in controls(root):
        if not name(widget).strip():
            yield f"no name: {told(widget)}"


def by_mouse_only(root: QWidget) -> Iterator[str]:
    """A button of the toolbar may leave the focus alone: its action stands in a menu."""
    for widget in controls(root):
        if isinstance(widget, (QLabel, QProgressBar)) or not widget.isEnabled():
            continue
        in_menu = isinstance(widget, QToolButton) and widget.defaultAction() is not None
        if not widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not in_menu:
            yield f"by mouse only: {told(widget)}"


def out_of_order(root: QWidget) -> Iterator[str]:
    """Among neighbours, Tab goes down and, in a row, from right to left."""
    chain = focus_chain(root)
    for one, two in pairwise(chain):
        if one.parentWidget() is not two.parentWidget() or isinstance(one.parentWidget(), QDialogButtonBox):
            continue  # the system has its own order of buttons
        first, second = place(one), place(two)
        if second.bottom() < first.top() and second.left() <= first.right() and first.left() <= second.right():
            yield f"tab goes up: {told(one)} → {told(two)}"
        same_row = min(first.bottom(), second.bottom()) - max(first.top(), second.top()) > first.height() / 2
        if same_row and second.left() >= first.right():
            yield f"tab goes back: {told(one)} → {told(two)}"


def without_visible_focus(root: QWidget) -> Iterator[str]:
    """Tab goes on from every control, and one sees where it went."""
    chain, window = focus_chain(root), root.window()
    window.activateWindow()
    for _ in range(100):
        if QApplication.activeWindow() is window:
            break
        QTest.qWait(10)
    assert QApplication.activeWindow() is window
    before = window.focusWidget()
    if len(chain) > 1:
        chain[0].setFocus(Qt.FocusReason.TabFocusReason)
        QTest.keyClick(chain[0], Qt.Key.Key_Tab)  # from now on the window shows where the keyboard is
    for _ in range(len(chain) if len(chain) > 1 else 0):
        widget = window.focusWidget()
        without = window.grab().toImage()
        QTest.keyClick(widget, Qt.Key.Key_Tab)
        QApplication.processEvents()
        focused = window.focusWidget()
        if focused is widget and not isinstance(widget, QTextBrowser):  # there Tab goes from link to link
            yield f"Tab does not leave: {told(widget)}"
            break
        if focused is None or not isValid(focused) or focused is widget:
            continue
        at = window.childAt(focused.mapTo(window, focused.rect().center()))
        if at is None or not (at is focused or focused.isAncestorOf(at)):
            continue  # under something that explains it
        rect = focused.rect().adjusted(-3, -3, 3, 3).translated(focused.mapTo(window, QPoint(0, 0)))
        if window.grab().toImage().copy(rect) == without.copy(rect):
            yield f"focus not visible: {told(focused)}"
    if before is not None and isValid(before):
        before.setFocus()


def clipped(root: QWidget) -> Iterator[str]:
    """What has less room than its words need."""
    for widget in controls(root, (QLabel, QAbstractButton, QComboBox)):
        hint = widget.sizeHint()
        if isinstance(widget, QLabel) and widget.wordWrap():
            if widget.text() and widget.height() < widget.heightForWidth(widget.width()) - 2:
                yield f"cut off: {told(widget)}: {widget.size()}"
        elif isinstance(widget, QComboBox):
            if widget.height() < hint.height() - 4:
                yield f"cut off: {told(widget)}: {widget.size()} < {hint}"
        elif widget.width() < hint.width() - 2 or widget.height() < hint.height() - 4:
            yield f"cut off: {told(widget)}: {widget.size()} < {hint}"
        parent = widget.parentWidget()
        if parent is not None and not parent.rect().adjusted(-2, -2, 2, 2).contains(widget.geometry()):
            yield f"cut off by what it stands in: {told(widget)}: {widget.geometry()} of {parent.size()}"
    area = root.window().rect().adjusted(-2, -2, 2, 2)
    for widget in controls(root):
        inside = QRect(widget.mapTo(root.window(), QPoint(0, 0)), widget.size())
        scrolled = any(isinstance(parent, QScrollArea) for parent in parents(widget))
        if not scrolled and not area.contains(inside):
            yield f"outside of the window: {told(widget)}: {inside} of {area}"


def parents(widget: QWidget) -> Iterator[QWidget]:
    while (widget := widget.parentWidget()) is not None:
        yield widget


def told_together(wrong: list[str]) -> str:
    """Each thing once, with the first place where it was seen."""
    return "\n".join({what.partition("): ")[2] or what: what for what in reversed(wrong)}.values())


CHECKS = (unnamed, by_mouse_only, out_of_order, without_visible_focus)


@pytest.fixture
def walk(open_window, article, monkeypatch, qtbot) -> Callable[..., list[str]]:
    """Carries out every action and looks at whatever it shows."""

    def walk_(*checks: Callable[[QWidget], Iterator[str]], window=None) -> list[str]:
        wrong: list[str] = []
        window = window or open_window(article)
        seen: list[str] = []

        def look(root: QWidget, where: str) -> None:
            if root is window and window.context.has_article():
                window.editor.go_to(0)  # its cursor is in view
            QApplication.processEvents()
            seen.append(type(root).__name__)
            for check in checks:
                wrong.extend(f"{where} ({type(root).__name__}): {what}" for what in check(root))

        def exec_(dialog: QDialog) -> int:
            dialog.show()
            qtbot.waitExposed(dialog)
            dialog.activateWindow()
            look(dialog, current[0])
            for tabs in dialog.findChildren(QTabBar):
                for number in range(1, tabs.count()):
                    if tabs.isVisible():
                        tabs.setCurrentIndex(number)
                        look(dialog, f"{current[0]}, tab {number + 1}")
            for rows in dialog.findChildren(QAbstractItemView):
                if rows.property("pages") and rows.model() is not None:
                    for number in range(1, rows.model().rowCount()):
                        rows.setCurrentIndex(rows.model().index(number, 0))
                        look(dialog, f"{current[0]}, page {number + 1}")
            dialog.hide()
            return QDialog.DialogCode.Rejected

        QApplication.setCursorFlashTime(0)  # a cursor that is there all the time
        monkeypatch.setattr(QDialog, "exec", exec_)
        monkeypatch.setattr(QMessageBox, "exec", exec_)
        monkeypatch.setattr("PySide6.QtPrintSupport.QPrintDialog.exec", lambda dialog: 0)
        for chooser in ("getOpenFileName", "getSaveFileName", "getOpenFileNames"):
            monkeypatch.setattr(QFileDialog, chooser, lambda *_, **__: ("", ""))
        monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_, **__: "")
        for static in ("about", "information", "warning", "critical", "question"):
            monkeypatch.setattr(QMessageBox, static, lambda *_, **__: QMessageBox.StandardButton.Cancel)
        current = ["start"]
        look(window, "start")
        for action in list(window.actions_by_id.values()):
            if action.objectName() in SKIPPED or not action.isEnabled():
                continue
            current[0] = action.objectName()
            page = window.pages.currentWidget()
            bars = {w for w in window.findChildren(QWidget) if w.isVisible()}
            action.trigger()
            QApplication.processEvents()
            others = [w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog) and w.isVisible()]
            for other in others:
                look(other, current[0])
                other.close()
            if window.pages.currentWidget() is not page or any(
                w.isVisible() and w not in bars for w in window.findChildren(QWidget)
            ):
                look(window, current[0])
            if window.pages.currentWidget() is not page:
                window.pages.show_article()
            if not window.context.has_article():
                break
        assert "FindBar" in {type(w).__name__ for w in window.findChildren(QWidget)}
        assert {"GoToDialog", "CountsDialog", "DetailsDialog"} <= set(seen)
        return list(dict.fromkeys(wrong))

    return walk_


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.__name__)
def test_every_window_and_dialog(walk, check) -> None:
    assert told_together(walk(check)) == ""


def test_the_start_page(open_window) -> None:
    window = open_window()
    assert told_together([what for check in CHECKS for what in check(window)]) == ""


@pytest.fixture
def large(app) -> Iterator[None]:
    use_fonts(app, percent=200)
    yield
    use_fonts(app)
    use_language(app, Language.ARABIC)
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.mark.parametrize("language", list(Language))
def test_nothing_is_cut_off_at_200_per_cent(large, language, app, walk, open_window, article) -> None:
    use_language(app, language)
    window = open_window(article)
    window.resize(1366, 768)
    assert told_together(walk(clipped, window=window)) == ""


def test_the_start_page_at_200_per_cent(large, open_window, article) -> None:
    window = open_window()
    window.settings.add_recent(Path(article))
    window.resize(1366, 768)
    assert list(clipped(window)) == []


def test_no_key_and_no_entry_is_there_twice(open_window) -> None:
    actions = open_window().actions_by_id
    keys = [key.toString() for action in actions.values() for key in action.shortcuts() if not key.isEmpty()]
    assert len(keys) == len(set(keys))
    names = [str(action.property("words")) for action in actions.values()]
    assert len(names) == len(set(names)), [text for text in names if names.count(text) > 1]


def test_the_panels_are_reached_and_left_by_keys(window, qtbot) -> None:
    QTest.keyClick(window.editor, Qt.Key.Key_F6)
    assert window.issue_list.tree.hasFocus()
    QTest.keyClick(window.issue_list.tree, Qt.Key.Key_Escape)
    assert window.editor.hasFocus()
    QTest.keyClick(window.editor, Qt.Key.Key_Tab)
    assert not window.editor.hasFocus() and window.focusWidget() is not None
