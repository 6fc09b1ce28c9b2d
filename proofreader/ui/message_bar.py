"""A line above the text that tells what happened, with at most one thing to do about it."""

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget


class MessageBar(QFrame):
    """Never asks, never blocks. Goes away after a while or when closed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("رسالة"))
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self.label = QLabel()
        self.label.setWordWrap(True)
        self.button = QPushButton()
        self.button.hide()
        self.close_button = QToolButton()
        self.close_button.setText("×")
        self.close_button.setAutoRaise(True)
        self.close_button.setAccessibleName(self.tr("أخفِ الرسالة"))
        self.close_button.clicked.connect(self.hide)
        self._do: Callable[[], object] | None = None
        self.button.clicked.connect(self._on_button)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.hide)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 4, 8, 4)
        layout.addWidget(self.label, 1)
        layout.addWidget(self.button)
        layout.addWidget(self.close_button)
        self.hide()

    def tell(self, text: str, button: str = "", do: Callable[[], object] | None = None, seconds: float = 8.0) -> None:
        """Shows the text; ``seconds`` 0 leaves it until it is closed."""
        self.label.setText(text)
        self._do = do
        self.button.setText(button)
        self.button.setVisible(bool(button))
        self._timer.stop()
        if seconds:
            self._timer.start(int(seconds * 1000))
        self.show()

    def _on_button(self) -> None:
        self.hide()
        if self._do is not None:
            self._do()
