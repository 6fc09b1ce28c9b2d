"""Shows what the article is filed under, found in its text, to be corrected before it is exported."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLineEdit, QVBoxLayout, QWidget

from proofreader.core.article import Details
from proofreader.ui.widgets.style import grown


class DetailsDialog(QDialog):
    """Four lines. ``shown`` is what they begin with, ``found`` what the text gives."""

    def __init__(self, shown: Details, found: Details, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("معلومات المقال"))
        self.setMinimumWidth(grown(520))
        self.title, self.author, self.date, self.outlet = (QLineEdit() for _ in range(4))
        form = QFormLayout()
        for line, name in (
            (self.title, self.tr("العنوان")),
            (self.author, self.tr("الكاتب")),
            (self.date, self.tr("التاريخ")),
            (self.outlet, self.tr("المصدر")),
        ):
            line.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
            # At the right whatever is written: Qt would move an outlet in Latin letters to the left.
            line.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
            line.setAccessibleName(name)
            form.addRow(name, line)
        self.date.setToolTip(self.tr("يُكتب تحت العنوان في مستند Word إن لم يكن في المقال تاريخ."))
        buttons = QDialogButtonBox()
        ok = buttons.addButton(self.tr("موافق"), QDialogButtonBox.ButtonRole.AcceptRole)
        ok.setDefault(True)
        buttons.addButton(self.tr("إلغاء"), QDialogButtonBox.ButtonRole.RejectRole)
        self.suggest_button = buttons.addButton(self.tr("اقتراح من النص"), QDialogButtonBox.ButtonRole.ResetRole)
        self.suggest_button.setAutoDefault(False)
        self.suggest_button.clicked.connect(lambda: self._show(found))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(buttons)
        self._show(shown)

    def details(self) -> Details:
        """What stands in the lines."""
        return Details(*(line.text().strip() for line in (self.title, self.author, self.date, self.outlet)))

    def _show(self, details: Details) -> None:
        for line, text in (
            (self.title, details.title),
            (self.author, details.author),
            (self.date, details.date),
            (self.outlet, details.outlet),
        ):
            line.setText(text)
            line.setCursorPosition(0)
