"""A whole working day with the keys alone: six articles from the clipboard and a draft to Word, with the real checker.

On the way the process is killed, a file is changed by somebody else, and the program is closed and started again.
Nothing is lost, and in the evening every article can still be exported with its changes tracked.
"""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import docx
import pytest
from PySide6.QtCore import QSettings, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from proofreader.documents.docx.xml import W
from proofreader.ui.export.export_dialog import ExportDialog
from proofreader.ui.export.writing import ChangeMarkup
from proofreader.ui.files import ignored_decisions
from proofreader.ui.shell.window import MainWindow

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier
COPIED = [
    "افتتاح مكتبة عمومية بالقرية\nذهب الوفد الى القرية صباح أمس وعقد الإجتماع الأول مع السكان في مقر الجماعة.\n",
    "انطلاق موسم الزيتون\nعاد الفلاحون الى الحقول هذا الأسبوع، وبدأ الإستعداد لموسم جديد في الأقاليم الجبلية.\n",
    "تأجيل مباراة نهاية الأسبوع\nسافر الفريق الى المدينة مساء أمس، ثم تقرر الإنتظار يوما آخر بسبب الأمطار.\n",
    "معرض للكتاب المستعمل\nجاء الزوار الى المعرض منذ الصباح الباكر، وكان الإقبال كبيرا على كتب الأطفال.\n",
    "إصلاح الطريق الساحلية\nوصل العمال الى الموقع أول أمس، وبدأ الإصلاح بعد توقف دام شهرين كاملين.\n",
    "دورة تكوينية للصحفيين\nدعت النقابة أعضاءها الى دورة في التحقق من الأخبار، وفتحت باب الإشتراك فيها.\n",
]
DRAFT = ["عنوان المسودة", "رجع المراسل الى التحرير وكتب عن الإجتماع الأخير للمجلس."]

# The first process: three pasted articles and the draft; the first is exported, the draft saved; then it is killed.
MORNING = """
import json, sys
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from proofreader.ui.app import set_up
from proofreader.ui.shell.window import MainWindow

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
app = QApplication(["proofreader"])
set_up(app)
draft, target, copied = sys.argv[1], sys.argv[2], json.loads(sys.argv[3])
QFileDialog.getOpenFileNames = staticmethod(lambda *_, **__: ([draft], ""))
QFileDialog.getSaveFileName = staticmethod(lambda *_, **__: (target, ""))
window = MainWindow(restore=True)
window.show()


def press(key, modifiers):
    window.activateWindow()
    while not window.isActiveWindow():
        QTest.qWait(10)
    QTest.keyClick(window.focusWidget() or window, key, modifiers)
    QTest.qWait(50)
    while not (window.context.has_article() and window.review.is_checked and not window.review._passes):
        QTest.qWait(20)


for number, text in enumerate(copied):
    app.clipboard().setText(text)
    press(Qt.Key.Key_N, CTRL | SHIFT)
    press(Qt.Key.Key_Return, CTRL | SHIFT)
    if not number:
        press(Qt.Key.Key_E, CTRL | SHIFT)
press(Qt.Key.Key_O, CTRL)
press(Qt.Key.Key_Return, CTRL | SHIFT)
press(Qt.Key.Key_S, CTRL)
window.session.save()
print(json.dumps([article.editor.text() for article in window.articles]), flush=True)
app.exec()
"""


@pytest.fixture
def home(tmp_path, monkeypatch) -> Path:
    """The user's folders, the same for all processes of the day."""
    folder = tmp_path / "home"
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(folder / "config"))
    state, data = folder / "state" / "proofreader", folder / "data" / "proofreader"
    monkeypatch.setattr("proofreader.ui.files.recovery.user_state_path", lambda *_, **__: state)
    monkeypatch.setattr(ignored_decisions, "user_data_path", lambda *_, **__: data)
    return folder


@pytest.fixture
def start(windows, qtbot):
    """Starts the program again."""

    def start_() -> MainWindow:
        window = MainWindow(restore=True)
        windows.append(window)
        window.show()
        qtbot.waitExposed(window)
        qtbot.waitUntil(lambda: not window.session.is_restoring, timeout=20_000)
        return window

    return start_


def presser(window: MainWindow, qtbot):
    def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        QTest.keyClick(window.focusWidget() or window, key, modifiers)
        qtbot.waitUntil(
            lambda: window.context.has_article() and window.review.is_checked and not window.review._passes,
            timeout=30_000,
        )

    return press


