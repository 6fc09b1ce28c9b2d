"""A slip in a fixed phrase of the press, which may make another right word: «سيارة إسفاف» for «سيارة إسعاف».

The counts of neighbours miss it where the words around are rare in the counted news, or the slip makes a common word.
The phrases are listed by hand in ``resources/rules/collocations.txt``.
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from proofreader.arabic import respell, skeleton
from proofreader.arabic.clitics import (
    ARTICLE,
    ARTICLE_AFTER_LAM,
    CONJUNCTION_LETTERS,
    CONJUNCTIONS,
    PREPOSITION_LETTERS,
    attach,
    proclitic_splits,
)
from proofreader.arabic.word_classes import GOVERNING_THE_GENITIVE
from proofreader.core import Category, Document, Example, Finding, Fix, Level, Lexicon, Rule, Words
from proofreader.core.memory import Memory
from proofreader.core.resources import resource
from proofreader.lexicon.confusion import Edit, edit_between, edit_cost
from proofreader.spelling.candidates import is_other_inflection

_PROCLITICS = (*CONJUNCTIONS, *PREPOSITION_LETTERS, *(c + p for c in CONJUNCTIONS if c for p in PREPOSITION_LETTERS))
_FIRST_LETTERS = frozenset(CONJUNCTION_LETTERS + PREPOSITION_LETTERS)
_LEAST_LETTERS = 3
_LONGEST_CLITICS = 3  # letters
_OPEN = 3  # alternatives; a phrase with more of them lets other right words stand there as well
# What parts a singular from its plural, or two derivations: «منصب», «مناصب».
_OF_VOWELS = frozenset({Edit.MISSING_VOWEL, Edit.EXTRA_VOWEL})


class _Phrase(NamedTuple):
    """``words``: of each word the alternatives; ``target``: the place of what may be typed wrong; ``meant``: which of
    its alternatives it may then have been."""

    words: tuple[frozenset[str], ...]
    target: int
    meant: frozenset[str]


class _Place(NamedTuple):
    """What is told of the word ``offset`` places behind one that tells phrases.

    ``right``: words that may stand there; ``begin``, ``end``: the first and last two letters of those that a slip may
    have hit; ``phrases``: each with the place of the word that tells it.
    """

    offset: int
    right: frozenset[str]
    begin: frozenset[str]
    end: frozenset[str]
    phrases: tuple[tuple[_Phrase, int], ...]

    def may_be_slip(self, form: str) -> bool:
        """Whether a slip may have made the form of such a word: it leaves the beginning or the end as it was."""
        return form not in self.right and (
            form[-2:] in self.end or any(form[at : at + 2] in self.begin for at in range(_LONGEST_CLITICS + 1))
        )


class _Anchor(NamedTuple):
    """What a word of phrases tells of the words beside it, and whether it may have proclitics, as the first of them."""

    is_first: bool
    place: _Place


@cache
def _lines() -> Mapping[str, Sequence[tuple[int, str]]]:
    """The word that tells a phrase, right beside its target → the lines of such phrases with their numbers. Few are
    ever asked for, so that what they say is found out later."""
    found: dict[str, list[tuple[int, str]]] = {}
    for number, line in enumerate(resource("rules", "collocations.txt").read_text(encoding="utf-8").splitlines()):
        before, bracket, after = line.partition("[")
        if bracket and not line.startswith("#"):
            stem = before.split()[-1] if before else after.partition("]")[2].split(None, 1)[0]
            found.setdefault(stem, []).append((number, line))
    return found


@cache
def _anchors(stem: str) -> Mapping[int, _Anchor]:
    """What a word that tells phrases tells, by the number that says which is asked first."""
    found: dict[tuple[bool, int], list[tuple[_Phrase, int]]] = {}
    numbers: dict[tuple[bool, int], int] = {}
    for number, line in _lines()[stem]:
        phrase = _phrase(line)
        anchor = phrase.target - 1 if phrase.target else 1
        key = (anchor == 0, phrase.target - anchor)
        found.setdefault(key, []).append((phrase, anchor))
        numbers.setdefault(key, number)
    return {numbers[key]: _Anchor(key[0], _place(key[1], phrases)) for key, phrases in found.items()}


def _phrase(line: str) -> _Phrase:
    head, _, rest = line.partition("[")
    inner, _, tail = rest.partition("]")
    before, after, targets = head.split(), tail.split(), inner.split("|")
    words = (*map(_alone, before), frozenset(word.lstrip("-") for word in targets), *map(_alone, after))
    meant = frozenset(word for word in targets if word[0] != "-")
    return _Phrase(words, len(before), words[len(before)] if meant == words[len(before)] else meant)


def _places_beside(form: str) -> tuple[_Place, ...]:
    """What a word tells of the words beside it, alone and behind its proclitics, found when it is met: few of all the
    forms are."""
    lines = _lines()
    found = dict(_anchors(form)) if form in lines else {}
    for before in _PROCLITICS if form[0] in _FIRST_LETTERS else ():
        if not before or not form.startswith(before):
            continue
        rest = form[len(before) :]
        with_article = (ARTICLE + rest, ARTICLE + rest[1:]) if before[-1] + rest[:1] == ARTICLE_AFTER_LAM else ()
        for stem in (rest, *with_article):
            if stem in lines and attach(before, stem) == form:
                found |= {number: anchor for number, anchor in _anchors(stem).items() if anchor.is_first}
    return tuple([anchor.place for _, anchor in sorted(found.items())]) if found else ()


_BESIDE = Memory(_places_beside)


@cache
def _alone(word: str) -> frozenset[str]:
    """The set of one word, made once: phrases share most of theirs, and a set takes as much memory as three words."""
    return frozenset({word})


def _place(offset: int, phrases: list[tuple[_Phrase, int]]) -> _Place:
    meant = [word for phrase, _ in phrases for word in phrase.meant]
    right = frozenset(word for phrase, _ in phrases if len(phrase.words) == 2 for word in phrase.words[phrase.target])
    begin, end = frozenset(word[:2] for word in meant), frozenset(word[-2:] for word in meant)
    if ARTICLE in begin:
        begin |= {ARTICLE_AFTER_LAM}
    return _Place(offset, right, begin, end, tuple(phrases))


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    words, told = document.words, _BESIDE
    bares = words.bares
    seen: set[int] = set()
    telling = [form for form in document.forms if told[form]]
    # In the order of the text: where two words tell the same place, the first of them is named, whatever the set gives.
    for at in sorted([at for form in telling for at in document.words_by_form[form]]):
        for beside in told[bares[at]]:
            place = at + beside.offset
            if not 0 <= place < len(bares) or place in seen or not beside.may_be_slip(bares[place]):
                continue
            if finding := _of_place(words, at, place, beside, lexicon):
                seen.add(place)
                yield finding


def _of_place(words: Words, at: int, place: int, beside: _Place, lexicon: Lexicon) -> Finding | None:
    for phrase, anchor in beside.phrases:
        start = at - anchor
        if _stands(words, start, phrase) and (meant := _meant(words, place, phrase, lexicon)):
            word = words[place]
            said = [*words.bares[start : start + len(phrase.words)]]
            said[phrase.target] = meant
            fix = Fix.replace(word.start, word.end, respell(word.text, meant), Level.LIKELY)
            return Finding(word.span, (fix,), f"العبارة المألوفة: «{' '.join(said)}»")
    return None


def _stands(words: Words, start: int, phrase: _Phrase) -> bool:
    """Whether the phrase, but for its target, stands from ``start`` on."""
    bares, end = words.bares, start + len(phrase.words)
    if start < 0 or end > len(bares):
        return False
    for place, known in enumerate(phrase.words):  # most phrases end at the first word beside the anchor
        if place == phrase.target or bares[start + place] in known:
            continue
        if place or not any(rest in known for _, rest in proclitic_splits(bares[start])):
            return False
    return all(map(words.follows_closely, range(start + 1, end)))


def _meant(words: Words, at: int, phrase: _Phrase, lexicon: Lexicon) -> str | None:
    """What the word was meant to be, with its proclitics; None where it may stand by right."""
    form, right = words.bares[at], phrase.words[phrase.target]
    if len(form) < _LEAST_LETTERS:
        return None
    is_word = lexicon.accepts(form)
    if is_word and (len(right) > _OPEN or _was_counted(words, at, lexicon)):  # nearly all
        return None
    readings = list(_readings(form))
    if any(rest in right for _, rest in readings) or any(target in form[1:] for target in phrase.meant):
        return None  # «فيالولايات» is two words
    found = [
        (edit_cost(rest, target), len(prefix), -lexicon.count(target), attach(prefix, target))
        for prefix, rest in readings
        for target in phrase.meant
        if _is_slip(rest, target, is_word)
    ]
    if not found or (is_word and _stands_by_itself(form, lexicon)):
        return None
    return min(found)[-1]


def _stands_by_itself(form: str, lexicon: Lexicon) -> bool:
    """Whether a right word is a name, a verb, or another behind its first letters, so that it may stand there."""
    return (
        lexicon.is_known_name(form)
        or form in GOVERNING_THE_GENITIVE
        or form.startswith(ARTICLE_AFTER_LAM)
        or _is_joined(form, lexicon)
        or _is_verb(form, lexicon)
    )


def _readings(form: str) -> Iterator[tuple[str, str]]:
    """The word, and what follows its conjunctions and prepositions; behind «لل» with its article."""
    yield "", form
    for prefix, rest in proclitic_splits(form):
        if prefix.endswith(ARTICLE_AFTER_LAM):
            yield prefix[:-1], ARTICLE + rest
        elif not prefix.endswith(ARTICLE):
            yield prefix, rest


def _is_slip(word: str, target: str, is_word: bool) -> bool:
    """Whether a slip of one letter, and no inflection, parts them."""
    edit = edit_between(word, target)
    if edit in (None, Edit.SEVERAL) or skeleton(word) == skeleton(target) or len(target) < _LEAST_LETTERS:
        return False
    return not is_word or (edit not in _OF_VOWELS and not is_other_inflection(word, target))


def _is_joined(form: str, lexicon: Lexicon) -> bool:
    """Whether the word is another behind a conjunction: «وجلس النواب» is no «مجلس»."""
    return form[0] in CONJUNCTION_LETTERS and lexicon.accepts(form[1:])


def _is_verb(form: str, lexicon: Lexicon) -> bool:
    """Whether the word is a verb and nothing else: «يزور الخارجية» is no «وزير»."""
    readings = lexicon.readings(form)
    return bool(readings) and all(reading.is_verb for reading in readings)


def _was_counted(words: Words, at: int, lexicon: Lexicon) -> bool:
    """Whether the word was ever counted beside one of its neighbours."""
    bares = words.bares
    before = words.follows_closely(at) and lexicon.pair(bares[at - 1], bares[at])
    after = at + 1 < len(bares) and words.follows_closely(at + 1) and lexicon.pair(bares[at], bares[at + 1])
    return bool(before or after)


RULE = Rule(
    id="slip-in-phrase",
    category=Category.SPELLING,
    summary="سبق قلم في عبارة مألوفة",
    rationale=(
        "في لغة الصحافة عبارات ثابتة يدل بعضها على بعض: «سيارة إسعاف»، «محكمة النقض»، «هدف التعادل». فإذا جاء مكان "
        "الكلمة ما لا يخالفها إلا في حرف ولا يُعرف له استعمال هناك فهي المقصودة."
    ),
    reference="F. Damerau, A technique for computer detection and correction of spelling errors, CACM 7(3), 1964",
    check=check,
    bad=[
        Example("نقل المصاب في سيارة [إسفاف] إلى المستشفى", "نقل المصاب في سيارة إسعاف إلى المستشفى"),
        Example("أيدت محكمة [النقص] الحكم", "أيدت محكمة النقض الحكم"),
        Example("سجل البديل هدف [التعامل] قبل النهاية", "سجل البديل هدف التعادل قبل النهاية"),
        Example("أكدت مصالح [الدرب] الملكي النبأ", "أكدت مصالح الدرك الملكي النبأ"),
        Example("تساقطات [مطربة] مهمة", "تساقطات مطرية مهمة"),
    ],
    good=[
        "خيرت الإدارة العاملين بين التقاعد والانتقال",
        "نقل المصاب في سيارة خاصة",
        "شغل منصب وزير العدل في حكومة سابقة",
        "تراجعت أسعار الخضار والفواكه",
        "زار موقع التواصل الاجتماعي ثم غادره",
        "رئيسة الحكومة ووزيرة الخارجية",
        "تقدم في هذا السباق على منافسيه",
        "أفاد بلاغ للمديرية العامة للأمن الوطني",
        "وقف الجميع وجلس النواب في القاعة",
        "أول وزير كوبي يزور الخارجية الأميركية",
        "من وسائل التنقل الحديثة",
        "استنكرت النقابة العامة للصحة القرار",
    ],
)
