"""What speaks for and against a slip where a verb has another gender than the nearest noun that may be its subject.

Most such verbs are right: their subject stands before them, the noun is their object, or they are no verbs at all.
``tools/fit_agreement.py`` weighs the evidence that is gathered here.
"""

from collections.abc import Iterator
from typing import NamedTuple

from proofreader.arabic.clitics import without_conjunction
from proofreader.arabic.word_classes import COMPLEMENTIZERS, DEMONSTRATIVES, INFLECTED_PREPOSITIONS, KANA_OF_THIRD
from proofreader.core import Gender, NameOf, Number, Reading, Tense
from proofreader.lexicon.noun_classes import used_as_noun
from proofreader.syntax.node import Node
from proofreader.syntax.objects import OWN_PREPOSITION, WITH_OBJECT, WITH_PREPOSITION
from proofreader.syntax.odds import share_of, share_step, step
from proofreader.syntax.phrases import BREAKS, PREPOSITIONS
from proofreader.syntax.places import may_be_place
from proofreader.syntax.subjects import (
    VERBS,
    Counts,
    Opening,
    Subject,
    after_phrase,
    agreements_of,
    genders_of_verb_before,
    nearest_subject,
    opening_of,
    refusals_of,
    sign_after,
    speaks,
)
from proofreader.syntax.text import Text
from proofreader.syntax.verbs import SAYING, counts_of, is_intransitive, third_singular

MODEL = "subject"
"""The name of the weights."""

_M, _F = Gender.MASCULINE, Gender.FEMININE
_KANA = KANA_OF_THIRD | {"ليس", "ليست", "مازال", "مازالت"}
_RELATIVES = frozenset("الذي التي والذي والتي الذين".split())
_BACK = 9  # words before the verb
_FEMININE_ENDINGS = ("ة", "ات")


class Clash(NamedTuple):
    """A verb at a place and the noun behind it whose gender it lacks. ``opening``: None where the subject may stand
    before the verb."""

    gender: Gender
    reading: Reading
    subject: Subject
    opening: Opening | None


def clash(text: Text, at: int) -> Clash | None:
    """The clash of a verb of the third person singular with the nearest noun that may be its subject, if any."""
    found = verb_and_subject(text, at)
    return found if found is not None and found.gender is not found.subject.gender else None


def verb_and_subject(text: Text, at: int) -> Clash | None:
    """A verb of one gender and the nearest noun that may be its subject, whether the two agree or not."""
    node = text.node(at)
    if not node.has_third or not text.joined(at + 1):
        return None
    subject = nearest_subject(text, at)
    if subject is None:  # nearly half of all verbs, of which no readings need be made
        return None
    gender, readings = node.verb_gender, node.singles_by_counts
    if gender is None:
        return None
    return Clash(gender, readings[0], subject, opening_of(text, at, readings[0].proclitics[:1] in ("و", "ف")))


def evidence(text: Text, at: int, found: Clash) -> frozenset[str]:
    """All that speaks for or against a slip, one name a piece."""
    noun = text.node(found.subject.at)
    base = without_conjunction(text.form(at))
    sign = sign_after(text, found.subject, found.gender, says=base in SAYING, own=OWN_PREPOSITION.get(base, ""))
    where = found.opening.value if found.opening else "x"
    taken = takes(text, at)
    gender = "feminine" if found.gender is _F else "masculine"
    kind = _kind(noun, found.subject)
    pieces = {
        f"at {where}, {gender}",
        f"takes {taken}, {sign.value}",
        f"takes {taken}, {where}",
        f"at {where}, {sign.value}, {taken}",
        f"noun {kind}",
        f"noun {kind}, {taken}",
        f"noun {kind}, at {where}",
        f"noun {kind}, {gender}",
        f"{'near' if found.subject.near else 'far'}, {gender}, {where}",
        f"sign {sign.value}, {gender}",
    }
    pieces.update(_of_place(text, at, found))
    pieces.update(_of_verb(text, at, found, base))
    pieces.update(_of_noun(text, at, found, noun, base))
    pieces.update(_of_what_follows(text, found, base))
    return frozenset(pieces)


