"""Finds a word in all its forms and says what form of another word stands in its place.

``arabic.paradigms`` puts the forms of the two side by side; the lexicon decides what is a word: which imperfect and
which broken plural there is, and whether a form that looks like one of the word's is a word of its own («كتابة» is no
feminine of «كتاب», «مالي» not «مال» with a pronoun).
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from proofreader.arabic import paradigms
from proofreader.arabic.clitics import (
    ARTICLE,
    ARTICLE_AFTER_LAM,
    ARTICLES,
    BEFORE_NOUNS,
    BEFORE_VERBS,
    CONJUNCTIONS,
    PRONOUNS,
    proclitic_splits,
)
from proofreader.arabic.word_classes import INFLECTED_PREPOSITIONS, PREPOSITIONAL_NOUNS, QUANTIFIERS
from proofreader.core import Derivation, Lexicon, Number, Origin, PartOfSpeech, Reading, Tense

_NOMINAL = frozenset({PartOfSpeech.NOUN, PartOfSpeech.NAME})
_BEFORE_NOUNS, _BEFORE_VERBS, _ARTICLES = frozenset(BEFORE_NOUNS), frozenset(BEFORE_VERBS), frozenset(ARTICLES)
_LIKE_NOUNS = QUANTIFIERS | PREPOSITIONAL_NOUNS  # «كلهم», «بعده»: particles in lists, of a listed word for all that
PLURAL_SLOTS = frozenset({paradigms.PLURAL, paradigms.LOAN_PLURAL, paradigms.BROKEN})
_DUALS = frozenset({*paradigms.DUAL_SLOTS, *paradigms.FEMININE_DUAL_SLOTS})
_WITHOUT = frozenset({"", ARTICLE})
_SEATS = "ءئؤ"
# In the counted news and books: of a broken plural; of a regular one that is preferred to it.
_LEAST_COUNT, _IN_USE = 3, 20
_NOUNS_TO_IMPERFECTS = 10  # «عين» stands twelve times as often as «يعين», «نشر» nine times as often as «ينشر»


class Slot(NamedTuple):
    """A form that a word has in the paradigm of its kind. ``is_verb``: of verbs; else of nouns and adjectives."""

    name: str
    is_verb: bool = False
    is_whole: bool = False
    """Whether it is the word as the entry gives it."""
    is_first: bool = False
    """Whether further words of the entry show that it is meant."""


class Found(NamedTuple):
    """A word as a form of an entry's: its proclitics, the slot of its stem and its pronoun, "" for none."""

    entry: int
    proclitics: str
    slot: Slot
    pronoun: str
    stem: str


def is_verb(word: str, lexicon: Lexicon) -> bool:
    """Whether the word may be a verb in the third person masculine singular, as dictionaries give it."""
    return any(_is_base_verb(reading) for reading in lexicon.readings(word)) or (
        any(_has_verb(imperfect, Tense.IMPERFECT, lexicon) for imperfect in paradigms.imperfects(word))
        and not any(reading.is_nominal and reading.number is Number.SINGULAR for reading in lexicon.readings(word))
    )


def is_nominal(word: str, lexicon: Lexicon) -> bool:
    """Whether the word may be a noun, an adjective or a name; what the lexicon does not know may."""
    readings = [reading for reading in lexicon.readings(word) if not reading.proclitics]
    return not readings or any(reading.is_nominal for reading in readings)


class Kinds(NamedTuple):
    """As what a word inflects. ``adjective``: also for gender."""

    noun: bool
    adjective: bool
    verb: bool


