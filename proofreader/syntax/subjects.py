"""The nearest possible subject of a verb, and whether it can be anything else: «انعقد بمدينة فاس الدورة».

After a verb of the third person singular stands its subject or, where the subject is known already, its object.
``resources/grammar/verb_subjects.tsv`` (counted by ``tools/count_subjects.py``) tells how often the first noun after a
verb agreed with it, by where the verb stood, and ``subject_nouns.tsv`` how often a noun agreed with the verb before
it: «أعلن القرار» is common, «أعلن الوزارة» is not.
"""

from enum import Enum
from functools import cache
from math import inf
from typing import NamedTuple

from proofreader.arabic.calendar import WEEKDAYS
from proofreader.arabic.clitics import CONJUNCTIONS, forms_of
from proofreader.arabic.word_classes import (
    COMPLEMENTIZERS,
    DEMONSTRATIVES,
    INFLECTED_PREPOSITIONS,
    QUANTIFIERS,
    THIS_TIME,
)
from proofreader.core import Case, Derivation, Gender, Lexicon, Number, Reading
from proofreader.core.lexicon import kept_for
from proofreader.core.limits import PLAIN_ANSWERS_OF_A_GENERATION
from proofreader.core.line_table import line_table
from proofreader.core.memory import Memory
from proofreader.lexicon.noun_classes import used_as_noun
from proofreader.syntax.agreement import ANYTHING, Agreement, of_reading
from proofreader.syntax.node import Node, nodes_of
from proofreader.syntax.numerals import DEFINITE_UNITS, HUNDREDS, MULTIPLIER_FORMS, ORDINALS, TEENS, TENS, UNITS
from proofreader.syntax.phrases import BREAKS, PREPOSITIONS, has_preposition
from proofreader.syntax.text import Text
from proofreader.syntax.verbs import BEFORE_VERBS, CLAUSE_OPENERS

_M, _F = Gender.MASCULINE, Gender.FEMININE
_S, _D, _P = Number.SINGULAR, Number.DUAL, Number.PLURAL
_BOTH = frozenset({_M, _F})
NUMERALS = frozenset((*UNITS, *TEENS, *TENS, *HUNDREDS, *MULTIPLIER_FORMS))
_REACH = 7  # words between verb and subject
_LONG = 6  # letters
_OFTEN, _MUCH = 30, 100  # agreements as a noun
_ENDS, _QUOTES, _LISTED = ".؟!؛:\n", '"«»“”', "•●▪-–—*"
_ADVERBS = frozenset(WEEKDAYS) | frozenset(
    """
    الإثنين أمس اليوم أيضا كذلك حاليا الآن غدا مؤخرا أخيرا مساء صباح صباحا ليلا بعدها هنا هناك رسميا فعلا مجددا حديثا
    سابقا سنويا يوميا شهريا دائما غالبا أحيانا سلفا معا لاحقا قريبا بالفعل تدريجيا فجأة عادة
    """.split()
)
_TIMES = THIS_TIME | frozenset("الأيام المرة اللحظة الفترة القرن العقد يوم شهر عام سنة ليلة صباح".split())
_LAST = frozenset(
    "الماضي الماضية المقبل المقبلة الجاري الجارية الحالي الحالية القادم القادمة المنصرم المنصرمة الفائت".split()
)
# «بقية السكان», «معظم المعلومات»: such a noun lets the verb follow what it is annexed to.
GROUPS = (
    frozenset(
        """
    بقية غالبية أغلبية جميع مزيد كثير قليل آلاف عشرات مئات ملايين معظم باقي أقلية أكثرية ثلث ربع نصف أكثر أقل
    أغلب كل بعض أي غير مثل عديد أحد
    """.split()
    )
    | QUANTIFIERS
)
# Written after a verb to say how long or how far: «يستمر مدة طويلة».
_MEASURES = frozenset(
    """
    مدة فترة ساعة ساعات سنوات أيام أشهر شهور أسابيع دقيقة دقائق ثوان مسافة مرة مرات مرحلة نحو حوالي قرابة زهاء لحظة
    لحظات برهة حد بناء إضافة نتيجة نظرا يوم شهر عام سنة أسبوع صباح مساء ليلة ليل فجر عصر ظهر مطلع بداية نهاية منتصف
    أواخر أوائل رفقة صحبة غداة عشية طوال طيلة قبيل عقب جراء إثر مباشرة فجأة وسط خفية
    """.split()
)
# Titles of men in ة, people of either gender, parties and clubs: «سماحة الإمام», «نجم», «العدالة والتنمية»; «ورش», in
# Morocco a site of works, and one.
OF_EITHER_GENDER = frozenset(
    "حسنية يوسفية شبيبة مولودية أسقف أساقفة بلدان ورش عناصر كوادر وجوه عدالة أصالة نهضة عفو حماس رجاء وداد تصويت "
    "سماحة فخامة معالي سيادة جلالة فضيلة سعادة أسطورة نجم شخصية رمز ضحية أيقونة صخرة خليفة علامة نابغة قدوة".split()
)

