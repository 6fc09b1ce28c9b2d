"""An immutable text with everything computed from it once."""

from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from proofreader.core.profile import Profile
from proofreader.core.span import Span
from proofreader.core.token import Token, Word


@dataclass(frozen=True, eq=False)
class Document:
    """A text with ``\\n`` line ends, never changed. Make one with ``proofreader.arabic.parse``.

    Tokens, words and protected spans are computed at first use by the functions handed in
    (core knows no Arabic) and kept.
    """

    text: str
    profile: Profile = field(default_factory=Profile)
    tokenise: Callable[[str], tuple[Token, ...]] = field(default=lambda text: (), repr=False, compare=False)
    find_words: Callable[[tuple[Token, ...]], tuple[Word, ...]] = field(
        default=lambda tokens: (), repr=False, compare=False
    )
    find_protected: Callable[["Document"], tuple[Span, ...]] = field(
        default=lambda document: (), repr=False, compare=False
    )

    @cached_property
    def tokens(self) -> tuple[Token, ...]:
        """Every piece of the text in order; joined they give the text."""
        return self.tokenise(self.text)

    @cached_property
    def words(self) -> tuple[Word, ...]:
        """The Arabic words in order."""
        return self.find_words(self.tokens)

    @cached_property
    def words_by_form(self) -> Mapping[str, list[int]]:
        """Bare form → indices into ``words``: lets a rule about few words skip all others."""
        index: dict[str, list[int]] = defaultdict(list)
        for i, word in enumerate(self.words):
            index[word.bare].append(i)
        return index

    @cached_property
    def paragraphs(self) -> tuple[Span, ...]:
        """The lines, without their line ends, empty ones included."""
        spans, start = [], 0
        for line in self.text.split("\n"):
            spans.append(Span(start, start + len(line)))
            start += len(line) + 1
        return tuple(spans)

    @cached_property
    def protected(self) -> tuple[Span, ...]:
        """Spans that no fix may touch, sorted: URLs, addresses, handles; quotations if the profile says so."""
        return self.find_protected(self)

    def is_protected(self, span: Span) -> bool:
        """Whether the span overlaps a protected one."""
        return any(span.overlaps(other) for other in self.protected)
