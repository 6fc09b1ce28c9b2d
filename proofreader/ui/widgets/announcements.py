"""What a screen reader says of its own accord: what changes on the screen without taking the focus."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


def announce(about: QWidget, text: str) -> None:
    """Has a screen reader say the text. Where none runs, nothing happens."""
    if text and QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(about, text))