def kinds_of(wrong: str, right: str, lexicon: Lexicon) -> Kinds:
    """As what the first word of an entry inflects, so that the other can inflect alike; ``right`` may be ""."""
    # What is known as nothing else is taken for a verb where a verb is to be written: «تسائل», «تساءل».
    is_noun = any(reading.is_nominal for reading in lexicon.readings(wrong))
    has_imperfect = any(_has_verb(each, Tense.IMPERFECT, lexicon) for each in paradigms.imperfects(wrong))
    may_be_verb = is_verb(wrong, lexicon) or not is_noun or (bool(right) and has_imperfect)
    verb = may_be_verb and (not right or is_verb(right, lexicon))
    if verb and right and is_noun and is_nominal(right, lexicon):
        verb = _is_verb_in_use(wrong, lexicon) and _is_verb_in_use(
            right, lexicon
        )  # «ذهب» is the metal where «معدن» is written for it
    adjective = not right or (
        paradigms.FEMININE in paradigms.noun_forms(right)
        and _may_describe(right, lexicon)
        and (lexicon.accepts(right + "ة") or not lexicon.accepts(right))
    )
    if verb and right and not lexicon.readings(wrong):
        noun = is_nominal(right, lexicon)  # what no list knows may be either: «سبونسور»
    else:
        noun = is_nominal(wrong, lexicon) and (not verb or not right or _are_like_nouns(wrong, right, lexicon))
    return Kinds(noun, adjective and _may_describe(wrong, lexicon), verb)


def _is_verb_in_use(word: str, lexicon: Lexicon) -> bool:
    """Whether what may be a noun is a verb as well in counted news; dictionaries have one of most nouns' letters."""
    if word.startswith("ي"):
        return True
    count = max((lexicon.count(each) for each in paradigms.imperfects(word)), default=0)
    return count >= _LEAST_COUNT and count * _NOUNS_TO_IMPERFECTS >= lexicon.count(word)


def _are_like_nouns(wrong: str, right: str, lexicon: Lexicon) -> bool:
    """Whether two words that may be verbs may as well be nouns of one kind: «عمل» and «شغل», not «قدم» and «عرض»."""
    kinds = [
        {
            (reading.gender, reading.derivation is Derivation.ACTIVE_PARTICIPLE)
            for reading in lexicon.readings(word)
            if reading.is_nominal and reading.number is Number.SINGULAR and not reading.proclitics
        }
        for word in (wrong, right)
    ]
    return not kinds[0].isdisjoint(kinds[1])


def _may_describe(word: str, lexicon: Lexicon) -> bool:
    """Whether the word may be an adjective; what is not known to be none may."""
    readings = [reading for reading in lexicon.readings(word) if reading.is_nominal]
    return not readings or any(reading.is_adjectival or reading.derivation is None for reading in readings)


