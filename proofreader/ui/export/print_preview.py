"""The pages of an article as they would be printed."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewWidget
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGraphicsView,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from proofreader.ui.export.printing import document, page_layout, paint
from proofreader.ui.widgets import theme
from proofreader.ui.widgets.flow import Flow
from proofreader.ui.widgets.style import sized


class PrintPreview(QDialog):
    """Shows them; accepted where they are to be printed."""

    def __init__(self, text: str, profile: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("معاينة الطباعة"))
        sized(self, 820, 720)
        self._text = document(text, profile)
        self.pages = 0
        self._printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        self._printer.setPageLayout(page_layout())
        self.preview = QPrintPreviewWidget(self._printer)
        self.preview.setAccessibleName(self.tr("صفحات المقال"))
        self.preview.setPalette(theme.palette(False))  # the pages are replayed in its colours
        for view in self.preview.findChildren(QGraphicsView):
            view.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the keys turn the pages from wherever the focus is
        self.preview.paintRequested.connect(self._paint)
        self.preview.previewChanged.connect(self._show_place)
        self.place = QLabel()
        self.next_button = QPushButton(self.tr("الصفحة التالية"))
        self.previous_button = QPushButton(self.tr("الصفحة السابقة"))
        self.larger_button, self.smaller_button = QPushButton(self.tr("كبّر")), QPushButton(self.tr("صغّر"))
        self.fit_button = QPushButton(self.tr("الصفحة كاملة"))
        self.next_button.clicked.connect(lambda: self._turn(1))
        self.previous_button.clicked.connect(lambda: self._turn(-1))
        self.larger_button.clicked.connect(lambda: self.preview.zoomIn())
        self.smaller_button.clicked.connect(lambda: self.preview.zoomOut())
        self.fit_button.clicked.connect(self.preview.fitInView)
        tools = [self.previous_button, self.next_button, self.larger_button, self.smaller_button, self.fit_button]
        for button in tools:
            button.setAutoDefault(False)
        top = QHBoxLayout()
        top.addWidget(Flow(list[QWidget](tools), 6), 1)
        top.addWidget(self.place)
        buttons = QDialogButtonBox()
        print_button = buttons.addButton(self.tr("اطبع…"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(self.tr("أغلق"), QDialogButtonBox.ButtonRole.RejectRole)
        print_button.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addLayout(top)
        layout.addWidget(self.preview, 1)
        layout.addWidget(buttons)
        for keys, by in (("PgDown", 1), ("PgUp", -1)):
            QShortcut(QKeySequence(keys), self).activated.connect(lambda by=by: self._turn(by))

    def _paint(self, printer: QPrinter) -> None:
        self.pages = paint(self._text, printer)

    def _turn(self, by: int) -> None:
        self.preview.setCurrentPage(min(max(1, self.preview.currentPage() + by), self.pages))
        self._show_place()

    def _show_place(self) -> None:
        self.place.setText(self.tr("{} من {}").format(self.preview.currentPage(), self.pages))
        self.previous_button.setEnabled(self.preview.currentPage() > 1)
        self.next_button.setEnabled(self.preview.currentPage() < self.pages)
