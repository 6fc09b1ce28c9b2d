"""No connection is opened: the kernel ends whoever tries, and strace names the local sockets."""

import os
import re
import shutil
import signal
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from . import sealed

ROOT = Path(__file__).resolve().parents[2]
TEXT = "وصل الوزير الى الرباط ، و قال ان الإجتماع هام.\n"
SEALED = (sys.executable, str(Path(sealed.__file__)))

# Opens an article in the window, corrects it, exports it and closes the window again.
WINDOW = """
import sys
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from proofreader.ui.app import main
from proofreader.ui.shell.window import MainWindow

article, target = sys.argv[1:]
app = QApplication(["proofreader"])
QFileDialog.getSaveFileName = staticmethod(lambda *_, **__: (target, ""))


def work():
    (window,) = (widget for widget in app.topLevelWidgets() if isinstance(widget, MainWindow))

    def press(key):
        while not (window.context.has_article() and window.review.is_checked and not window.review._passes):
            QTest.qWait(20)
        window.activateWindow()
        QTest.keyClick(window.focusWidget() or window, key, CTRL | SHIFT)
        QTest.qWait(100)

    CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_E)
    assert "الى" not in window.editor.text()
    for shown in window.articles:
        shown.editor.document().setModified(False)
    window.close()
    app.quit()


QTimer.singleShot(0, work)
sys.exit(main([article]))
"""

# What a local socket may be called. The X server's and Wayland's, the message bus, the name service of the C library
# (asked for the user's name), and the socket by which a second window hands over its files, which Qt first makes in a
# folder of its own.
LOCAL = re.compile(
    r'sun_path=@?"(?:/tmp/\.X11-unix/X\d+|[^"]*/wayland-\d+|/(?:var/)?run/[^"]*(?:bus|nscd/socket|system_bus_socket)'
    r'|[^"]*/proofreader-[0-9a-f]{16}[^"]*|[^"]*/\.\w{6}/s)"'
)


def proofreader(*arguments: str | Path) -> list[str]:
    return [sys.executable, str(ROOT / "main.py"), *map(str, arguments)]


def run(command: Sequence[str], folder: Path, within: Sequence[str] = ()) -> subprocess.CompletedProcess[str]:
    names = ("HOME", *(f"XDG_{kind}_HOME" for kind in ("DATA", "STATE", "CONFIG", "CACHE")))
    environment = {**os.environ, **dict.fromkeys(names, str(folder))}
    environment |= {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS"):
        environment.pop(name, None)
    return subprocess.run(
        [*within, *command], cwd=folder, env=environment, capture_output=True, text=True, timeout=240, check=False
    )


@pytest.fixture
def work(tmp_path: Path) -> Path:
    """A folder with a text, a document and a folder of drafts."""
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "page.html").write_text(
        f'<html><head><link rel="stylesheet" href="http://192.0.2.1/a.css"></head><body><p>{TEXT}</p>'
        '<img src="http://192.0.2.1/a.png"></body></html>',
        encoding="utf-8",
    )
    drafts = tmp_path / "drafts"
    drafts.mkdir()
    for number in range(6):
        (drafts / f"{number}.txt").write_text(f"{number}\n" + TEXT * 20, encoding="utf-8")
    return tmp_path


# The arguments, the status, and what is written.
COMMANDS = {
    "check": (("check", "a.txt", "page.html"), 1, ()),
    "fix": (("fix", "a.txt", "-o", "b.txt"), 0, ("b.txt",)),
    "export": (("export", "a.txt", "page.html", "--out", "out"), 0, ("out/a.docx", "out/page.docx")),
    "batch": (
        ("batch", "drafts", "--out", "out", "--jobs", "2", "--report", "report.html"),
        0,
        (*(f"out/{number}.docx" for number in range(6)), "report.html"),
    ),
}


needs_filter = pytest.mark.skipif(not sealed.is_possible(), reason="a seccomp filter: Linux on x86-64 or ARM64")


@needs_filter
@pytest.mark.parametrize(
    ("family", "ended"), [("AF_INET", True), ("AF_INET6", True), ("AF_NETLINK", True), ("AF_UNIX", False)]
)
def test_the_seal_holds(family: str, ended: bool, tmp_path: Path) -> None:
    opens = f"import socket; socket.socket(socket.{family})"
    outcome = run([sys.executable, "-c", opens], tmp_path, SEALED)
    assert outcome.returncode == (-signal.SIGSYS if ended else 0), outcome.stderr
    # a process started by the sealed one is sealed as well
    asks = f"import subprocess, sys; print(subprocess.run([sys.executable, '-c', '{opens}']).returncode)"
    assert run([sys.executable, "-c", asks], tmp_path, SEALED).stdout.split() == [str(outcome.returncode)]


@needs_filter
@pytest.mark.slow
@pytest.mark.parametrize("name", COMMANDS)
def test_commands_open_no_connection(name: str, work: Path) -> None:
    arguments, status, written = COMMANDS[name]
    outcome = run(proofreader(*arguments), work, SEALED)
    assert outcome.returncode == status, outcome.stderr
    assert all((work / path).stat().st_size for path in written)


@needs_filter
@pytest.mark.slow
def test_the_window_opens_no_connection(work: Path) -> None:
    outcome = run([sys.executable, "-c", WINDOW, "a.txt", str(work / "a.docx")], work, SEALED)
    assert outcome.returncode == 0, outcome.stderr
    assert (work / "a.docx").stat().st_size


@needs_filter
def test_serve_is_the_one_door(work: Path) -> None:
    outcome = run(proofreader("serve", "--port", "0"), work, SEALED)
    assert outcome.returncode == -signal.SIGSYS, outcome.stderr


@pytest.mark.slow
@pytest.mark.skipif(shutil.which("strace") is None, reason="needs strace")
@pytest.mark.parametrize("name", [*COMMANDS, "window"])
def test_local_sockets_have_known_names(name: str, work: Path) -> None:
    log = work / "strace.log"
    traced = ("strace", "-f", "-qq", "-e", "trace=socket,connect,bind", "-e", "signal=none", "-o", str(log))
    command = (
        [sys.executable, "-c", WINDOW, "a.txt", str(work / "a.docx")]
        if name == "window"
        else proofreader(*COMMANDS[name][0])
    )
    outcome = run(command, work, traced)
    if "PTRACE" in outcome.stderr:
        pytest.skip("strace may not trace here")
    assert outcome.returncode == (0 if name == "window" else COMMANDS[name][1]), outcome.stderr
    calls = log.read_text(encoding="utf-8", errors="replace").splitlines()
    assert [call for call in calls if "socket(" in call and "socket(AF_UNIX" not in call] == []
    assert [call for call in calls if "sun_path=" in call and not LOCAL.search(call)] == []
    assert name != "window" or calls, "strace has seen nothing of the window's own socket"