# Nouns that are hardly ever the verbs of the same letters.
_PLAIN_NOUNS = frozenset(
    """
    سعر ثمن سقف سطح جسر جدول زيت حوض محور معدن شمس سجون جزر تمويل تطوير استهلاك تحسين تحويل نصيب ذهن سمك نبات شجر حبل
    نسيج قطب أجور تذاكر أقارب لحم حصص وباء فقر ربح
    """.split()
)
_DAMMATAN = "\u064c"  # «مدنٌ»


class Opening(Enum):
    """Where a verb stands in its clause."""

    SENTENCE = "o"
    """Nothing before it in the sentence."""
    FRONTED = "f"
    """Only a phrase of time or place before it: «في عام 1538، حذرت …»."""
    COORDINATED = "w"
    """It opens the sentence behind و or ف: the subject may be that of the sentence before."""
    CLAUSE = "c"
    """After a particle that opens a clause: أن, حيث, بعدما …"""


class Subject(NamedTuple):
    """A noun that a verb may have as its subject. ``at``: its index; ``gender``: that which the verb has before
    it; ``near``: whether nothing stands between the two; ``definite``: by its article or by what it is annexed to."""

    at: int
    gender: Gender
    near: bool
    definite: bool


_IMPERSONAL = frozenset(
    forms_of(
        """
        المنتظر المقرر المتوقع المرتقب المفترض المرجح المحتمل الممكن الضروري الواجب المنتظر يمكن يجب ينبغي ينتظر يرتقب
        يتوقع يفترض يرجح يحتمل يستحسن
        """.split(),
        CONJUNCTIONS,
    )
)
# Such a particle has its subject with it: «لكنها أغلقت الملف».
_WITH_SUBJECT = frozenset(
    clitic + particle + pronoun
    for clitic in CONJUNCTIONS
    for particle in ("إن", "أن", "لأن", "لكن", "كأن", "بأن")
    for pronoun in ("ه", "ها", "هم", "هما", "ني", "نا", "نني", "ك", "كم")
)
# Before a comma: «علاوة على ذلك، ارتفعت».
_OPENING_ADVERBS = frozenset(
    forms_of(
        "عام سنة يوم مساء صباح علاوة إضافة بدءا ابتداء انطلاقا نتيجة بناء نظرا خلافا بعيدا حاليا أمس اليوم".split(),
        CONJUNCTIONS,
    )
)


def opening_of(text: Text, at: int, is_coordinated: bool) -> Opening | None:
    """Where the verb at ``at`` stands, None where its subject may well stand before it in the clause."""
    while not is_coordinated and text.gap(at) == " " and text.form(at - 1) in BEFORE_VERBS:
        at, is_coordinated = at - 1, text.form(at - 1)[0] in "وف"  # «قد», «لم» …
        if text.form(at) == "ما" and (text.before(at) in PREPOSITIONS or not text.joined(at)):
            return None  # «في ما يأتي», «ما حدث جريمة»
    gap = text.gap(at)
    if gap is None or (gap != " " and any(mark in gap for mark in _ENDS)):
        before = text.document.text[: text.word(at).start] if at == 0 else gap or ""
        if any(mark in before for mark in _LISTED):
            return None  # «• عزف الموسيقى»
        is_quote = any(mark in (gap or "") for mark in _QUOTES)
        return Opening.COORDINATED if is_coordinated or is_quote else Opening.SENTENCE
    if is_coordinated:
        return None
    before = text.before(at)
    if before in CLAUSE_OPENERS:
        return Opening.FRONTED if before == "أن" and _is_impersonal(text, at - 1) else Opening.CLAUSE
    return Opening.FRONTED if _is_fronted(text, at) else None


