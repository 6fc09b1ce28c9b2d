"""A raw article from opening to the document, with the keys alone and the real checker; and all the way back.

Once more with a crash in the middle of it: the process is really killed, and the work goes on in another one.
"""

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import docx
import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from proofreader.core import Level
from proofreader.core.resources import resource
from proofreader.ui.export.export_dialog import ExportDialog
from proofreader.ui.files import ignored_decisions
from proofreader.ui.model import marker_queries as queries
from proofreader.ui.review.residue_dialog import ResidueDialog

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


def decide_to_the_end(window, press: Callable[..., object]) -> list[str]:
    """Accepts what is likely, ignores the rest. Returns the text after each decision."""
    states = []
    for _ in range(100):
        if not window.review.store.markers:
            break
        if window.review.current is None:
            press(Qt.Key.Key_F8)
        if window.review.current.level is Level.NOTE:
            press(Qt.Key.Key_Delete, ALT)
        else:
            press(Qt.Key.Key_Return, CTRL)
        states.append(window.editor.text())
    assert window.nothing_left_page.isVisible()
    return states


def test_from_opening_to_the_document_and_back(open_window, raw, qtbot) -> None:
    window = open_window(raw, checker=None)

    def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        window.activateWindow()  # without a window manager nobody else does, once a dialog has closed
        qtbot.waitUntil(window.isActiveWindow)
        QTest.keyClick(window.editor, key, modifiers)
        qtbot.waitUntil(lambda: window.review.is_checked, timeout=20_000)

    states = [window.editor.text()]
    assert len(window.review.store.markers) > 20

    in_dialog(ResidueDialog, lambda dialog: QTest.keyClick(dialog, Qt.Key.Key_Return))
    press(Qt.Key.Key_K, CTRL | SHIFT)
    assert not queries.residue(window.review.store.markers)
    states.append(window.editor.text())

    press(Qt.Key.Key_Return, CTRL | SHIFT)
    qtbot.waitUntil(lambda: window.review.is_checked and not window.review._passes, timeout=20_000)
    assert window.review.counts()[Level.CERTAIN] == 0
    states.append(window.editor.text())

    states += decide_to_the_end(window, press)

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
    assert window.review.store.ignored_count == 0


# What the first process does: opens with Ctrl+O, cleans, corrects what is certain, chooses another profile, ignores an
# issue, types; and is killed.
MORNING = """
import json, sys
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from proofreader.ui.app import set_up
from proofreader.ui.shell.window import MainWindow

CTRL, SHIFT, ALT = (getattr(Qt.KeyboardModifier, f"{name}Modifier") for name in ("Control", "Shift", "Alt"))
NONE = Qt.KeyboardModifier.NoModifier
Key = Qt.Key

app = QApplication(["proofreader"])
set_up(app)
QFileDialog.getOpenFileNames = staticmethod(lambda *_, **__: ([sys.argv[1]], ""))
window = MainWindow(restore=True)
window.show()


def press(key, modifiers=NONE):
    window.activateWindow()
    while not window.isActiveWindow():
        QTest.qWait(10)
    QTest.keyClick(window.focusWidget() or window, key, modifiers)
    QTest.qWait(50)
    while not (window.context.has_article() and window.review.is_checked and not window.review._passes):
        QTest.qWait(20)


press(Key.Key_O, CTRL)
QTimer.singleShot(300, lambda: QTest.keyClick(QApplication.activeModalWidget(), Key.Key_Return))
press(Key.Key_K, CTRL | SHIFT)
press(Key.Key_Return, CTRL | SHIFT)
for _ in range(100):
    if window.profile_box.hasFocus():
        break
    press(Key.Key_Tab)
press(Key.Key_Down)
press(Key.Key_Escape)
assert window.editor.hasFocus()
press(Key.Key_F8)
while not window.review.current.text.strip():
    press(Key.Key_F8)
ignored = window.review.current
said = [ignored.issue.rule, ignored.text]
before = sum(marker.key == ignored.key for marker in window.review.store.markers)
press(Key.Key_Delete, ALT)
press(Key.Key_End, CTRL)
for char in "كلمات لم تُحفظ":
    QApplication.sendEvent(window.editor, QKeyEvent(QEvent.Type.KeyPress, 0, NONE, char))
press(Key.Key_F8)
told = {"profile": window.review.profile, "text": window.editor.text(), "ignored": said, "before": before}
print(json.dumps(told), flush=True)
app.exec()
"""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="finds the folder through XDG variables")
def test_through_a_crash_and_another_profile(open_window, raw, qtbot, tmp_path, monkeypatch) -> None:
    home = tmp_path / "home"
    source = raw.read_bytes()
    names = {"XDG_CONFIG_HOME": "config", "XDG_DATA_HOME": "data", "XDG_STATE_HOME": "state"}
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", **{k: str(home / v) for k, v in names.items()}}
    morning = subprocess.Popen(
        [sys.executable, "-c", MORNING, str(raw)], env=environment, stdout=subprocess.PIPE, text=True
    )
    try:
        assert morning.stdout is not None
        told = json.loads(morning.stdout.readline())
        end = time.monotonic() + 5
        kept: list[str] = []
        while time.monotonic() < end and told["text"] not in kept:
            time.sleep(0.05)
            files = (home / "state").glob("proofreader/recovery/*/*.json")
            kept = [json.loads(path.read_text(encoding="utf-8"))["text"] for path in files]
        assert told["text"] in kept, "five seconds after the last key it is on the disk"
        while time.monotonic() < end and not any((home / "data").glob("proofreader/ignored/*.json")):
            time.sleep(0.05)
    finally:
        morning.send_signal(signal.SIGKILL)
        morning.wait()
    assert told["profile"] != "ar-MA" and told["text"].endswith("كلمات لم تُحفظ")

    monkeypatch.setattr(
        "proofreader.ui.files.recovery.user_state_path", lambda *_, **__: home / "state" / "proofreader"
    )
    monkeypatch.setattr(ignored_decisions, "user_data_path", lambda *_, **__: home / "data" / "proofreader")
    window = open_window(checker=None)
    window.recovery_offer.show()

    def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        QTest.keyClick(window.focusWidget() or window, key, modifiers)
        QTest.qWait(20)
        qtbot.waitUntil(lambda: not window.context.has_article() or window.review.is_checked, timeout=30_000)

    for _ in range(50):
        if window.recovery_bar.buttons[0].hasFocus():
            break
        press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: window.context.has_article() and window.review.is_checked, timeout=30_000)
    assert window.editor.text() == told["text"]
    assert window.review.profile == told["profile"]
    assert window.editor.hasFocus()
    alike = [marker for marker in window.review.store.markers if list(marker.key) == told["ignored"]]
    assert len(alike) == told["before"] - 1, "what was ignored before the crash still is"

    decide_to_the_end(window, press)
    in_dialog(ExportDialog, lambda dialog: QTest.keyClick(dialog, Qt.Key.Key_Return))
    press(Qt.Key.Key_E, CTRL)
    written = docx.Document(str(raw.with_suffix(".docx")))
    assert [p.text for p in written.paragraphs] == [line for line in window.editor.text().split("\n") if line.strip()]
    assert raw.read_bytes() == source
    press(Qt.Key.Key_S, CTRL)
    assert raw.read_text(encoding="utf-8") == window.editor.text()
    assert not window.isWindowModified()
