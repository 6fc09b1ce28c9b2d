"""The icons of Phosphor in the colours of the palette, and the signs of levels and categories, which no set has.

Phosphor (MIT) comes as a font in the package QtAwesome. Only that font is read: importing the package would load three
more modules of Qt, a tenth of the time in which the window may start. An icon is drawn from its outline, so it is
sharp at every size and on every display.
"""

import json
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QGuiApplication,
    QIcon,
    QIconEngine,
    QPainter,
    QPainterPath,
    QPalette,
    QPen,
    QPixmap,
    QRawFont,
)

from proofreader.core import Category, Level
from proofreader.ui.widgets import theme

_SIZE = 24
_SCALE = 3  # signs are drawn large enough for a display at 300 %
_EM = 1000  # units of the square in which an outline is kept

_DIRECTED = frozenset(
    {"arrow-u-up-left", "arrow-u-up-right", "folder-open", "identification-card", "newspaper", "skip-forward"}
)
"""What points somewhere or shows lines that begin on one side: turned where the frame runs from right to left."""


def icon(name: str, palette: QPalette) -> QIcon:
    """The icon of that name (phosphoricons.com) in the text colours of the palette. Raises KeyError."""
    turned = name in _DIRECTED and QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    return QIcon(_Engine(_outline(name), palette, turned))


class _Engine(QIconEngine):
    """Draws an outline whenever and as large as it is wanted."""

    def __init__(self, outline: QPainterPath, palette: QPalette, turned: bool) -> None:
        super().__init__()
        self._outline, self._palette, self._turned = outline, palette, turned

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        group = QPalette.ColorGroup.Disabled if mode is QIcon.Mode.Disabled else QPalette.ColorGroup.Active
        selected = mode is QIcon.Mode.Selected
        role = QPalette.ColorRole.HighlightedText if selected else QPalette.ColorRole.ButtonText
        side = min(rect.width(), rect.height())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(QRectF(rect).center())
        painter.scale(-side / _EM if self._turned else side / _EM, side / _EM)
        painter.fillPath(self._outline, self._palette.color(group, role))
        painter.restore()

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        result = QPixmap(size)
        result.fill(Qt.GlobalColor.transparent)
        painter = QPainter(result)
        self.paint(painter, QRect(0, 0, size.width(), size.height()), mode, state)
        painter.end()
        return result


@cache
def _outline(name: str) -> QPainterPath:
    """The shape of an icon around the middle of its square."""
    font, characters = _font()
    path = font.pathForGlyph(font.glyphIndexesForString(characters[name])[0])
    return path.translated(-_EM / 2, _EM / 2 - font.descent())  # a baseline at the foot of the square


@cache
def _font() -> tuple[QRawFont, dict[str, str]]:
    """Phosphor, and the character of each of its icons."""
    package = find_spec("qtawesome")
    assert package is not None and package.origin is not None
    folder = Path(package.origin).parent / "fonts"
    (file,), (table,) = folder.glob("phosphor-[0-9]*.ttf"), folder.glob("phosphor-charmap-*.json")
    codes = json.loads(table.read_text(encoding="utf-8"))
    return QRawFont(str(file), _EM), {name: chr(int(code, 16)) for name, code in codes.items()}


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
    """A letter of its own over the line that markers the category in the text: it is known without its colour."""
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
