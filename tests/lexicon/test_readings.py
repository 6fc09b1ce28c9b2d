"""How the lexicon reads words: typed, and silent where it does not know."""

import pytest

from proofreader.core import Case, Derivation, Gender, Mood, NameOf, Number, PartOfSpeech, Reading, Tense
from proofreader.lexicon import ArabicLexicon, load_lexicon

M, F = Gender.MASCULINE, Gender.FEMININE
S, D, P = Number.SINGULAR, Number.DUAL, Number.PLURAL


@pytest.fixture(scope="module")
def lexicon() -> ArabicLexicon:
    return load_lexicon()


def has(reading: Reading, wanted: dict[str, object]) -> bool:
    return all(getattr(reading, name) == value for name, value in wanted.items())


@pytest.mark.parametrize(
    ("word", "wanted"),
    [
        ("والاجتماع", {"proclitics": "وال", "stem": "اجتماع", "derivation": Derivation.MASDAR, "definite": True}),
        ("مدرسته", {"stem": "مدرست", "pronoun": "ه", "part": PartOfSpeech.NOUN, "definite": True}),
        ("معلمون", {"gender": M, "number": P, "case": Case.NOMINATIVE, "construct": False, "human": True}),
        ("معلمو", {"number": P, "case": Case.NOMINATIVE, "construct": True, "definite": None}),
        ("المعلمين", {"number": P, "case": Case.OBLIQUE, "proclitics": "ال"}),
        ("طالبات", {"number": P, "case": None}),
        ("كتابان", {"number": D, "gender": M, "case": Case.NOMINATIVE, "construct": False}),
        ("مدرستين", {"number": D, "gender": F, "case": Case.OBLIQUE}),
        ("شخصا", {"case": Case.ACCUSATIVE, "definite": False, "construct": False}),
        ("مغربية", {"derivation": Derivation.NISBA, "gender": F, "number": S}),
        ("استعمل", {"tense": Tense.PERFECT, "person": 3, "number": S, "gender": M, "transitive": True}),
        ("استعملت", {"tense": Tense.PERFECT, "person": 3, "number": S, "gender": F}),
        ("استعملوها", {"tense": Tense.PERFECT, "person": 3, "number": P, "gender": M, "pronoun": "ها"}),
        ("أصدر", {"tense": Tense.PERFECT, "person": 3, "number": S, "gender": M}),
        ("ودعا", {"proclitics": "و", "tense": Tense.PERFECT, "person": 3, "number": S, "gender": M}),
        ("وأشار", {"proclitics": "و", "tense": Tense.PERFECT, "person": 3, "number": S, "gender": M}),
        ("وصلا", {"tense": Tense.PERFECT, "person": 3, "number": D, "gender": M}),
        ("وصلتا", {"tense": Tense.PERFECT, "person": 3, "number": D, "gender": F}),
        ("سيستعمل", {"proclitics": "س", "tense": Tense.IMPERFECT, "person": 3, "number": S, "gender": M}),
        ("يكتبوا", {"mood": Mood.SUBJUNCTIVE | Mood.JUSSIVE, "number": P, "gender": M}),
        ("يكتبون", {"mood": Mood.INDICATIVE, "number": P}),
        ("يكتبن", {"tense": Tense.IMPERFECT, "number": P, "gender": F}),
        ("تكتب", {"person": 3, "number": S, "gender": F}),
        ("تكتب", {"person": 2, "number": S, "gender": M}),
        ("نكتب", {"person": 1, "number": P}),
        ("فرنسا", {"part": PartOfSpeech.NAME, "name_of": NameOf.PLACE}),
        ("وهو", {"proclitics": "و", "stem": "هو", "part": PartOfSpeech.PARTICLE}),
        ("للجنة", {"proclitics": "لل", "stem": "لجنة", "definite": True}),
    ],
)
def test_a_reading_is_found(lexicon: ArabicLexicon, word: str, wanted: dict[str, object]) -> None:
    assert any(has(reading, wanted) for reading in lexicon.readings(word)), lexicon.readings(word)


@pytest.mark.parametrize(
    ("word", "unwanted"),
    [
        ("مدرسة", {"pronoun": "ه"}),
        ("ثبت", {"person": 3, "gender": F, "tense": Tense.PERFECT}),  # its feminine is ثبتت
        ("كتبت", {"person": 3, "gender": M, "tense": Tense.PERFECT}),
        ("شخصا", {"person": 3, "number": S}),  # the dual of a verb, no singular
        ("أعلنا", {"person": 3, "number": S}),
        ("سأصدر", {"tense": Tense.PERFECT}),
        ("يسكن", {"number": S, "person": 2}),
        ("مسؤولين", {"construct": True}),
    ],
)
def test_a_reading_is_not_invented(lexicon: ArabicLexicon, word: str, unwanted: dict[str, object]) -> None:
    assert not any(has(reading, unwanted) for reading in lexicon.readings(word)), lexicon.readings(word)


@pytest.mark.parametrize(
    ("word", "gender", "number"),
    [
        ("الشمس", F, S), ("بئر", F, S), ("الخليفة", M, S), ("النساء", F, P), ("سنوات", F, P), ("أيام", M, P),
        ("مستشفى", M, S), ("المدن", F, P), ("أشخاص", M, P),
    ],
)  # fmt: skip
def test_nouns_by_hand(lexicon: ArabicLexicon, word: str, gender: Gender, number: Number) -> None:
    nouns = [reading for reading in lexicon.readings(word) if reading.is_noun]
    assert nouns
    assert {(reading.gender, reading.number) for reading in nouns} == {(gender, number)}


def test_people_are_told_from_things(lexicon: ArabicLexicon) -> None:
    humans = {word: {r.human for r in lexicon.readings(word) if r.is_noun} for word in ("الأطباء", "المدن")}
    assert humans == {"الأطباء": {True}, "المدن": {False}}


def test_what_is_unknown_stays_open(lexicon: ArabicLexicon) -> None:
    assert {reading.definite for reading in lexicon.readings("بيت") if reading.is_noun} == {None}
    assert lexicon.readings("زقنخوطا") == ()
