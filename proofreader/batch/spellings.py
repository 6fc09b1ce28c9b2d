"""What a batch writes in several ways: names and words over all its articles."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from proofreader.arabic import skeleton
from proofreader.engine.spellings import DIVIDER

_MOST = 100  # groups in the report
_MOST_FORMS = 20_000  # kept while counting
_LEAST_LETTERS = 5  # of a name that no list has
_LEAST_ARTICLES = 2  # that such a name stands in, in each of its spellings
# Letters that Arabic papers write for one foreign sound → one of them; long vowels come and go.
_ALIKE = {letter: group[0] for group in ("كغجقگڭ", "تط", "سصثزش", "دضذظ", "هحخ", "فڤب") for letter in group}
_VOWELS = frozenset("اويىءأإآؤئ")


@dataclass(frozen=True, slots=True)
class Spelling:
    """One way to write it: how often, and in how many articles."""

    text: str
    count: int
    articles: int


@dataclass(frozen=True, slots=True)
class Several:
    """Something written in several ways, the commonest first. ``articles``: how many write it at all."""

    spellings: tuple[Spelling, ...]
    articles: int


class SpellingCounter:
    """Counts over articles, one after the other; its memory does not grow with their number."""

    def __init__(self) -> None:
        self._listed: Counter[str] = Counter()
        self._listed_in: Counter[str] = Counter()
        self._groups_in: Counter[str] = Counter()
        self._names: Counter[str] = Counter()
        self._names_in: Counter[str] = Counter()
        self._sounds_in: Counter[str] = Counter()

    def add(self, listed: Mapping[str, int], unknown: Mapping[str, int]) -> None:
        """Counts one article: its listed spellings (``engine.spellings``) and its unknown words."""
        self._listed.update(listed)
        self._listed_in.update(listed.keys())
        self._groups_in.update({key.partition(DIVIDER)[0] for key in listed})
        names = {word: count for word, count in unknown.items() if len(word) >= _LEAST_LETTERS and " " not in word}
        self._names.update(names)
        self._names_in.update(names.keys())
        self._sounds_in.update({sound(word) for word in names})  # an article that has two spellings is one
        if len(self._names) > 2 * _MOST_FORMS:
            for word, _ in self._names.most_common()[_MOST_FORMS:]:
                del self._names[word], self._names_in[word]
            kept = set(map(sound, self._names))
            self._sounds_in = Counter({key: count for key, count in self._sounds_in.items() if key in kept})

    def several(self) -> tuple[Several, ...]:
        """What was written in more than one way, in most articles first."""
        found = [*self._of_lists(), *self._of_names()]
        found.sort(key=lambda each: (-each.articles, each.spellings[0].text))
        return tuple(found[:_MOST])

    def _of_lists(self) -> Iterator[Several]:
        groups: dict[str, list[Spelling]] = defaultdict(list)
        for key, count in self._listed.items():
            group, _, text = key.partition(DIVIDER)
            groups[group].append(Spelling(text, count, self._listed_in[key]))
        for group, ways in groups.items():
            if len(ways) > 1:
                yield _sorted(ways, self._groups_in[group])

    def _of_names(self) -> Iterator[Several]:
        groups: dict[str, list[Spelling]] = defaultdict(list)
        for word, count in self._names.items():
            if self._names_in[word] >= _LEAST_ARTICLES:
                groups[sound(word)].append(Spelling(word, count, self._names_in[word]))
        for key, ways in groups.items():
            if len(ways) > 1:
                yield _sorted(ways, self._sounds_in[key])


def sound(word: str) -> str:
    """What two spellings of a foreign name have in common.

    >>> sound("ديمبيلي") == sound("ديمبلي"), sound("غوتيريش") == sound("جوتيريس"), sound("ديمبلي") == sound("دمشقي")
    (True, True, False)
    """
    kept = [_ALIKE.get(letter, letter) for letter in skeleton(word) if letter not in _VOWELS]
    return "".join(letter for at, letter in enumerate(kept) if not at or letter != kept[at - 1])


def _sorted(ways: list[Spelling], articles: int) -> Several:
    return Several(tuple(sorted(ways, key=lambda way: (-way.count, way.text))), articles)
