"""What a word may be, taken over all its readings.

Finding the readings of a form takes a hundred times as long as a look into a table. So ``traits`` keeps for frequent
forms what nodes are asked most, and their readings for whoever wants to see them.
"""

from collections.abc import Iterable, Mapping
from typing import TypeVar

from proofreader.arabic.clitics import ARTICLE, CONJUNCTION_LETTERS, PREPOSITION_LETTERS, without_conjunction
from proofreader.core import Case, Derivation, Gender, Lexicon, Number, PartOfSpeech, Reading, Tense
from proofreader.core.lazy import lazy
from proofreader.core.lexicon import kept_for
from proofreader.core.memory import Memory
from proofreader.lexicon.arabic_lexicon import ArabicLexicon
from proofreader.lexicon.noun_classes import used_as_noun
from proofreader.syntax.agreement import Agreement, of_reading, shown_in
from proofreader.syntax.traits import Compiled, Trait, compiled

_T = TypeVar("_T")
_DESCRIPTIVE = frozenset({Derivation.ADJECTIVE, Derivation.NISBA, Derivation.INTENSIVE})
_ANY_CASE = Case.NOMINATIVE | Case.OBLIQUE
_SHORTEST = 2  # letters that remain after a proclitic, where the word may be one without: «فوز»
_DUALS_OF_MAQSURA = ("يان", "يين")
_RARER = 1.5  # Zipf; «وزيرة» is hardly و + زيرة
_OFTEN = 12
_CLEARLY = 60  # occurrences to one
_CONJUNCTIONS, _PREPOSITIONS = tuple(CONJUNCTION_LETTERS), tuple(PREPOSITION_LETTERS)


