"""A second run hands its files to the window that is open; the two are real processes."""

import subprocess
import sys
from pathlib import Path
from uuid import uuid4

import pytest

from proofreader.ui.model.separate import VARIABLE, apart
from proofreader.ui.shell import single_window
from proofreader.ui.shell.single_window import SingleWindow, hand_over

SECOND = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
app = QCoreApplication([])
from proofreader.ui.shell.single_window import hand_over
sys.exit(0 if hand_over([Path(name) for name in sys.argv[2:]], sys.argv[1]) else 3)
"""


@pytest.fixture
def name() -> str:
    return f"proofreader-test-{uuid4().hex}"


@pytest.fixture
def listening(window, name):
    single = SingleWindow(window, name)
    single.asked.connect(window.open_from_outside)
    assert single.listen()
    yield window
    single.close()


def run_second(name: str, *paths: Path) -> "subprocess.Popen[bytes]":
    return subprocess.Popen([sys.executable, "-c", SECOND, name, *map(str, paths)], cwd=Path.cwd())


def test_later_files_open_in_the_running_window(listening, name, tmp_path, qtbot) -> None:
    other = tmp_path / "خبر آخر.txt"
    other.write_text("خبر ثان", encoding="utf-8")
    second = run_second(name, other)
    qtbot.waitUntil(lambda: len(listening.articles) == 2, timeout=20_000)
    qtbot.waitUntil(lambda: second.poll() is not None, timeout=20_000)
    assert second.returncode == 0
    assert listening.article.file.path == other and listening.editor.text() == "خبر ثان"


def test_without_files_the_window_comes_to_the_front(listening, name, qtbot) -> None:
    listening.showMinimized()
    second = run_second(name)
    qtbot.waitUntil(lambda: second.poll() is not None, timeout=20_000)
    assert second.returncode == 0 and not listening.isMinimized() and len(listening.articles) == 1


def test_without_a_window_nothing_is_handed_over(app, name, article) -> None:
    assert hand_over([article], name) is False


def test_what_a_killed_run_has_left_is_no_obstacle(app, name, qtbot) -> None:
    first = SingleWindow(name=name)
    assert first.listen()
    second = SingleWindow(name=name)
    assert second.listen()


def test_what_is_no_request_is_passed_over(listening, name, qtbot) -> None:
    from PySide6.QtNetwork import QLocalSocket

    for data in (b"{\n", b"5\n", b"[3]\n", b"x" * (single_window._MOST_BYTES + 1)):
        socket = QLocalSocket()
        socket.connectToServer(name)
        socket.write(data)
        socket.flush()
        qtbot.wait(50)
    assert len(listening.articles) == 1 and not listening.bar.isVisible()


def test_a_separate_window_has_names_of_its_own(monkeypatch) -> None:
    usual = single_window.server_name()
    assert apart("window") == "window"
    monkeypatch.setenv(VARIABLE, "ثان/../x y")
    assert apart("window") == "window-ثانxy"
    assert single_window.server_name() == f"{usual}-ثانxy"
