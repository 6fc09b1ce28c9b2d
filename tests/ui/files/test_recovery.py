"""Nothing is lost: the process is really killed, and started again."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from proofreader.ui.files import recovery
from proofreader.ui.files.recovery import leftovers

PROGRAM = """
import os, sys, time
from pathlib import Path
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from proofreader.ui.app import set_up
from proofreader.ui.shell.window import MainWindow

app = QApplication(["proofreader"])
set_up(app)
window = MainWindow([Path(sys.argv[1])], restore=True)
window.show()

def type_():
    if window.articles.current is None:
        QTimer.singleShot(20, type_)
        return
    for char in sys.argv[2]:
        QApplication.sendEvent(window.editor, QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, char))
    window.files.new()
    for char in "خبر بلا ملف":
        QApplication.sendEvent(window.editor, QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, char))
    print("typed", time.time(), flush=True)

QTimer.singleShot(0, type_)
app.exec()
"""


@pytest.fixture
def state(tmp_path: Path, monkeypatch) -> Path:
    folder = tmp_path / "home"
    monkeypatch.setattr(
        "proofreader.ui.files.recovery.user_state_path", lambda *_, **__: folder / "state" / "proofreader"
    )
    return folder


def crash(state: Path, article: Path, text: str, seconds: float = 5.0) -> None:
    """Types in another process and kills it, at the latest that many seconds after the last key."""
    names = {"XDG_CONFIG_HOME": "config", "XDG_DATA_HOME": "data", "XDG_STATE_HOME": "state"}
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", **{k: str(state / v) for k, v in names.items()}}
    command = [sys.executable, "-c", PROGRAM, str(article), text]
    process = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True)
    try:
        assert process.stdout is not None
        assert process.stdout.readline().startswith("typed")
        end = time.time() + seconds
        while time.time() < end and len(list((state / "state").glob("proofreader/recovery/*/*.json"))) < 2:
            time.sleep(0.05)
    finally:
        process.send_signal(signal.SIGKILL)
        process.wait()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="finds the folder through XDG variables")
def test_killed_and_started_again(state, article, open_window, qtbot) -> None:
    on_disk = article.read_text(encoding="utf-8")
    crash(state, article, "كلمات لم تُحفظ ")
    window = open_window()
    window.recovery_offer.show()
    assert window.recovery_bar.isVisible()
    assert article.name in window.recovery_bar.label.text()
    assert "خبر بلا ملف" in window.recovery_bar.label.text()
    window.recovery_bar.buttons[0].click()
    texts = {opened.title: opened.editor.text() for opened in window.articles}
    assert texts == {article.name: "كلمات لم تُحفظ " + on_disk, "خبر بلا ملف": "خبر بلا ملف"}
    assert all(opened.is_modified for opened in window.articles)
    assert article.read_text(encoding="utf-8") == on_disk, "only saving changes the file"
    restored = next(opened for opened in window.articles if opened.file.path is not None)
    window.articles.show(restored)
    assert window.files.save(restored)
    assert article.read_text(encoding="utf-8").startswith("كلمات لم تُحفظ ")
    assert not any(left.folder != window.recovery._folder for left in leftovers())


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="finds the folder through XDG variables")
def test_a_file_changed_after_the_crash_is_not_replaced_unseen(state, article, open_window, click_answer) -> None:
    crash(state, article, "كلمات لم تُحفظ ")
    article.write_text("نص آخر من برنامج آخر", encoding="utf-8")
    window = open_window()
    window.recovery_offer.show()
    window.recovery_bar.buttons[0].click()
    restored = next(opened for opened in window.articles if opened.file.path is not None)
    assert restored.editor.text().startswith("كلمات لم تُحفظ ")
    click_answer("إلغاء")
    assert not window.files.save(restored)
    assert article.read_text(encoding="utf-8") == "نص آخر من برنامج آخر"


def kept(window) -> list[Path]:
    return sorted(window.recovery._folder.glob("*.json"))


@pytest.fixture
def quick(monkeypatch) -> None:
    monkeypatch.setattr(recovery, "_DELAY_MS", 20)


def test_every_article_with_changes_has_a_file_of_its_own(quick, window, type_text, qtbot) -> None:
    assert kept(window) == []
    type_text(window.editor, "ثم ")
    window.files.new()
    type_text(window.editor, "خبر")
    qtbot.waitUntil(lambda: len(kept(window)) == 2)
    texts = {json.loads(path.read_text(encoding="utf-8"))["text"] for path in kept(window)}
    assert texts == {article.editor.text() for article in window.articles}


def test_the_wait_is_well_under_five_seconds() -> None:
    assert recovery._DELAY_MS <= 4000


def test_constant_typing_does_not_put_it_off(quick, window, type_text, qtbot) -> None:
    for _ in range(10):
        type_text(window.editor, "ك")
        qtbot.wait(10)
    assert len(kept(window)) == 1


def test_saved_closed_or_undone_is_forgotten(quick, window, type_text, qtbot) -> None:
    type_text(window.editor, "ثم ")
    qtbot.waitUntil(lambda: len(kept(window)) == 1)
    window.editor.undo()
    qtbot.waitUntil(lambda: kept(window) == [])
    type_text(window.editor, "ثم")
    qtbot.waitUntil(lambda: len(kept(window)) == 1)
    window.files.save(window.article)
    # Saved; only the text it was opened with is kept on.
    qtbot.waitUntil(lambda: not json.loads(kept(window)[0].read_text(encoding="utf-8"))["modified"])
    window.articles.remove(window.article)
    qtbot.waitUntil(lambda: kept(window) == [])
    window.files.new()
    type_text(window.editor, "ثم")
    qtbot.waitUntil(lambda: len(kept(window)) == 1)
    window.articles.remove(window.article)
    qtbot.waitUntil(lambda: kept(window) == [])


def test_a_clean_end_leaves_nothing(quick, window, type_text, qtbot) -> None:
    type_text(window.editor, "ثم ")
    qtbot.waitUntil(lambda: len(kept(window)) == 1)
    window.editor.document().setModified(False)
    window.close()
    assert not window.recovery._folder.exists()


def test_a_run_that_lives_is_left_alone(quick, window, open_window, type_text, qtbot) -> None:
    type_text(window.editor, "ثم ")
    qtbot.waitUntil(lambda: len(kept(window)) == 1)
    another = open_window()
    another.recovery_offer.show()
    assert not another.recovery_bar.isVisible()
    assert len(kept(window)) == 1


def test_damaged_recovery_files_do_no_harm(open_window) -> None:
    folder = recovery.recovery_folder() / "old"
    folder.mkdir(parents=True)
    for name, data in (("a", b"{"), ("b", b"[]"), ("c", b'{"text": 5}'), ("d", b"\xff")):
        (folder / f"{name}.json").write_bytes(data)
    window = open_window()
    window.recovery_offer.show()
    assert not window.recovery_bar.isVisible()
    assert len(list(folder.glob("*.json"))) == 4, "kept for whoever can read them"


def test_it_can_be_declined(open_window) -> None:
    folder = recovery.recovery_folder() / "old"
    folder.mkdir(parents=True)
    content = {
        "title": "خبر",
        "path": "",
        "encoding": "",
        "profile": "ar-MA",
        "position": 0,
        "text": "خبر",
        "fingerprint": None,
    }
    (folder / "a.json").write_text(json.dumps(content), encoding="utf-8")
    window = open_window()
    window.recovery_offer.show()
    window.recovery_bar.buttons[1].click()
    assert not folder.exists()
    assert window.start_page.isVisible()
