#!/usr/bin/env python3
"""Mines the corpus for words that behave as names and are in no list, for the supplement of the lexicon.

    python tools/mine_names.py CORPUS_DIR [--out resources/lexicon/supplement/mined-names.txt]

CORPUS_DIR: see tools/corpus.py; the first articles of each source are left for tests. Takes about two minutes.

A word that the lexicon rejects is taken for a name where all of this holds:

- it occurs in ``LEAST`` texts, or often in one;
- no word of the lexicon shares its skeleton (that would be a name or word without its hamza), it is no two words glued,
  and no common word is one letter away, unless its neighbours say so oftener;
- its neighbours show a name: a title (السيد) or a person's name before it, «بن» beside it, a kind of place (مدينة) or
  of thing that bears a name (شركة) before it, or another such word beside it (foreign names have two or three parts).

Every line names the word and how often each source has it. The same input gives the same bytes.
"""

import argparse
import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path

from corpus import SOURCES, texts

from proofreader.arabic.clitics import ARTICLE
from proofreader.arabic.letters import LETTERS, MARKS, TATWEEL
from proofreader.arabic.word_classes import KINSHIP, TITLES
from proofreader.core import NameOf
from proofreader.lexicon import ArabicLexicon
from proofreader.lexicon.automaton import COMPILED, CompiledFiles
from proofreader.lexicon.stamp import list_files
from proofreader.lexicon.word_lists import DenyList, WordList, read_list

LEAST = 2  # texts
_LEAST_LETTERS, _MOST_LETTERS = 3, 12
# How many of its occurrences stand beside what shows a name, and their share: (occurrences, share), one of which must
# be reached. ``_IN_NEWS``: of a word that three texts have, mostly news, where words that are in no list are mostly
# names; ``_IF_NEAR``: of one near a common word; ``_IN_ONE_TEXT``: of one that stands in a single text.
_Shown = tuple[tuple[int, float], ...]
_SHOWN: _Shown = ((2, 0.2), (1, 0.34))
_IN_NEWS: _Shown = ((1, 0.1),)
_IF_NEAR: _Shown = ((3, 0.4), (2, 0.5))
_IN_ONE_TEXT: _Shown = ((3, 0.3),)
_LEAST_IN_ONE_TEXT = 4
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
_PARTICLES = frozenset({"ما", "لا", "يا"})
_HAMZAS = "أإآ"
_SOUND = re.compile(r"(.)\1\1")
_DIALECT_VERB = re.compile("[بح](?=[يتن])|(?=[ينتأا].*ش$)")
_CLITICS = ("و", "ف", "ب", "ل", "ك", "ال")


def lexicon_without(out: Path) -> ArabicLexicon:
    """The lexicon as it is without the list that is to be made."""
    *listed, deny = list_files()
    supplement = WordList(entry for path in listed if path.name != out.name for entry in read_list(path))
    return ArabicLexicon(CompiledFiles(COMPILED), supplement, DenyList(word for word, _ in read_list(deny)))


