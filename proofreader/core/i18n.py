"""The language of messages outside the window: gettext catalogues in ``resources/locale``.

The source language is English, so a missing catalogue or translation gives an English sentence and never a key.
Catalogues are ``.po`` files; ``python tools/messages.py`` collects the messages and compiles the ``.mo`` files. The
window has Qt's own translations.
"""

import gettext as standard
import os
from functools import cache

from proofreader.core.resources import resource

DOMAIN = "proofreader"
LANGUAGES = ("ar", "fr", "en")
"""The languages of messages, the first of a newsroom first."""

_FRENCH_SIGNS = str.maketrans({",": "\u202f", ".": ","})
_VARIABLE = "PROOFREADER_LANG"
_current = "en"


@cache
def catalogue(language: str) -> standard.NullTranslations:
    """Return the messages of a language; English for one that is not among ``LANGUAGES``."""
    return standard.translation(DOMAIN, resource("locale"), [language], fallback=True)


def use_language(language: str) -> None:
    """Make ``gettext`` speak this language from now on, in this process and those that it starts."""
    global _current
    _current = os.environ[_VARIABLE] = language


def inherit_language() -> None:
    """Make ``gettext`` speak the language of the process that started this one."""
    global _current
    _current = os.environ.get(_VARIABLE, _current)


def language_in_use() -> str:
    """The language that ``gettext`` speaks."""
    return _current


def number_text(number: float, language: str = "", decimals: int = 0) -> str:
    """Return the number as the language writes it, its own or the one in use: French parts thousands by a narrow
    no-break space and decimals by a comma, where English and our Arabic write 1,234.5.

    >>> number_text(1234.5, "fr", 1), number_text(1234.5, "ar", 1), number_text(12, "fr")
    ('1\u202f234,5', '1,234.5', '12')
    """
    text = f"{number:,.{decimals}f}"
    return text.translate(_FRENCH_SIGNS) if (language or _current) == "fr" else text


def gettext(message: str) -> str:
    """Return the message in the language in use. What is put in comes after: ``gettext("{n} parts").format(n=3)``."""
    return catalogue(_current).gettext(message)


def ngettext(one: str, several: str, number: int) -> str:
    """Return the form of a message that goes with the number, in the language in use: Arabic has six."""
    return catalogue(_current).ngettext(one, several, number)