NO_OBJECT = frozenset(("nothing", "preposition", "no object"))
"""What ``takes`` says of a verb whose subject alone may stand behind it."""


def takes(text: Text, at: int) -> str:
    """What the verb takes: "nothing", a "preposition", "no object", an "object"; else "open"."""
    base = without_conjunction(text.form(at))
    if is_intransitive(base):
        return "nothing"
    if base in WITH_PREPOSITION:
        return "preposition"
    if base in WITH_OBJECT:
        return "object"
    found = {reading.transitive for reading in third_singular(text.node(at))}
    if found == {False}:
        return "no object"
    return "object" if found == {True} else "open"


def least_odds(pieces: frozenset[str]) -> float:
    """The log odds from which a clash is a likely slip, by where the verb stands.

    What was right on fresh copy needs more: a clause about an indefinite noun («في خطوة تستبق التقرير»), a predicate
    with its article («القمة كانت الحدث الأبرز»), the first person («أحببت هذا الشيخ»), a verb whose subject stands
    before it or at a distance."""
    if "kana, x" in pieces:
        return NEVER
    where = next(where for where in _LEAST if f"at {where}, masculine" in pieces or f"at {where}, feminine" in pieces)
    takes_nothing = any(f"takes {taken}, {where}" in pieces for taken in NO_OBJECT)
    is_feminine = f"at {where}, feminine" in pieces
    is_perfect = bool(pieces & {"perfect, feminine", "perfect, masculine"})
    if any(piece.startswith("behind إذا") for piece in pieces):
        where = "c"
    if takes_nothing and "comma, x" in pieces and is_perfect and not is_feminine:
        return _BEHIND_COMMA
    least = (_NO_OBJECT if takes_nothing else _LEAST)[where]
    if is_feminine:
        least += _FEMININE[where] if is_perfect else _FEMININE_IMPERFECT if where == "w" else 0
    if where == "f" and "comma, f" not in pieces:
        least += _WITHOUT_COMMA
    if not takes_nothing and pieces & {"noun annexed, masculine", "noun bare, masculine"} and "speaks" not in pieces:
        least += _INDEFINITE  # «يفتح نافذة التصدير»
    if any(piece.startswith("far, masculine") for piece in pieces):
        least += _FAR if "noun: person" not in pieces else NEVER
    return least


NEVER = 99.0
_LEAST = {"o": 1.5, "f": 1.8, "w": 3.8, "c": 3.5, "x": 6.0}
_NO_OBJECT = {"o": 1.0, "f": 1.0, "w": 2.1, "c": 2.2, "x": 5.0}
# A feminine perfect may go on about her or be the first person's.
_FEMININE = {"o": 0.8, "f": 0.8, "w": 1.4, "c": 1.5, "x": 0.0}
_FEMININE_IMPERFECT = 0.6
_BEHIND_COMMA = 2.9
_WITHOUT_COMMA, _FAR, _INDEFINITE = 1.8, 1.5, 1.0


def _kind(noun: Node, subject: Subject) -> str:
    if noun.has_article:
        return "with article"
    if noun.has_pronoun:
        return "with pronoun"
    return "annexed" if subject.definite else "bare"


def _of_place(text: Text, at: int, found: Clash) -> Iterator[str]:
    """What stands before the verb."""
    gap = text.gap(at) or ""
    if "،" in gap or "," in gap:
        yield f"comma, {found.opening.value if found.opening else 'x'}"
    if text.quoted(at):
        yield "quoted"
    if text.is_vowelled(at):
        yield "vowelled"
    before = text.before(at)
    if found.opening is None and before:
        node = text.node(at - 1)
        if before in _RELATIVES or before in BREAKS or node.is_particle:
            yield f"behind {before}, {'feminine' if found.gender is _F else 'masculine'}"
        else:
            yield f"behind {_fit(text, at - 1, found)}"
            yield "behind governed" if node.has_preposition or text.before(at - 1) in PREPOSITIONS else "behind free"
            if node.has_verbs and not node.has_nominals:
                yield "behind verb"
            if node.tanwin is not None:
                yield "behind tanwin"
            if node.may_be_name:
                yield f"behind name, {'feminine' if found.gender is _F else 'masculine'}"
            if may_be_place(node.stem) or any(r.name_of is NameOf.PLACE for r in node.nominals):
                yield f"behind place, {'feminine' if found.gender is _F else 'masculine'}"
    if found.opening is not Opening.SENTENCE:
        yield f"subject before: {_before(text, at, found)}"
    if found.opening is None and found.reading.proclitics[:1] in ("و", "ف"):
        yield "joined"


