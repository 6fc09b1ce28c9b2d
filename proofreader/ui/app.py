"""Starts the window."""

import signal
import sys
import threading
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from proofreader.core.garbage_collection import tune_garbage_collector
from proofreader.core.resources import resource
from proofreader.ui.commands.help import offer_tour
from proofreader.ui.model.garbage_collection import GarbageCollector
from proofreader.ui.model.language import use_language
from proofreader.ui.model.settings import Settings
from proofreader.ui.shell.last_resort import LastResort
from proofreader.ui.shell.single_window import SingleWindow, hand_over
from proofreader.ui.shell.system_libraries import missing_library
from proofreader.ui.shell.window import MainWindow
from proofreader.ui.widgets.fonts import register_fonts, use_fonts
from proofreader.ui.widgets.style import FrameStyle, apply_scheme
from proofreader.ui.widgets.wheel_guard import WheelGuard


def set_up(app: QApplication) -> None:
    """Direction, language, fonts and colours of the whole program."""
    app.setApplicationName("proofreader")
    app.setApplicationDisplayName("")  # the window's own title says it
    app.setWindowIcon(QIcon(str(resource("icon", "mudaqqiq.png"))))
    app.setDesktopFileName("mudaqqiq")  # by which Wayland finds the icon
    app.setStyle(FrameStyle())
    if app.findChild(WheelGuard) is None:
        WheelGuard(app)
    settings = Settings()
    use_language(app, settings.language)
    register_fonts()
    use_fonts(app, settings.text_family, settings.frame_percent)
    apply_scheme(settings.scheme)


def main(argv: Sequence[str] | None = None) -> int:
    """Runs the window until it is closed. ``argv``: the files to open, if any."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    if problem := missing_library():
        print(problem, file=sys.stderr)
        return 2
    app = QApplication.instance() or QApplication(["proofreader"])
    assert isinstance(app, QApplication)
    paths = list(map(Path, arguments))
    if hand_over(paths):
        return 0
    set_up(app)
    collector = GarbageCollector()
    window = MainWindow(paths, restore=True)
    single = SingleWindow(window)
    single.asked.connect(window.open_from_outside)
    single.listen()
    app.styleHints().colorSchemeChanged.connect(lambda _: apply_scheme(window.settings.scheme))
    last_resort = LastResort(window, window.recovery.keep_all)
    last_resort.install()
    window.show()
    tune_garbage_collector()  # a long round of the garbage collector can be felt
    if not arguments:
        QTimer.singleShot(0, lambda: offer_tour(window.context))
    # Lets Ctrl+C in a terminal end the program: Python sees signals only while Python runs. A handler runs amid
    # whatever Python does just then, a second one amid the first, so it closes nothing itself.
    interrupted = threading.Event()
    signal.signal(signal.SIGINT, lambda *_: interrupted.set())
    heartbeat = QTimer(interval=300)

    def look() -> None:
        if interrupted.is_set():
            heartbeat.stop()  # not again while the window asks what to do with unsaved work
            interrupted.clear()
            if not window.close():
                heartbeat.start()

    heartbeat.timeout.connect(look)
    heartbeat.start()
    try:
        return app.exec()
    finally:
        last_resort.remove()
        single.close()
        collector.stop()


if __name__ == "__main__":
    sys.exit(main())
