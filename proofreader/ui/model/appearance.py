"""Choices of how text and window look, as the settings keep them."""

from enum import StrEnum

TEXT_PIXELS = 20
"""The height of the article's font where nothing else was chosen."""

LONGEST_PARAGRAPH = 100_000
"""The longest paragraph that the editor takes, in characters.

Qt lays a paragraph out anew at every key: far beyond this the window would stand still.
"""


class Scheme(StrEnum):
    """Which colours the window wears."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Direction(StrEnum):
    """Which way paragraphs run."""

    AUTOMATIC = "automatic"
    """Each by its first letter that has a direction."""
    RIGHT_TO_LEFT = "rtl"
    LEFT_TO_RIGHT = "ltr"
