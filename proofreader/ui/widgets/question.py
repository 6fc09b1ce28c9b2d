"""A question with answers that say what they do."""

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox, QWidget

Role = QMessageBox.ButtonRole


class Answer(NamedTuple):
    """A button. ``id`` is what ``ask`` returns for it."""

    id: str
    text: str
    role: QMessageBox.ButtonRole = Role.AcceptRole


def ask(parent: QWidget, title: str, text: str, *answers: Answer, details: str = "") -> str:
    """Asks and returns the id of the answer; empty where the question was cancelled. The first answer is the default.

    ``details`` stands below the question, such as a list of what it is about.
    """
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Question)
    box.setWindowTitle(title)
    box.setText(text)
    box.setInformativeText(details)
    buttons = {box.addButton(answer.text, answer.role): answer.id for answer in answers}
    cancel = box.addButton(QCoreApplication.translate("Question", "إلغاء"), Role.RejectRole)
    box.setDefaultButton(next(iter(buttons)))
    box.setEscapeButton(cancel)
    box.exec()
    clicked = box.clickedButton()
    box.deleteLater()
    return next((id for button, id in buttons.items() if button is clicked), "")