class Node:
    """A bare form with its readings. A property is None where the readings differ or one of them does not know.

    A ``Trait`` is computed at first use; of a form that the compiled table has it stands there: ``FrequentNode``.
    """

    def __init__(self, form: str, lexicon: Lexicon | None = None, readings: tuple[Reading, ...] | None = None) -> None:
        """Without a lexicon it has no readings; with ``readings`` those alone."""
        self.form = form
        self._lexicon = lexicon
        if readings is not None:
            self.__dict__["readings"] = readings

    @lazy
    def readings(self) -> tuple[Reading, ...]:
        """Every plausible reading."""
        return self._found_readings()

    def _found_readings(self) -> tuple[Reading, ...]:
        return _plausible(self.form, self._lexicon) if self._lexicon else ()

    def _count(self, form: str) -> int:
        """How often the form occurs in edited news."""
        return self._lexicon.count(form) if self._lexicon else 0

    @Trait
    def has_readings(self) -> bool:
        """Whether it is known."""
        return bool(self.readings)

    @Trait
    def may_be_joined(self) -> bool:
        """Whether some reading begins with و or ف as a word of its own."""
        return any(reading.proclitics[:1] in _CONJUNCTIONS for reading in self.readings)

    @Trait
    def is_without_proclitics(self) -> bool:
        """Whether no nominal reading has a proclitic."""
        return not any(reading.proclitics for reading in self.nominals)

    @Trait
    def may_be_masdar(self) -> bool:
        """Whether it has a reading as a verbal noun."""
        return any(reading.derivation is Derivation.MASDAR for reading in self.nominals)

    @Trait
    def may_be_elative(self) -> bool:
        """Whether it has a nominal reading as an elative: «أكبر»."""
        return any(reading.derivation is Derivation.ELATIVE for reading in self.nominals)

    @Trait
    def may_be_nisba(self) -> bool:
        """Whether it has a nominal reading as an adjective in ي: «مغربي»."""
        return any(reading.derivation is Derivation.NISBA for reading in self.nominals)

    @Trait
    def has_nominals(self) -> bool:
        """Whether it has a reading as noun, adjective or name."""
        return bool(self.nominals)

    @Trait
    def has_verbs(self) -> bool:
        """Whether it has a reading as a verb."""
        return bool(self.verbs)

    @Trait
    def has_third(self) -> bool:
        """Whether it has a reading as a verb of the third person."""
        return bool(self.third)

    @Trait
    def has_tanwin(self) -> bool:
        """Whether it has a reading with the alef of tanwin."""
        return self.tanwin is not None

    @Trait
    def is_own_adjective(self) -> bool:
        """Whether it is read in the same ways where an adjective may stand: see ``as_adjective``."""
        return self.as_adjective is self

    @Trait
    def asked(self) -> frozenset[Agreement]:
        """What its readings ask of what agrees with them: see ``agreement.asked_of``."""
        return frozenset(each for reading in self.nominals for each in of_reading(reading))

    @Trait
    def shown(self) -> frozenset[Agreement]:
        """The gender and number that it may have as an adjective: see ``agreement.shown_by``."""
        return frozenset(map(shown_in, self.nominals))

    @Trait
    def has_preposition(self) -> bool:
        """Whether ب, ل or ك is written with the noun in every reading."""
        return bool(self.nominals) and all(r.proclitics.lstrip("وف")[:1] in _PREPOSITIONS for r in self.nominals)

    @Trait
    def continues(self) -> bool:
        """Whether it is written with و or ف before it in every reading."""
        return bool(self.readings) and all(reading.proclitics[:1] in _CONJUNCTIONS for reading in self.readings)

    @lazy
    def nominals(self) -> tuple[Reading, ...]:
        """The readings as noun, adjective or name."""
        return tuple(reading for reading in self.readings if reading.is_nominal)

    @lazy
    def verbs(self) -> tuple[Reading, ...]:
        """The readings as a verb."""
        return tuple(reading for reading in self.readings if reading.is_verb)

    @Trait
    def is_nominal(self) -> bool:
        """Whether it has no other reading than noun, adjective or name."""
        return bool(self.readings) and len(self.nominals) == len(self.readings)

    @Trait
    def is_noun(self) -> bool:
        """Whether it has no other reading than noun or adjective."""
        return bool(self.readings) and all(reading.is_noun for reading in self.readings)

    @Trait
    def is_verb(self) -> bool:
        """Whether it has no other reading than verb."""
        return bool(self.readings) and len(self.verbs) == len(self.readings)

    @Trait
    def is_particle(self) -> bool:
        """Whether it has a reading as a particle."""
        return any(reading.part is PartOfSpeech.PARTICLE for reading in self.readings)

    @Trait
    def may_be_name(self) -> bool:
        """Whether it is unknown or has a reading as a name."""
        return not self.readings or any(reading.part is PartOfSpeech.NAME for reading in self.readings)

    @Trait
    def is_name(self) -> bool:
        """Whether it has no other reading than name."""
        return bool(self.readings) and all(reading.part is PartOfSpeech.NAME for reading in self.readings)

    @Trait
    def is_adjective(self) -> bool:
        """Whether every reading is one that may describe a noun."""
        return self.is_noun and all(reading.is_adjectival for reading in self.readings)

    @Trait
    def is_descriptive(self) -> bool:
        """Whether it is used as an adjective: «جديد», which dictionaries list as a noun too, but not «كاتب»."""
        if self.is_adjective:
            return True
        return self.is_noun and any(reading.derivation in _DESCRIPTIVE for reading in self.readings)

    @Trait
    def describes(self) -> bool:
        """Whether it is used as an adjective and hardly ever as a noun: جديد, مهجور; not كاتب, منشور, نظام."""
        if not self.is_descriptive:
            return False
        if all(reading.derivation in _DESCRIPTIVE for reading in self.readings):
            return True
        if self.number is not Number.SINGULAR:
            return self.is_adjective
        base = self.stem.removesuffix("ة")
        if used_as_noun(self.stem) >= _OFTEN and used_as_noun(self.stem) * 8 >= self._count(self.stem):
            return False
        used = used_as_noun(base)
        if used >= _OFTEN and used * 8 >= self._count(base):
            return False
        return self.is_adjective or (self._count(base) >= _OFTEN and self._count(base + "ة") >= _OFTEN)

    @lazy
    def as_adjective(self) -> "Node":
        """The word where an adjective may stand: «مادي» not as «مادّيَّ», «عاجل» not as a verb; both have a feminine."""
        return self._found_as_adjective()

    def _found_as_adjective(self) -> "Node":
        if not self.may_describe or self.is_particle or (self.is_adjective and not self.has_pronoun):
            return self
        feminine = self.form + "ة"
        if self._count(feminine) + self._count(ARTICLE + feminine) < _OFTEN:
            return self
        found = tuple(r for r in self.nominals if r.is_adjectival and not r.pronoun and r.number is Number.SINGULAR)
        if self.form.endswith("ي"):
            found = tuple(reading for reading in found if reading.derivation is Derivation.NISBA)
            if any(r.tense is Tense.IMPERFECT and not r.pronoun for r in self.verbs):
                return self
        elif not self.verbs or any(not (r.is_adjectival or r.pronoun) for r in self.nominals):
            return self
        return Node(self.form, self._lexicon, found) if found else self

    @lazy
    def as_noun(self) -> "Node":
        """The word without its readings as a verb or particle; itself where it has no others."""
        if self.is_nominal or not self.nominals:
            return self
        return Node(self.form, self._lexicon, self.nominals)

    @lazy
    def without_clitics(self) -> "Node":
        """The word without its readings with a proclitic; itself where it has no others."""
        found = tuple(reading for reading in self.readings if not reading.proclitics)
        return Node(self.form, self._lexicon, found) if found and len(found) < len(self.readings) else self

    @Trait
    def may_describe(self) -> bool:
        """Whether some reading may describe a noun."""
        return any(reading.is_adjectival for reading in self.readings)

    @Trait
    def has_article(self) -> bool:
        """Whether every nominal reading has the article."""
        return bool(self.nominals) and all(reading.has_article for reading in self.nominals)

    @Trait
    def is_bare(self) -> bool:
        """Whether no nominal reading has the article or a pronoun."""
        return bool(self.nominals) and not any(r.has_article or r.pronoun for r in self.nominals)

    @Trait
    def has_pronoun(self) -> bool:
        """Whether some nominal reading has an attached pronoun."""
        return any(reading.pronoun for reading in self.nominals)

    @Trait
    def gender(self) -> Gender | None:
        return _one(reading.gender for reading in self.nominals)

    @Trait
    def number(self) -> Number | None:
        return _one(reading.number for reading in self.nominals)

    @Trait
    def human(self) -> bool | None:
        return _one(reading.human for reading in self.nominals)

    @Trait
    def case(self) -> Case:
        """The cases that some nominal reading leaves possible."""
        found = Case(0)
        for reading in self.nominals:
            found |= reading.case or _ANY_CASE
        return found

    @Trait
    def shows_nominative(self) -> bool:
        """Whether its letters show the nominative: a dual or sound plural in ان, ون, ا, و."""
        return self.is_noun and self.case == Case.NOMINATIVE and _counted(self.nominals)

    @Trait
    def shows_oblique(self) -> bool:
        """Whether its letters show that it is no nominative: a dual or sound plural in ين, ي."""
        return self.is_noun and self.case == Case.OBLIQUE and _counted(self.nominals)

    @Trait
    def keeps_nun(self) -> bool:
        """Whether it is a dual or sound plural with its nun and nothing else."""
        return self.is_noun and all(reading.construct is False for reading in self.nominals) and _counted(self.nominals)

    @lazy
    def tanwin(self) -> Reading | None:
        """The reading as an accusative with the alef of tanwin; None where it has none."""
        if not self.form.endswith("ا"):
            return None
        return next((r for r in self.nominals if r.case is Case.ACCUSATIVE and r.construct is False), None)

    @lazy
    def stem(self) -> str:
        """The stem of the nominal reading with the fewest proclitics; "" where there is none."""
        return self._found_stem()

    def _found_stem(self) -> str:
        return min(self.nominals, key=lambda r: len(r.proclitics)).stem if self.nominals else ""

    @Trait
    def stem_start(self) -> int:
        """Where in the form its stem begins, if nothing follows the stem; else -1."""
        start = len(self.form) - len(self.stem)
        return start if self.stem and self.form[start:] == self.stem else -1

    @lazy
    def third(self) -> tuple[Reading, ...]:
        """The readings as a verb of the third person."""
        return tuple(reading for reading in self.verbs if reading.person == 3)

    @lazy
    def singles(self) -> tuple[Reading, ...]:
        """The readings as a verb of the third person singular without pronoun; «فتحت» is hardly ف + تحت."""
        found = tuple(r for r in self.third if r.number is Number.SINGULAR and not r.pronoun and r.gender)
        return tuple(reading for reading in found if not reading.proclitics) or found

    @Trait
    def is_feminine_imperfect(self) -> bool:
        """Whether counts tell that a form in ت is a feminine imperfect, no masculine perfect: تقول, not تجمع."""
        form = without_conjunction(self.form)
        if form[:1] != "ت" or not any(r.gender is Gender.FEMININE and r.tense is Tense.IMPERFECT for r in self.third):
            return False
        return self._count("ي" + form[1:]) >= _CLEARLY * (self._count("ي" + form) + 1)

    @lazy
    def singles_by_counts(self) -> tuple[Reading, ...]:
        """The same, those of the perfect left out where counts tell that it is none: «تقول» is not of تقوّل."""
        if self.is_feminine_imperfect:
            return tuple(reading for reading in self.singles if reading.tense is Tense.IMPERFECT)
        return self.singles

    @Trait
    def verb_gender(self) -> Gender | None:
        """The gender that it has in all ``singles_by_counts``; None where it has none or two."""
        return _one(reading.gender for reading in self.singles_by_counts)

    @lazy
    def tenses(self) -> frozenset[Tense]:
        """The tenses that a reading as a verb may have."""
        return frozenset(reading.tense for reading in self.verbs if reading.tense)


