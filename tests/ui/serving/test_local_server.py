"""Proofreading in other programs: a server of its own process, driven by menu, keyboard and mouse."""

import json
import socket
import sys
import urllib.parse
import urllib.request
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QProcess, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QToolButton

from proofreader.ui.help.guide import Guide
from proofreader.ui.model.settings import Settings
from proofreader.ui.model.user_words import UserWordList
from proofreader.ui.serving.local_server import LocalServer, State
from proofreader.ui.serving.server_dialog import ServerDialog
from proofreader.ui.shell.window import MainWindow

LEFT = Qt.MouseButton.LeftButton
SECONDS = 60_000  # the machines of the tests are busy


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as found:
        return int(found.getsockname()[1])


def languages(port: int) -> set[str]:
    with urllib.request.urlopen(f"http://127.0.0.1:{port}/v2/languages", timeout=30) as answer:
        return {language["longCode"] for language in json.load(answer)}


def refuses(port: int) -> bool:
    try:
        with socket.create_connection(("127.0.0.1", port), 5):
            return False
    except OSError:
        return True


def opened_dialog(window: MainWindow, qtbot) -> ServerDialog:
    window.actions_by_id["other_programs"].trigger()
    dialog = window.findChild(ServerDialog)
    qtbot.waitUntil(lambda: dialog.isVisible() and dialog.switch.hasFocus())
    return dialog


def mark(window: MainWindow) -> QToolButton:
    return next(button for button in window.status.findChildren(QToolButton) if button.text() == "الخدمة تعمل")


def test_started_and_stopped_by_key(open_window: Callable[..., MainWindow], qtbot) -> None:
    window, port = open_window(), free_port()
    dialog = opened_dialog(window, qtbot)
    assert dialog.state.text() == "الخدمة متوقفة" and not mark(window).isVisible()
    dialog.port.setValue(port)
    QTest.keyClick(dialog.switch, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.server.state is State.RUNNING, timeout=SECONDS)
    assert mark(window).isVisible() and str(port) in mark(window).toolTip()
    assert str(port) in dialog.state.text() and not dialog.port.isEnabled()
    assert "ar-MA" in languages(port)
    QTest.keyClick(dialog.switch, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: window.server.state is State.STOPPED, timeout=SECONDS)
    assert refuses(port) and not mark(window).isVisible() and dialog.port.isEnabled()
    assert not dialog.problem.isVisible() and not window.bar.isVisible()
    assert Settings().server_port == port


def test_the_window_takes_it_along(open_window: Callable[..., MainWindow], qtbot) -> None:
    window, port = open_window(), free_port()
    window.settings.server_port = port
    window.server.start()
    qtbot.waitUntil(lambda: window.server.state is State.RUNNING, timeout=SECONDS)
    window.close()
    assert refuses(port)


def test_the_status_bar_leads_to_the_dialog(open_window: Callable[..., MainWindow], qtbot) -> None:
    window = open_window()
    window.settings.server_port = free_port()
    window.server.start()
    qtbot.waitUntil(mark(window).isVisible, timeout=SECONDS)
    QTest.mouseClick(mark(window), LEFT)
    dialog = window.findChild(ServerDialog)
    qtbot.waitUntil(dialog.isVisible)
    QTest.mouseClick(dialog.switch, LEFT)
    qtbot.waitUntil(lambda: window.server.state is State.STOPPED, timeout=SECONDS)


def test_a_port_that_is_taken(open_window: Callable[..., MainWindow], qtbot) -> None:
    window = open_window()
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = int(other.getsockname()[1])
        dialog = opened_dialog(window, qtbot)
        dialog.port.setValue(port)
        QTest.mouseClick(dialog.switch, LEFT)
        qtbot.waitUntil(dialog.free_button.isVisible, timeout=SECONDS)
        assert f"المنفذ {port} يستعمله برنامج آخر" in dialog.problem.text()
        assert dialog.switch.accessibleDescription() == dialog.problem.text().removeprefix("⚠ ")
        QTest.mouseClick(dialog.free_button, LEFT)
        qtbot.waitUntil(lambda: window.server.state is State.RUNNING, timeout=SECONDS)
    assert window.settings.server_port != port and not dialog.problem.isVisible()
    assert "ar" in languages(window.settings.server_port)


def test_packages_that_are_missing(open_window: Callable[..., MainWindow], tmp_path: Path, monkeypatch, qtbot) -> None:
    broken = tmp_path / "path"
    (broken / "starlette").mkdir(parents=True)
    (broken / "starlette" / "__init__.py").write_text("raise ImportError('no starlette')\n", encoding="utf-8")
    monkeypatch.setenv("PYTHONPATH", str(broken))
    window = open_window()
    dialog = opened_dialog(window, qtbot)
    QTest.mouseClick(dialog.switch, LEFT)
    qtbot.waitUntil(dialog.install_button.isVisible, timeout=SECONDS)
    assert "starlette, uvicorn" in dialog.problem.text() and not dialog.free_button.isVisible()
    QTest.mouseClick(dialog.install_button, LEFT)
    assert QApplication.clipboard().text().endswith("-m pip install starlette uvicorn")


