"""Finds where a document writes one thing in two ways: غوغل and جوجل."""

from collections import defaultdict
from collections.abc import Iterator, KeysView, Mapping, Sequence

from proofreader.arabic import skeleton
from proofreader.arabic.clitics import NONE, PREPOSITIONS, attach
from proofreader.core import Document, Finding, Fix, Level, Lexicon, Span
from proofreader.core.i18n import gettext
from proofreader.core.lazy import lazy
from proofreader.rules.support.whole_words import occurrences

MESSAGE = "ورد في النص بصيغة «{}» {}"


def times(count: int) -> str:
    """«مرتين»: how often."""
    if count == 1:
        return "مرة"
    if count == 2:
        return "مرتين"
    return f"{count} مرات" if count <= 10 else f"{count} مرة"


def level_of(rarer: int, commoner: int, highest: Level) -> Level:
    """How far the commoner spelling is the writer's: clearly, if it stands at least three times as often."""
    return highest if commoner >= 3 * rarer else Level.NOTE


class Variants:
    """Groups of spellings, the one to prefer first. The spelling that is rarer in the document is reported; where
    two are as frequent, the later in the group is. What the lexicon rejects (a hamza is missing) is never proposed
    in place of what it accepts."""

    def __init__(self, groups: Sequence[Sequence[str]], level: Level, clitics: bool) -> None:
        for variants in groups:
            if len(variants) < 2:
                raise ValueError(gettext("{group}: expected two variants or more").format(group=variants))
        self._groups = groups
        self._level = level
        self._clitics = PREPOSITIONS if clitics else NONE

    @lazy
    def _by_first(self) -> Mapping[str, Sequence[tuple[str, int, int, str]]]:
        """First word → what it may begin: (phrase as written, group, number of the variant, clitic)."""
        found: dict[str, list[tuple[str, int, int, str]]] = defaultdict(list)
        for group, variants in enumerate(self._groups):
            for number, variant in enumerate(variants):
                for clitic in self._clitics:
                    phrase = attach(clitic, variant)
                    found[phrase.split()[0]].append((phrase, group, number, clitic))
        return found

    @property
    def beginnings(self) -> KeysView[str]:
        """The words that one of the spellings may begin with."""
        return self._by_first.keys()

    def count(self, text: str, forms: frozenset[str]) -> Iterator[tuple[str, str, int]]:
        """What a text writes, as the list prefers it, how, and how often. ``forms``: its distinct words, bare."""
        for first in self._by_first.keys() & forms:
            for phrase, group, number, _ in self._by_first[first]:
                if count := sum(1 for _ in occurrences(text, phrase)):
                    yield self._groups[group][0], self._groups[group][number], count

    def __call__(self, document: Document, lexicon: Lexicon) -> Iterator[Finding]:
        found: dict[int, dict[int, list[tuple[str, str]]]] = defaultdict(lambda: defaultdict(list))
        for first in self._by_first.keys() & document.forms:
            for phrase, group, number, clitic in self._by_first[first]:
                found[group][number].append((phrase, clitic))
        for group, variants in found.items():
            if len(variants) > 1:
                yield from self._report(document, lexicon, group, variants)

    def _report(
        self, document: Document, lexicon: Lexicon, group: int, variants: dict[int, list[tuple[str, str]]]
    ) -> Iterator[Finding]:
        seen = {
            number: [
                (span, clitic)
                for phrase, clitic in phrases
                for span in (Span(*place) for place in occurrences(document.text, phrase))
                if not document.is_protected(span)
            ]
            for number, phrases in variants.items()
        }
        spellings = self._groups[group]
        used = sorted(
            (number for number in seen if seen[number]),
            key=lambda number: (not _is_right(spellings[number], spellings, lexicon), -len(seen[number]), number),
        )
        for number in used[1:]:
            best, often = spellings[used[0]], len(seen[used[0]])
            message = MESSAGE.format(best, times(often))
            level = level_of(len(seen[number]), often, self._level)
            for span, clitic in seen[number]:
                fix = Fix.replace(span.start, span.end, attach(clitic, best), level)
                yield Finding(span, (fix,), message)


def _is_right(phrase: str, group: Sequence[str], lexicon: Lexicon) -> bool:
    """Whether the lexicon accepts it and no other spelling of the group has a hamza more."""
    lacks_hamza = any(skeleton(other) == skeleton(phrase) and other.count("ا") < phrase.count("ا") for other in group)
    return not lacks_hamza and all(map(lexicon.accepts, phrase.split()))