def _counted(readings: tuple[Reading, ...]) -> bool:
    return all(reading.number is not Number.SINGULAR and reading.number is not None for reading in readings)


def _one(values: Iterable[_T | None]) -> _T | None:
    found = set(values)
    return found.pop() if len(found) == 1 else None


class FrequentNode(Node):
    """A node of a form that the table has. There is a class of it for every record, which holds the traits as plain
    attributes: so a form takes hardly any memory, and no trait is computed."""

    table: Compiled

    def __init__(self, form: str, lexicon: Lexicon, number: int) -> None:
        """``number``: of its readings."""
        super().__init__(form, lexicon)
        self._number = number

    @lazy
    def readings(self) -> tuple[Reading, ...]:
        found = self.table.readings(self._number, self.form)
        return self._found_readings() if found is None else found

    @lazy
    def as_adjective(self) -> Node:
        return self if self.is_own_adjective else self._found_as_adjective()

    @lazy
    def stem(self) -> str:
        return self.form[self.stem_start :] if self.stem_start >= 0 else self._found_stem()


# What a node has none of where a trait is false: the empty values, for which no readings need be looked at.
_NOTHING: Mapping[str, Mapping[str, object]] = {
    "has_nominals": {"nominals": ()},
    "has_verbs": {"verbs": (), "tenses": frozenset()},
    "has_third": {"third": (), "singles": (), "singles_by_counts": ()},
    "has_tanwin": {"tanwin": None},
}


