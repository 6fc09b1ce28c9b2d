"""How this program starts itself again: as a Python program, or as the application that a bundle is."""

import os
import sys
from pathlib import Path

_PACKAGE_PARENT = str(Path(__file__).resolve().parent.parent.parent)

WORKER = "--worker"
"""What a bundle's program is asked for, before the name of a module, to become that worker."""
CHECKER = "proofreader.documents.checker"
PREVIEW = "proofreader.documents.entry_preview"
SERVER = "proofreader.server.supervised"
WORKERS = (CHECKER, PREVIEW, SERVER)
"""The modules that are run as processes of their own; each has a ``main``."""


def worker_command(module: str) -> list[str]:
    """Return the command that starts one of the workers."""
    if getattr(sys, "frozen", False):
        # The program for the terminal: that of the window has no standard streams on Windows.
        program = Path(sys.executable)
        return [str(program.with_name("mudaqqiq" + program.suffix)), WORKER, module]
    return [sys.executable, "-X", "utf8", "-m", module]


def python_path() -> str:
    """Return PYTHONPATH for a process in which this package is found, whatever folder the program was started in."""
    return os.pathsep.join(filter(None, (_PACKAGE_PARENT, os.environ.get("PYTHONPATH"))))