def _fit(text: Text, place: int, found: Clash) -> str:
    """How the noun at a place before the verb fits it as its subject."""
    node = text.node(place)
    if not node.has_nominals:
        return "unknown" if not node.has_readings else "no noun"
    article = "definite" if node.has_article or text.node(place).has_pronoun else "indefinite"
    if node.gender is None or node.number is None:
        return f"{article} of any gender"
    gender = _F if node.number is Number.PLURAL and not node.human else node.gender
    return f"{article} of its gender" if gender is found.gender else f"{article} of the other"


def _before(text: Text, at: int, found: Clash) -> str:
    """Whether a noun in the same sentence before the verb that nothing governs may be its subject."""
    best = "none"
    for place in range(at - 1, max(-1, at - 1 - _BACK), -1):
        form = text.form(place)
        if form in BREAKS or form in _RELATIVES:
            return best if best != "none" else f"break {form}"
        node = text.node(place)
        if node.has_nominals and not node.is_particle and not node.has_preposition and form not in PREPOSITIONS:
            fits = _fit(text, place, found)
            if fits.endswith("its gender") and best != "definite":
                best = "definite" if fits.startswith("definite") else "indefinite"
            elif (fits.endswith("any gender") or node.may_be_name) and best == "none":
                best = "any"
        gap = text.gap(place)
        if gap is None or any(mark in gap for mark in ".؟!؛:\n"):
            return best + ", whole"
    return best


def _of_verb(text: Text, at: int, found: Clash, base: str) -> Iterator[str]:
    """What the verb is, and how it stands to its neighbours in counted news."""
    node, lexicon = text.node(at), text.lexicon
    verb = VERBS[text.form(at)]
    counts = verb.counts if verb is not None and verb.gender is found.gender else Counts()
    where = found.opening or Opening.CLAUSE
    right, wrong = counts.at(where)
    yield f"verb at {where.value} {share_step(right, wrong)}"
    yield f"verb {share_step(sum(counts[0::2]), sum(counts[1::2]))}"
    subjects = counts_of(found.reading)
    if subjects is not None:
        mine, other = (subjects.mm, subjects.mf) if found.gender is _M else (subjects.ff, subjects.fm)
        yield f"neighbours {share_step(mine, other)}"
    else:
        yield "neighbours ?"
    yield f"count {step(lexicon.count(base) / 10)}"
    if node.has_nominals:
        used, count = used_as_noun(node.form), lexicon.count(node.form)
        yield f"noun too {0 if used < 3 else 1 if used * 20 < count else 2 if used * 6 < count else 3}"
        if found.opening is None:
            yield "noun too, x"
    if node.may_be_masdar:
        yield "masdar"
    if node.may_describe:
        yield "adjective"
    if node.is_particle:
        yield "particle"
    if node.has_nominals and node.may_be_name:
        yield "name"
    tense = "perfect" if found.reading.tense is Tense.PERFECT else "imperfect"
    yield f"{tense}, {'feminine' if found.gender is _F else 'masculine'}"
    if base in SAYING:
        yield "says"
        yield f"says, {'to' if speaks(text.node(found.subject.at)) else 'no'} speaker"
    if base in _KANA:
        yield f"kana, {found.opening.value if found.opening else 'x'}"
    if found.gender is _F and any(r.tense is Tense.PERFECT and r.gender is _M for r in node.verbs):
        yield "perfect of a man"
    if found.gender is _M and any(r.person == 1 for r in node.verbs):
        yield "first person"
    if any(r.tense is Tense.IMPERATIVE for r in node.verbs):
        yield "command"