class Nodes(Memory[str, Node]):
    """Bare form → its node, made at the first question."""

    def __init__(self, lexicon: Lexicon) -> None:
        super().__init__(self._made)
        self._lexicon = lexicon
        self._table = compiled(lexicon.folder) if isinstance(lexicon, ArabicLexicon) else None

    def _made(self, form: str) -> Node:
        lexicon, table = self._lexicon, self._table
        # A word of the user's own may be a further reading, which the table could not know.
        if table is None or (found := table.get(form)) is None or lexicon.is_of_user(form):
            return computed(form, lexicon)
        kinds = table.kinds
        if (kind := kinds.get(found.traits)) is None:
            kind = kinds[found.traits] = _kind(table, found.traits)
        return kind(form, lexicon, found.readings)


def _kind(table: Compiled, number: int) -> type[FrequentNode]:
    """The class of the nodes with the traits of this number."""
    attributes = {"table": table, **table.traits(number)}
    for trait, nothing in _NOTHING.items():
        if not attributes[trait]:
            attributes |= nothing
    return type(FrequentNode.__name__, (FrequentNode,), attributes)


def computed(form: str, lexicon: Lexicon) -> Node:
    """The node of a bare form, without a look into the table."""
    return Node(form, lexicon)


def _in_gender_of_singular(reading: Reading, lexicon: Lexicon) -> Reading:
    """The reading as feminine where it is the dual of a feminine in ى, of which dictionaries know the singular alone:
    «دعويان», «ذكريين»."""
    if reading.number is not Number.DUAL or not reading.stem.endswith(_DUALS_OF_MAQSURA):
        return reading
    singular = lexicon.readings(reading.stem[:-3] + "ى")
    is_feminine = any(each.is_noun and each.gender is Gender.FEMININE for each in singular)
    return reading._replace(gender=Gender.FEMININE) if is_feminine else reading


