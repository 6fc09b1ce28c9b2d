"""Ctrl+C in the terminal that the window was started from."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(os.name != "posix", reason="a terminal sends no such signal there")

_START = """
import sys
from PySide6.QtCore import QTimer
from proofreader.ui import app
from proofreader.ui.shell.window import MainWindow

show = MainWindow.show
MainWindow.show = lambda window: (show(window), QTimer.singleShot(0, lambda: print("shown", flush=True)))
sys.exit(app.main(sys.argv[1:]))
"""


def test_interrupts_end_the_window_without_a_crash(tmp_path: Path) -> None:
    article = tmp_path / "خبر.txt"
    article.write_text("ذهب الوفد الى القرية.\n", encoding="utf-8")
    # A home of its own: else the article goes to a window that this user has open.
    folders = {name: str(tmp_path / name) for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR")}
    (tmp_path / "XDG_RUNTIME_DIR").mkdir(mode=0o700)
    window = subprocess.Popen(
        [sys.executable, "-c", _START, str(article)],
        env={**os.environ, **folders, "QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
        text=True,
    )
    assert window.stdout is not None and window.stdout.readline() == "shown\n"
    # One to the group, as a terminal does, so that the checkers get it too; and one by an impatient user.
    os.killpg(window.pid, signal.SIGINT)
    time.sleep(0.05)
    window.send_signal(signal.SIGINT)
    _, said = window.communicate(timeout=60)
    assert window.returncode == 0, said
