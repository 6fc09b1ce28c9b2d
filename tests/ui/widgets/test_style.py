"""An empty box is seen to be a box, on a dark window as on a light one."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QLineEdit,
    QMenu,
    QProgressBar,
    QRadioButton,
    QScrollBar,
    QSpinBox,
    QStyle,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from proofreader.ui.widgets import theme
from proofreader.ui.widgets.fonts import use_fonts
from proofreader.ui.widgets.icons import icon


def box(kind: type[QWidget]) -> QWidget:
    widget = kind()
    if isinstance(widget, QTreeWidget):
        widget.setHeaderHidden(True)
        item = QTreeWidgetItem(widget, [""])
        item.setCheckState(0, item.checkState(0).Unchecked)
    return widget


@pytest.mark.parametrize("kind", [QCheckBox, QRadioButton, QLineEdit, QSpinBox, QTreeWidget])
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
    assert best >= 3


@pytest.mark.parametrize("dark", [True, False])
def test_the_handle_of_a_scroll_bar_stands_out(app, qtbot, dark: bool) -> None:
    bar = QScrollBar()
    qtbot.addWidget(bar)
    bar.setPalette(theme.palette(dark))
    bar.setRange(0, 100)
    bar.resize(bar.sizeHint().width(), 200)
    image = bar.grab().toImage()
    window = bar.palette().color(QPalette.ColorRole.Window)
    seen = [theme.contrast(image.pixelColor(image.width() // 2, y), window) >= 3 for y in range(image.height())]
    assert seen[5] and not seen[-5]


def drag(widget: QWidget, to: QPoint) -> None:
    """QTest moves the pointer with no button down."""
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    where = (QPointF(to), QPointF(widget.mapToGlobal(to)))
    QApplication.sendEvent(
        widget, QMouseEvent(QEvent.Type.MouseMove, *where, none, left, Qt.KeyboardModifier.NoModifier)
    )


@pytest.mark.parametrize("orientation", list(Qt.Orientation))
def test_a_scroll_bar_is_dragged_and_clicked(app, qtbot, orientation: Qt.Orientation) -> None:
    bar = QScrollBar(orientation)
    qtbot.addWidget(bar)
    bar.setRange(0, 1000)
    bar.setPageStep(100)
    along = orientation is Qt.Orientation.Horizontal
    bar.resize(*((330, 12) if along else (12, 330)))
    bar.show()

    def at(place: int) -> QPoint:
        return QPoint(place, 6) if along else QPoint(6, place)

    right_to_left = along and bar.isRightToLeft()
    qtbot.mouseClick(bar, Qt.MouseButton.LeftButton, pos=at(20 if right_to_left else 310))
    assert bar.value() == 100  # a page
    bar.setValue(0)
    start, end = (315, 15) if right_to_left else (15, 315)
    qtbot.mousePress(bar, Qt.MouseButton.LeftButton, pos=at(start))
    drag(bar, at((start + end) // 2))
    assert 400 < bar.value() < 600
    drag(bar, at(end))
    qtbot.mouseRelease(bar, Qt.MouseButton.LeftButton, pos=at(end))
    assert bar.value() == 1000


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_a_bar_of_progress_fills_from_where_the_line_begins(app, qtbot, direction: Qt.LayoutDirection) -> None:
    bar = QProgressBar()
    qtbot.addWidget(bar)
    bar.setLayoutDirection(direction)
    bar.setTextVisible(False)
    bar.setValue(30)
    bar.resize(100, 20)
    image = bar.grab().toImage()
    filled = [x for x in range(100) if image.pixelColor(x, 10) == bar.palette().color(QPalette.ColorRole.Highlight)]
    assert 26 <= len(filled) <= 30
    assert filled[0] < 3 if direction is Qt.LayoutDirection.LeftToRight else filled[-1] > 96


def test_the_arrows_of_a_number(app, qtbot) -> None:
    box = QSpinBox()
    qtbot.addWidget(box)
    box.setValue(5)
    box.resize(100, 36)
    box.show()
    side = 8 if box.isRightToLeft() else 92
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(side, 9))
    assert box.value() == 6
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(side, 27))
    assert box.value() == 5


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
