"""Keeps the wheel from changing what does not have the keyboard: who scrolls over a list means the page."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QAbstractSlider, QAbstractSpinBox, QApplication, QComboBox, QScrollBar


class WheelGuard(QObject):
    """Watches every combo box, spin box and slider of the program."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() not in (QEvent.Type.Polish, QEvent.Type.Wheel):
            return False
        if not isinstance(watched, QComboBox | QAbstractSpinBox | QAbstractSlider) or isinstance(watched, QScrollBar):
            return False
        if event.type() == QEvent.Type.Polish:
            # Qt gives the keyboard to a widget of that policy before the widget sees the wheel.
            if watched.focusPolicy() == Qt.FocusPolicy.WheelFocus:
                watched.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            return False
        if watched.hasFocus():
            return False
        event.ignore()  # so that the page behind it scrolls
        return True