def _is_impersonal(text: Text, that: int) -> bool:
    """Whether the sentence opens with «من المنتظر أن», «يمكن أن», so that no subject stands before أن."""
    verb = that - 1
    if text.before(verb + 1) in _IMPERSONAL:
        verb -= 1 if text.before(verb) in ("من", "ومن") else 0
        verb -= 1 if text.before(verb) in BEFORE_VERBS else 0
        gap = text.gap(verb)
        return gap is None or any(mark in gap for mark in _ENDS)
    return False


_FRONTED = 9  # words


def _ends(lexicon: Lexicon) -> Memory[str, bool]:
    """Which forms end a phrase at the front of a sentence."""
    nodes = nodes_of(lexicon)
    return Memory(lambda form: form in BREAKS or form in _WITH_SUBJECT or nodes[form].is_verb)


def _is_fronted(text: Text, at: int) -> bool:
    """Whether nothing but a phrase with a preposition stands before it in the sentence."""
    start = _start_nearby(text, at)
    if start is None:
        return False
    form, ends = text.form(start), kept_for(text.lexicon, _ends)
    is_adverb = form in _OPENING_ADVERBS and not text.joined(at)
    if not (form in PREPOSITIONS or form in INFLECTED_PREPOSITIONS or is_adverb or text.node(start).has_preposition):
        return False
    return not any(map(ends.__getitem__, text.forms[start:at]))


def _start_nearby(text: Text, at: int) -> int | None:
    """Where the sentence of the word begins, if a few words before it and in no quotation; the word is not the first
    of it."""
    closely = text.words.closely
    for start in range(at - 1, max(-1, at - _FRONTED - 1), -1):
        if closely[start]:
            continue
        gap = text.gap(start)
        if gap is None or any(mark in gap for mark in _ENDS):
            return start
        if any(mark in gap for mark in '"«»()“”'):
            return None
    return None


def nearest_subject(text: Text, verb: int) -> Subject | None:
    """The first noun after the verb that no preposition governs; None where the letters do not tell."""
    at, near = verb + 1, True
    while at <= verb + _REACH:
        if not text.joined(at):
            return None
        form = text.form(at)
        if form in INFLECTED_PREPOSITIONS or form in _ADVERBS:
            at += 2 if form == "أمس" and text.after(at) == "الأول" else 1
        elif form in DEMONSTRATIVES and (text.after(at) in _TIMES or text.after(at) in _ADVERBS):
            at += 2
        elif form in BREAKS:
            return None
        elif form in PREPOSITIONS:
            if not text.node_after(at).has_readings:
                return None  # nobody knows where a phrase of unknown words ends
            at = after_phrase(text, at + 1)
        elif form in _TIMES and text.after(at) in _LAST:
            at += 2
        elif form == "إحدى":
            return Subject(at, _F, near, True)
        elif form in DEMONSTRATIVES:
            gender, asked = DEMONSTRATIVES[form].gender, genders_of_verb_before(text, at + 1)
            if gender is None or gender not in asked or not text.joined(at + 1):
                return None
            if not text.form(at + 1).startswith("ال"):
                return None
            return Subject(at + 1, gender, near, True)
        elif not (node := text.node(at)).has_nominals:
            gender = _gender_of_verb_before(text, at)
            return Subject(at, gender, near, True) if gender else None
        elif has_preposition(node):
            at = after_phrase(text, at)
        else:
            gender = _gender_of_verb_before(text, at)
            is_noun = node.is_nominal or node.has_article or text.node_after(at).has_article
            is_noun = is_noun or node.stem in _PLAIN_NOUNS  # «سعر زيت الزيتون»
            if not is_noun and not text.words.written(at).endswith(_DAMMATAN):
                return None  # «توفيت حزن عليها»
            definite = node.has_article or node.has_pronoun or text.node_after(at).has_article
            return Subject(at, gender, near, definite) if gender else None
        near = False
    return None


def refused_genders(lexicon: Lexicon) -> Memory[str, frozenset[Gender]]:
    """Form → the genders of a verb right before it of which ``nearest_subject`` may give a subject of the other.

    Where the word shows by itself that it is no subject, or of which gender, nothing behind it need be looked at."""
    return kept_for(lexicon, _refused_genders)


