"""What the window's workers are started with."""

from PySide6.QtCore import QProcessEnvironment

from proofreader.core.programs import python_path


def environment() -> QProcessEnvironment:
    """The system's, with this package importable from whatever folder the program was started in."""
    found = QProcessEnvironment.systemEnvironment()
    found.insert("PYTHONPATH", python_path())
    return found