class Inflections:
    """The forms of single words, each the first word of an entry."""

    def __init__(self) -> None:
        self._forms: dict[str, list[tuple[int, Slot]]] = {}
        self._starts: set[str] = set()

    def add(self, entry: int, word: str, kinds: "Kinds | None", is_first: bool, lexicon: Lexicon) -> None:
        """Adds a word of an entry with its forms of these kinds; without, it stands only for itself.

        ``is_first``: whether the entry has further words.
        """
        # What is no noun takes neither article nor pronoun as one.
        name = paradigms.SINGULAR if kinds is None or kinds.noun else "whole"
        self._put(word, entry, Slot(name, False, True, is_first))
        if kinds is None:
            return
        if kinds.noun:
            for name, form in _noun_paradigm(word, kinds.adjective, lexicon).items():
                self._put(form, entry, Slot(name, False, False, is_first))
        if kinds.verb:
            for name, form in verb_paradigms(word, lexicon):
                self._put(form, entry, Slot(name, True, False, is_first))

    def _put(self, form: str, entry: int, slot: Slot) -> None:
        known = self._forms.setdefault(form, [])
        if not any(number == entry and other.is_verb == slot.is_verb for number, other in known):
            known.append((entry, slot))
        self._starts.add(form[:2])

    def find(self, word: str, lexicon: Lexicon) -> tuple[Found, ...]:
        """Everything that a bare word may be, the whole word first."""
        return tuple(self._find(word, lexicon))

    def _find(self, word: str, lexicon: Lexicon) -> Iterator[Found]:
        forms, starts = self._forms, self._starts
        for proclitics, rest in proclitic_splits(word):
            if proclitics.endswith(ARTICLE_AFTER_LAM):
                # «للوجستي» is ل + ال + لوجستي, of whose lams one is not written; what is listed with its article
                # stands behind the first lam alone.
                splits = [
                    (before, article + lam + rest)
                    for before, article in ((proclitics, ""), (proclitics[:-1], ARTICLE))
                    for lam in ("", "ل")
                ]
            else:
                splits = [(proclitics, rest)]
            for before, stem in splits:
                if stem[:2] not in starts:
                    continue
                for entry, slot in forms.get(stem, ()):
                    if _may_follow(before, slot, "") and self._is_meant(word, before, stem, "", slot, lexicon):
                        yield Found(entry, before, slot, "", stem)
                yield from self._with_pronoun(word, before, stem, lexicon)

    def _with_pronoun(self, word: str, proclitics: str, rest: str, lexicon: Lexicon) -> Iterator[Found]:
        if proclitics in _ARTICLES:
            return
        for length in (3, 2, 1):
            stem, pronoun = rest[:-length], rest[-length:]
            if len(stem) < 2 or pronoun not in PRONOUNS:
                continue
            for unbound in _unbound(stem):
                for entry, slot in self._forms.get(unbound, ()):
                    if _may_follow(proclitics, slot, pronoun) and self._is_meant(
                        word, proclitics, stem, pronoun, slot, lexicon
                    ):
                        yield Found(entry, proclitics, slot, pronoun, stem)

    def _is_meant(self, word: str, proclitics: str, stem: str, pronoun: str, slot: Slot, lexicon: Lexicon) -> bool:
        """Whether no other word of the lexicon stands there."""
        if len(stem) == 1 and proclitics:
            return False  # «و» stands for the word «و», and not for a letter of «فو»
        # What the newsroom accepts it may want to write in another way all the same.
        readings = [reading for reading in lexicon.readings(word) if reading.origin is not Origin.USER]
        if slot.is_first or not readings or (slot.is_whole and not proclitics and not pronoun):
            return True
        is_listed = slot.is_whole and (stem in _LIKE_NOUNS or (proclitics in CONJUNCTIONS and not pronoun))
        if not is_listed and _is_particle(word, readings):
            return False
        if slot.name.startswith(("jussive", "imperfect-أ", "imperfect-ن")):
            # «نقل» is seldom the jussive of «نقول».
            return all(reading.is_verb and reading.tense is Tense.IMPERFECT for reading in readings)
        if slot.name == paradigms.BROKEN and proclitics not in _ARTICLES and not pronoun:
            return all(reading.is_nominal for reading in readings)
        fitting = [
            reading
            for reading in readings
            if _is_cut_alike(reading, proclitics, stem) and reading.pronoun == pronoun and _fits(reading, slot)
        ]
        if proclitics not in _WITHOUT and any(
            not reading.proclitics
            and reading.part is not PartOfSpeech.PARTICLE
            # «وساهم» is hardly «وسا» with a pronoun.
            and not (reading.pronoun and lexicon.count(reading.stem) < lexicon.count(stem))
            for reading in readings
        ):
            return False  # «فترات» is no «ف» and «ترات»
        if not fitting:
            # The lexicon reads it otherwise; it may not know the word of the entry at all.
            others = [reading for reading in readings if len(reading.proclitics) <= len(proclitics)]
            return not others
        if (pronoun == "ي" or slot.name.endswith("-ي")) and any(
            not reading.pronoun and reading.derivation is Derivation.NISBA for reading in readings
        ):
            return False  # «مالي» is the adjective
        if slot.name == paradigms.ACCUSATIVE and any(
            _is_weak(reading) and reading.is_verb and reading.number is Number.SINGULAR and not reading.pronoun
            for reading in readings
        ):
            return False  # «حيا» is rather the verb
        if slot.name == paradigms.DUAL_SLOTS[0] and any(
            (reading.number in (Number.SINGULAR, Number.PLURAL) or reading.part is PartOfSpeech.NAME)
            and reading.is_nominal
            and not reading.pronoun
            for reading in readings
            if _is_cut_alike(reading, proclitics, stem)
        ):
            return False  # «العدوان» is rather the attack, «البلدان» the countries, «هامان» Pharaoh's minister
        if slot.name in paradigms.ADJECTIVAL_SLOTS and pronoun:
            nouns = {reading.derivation is None for reading in fitting}
            if len(nouns) == 2:
                return False  # «هامته» is rather of «هامة», head
        if slot.name in paradigms.ADJECTIVAL_SLOTS:
            return all(reading.derivation is not Derivation.MASDAR for reading in fitting)
        return True


