"""Line icons in the colour of the palette."""

from PySide6.QtCore import QByteArray, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPalette, QPen, QPixmap
from PySide6.QtSvg import QSvgRenderer

from proofreader.core import Category, Level
from proofreader.core.resources import resource
from proofreader.ui import theme

_SIZE = 24
_SCALE = 3  # drawn large enough for a display at 300 %


def icon(name: str, palette: QPalette) -> QIcon:
    """The icon of ``resources/icons/NAME.svg`` in the text colours of the palette; empty where there is none."""
    path = resource("icons") / f"{name}.svg"
    if not path.is_file():
        return QIcon()
    svg = path.read_text(encoding="utf-8")
    result = QIcon()
    for mode, group in (
        (QIcon.Mode.Normal, QPalette.ColorGroup.Active),
        (QIcon.Mode.Disabled, QPalette.ColorGroup.Disabled),
    ):
        colour = palette.color(group, QPalette.ColorRole.ButtonText).name()
        renderer = QSvgRenderer(QByteArray(svg.replace("currentColor", colour).encode()))
        pixmap = _canvas()
        painter = QPainter(pixmap)
        renderer.render(painter)
        painter.end()
        result.addPixmap(pixmap, mode)
    return result


def level_icon(level: Level, category: Category, dark: bool) -> QIcon:
    """A full dot for certain, a ring for likely, a small dot for a note, in the colour of the category."""
    result = QIcon(_dot(level, theme.look(category, level).colour(dark)))
    result.addPixmap(_dot(level, QColor(Qt.GlobalColor.white)), QIcon.Mode.Selected)
    return result


def _dot(level: Level, colour: QColor) -> QPixmap:
    pixmap = _canvas()
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    side, middle = _SIZE * _SCALE, _SIZE * _SCALE // 2
    radius = side // (9 if level is Level.NOTE else 5)
    painter.setPen(QPen(colour, side / 10) if level is Level.LIKELY else Qt.PenStyle.NoPen)
    painter.setBrush(QColor(0, 0, 0, 0) if level is Level.LIKELY else colour)
    painter.drawEllipse(middle - radius, middle - radius, 2 * radius, 2 * radius)
    painter.end()
    return pixmap


_LETTERS = {
    Category.RESIDUE: "ب",
    Category.HAMZA: "ء",
    Category.SPELLING: "إ",
    Category.ENDINGS: "ة",
    Category.BORDERS: "و",
    Category.SPACING: "␣",
    Category.PUNCTUATION: "،",
    Category.TYPOGRAPHY: "%",
    Category.GRAMMAR: "ن",
    Category.USAGE: "ع",
    Category.CONSISTENCY: "=",
    Category.STYLE: "س",
    Category.UNKNOWN: "؟",
}


def category_icon(category: Category, dark: bool) -> QIcon:
    """A letter of its own over the line that marks the category in the text: it is known without its colour."""
    look = theme.look(category)
    result = QIcon(_letter(category, look, look.colour(dark)))
    result.addPixmap(_letter(category, look, QColor(Qt.GlobalColor.white)), QIcon.Mode.Selected)
    return result


def issue_icon(level: Level, category: Category, dark: bool) -> QIcon:
    """The sign of the level and that of the category, twice as wide as high."""
    look = theme.look(category)
    result = QIcon()
    for mode, colour in (
        (QIcon.Mode.Normal, look.colour(dark)),
        (QIcon.Mode.Selected, QColor(Qt.GlobalColor.white)),
    ):
        side = _SIZE * _SCALE
        pixmap = QPixmap(2 * side, side)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.drawPixmap(side, 0, _dot(level, colour))  # at the right, where the reader begins
        painter.drawPixmap(0, 0, _letter(category, look, colour))
        painter.end()
        result.addPixmap(pixmap, mode)
    return result


def _letter(category: Category, look: theme.Look, colour: QColor) -> QPixmap:
    pixmap = _canvas()
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    side = _SIZE * _SCALE
    font = QFont()
    font.setPixelSize(side * 5 // 8)
    font.setBold(True)
    painter.setFont(font)
    painter.setPen(colour)
    painter.drawText(QRectF(0, 0, side, side * 0.78), Qt.AlignmentFlag.AlignCenter, _LETTERS[category])
    left, right, y = side * 0.1, side * 0.9, side * 0.88
    pen = QPen(colour, side / 14)
    if look.line is theme.Line.DashUnderline:
        pen.setDashPattern([3, 2])
    elif look.line is theme.Line.DotLine:
        pen.setDashPattern([1, 1.5])
    painter.setPen(pen)
    if look.struck:
        painter.drawLine(QPointF(left, side * 0.42), QPointF(right, side * 0.42))
    elif look.line is theme.Line.WaveUnderline:
        step, height = (right - left) / 8, side * 0.05
        painter.drawPolyline([QPointF(left + step * i, y + (height if i % 2 else -height)) for i in range(9)])
    else:
        painter.drawLine(QPointF(left, y), QPointF(right, y))
        if look.double:
            painter.drawLine(QPointF(left, y - side / 8), QPointF(right, y - side / 8))
    painter.end()
    return pixmap


def _canvas() -> QPixmap:
    pixmap = QPixmap(_SIZE * _SCALE, _SIZE * _SCALE)
    pixmap.fill(Qt.GlobalColor.transparent)
    return pixmap
