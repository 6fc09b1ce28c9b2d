"""The window on a drive that fails: prints what became of each attempt to save, as lines of JSON.

    python window_on_a_drive.py save ARTICLE ERROR    the drive goes away at each of the accesses of a saving, by turns
    python window_on_a_drive.py full ARTICLE FILLER   the disk is full until FILLER is removed
    python window_on_a_drive.py start                 opens what the last window had open, and closes
    python window_on_a_drive.py start ARTICLE         opens that file as well

``save`` needs ``failing_drive`` on the path of modules, with DRIVE.
"""

import json
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from proofreader.ui import app
from proofreader.ui.shell.window import MainWindow
from proofreader.ui.widgets import question

OLD, TYPED = "وصل الوزير أمس.\n", "كلمة "
errors: list[str] = []
questions: list[str] = []


def show(**values: object) -> None:
    print(json.dumps(values), flush=True)


def tried(do: Callable[[], object]) -> object:
    """Do what the window does when a key is pressed: an error that leaves it is told, not raised."""
    try:
        return do()
    except Exception as error:
        errors.append(f"{type(error).__name__}: {error}")
        return None


def state_of(window: MainWindow) -> dict[str, object]:
    QTest.qWait(50)
    message = "" if window.bar.isHidden() else window.bar.label.text()
    article = window.articles.current
    found = {
        "message": message,
        "modified": article is not None and article.is_modified,
        "text": article.editor.text() if article is not None else "",
        "errors": errors[:],
        "questions": questions[:],
    }
    errors.clear()
    questions.clear()
    return found


def on_a_failing_drive(window: MainWindow, path: Path, error: int) -> None:
    import sitecustomize as drive

    drive._ERROR = error
    lasts, accesses = 0, 1
    while lasts < accesses:
        drive._LASTS = 1 << 40
        path.write_text(OLD, encoding="utf-8")
        window.files.reload(window.article)
        window.bar.hide()
        window.editor.insert_text(TYPED)
        now = drive._count()
        drive._LASTS = now + lasts
        saved = tried(lambda: window.files.save(window.article))
        tried(window.disk_watch.look)
        accesses = drive._count() - now
        outcome = state_of(window)
        drive._LASTS = 1 << 40
        on_disk = path.read_text(encoding="utf-8")
        window.disk_watch.look()
        again = tried(lambda: window.files.save(window.article))
        show(
            lasts=lasts, old=OLD, saved=saved, on_disk=on_disk, again=again, later=path.read_text(encoding="utf-8"),
            asked_later=state_of(window)["questions"], notice=window.article.notice is not None, **outcome,
        )  # fmt: skip
        lasts += 1


def on_a_full_disk(window: MainWindow, path: Path, filler: Path) -> None:
    window.editor.insert_text(TYPED * 20_000)
    QTest.qWait(3_000)  # until the recovery has tried, too
    saved = window.files.save(window.article)
    outcome = state_of(window)
    on_disk, beside = path.read_text(encoding="utf-8"), [found.name for found in path.parent.iterdir()]
    filler.unlink()
    again = window.files.save(window.article)
    later = path.read_text(encoding="utf-8")
    show(saved=saved, on_disk=on_disk, beside=beside, again=again, later=later, **outcome)


def work() -> None:
    question.ask = lambda parent, title, text, *answers, **more: questions.append(text) or ""  # type: ignore[assignment]
    (window,) = (widget for widget in QApplication.topLevelWidgets() if isinstance(widget, MainWindow))
    while window.session.is_restoring:
        QTest.qWait(20)
    try:
        if what == "save":
            on_a_failing_drive(window, Path(arguments[0]), int(arguments[1]))
        elif what == "full":
            on_a_full_disk(window, Path(arguments[0]), Path(arguments[1]))
        else:
            tried(window.disk_watch.look)
            paths = [str(article.file.path) for article in window.articles if article.file.path is not None]
            show(open=paths, recent=tried(lambda: list(map(str, window.settings.recent))), **state_of(window))
    except Exception as error:
        show(broken=repr(error))
    finally:
        for article in window.articles:
            article.editor.document().setModified(False)
        window.close()
        QApplication.quit()


def start() -> None:
    app.offer_tour = lambda context: None
    app.LastResort.install = lambda self: None  # type: ignore[method-assign]
    sys.excepthook = lambda kind, error, trace: errors.append(f"{kind.__name__}: {error}")
    QTimer.singleShot(0, lambda: QTimer.singleShot(200, work))


if __name__ == "__main__":
    what, *arguments = sys.argv[1:]
    QApplication(["proofreader"])
    start()
    sys.exit(app.main(arguments[:1]))
