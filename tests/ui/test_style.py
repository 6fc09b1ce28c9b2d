"""An empty box is seen to be a box, on a dark window as on a light one."""

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QCheckBox, QLineEdit, QRadioButton, QTreeWidget, QTreeWidgetItem, QWidget

from proofreader.ui import theme


def box(kind: type[QWidget]) -> QWidget:
    widget = kind()
    if isinstance(widget, QTreeWidget):
        widget.setHeaderHidden(True)
        item = QTreeWidgetItem(widget, [""])
        item.setCheckState(0, item.checkState(0).Unchecked)
    return widget


@pytest.mark.parametrize("kind", [QCheckBox, QRadioButton, QLineEdit, QTreeWidget])
@pytest.mark.parametrize("dark", [True, False])
def test_an_empty_box_stands_out(app, qtbot, kind: type[QWidget], dark: bool) -> None:
    widget = box(kind)
    qtbot.addWidget(widget)
    palette = theme.palette(dark)
    widget.setPalette(palette)
    widget.resize(120, 40)
    image = widget.grab().toImage()
    page = palette.color(QPalette.ColorRole.Base if kind is QTreeWidget else QPalette.ColorRole.Window)
    best = max(
        theme.contrast(image.pixelColor(x, y), page) for x in range(image.width()) for y in range(image.height())
    )
    assert best >= (3 if dark else 1.5)
