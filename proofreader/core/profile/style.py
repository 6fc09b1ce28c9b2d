"""House style as data: what a country or a newsroom wants."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any

from proofreader.core.issue import Level
from proofreader.core.packs import EXAMPLES, Pack


class ProfileError(ValueError):
    """A profile that can't be used. The message reads ``file:line: what is wrong, and what is expected``."""

    def __init__(self, message: str, path: Path | None = None, line: int | None = None) -> None:
        place = f"{path}:{line}: " if path and line else f"{path}: " if path else ""
        super().__init__(place + message)
        self.path = path
        self.line = line


class Digits(StrEnum):
    """The digits of numbers: 2024 or ٢٠٢٤."""

    WESTERN = "western"
    ARABIC_INDIC = "arabic-indic"


# Where «العربية» without a country is written: Egypt, the Sudan and the Gulf, and the agencies.
_MONTHS = tuple("يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر".split())


# Paper → width and height in millimetres.
PAPERS = {
    "A3": (297.0, 420.0),
    "A4": (210.0, 297.0),
    "A5": (148.0, 210.0),
    "Letter": (215.9, 279.4),
    "Legal": (215.9, 355.6),
}
# Paragraphs of exported documents that may have a size of their own: the roles of an article, and "heading".
SIZED = ("title", "subtitle", "dateline", "byline", "body", "quotation", "heading")


@dataclass(frozen=True)
class Profile:
    """One house style. ``resources/profiles/*.toml`` holds the ones that come with the product; see docs/profiles.md.

    What the house writes is one thing, having it checked another: ``digits`` gives the digits that it writes, and the
    rule ``unwanted-digits`` runs only where a profile switches it on. Each such field names its rule below.

    id: the name of the file. name: what the user reads. extends is not kept.
    language: the BCP 47 tag written into documents, such as ``ar-MA``.

    off: ids of rules that are switched off.
    levels: the highest level that a rule's fixes may have here. Being named here also switches a rule on that is off
        by default; ``on = [...]`` in a file is written so: the highest level of all.

    words: further right words (names, house terms).
    spellings: written → wanted, for words with two right spellings: مسئول → مسؤول; rule ``unwanted-spelling``.
    names: names of states, institutions, people: written → wanted; rule ``unwanted-name``.
    avoid: words and phrases the house does not want → what it writes instead, "" where that depends; rule
        ``unwanted-word``.

    rules: packs of the newsroom's own rules (``core.packs``); rules ``newsroom-entry``, ``newsroom-headline-entry``.

    months: the twelve months, January first; rule ``unwanted-month``.
    digits: rule ``unwanted-digits``.
    quotation_marks: the opening and the closing mark of an outer quotation; rule ``unwanted-quotes``.
    space_inside_quotes: « كذا » as French does; then ``space-inside-quotes`` is off.
    final_ya_without_dots: «الشعبى» for «الشعبي» as in Egypt; then ``alef-maqsura-for-ya`` is off.
    protect_quotations: leave everything between quotation marks alone.

    font, font_size (points): of the body of exported documents; latin_font: of what stands in Latin letters there;
        title_font: of headlines and headings, "" for the same as the body.
    sizes: points by the role of a paragraph (``title``, ``byline`` …), for those that shall not follow ``font_size``.
    page: the name of a paper in ``PAPERS``; margins: millimetres at all four edges.
    template: a Word document or template whose page, styles, headers and footers exported documents take over; the
        path as it is to be opened, "" for none.
    options: whatever else a part of the product documents.
    """

    id: str = "ar"
    name: str = "العربية"
    language: str = "ar"
    off: frozenset[str] = frozenset()
    levels: Mapping[str, Level] = field(default_factory=dict)
    words: frozenset[str] = frozenset()
    spellings: Mapping[str, str] = field(default_factory=lambda: {"هيأة": "هيئة"})
    names: Mapping[str, str] = field(default_factory=lambda: {"سوازيلاند": "إسواتيني"})
    avoid: Mapping[str, str] = field(default_factory=lambda: {"سوف لن": "لن"})
    rules: tuple[Pack, ...] = (EXAMPLES,)
    months: tuple[str, ...] = _MONTHS
    digits: Digits = Digits.WESTERN
    quotation_marks: str = "«»"
    space_inside_quotes: bool = False
    final_ya_without_dots: bool = False
    protect_quotations: bool = False
    font: str = "Arial"
    font_size: float = 14.0
    latin_font: str = "Times New Roman"
    title_font: str = ""
    sizes: Mapping[str, float] = field(default_factory=dict)
    page: str = "A4"
    margins: float = 25.0
    template: str = ""
    options: Mapping[str, Any] = field(default_factory=dict)
