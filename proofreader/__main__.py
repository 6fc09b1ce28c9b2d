"""Starts the program: the one place that knows both the command line and the window."""

import signal
import sys
from pathlib import Path

from proofreader import __version__

_INTERRUPTED = 130  # as shells count: 128 + SIGINT


def open_window(files: list[Path]) -> int:
    """Opens the editor and returns its exit status. Qt is loaded here and not before."""
    from proofreader.ui import app

    return app.main(list(map(str, files)))


def main() -> int:
    """The console script, ``python -m proofreader`` and ``python main.py``."""
    if getattr(sys, "frozen", False):
        _serve_bundle()
    if sys.argv[1:] == ["--version"]:  # needs nothing of what the command line loads
        print(f"proofreader {__version__}")
        return 0
    from proofreader.core.garbage_collection import collect_rarely

    collect_rarely()
    from proofreader import cli

    status = cli.main(sys.argv[1:], open_window)
    if status == _INTERRUPTED:
        # Whoever pressed Ctrl-C once too often must not kill the end of a program that has stopped cleanly.
        signal.signal(signal.SIGINT, signal.SIG_IGN)
    return status


def main_of_window() -> int:
    """The program without a terminal: opens the window on the files given."""
    sys.argv[1:] = ["gui", *sys.argv[1:]]
    return main()


def _serve_bundle() -> None:
    """Ends the process here where a bundle was started only to be one of its own workers."""
    import importlib
    import multiprocessing

    from proofreader.core.programs import WORKER, WORKERS

    multiprocessing.freeze_support()
    if sys.argv[1:2] == [WORKER] and sys.argv[2] in WORKERS:
        sys.exit(importlib.import_module(sys.argv[2]).main())


if __name__ == "__main__":
    sys.exit(main())