def test_started_with_the_window_and_told_where_it_fails(open_window: Callable[..., MainWindow], qtbot) -> None:
    window = open_window()
    dialog = opened_dialog(window, qtbot)
    assert not dialog.at_start.isChecked()
    QTest.keyClick(dialog.at_start, Qt.Key.Key_Space)
    QTest.mouseClick(dialog.findChild(QDialogButtonBox).buttons()[0], LEFT)
    assert not dialog.isVisible() and Settings().server_at_start
    with socket.create_server(("127.0.0.1", 0)) as other:
        window.settings.server_port = int(other.getsockname()[1])
        second = open_window()
        qtbot.waitUntil(second.bar.isVisible, timeout=SECONDS)
    assert "يستعمله برنامج آخر" in second.bar.label.text()
    QTest.mouseClick(second.bar.buttons[0], LEFT)
    assert second.findChild(ServerDialog).isVisible()


def test_addresses_are_copied_and_explained(open_window: Callable[..., MainWindow], qtbot) -> None:
    window = open_window()
    dialog = opened_dialog(window, qtbot)
    dialog.port.setValue(8099)
    for button, address in (
        (dialog.copy_button, "http://localhost:8099/v2"),
        (dialog.copy_short_button, "http://localhost:8099"),
    ):
        QTest.mouseClick(button, LEFT)
        assert QApplication.clipboard().text() == address
    QTest.mouseClick(dialog.guide_button, LEFT)
    guide = window.findChild(Guide)
    assert guide.isVisible() and "LibreOffice" in guide.text.toPlainText()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_another_house_style_is_taken_over(open_window: Callable[..., MainWindow], qtbot) -> None:
    window, port = open_window(), free_port()
    window.settings.server_port = port
    window.server.start()
    qtbot.waitUntil(lambda: window.server.state is State.RUNNING, timeout=SECONDS)
    with qtbot.waitSignals([window.server.changed] * 2, timeout=SECONDS):
        window.settings.profile = "ar-EG"
    qtbot.waitUntil(lambda: window.server.state is State.RUNNING, timeout=SECONDS)
    with urllib.request.urlopen(f"http://127.0.0.1:{port}/v2/check?text=a&language=auto", timeout=60) as answer:
        assert json.load(answer)["language"]["code"] == "ar-EG"


def rules_found(port: int, text: str) -> list[str]:
    asked = urllib.parse.urlencode({"text": text, "language": "ar-MA", "level": "picky"})
    with urllib.request.urlopen(f"http://127.0.0.1:{port}/v2/check?{asked}", timeout=60) as answer:
        return [match["rule"]["id"] for match in json.load(answer)["matches"]]


def test_what_the_window_knows_counts(open_window: Callable[..., MainWindow], qtbot) -> None:
    """Words of the newsroom and rules that are switched off, both before and after the start."""
    window, port = open_window(), free_port()
    window.settings.server_port = port
    window.settings.rules_off = ["space-before-mark"]
    window.server.start()
    qtbot.waitUntil(lambda: window.server.state is State.RUNNING, timeout=SECONDS)
    text = "وصلت بلاتينيكس ، ثم غادرت."
    assert rules_found(port, text) == ["unknown-word"]
    window.words.set_shared(["بلاتينيكس"])
    qtbot.waitUntil(lambda: rules_found(port, text) == [], timeout=SECONDS)
    window.settings.rules_off = []
    qtbot.waitUntil(lambda: rules_found(port, text) == ["space-before-mark"], timeout=SECONDS)


@pytest.mark.parametrize(
    ("code", "told"),
    [
        ("import sys; sys.exit(3)", "لم تبدأ الخدمة"),
        (
            "import json, sys; sys.stdin.readline(); print(json.dumps({'address': 'http://127.0.0.1:1'}), flush=True);"
            "sys.exit(3)",
            "توقفت الخدمة من تلقاء نفسها",
        ),
        (
            "import json, sys; sys.stdin.readline(); print(json.dumps({'error': 'port', 'reason': 'why'}), flush=True)",
            "تعذّر فتح المنفذ",
        ),
        (
            "import json, sys; sys.stdin.readline();"
            "print(json.dumps({'error': 'profile', 'reason': 'why'}), flush=True)",
            "تعذّر استعمال أسلوب التحرير",
        ),
    ],
)
def test_an_end_that_nobody_asked_for(app, qtbot, code: str, told: str) -> None:
    server = LocalServer(Settings(), UserWordList(), command=[sys.executable, "-c", code])
    with qtbot.waitSignal(server.failed, timeout=SECONDS) as signal:
        server.start()
    assert told in signal.args[0] and server.state is State.STOPPED and server.problem == signal.args[0]
    server.end()


def test_a_program_that_is_not_there(app, qtbot, tmp_path: Path) -> None:
    server = LocalServer(Settings(), UserWordList(), command=[str(tmp_path / "nothing")])
    with qtbot.waitSignal(server.failed, timeout=SECONDS):
        server.start()
    assert server.state is State.STOPPED


def test_one_that_does_not_end_is_ended(app, qtbot, monkeypatch) -> None:
    monkeypatch.setattr("proofreader.ui.serving.local_server._END_WITH_WINDOW_MS", 200)
    answer = "print(json.dumps({'address': 'http://127.0.0.1:1'}), flush=True)"
    code = f"import json, time; input(); {answer}; time.sleep(600)"
    server = LocalServer(Settings(), UserWordList(), command=[sys.executable, "-c", code])
    server.start()
    qtbot.waitUntil(lambda: server.state is State.RUNNING, timeout=SECONDS)
    server.end()
    assert server.findChild(QProcess).state() is QProcess.ProcessState.NotRunning
