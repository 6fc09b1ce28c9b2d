"""Proofreading in other programs: whether the server runs, its port, the addresses that those programs need."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from proofreader.ui.model.settings import NumberSetting, Settings
from proofreader.ui.serving.local_server import LocalServer, State
from proofreader.ui.widgets.announcements import announce
from proofreader.ui.widgets.flow import Flow
from proofreader.ui.widgets.form_page import Problem, hint, scrolled
from proofreader.ui.widgets.style import sized

_PATH = "/v2"  # of LanguageTool's protocol; some programs add it themselves


class ServerDialog(QDialog):
    """Works on the server and the settings at once; there is nothing to confirm."""

    def __init__(
        self, server: LocalServer, settings: Settings, show_guide: Callable[[], object], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("التدقيق في برامج أخرى"))
        self._server, self._settings = server, settings
        about = hint(
            self.tr(
                "ما دامت الخدمة تعمل، يُظهر LibreOffice والمتصفح وغيرهما من برامج هذا الحاسوب الأخطاء التي يجدها المدقّق."
                " لا تجيب الخدمة حاسوبًا آخر ولا صفحات المواقع، ولا يغادر حاسوبَك شيء مما تكتب."
            )
        )
        self.state = QLabel()
        font = self.state.font()
        font.setBold(True)
        self.state.setFont(font)
        self.switch = self._button("", self._toggle)
        self.guide_button = self._button(self.tr("كيف أهيّئ البرامج الأخرى؟"), show_guide)
        self.problem = Problem(self.switch)
        self.problem.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.free_button = self._button("", self._use_free_port)
        self.install_button = self._button(self.tr("انسخ الأمر"), lambda: self._copy(server.install_command))
        self.port = QSpinBox()
        setting = Settings.server_port
        assert isinstance(setting, NumberSetting)
        self.port.setRange(setting.least, setting.most)
        self.port.setGroupSeparatorShown(False)
        self.port.setValue(settings.server_port)
        self.port.valueChanged.connect(self._on_port)
        self.address, self.short_address = QLineEdit(), QLineEdit()
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        self._add(grid, self.tr("المنفذ"), self.port)
        self.copy_button = self._add_address(grid, self.tr("العنوان في LibreOffice وإضافة المتصفح"), self.address)
        self.copy_short_button = self._add_address(grid, self.tr("العنوان في Obsidian"), self.short_address)
        self.at_start = QCheckBox(self.tr("شغّل الخدمة كلما فتحتُ المدقّق"))
        self.at_start.setChecked(settings.server_at_start)
        self.at_start.toggled.connect(lambda on: setattr(settings, "server_at_start", on))
        content = QWidget()
        column = QVBoxLayout(content)
        column.setSpacing(12)
        column.addWidget(about)
        column.addWidget(self.state)
        column.addWidget(Flow([self.switch, self.guide_button]))
        column.addWidget(self.problem)
        self._remedies = Flow([self.free_button, self.install_button])
        column.addWidget(self._remedies)
        column.addLayout(grid)
        column.addWidget(self.at_start)
        column.addStretch(1)
        buttons = QDialogButtonBox()
        buttons.addButton(self.tr("أغلق"), QDialogButtonBox.ButtonRole.RejectRole).setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(scrolled(content), 1)
        layout.addWidget(buttons)
        sized(self, 640, 440)
        self.switch.setDefault(True)
        self.switch.setFocus()
        server.changed.connect(self._show)
        self._show()

    def _button(self, text: str, do: Callable[[], object]) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: do())
        return button

    def _add(self, grid: QGridLayout, name: str, field: QWidget) -> int:
        """A field under its name, in a line of its own; returns which."""
        row = grid.rowCount()
        label = QLabel(name)
        label.setBuddy(field)
        field.setAccessibleName(name)
        grid.addWidget(label, row, 0)
        grid.addWidget(field, row, 1)
        return row

    def _add_address(self, grid: QGridLayout, name: str, field: QLineEdit) -> QPushButton:
        row = self._add(grid, name, field)
        field.setReadOnly(True)
        field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        button = self._button(self.tr("انسخ"), lambda: self._copy(field.text()))
        button.setAccessibleName(self.tr("انسخ: {}").format(name))
        grid.addWidget(button, row, 2)
        return button

    def _show(self) -> None:
        """Shows what the server does, and what can be done now."""
        state = self._server.state
        port = self._settings.server_port
        self.state.setText(
            {
                State.STOPPED: self.tr("الخدمة متوقفة"),
                State.STARTING: self.tr("تبدأ الخدمة…"),
                State.RUNNING: self.tr("● الخدمة تعمل عند المنفذ {}").format(port),
                State.STOPPING: self.tr("تتوقف الخدمة…"),
            }[state]
        )
        stopped = state is State.STOPPED
        self.switch.setText(self.tr("شغّل الخدمة") if stopped else self.tr("أوقف الخدمة"))
        self.switch.setEnabled(state is not State.STOPPING)
        self.port.setEnabled(stopped)
        self.problem.show_text(self._server.problem)
        self.free_button.setText(self.tr("استعمل المنفذ {}").format(self._server.free_port))
        self.free_button.setVisible(stopped and self._server.free_port > 0)
        self.install_button.setVisible(stopped and bool(self._server.install_command))
        self._remedies.setVisible(not (self.free_button.isHidden() and self.install_button.isHidden()))
        self._show_addresses()
        if self.isVisible():
            announce(self, self._server.problem or self.state.text())

    def _show_addresses(self) -> None:
        base = f"http://localhost:{self._settings.server_port}"
        self.address.setText(base + _PATH)
        self.short_address.setText(base)
        for field in (self.address, self.short_address):
            field.setCursorPosition(0)

    def _toggle(self) -> None:
        if self._server.state is State.STOPPED:
            self._server.start()
        else:
            self._server.stop()

    def _use_free_port(self) -> None:
        self.port.setValue(self._server.free_port)
        self._server.start()
        self.switch.setFocus()

    def _on_port(self, port: int) -> None:
        self._settings.server_port = port
        self._show_addresses()

    def _copy(self, text: str) -> None:
        QApplication.clipboard().setText(text)
        announce(self, self.tr("نُسخ: {}").format(text))