def _of_noun(text: Text, at: int, found: Clash, noun: Node, base: str) -> Iterator[str]:
    """What the noun is, and how often it stands behind the verb in either gender."""
    lexicon, place = text.lexicon, found.subject.at
    if found.subject.near:
        right = _other(base, found, text)
        form = noun.form
        yield f"pair as it stands {step(lexicon.pair(base, form))}"
        yield f"pair {step(max((lexicon.pair(each, form) for each in right), default=0))}"
    agreed, refused = agreements_of(noun), refusals_of(noun)
    yield f"agreed {step(agreed / 3)}"
    yield f"noun {share_step(agreed, refused)}"
    yield f"noun {share_step(agreed, refused)}, {found.opening.value if found.opening else 'x'}"
    if speaks(noun):
        yield "speaks"
    if noun.may_be_name:
        yield "noun: name"
    if noun.may_be_masdar:
        yield "noun: masdar"
    if noun.human:
        yield "noun: people"
    if any(reading.human for reading in noun.nominals) or noun.may_describe:
        yield "noun: person"
    if noun.number is Number.PLURAL:
        yield "noun: plural"
    if noun.has_verbs:
        yield "noun: verb"
    if noun.shows_nominative:
        yield "noun: nominative"
    if may_be_place(noun.stem):
        yield "noun: place"
    if noun.describes:
        yield "noun: describes"
    if noun.tanwin is not None:
        yield "noun: tanwin"
    if noun.may_be_joined:
        yield "noun: joined"
    if text.before(place) in DEMONSTRATIVES:
        yield "noun: demonstrative"
    shows = noun.form.endswith(_FEMININE_ENDINGS)
    yield f"noun: {'ending' if shows else 'no ending'}, {'feminine' if found.gender is _F else 'masculine'}"
    yield f"noun: used {share_of(used_as_noun(noun.stem), lexicon.count(noun.form), (0.05, 0.2, 0.5))}"
    if not noun.has_readings:
        yield "noun: unknown"


def _other(base: str, found: Clash, text: Text) -> tuple[str, ...]:
    """The verb in the other gender as it may be spelt."""
    if found.reading.tense is Tense.IMPERFECT:
        stem = found.reading.stem
        lead = base[: len(base) - len(stem)] if base.endswith(stem) else ""
        return (lead + ("ت" if found.gender is _M else "ي") + stem[1:],)
    if found.gender is _M:
        return (base + "ت", base[:-1] + "ت") if base[-1] in "اى" else (base + "ت",)
    return (base[:-1], base[:-1] + "ى", base[:-1] + "ا")


def _of_what_follows(text: Text, found: Clash, base: str) -> Iterator[str]:
    """What stands behind the noun, and behind its phrase."""
    at = found.subject.at
    yield f"next: {_sort(text, at + 1, found, base)}"
    end = after_phrase(text, at)
    sort = _sort(text, end, found, base) if end < len(text.forms) else "end"
    yield f"after phrase: {sort}"
    yield f"after phrase: {sort}, {'feminine' if found.gender is _F else 'masculine'}"
    yield f"after phrase: {sort}, {found.opening.value if found.opening else 'x'}"


def _sort(text: Text, place: int, found: Clash, base: str) -> str:
    """What sort of word stands at a place behind the noun."""
    if not text.joined(place):
        gap = text.gap(place)
        return "end" if gap is None or any(mark in gap for mark in ".؟!؛:،,\n") else "mark"
    form, node = text.form(place), text.node(place)
    if form == OWN_PREPOSITION.get(base):
        return "own preposition"
    if form in PREPOSITIONS or form in INFLECTED_PREPOSITIONS:
        return "preposition"
    if form in COMPLEMENTIZERS:
        return "that"
    if form in BREAKS or node.is_particle:
        return "particle"
    if not node.has_readings:
        return "unknown"
    if node.continues:
        return "joined"
    if node.has_preposition:
        return "clitic"
    if node.is_verb:
        return "verb"
    if node.tanwin is not None:
        return "tanwin"
    if not node.has_nominals:
        return "verb"
    article = "definite" if node.has_article else "indefinite"
    if node.may_be_name:
        return f"{article} name"
    fits = found.gender in genders_of_verb_before(text, place)
    kind = "adjective" if node.describes else "noun"
    return f"{article} {kind}{' that fits' if fits else ''}"