class Miner:
    """Counts, over the texts of all sources, the words that the lexicon rejects and what stands beside them."""

    def __init__(self, lexicon: ArabicLexicon, denied: frozenset[str]) -> None:
        self.lexicon = lexicon
        self._denied = denied
        self.counts: defaultdict[str, Counter[str]] = defaultdict(Counter)  # word → source → occurrences
        self.texts: Counter[str] = Counter()
        self.shown: Counter[str] = Counter()
        self._accepted: dict[str, bool] = {}
        self._person: dict[str, bool] = {}

    def accepts(self, word: str) -> bool:
        """Whether the lexicon accepts the word; remembered, since texts repeat themselves."""
        known = self._accepted.get(word)
        if known is None:
            known = self._accepted[word] = self.lexicon.accepts(word)
        return known

    def read(self, source: str, text: str) -> None:
        """Count one text."""
        pieces = _WORD.findall(_DROPPED.sub("", text))
        seen = set()
        for at, word in enumerate(pieces):
            if not _LEAST_LETTERS <= len(word) <= _MOST_LETTERS or not "ء" <= word[0] <= "ي" or self.accepts(word):
                continue
            self.counts[word][source] += 1
            seen.add(word)
            previous = pieces[at - 1] if at else ""
            following = pieces[at + 1] if at + 1 < len(pieces) else ""
            if self._shows_a_name(previous, following):
                self.shown[word] += 1
        self.texts.update(seen)

    def _shows_a_name(self, previous: str, following: str) -> bool:
        return (
            previous in TITLES
            or previous in KINSHIP
            or following in KINSHIP
            or previous in _BEARS_A_NAME
            or self._is_person(previous)
            or self._is_person(following)
            or any(
                "ء" <= word[:1] <= "ي" and len(word) > 2 and not self.accepts(word) for word in (previous, following)
            )
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

    def names(self) -> Iterator[str]:
        """The words that behave as names, sorted; of two that differ in a first hamza alone, the one that has it."""
        found = {
            word for word in self.counts if self._is_often(word) and self._is_shown(word) and not self._has_clitic(word)
        }
        for word in sorted(found):
            with_hamza = (
                article + hamza + word[len(article) + 1 :]
                for article in ("", ARTICLE)
                if word.startswith(article + "ا")
                for hamza in _HAMZAS
            )
            if not any(other in found or self.lexicon.accepts(other) for other in with_hamza):
                yield word

    def _is_often(self, word: str) -> bool:
        return self.texts[word] >= LEAST or self.counts[word].total() >= _LEAST_IN_ONE_TEXT

    def _has_clitic(self, word: str) -> bool:
        """Whether it is another such word behind a clitic."""
        for clitic in _CLITICS:
            rest = word.removeprefix(clitic)
            if rest == word or rest not in self.counts:
                continue
            if self.counts[rest].total() >= self.counts[word].total() / 2:
                return True
        return False

    def _is_shown(self, word: str) -> bool:
        total, shown = self.counts[word].total(), self.shown[word]
        if not shown or _SOUND.search(word) or self._is_dialect(word) or self.lexicon.alike(word):
            return False
        if word in self._denied or self._is_glued_or_cut(word):
            return False
        in_news = total - self.counts[word]["books"]
        if self._may_be_a_slip(word, total):
            least = _IF_NEAR
        elif self.texts[word] < LEAST:
            least = _IN_ONE_TEXT
        elif self.texts[word] > LEAST and in_news > total / 2:
            least = (*_SHOWN, *_IN_NEWS)
        else:
            least = _SHOWN
        return any(shown >= times and shown >= share * total for times, share in least)

    def _is_glued_or_cut(self, word: str) -> bool:
        """Whether two words are written as one («عبدالله», «مابقي», «روسياالجديدة»), or a plural lacks its alef."""
        return (
            _GLUED.search(word) is not None
            or (word[:2] in _PARTICLES and self.accepts(word[2:]))
            or (word.endswith("و") and any(reading.is_verb for reading in self.lexicon.readings(word + "ا")))
        )

    def _is_dialect(self, word: str) -> bool:
        """Whether it is a verb with the prefix of a dialect: بيحب, حتعمل."""
        return _DIALECT_VERB.match(word) is not None and self.accepts(word[1:])

    def _may_be_a_slip(self, word: str, total: int) -> bool:
        """Whether a much commoner word is a slip away: «الحكوة», «عبدالله»."""
        lexicon = self.lexicon
        for text, cost in {**lexicon.nearby(word), **lexicon.near(word)}.items():
            if " " in text:
                if all(lexicon.frequency(part) >= _COMMON_ZIPF for part in text.split(" ")):
                    return True
                continue
            is_close = cost <= _CHEAP or lexicon.frequency(text) >= _COMMON_ZIPF
            if is_close and lexicon.count(text) >= _MUCH_COMMONER * total:
                return True
        return False


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--out", type=Path, default=Path("resources/lexicon/supplement/mined-names.txt"))
    options = parser.parse_args()
    denied = frozenset(word for word, _ in read_list(list_files()[-1]))
    miner = Miner(lexicon_without(options.out), denied)
    for name in (*SOURCES, "raw"):
        skip = SOURCES[name].for_tests if name in SOURCES else 0
        for text in texts(options.corpus, name, skip):
            miner.read(name, text)
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
