"""A client's text with markup in it: what of it is checked, and where an issue stands in what the client holds."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import accumulate
from typing import NamedTuple

from proofreader.arabic.late import late_re
from proofreader.core import Span
from proofreader.core.utf16 import Utf16

_LINE_END = late_re(r"\r\n?")


class Part(NamedTuple):
    """A stretch of the client's text. ``checked`` is what is checked in its place: itself where it is prose."""

    original: str
    checked: str

    @classmethod
    def prose(cls, text: str) -> "Part":
        """A stretch that is checked as it stands."""
        return cls(text, text)


@dataclass(frozen=True, slots=True)
class AnnotatedText:
    """Two texts side by side: ``original``, which the client holds, and ``text``, which is checked.

    Line ends become ``\\n`` in ``text``. Spans are code points; ``utf16`` counts as the client does.

    >>> annotated = AnnotatedText.of([Part("<b>", ""), Part.prose("الي"), Part("</b>", ""), Part.prose(" فاس")])
    >>> annotated.text, annotated.original_span(Span(0, 3)), annotated.is_whole(Span(0, 7))
    ('الي فاس', Span(start=3, end=6), False)
    """

    text: str
    original: str
    _parts: tuple[Part, ...]
    _starts: tuple[int, ...]  # of each part in ``text``
    _original_starts: tuple[int, ...]
    _utf16: Utf16  # of ``original``

    @classmethod
    def of(cls, parts: Iterable[Part]) -> "AnnotatedText":
        """The text that consists of those parts."""
        pieces = tuple(piece for part in parts for piece in _with_line_ends(part))
        original = "".join(piece.original for piece in pieces)
        return cls(
            "".join(piece.checked for piece in pieces),
            original,
            pieces,
            tuple(accumulate((len(piece.checked) for piece in pieces), initial=0))[:-1],
            tuple(accumulate((len(piece.original) for piece in pieces), initial=0))[:-1],
            Utf16(original),
        )

    @classmethod
    def plain(cls, text: str) -> "AnnotatedText":
        """A text without markup."""
        return cls.of([Part.prose(text)])

    def original_span(self, span: Span) -> Span:
        """Where a stretch of ``text`` stands in ``original``: markup at its edges is left out."""
        if not self._parts:
            return Span(0, 0)
        if span.start == span.end:
            place = self._end(span.start) if span.start else self._start(0)
            return Span(place, place)
        return Span(self._start(span.start), self._end(span.end))

    def is_whole(self, span: Span) -> bool:
        """Whether a stretch of ``text`` stands in ``original`` without markup inside it, so that it can be replaced."""
        start, end = self.original_span(span)
        return _LINE_END.sub("\n", self.original[start:end]) == self.text[slice(*span)]

    def utf16(self, place: int) -> int:
        """How many units of UTF-16 stand before a place of ``original``."""
        return self._utf16.unit(place)

    def _start(self, place: int) -> int:
        """The place in ``original`` of the character at ``place``."""
        at = bisect_right(self._starts, place) - 1
        original, checked = self._parts[at]
        into = place - self._starts[at]
        if original != checked:
            into = len(original) if into >= len(checked) else 0
        return self._original_starts[at] + into

    def _end(self, place: int) -> int:
        """The place in ``original`` behind the character before ``place``."""
        at = bisect_right(self._starts, place - 1) - 1
        original, checked = self._parts[at]
        into = place - self._starts[at] if original == checked else len(original)
        return self._original_starts[at] + into


def _with_line_ends(part: Part) -> Iterator[Part]:
    """The part, cut at line ends that are not ``\\n``."""
    if "\r" not in part.original or part.original != part.checked:
        yield Part(part.original, _LINE_END.sub("\n", part.checked))
        return
    start = 0
    for match in _LINE_END.finditer(part.original):
        yield Part.prose(part.original[start : match.start()])
        yield Part(match.group(), "\n")
        start = match.end()
    yield Part.prose(part.original[start:])
