"""An immutable text with everything computed from it once."""

from bisect import bisect_right
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any, TypeVar

from proofreader.core.lazy import lazy
from proofreader.core.long_text import CutLines, LinePlaces
from proofreader.core.profile import Profile
from proofreader.core.span import Span, overlapping
from proofreader.core.token import Token
from proofreader.core.words import Places, Words

_Kept = TypeVar("_Kept")
_LONG = 100_000  # code points, from which on no line is kept


@dataclass(frozen=True, eq=False)
class Document:
    """A text with ``\\n`` line ends, never changed. Make one with ``proofreader.arabic.parse``.

    Tokens, words, sentences and protected spans are computed at first use by the functions handed in
    (core knows no Arabic) and kept.
    """

    text: str
    profile: Profile = field(default_factory=Profile)
    tokenise: Callable[[str], tuple[Token, ...]] = field(default=lambda text: (), repr=False, compare=False)
    find_words: Callable[["Document"], Words] = field(default=lambda document: Words(), repr=False, compare=False)
    find_protected: Callable[["Document"], tuple[Span, ...]] = field(
        default=lambda document: (), repr=False, compare=False
    )
    find_quotations: Callable[["Document"], tuple[Span, ...]] = field(
        default=lambda document: (), repr=False, compare=False
    )
    find_sentences: Callable[["Document"], tuple[Span, ...]] = field(
        default=lambda document: (), repr=False, compare=False
    )
    _kept: dict[object, object] = field(default_factory=dict, init=False, repr=False)

    def keep(self, key: object, make: Callable[[], _Kept]) -> _Kept:
        """What ``make`` gives, called once for each key: for what several rules need to know of the same text."""
        kept: Any = self._kept  # ``cast`` would be a call at each of the ten that a paragraph costs
        if key in kept:
            return kept[key]  # type: ignore[no-any-return]
        made = kept[key] = make()
        return made

    def let_go(self) -> None:
        """Forgets what ``keep`` made. Some of that refers back to the document, which could not be freed before the
        garbage collector came by: to be called by whoever has asked the last question about a text."""
        self._kept.clear()

    @lazy
    def characters(self) -> frozenset[str]:
        """The distinct characters."""
        return frozenset(self.text)

    @lazy
    def tokens(self) -> tuple[Token, ...]:
        """Every piece of the text in order; joined they give the text."""
        return self.tokenise(self.text)

    @lazy
    def words(self) -> Words:
        """The Arabic words in order."""
        return self.find_words(self)

    @lazy
    def forms(self) -> frozenset[str]:
        """The distinct bare forms of the words."""
        return frozenset(self.words.bares)

    @lazy
    def pairs(self) -> frozenset[tuple[str, str]]:
        """The distinct pairs of neighbouring words, in bare form."""
        return frozenset(pairwise(self.words.bares))

    @lazy
    def gaps(self) -> frozenset[str]:
        """What stands between the words, before the first and after the last; the edges of the text are line ends."""
        return frozenset(self.words.gaps())

    def learn(self, lines: tuple[str, ...] | None, forms: frozenset[str], characters: frozenset[str]) -> None:
        """Takes over what was collected before, from the paragraphs; line ends need not be among the characters.

        lines: None where nobody holds them anyway.
        """
        if lines is not None:
            self.__dict__["lines"] = lines
        self.__dict__["forms"] = forms
        self.__dict__["characters"] = characters

    @lazy
    def words_by_form(self) -> Mapping[str, Sequence[int]]:
        """Bare form → indices into ``words``: lets a rule about few words skip all others."""
        return Places(self.words.bares, self.forms)

    @lazy
    def paragraphs(self) -> Sequence[Span]:
        """The lines, without their line ends, empty ones included."""
        if len(self.text) > _LONG:
            return LinePlaces(self.text)
        spans, start = [], 0
        for line in self.lines:
            spans.append(Span(start, start + len(line)))
            start += len(line) + 1
        return tuple(spans)

    @lazy
    def lines(self) -> Sequence[str]:
        """The text of each of ``paragraphs``."""
        return CutLines(self.text, self.paragraphs) if len(self.text) > _LONG else tuple(self.text.split("\n"))

    @lazy
    def protected(self) -> tuple[Span, ...]:
        """Spans that no fix may touch, sorted, without overlaps: addresses, formulas, code, verse, Quran and hadith;
        quotations if the profile says so."""
        return self.find_protected(self)

    @lazy
    def quotations(self) -> tuple[Span, ...]:
        """What stands between quotation marks, the marks themselves left out, sorted, without overlaps."""
        return self.find_quotations(self)

    @lazy
    def sentences(self) -> tuple[Span, ...]:
        """The sentences without the space around them, sorted, without overlaps; none runs over a line end."""
        return self.find_sentences(self)

    def sentence_at(self, position: int) -> Span:
        """The sentence that holds the code point at ``position``; between two sentences the one before it, and an empty
        span where no sentence begins at or before it."""
        at = bisect_right(self.sentences, position, key=lambda sentence: sentence.start) - 1
        return self.sentences[at] if at >= 0 else Span(position, position)

    def is_protected(self, span: Span) -> bool:
        """Whether the span overlaps a protected one."""
        return any(True for _ in overlapping(span, self.protected))

    def is_quoted(self, span: Span) -> bool:
        """Whether the span overlaps a quotation."""
        return any(True for _ in overlapping(span, self.quotations))