def _is_particle(word: str, readings: Sequence[Reading]) -> bool:
    """Whether the word is a particle, or a preposition with its pronoun: «كلا», «عليه»."""
    return any(
        reading.part is PartOfSpeech.PARTICLE and not reading.pronoun and reading.proclitics in CONJUNCTIONS
        for reading in readings
    ) or any(word.removeprefix(letter) in INFLECTED_PREPOSITIONS for letter in CONJUNCTIONS)


def _may_follow(proclitics: str, slot: Slot, pronoun: str) -> bool:
    """Whether the proclitics and the pronoun may stand beside the form."""
    if slot.is_verb:
        return proclitics in _BEFORE_VERBS
    if pronoun and slot.name not in paradigms.TAKE_PRONOUN:
        return False
    if proclitics in _ARTICLES:
        return not pronoun and slot.name in paradigms.TAKE_ARTICLE
    return proclitics in _BEFORE_NOUNS


def _is_cut_alike(reading: Reading, proclitics: str, stem: str) -> bool:
    """Whether the reading has these proclitics, wherever it counts the article."""
    return _without_article(reading.proclitics, reading.stem) == _without_article(proclitics, stem)


def _without_article(proclitics: str, stem: str) -> tuple[str, bool]:
    """The proclitics without the article, and whether there is one; lists have some words with theirs."""
    if proclitics.endswith(ARTICLE_AFTER_LAM):
        return proclitics[:-1], True
    if proclitics.endswith(ARTICLE):
        return proclitics.removesuffix(ARTICLE), True
    return proclitics, stem.startswith(ARTICLE)


def _fits(reading: Reading, slot: Slot) -> bool:
    if slot.is_whole:
        return True
    if slot.is_verb:
        return reading.is_verb
    if reading.part not in _NOMINAL:
        return False
    if slot.name in paradigms.DUAL_SLOTS or slot.name in paradigms.MASCULINE_PLURAL_SLOTS:
        return reading.number is not Number.SINGULAR
    return slot.name not in PLURAL_SLOTS or reading.number in (Number.PLURAL, None)


def _noun_paradigm(word: str, adjectival: bool, lexicon: Lexicon) -> dict[str, str]:
    """The forms of a noun or adjective to look for."""
    forms = paradigms.noun_forms(word)
    if not adjectival:
        forms = {slot: form for slot, form in forms.items() if slot not in paradigms.ADJECTIVAL_SLOTS}
    if not lexicon.accepts(word):
        return forms
    feminine = [reading for reading in lexicon.readings(word + "ة") if reading.is_nominal]
    if not word.endswith("ة") and feminine:
        is_another = any(reading.derivation is Derivation.MASDAR for reading in feminine)
        if is_another or not adjectival:
            forms.pop(paradigms.PLURAL, None)  # «كتابات» is the plural of «كتابة», not of «كتاب»
        if is_another:
            forms = {slot: form for slot, form in forms.items() if slot not in paradigms.ADJECTIVAL_SLOTS}
    # Adjectives of three letters have none that is sure: «مهام» is no plural of «مهم».
    if (broken := broken_plural(word, lexicon)) and not (adjectival and len(word) == 3):
        forms[paradigms.BROKEN] = broken
    return forms


def broken_plural(word: str, lexicon: Lexicon) -> str:
    """The broken plural of the noun that is commonest in counted news; "" where the lexicon knows none."""
    found = [
        plural
        for plural in dict.fromkeys(paradigms.broken_plurals(word))
        if plural != word
        and lexicon.count(plural) >= _LEAST_COUNT
        and any(
            reading.is_nominal and reading.number is Number.PLURAL and not reading.proclitics and not reading.pronoun
            for reading in lexicon.readings(plural)
        )
    ]
    return max(found, key=lexicon.count, default="")


def verb_paradigms(word: str, lexicon: Lexicon) -> Iterator[tuple[str, str]]:
    """Slots and forms of every verb that the word may be the perfect or the imperfect of."""
    yield from verb_paradigm(word, lexicon).items()
    for imperfect in paradigms.imperfects(word):
        if _has_verb(imperfect, Tense.IMPERFECT, lexicon):
            yield from paradigms.verb_forms("", imperfect).items()