def morning(home: Path, draft: Path, target: Path) -> list[str]:
    names = {"XDG_CONFIG_HOME": "config", "XDG_DATA_HOME": "data", "XDG_STATE_HOME": "state"}
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", **{k: str(home / v) for k, v in names.items()}}
    command = [sys.executable, "-c", MORNING, str(draft), str(target), json.dumps(COPIED[:3])]
    process = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True)
    try:
        assert process.stdout is not None
        texts: list[str] = json.loads(process.stdout.readline())
        end = time.monotonic() + 5
        while time.monotonic() < end and len(list((home / "state").glob("proofreader/recovery/*/*.json"))) < 4:
            time.sleep(0.05)
    finally:
        process.send_signal(signal.SIGKILL)
        process.wait()
    return texts


def tracked(window: MainWindow, press, target: Path, monkeypatch) -> tuple[str, str]:
    """Exports the article on show with its changes tracked, by keys; returns what is struck out, and what is there."""
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(target), ""))

    def act() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, ExportDialog)
        dialog.markup.setCurrentIndex(dialog.markup.findData(ChangeMarkup.TRACKED))
        dialog.target_button.click()
        QTest.keyClick(dialog, Qt.Key.Key_Return)

    QTimer.singleShot(300, act)
    press(Qt.Key.Key_E, CTRL)
    body = docx.Document(str(target)).element.body
    gone, there = ("".join(t.text or "" for t in body.iter(f"{W}{name}")) for name in ("delText", "t"))
    return gone, there


@pytest.mark.slow
@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="finds the folder through XDG variables")
def test_a_whole_day(home, start, qtbot, tmp_path, monkeypatch, click_answer) -> None:
    draft = tmp_path / "مسودة.docx"
    document = docx.Document()
    document.add_heading(DRAFT[0], 1)
    document.add_paragraph(DRAFT[1])
    document.save(str(draft))
    texts = morning(home, draft, tmp_path / "أول.docx")
    assert len(texts) == 4 and not any("الى" in text for text in texts)
    assert "ذهب الوفد إلى القرية" in docx.Document(str(tmp_path / "أول.docx")).paragraphs[1].text

    # After the crash: one key brings the articles back.
    window = start()
    press = presser(window, qtbot)
    qtbot.waitUntil(lambda: window.recovery_bar.isVisible())
    QTest.keyClick(window.recovery_bar.buttons[0], Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: len(window.articles) == 4)
    assert sorted(article.editor.text() for article in window.articles) == sorted(texts)

    # Three more from the agency.
    for text in COPIED[3:]:
        QApplication.clipboard().setText(text)
        press(Qt.Key.Key_N, CTRL | SHIFT)
        assert window.editor.text() == text
        press(Qt.Key.Key_Return, CTRL | SHIFT)
        assert "الى" not in window.editor.text()
        target = tmp_path / f"{window.article.proposed_name}.docx"
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, target=target, **__: (str(target), ""))
        press(Qt.Key.Key_E, CTRL | SHIFT)
        written = [line.text for line in docx.Document(str(target)).paragraphs]
        assert written == window.editor.text().strip().split("\n") and not window.article.needs_saving

    # Somebody changes the draft on the disk: it is not replaced unasked, and neither text is lost.
    while window.article.file.path != draft:
        press(Qt.Key.Key_Tab, CTRL)
    docx.Document().save(str(draft))
    theirs = draft.read_bytes()
    press(Qt.Key.Key_End, CTRL)
    window.editor.insert_text(" وانتهى.")
    qtbot.waitUntil(lambda: window.review.is_checked, timeout=20_000)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(tmp_path / "مسودة 2.docx"), ""))
    asked = click_answer("احفظ باسم آخر…")
    press(Qt.Key.Key_S, CTRL)
    assert len(asked) == 1 and draft.read_bytes() == theirs
    assert docx.Document(str(tmp_path / "مسودة 2.docx")).paragraphs[1].text.endswith("وانتهى.")

    # The evening: closed without a question, started again, everything is there.
    texts = [article.editor.text() for article in window.articles]
    window.close()
    again = start()
    press = presser(again, qtbot)
    qtbot.waitUntil(lambda: len(again.articles) == 7, timeout=20_000)
    assert sorted(article.editor.text() for article in again.articles) == sorted(texts)
    assert not again.recovery_bar.isVisible()
    for number, article in enumerate(list(again.articles)):
        again.articles.show(article)
        qtbot.waitUntil(lambda: again.review.is_checked, timeout=20_000)
        gone, there = tracked(again, press, tmp_path / f"تتبع {number}.docx", monkeypatch)
        assert "الى" in gone and "إلى" in there, article.title
    assert {article.review.original for article in again.articles} == {*COPIED, "\n".join(DRAFT)}
