"""The name of a window that stands apart from the user's usual one, with settings and recovery files of its own."""

import os

VARIABLE = "PROOFREADER_WINDOW"


def separate_name() -> str:
    """The name, as the command line was given it; empty for the usual window."""
    return "".join(char for char in os.environ.get(VARIABLE, "") if char.isalnum() or char in "-_")


def apart(name: str) -> str:
    """The name of a file or folder of the window: the usual one, or one that only the separate window uses."""
    own = separate_name()
    return f"{name}-{own}" if own else name
