"""Windows under test: their own settings, a checker that answers at once, and no tolerance for Qt's warnings."""

import os
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtCore import QEvent, QSettings, Qt, QTimer, qInstallMessageHandler
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from proofreader.core import Category, Edit, Fix, Issue, Level, Span
from proofreader.engine.names import FoundName, Spelling
from proofreader.ui.app import set_up
from proofreader.ui.batch.batch_page import BatchPage
from proofreader.ui.checking.process import Checker
from proofreader.ui.model.garbage_collection import GarbageCollector
from proofreader.ui.shell.window import MainWindow
from proofreader.ui.widgets import question

# wrong text → rule, category, level, suggestions
ERRORS: dict[str, tuple[str, Category, Level, tuple[str, ...]]] = {
    "الإجتماع": ("wasl-written-as-qat", Category.HAMZA, Level.CERTAIN, ("الاجتماع",)),
    "الى": ("alef-maqsura", Category.HAMZA, Level.CERTAIN, ("إلى",)),
    "المدرسه": ("ha-for-ta-marbuta", Category.ENDINGS, Level.LIKELY, ("المدرسة", "المدرسات")),
    "كرونفلد": ("unknown-word", Category.UNKNOWN, Level.NOTE, ()),
    " ،": ("space-before-mark", Category.SPACING, Level.CERTAIN, ("،",)),
    "قاموا الرجال": ("verb-before-plural", Category.GRAMMAR, Level.LIKELY, ("قام الرجال",)),
    "شارك\n": ("share-bar", Category.RESIDUE, Level.LIKELY, ("",)),
    "اقرأ المزيد\n": ("read-more", Category.RESIDUE, Level.NOTE, ("",)),
}
RULES = {
    rule: {"summary": f"summary of {rule}", "rationale": f"rationale of {rule}", "reference": f"reference of {rule}"}
    for rule, *_ in ERRORS.values()
}


def find_errors(text: str, words: frozenset[str] = frozenset()) -> list[Issue]:
    """The table's errors in the text, in code points."""
    found = []
    for wrong, (rule, category, level, suggestions) in ERRORS.items():
        at = text.find(wrong)
        while at >= 0 and wrong not in words:
            span = Span(at, at + len(wrong))
            fixes = tuple(Fix((Edit(span, new),), level) for new in suggestions)
            found.append(Issue(rule, category, span, f"message of {rule}", fixes))
            at = text.find(wrong, at + 1)
    return sorted(found, key=lambda issue: issue.span)


class FakeChecker(Checker):
    """Answers at the next turn of the event loop, or when told to."""

    def __init__(self) -> None:
        super().__init__()
        self.requests: list[tuple[int, str, str, frozenset[str]]] = []
        self.kinds: list[str] = []
        self.automatic = True
        self.stopped = False

    def request(
        self,
        revision: int,
        text: str,
        profile: str,
        words: frozenset[str],
        kind: str = "",
        apart: Sequence[Span] = (),
    ) -> None:
        self.requests.append((revision, text, profile, words))
        self.kinds.append(kind)
        self.apart = list(apart)
        self.busy_changed.emit(True)
        if self.automatic:
            number = len(self.requests) - 1
            QTimer.singleShot(0, self, lambda: self.answer(number))

    def ask_names(self, revision: int, text: str, profile: str, words: frozenset[str]) -> None:
        at = text.find("كرونفلد")
        name = FoundName((Spelling("كرونفلد", (Span(at, at + 7),)),), "كرونفلد" in words)
        QTimer.singleShot(0, self, lambda: self.names_known.emit(revision, [name] if at >= 0 else []))

    def answer(self, number: int = -1) -> None:
        revision, text, _, words = self.requests[number]
        self.busy_changed.emit(False)
        self.rules_known.emit(RULES)
        self.answered.emit(revision, find_errors(text, words))

    def stop(self) -> None:
        self.stopped = True


ARTICLE = (
    "عقد الإجتماع أمس في المدرسه ، وذهب الوزير الى كرونفلد.\nشارك\n😀 ذهب الوفد الى الإجتماع وقاموا الرجال مبكرا.\n"
)


@pytest.fixture(scope="session")
def qapp_cls() -> type[QApplication]:
    return QApplication


