"""Asks for the number of a paragraph."""

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QSpinBox, QVBoxLayout, QWidget


class GoToDialog(QDialog):
    """One number, as the margin of the text shows it."""

    def __init__(self, number: int, last: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("اذهب إلى فقرة"))
        self.box = QSpinBox()
        self.box.setRange(1, last)
        self.box.setValue(number)
        self.box.setAccessibleName(self.tr("رقم الفقرة"))
        self.box.selectAll()
        form = QFormLayout()
        form.addRow(self.tr("رقم الفقرة (1–{}):").format(last), self.box)
        buttons = QDialogButtonBox()
        buttons.addButton(self.tr("اذهب"), QDialogButtonBox.ButtonRole.AcceptRole).setDefault(True)
        buttons.addButton(self.tr("إلغاء"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(buttons)

    def number(self) -> int:
        """The paragraph, from 1."""
        return self.box.value()
