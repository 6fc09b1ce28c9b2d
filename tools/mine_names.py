#!/usr/bin/env python3
"""Mines the corpus for words that behave as names and are in no list, for the supplement of the lexicon.

    python tools/mine_names.py CORPUS_DIR [--out resources/lexicon/supplement/mined-names.txt]

CORPUS_DIR: see tools/corpus.py; the first articles of each source are left for tests. Takes about three minutes.

A word that the lexicon rejects is taken for a name where all of this holds:

- it occurs in ``LEAST`` texts, often in one, or in one and in the list of frequencies, which has other sources;
- no word of the lexicon shares its skeleton (that would be a name or word without its hamza), it is no two words glued
  and no other such word behind a clitic;
- its neighbours and its letters are those of a name (``name_model``). The model learns from *seeds*: rejected words
  that stand beside a title (السيد), a person's name, «بن», a kind of place (مدينة) or of thing that bears a name
  (شركة), or beside another such word (foreign names have two or three parts);
- no common word is one letter away, unless the neighbours say so oftener and in two sources. A common *name* one letter
  away is the same name, misspelt, unless long vowels or letters of like sound make the difference: foreign names have
  several spellings, and each is kept.

Every line names the word and how often each source has it. The same input gives the same bytes.
"""

import argparse
import re
from collections import Counter, defaultdict
from functools import lru_cache
from pathlib import Path

from corpus import SOURCES, texts
from name_model import NameModel

from proofreader.arabic.clitics import ARTICLE
from proofreader.arabic.letters import LETTERS, MARKS, TATWEEL
from proofreader.arabic.word_classes import KINSHIP, TITLES
from proofreader.core import NameOf
from proofreader.lexicon import ArabicLexicon
from proofreader.lexicon.automaton import COMPILED, CompiledFiles
from proofreader.lexicon.confusion import Edit, differing_parts, edit_between
from proofreader.lexicon.nearby import shortened
from proofreader.lexicon.stamp import list_files
from proofreader.lexicon.word_lists import DenyList, WordList, flags_by_word, read_list

LEAST = 2  # texts
_LEAST_LETTERS, _MOST_LETTERS = 3, 12
# Scores (``name_model``) from which a word is a name: of 200 read of each kind, at least 196 were names. A word in the
# ending of a relative adjective or a plural is oftener no name; nor is one that a text or two have.
_SCORE, _SCORE_OF_AN_ADJECTIVE, _SCORE_IF_NEAR = 1.25, 2.0, 1.9
_SCORE_IN_ONE_TEXT = 2.5, 1.75  # of one that stands in a single text: (nowhere else, in the list of frequencies too)
_ADJECTIVE = re.compile("(ي[ةنه]|يون|ات)$")
_SCORE_OF_A_SLIP, _VERY_FREQUENT_ZIPF = 2.75, 4.0
_FREQUENT_ZIPF, _SOURCES_IF_NEAR = 3.5, 2  # one letter from a frequent word: a name in several sources
_VARIANTS = frozenset({Edit.CONFUSED, Edit.EXTRA_VOWEL, Edit.MISSING_VOWEL, Edit.SEVERAL})
_SLIPS = frozenset({Edit.NEIGHBOUR, Edit.SWAPPED, Edit.DOUBLED, Edit.UNDOUBLED, Edit.EXTRA, Edit.MISSING})
_DIFFERENT = frozenset({Edit.OTHER, Edit.EXTRA})
_SHOWN_OFTEN = 4
_MANY_TEXTS, _OF_A_SEED_IN_MANY_TEXTS = 4, 0.75  # Arabic surnames have the letters of any word: الحناكية
_SOUND_ALIKE = ("غجقك", "تطث", "سصزث", "شج", "بف", "فو", "هةا", "اي", "وي")
_MISSPELT_SHARE = 20  # how much commoner the right spelling of a name is than its misspelling
# How many of its occurrences stand beside what shows a name, and their share: (occurrences, share), one of which must
# be reached. ``_IF_NEAR``: of one near a common word; ``_IN_ONE_TEXT``: of one that stands in a single text.
_Shown = tuple[tuple[int, float], ...]
_SHOWN: _Shown = ((2, 0.2), (1, 0.34))
_IF_NEAR: _Shown = ((3, 0.4), (2, 0.5))
_IN_ONE_TEXT: _Shown = ((3, 0.3),)
_LEAST_IN_ONE_TEXT = 2
_COMMON_ZIPF, _MUCH_COMMONER = 3.0, 8  # of a word one letter away
_CHEAP = 0.75  # a slip of the finger: see lexicon.confusion
_BEARS_A_NAME = frozenset(
    """
    مدينة بلدة قرية جماعة إقليم حي دوار ولاية محافظة منطقة بلدية جزيرة مطار ميناء جامعة ملعب نادي فريق شركة مجموعة قناة
    صحيفة جريدة موقع وكالة مجلة مستشفى شارع ضاحية معتمدية مقاطعة جبل وادي نهر بحيرة سد عمالة دائرة قبيلة مخيم معبر قصر
    حزب حركة منتخب ناحية مديرية قضاء مركز سوق المهاجم المدافع الحارس لاعب مدرب المغنية المغني الروائي المدعو المدعوة
    المسمى المسماة الراحل الراحلة الزميل الزميلة الدولي نجم نجمة بقيادة تدعى يدعى اسمه اسمها
    """.split()
)
_WORD = re.compile(f"[{LETTERS}]+|[^{LETTERS}\\s]+")
_DROPPED = re.compile(f"[{MARKS}{TATWEEL}]")
_GLUED = re.compile("عبدال|اال|[ةى].|^أأ")
_FATHERS = frozenset({"أبو", "ابو", "أبا", "أبي"})
_PARTICLES = frozenset({"ما", "لا", "يا"})
_LEARNT_FROM = 3  # every third text, enough to know what stands beside names
# Read and struck out: words, dialect, slips.
_STRUCK_OUT = frozenset(
    "هيي يوى عايز عايزني عايزين رايح سمبوسة موزاييك هربيس شيزوفرينا استاديوم مفاعيلن انهبلت ميكروفيلم".split()
)
_HAMZAS = "أإآ"
_SOUND = re.compile(r"(.)\1\1")
_DIALECT_VERB = re.compile("[بح](?=[يتن])|(?=[ينتأا].*ش$)")
_CLITICS = ("و", "ف", "ب", "ل", "ك", "ال")


