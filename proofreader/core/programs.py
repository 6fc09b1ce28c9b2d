"""How this program starts itself again: as a Python program, or as the application that a bundle is."""

import sys
from pathlib import Path

CHECKER = "--checker"
"""What a bundle's program is asked for to become the checker."""


def checker_command() -> list[str]:
    """Return the command that starts a checker; see ``documents.checker``."""
    if getattr(sys, "frozen", False):
        # The program for the terminal: that of the window has no standard streams on Windows.
        program = Path(sys.executable)
        return [str(program.with_name("mudaqqiq" + program.suffix)), CHECKER]
    return [sys.executable, "-X", "utf8", "-m", "proofreader.documents.checker"]
