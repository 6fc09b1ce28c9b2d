"""Starts the window."""

import signal
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTimer, QTranslator
from PySide6.QtWidgets import QApplication

from proofreader.ui.fonts import frame_font, register_fonts
from proofreader.ui.settings import Settings
from proofreader.ui.window import MainWindow, apply_scheme


def set_up(app: QApplication) -> None:
    """Direction, language, fonts and colours of the whole program."""
    app.setApplicationName("proofreader")
    app.setApplicationDisplayName("")  # the window's own title says it
    app.setStyle("Fusion")  # the same, right to left included, on every system
    # Morocco writes 0–9; the widgets follow.
    QLocale.setDefault(QLocale(QLocale.Language.Arabic, QLocale.Country.Morocco))
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    translator = QTranslator(app)
    if translator.load("qtbase_ar", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        app.installTranslator(translator)
        # Qt takes the direction from the translation when it is installed; say it again after that.
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    register_fonts()
    app.setFont(frame_font(app.font()))
    apply_scheme(Settings().scheme)


def main(argv: Sequence[str] | None = None) -> int:
    """Runs the window until it is closed. ``argv``: the files to open, if any."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    app = QApplication.instance() or QApplication(["proofreader"])
    assert isinstance(app, QApplication)
    set_up(app)
    window = MainWindow(map(Path, arguments), restore=True)
    app.styleHints().colorSchemeChanged.connect(lambda _: apply_scheme(window.settings.scheme))
    window.show()
    # Lets Ctrl+C in a terminal end the program: Python sees signals only while Python runs.
    signal.signal(signal.SIGINT, lambda *_: window.close())
    heartbeat = QTimer(interval=300)
    heartbeat.timeout.connect(lambda: None)
    heartbeat.start()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
