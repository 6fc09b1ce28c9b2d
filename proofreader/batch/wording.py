"""The words of the HTML report, in the languages that people of the newsroom read it in."""

import tomllib
from collections.abc import Mapping
from functools import cache
from typing import Any

from proofreader.core.resources import resource

LANGUAGES = ("ar", "en", "fr")


class Wording:
    """One language. The sections of its file by name; called, a text of ``page`` with what is put in."""

    def __init__(self, language: str) -> None:
        with resource("report", f"{language}.toml").open("rb") as file:
            texts: Mapping[str, Any] = tomllib.load(file)
        self.language = language
        self.direction: str = texts["direction"]
        self.page: Mapping[str, str] = texts["page"]
        self.script: Mapping[str, str] = texts["script"]
        self.categories: Mapping[str, str] = texts["categories"]
        self.statuses: Mapping[str, str] = texts["statuses"]
        self.levels: Mapping[str, str] = texts["levels"]
        self.problems: Mapping[str, str] = texts["problems"]

    def __call__(self, key: str, **values: object) -> str:
        text = self.page[key]
        return text.format(**values) if values else text


@cache
def wording(language: str) -> Wording:
    """The words in that language; in Arabic where we don't speak it."""
    return Wording(language if language in LANGUAGES else LANGUAGES[0])
