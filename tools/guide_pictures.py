"""Takes the pictures of the user guide from the running program.

    xvfb-run -s "-screen 0 1600x1000x24" python tools/guide_pictures.py [--out resources/help/img]

Opens the sample article in the real window with the real checker and saves a picture of each part that the guide speaks
of. Needs a display (Xvfb will do). Settings and words are not touched: a throw-away folder holds them.
"""

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def main(argv: list[str] | None = None) -> int:
    """Takes all pictures. 1 where the checker did not answer within a minute."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=Path, default=ROOT / "resources" / "help" / "img")
    options = parser.parse_args(argv)
    with tempfile.TemporaryDirectory() as folder:
        for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
            os.environ[name] = folder
        return take(options.out)


def take(out: Path) -> int:
    """Qt is imported here, once the settings point elsewhere."""
    sys.path.insert(0, str(ROOT))
    from PySide6.QtGui import QImage
    from PySide6.QtWidgets import QApplication, QWidget

    from proofreader.engine import all_rules
    from proofreader.ui.app import set_up
    from proofreader.ui.commands.help import show_rule
    from proofreader.ui.model.appearance import Scheme
    from proofreader.ui.settings import SettingsDialog
    from proofreader.ui.shell.window import MainWindow
    from proofreader.ui.statistics.article_counts import Counts, frequent_words
    from proofreader.ui.statistics.dialog import StatisticsDialog
    from proofreader.ui.statistics.log import Log

    app = QApplication(["guide"])
    set_up(app)
    window = MainWindow([ROOT / "resources" / "samples" / "raw-article.txt"])
    window.settings.scheme = Scheme.LIGHT
    window.resize(1280, 800)
    window.show()

    def wait(done: Callable[[], bool], seconds: float) -> bool:
        end = time.monotonic() + seconds
        while not done() and time.monotonic() < end:
            app.processEvents()
            time.sleep(0.01)
        return done()

    if not wait(lambda: window.context.has_article() and window.review.is_checked, 60):
        print("the checker did not answer", file=sys.stderr)
        window.close()
        return 1
    out.mkdir(parents=True, exist_ok=True)

    def picture(widget: QWidget, name: str) -> None:
        wait(lambda: False, 0.6)
        widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB888).save(str(out / name))
        print(out / name)

    review = window.review
    review.go_to(next(marker for marker in review.store.markers if marker.issue.rule == "wasl-written-as-qat"))
    picture(window, "window.png")
    picture(window.issue_details, "card.png")
    book = show_rule(window.context, "wasl-written-as-qat")
    picture(book, "rule-book.png")
    book.close()
    dialog = SettingsDialog(
        window.settings, window.words, window.actions_by_id, all_rules(), "ar-MA", window.ignored_decisions, window
    )
    dialog.style_.customise(Path("proofreader.toml"))
    dialog.show()
    picture(dialog, "settings-profile.png")
    dialog.show_page(dialog.rules)
    dialog.rules.show_rule("detached-waw")
    picture(dialog, "settings-rules.png")
    dialog.close()
    text = window.editor.text()
    counts = Counts.of(text, review.store.markers)
    statistics = StatisticsDialog((counts, counts, frequent_words(text)), Log(), window.settings, all_rules(), window)
    statistics.show()
    picture(statistics, "statistics.png")
    statistics.close()
    window.editor.document().setModified(False)
    window.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
