"""What stands in the window before there is an article: three ways to begin, and the last articles."""

from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from proofreader.ui.widgets.labels import isolate
from proofreader.ui.widgets.style import grown


class StartPage(QWidget):
    """Three large buttons for the actions that begin an article."""

    recent_chosen = Signal(Path)

    def __init__(self, beginnings: list[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("صفحة البداية"))
        title = QLabel(self.tr("المدقّق"))
        font = title.font()
        font.setPointSizeF(font.pointSizeF() * 2.4)
        font.setBold(True)
        title.setFont(font)
        title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        subtitle = QLabel(self.tr("من مقال خام إلى مستند Word مصحَّح، دون اتصال بالشبكة."))
        subtitle.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        subtitle.setWordWrap(True)
        choices = QHBoxLayout()
        choices.setSpacing(16)
        choices.addStretch(1)
        self.buttons = []
        for action in beginnings:
            button = QToolButton()
            button.setDefaultAction(action)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.buttons.append(button)
            choices.addWidget(button)
        choices.addStretch(1)
        hint = QLabel(self.tr("أو أفلت ملفًّا في أي موضع من هذه النافذة."))
        hint.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._recent_title = QLabel(self.tr("آخر المقالات"))
        self._recent_title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._recent = QVBoxLayout()
        self._recent.setSpacing(2)
        layout = QVBoxLayout(self)
        layout.setSpacing(14)
        layout.addStretch(2)
        layout.addWidget(title)
        layout.addWidget(subtitle)
        layout.addSpacing(10)
        layout.addLayout(choices)
        layout.addWidget(hint)
        layout.addSpacing(16)
        layout.addWidget(self._recent_title)
        layout.addLayout(self._recent)
        layout.addStretch(3)
        self.setFocusProxy(self.buttons[0])
        self._grow()

    def _grow(self) -> None:
        icon, width, height = (grown(pixels) for pixels in (44, 168, 124))
        for button in self.buttons:
            button.setIconSize(QSize(icon, icon))
            button.setFixedSize(width, height)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_recent"):
            self._grow()

    def show_recent(self, paths: list[Path]) -> None:
        """Lists the last articles."""
        while (item := self._recent.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        self._recent_title.setVisible(bool(paths))
        for path in paths[:5]:
            button = QPushButton(isolate(path.name).replace("&", "&&"))
            button.setFlat(True)
            button.setToolTip(str(path))
            button.setAccessibleName(self.tr("افتح {}").format(path.name))
            button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            button.clicked.connect(lambda _=False, path=path: self.recent_chosen.emit(path))
            self._recent.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