def lexicon_without(out: Path) -> ArabicLexicon:
    """The lexicon as it is without the list that is to be made."""
    *listed, deny = list_files()
    supplement = WordList.of(
        flags_by_word(entry for path in listed if path.name != out.name for entry in read_list(path))
    )
    return ArabicLexicon(CompiledFiles(COMPILED), supplement, DenyList(word for word, _ in read_list(deny)))


class Miner:
    """Counts, over the texts of all sources, the words that the lexicon rejects and what stands beside them."""

    def __init__(self, lexicon: ArabicLexicon, denied: frozenset[str]) -> None:
        self.lexicon = lexicon
        self.counts: defaultdict[str, Counter[str]] = defaultdict(Counter)  # word → source → occurrences
        self.texts: Counter[str] = Counter()
        self.shown: defaultdict[str, Counter[str]] = defaultdict(Counter)  # the same of those that show a name
        self._model = NameModel()
        self._denied = denied
        self._accepted: dict[str, bool] = {}
        self._person: dict[str, bool] = {}
        self._is_only_name = lru_cache(None)(self._find_only_name)

    def accepts(self, word: str) -> bool:
        """Whether the lexicon accepts the word; remembered, since texts repeat themselves."""
        known = self._accepted.get(word)
        if known is None:
            known = self._accepted[word] = self.lexicon.accepts(word)
        return known

    def read(self, source: str, text: str, *, learns: bool) -> None:
        """Count one text. ``learns``: also count what stands beside words of the lexicon, which takes long."""
        pieces = ["", *_WORD.findall(_DROPPED.sub("", text)), ""]
        seen = set()
        for previous, word, following in zip(pieces, pieces[1:], pieces[2:], strict=False):
            if not _LEAST_LETTERS <= len(word) <= _MOST_LETTERS or not "ء" <= word[0] <= "ي":
                continue
            if self.accepts(word):
                if learns and (is_name := self._is_only_name(word)) is not None:
                    contexts = self._model.of_names if is_name else self._model.of_others
                    contexts.add((previous, following))
                continue
            self.counts[word][source] += 1
            self._model.see(word, (previous, following))
            seen.add(word)
            if self._shows_a_name(previous, following):
                self.shown[word][source] += 1
        self.texts.update(seen)

    def _find_only_name(self, word: str) -> bool | None:
        """Whether the lexicon has the word as a name and nothing else; None where it may be both."""
        readings = self.lexicon.readings(word)
        if not readings:
            return self.lexicon.is_known_name(word) or None
        names = [reading.name_of is not None and not reading.proclitics for reading in readings]
        return None if any(names) and not all(names) else all(names)

    def _shows_a_name(self, previous: str, following: str) -> bool:
        return (
            previous in TITLES
            or previous in KINSHIP
            or following in KINSHIP
            or previous in _BEARS_A_NAME
            or self._is_person(previous)
            or self._is_person(following)
            or self._is_unknown(previous)
            or self._is_unknown(following)
        )

    def _is_unknown(self, word: str) -> bool:
        return len(word) >= _LEAST_LETTERS and "ء" <= word[0] <= "ي" and not self.accepts(word)

    def _is_person(self, word: str) -> bool:
        """Whether the word may be the name of a person, or is a name that only our lists have."""
        known = self._person.get(word)
        if known is None:
            readings = self.lexicon.readings(word)
            known = any(reading.name_of is NameOf.PERSON and not reading.proclitics for reading in readings)
            known = self._person[word] = known or self.lexicon.is_known_name(word)
        return known

    def names(self) -> list[str]:
        """The words that behave as names, sorted; of two that differ in a first hamza alone, the one that has it."""
        often = [word for word in sorted(self.counts) if self._is_often(word)]
        wellformed = [word for word in often if self._is_wellformed(word)]
        seeds = frozenset(word for word in wellformed if self._is_seed(word))
        others = [word for word in sorted(self.counts) if self.texts[word] >= LEAST and not self.shown[word]]
        self._model.learn(seeds, others, lambda word: self._is_unknown(word) and not self.lexicon.alike(word))
        found = {word for word in wellformed if self._is_name(word)}
        found -= self._misspelt(found)
        return [word for word in sorted(found) if not self._lacks_its_hamza(word, found)]

    def _lacks_its_hamza(self, word: str, found: set[str]) -> bool:
        with_hamza = (
            article + hamza + word[len(article) + 1 :]
            for article in ("", ARTICLE)
            if word.startswith(article + "ا")
            for hamza in _HAMZAS
        )
        return any(other in found or self.accepts(other) for other in with_hamza)

    def _is_often(self, word: str) -> bool:
        return (
            self.texts[word] >= LEAST
            or self.counts[word].total() >= _LEAST_IN_ONE_TEXT
            or (len(word) > _LEAST_LETTERS and self.lexicon.frequency(word) > 0)
        )

    def _is_wellformed(self, word: str) -> bool:
        return not (
            word in self._denied
            or word in _STRUCK_OUT
            or _SOUND.search(word)
            or self._has_clitic(word)
            or self._is_dialect(word)
            or self._is_glued_or_cut(word)
            or self.lexicon.alike(word)
        )

    def _has_clitic(self, word: str) -> bool:
        """Whether it is another such word behind a clitic."""
        for clitic in _CLITICS:
            rest = word.removeprefix(clitic)
            if rest == word:
                continue
            if len(rest) >= _LEAST_LETTERS and self.lexicon.frequency(rest) > self.lexicon.frequency(word):
                return True
            if rest not in self.counts:
                continue
            if clitic == "و" or self.counts[rest].total() >= self.counts[word].total() / 2:
                return True
        return False

    def _is_seed(self, word: str) -> bool:
        """Whether the words beside it alone show that it is a name."""
        total, shown = self.counts[word].total(), self.shown[word].total()
        if self._commoner_nearby(word, total):
            least = _IF_NEAR
        elif self.texts[word] < LEAST:
            least = _IN_ONE_TEXT
        else:
            least = _SHOWN
        return any(shown >= times and shown >= share * total for times, share in least)

    def _is_name(self, word: str) -> bool:
        # «وآدونس» is «آدونس» behind a waw, «ويلكس» is not «يلكس»: its letters say so.
        if word.startswith("و") and self._model.by_letters(word[1:]) >= self._model.by_letters(word):
            return False
        is_listed = self.lexicon.frequency(word) > 0  # other texts have it too
        near = self._commoner_nearby(word, self.counts[word].total())
        is_near_frequent = any(self.lexicon.frequency(other) >= _FREQUENT_ZIPF for other in near)
        if is_near_frequent and len(+self.shown[word]) < _SOURCES_IF_NEAR:
            return False
        if not all(self._is_other_name(word, other) for other in near):
            return False
        least = max(
            _SCORE_IF_NEAR if near else _SCORE,
            _SCORE_OF_A_SLIP if any(self._may_be_typed_for(word, other) for other in near) else _SCORE,
            _SCORE_OF_AN_ADJECTIVE if _ADJECTIVE.search(word) else _SCORE,
            _SCORE_IN_ONE_TEXT[is_listed] if self.texts[word] < LEAST else _SCORE,
        )
        in_news = self.counts[word].total() - self.counts[word]["books"]
        if self.texts[word] >= _MANY_TEXTS and in_news > self.counts[word]["books"] and self._is_seed(word):
            least -= _OF_A_SEED_IN_MANY_TEXTS
        return self._model.score(word) >= least

    def _may_be_typed_for(self, word: str, other: str) -> bool:
        """Whether a finger slips from the common word to this one: «مكرز» for «مركز»."""
        return edit_between(word, other) in _SLIPS and self.lexicon.frequency(other) >= _VERY_FREQUENT_ZIPF

    def _is_other_name(self, word: str, other: str) -> bool:
        """Whether the commoner word is no name, or a name that the word is not misspelt for."""
        if not any(reading.name_of for reading in self.lexicon.readings(other)) and not self._is_person(other):
            return True
        return _is_variant(word, other) or (
            edit_between(word, other) in _DIFFERENT
            and (len(+self.shown[word]) >= _SOURCES_IF_NEAR or self.shown[word].total() >= _SHOWN_OFTEN)
        )

    def _misspelt(self, found: set[str]) -> set[str]:
        """Those of the words that are another, much commoner one with a slip of the finger."""
        cut: defaultdict[str, set[str]] = defaultdict(set)
        for word in found:
            for part in shortened(word):
                cut[part].add(word)
        return {
            word
            for word in found
            for other in {other for part in shortened(word) for other in cut[part]}
            if self.counts[other].total() >= _MISSPELT_SHARE * self.counts[word].total()
            and edit_between(word, other) in _SLIPS
            and not _is_variant(word, other)
        }

    def _is_glued_or_cut(self, word: str) -> bool:
        """Whether two words are written as one («عبدالله», «مابقي», «روسياالجديدة»), or a plural lacks its alef."""
        return (
            _GLUED.search(word) is not None
            or (word[:2] in _PARTICLES and self.accepts(word[2:]))
            or (word[:3] in _FATHERS and self.accepts(word[3:]))
            or (word.endswith("و") and any(reading.is_verb for reading in self.lexicon.readings(word + "ا")))
        )

    def _is_dialect(self, word: str) -> bool:
        """Whether it is a verb with the prefix of a dialect: بيحب, حتعمل."""
        return _DIALECT_VERB.match(word) is not None and self.accepts(word[1:])

    def _commoner_nearby(self, word: str, total: int) -> list[str]:
        """The much commoner words that are a slip away: «الحكوة», «عبدالله»."""
        lexicon, found = self.lexicon, []
        for text, cost in {**lexicon.nearby(word), **lexicon.near(word)}.items():
            if " " in text:
                if all(lexicon.frequency(part) >= _COMMON_ZIPF for part in text.split(" ")):
                    found.append(text)
                continue
            is_close = cost <= _CHEAP or lexicon.frequency(text) >= _COMMON_ZIPF
            if is_close and lexicon.count(text) >= _MUCH_COMMONER * total:
                found.append(text)
        return found


