"""The question that a file dialog can't ask: it knows the name as it was typed, not with the ending added to it."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from proofreader.core.presence import exists
from proofreader.ui.widgets import labels


def may_write(parent: QWidget, title: str, chosen: str, path: Path) -> bool:
    """Whether the file may be written as ``path``, when ``chosen`` is what the dialog has asked about."""
    if path == Path(chosen) or not exists(path):
        return True
    told = QCoreApplication.translate("Overwriting", "في هذا المجلد ملف اسمه {}. أيُكتب الجديد مكانه؟")
    yes, no = QMessageBox.StandardButton.Yes, QMessageBox.StandardButton.No
    return QMessageBox.question(parent, title, told.format(labels.isolate(path.name)), yes | no, no) == yes
