"""The language of the interface: Arabic, in which it is written, or one it is translated into.

The article runs from right to left in all of them. ``tools/translations.py`` makes the files that are loaded here.
"""

from enum import StrEnum

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from proofreader.core.i18n import use_language as use_message_language
from proofreader.core.resources import resource


class Language(StrEnum):
    """A language of the interface, by its ISO 639 code."""

    ARABIC = "ar"
    FRENCH = "fr"
    ENGLISH = "en"


NAMES = {Language.ARABIC: "العربية", Language.FRENCH: "Français", Language.ENGLISH: "English"}
"""Each in itself, so that whoever reads only that one finds it."""

# Morocco writes 0–9; the widgets follow.
_LOCALES = {
    Language.ARABIC: QLocale(QLocale.Language.Arabic, QLocale.Country.Morocco),
    Language.FRENCH: QLocale(QLocale.Language.French, QLocale.Country.Morocco),
    Language.ENGLISH: QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom),
}

_installed: list[QTranslator] = []


def direction(language: Language) -> Qt.LayoutDirection:
    """The direction of the interface."""
    rtl = language is Language.ARABIC
    return Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight


def use_language(app: QApplication, language: Language) -> None:
    """Gives the program that language. What is on screen already keeps the one it was made in."""
    while _installed:
        old = _installed.pop()
        app.removeTranslator(old)
        old.deleteLater()
    QLocale.setDefault(_LOCALES[language])
    use_message_language(str(language))
    _load(app, f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    if language is not Language.ARABIC:
        _load(app, f"proofreader_{language}", str(resource("translations")))
    # Qt takes the direction from the translation when it is installed; say it after that.
    app.setLayoutDirection(direction(language))


def _load(app: QApplication, name: str, folder: str) -> None:
    translator = QTranslator(app)
    if translator.load(name, folder):
        app.installTranslator(translator)
        _installed.append(translator)