def _is_variant(word: str, other: str) -> bool:
    """Whether two spellings of a foreign name differ by sound: «غراندي», «جراندي»."""
    kind = edit_between(word, other)
    _, wrong, right = differing_parts(word, other)
    return kind in _VARIANTS or any(wrong in group and right in group for group in _SOUND_ALIKE if wrong and right)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--out", type=Path, default=Path("resources/lexicon/supplement/mined-names.txt"))
    options = parser.parse_args()
    denied = frozenset(word for word, _ in read_list(list_files()[-1]))
    miner = Miner(lexicon_without(options.out), denied)
    for name in (*SOURCES, "raw"):
        skip = SOURCES[name].for_tests if name in SOURCES else 0
        for number, text in enumerate(texts(options.corpus, name, skip)):
            miner.read(name, text, learns=number % _LEARNT_FROM == 0)
    lines = [
        "# كلمات تسلك سلوك الأعلام في الأخبار والكتب: أشخاص وأماكن ومؤسسات",
        "# Source: mined by tools/mine_names.py from the corpora named in SOURCES.md; single words and counts alone.",
        "# Licence: MIT, as the rest of the project.",
        "# One entry a line: word<TAB>name, then how often each source has it.",
    ]
    lines += [
        f"{word}\tname\t# " + ", ".join(f"{source} {count}" for source, count in sorted(miner.counts[word].items()))
        for word in miner.names()
    ]
    options.out.write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(f"{options.out}: {len(lines)} lines")


if __name__ == "__main__":
    main()
