"""The words of the HTML report: English in ``resources/report/wording.toml``, other languages in the catalogues."""

import tomllib
from collections.abc import Mapping
from functools import cache

from proofreader.core.i18n import LANGUAGES, catalogue, number_text
from proofreader.core.resources import resource

SECTIONS = ("page", "script", "categories", "statuses", "levels", "problems")


@cache
def english() -> Mapping[str, Mapping[str, str]]:
    """Return section → key → text. In the catalogues the context of a text is ``report.section.key``."""
    with resource("report", "wording.toml").open("rb") as file:
        return tomllib.load(file)


class Wording:
    """One language. The sections by name; called, a text of ``page`` with what is put in."""

    def __init__(self, language: str) -> None:
        texts = {
            section: {key: catalogue(language).pgettext(f"report.{section}.{key}", text) for key, text in rows.items()}
            for section, rows in english().items()
        }
        self.language = language
        self.direction = "rtl" if language == "ar" else "ltr"
        self.page, self.script, self.categories, self.statuses, self.levels, self.problems = (
            texts[section] for section in SECTIONS
        )

    def number(self, number: float, decimals: int = 0) -> str:
        """Return the number as the language writes it."""
        return number_text(number, self.language, decimals)

    def __call__(self, key: str, **values: object) -> str:
        text = self.page[key]
        return text.format(**values) if values else text


@cache
def wording(language: str) -> Wording:
    """Return the words in that language; in Arabic for one that is not spoken."""
    return Wording(language if language in LANGUAGES else LANGUAGES[0])
