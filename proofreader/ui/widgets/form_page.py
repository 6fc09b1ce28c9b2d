"""What the pages of the settings have in common."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from proofreader.ui.widgets import theme


class Page(QWidget):
    """Shows some settings. What the user changes stays in its widgets until ``apply``."""

    touched = Signal()
    """The user changed something."""

    title = ""
    icon = ""
    """The name of its icon in the list of pages."""

    def problem(self) -> bool:
        """Whether something can't be taken over; its message is then beside the field."""
        return False

    def apply(self) -> bool:
        """Takes over what was changed. False where that fails, after showing why."""
        return True


class Problem(QLabel):
    """What is wrong with a field, under it; takes no room where nothing is."""

    def __init__(self, field: QWidget) -> None:
        super().__init__()
        self.setWordWrap(True)
        self.field = field
        self.hide()

    def show_text(self, text: str) -> None:
        """Says it, to those who hear the screen too."""
        colour = "#ff8a80" if theme.is_dark(self.palette()) else "#b3261e"
        self.setStyleSheet(f"color: {colour}")
        self.setText(f"⚠ {text}" if text else "")
        self.setVisible(bool(text))
        self.field.setAccessibleDescription(text)


def add_field(form: QFormLayout, name: str, field: QWidget) -> Problem:
    """A line of a form, with room for what is wrong under it."""
    field.setAccessibleName(name)
    problem = Problem(field)
    box = QWidget()
    layout = QVBoxLayout(box)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(2)
    layout.addWidget(field)
    layout.addWidget(problem)
    label = QLabel(name)
    label.setBuddy(field)
    form.addRow(label, box)
    return problem


def scrolled(content: QWidget) -> QScrollArea:
    """The widget in a frame that scrolls where there is no room for it."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidget(content)
    return area


def slim(box: QComboBox) -> QComboBox:
    """Lets a list of choices be narrower than the longest of them."""
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(14)
    return box


def hint(text: str) -> QLabel:
    """A quiet sentence."""
    label = QLabel(text)
    label.setWordWrap(True)
    label.setForegroundRole(label.palette().ColorRole.PlaceholderText)
    return label
