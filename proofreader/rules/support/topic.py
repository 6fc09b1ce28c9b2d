"""The definite noun phrase that a clause opens with, and the place behind it where its predicate stands."""

from collections.abc import Iterator
from typing import NamedTuple

from proofreader.arabic.clitics import ARTICLE, CONJUNCTIONS, forms_of
from proofreader.arabic.place_nouns import FORMS_NAMED_BY_WHAT_FOLLOWS
from proofreader.arabic.word_classes import CALENDAR_UNITS, DEMONSTRATIVES, INFLECTED_PREPOSITIONS
from proofreader.core import Gender, Number
from proofreader.rules.support.beginnings import beginnings
from proofreader.rules.support.verb_of_subject import number_of
from proofreader.rules.support.verbs import OPEN
from proofreader.syntax import Node, Text
from proofreader.syntax.agreement import ANYTHING, Agreement, agrees, asked_of
from proofreader.syntax.numerals import DEFINITE_UNITS
from proofreader.syntax.objects import OWN_PREPOSITION
from proofreader.syntax.phrases import BREAKS, PREPOSITIONS
from proofreader.syntax.subjects import VERBS, agreements_of, refusals_of, speaks

_M = Gender.MASCULINE
_S, _P = Number.SINGULAR, Number.PLURAL
_REACH, _PHRASES, _ASIDE = 12, 3, 9  # words, phrases, words between two commas
_LEAST, _AS_SUBJECT = 6, 3  # agreements with a verb, agreements to one refusal
_ENDS = '.؟!؛:\n"«»()'
_SAINT, _OFTEN = "سيدي", 20  # occurrences
_NO_NOUNS = BREAKS | frozenset("من ما مثل أي كل".split())  # «اللعنة على من يتخلى»
_TIMES = CALENDAR_UNITS | frozenset(
    """
    ليلة موسم صيف شتاء ربيع خريف فترة مرة لحظة ساعة آونة قرن عقد فجر صباح مساء ظهر نهار مرحلة دورة
    """.split()
)
_NO_TOPICS = OPEN | _TIMES | {"بيض", "حضرة"}  # eggs or white ones; a title
AMMA = frozenset(forms_of(["أما"], CONJUNCTIONS))
KANA = frozenset(forms_of(["كان", "كانت"], CONJUNCTIONS))
_WHILE = frozenset(forms_of("بينما فيما حيث".split(), CONJUNCTIONS)) | KANA


class Topic(NamedTuple):
    """The noun at the head of the phrase, and where the phrase ends. ``opening``: the form before it."""

    head: int
    end: int
    opening: str


def topics(text: Text) -> Iterator[Topic]:
    """The definite nouns of known gender and number that clauses open with, where only their phrase stands before
    the predicate."""
    for at in _openings(text):
        head = _head(text, at)
        if head is None or not _may_be_topic(text, head, text.node(head)):
            continue
        end = end_of_phrase(text, head)
        if end is not None and end - head <= _REACH + _ASIDE:
            yield Topic(head, end, text.before(at))


def _openings(text: Text) -> list[int]:
    index = text.document.words_by_form
    places = set(beginnings(text))
    for form in (AMMA | _WHILE) & text.document.forms:
        places.update(at + 1 for at in index[form] if text.before(at) != "من")  # «من حيث»
    return sorted(places)


def _head(text: Text, at: int) -> int | None:
    """The noun that opens the clause, behind a demonstrative that agrees with it."""
    shown = DEMONSTRATIVES.get(text.form(at).removeprefix("و").removeprefix("ف"))
    if shown is None:
        return at
    noun = text.node(at + 1)
    if not text.joined(at + 1) or not noun.has_article:
        return None
    if shown.number is _P:
        return at + 1 if noun.number is _P and noun.human else None
    fits = Agreement(shown.gender, _S) in asked_of(noun) and ANYTHING not in asked_of(noun)
    return at + 1 if fits else None


def _may_be_topic(text: Text, at: int, head: Node) -> bool:
    """Whether the noun opens the clause and its gender and number are known."""
    if not head.is_noun or head.may_be_name or head.is_particle or head.has_preposition:
        return False
    following = text.node_after(at)
    if head.stem in _NO_TOPICS or head.form in DEFINITE_UNITS or head.form in PREPOSITIONS:
        return False
    if not head.has_article and not (head.is_bare and following.has_article):
        return False
    if ANYTHING in asked_of(head) or number_of(head) is None or (head.gender is None and head.human is not False):
        return False
    if number_of(head) is _P and head.form.endswith("ي"):
        return False  # «العسيري»
    if following.has_article and head.has_article:
        is_other = head.gender is _M and number_of(head) is _S and following.form.endswith("ية")
        if is_other or (following.may_describe and not agrees(head, following)):
            return False  # names of papers, of ministries: «السفير اللبنانية», «الدفاع التركية»
    if number_of(head) is _S and not head.form.endswith("ة"):
        return agreements_of(head) >= max(_LEAST, _AS_SUBJECT * refusals_of(head))
    # Clubs and players: «المقاصة», «السومة».
    return not head.has_article or text.lexicon.count(head.stem) > 0 or agreements_of(head) > 0