def _refused_genders(lexicon: Lexicon) -> Memory[str, frozenset[Gender]]:
    nodes, genders = nodes_of(lexicon), kept_for(lexicon, _genders)
    return Memory(lambda form: _refused_by(nodes[form], genders), PLAIN_ANSWERS_OF_A_GENERATION)


def _refused_by(node: Node, genders: Memory[str, frozenset[Gender]]) -> frozenset[Gender]:
    form = node.form
    if form in INFLECTED_PREPOSITIONS or form in _ADVERBS or form in DEMONSTRATIVES or form in _TIMES:
        return _BOTH
    if form in BREAKS:
        return frozenset()
    if form in PREPOSITIONS or form == "إحدى" or (node.has_nominals and has_preposition(node)):
        return _BOTH
    of_verb = genders[form]
    return _BOTH - of_verb if len(of_verb) == 1 else frozenset()


def agrees_at_once(text: Text, verb: int, gender: Gender) -> bool:
    """Whether the word after the verb is a noun of that gender in every reading, so that there is nothing to look for.

    False where it takes a closer look; what frequent words may be is compiled, so that this costs no readings.
    """
    form = text.form(verb + 1)
    if form in PREPOSITIONS or form in INFLECTED_PREPOSITIONS or form in _ADVERBS or form in _TIMES:
        return False
    if form in DEMONSTRATIVES or form in BREAKS or form == "إحدى":
        return False
    node = text.node(verb + 1)
    return node.gender is gender and node.number is not _P and not node.has_preposition


def after_phrase(text: Text, at: int) -> int:
    """The place after the noun phrase that begins at ``at``: adjectives and annexation belong to it."""
    if text.form(at) in BREAKS:
        return len(text.forms)  # «إلى أن»: another clause
    if text.form(at) in DEMONSTRATIVES and text.joined(at + 1):
        at += 1
    while text.joined(at + 1):
        node, following = text.node(at), text.node(at + 1)
        if not following.has_readings and following.form.startswith("ال") and node.is_bare:
            at += 1  # «نهائي سباق الماراطون»
            continue
        if text.form(at + 1) in DEMONSTRATIVES and node.is_bare and text.node(at + 2).has_article:
            at += 2  # «بخدمات هذا المركز»
            continue
        if not following.has_nominals or text.form(at + 1) in PREPOSITIONS or has_preposition(following):
            break
        if node.has_article or node.has_pronoun:
            is_next = following.has_article and not (_is_noun(following) and text.form(at + 1) not in _FIRST_AND_LAST)
            if not following.may_be_name and not is_next:
                break
        elif node.may_be_name and following.has_article and _is_noun(following):
            break
        at += 1
    return at + 1


_FIRST_AND_LAST = frozenset("الأول الأولى الأخير الأخيرة الآخر الأخرى".split())


def _is_noun(node: Node) -> bool:
    """Whether it is used as a noun and hardly ever describes one."""
    return used_as_noun(node.stem) >= _OFTEN and not node.describes and node.form not in ORDINALS


_NEAR = 6  # words behind the verb


def names_subject(text: Text, verb: int, wanted: Agreement) -> bool:
    """Whether one of the two phrases behind the verb that no preposition governs may be its subject."""
    place, phrases = verb + 1, 0
    while place <= verb + _NEAR and text.joined(place):
        node = text.node(place)
        if node.form in PREPOSITIONS:
            place = after_phrase(text, place + 1)
        elif has_preposition(node):
            place = after_phrase(text, place)
        elif node.is_particle:
            place += 1
        elif not node.has_readings or node.may_be_name:
            return True
        elif not node.has_nominals or (place > verb + 1 and _is_mostly_verb(text, node.form)):
            return False
        elif place > verb + 1 and node.has_article and text.node(place - 1).as_noun.is_bare:
            place += 1  # annexed to the word before: «بإعادة تصور المعركة»
        elif node.tanwin is None and any(_may_be_subject(reading, wanted) for reading in node.nominals):
            return True
        else:
            phrases += 1
            if phrases == 2:
                return False
            place = after_phrase(text, place)
    return False


_TAKING_PLACE = frozenset("تم وتم يتم ويتم".split())


