"""Turns lines that a rule calls residue into proposals that leave no doubled blank line behind.

Every line takes the blank ones after it along; where nothing but residue follows to the end of the text, those
before it. For that each line must know whether the others stay, so all finders of the package run together,
once for each text, whichever rule asks. The edits of different lines never overlap.
"""

import importlib
import pkgutil
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache

from proofreader.arabic.lines import Line, Lines
from proofreader.core import Document, Finding, Fix, Level, Lexicon, Span

Finder = Callable[[Lines], Iterable[int]]


def lines_of(document: Document) -> Lines:
    """The lines of a document; kept, because every rule of this package asks."""
    return document.keep(Lines, lambda: Lines(document.text, document.lines))


def removes(find: Finder) -> Callable[[Document, Lexicon], Iterator[Finding]]:
    """The check of a rule that removes the lines whose numbers ``find`` gives."""

    def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
        for i in _found(document).get(find, ()):
            line = lines_of(document)[i]
            span = Span(line.offset, line.offset + len(line.text))
            yield Finding(span, (Fix.replace(*_extent(document, i), "", Level.LIKELY),))

    return check


def strip(line: Line, start: int, end: int) -> Finding:
    """The finding that removes ``line.text[start:end]``."""
    start, end = line.offset + start, line.offset + end
    return Finding(Span(start, end), (Fix.replace(start, end, "", Level.LIKELY),))


@cache
def _finders() -> tuple[Finder, ...]:
    """``find`` of every module of this package that has one."""
    package = importlib.import_module("proofreader.rules.residue")
    names = (f"{package.__name__}.{info.name}" for info in pkgutil.iter_modules(package.__path__))
    modules = map(importlib.import_module, names)
    return tuple(module.find for module in modules if hasattr(module, "find"))


def _found(document: Document) -> Mapping[Finder, tuple[int, ...]]:
    """What each finder calls residue. A text of nothing else is none: a page leaves its words around an article, while
    a heading, a field of a form, or the one paragraph that another program asks about may consist of such a word."""
    return document.keep(_found, lambda: _found_in(lines_of(document)))


def _found_in(lines: Lines) -> Mapping[Finder, tuple[int, ...]]:
    found = {find: tuple(sorted(set(find(lines)))) for find in _finders()}
    residue = {i for numbers in found.values() for i in numbers}
    return found if len(residue) < len(lines) else {}


def _last_kept(document: Document) -> int:
    """The number of the last line that no rule calls residue, where there is residue."""

    def find() -> int:
        residue = {i for numbers in _found(document).values() for i in numbers}
        return max(i for i in range(len(lines_of(document))) if i not in residue)

    return document.keep(_last_kept, find)


def _extent(document: Document, i: int) -> Span:
    lines = lines_of(document)
    line = lines[i]
    # Blank lines before the first line belong to it, and those after the last one to that.
    before = lines[i - 1].end + 1 if i else 0
    if i > _last_kept(document):
        size = len(document.text)
        return Span(before, min(line.end + 1, size) if i + 1 < len(lines) else size)
    return Span(line.start if i else 0, lines[i + 1].start)