def end_of_phrase(text: Text, at: int) -> int | None:
    """The place behind the phrase: adjectives, annexation, what prepositions add, a parenthesis between commas."""
    is_first = text.node(at).has_article or not speaks(text.node(at))
    place = _behind_noun(text, at, is_opening=True, is_first=is_first)
    for _ in range(_PHRASES):
        if place is None:
            return None
        if text.joined(place) and OWN_PREPOSITION.get(text.form(place), " ") == text.after(place):
            break  # «عبر عن»
        if text.joined(place) and text.form(place) in PREPOSITIONS and text.form(place + 1) not in _NO_NOUNS:
            place = _behind_noun(text, place + 1) if text.joined(place + 1) else None
        elif text.joined(place) and text.node(place).has_preposition:
            place = _behind_noun(text, place)
        else:
            break
    if place is None or text.joined(place):
        return place
    return _behind_aside(text, place)


def _behind_noun(text: Text, at: int, *, is_opening: bool = False, is_first: bool = False) -> int | None:
    """The place behind a definite noun with its adjectives and what it is annexed to; None where it is indefinite.

    ``is_first``: whether «و» and a definite noun behind it would make the subject two."""
    if text.form(at) in DEMONSTRATIVES and text.joined(at + 1):
        at += 1
    while not _is_definite(text, at):
        node = text.node(at + 1)
        if is_opening and node.has_preposition and node.has_article and text.joined(at + 1):
            return at + 1  # «غارة للتحالف»
        if not text.joined(at + 1) or not node.has_nominals or text.form(at + 1) in _NO_NOUNS:
            return None
        if text.form(at + 1) in PREPOSITIONS or node.has_preposition or node.continues:
            return None
        at += 1
    while text.joined(at + 1):
        form, node = text.form(at + 1), text.node(at + 1)
        is_adjective = form.startswith("ال") and node.has_article
        is_joined = not is_first and form.startswith("وال") and node.has_article and node.continues
        is_name = text.node(at).may_be_name and node.is_name
        if not (is_adjective or is_joined or is_name):
            break
        at += 1
    is_two = is_first and text.joined(at + 1) and text.form(at + 1)[0] == "و" and text.node(at + 1).continues
    return None if is_two else at + 1


def _is_definite(text: Text, at: int) -> bool:
    node = text.node(at)
    if node.has_article or (node.may_be_name and not node.may_describe):
        return True
    if bool(node.nominals) and all(reading.pronoun for reading in node.nominals):
        return True
    if text.before(at) in FORMS_NAMED_BY_WHAT_FOLLOWS or text.before(at).endswith(_SAINT):
        return True
    # Towns, of which neither gender nor number is known: «فاس»; what never has the article: «طنجة».
    if all(reading.gender is None and reading.number is None for reading in node.nominals):
        return True
    counts = text.lexicon.count
    return counts(node.stem) >= _OFTEN and not counts(ARTICLE + node.stem) and not node.may_describe


def _behind_aside(text: Text, at: int) -> int | None:
    """The place behind a parenthesis between two commas that begins at ``at``."""
    form = text.form(at)
    is_verb = text.node(at).is_verb or (text.node(at).has_third and VERBS[form] is not None)
    if text.gap(at) != "، " or (is_verb and form not in PREPOSITIONS):
        return None
    for place in range(at + 1, min(len(text.forms), at + 1 + _ASIDE)):
        gap = text.gap(place)
        if gap == "، ":
            return place
        if gap is None or any(mark in gap for mark in _ENDS):
            return None
    return None


def takes_up(text: Text, at: int, head: Node, words: int) -> bool:
    """Whether a pronoun in the next words of the clause may stand for the noun."""
    wanted = {"ه"} if number_of(head) is _S and head.gender is _M else {"ها"}
    if number_of(head) is not _S:
        wanted |= {"هم", "هما", "هن"}
    endings = tuple(wanted)
    for place in range(at + 1, min(len(text.forms), at + words)):
        gap = text.gap(place)
        if gap is None or any(mark in gap for mark in _ENDS + "،"):
            return False
        form, node = text.form(place), text.node(place)
        is_noun = node.is_nominal or text.before(place) in PREPOSITIONS  # «وصفتها» may be a verb
        has_pronoun = is_noun and bool(node.nominals) and all(reading.pronoun for reading in node.nominals)
        if form.endswith(endings) and (form in INFLECTED_PREPOSITIONS or has_pronoun):
            return True
    return False