def _is_mostly_verb(text: Text, form: str) -> bool:
    """Whether half of its occurrences were counted before a noun, as a verb stands."""
    verb = VERBS[form]
    return form in _TAKING_PLACE or (verb is not None and sum(verb.counts) * 2 >= text.lexicon.count(form))


def _may_be_subject(reading: Reading, wanted: Agreement) -> bool:
    """Whether the noun may have a verb of that gender; of men in the plural, hardly one in the feminine."""
    if reading.number is _P and reading.human and reading.gender is not _F:
        return wanted.gender is _M
    return any(one == ANYTHING or one.fits(wanted) for one in of_reading(reading))


def genders_of_verb_before(text: Text, at: int) -> frozenset[Gender]:
    """The genders that a verb may have right before the noun as its subject; both where anything is open."""
    form = text.form(at)
    return kept_for(text.lexicon, _genders)[form] if form else _BOTH


def _genders(lexicon: Lexicon) -> Memory[str, frozenset[Gender]]:
    """Form of a noun → the genders that a verb may have right before it."""
    nodes = nodes_of(lexicon)
    return Memory(lambda form: _genders_of(nodes[form]))


def _gender_of_verb_before(text: Text, at: int) -> Gender | None:
    """The only gender that a verb may have right before the noun as its subject; None where there are two."""
    genders = genders_of_verb_before(text, at)
    return next(iter(genders)) if len(genders) == 1 else None


def _genders_of(node: Node) -> frozenset[Gender]:
    if not node.has_readings and node.form.startswith("ال") and node.form.endswith("ون") and len(node.form) > _LONG:
        return _cached(_M)  # a people that the dictionary lacks: «الأزتكيون»
    if not node.has_nominals or node.may_be_name or node.stem in GROUPS or node.stem in OF_EITHER_GENDER:
        return _BOTH
    if node.stem.removesuffix("ت") + "ة" in OF_EITHER_GENDER or "ال" + node.stem in ORDINALS:
        return _BOTH
    if node.may_be_elative and agreements_of(node) < _MUCH:
        return _BOTH  # «أكبر شركة», but not «الأمر»
    if node.is_particle:
        return _BOTH
    least = _OFTEN if node.has_article else _MUCH
    if not node.is_nominal and used_as_noun(node.stem) < least and node.stem not in _PLAIN_NOUNS:
        return _BOTH
    if node.form in NUMERALS or node.form in DEFINITE_UNITS or node.stem in _MEASURES:
        return _BOTH
    if all(r.case and Case.NOMINATIVE not in r.case for r in node.nominals):
        return _BOTH
    if node.form.endswith("ا") and node.tanwin is not None:
        return _BOTH
    found: set[Gender] = set()
    for reading in node.nominals:
        found |= _genders_before(reading)
    if node.stem.endswith("ة") and _M in found:
        return _BOTH  # names of clubs: «برشلونة»
    return frozenset(found)


@cache
def _cached(gender: Gender) -> frozenset[Gender]:
    return frozenset({gender})


def _genders_before(reading: Reading) -> frozenset[Gender]:
    gender, number = reading.gender, reading.number
    if reading.proclitics[:1] in ("و", "ف"):
        return _BOTH
    if number is _P:
        if reading.human is False:
            return _cached(_F)
        if reading.human and gender is _M and reading.stem.endswith(("ون", "و")):
            return _cached(_M)
        if reading.human and gender is _M and reading.stem.endswith("اء"):
            return _cached(_M)  # «الخبراء», which names no group
        return _cached(_F) if reading.stem.endswith("ات") and reading.human is None else _BOTH
    if number is None or gender is None:
        return _BOTH
    return _cached(gender)


class Counts(NamedTuple):
    """How often the first noun after a verb agreed with it and did not, where the verb opened the sentence, where و or
    ف stood before it, and after a particle that opens a clause."""

    open_right: int = 0
    open_wrong: int = 0
    coordinated_right: int = 0
    coordinated_wrong: int = 0
    clause_right: int = 0
    clause_wrong: int = 0

    def at(self, opening: Opening) -> tuple[int, int]:
        """Right and wrong at such an opening."""
        if opening is Opening.COORDINATED:
            return self.coordinated_right, self.coordinated_wrong
        if opening is Opening.CLAUSE:
            return self.clause_right, self.clause_wrong
        return self.open_right, self.open_wrong


