"""An empty box is seen to be a box, on a dark window as on a light one."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QCheckBox, QLineEdit, QMenu, QRadioButton, QStyle, QTreeWidget, QTreeWidgetItem, QWidget

from proofreader.ui import theme
from proofreader.ui.fonts import use_fonts
from proofreader.ui.icons import icon


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


@pytest.fixture
def open_menu(app, qtbot) -> Iterator[Callable[[bool], QMenu]]:
    menu = QMenu()
    qtbot.addWidget(menu)

    def open_(dark: bool) -> QMenu:
        menu.setPalette(theme.palette(dark))
        for name in ("floppy-disk", "printer"):
            menu.addAction(icon(name, menu.palette()), "ملف")
        menu.popup(QPoint(0, 0))
        return menu

    yield open_
    menu.close()


def test_a_menu_stands_out_from_a_dark_page(open_menu) -> None:
    menu = open_menu(True)
    edge = menu.grab().toImage().pixelColor(0, menu.height() // 2)
    assert theme.contrast(edge, menu.palette().color(QPalette.ColorRole.Base)) >= 3


@pytest.mark.parametrize("dark", [True, False])
def test_the_icon_of_the_chosen_entry_is_seen(open_menu, dark: bool) -> None:
    menu = open_menu(dark)
    first, second = menu.actions()
    menu.setActiveAction(second)
    image = menu.grab().toImage()
    for action, colour in ((first, QPalette.ColorRole.ButtonText), (second, QPalette.ColorRole.HighlightedText)):
        area = menu.actionGeometry(action)
        area.setLeft(area.right() - 30)  # at the right, where the reader begins
        rows, columns = range(area.top(), area.bottom()), range(area.left(), area.right())
        found = {image.pixelColor(x, y).rgb() for x in columns for y in rows}
        assert menu.palette().color(colour).rgb() in found


def test_boxes_and_icons_grow_with_the_words(app, qtbot) -> None:
    box = QCheckBox("كلمة")
    qtbot.addWidget(box)
    metrics = (QStyle.PixelMetric.PM_IndicatorWidth, QStyle.PixelMetric.PM_SmallIconSize)
    usual = [app.style().pixelMetric(metric, None, box) for metric in metrics]
    try:
        use_fonts(app, percent=200)
        assert [app.style().pixelMetric(metric, None, box) for metric in metrics] == [2 * pixels for pixels in usual]
    finally:
        use_fonts(app)
