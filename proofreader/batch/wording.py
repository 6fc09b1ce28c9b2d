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
            told: Mapping[str, Any] = tomllib.load(file)
        self.language = language
        self.direction: str = told["direction"]
        self.page: Mapping[str, str] = told["page"]
        self.script: Mapping[str, str] = told["script"]
        self.categories: Mapping[str, str] = told["categories"]
        self.statuses: Mapping[str, str] = told["statuses"]
        self.levels: Mapping[str, str] = told["levels"]
        self.problems: Mapping[str, str] = told["problems"]

    def __call__(self, key: str, **values: object) -> str:
        text = self.page[key]
        return text.format(**values) if values else text


@cache
def wording(language: str) -> Wording:
    """The words in that language; in Arabic where we don't speak it."""
    return Wording(language if language in LANGUAGES else LANGUAGES[0])
