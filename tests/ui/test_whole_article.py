"""A raw article from opening to the document, with the keys alone and the real checker; and all the way back."""

import shutil
from collections.abc import Callable
from pathlib import Path

import docx
import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from proofreader.core import Level
from proofreader.core.resources import resource
from proofreader.ui.export_dialog import ExportDialog
from proofreader.ui.residue_dialog import ResidueDialog

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def raw(tmp_path) -> Path:
    return Path(shutil.copy(resource("samples", "raw-article.txt"), tmp_path / "مقال.txt"))


def in_dialog(kind: type, act: Callable[..., object]) -> None:
    """Does that in the dialog that is about to open."""

    def go() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, kind)
        act(dialog)

    QTimer.singleShot(200, go)


def test_from_opening_to_the_document_and_back(open_window, raw, qtbot) -> None:
    window = open_window(raw, checker=None)

    def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        window.activateWindow()  # without a window manager nobody else does, once a dialog has closed
        qtbot.waitUntil(window.isActiveWindow)
        QTest.keyClick(window.editor, key, modifiers)
        qtbot.waitUntil(lambda: window.review.is_checked, timeout=20_000)

    states = [window.editor.text()]
    assert len(window.review.store.marks) > 20

    in_dialog(ResidueDialog, lambda dialog: QTest.keyClick(dialog, Qt.Key.Key_Return))
    press(Qt.Key.Key_K, CTRL | SHIFT)
    assert not window.review.store.residue()
    states.append(window.editor.text())

    press(Qt.Key.Key_S, CTRL | SHIFT)
    qtbot.waitUntil(lambda: window.review.is_checked and not window.review._passes, timeout=20_000)
    assert window.review.counts()[Level.CERTAIN] == 0
    states.append(window.editor.text())

    for _ in range(100):
        if not window.review.store.marks:
            break
        if window.review.current is None:
            press(Qt.Key.Key_F8)
        mark = window.review.current
        if mark.level is Level.LIKELY:
            press(Qt.Key.Key_Return, CTRL)
        else:
            press(Qt.Key.Key_Delete, ALT)
        states.append(window.editor.text())
    assert window.done_page.isVisible()

    in_dialog(ExportDialog, lambda dialog: QTest.keyClick(dialog, Qt.Key.Key_Return))
    press(Qt.Key.Key_E, CTRL)
    written = docx.Document(str(raw.with_suffix(".docx")))
    assert [p.text for p in written.paragraphs] == [line for line in window.editor.text().split("\n") if line.strip()]
    assert raw.read_text(encoding="utf-8").startswith(states[0][:10]), "the source stands as it was"

    for state in reversed(states[:-1]):
        press(Qt.Key.Key_Z, CTRL)
        assert window.editor.text() == state
    assert not window.actions_by_id["undo"].isEnabled()
    assert not window.isWindowModified()
    assert window.review.store.ignored == 0
