"""Fonts that have Arabic letters, on whatever machine."""

import fontpkg
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

from proofreader.ui.model.appearance import TEXT_PIXELS

TEXT_FAMILIES = ("Amiri", "Noto Naskh Arabic", "Traditional Arabic", "Geeza Pro")
FRAME_FAMILIES = ("Noto Sans Arabic", "Segoe UI", "Tahoma", "Geeza Pro", "Noto Naskh Arabic", "Amiri")
_REFINEMENTS = ("calt", "liga", "kern")

_chosen: list[str] = []  # the family that the user chose for articles, if any
_system: list[QFont] = []  # the font of the program before it was changed


def register_fonts() -> None:
    """Makes the bundled Amiri known to Qt, so that Arabic never shows as boxes."""
    if "Amiri" in QFontDatabase.families(QFontDatabase.WritingSystem.Arabic):
        return
    for file in fontpkg.family("amiri").files:
        if file.style == "normal":
            QFontDatabase.addApplicationFont(str(file.path))


def text_font(pixels: int = TEXT_PIXELS) -> QFont:
    """The font of the article. Amiri's own line spacing is 1.76, which gives markers room below the letters."""
    font = QFont()
    font.setFamilies([*_chosen, *TEXT_FAMILIES])
    font.setPixelSize(pixels)
    return font


def use_fonts(app: QApplication, family: str = "", percent: int = 100) -> None:
    """Takes ``family`` for articles, "" for the usual one, and makes the words of the interface that large.

    Editors that are open keep theirs until ``set_text_font``.
    """
    _chosen[:] = [family] if family else []
    if not _system:
        _system.append(app.font())
    font = frame_font(_system[0])
    if font.pointSizeF() > 0:
        font.setPointSizeF(font.pointSizeF() * percent / 100)
    else:
        font.setPixelSize(round(font.pixelSize() * percent / 100))
    app.setFont(font)


def plain(font: QFont) -> QFont:
    """The same font without its finest refinements: in Amiri they take two thirds of the time of laying out a line.

    Letters are still joined, and vowel marks stand where they belong.
    """
    result = QFont(font)
    for feature in _REFINEMENTS:
        result.setFeature(QFont.Tag(feature), 0)
    return result


def frame_font(base: QFont) -> QFont:
    """The interface font of the system if it has Arabic letters, otherwise one that has."""
    arabic = QFontDatabase.families(QFontDatabase.WritingSystem.Arabic)
    font = QFont(base)
    if base.family() not in arabic:
        known = [family for family in FRAME_FAMILIES if family in arabic]
        # The first family with Arabic, then one for the Latin letters that it may lack.
        font.setFamilies([*known[:1], "Noto Sans", base.family(), *known[1:]])
    if font.pointSizeF() > 0:
        font.setPointSizeF(max(font.pointSizeF(), 10.0))
    return font