class NounCounts(NamedTuple):
    """How often a noun agreed with the verb before it, how often not, how often it agreed with a verb of saying."""

    agreed: int = 0
    refused: int = 0
    said: int = 0


_UNCOUNTED = NounCounts()


def _counts(row: str) -> Counts:
    return Counts(*map(int, row.split("\t")))


def _counts_of_noun(noun: str) -> NounCounts:
    row = line_table("grammar", "subject_nouns.tsv").get(noun)
    return _UNCOUNTED if row is None else NounCounts(*map(int, row.split("\t")))


_NOUNS = Memory(_counts_of_noun)


class Verb(NamedTuple):
    """A counted verb of the third person singular: its gender, whether و or ف stands before it, its counts."""

    gender: Gender
    is_coordinated: bool
    counts: Counts


def _verb(form: str) -> Verb | None:
    rows = line_table("grammar", "verb_subjects.tsv").rows()  # most words are in none of its forms
    for rest, is_coordinated in ((form, False), (form[1:], True)) if form[:1] in ("و", "ف") else ((form, False),):
        stem = rest[1:] if rest[:2] in ("سي", "ست") else rest
        masculine = rows.get(stem)
        feminine = rows.get("ي" + stem[1:]) if stem[:1] == "ت" else None
        if feminine and (masculine is None or sum(_counts(feminine)) > sum(_counts(masculine))):
            return Verb(_F, is_coordinated, _counts(feminine))
        if masculine:
            return Verb(_M, is_coordinated, _counts(masculine))
        if rest[-1:] == "ت":
            perfect = rest[:-1]
            if counted := rows.get(perfect) or rows.get(perfect + "ى") or rows.get(perfect + "ا"):
                return Verb(_F, is_coordinated, _counts(counted))
    return None


VERBS = Memory(_verb, PLAIN_ANSWERS_OF_A_GENERATION)
"""Written form → the counted verb; None for any other word."""


# Shares of nouns after a verb that do not agree with it, by where the verb stands, and for any noun.
_AT = {Opening.SENTENCE: 0.03, Opening.FRONTED: 0.04, Opening.COORDINATED: 0.04, Opening.CLAUSE: 0.12}
_NOUN = 0.08
_LEAST_OF_NOUN = 0.25
_PRIOR = 4  # occurrences that this knowledge is worth


def doubt(verb: Verb | None, opening: Opening, noun: Node, *, most: float = inf) -> float:
    """How likely the noun after the verb is no subject though it does not agree, from 0 to 1, by the counts of both.

    ``most``: how much the noun may add, 1 where the verb takes no object, so that the noun can't be it elsewhere."""
    right, wrong = verb.counts.at(opening) if verb else (0, 0)
    agreed, refused, _ = _NOUNS[noun.stem]
    of_verb = (wrong + _PRIOR * _AT[opening]) / (right + wrong + _PRIOR)
    of_noun = (refused + _PRIOR * _NOUN) / (agreed + refused + _PRIOR) / _NOUN
    return min(1.0, of_verb * min(most, max(_LEAST_OF_NOUN, of_noun)))


class Sign(Enum):
    """What stands after the noun and tells whether it is the subject."""

    SUBJECT = "s"
    """A clause with أن, an object in the accusative: the noun before it can't be the object."""
    OBJECT = "o"
    """Another noun that may be the subject: «يتصدر القائمة نجم الفريق»."""
    NONE = "-"


def sign_after(text: Text, subject: Subject, gender: Gender, *, says: bool = False, own: str = "") -> Sign:
    """What the words after the noun tell of a verb of that gender. ``says``: whether only those who speak do that;
    ``own``: the preposition that the verb has before its object, "" for none."""
    end = after_phrase(text, subject.at)
    is_person = says or _names_person(text.node(subject.at))
    if not is_person and _meets_name(text, subject.at, end):
        return Sign.OBJECT
    while text.joined(end) and end < subject.at + _FAR:
        form, node = text.form(end), text.node(end)
        if form in COMPLEMENTIZERS and not form.startswith("ب"):
            return Sign.SUBJECT
        if form in BREAKS:
            return Sign.NONE
        if form in INFLECTED_PREPOSITIONS or form in _ADVERBS or form in _EMPHASIS:
            end += 1
        elif form in PREPOSITIONS:
            if form == own:
                return Sign.SUBJECT
            end = after_phrase(text, end + 1)
        elif any(r.proclitics.lstrip("وف")[:1] in ("ب", "ل", "ك") for r in node.nominals) or has_preposition(node):
            end = after_phrase(text, end)
        else:
            found = _sign_of(text, end, gender)
            is_thing = not node.may_be_name and not _names_person(node)
            is_known = is_thing if node.readings else says
            return Sign.NONE if found is Sign.OBJECT and is_person and is_known else found
    return Sign.NONE


