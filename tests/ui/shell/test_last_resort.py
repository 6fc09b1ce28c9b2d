"""An error that nobody foresaw: in the log with its traceback, before the user with what was kept."""

import logging
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from proofreader import logs
from proofreader.ui.files import recovery
from proofreader.ui.shell.last_resort import LastResort

SECRET = "نص لا يجوز أن يخرج"


@pytest.fixture
def log_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    monkeypatch.setattr("platformdirs.user_state_path", lambda *_, **__: tmp_path / "log")
    logs.start()
    yield logs.log_path()
    root = logging.getLogger("proofreader")
    for handler in list(root.handlers):
        root.removeHandler(handler)
        handler.close()
    root.propagate = True


@pytest.fixture
def resort(window, log_file) -> Iterator[LastResort]:
    resort = LastResort(window, window.recovery.keep_all)
    resort.install()
    yield resort
    resort.remove()


def fail(*_: object) -> None:
    raise KeyError(SECRET)


def test_an_error_in_a_command_is_logged_and_told(window, resort, log_file, monkeypatch, type_text, qtbot) -> None:
    type_text(window.editor, SECRET)
    monkeypatch.setattr(window.review, "next", fail)
    QTest.keyClick(window.editor, Qt.Key.Key_F8)
    qtbot.waitUntil(lambda: resort.dialog is not None and resort.dialog.isVisible())
    written = log_file.read_text(encoding="utf-8")
    assert "KeyError" in written and "in fail" in written and SECRET not in written
    shown = resort.dialog.informativeText()
    assert "مقال واحد" in shown and str(log_file) in shown
    kept = list(recovery.recovery_folder().glob("*/*.json"))
    assert len(kept) == 1 and SECRET in kept[0].read_text(encoding="utf-8")
    QTest.mouseClick(resort.dialog.copy_button, Qt.MouseButton.LeftButton)
    assert resort.dialog.isVisible()
    copied = QGuiApplication.clipboard().text()
    assert "KeyError" in copied and "in fail" in copied and SECRET not in copied
    QTest.keyClick(resort.dialog, Qt.Key.Key_Escape)
    assert not resort.dialog.isVisible()


def test_an_error_in_a_thread_is_told_in_the_window(window, resort, log_file, qtbot) -> None:
    thread = threading.Thread(target=fail, name="forgotten")
    thread.start()
    thread.join(10)
    qtbot.waitUntil(lambda: resort.dialog is not None and resort.dialog.isVisible())
    assert "thread forgotten" in log_file.read_text(encoding="utf-8")
    assert "ليس في المقالات" in resort.dialog.informativeText()
    resort.dialog.close()


def test_a_second_error_does_not_bring_a_second_dialog(window, resort, qtbot) -> None:
    for _ in range(2):
        try:
            fail()
        except KeyError as error:
            sys.excepthook(KeyError, error, error.__traceback__)
    qtbot.waitUntil(lambda: resort.dialog is not None and resort.dialog.details.count("\nKeyError\n") == 2)
    resort.dialog.close()


def test_where_keeping_fails_too_the_user_is_told_to_save(window, resort, monkeypatch, qtbot) -> None:
    monkeypatch.setattr(resort, "_keep", fail)
    try:
        fail()
    except KeyError as error:
        sys.excepthook(KeyError, error, error.__traceback__)
    qtbot.waitUntil(lambda: resort.dialog is not None and resort.dialog.isVisible())
    assert "احفظ مقالاتك الآن" in resort.dialog.informativeText()
    resort.dialog.close()


def test_an_interruption_is_left_to_the_interpreter(window, log_file, monkeypatch) -> None:
    taken: list[type[BaseException]] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, *_: taken.append(kind))
    resort = LastResort(window, window.recovery.keep_all)
    resort.install()
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    resort.remove()
    assert taken == [KeyboardInterrupt] and resort.dialog is None and not log_file.exists()
