"""Finds what an article is filed under: title, author, date and outlet."""

from collections.abc import Iterable, Iterator
from functools import cache

import regex

from proofreader.arabic.late import late_regex
from proofreader.arabic.lines import Line, Lines
from proofreader.arabic.page_phrases import opening, outlet, phrases, words_of
from proofreader.cleaning.roles import find_date, is_byline, is_place
from proofreader.cleaning.structure import structure
from proofreader.core import Details, Profile, Role

_START = r"[-–—*•(\s]*"
# Who wrote comes before who prepared or edited.
_AUTHORS = tuple(
    late_regex(rf"{_START}(?:{names})(?![\p{{L}}\p{{M}}])\s*[:：/]?\s*(?P<name>\S.*)", regex.IGNORECASE)
    for names in ("بقلم|كتب(?:ه|ها|ت|ته)?|By|Par", "[أا]عد(?:ه|ها|ته)|[إا]عداد|حاور(?:ه|ها|ته|تها)", "تحرير")
)
_SOURCE = late_regex(rf"{_START}(?:المصدر|Source)\s*[:：/]\s*(?P<name>\S.*)", regex.IGNORECASE)
_MOST_SOURCE_WORDS = 8
_EDGES = " \t\u00a0-–—*•.،,:/|"
_PIECES = late_regex(r"\s+[-–—|]\s+|\s*[/،()\[\]]\s*|[-–—]")


def details(text: str, profile: Profile | None = None, before: str = "") -> Details:
    """What the text gives of its title, author, date and outlet, each as printed.

    ``before`` is the text before cleaning, which takes the signature of the outlet away: author and outlet that the
    text doesn't give are looked for there. Lines between paragraphs of running text are never looked at.
    """
    article = structure(text, profile)
    sources = [_edge(Lines(text)), _edge(Lines(before))]
    return Details(
        title=article.title,
        author=_first(_author(lines) for lines in sources),
        date=_first(find_date(line) for line in article.texts(Role.DATELINE)),
        outlet=_first(_outlet(lines) for lines in sources),
    )


def _edge(lines: Lines) -> list[Line]:
    return [line for i, line in enumerate(lines) if lines.at_edge(i)]


def _first(values: Iterable[str]) -> str:
    return next(filter(None, values), "")


def _author(lines: list[Line]) -> str:
    bylines = [line.text for line in lines if is_byline(line)]
    matches = (pattern.fullmatch(line) for pattern in _AUTHORS for line in bylines)
    return _first(match["name"].strip(_EDGES) for match in matches if match)


def _outlet(lines: list[Line]) -> str:
    """«المصدر: …», else the signature of a site, else that of an agency."""
    return _first(value for look in (_source, _signature, _agency) for value in map(look, lines))


def _source(line: Line) -> str:
    match = _SOURCE.fullmatch(line.text)
    return match["name"].strip(_EDGES).rstrip(")") if match and len(line.words) <= _MOST_SOURCE_WORDS else ""


def _signature(line: Line) -> str:
    return line.text if outlet().fullmatch(line.text) else ""


def _agency(line: Line) -> str:
    """The agency of a line of its own, or behind the place: «الرباط - و م ع»."""
    if not (is_place(line) or is_byline(line)):
        return ""
    return _first(piece for piece in _pieces(line.text) if words_of(piece) in _agencies())


def _pieces(text: str) -> Iterator[str]:
    yield text.strip(_EDGES)
    yield from (piece.strip(_EDGES) for piece in _PIECES.split(text))
    words = text.split()
    place = opening(words_of(text), phrases("places"))
    yield " ".join(words[place:]).strip(_EDGES + "()[]")


@cache
def _agencies() -> frozenset[tuple[str, ...]]:
    # «مكتب الرباط - خاص»: no agency's name.
    return phrases("agencies") - {words_of("agence"), words_of("agences"), words_of("agencies")}
