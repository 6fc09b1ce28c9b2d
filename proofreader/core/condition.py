"""What a document must hold for a rule to find anything, in forms that the engine answers for all rules at once.

Plain classes: nothing compares conditions, and data classes would take two thousandths of a second of every start.
"""

from collections.abc import Callable, Sequence
from typing import NamedTuple, Protocol

from proofreader.core.document import Document
from proofreader.core.lexicon import Lexicon


class HasCharacter:
    """The condition that the document holds one of these characters."""

    __slots__ = ("wanted",)

    def __init__(self, wanted: frozenset[str]) -> None:
        self.wanted = wanted

    def __call__(self, document: Document, lexicon: Lexicon) -> bool:
        return not self.wanted.isdisjoint(document.characters)


class HasWord:
    """The condition that the document holds one of these words, in bare form."""

    __slots__ = ("wanted",)

    def __init__(self, wanted: frozenset[str]) -> None:
        self.wanted = wanted

    def __call__(self, document: Document, lexicon: Lexicon) -> bool:
        return not self.wanted.isdisjoint(document.forms)


class HasPair:
    """The condition that two of these words, in bare form, stand side by side, whatever is between them."""

    __slots__ = ("wanted",)

    def __init__(self, wanted: frozenset[tuple[str, str]]) -> None:
        self.wanted = wanted

    def __call__(self, document: Document, lexicon: Lexicon) -> bool:
        return not self.wanted.isdisjoint(document.pairs)


class HasForm:
    """The condition that ``fits`` holds of a word in bare form. The engine remembers the answer for each form.

    ``last``: the letters that such a word may end in, which spare all others the question; None for any.
    """

    __slots__ = ("fits", "last")

    def __init__(self, fits: Callable[[str], bool], last: frozenset[str] | None = None) -> None:
        self.fits = fits
        self.last = last

    def __call__(self, document: Document, lexicon: Lexicon) -> bool:
        return any(map(self.fits, document.forms))


class HasGap:
    """The condition that ``fits`` holds of what stands between two words, before the first or after the last; the edges
    of the text count as line ends there. The engine remembers the answer for each gap: most are a space."""

    __slots__ = ("fits",)

    def __init__(self, fits: Callable[[str], object]) -> None:
        self.fits = fits

    def __call__(self, document: Document, lexicon: Lexicon) -> bool:
        return any(map(self.fits, document.gaps))


class HasBit:
    """The condition that ``find`` gives one of the ``wanted`` bits. The engine asks once for all that share it."""

    __slots__ = ("find", "wanted")

    def __init__(self, find: Callable[[Document], int], wanted: int) -> None:
        self.find = find
        self.wanted = wanted

    def __call__(self, document: Document, lexicon: Lexicon) -> bool:
        return bool(self.find(document) & self.wanted)


class Numbers(Protocol):
    """Text → number."""

    def get(self, text: str, default: int, /) -> int:
        """The number of the text; the default where there is none."""


class WordIndex(NamedTuple):
    """What many conditions wait for, in one table: which of them a word, or a pair of words side by side, fulfils.

    ``words``, ``pairs``: in bare form, a space between the two → a number in ``names``, which are those of the
    conditions; the first word of a pair is among the words, with the name "".
    """

    words: Numbers
    pairs: Numbers
    names: Sequence[frozenset[str]]


class HasListed:
    """The condition that the document holds what the index lists for this name."""

    __slots__ = ("index", "name")

    def __init__(self, index: WordIndex, name: str) -> None:
        self.index = index
        self.name = name

    def __call__(self, document: Document, lexicon: Lexicon) -> bool:
        words, pairs, names = self.index
        found = {words.get(form, -1) for form in document.forms}
        found |= {pairs.get(" ".join(pair), -1) for pair in document.pairs}
        return any(self.name in names[number] for number in found if number >= 0)


class AnyOf:
    """The condition that one of these holds."""

    __slots__ = ("conditions",)

    def __init__(
        self, conditions: tuple[HasCharacter | HasWord | HasPair | HasListed | HasForm | HasGap | HasBit, ...]
    ) -> None:
        self.conditions = conditions

    def __call__(self, document: Document, lexicon: Lexicon) -> bool:
        return any(condition(document, lexicon) for condition in self.conditions)