def verb_paradigm(word: str, lexicon: Lexicon) -> dict[str, str]:
    """The forms of the verb that the word is the perfect or the imperfect of; empty where it is none."""
    readings = [reading for reading in lexicon.readings(word) if _is_base_verb(reading)]
    if word[0] == "ي" and any(reading.tense is Tense.IMPERFECT for reading in readings):
        perfects = (each for each in paradigms.perfects(word) if _has_verb(each, Tense.PERFECT, lexicon))
        return paradigms.verb_forms(next(perfects, ""), word)
    known = [each for each in paradigms.imperfects(word) if _has_verb(each, Tense.IMPERFECT, lexicon)]
    is_known = any(reading.tense is Tense.PERFECT for reading in readings)
    guessed = "" if is_known else next(paradigms.imperfects(word), "")
    imperfect = max(known, key=lexicon.count, default=guessed)
    return paradigms.verb_forms(word, imperfect)


def _is_base_verb(reading: Reading) -> bool:
    return (
        reading.is_verb
        and not reading.proclitics
        and not reading.pronoun
        and reading.person in (3, None)
        and (reading.number in (Number.SINGULAR, None) or _is_weak(reading))
        and reading.tense in (Tense.PERFECT, Tense.IMPERFECT)
    )


def _is_weak(reading: Reading) -> bool:
    """Whether it is «دعا» or «بدا», which end as a dual does."""
    return reading.tense is Tense.PERFECT and len(reading.stem) == 3 and reading.stem.endswith("ا")


def _has_verb(word: str, tense: Tense, lexicon: Lexicon) -> bool:
    return any(_is_base_verb(reading) and reading.tense is tense for reading in lexicon.readings(word))


def _unbound(stem: str) -> Iterator[str]:
    """The forms that may stand before a pronoun as ``stem``."""
    yield stem
    last, cut = stem[-1], stem[:-1]
    if last == "ت":
        yield cut + "ة"
    elif last == "ا":
        yield cut + "ى"
    elif last == "و":
        yield stem + "ا"
    elif last in _SEATS and cut.endswith("ا"):
        yield cut + "ء"


def _is_plural(word: str, lexicon: Lexicon) -> bool:
    return bool(word) and any(
        reading.number is Number.PLURAL and not reading.proclitics for reading in lexicon.readings(word)
    )


def _is_only_plural(word: str, lexicon: Lexicon) -> bool:
    nominal = [reading for reading in lexicon.readings(word) if reading.is_nominal and not reading.proclitics]
    return bool(nominal) and all(reading.number is Number.PLURAL for reading in nominal)


