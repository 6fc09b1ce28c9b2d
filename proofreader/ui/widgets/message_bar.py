"""A line above the text that tells what happened, with things to do about it."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QEvent, QSize, QTimer, Signal
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from proofreader.ui.widgets.announcements import announce
from proofreader.ui.widgets.icons import icon
from proofreader.ui.widgets.style import grown


class MessageAction(NamedTuple):
    """A button of a message."""

    text: str
    do: Callable[[], object]


class MessageBar(QFrame):
    """Never asks, never blocks. Goes away after a while or when closed."""

    told = Signal()
    """Another message is there."""
    left = Signal()
    """The bar went away while it had the keyboard, which has to go somewhere else."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self._holds: Callable[[], bool] | None = None
        self.label = QLabel()
        self.label.setWordWrap(True)
        self.buttons: list[QPushButton] = []
        self._row = QHBoxLayout()
        self.close_button = QToolButton()
        self.close_button.setAutoRaise(True)
        self.close_button.setAccessibleName(self.tr("أخفِ الرسالة"))
        self.close_button.clicked.connect(self.hide)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.hide)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 4, 8, 4)
        layout.addWidget(self.label, 1)
        layout.addLayout(self._row)
        layout.addWidget(self.close_button)
        self._paint()
        self.hide()

    def _paint(self) -> None:
        side = grown(16)
        self.close_button.setIconSize(QSize(side, side))
        self.close_button.setIcon(icon("x", self.palette()))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange) and hasattr(self, "close_button"):
            self._paint()

    def tell(
        self, text: str, *actions: MessageAction, seconds: float = 8.0, holds: Callable[[], bool] | None = None
    ) -> None:
        """Shows the text; ``seconds`` 0 leaves it until it is closed.

        ``holds`` says whether the message is still true; ``review`` asks, and takes it away where it is not.
        """
        self._holds = holds
        self.label.setText(text)
        announce(self, text)
        while self.buttons:
            old = self.buttons.pop()
            self._row.removeWidget(old)
            old.hide()
            old.deleteLater()
        for action in actions:
            button = QPushButton(action.text)
            button.clicked.connect(lambda _=False, do=action.do: self._choose(do))
            self._row.addWidget(button)
            self.buttons.append(button)
        self._timer.stop()
        if seconds:
            self._timer.start(int(seconds * 1000))
        self.show()
        self.told.emit()

    def review(self) -> None:
        """Takes away a message that does not hold any more."""
        if self._holds is not None and not self._holds():
            self.hide()

    def setVisible(self, visible: bool) -> None:
        focus = QApplication.focusWidget()
        leaves = not visible and focus is not None and self.isAncestorOf(focus)
        super().setVisible(visible)
        if leaves:  # by itself Qt would give it to the next in the order of Tab, whatever that is
            self.left.emit()

    def _choose(self, do: Callable[[], object]) -> None:
        self.hide()
        do()
