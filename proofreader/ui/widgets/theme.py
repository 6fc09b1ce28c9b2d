"""Colours and line styles, light and dark. Every marker has at least 3:1 against the page (WCAG 1.4.11), text 4.5:1."""

from dataclasses import dataclass

from PySide6.QtGui import QColor, QPalette, QTextCharFormat

from proofreader.core import Category, Level

Line = QTextCharFormat.UnderlineStyle
Role = QPalette.ColorRole


@dataclass(frozen=True, slots=True)
class Look:
    """How a family of issues is marked; ``double`` adds a second line, which Qt has no style for."""

    light: str
    dark: str
    line: Line
    double: bool = False
    struck: bool = False

    def colour(self, dark: bool) -> QColor:
        """The colour on a dark or a light page."""
        return QColor(self.dark if dark else self.light)


_SPELLING = Look("#c62828", "#ff7b72", Line.WaveUnderline)
_HAMZA = Look("#b85a00", "#ffa657", Line.WaveUnderline)
_SPACING = Look("#1565c0", "#79b8ff", Line.DashUnderline)
_PUNCTUATION = Look("#1565c0", "#79b8ff", Line.DotLine)
_GRAMMAR = Look("#7b2cbf", "#d2a8ff", Line.SingleUnderline, double=True)
_STYLE = Look("#2e7d32", "#7ee787", Line.SingleUnderline)
_NOTE = Look("#6b7280", "#9aa4b2", Line.DotLine)
_RESIDUE = Look("#6b7280", "#9aa4b2", Line.NoUnderline, struck=True)

_LOOKS = {
    Category.HAMZA: _HAMZA,
    Category.SPELLING: _SPELLING,
    Category.ENDINGS: _SPELLING,
    Category.BORDERS: _SPELLING,
    Category.SPACING: _SPACING,
    Category.PUNCTUATION: _PUNCTUATION,
    Category.TYPOGRAPHY: _PUNCTUATION,
    Category.GRAMMAR: _GRAMMAR,
    Category.USAGE: _STYLE,
    Category.STYLE: _STYLE,
    Category.CONSISTENCY: _STYLE,
    Category.RESIDUE: _RESIDUE,
    Category.UNKNOWN: _NOTE,
}


def look(category: Category, level: Level = Level.LIKELY) -> Look:
    """The look of an issue. A mere note is quiet whatever it is about, residue excepted: it is struck through."""
    if level is Level.NOTE and category is not Category.RESIDUE:
        return _NOTE
    return _LOOKS[category]


def is_dark(palette: QPalette) -> bool:
    """Whether the page of this palette is dark."""
    return palette.color(Role.Base).lightness() < 128


def residue_background(dark: bool) -> QColor:
    """Behind text that a scraper left."""
    return QColor("#2f343b" if dark else "#eceff3")


def current_background(dark: bool) -> QColor:
    """Behind the current issue."""
    return QColor("#4a4117" if dark else "#fff1b8")


def match_background(dark: bool) -> QColor:
    """Behind what a search has found."""
    return QColor("#1f4f6b" if dark else "#c5e4f7")


def comment_background(dark: bool) -> QColor:
    """Behind words that somebody has remarked on."""
    return QColor("#3a3050" if dark else "#efe6fb")


def flash_background(dark: bool) -> QColor:
    """Behind text that has just been changed."""
    return QColor("#1f5133" if dark else "#bfeccb")


def wrong_background(dark: bool) -> QColor:
    """Behind text that has gone."""
    return QColor("#5a2a2a" if dark else "#ffd7d3")


def right_text(dark: bool) -> QColor:
    """Words that are proposed or new: 4.5:1 on the window and on the page."""
    return QColor("#7ee787" if dark else "#1b6e2a")


def wrong_text(dark: bool) -> QColor:
    """Words that go."""
    return QColor("#ff9b94" if dark else "#b3261e")


def palette(dark: bool) -> QPalette:
    """The palette of the whole window."""
    colours = _DARK if dark else _LIGHT
    result = QPalette(QColor(colours["button"]), QColor(colours["window"]))
    for role, key in (
        (Role.Window, "window"),
        (Role.WindowText, "text"),
        (Role.Base, "page"),
        (Role.AlternateBase, "panel"),
        (Role.Text, "text"),
        (Role.Button, "button"),
        (Role.ButtonText, "text"),
        (Role.BrightText, "text"),
        (Role.ToolTipBase, "panel"),
        (Role.ToolTipText, "text"),
        (Role.PlaceholderText, "quiet"),
        (Role.Highlight, "accent"),
        (Role.HighlightedText, "on_accent"),
        (Role.Link, "link"),
        (Role.LinkVisited, "link"),
        (Role.Accent, "accent"),
    ):
        result.setColor(role, QColor(colours[key]))
    for role in (Role.WindowText, Role.Text, Role.ButtonText):
        result.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours["disabled"]))
    return result


_LIGHT = {
    "window": "#f4f5f7",
    "panel": "#fafbfc",
    "page": "#ffffff",
    "button": "#f4f5f7",
    "text": "#1b1f24",
    "quiet": "#5b6470",
    "disabled": "#9098a3",
    "accent": "#0b6e6e",
    "on_accent": "#ffffff",
    "link": "#0b6e6e",
}
_DARK = {
    "window": "#22262b",
    "panel": "#1f2327",
    "page": "#1a1d21",
    "button": "#2b3036",
    "text": "#e6e9ed",
    "quiet": "#a3acb8",
    "disabled": "#6b7480",
    "accent": "#1f7a7a",
    "on_accent": "#ffffff",
    "link": "#5cc8c8",
}


def contrast(one: QColor, other: QColor) -> float:
    """The contrast ratio of WCAG 2, 1 to 21."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: QColor) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF())
