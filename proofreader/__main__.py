"""Starts the program: the one place that knows both the command line and the window."""

import sys
from pathlib import Path

from proofreader import cli


def open_window(files: list[Path]) -> int:
    """Opens the editor and returns its exit status. Qt is loaded here and not before."""
    from proofreader.ui import app

    return app.main(list(map(str, files)))


def main() -> int:
    """The console script, ``python -m proofreader`` and ``python main.py``."""
    return cli.main(sys.argv[1:], open_window)


if __name__ == "__main__":
    sys.exit(main())