def _plausible(form: str, lexicon: Lexicon) -> tuple[Reading, ...]:
    """The readings without commands, women spoken to, ف + وز and ك + مية where the word may be a noun."""
    readings = lexicon.readings(form)
    if not any(reading.is_nominal for reading in readings):
        return readings
    if form.endswith(_DUALS_OF_MAQSURA):
        readings = tuple(_in_gender_of_singular(reading, lexicon) for reading in readings)
    if any(reading.derivation is Derivation.ELATIVE for reading in readings):
        readings = tuple(reading for reading in readings if not _is_rare_perfect(reading, lexicon))
    is_whole = any(not reading.proclitics for reading in readings)
    least = lexicon.frequency(form) - _RARER if is_whole and form[0] in "وفبلكس" else 0.0
    is_noun = is_whole and used_as_noun(form) >= _OFTEN
    # Of «غزير» one derivation is known with its gender, another without: they are one word.
    known = {
        (r.proclitics, r.stem, r.pronoun) for r in readings if r.derivation in _DESCRIPTIVE and r.gender and r.number
    }
    return tuple(
        reading
        for reading in readings
        if not (
            reading.derivation in _DESCRIPTIVE
            and reading.gender is None
            and reading.number is None
            and (reading.proclitics, reading.stem, reading.pronoun) in known
        )
        and not (
            is_whole
            and reading.proclitics
            and (len(reading.form) <= _SHORTEST or lexicon.frequency(reading.form) < least)
        )
        and not (is_whole and reading.proclitics and reading.part is PartOfSpeech.NAME and is_noun)  # «كمية»: ك + مية
        and reading.tense is not Tense.IMPERATIVE
        and not (reading.person == 2 and (reading.gender is Gender.FEMININE or reading.number is Number.DUAL))
    )


def _is_rare_perfect(reading: Reading, lexicon: Lexicon) -> bool:
    """Whether an elative is hardly ever the verb of the fourth form that is spelt alike: أكبر, but not أبرز."""
    if reading.tense is not Tense.PERFECT or reading.form[:1] != "أ" or reading.gender is not Gender.MASCULINE:
        return False
    return lexicon.frequency(reading.form + "ت") < lexicon.frequency(reading.form) - _RARER


def nodes_of(lexicon: Lexicon) -> Nodes:
    """The nodes of the lexicon, which all documents share."""
    return kept_for(lexicon, Nodes)


def node_of(form: str, lexicon: Lexicon) -> Node:
    """The node of a bare form."""
    return nodes_of(lexicon)[form]
