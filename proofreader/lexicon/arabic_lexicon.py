"""The lexicon that rules ask: dictionary, supplement, user's words, deny list, frequencies, suggestions."""

from collections.abc import Iterable, Mapping
from functools import cached_property, lru_cache
from pathlib import Path

from proofreader.arabic import skeleton
from proofreader.core.limits import FORMS_REMEMBERED_BRIEFLY, PLAIN_ANSWERS_OF_A_GENERATION
from proofreader.core.memory import Memory
from proofreader.core.reading import Origin, Reading, Tense
from proofreader.lexicon.automaton import COMPILED, Automaton, CompiledFiles
from proofreader.lexicon.context_counts import ContextCounts
from proofreader.lexicon.frequencies import Frequencies
from proofreader.lexicon.nearby import Nearby
from proofreader.lexicon.readings import ReadingMaker
from proofreader.lexicon.suggester import Suggester
from proofreader.lexicon.word_lists import AnyOfLists, DenyList, WordList, load_lists

# A spelling counts as one that writers use when it occurs this often in the counted news, or in wordfreq's list.
_LEAST_COUNT, _LEAST_ZIPF = 3, 1.8


class ArabicLexicon:
    """Implements ``core.Lexicon``. Words are bare. Make one with ``load_lexicon``; it may be shared by threads."""

    def __init__(
        self,
        files: CompiledFiles,
        supplement: WordList,
        denied: DenyList,
        words: Iterable[str] = (),
    ) -> None:
        self._automaton = Automaton(files)
        self._frequencies = Frequencies(files)
        self._supplement = supplement
        self._denied = denied
        self.folder = files.folder
        self.words = frozenset(words)
        """The words that are right besides those of the dictionary and of the lists."""
        self._user = WordList.of(dict.fromkeys(self.words, frozenset[str]()))
        self._has_user_words = bool(self.words)
        self._counts = ContextCounts(files)
        # Of the look-ups that are made by the ten for every suspect, a call more would be a third of the cost.
        self.frequency, self.count, self.pair = self._frequencies.zipf, self._counts.word, self._counts.pair
        self.any_pair = self._counts.any_pair
        self.accepts = Memory(self._accepts, PLAIN_ANSWERS_OF_A_GENERATION).__getitem__
        self._nearby = Nearby(files)
        self._maker = ReadingMaker(lru_cache(FORMS_REMEMBERED_BRIEFLY)(self._has_verb))
        self.readings = lru_cache(FORMS_REMEMBERED_BRIEFLY)(self._readings)
        self.alike = lru_cache(FORMS_REMEMBERED_BRIEFLY)(self._alike)
        self.suggest = lru_cache(FORMS_REMEMBERED_BRIEFLY)(self._suggest)

    def _accepts(self, word: str) -> bool:
        """Whether the word, with its clitics, is a correct form."""
        known = self._dictionary_accepts(word) or word in self._supplement
        return known or (self._has_user_words and word in self._user)

    def _readings(self, word: str) -> tuple[Reading, ...]:
        """Every reading of the word: the dictionary's first, without proclitics before with proclitics."""
        automaton, denies, make = self._automaton, self._denied.denies, self._maker.readings
        found: list[Reading] = []
        number = automaton.get(word, -1)
        if number >= 0 and not denies(word):
            for tags in automaton.readings(number):
                found += make("", word, tags, Origin.DICTIONARY)
        for prefix, form, number, wanted in automaton.splits(word):
            if not denies(word, prefix, form):
                for tags in automaton.readings(number, wanted):
                    found += make(prefix, form, tags, Origin.DICTIONARY)
        for words, origin in ((self._supplement, Origin.SUPPLEMENT), (self._user, Origin.USER)):
            for prefix, form, flags in words.readings(word):
                found += make(prefix, form, flags, origin)
        return tuple(dict.fromkeys(found))

    def _has_verb(self, form: str, tense: Tense) -> bool:
        """Whether the dictionary has a verb of exactly this form in this tense, without clitics or pronoun."""
        number = self._automaton.get(form, -1)
        return number >= 0 and any(
            tense.value in tags and "pronoun" not in tags for tags in self._automaton.readings(number)
        )

    @property
    def total(self) -> int:
        """The number of words that ``count`` and ``pair`` were counted over."""
        return self._counts.total

    def _alike(self, word: str) -> tuple[str, ...]:
        """The accepted spellings in use that share the word's skeleton (see ``arabic.skeleton``), commonest first."""
        count, frequency, found = self.count, self.frequency, []
        for text in self._frequencies.spellings(skeleton(word)):
            times, zipf = count(text), frequency(text)
            if (times >= _LEAST_COUNT or zipf >= _LEAST_ZIPF) and self.accepts(text):
                found.append((-times, -zipf, text))
        return tuple([text for _, _, text in sorted(found)])

    def is_known_name(self, word: str) -> bool:
        """Whether the supplement or the user's words list the word, and the dictionary does not know it."""
        return (word in self._supplement or word in self._user) and not self._dictionary_accepts(word)

    def names_only_persons(self, word: str) -> bool:
        """Whether the word has readings, all of them names of persons; the lists tell of no name what it names."""
        automaton, denies = self._automaton, self._denied.denies
        found = False
        number = automaton.get(word, -1)
        if number >= 0 and not denies(word):
            if not all(map(_is_person, automaton.readings(number))):
                return False
            found = True
        for prefix, form, number, wanted in automaton.splits(word):
            if not denies(word, prefix, form):
                if not all(map(_is_person, automaton.readings(number, wanted))):
                    return False
                found = True
        return found and word not in self._supplement and word not in self._user

    def is_of_user(self, word: str) -> bool:
        """Whether the user's words list the word, alone or behind clitics."""
        return self._has_user_words and word in self._user

    def _suggest(self, word: str, limit: int = 5) -> tuple[str, ...]:
        """Correct words near a wrong one, best first. May hold a space where two words were glued."""
        return self._suggester.suggest(word, limit)

    def near(self, word: str) -> Mapping[str, float]:
        """The accepted words that the word may stand for → cost of the confusion (``lexicon.confusion``)."""
        return self._suggester.near(word)

    def nearby(self, word: str, least: int = 0) -> Mapping[str, float]:
        """The common words of the counted news and books one edit away → cost of the edit (``lexicon.confusion``);
        those alone that were counted at least so often."""
        if not least:
            return self._nearby.of(word)
        count = self._counts.word
        return self._nearby.of(word, lambda other: count(other) >= least)

    @cached_property
    def _suggester(self) -> Suggester:
        listed = AnyOfLists(self._user.listed, self._supplement.listed) if self.words else self._supplement.listed
        return Suggester(self.accepts, self._frequencies, self._nearby, self._automaton.splits, self.words, listed)

    def _dictionary_accepts(self, word: str) -> bool:
        if not word:
            return False
        denies = self._denied.denies
        if self._automaton.get(word, -1) >= 0:
            return not denies(word)
        for prefix, form, _, _ in self._automaton.splits(word):  # noqa: SIM110  a generator costs more than the rest
            if not denies(word, prefix, form):
                return True
        return False


def _is_person(tags: frozenset[str]) -> bool:
    """Whether these tags are those of a person's name: see ``ReadingMaker``."""
    return "person" in tags and "verb" not in tags and "particle" not in tags


def load_lexicon(words: frozenset[str] = frozenset(), folder: Path = COMPILED) -> ArabicLexicon:
    """The lexicon with these further right words. Raises LexiconError where the compiled files can't be used."""
    supplement, denied = load_lists()
    return ArabicLexicon(CompiledFiles(folder), supplement, denied, words)
