"""What stands in the panel when nothing is left to decide."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QToolButton, QVBoxLayout, QWidget

from proofreader.ui.widgets import labels
from proofreader.ui.widgets.icons import icon
from proofreader.ui.widgets.style import grown


class NothingLeftPage(QWidget):
    """A quiet word, and the next step."""

    def __init__(self, export: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = QLabel()
        self._picture.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.text = QLabel()
        self.text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.text.setWordWrap(True)
        self.detail = QLabel()
        self.detail.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.detail.setWordWrap(True)
        self.button = QToolButton()
        self.button.setDefaultAction(export)
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 20, 20, 20)
        layout.setSpacing(10)
        layout.addStretch(2)
        layout.addWidget(self._picture)
        layout.addWidget(self.text)
        layout.addWidget(self.detail)
        self.next_button = QToolButton()
        self.next_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.next_button.hide()
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(self.next_button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)
        self._paint()

    def offer_next(self, action: QAction) -> None:
        """Adds a button for the next article, which is there as long as that action can be carried out."""
        self.next_button.setDefaultAction(action)
        self.next_button.setVisible(action.isEnabled())
        action.enabledChanged.connect(self.next_button.setVisible)

    def show_state(self, empty: bool, ignored: int) -> None:
        """Says that nothing is left, or that there is no text yet."""
        self.text.setText(self.tr("ألصِق المقال أو اكتبه هنا.") if empty else self.tr("لا تنبيهات متبقية"))
        self.detail.setText(self.tr("تُجوهل منها: {}").format(labels.ISSUES.count(ignored)) if ignored else "")
        self.detail.setVisible(bool(ignored))
        self.button.setVisible(not empty)
        self._picture.setVisible(not empty)

    def show_hidden(self, hidden: int) -> None:
        """Adds how many there are on levels that are not on show."""
        if hidden:
            told = self.tr("وهناك {} من درجات مخفية (قائمة «عرض»).").format(labels.ISSUES.count(hidden))
            self.detail.setText(f"{self.detail.text()}\n{told}".strip())
            self.detail.show()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange) and hasattr(self, "next_button"):
            self._paint()

    def _paint(self) -> None:
        side = grown(20)
        for button in (self.button, self.next_button):
            button.setIconSize(QSize(side, side))
        side = grown(48)
        self._picture.setPixmap(icon("check-circle", self.palette()).pixmap(QSize(side, side), self.devicePixelRatio()))