class Replacement:
    """A word in the place of another: its form for each slot of that.

    is_head: whether further words follow it, which were chosen for the form that is listed. Of such a word only a
    feminine that is in use is known to be right: «رجل أمن» has none.
    """

    def __init__(self, word: str, as_verb: bool, lexicon: Lexicon, *, is_head: bool = False) -> None:
        self.word = word
        self._is_head = is_head
        self._nouns = paradigms.noun_forms(word)
        self._verbs = verb_paradigm(word, lexicon) if as_verb else {}
        self._lexicon = lexicon

    def form(self, found: Found) -> tuple[str, bool]:
        """The form for what was found, behind nothing but with its pronoun; whether it is known to be right.

        Where the word has no such form it is given as it stands.
        """
        slot, lexicon = found.slot, self._lexicon
        if slot.is_verb:
            # «تفاجؤوا» has a seat for its hamza that another verb does not need.
            name = slot.name
            alike = (name, name.replace("ؤ", ""), name.replace("jussive", "imperfect"))
            form = next(filter(None, (self._verbs.get(each, "") for each in alike)), "")
            return (paradigms.with_pronoun(form, found.pronoun), True) if form else (self.word, False)
        form, sure = self._noun(slot.name, lexicon)
        if found.pronoun:
            form = self._seated(paradigms.with_pronoun(form, found.pronoun), found)
        return form, sure

    def _noun(self, slot: str, lexicon: Lexicon) -> tuple[str, bool]:
        if slot in (paradigms.SINGULAR, "whole"):
            return self.word, True
        is_known = lexicon.accepts(self.word)
        if slot != paradigms.ACCUSATIVE and self.word in QUANTIFIERS:
            return self.word, False
        if (slot in _DUALS or slot == paradigms.ACCUSATIVE) and _is_only_plural(self.word, lexicon):
            return self.word, False
        sound = self._nouns.get("masculine-ون", "")
        if slot == paradigms.BROKEN and _is_plural(sound, lexicon) and lexicon.accepts(self.word + "ة"):
            return sound, True  # «كبار», «ضخام»; «وزراء», «مسؤولون»
        if slot in PLURAL_SLOTS:
            return self._plural(is_known)
        form = self._nouns.get(slot, "")
        if self._is_head and slot in paradigms.ADJECTIVAL_SLOTS and lexicon.count(self.word + "ة") < _IN_USE:
            return self.word, False
        if form and (slot in paradigms.DUAL_SLOTS or slot == paradigms.ACCUSATIVE):
            return form, True
        if form and (lexicon.accepts(form) or not is_known):
            return form, True
        if slot in paradigms.MASCULINE_PLURAL_SLOTS and slot.endswith(("ين", "ي")):
            # «عامين» may be two as well as several.
            dual = self._nouns.get(f"dual-{slot.partition('-')[2]}", "")
            if dual:
                return dual, True
        return self.word, False

    def _plural(self, is_known: bool) -> tuple[str, bool]:
        """The plural that is in use, regular or broken."""
        lexicon = self._lexicon
        if _is_only_plural(self.word, lexicon):
            return self.word, True
        regular, loan = (self._nouns.get(slot, "") for slot in (paradigms.PLURAL, paradigms.LOAN_PLURAL))
        if loan and self.word[-1] != "ي" and (lexicon.accepts(loan) or not lexicon.accepts(regular)):
            return loan, True
        broken = broken_plural(self.word, lexicon)
        is_plural = regular and any(
            reading.number is Number.PLURAL and not reading.proclitics for reading in lexicon.readings(regular)
        )
        # «شهداء» looks like a plural of «شهادة», but «شهادات» is in use; «صحيفات» is not.
        least = _IN_USE if self.word.endswith("ة") else lexicon.count(broken)
        if broken and (not is_plural or lexicon.count(regular) < least):
            return broken, True
        return (regular, True) if is_plural or not is_known else (self.word, False)

    @staticmethod
    def _seated(form: str, found: Found) -> str:
        """A final hamza after alef on the seat that the writer gave it: «أعضائه»."""
        at = len(form) - len(found.pronoun) - 1
        if at > 0 and form[at] == "ء" and form[at - 1] == "ا" and found.stem[-1] in _SEATS:
            return form[:at] + found.stem[-1] + form[at + 1 :]
        return form


def definite(words: Sequence[str], lexicon: Lexicon) -> list[str]:
    """A phrase with its article: on each word where the others describe the first, else on the last alone."""
    if len(words) == 1 or describes(words[0], words[1], lexicon):
        return [_with_article(word) for word in words]
    return [*words[:-1], _with_article(words[-1])]


def describes(noun: str, other: str, lexicon: Lexicon) -> bool:
    """Whether the second word is an adjective that may describe the first.

    One that may be a noun as well describes it where both have been seen with the article: «المدير العام», but «رجل
    الأمن». Where neither was seen the commoner reading decides, which dictionaries give first.
    """
    readings = lexicon.readings(other)
    if not any(reading.is_adjectival for reading in readings) or (noun.endswith("ة") and not other.endswith("ة")):
        return False
    if not noun.startswith(ARTICLE) and any(reading.proclitics.endswith(ARTICLE) for reading in readings):
        return False  # «رجل الأمن»
    nominal = [reading.is_adjectival for reading in readings if reading.is_nominal]
    if all(nominal):
        return True
    annexed, described = (lexicon.pair(first, ARTICLE + other) for first in (noun, ARTICLE + noun))
    return described > annexed or (described == annexed and nominal[0])


def _with_article(word: str) -> str:
    return word if word.startswith(ARTICLE) else ARTICLE + word
