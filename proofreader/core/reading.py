"""A reading: one way to analyse a word. ``None`` means unknown; nothing is guessed."""

from enum import Enum, Flag, auto
from typing import NamedTuple


class _Member(Enum):
    """A value with the identity's hash: rules look values up in sets all the time, and that of ``Enum`` is Python."""

    __hash__ = object.__hash__


class PartOfSpeech(_Member):
    """What a word is. Arabic adjectives and participles decline as nouns: see ``Reading.derivation``."""

    NOUN = "noun"
    NAME = "name"
    VERB = "verb"
    PARTICLE = "particle"


class Derivation(_Member):
    """How a noun is derived; the last five may describe another noun."""

    MASDAR = "masdar"
    ACTIVE_PARTICIPLE = "active participle"
    PASSIVE_PARTICIPLE = "passive participle"
    ADJECTIVE = "adjective"
    NISBA = "nisba"
    INTENSIVE = "intensive"
    ELATIVE = "elative"


class Gender(_Member):
    """Of a plural, the gender of its singular, which the numerals ask for."""

    MASCULINE = "masculine"
    FEMININE = "feminine"


class Number(_Member):
    """Grammatical number."""

    SINGULAR = "singular"
    DUAL = "dual"
    PLURAL = "plural"


class Case(Flag):
    """The cases that the letters of a noun leave possible."""

    NOMINATIVE = auto()
    ACCUSATIVE = auto()
    GENITIVE = auto()
    OBLIQUE = ACCUSATIVE | GENITIVE


class Mood(Flag):
    """The moods that the letters of an imperfect verb leave possible."""

    INDICATIVE = auto()
    SUBJUNCTIVE = auto()
    JUSSIVE = auto()


class Tense(_Member):
    """Of a verb."""

    PERFECT = "perfect"
    IMPERFECT = "imperfect"
    IMPERATIVE = "imperative"


class NameOf(_Member):
    """What a name names."""

    PLACE = "place"
    PERSON = "person"


class Origin(_Member):
    """The list that a reading comes from."""

    DICTIONARY = "dictionary"
    SUPPLEMENT = "supplement"
    USER = "user"


_ADJECTIVAL = frozenset(
    {
        Derivation.ACTIVE_PARTICIPLE,
        Derivation.PASSIVE_PARTICIPLE,
        Derivation.ADJECTIVE,
        Derivation.NISBA,
        Derivation.INTENSIVE,
    }
)


class Reading(NamedTuple):
    """One analysis of a bare word: proclitics + stem + pronoun.

    ``proclitics`` ends with the article where the word has one: «ال», «بال», «لل». ``pronoun`` is the attached one as
    written, "" for none. ``number`` and ``gender`` of a verb are those of its subject, ``person`` is 1, 2 or 3.
    ``case`` and ``mood`` are given only where the letters rule something out. ``construct``: whether the form can stand
    before a second term of annexation only (True: مسؤولو), or never (False: مسؤولون, كتابا). ``human``: of plurals,
    whether they denote people.
    """

    proclitics: str
    stem: str
    part: PartOfSpeech
    pronoun: str = ""
    derivation: Derivation | None = None
    name_of: NameOf | None = None
    gender: Gender | None = None
    number: Number | None = None
    person: int | None = None
    definite: bool | None = None
    case: Case | None = None
    mood: Mood | None = None
    tense: Tense | None = None
    construct: bool | None = None
    human: bool | None = None
    transitive: bool | None = None
    origin: Origin = Origin.DICTIONARY

    @property
    def form(self) -> str:
        """The stem with its pronoun: the word without its proclitics."""
        return self.stem + self.pronoun

    @property
    def is_verb(self) -> bool:
        return self.part is PartOfSpeech.VERB

    @property
    def is_noun(self) -> bool:
        """Whether it is a common noun, adjectives among them."""
        return self.part is PartOfSpeech.NOUN

    @property
    def is_nominal(self) -> bool:
        """Whether it is a noun or a name."""
        return self.part is PartOfSpeech.NOUN or self.part is PartOfSpeech.NAME

    @property
    def has_article(self) -> bool:
        return self.proclitics.endswith(("ال", "لل"))

    @property
    def is_adjectival(self) -> bool:
        """Whether it may describe a noun beside it."""
        return self.derivation in _ADJECTIVAL
