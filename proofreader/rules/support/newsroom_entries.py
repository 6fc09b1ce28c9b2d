"""Finds what a newsroom's own entries list, in all its forms: the check of ``rules/house/newsroom_entry``.

A table from forms to entries is made once; each distinct word of the texts is looked up once and its answer remembered,
so that a list of thousands costs a text no more than a list of ten.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from proofreader.arabic import bare, respell
from proofreader.arabic.clitics import (
    ARTICLE,
    ARTICLES,
    BEFORE_NOUNS,
    CONJUNCTIONS,
    PREPOSITION_LETTERS,
    attach,
    forms_of,
)
from proofreader.arabic.paradigms import (
    ACCUSATIVE,
    DUAL_SLOTS,
    FEMININE,
    FEMININE_DUAL_SLOTS,
    MASCULINE_PLURAL_SLOTS,
    noun_forms,
)
from proofreader.arabic.views import is_plain
from proofreader.arabic.word_classes import (
    COORDINATORS,
    NEGATIONS,
    PREPOSITIONAL_NOUNS,
    PREPOSITIONAL_PHRASES,
    SUBORDINATORS,
)
from proofreader.arabic.word_classes import PREPOSITIONS as PREPOSITION_WORDS
from proofreader.core import Document, Finding, Fix, Level, Lexicon, Origin, PartOfSpeech, Span, Word
from proofreader.core.limits import FORMS_REMEMBERED
from proofreader.core.packs import Entry, Where, forms_of_entry
from proofreader.rules.support.inflected_words import (
    PLURAL_SLOTS,
    Found,
    Inflections,
    Replacement,
    definite,
    describes,
    is_nominal,
    is_verb,
    kinds_of,
)
from proofreader.rules.support.literal_entries import Literals

_ARTICLES = frozenset(ARTICLES)
# What puts the noun after it into another case than the nominative.
_GOVERNORS = frozenset(
    forms_of(
        (*PREPOSITION_WORDS, *PREPOSITIONAL_NOUNS, *PREPOSITIONAL_PHRASES, *"إن أن لكن كأن لعل ليت لأن بأن".split()),
        CONJUNCTIONS,
    )
)
_PREPOSED = frozenset(PREPOSITION_LETTERS)
_PARTICLES = PREPOSITION_WORDS | PREPOSITIONAL_PHRASES | COORDINATORS | SUBORDINATORS | (NEGATIONS - {"غير"})
_HEADLINE_WORDS = 22
_MADE_ALIKE = frozenset({*DUAL_SLOTS, *FEMININE_DUAL_SLOTS, *MASCULINE_PLURAL_SLOTS})
_LONGEST_ADDED = 6  # letters that clitics and endings add to a word
_FULL_STOPS = (".", "…")


class _Pair(NamedTuple):
    """One form of an entry and what is written for it, in bare words."""

    entry: Entry
    wrong: tuple[str, ...]
    right: str
    articles: bool  # of the words after the first: whether they may come with and without their article


class NewsroomEntries:
    """The entries of some packs over a lexicon. ``headlines``: those for headlines alone, or all others."""

    def __init__(self, entries: Iterable[Entry], headlines: bool, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._pairs: list[_Pair] = []
        self._first = Inflections()
        self._replacements: dict[int, tuple[list[str], Replacement | None]] = {}
        self._found: dict[str, tuple[Found, ...]] = {}
        self._seen: set[str] = set()
        self._literals: Literals[tuple[Entry, str, str]] = Literals()
        for entry in entries:
            if (entry.where is Where.HEADLINES) == headlines:
                for wrong, right in forms_of_entry(entry.wrong, entry.right):
                    words = tuple(bare(wrong).split())
                    if words and all(map(is_plain, words)):
                        self._add(entry, words, right)
                    else:
                        self._literals.add(wrong, (entry, wrong, right))

    def _add(self, entry: Entry, wrong: tuple[str, ...], right: str) -> None:
        lexicon = self._lexicon
        words = bare(right).split()
        are_single = entry.inflect and len(wrong) == len(words) == 1
        if are_single and self._is_definite(wrong[0]) and self._is_definite(words[0]):
            # «الهيأة»: the article comes and goes with the sentence.
            wrong, words = (wrong[0].removeprefix(ARTICLE),), [words[0].removeprefix(ARTICLE)]
            right = words[0]
        first, rest = wrong[0], wrong[1:]
        # «الدار البيضاء» is a name as it stands; «طاولة مستديرة» takes the article in its sentence.
        articles = entry.inflect and not first.startswith(ARTICLE) and all(is_nominal(word, lexicon) for word in rest)
        if articles:
            rest = tuple(word.removeprefix(ARTICLE) if len(word) > 4 else word for word in rest)
        number = len(self._pairs)
        self._pairs.append(_Pair(entry, (first, *rest), right, articles))
        kinds = kinds_of(first, words[0] if words else "", lexicon) if entry.inflect else None
        self._first.add(number, first, kinds, bool(rest), lexicon)

    def _is_definite(self, word: str) -> bool:
        """Whether the word is a common noun with its article."""
        if not word.startswith(ARTICLE) or len(word) < 5:
            return False
        readings = self._lexicon.readings(word)
        return not any(
            not reading.proclitics and reading.origin is Origin.DICTIONARY and reading.part is PartOfSpeech.NAME
            for reading in readings
        )

    def __bool__(self) -> bool:
        return bool(self._pairs) or bool(self._literals)

    def may_find(self, document: Document) -> bool:
        """Whether an entry may be found in the document."""
        return self._may_find_words(document) or (bool(self._literals) and self._literals.may_be_in(document))

    def _may_find_words(self, document: Document) -> bool:
        """Whether a word of the document may begin an entry."""
        forms = document.forms
        if new := forms - self._seen:
            if len(self._seen) > FORMS_REMEMBERED:
                self._seen.clear()
            for form in new:
                if found := self._first.find(form, self._lexicon):
                    self._found[form] = found
            self._seen |= new
        return not self._found.keys().isdisjoint(forms)

    def find(self, document: Document) -> Iterator[Finding]:
        """A finding for each place."""
        if self._literals:
            yield from self._find_literals(document)
        if not self._may_find_words(document):
            return
        words, by_form = document.words, document.words_by_form
        for form in self._found.keys() & by_form.keys():
            for at in by_form[form]:
                if (finding := self._finding(document, words, at, self._found[form])) is not None:
                    yield finding

    def _find_literals(self, document: Document) -> Iterator[Finding]:
        for span, (entry, wrong, right) in self._literals.find(document):
            if entry.where is Where.OUTSIDE_QUOTATIONS and document.is_quoted(span):
                continue
            fixes = (Fix.replace(*span, right, entry.level),) if right else ()
            if document.text[span.start : span.end] != right and not _is_within(document.text, span, wrong, right):
                yield Finding(span, fixes, _message(entry, right))

    def _finding(self, document: Document, words: Sequence[Word], at: int, found: tuple[Found, ...]) -> Finding | None:
        best: tuple[int, Found, int] | None = None  # the longest phrase is meant
        for one in found:
            end = self._end(words, at, self._pairs[one.entry])
            if end is not None and (best is None or end > best[0]):
                best = end, one, one.entry
        if best is None:
            return None
        end, one, number = best
        pair = self._pairs[number]
        span = Span(words[at].start, words[end - 1].end)
        if pair.entry.where is Where.OUTSIDE_QUOTATIONS and document.is_quoted(span):
            return None
        if self._stands_already(words, at, end, pair, number):
            return None
        made = tuple(self._fixes(words, at, end, one, pair, number)) if pair.right else ()
        written = document.text[span.start : span.end]
        fixes = tuple(fix for fix in made if fix.edits[0].text != written)
        if made and not fixes:
            return None
        if span.end - span.start == 1 and end < len(words) and words[end].adjacent:
            fixes = tuple(_with_gap(fix, document.text[span.end : words[end].start]) for fix in fixes)
        return Finding(span, fixes, _message(pair.entry, pair.right))

    def _stands_already(self, words: Sequence[Word], at: int, end: int, pair: _Pair, number: int) -> bool:
        """Whether the words around make up what is to be written, in whatever forms: «إدارة الجمارك», where it is
        written for «جمارك»."""
        right = [word.removeprefix(ARTICLE) for word in bare(pair.right).split()]
        length = len(pair.wrong)
        wanted = [word.removeprefix(ARTICLE) for word in pair.wrong]
        for before in range(len(right) - length + 1):
            listed = right[before : before + length]
            if listed != wanted and not (length == 1 and self._is_form_of(listed[0], number)):
                continue
            after = end + len(right) - length - before
            if before > at or after > len(words):
                continue
            around = [*range(at - before, at), *range(end, after)]
            others = right[:before] + right[before + length :]
            if others and all(
                _may_be(words[index].bare, other)
                or (self._is_form_of(other, number) and self._is_form_of(words[index].bare, number))
                for index, other in zip(around, others, strict=True)
            ):
                return True
        return False

    def _is_form_of(self, word: str, number: int) -> bool:
        """Whether the bare word is a form of the first word of the pair."""
        # «كتب» by itself may be a verb, «الكتب» not.
        return any(
            found.entry == number
            for form in (word, ARTICLE + word.removeprefix(ARTICLE))
            for found in self._first.find(form, self._lexicon)
        )

    def _end(self, words: Sequence[Word], at: int, pair: _Pair) -> int | None:
        """Where the phrase that begins at ``words[at]`` ends; None where it is another."""
        rest = pair.wrong[1:]
        end = at + 1 + len(rest)
        if not rest:
            return end
        others = words[at + 1 : end]
        if len(others) < len(rest) or not all(word.adjacent for word in others):
            return None
        for word, wanted in zip(others, rest, strict=True):
            if word.bare != wanted and not (pair.articles and word.bare == ARTICLE + wanted):
                return None
        return end

    def _fixes(self, words: Sequence[Word], at: int, end: int, found: Found, pair: _Pair, number: int) -> Iterator[Fix]:
        texts, replacement = self._replacement(number, pair)
        span = Span(words[at].start, words[end - 1].end)
        # Only what stands as it is listed is as sure as the newsroom says: of other forms some are words of their own.
        # So are several words with the article, which has its place by what they are to each other.
        with_article = found.proclitics in _ARTICLES or (
            pair.articles and any(word.bare.startswith(ARTICLE) for word in words[at + 1 : end])
        )
        is_literal = found.slot.is_whole and not found.pronoun and not (with_article and len(texts) > 1)
        level = pair.entry.level if is_literal else min(pair.entry.level, Level.LIKELY)
        if replacement is not None and not found.slot.is_verb and texts[0] in _PARTICLES:
            proclitics = found.proclitics.removesuffix(ARTICLE)
            if found.slot.is_whole and not found.pronoun and proclitics in CONJUNCTIONS:
                yield Fix.replace(*span, proclitics + pair.right, level)
            return  # «لفلسطيني» can't become «لمن فلسطين»
        if replacement is None or (found.proclitics not in BEFORE_NOUNS and not found.slot.is_verb):
            yield Fix.replace(*span, attach(found.proclitics, pair.right), level)
            return
        form, sure = replacement.form(found)
        if not sure or not self._may_be_annexed(texts, found):
            return
        has_article = found.proclitics in _ARTICLES
        is_definite = has_article or any(word.bare.startswith(ARTICLE) for word in words[at + 1 : end])
        if found.slot.is_whole and not has_article and not found.pronoun and not is_definite:
            text = pair.right  # with the marks that the newsroom gave it
        else:
            text = self._phrase(form, texts, found, is_definite and pair.articles)
        text = attach(_without_article(found.proclitics), text)
        if len(words[at:end]) == 1 and " " not in text:
            text = respell(words[at].text, text)
        for each in _in_case(text, words, at, end, found):
            yield Fix.replace(*span, each, level)

    def _may_be_annexed(self, right: list[str], found: Found) -> bool:
        """Whether the first of the right words may have the form before the others.

        Before a second term stands neither a pronoun nor the nun of the dual: «إدارته الجمارك» is none. An adjective
        would have to be made alike in the dual and the sound masculine plural.
        """
        if found.slot.is_verb or len(right) == 1:
            return True
        if describes(right[0], right[1], self._lexicon):
            return found.slot.name not in _MADE_ALIKE
        return not found.pronoun and (self._inflects_alone(right) or not found.slot.name.endswith("ن"))

    def _inflects_alone(self, words: Sequence[str]) -> bool:
        """Whether the first word takes the article by itself: «العظيم جدا», «القادم من فرنسا», «المهتم بالبيئة»."""
        first, second = words[:2]
        readings = self._lexicon.readings(second)
        return second in _PARTICLES or (
            any(reading.is_adjectival for reading in self._lexicon.readings(first))
            and (
                (second.endswith("ا") and not second.startswith(ARTICLE))
                or (bool(readings) and all(not _PREPOSED.isdisjoint(reading.proclitics) for reading in readings))
            )
        )

    def _phrase(self, form: str, right: list[str], found: Found, is_definite: bool) -> str:
        """The right words, the first in its form, with the article where the wrong ones have it."""
        first, *rest = right
        if found.slot.is_verb or not rest:
            words = [form, *rest]
        elif describes(first, rest[0], self._lexicon):
            if found.slot.name in PLURAL_SLOTS and not rest[0].endswith("ة") and self._lexicon.accepts(rest[0] + "ة"):
                rest = [rest[0] + "ة", *rest[1:]]  # «أشرطة مصورة»
            elif found.slot.name in (FEMININE, ACCUSATIVE):
                rest = [noun_forms(rest[0]).get(found.slot.name, rest[0]), *rest[1:]]  # «مديرة عامة»، «مديرا عاما»
            words = [form, *([ARTICLE + word for word in rest] if found.pronoun else rest)]
        else:
            is_annexed = found.slot.name == ACCUSATIVE and not self._inflects_alone(right)
            words = [first if is_annexed else form, *rest]  # «رجل أمن» for «شرطيا»: no tanwin before a second term
        if found.slot.is_verb or found.pronoun or not is_definite or first.startswith(ARTICLE):
            return " ".join(words)
        if any(word.startswith(ARTICLE) for word in rest):
            # «السيارة رباعية الدفع», but «كأس العالم»
            return " ".join([ARTICLE + form, *rest] if describes(first, rest[0], self._lexicon) else words)
        if rest and self._inflects_alone([first, *rest]):
            return " ".join([ARTICLE + form, *rest])
        return " ".join(definite(words, self._lexicon))

    def _replacement(self, number: int, pair: _Pair) -> tuple[list[str], Replacement | None]:
        known = self._replacements.get(number)
        if known is None:
            texts = bare(pair.right).split()
            replacement = None
            if pair.entry.inflect and all(text.isalpha() for text in texts):
                as_verb, is_head = is_verb(texts[0], self._lexicon), len(texts) > 1
                replacement = Replacement(texts[0], as_verb, self._lexicon, is_head=is_head)
            known = self._replacements[number] = (texts, replacement)
        return known


def _with_gap(fix: Fix, gap: str) -> Fix:
    """The fix of a lone letter with the gap behind it, which a rule for letters that stand apart would close."""
    [edit] = fix.edits
    return Fix.replace(edit.span.start, edit.span.end + len(gap), edit.text + gap, fix.level)


def _may_be(word: str, other: str) -> bool:
    """Whether a bare word holds the other among clitics and endings."""
    stem = other[:-1] if other.endswith("ة") and len(other) > 3 else other
    return stem in word and len(word) - len(stem) <= _LONGEST_ADDED


def _is_within(text: str, span: Span, wrong: str, right: str) -> bool:
    """Whether what is to be written stands around what is looked for: «شركة IBM», where it is written for «IBM»."""
    at = right.casefold().find(wrong.casefold())
    while at != -1:
        begin = span.start - at
        if begin >= 0 and text[begin : begin + len(right)].casefold() == right.casefold():
            return True
        at = right.casefold().find(wrong.casefold(), at + 1)
    return False


def in_headline(document: Document) -> Span:
    """Where the headline stands: the first line that is not blank, if it is short and no sentence; else nowhere."""
    for span in document.paragraphs:
        line = document.text[span.start : span.end].strip()
        if line:
            is_short = len(line.split()) <= _HEADLINE_WORDS and not line.endswith(_FULL_STOPS)
            return span if is_short else Span(span.start, span.start)
    return Span(0, 0)


def _without_article(proclitics: str) -> str:
    if proclitics.endswith("لل"):
        return proclitics[:-1]
    return proclitics.removesuffix(ARTICLE)


def _in_case(text: str, words: Sequence[Word], at: int, end: int, found: Found) -> Iterator[str]:
    """A sound plural in the nominative also in the other cases, the likelier first: «للمديرين», «قال المديرون»."""
    stem = text.removesuffix(found.pronoun) if found.pronoun else text
    if not stem.endswith("ون") or found.slot.is_verb or " " in text:
        head, space, rest = text.partition(" ")
        is_preposed = any(letter in PREPOSITION_LETTERS for letter in _without_article(found.proclitics))
        if space and head.endswith("ون") and is_preposed and not (found.slot.is_verb or found.slot.is_whole):
            text = f"{head[:-2]}ين {rest}"  # «لعظيمين جدا»
        yield text
        return
    before = words[at - 1].bare if words[at].adjacent else ""
    proclitics = _without_article(found.proclitics)
    is_governed = before in _GOVERNORS or any(letter in PREPOSITION_LETTERS for letter in proclitics)
    has_second = end < len(words) and words[end].adjacent and words[end].bare.startswith(ARTICLE)
    # Before a second term or a pronoun the nun falls: «مديرو المؤسسات», «مديرونا».
    is_annexed = bool(found.pronoun) or (has_second and found.proclitics not in _ARTICLES)
    ending = found.pronoun if is_annexed else "ن"
    nominative, oblique = stem[:-1] + ending, stem[:-2] + "ي" + ending
    yield from (oblique, nominative) if is_governed else (nominative, oblique)


def _message(entry: Entry, right: str) -> str:
    told = f"نكتب «{right}»" if right else f"لا نكتب «{entry.wrong}»"
    return f"{told}: {entry.reason}" if entry.reason else told