@pytest.fixture(autouse=True)
def own_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """No test sees the settings or words of another, or of the user."""
    folder = tmp_path / "settings"
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(folder))
    monkeypatch.setattr("proofreader.ui.files.recovery.user_state_path", lambda *_, **__: folder / "state")
    monkeypatch.setattr("proofreader.lexicon.user_words.user_data_path", lambda *_, **__: folder / "data")
    monkeypatch.setattr("proofreader.ui.files.ignored_decisions.user_data_path", lambda *_, **__: folder / "data")
    monkeypatch.setattr("proofreader.ui.statistics.log.user_data_path", lambda *_, **__: folder / "data")
    monkeypatch.setattr("platformdirs.user_config_path", lambda *_, **__: folder / "config")
    return folder


@pytest.fixture(autouse=True)
def no_qt_warnings() -> Iterator[list[str]]:
    """A warning of Qt fails the test."""
    messages: list[str] = []
    previous = qInstallMessageHandler(lambda kind, context, text: messages.append(text))
    yield messages
    qInstallMessageHandler(previous)
    # The offscreen platform cannot do these; no window on a display says so.
    unavoidable = ("This plugin does not support", "propagateSizeHints")
    assert [text for text in messages if not text.startswith(unavoidable)] == []


@pytest.fixture(autouse=True)
def no_unexpected_dialog(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A dialog that nobody expects would wait for ever. It is answered with Cancel, and the test fails.

    An error raised at once would do harm: one that leaves an event filter of a window that closes ends the interpreter
    some tests later.
    """
    told: list[object] = []

    def cancel(*arguments: object, **_: object) -> QMessageBox.StandardButton:
        told.append(arguments[1:])
        return QMessageBox.StandardButton.Cancel

    for name in ("question", "warning", "information", "critical", "about"):
        monkeypatch.setattr(QMessageBox, name, cancel)
    monkeypatch.setattr(question, "ask", lambda *arguments, **_: told.append(arguments[1:]) or "")
    yield
    assert told == [], "unexpected dialogs"


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    set_up(qapp)
    collector = (
        GarbageCollector()
    )  # as the program does: a thread that a failed test left must not take its windows apart
    yield qapp
    collector.stop()
    QApplication.clipboard().clear()  # the offscreen platform keeps what is in it longer than Python lives


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "مقال.txt"
    path.write_text(ARTICLE, encoding="utf-8")
    return path


@pytest.fixture
def checker(app: QApplication) -> FakeChecker:
    return FakeChecker()


@pytest.fixture
def windows(app) -> Iterator[list[MainWindow]]:
    """The windows of a test, which are closed afterwards without a question."""
    opened: list[MainWindow] = []
    yield opened
    for window in opened:
        for article in window.articles:
            article.editor.document().setModified(False)
            article.file.is_missing = False
        for page in window.findChildren(BatchPage):
            page.end()  # that of a failed test: closing the window over it would ask
        window.close()
        window.deleteLater()
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def open_window(windows, qtbot, checker) -> Callable[..., MainWindow]:
    """Opens a window."""

    def open_(file: Path | None = None, **options: object) -> MainWindow:
        window = MainWindow([file] if file else [], options.get("checker", checker))
        windows.append(window)
        window.resize(1100, 700)
        window.show()
        qtbot.waitExposed(window)
        window.activateWindow()
        if file is not None:
            qtbot.waitUntil(lambda: len(window.articles) > 0 and window.review.is_checked, timeout=60_000)
        return window

    return open_


@pytest.fixture
def window(open_window, article) -> MainWindow:
    """A window with the article, checked."""
    return open_window(article)


real_ask = question.ask


@pytest.fixture
def click_answer(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str], list[str]]]:
    """Answers the questions that come by a click on the button of that text; returns the list of questions asked."""
    timer = QTimer(interval=10)
    asked: list[str] = []
    wanted: list[str] = []

    def look() -> None:
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox) and wanted:
            asked.append(f"{box.text()}\n{box.informativeText()}".strip())
            buttons = {button.text().replace("&", ""): button for button in box.buttons()}
            name = wanted[0] if len(wanted) == 1 else wanted.pop(0)
            if name not in buttons:  # a test must not wait for ever
                asked.append(f"no button {name} among {list(buttons)}")
                box.reject()
                return
            QTest.mouseClick(buttons[name], Qt.MouseButton.LeftButton)

    def answer(*names: str) -> list[str]:
        monkeypatch.setattr(question, "ask", real_ask)
        wanted[:] = names
        timer.start()
        return asked

    timer.timeout.connect(look)
    yield answer
    timer.stop()


@pytest.fixture
def type_text() -> Callable[[QWidget, str], None]:
    """Types characters. ``qtbot.keyClicks`` ends the interpreter at the first Arabic letter."""

    def type_(widget: QWidget, text: str) -> None:
        for char in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QApplication.sendEvent(widget, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, char))

    return type_