_FAR = 9  # words
# Accusatives that say why or how.
_REASONS = frozenset(
    """
    استعدادا تمهيدا حفاظا احتجاجا سعيا خوفا خشية بدلا ردا وفقا نظرا تضامنا دعما تنفيذا تفاديا ضمانا تحسبا تقديرا
    اعترافا اعتبارا بناء بناءا إضافة نتيجة مقارنة نيابة عوضا رغبة أملا حرصا تكريما احتفاء دينيا رسميا إعلاميا
    """.split()
)
_EMPHASIS = frozenset("نفسه نفسها ذاته ذاتها عينه عينها كله كلها جميعها جميعهم نفسهم أنفسهم".split())


def _sign_of(text: Text, at: int, gender: Gender) -> Sign:
    """What the second noun after the verb tells."""
    node, form = text.node(at), text.form(at)
    if not node.nominals or node.continues or form in QUANTIFIERS:
        return Sign.NONE if node.readings else Sign.OBJECT
    if form in TENS and form.endswith("ين"):
        return Sign.SUBJECT  # «بلغت النسبة خمسين»
    if form in _MEASURES or form in MULTIPLIER_FORMS:
        return Sign.NONE  # «تنطلق الأشغال مطلع السنة»
    if node.has_third and used_as_noun(node.stem) < _LEAST_AS_OBJECT and not text.node_after(at).has_nominals:
        return Sign.NONE  # «بدأ الأمور تتضح»
    if form in _REASONS:
        return Sign.NONE
    if node.tanwin is not None:
        return Sign.SUBJECT if used_as_noun(form[:-1]) >= _LEAST_AS_OBJECT else Sign.NONE
    if node.shows_oblique:
        return Sign.SUBJECT
    if node.describes:
        return Sign.NONE
    # «صعد المنصة طالبة»: at a distance the verb may be masculine.
    is_person = any(reading.human for reading in node.nominals) or _may_be_person(text, node)
    is_feminine = form.endswith("ة") and gender is _M
    return Sign.OBJECT if (gender in genders_of_verb_before(text, at) and not is_feminine) or is_person else Sign.NONE


def _may_be_person(text: Text, node: Node) -> bool:
    """Whether it is a participle that people are named by, as its sound plural shows: طالبة, not منصة."""
    if not any(reading.derivation is Derivation.ACTIVE_PARTICIPLE for reading in node.nominals):
        return False
    base = node.stem.removesuffix("ة")
    return text.lexicon.count(base + "ين") + text.lexicon.count("ال" + base + "ين") >= _OF_PEOPLE


_OF_PEOPLE = 5  # occurrences
_LEAST_AS_OBJECT = 12
_SPEAKS, _SHARE_SPEAKING = 3, 0.1  # occurrences, share of them


def _meets_name(text: Text, at: int, end: int) -> bool:
    """Whether a name or unknown word stands in the phrase right after a noun of things with the article."""
    return any(
        text.node(place).may_be_name and text.node(place - 1).has_article and not _names_person(text.node(place - 1))
        for place in range(at + 1, end)
    )


def _names_person(node: Node) -> bool:
    """Whether it denotes a person or somebody who speaks, as an office does: «الرئيس», «الوزارة»."""
    return speaks(node) or any(reading.human for reading in node.nominals)


def agreements_of(noun: Node) -> int:
    """How often the noun agreed with the verb before it in the counted news."""
    return _NOUNS[noun.stem].agreed


def refusals_of(noun: Node) -> int:
    """How often the noun did not agree with the verb before it in the counted news."""
    return _NOUNS[noun.stem].refused


def speaks(noun: Node) -> bool:
    """Whether the noun was the subject of verbs of saying again and again."""
    counts = _NOUNS[noun.stem]
    return counts.said >= _SPEAKS and counts.said >= counts.agreed * _SHARE_SPEAKING
