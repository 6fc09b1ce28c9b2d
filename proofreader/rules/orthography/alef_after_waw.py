"""الألف الفارقة بعد واو الجماعة: كانو."""

from collections.abc import Iterator
from dataclasses import replace

from proofreader.arabic import respell
from proofreader.arabic.clitics import ARTICLE, without_conjunction
from proofreader.arabic.word_classes import (
    COMPLEMENTIZERS,
    DEFECTIVE_IN_WAW,
    PREPOSITIONS,
    SUBORDINATORS,
    TITLES,
    VERBS_OF_SAYING,
)
from proofreader.core import (
    Category,
    Document,
    Example,
    Finding,
    Fix,
    Level,
    Lexicon,
    Number,
    Reading,
    Rule,
    Tense,
    Word,
    Words,
)
from proofreader.rules.support.conditions import has_ending
from proofreader.rules.support.slip_findings import finder
from proofreader.spelling.slips import Slip

_slips = finder(Slip.ALEF_OF_WAW)
_LEAST_ZIPF = 2.8  # of a plural whose form without alef is a word too
# After these the plural verb loses its nun: «أن يدعوا», «لم يرجوا».
_GOVERNORS = frozenset(
    "أن لن لم كي لكي حتى لا فلا ولا ألا لئلا كيلا لما أو إن فلم ولم ولن فلن وأن وألا بأن لأن".split()
)
_TAKING_NUN = _GOVERNORS - {"أو", "إن", "لا", "فلا", "ولا", "لما"}
# Those of DEFECTIVE_IN_WAW without an object: behind «أن» a noun right after them is their subject.
_WITHOUT_OBJECT = frozenset("ينمو تنمو يسمو تسمو يطفو تطفو يدنو تدنو يخبو تخبو يقسو تقسو يبدو تبدو يصفو تصفو".split())
# «ترجوا», «تشكوا» might be plurals of ترجى, تشكى, which news does not use.
_NEVER_PLURAL = frozenset("رجوا شكوا غزوا نجوا صحوا بدوا دعوا سطوا".split())
_REACH = 5  # words back
_RARER = 8  # occurrences of the noun to one of the verb
_FIRST_PERSON = "أن"


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    words = document.words
    found = [
        finding
        for finding in _slips(document, lexicon)
        if not _may_be_subjunctive(document, finding.span.start)
        and not _is_named(words, _place(words, finding.span.start))
    ]
    yield from (_of_indicative(finding, words, lexicon) or finding for finding in found)
    seen = {finding.span.start for finding in found}
    for form in document.forms:
        if len(form) < 4 or not form.endswith(("و", "وا")):
            continue
        if form.endswith("ا"):
            right, judge = form[:-1], _has_one_alef_too_many
            may_be_wrong = without_conjunction(right) in DEFECTIVE_IN_WAW
            if not may_be_wrong and _is_plural_noun(form, lexicon):
                judge, may_be_wrong = _is_annexed, True
            elif not may_be_wrong and _is_rather_noun(form, lexicon):
                judge, may_be_wrong = _is_annexed_subject, True
        else:
            right, judge = form + "ا", _is_cut
            may_be_wrong = lexicon.frequency(right) >= _LEAST_ZIPF and any(map(_is_plural, lexicon.readings(right)))
            if not may_be_wrong and _is_plural_without_nun(form, lexicon):
                judge, may_be_wrong = _has_governor, True
        if not may_be_wrong:
            continue
        for at in document.words_by_form[form]:
            word = words[at]
            if word.start not in seen and not _is_named(words, at) and judge(words, at, lexicon):
                fix = Fix.replace(word.start, word.end, respell(word.text, right), Level.LIKELY)
                yield Finding(word.span, (fix,))


def _may_be_subjunctive(document: Document, start: int) -> bool:
    """Whether the word there ends in وا and something before asks for a plural without its nun: «حثهم على أن يدعوا»."""
    words = document.words
    at = _place(words, start)
    form = without_conjunction(words.bares[at])
    if not form.endswith("وا") or form[:-1] not in DEFECTIVE_IN_WAW or form[0] in _FIRST_PERSON:
        return False
    return bool(_GOVERNORS.intersection(words.bares[max(0, at - _REACH) : at])) or form[0] == "ت"


def _of_indicative(finding: Finding, words: Words, lexicon: Lexicon) -> Finding | None:
    """The finding with the nun first, where nothing before an imperfect takes it away: «المواطنون يطالبو»."""
    at = _place(words, finding.span.start)
    word, form = words[at], words.bares[at]
    if form[0] != "ي" or not _is_plural_without_nun(form, lexicon):
        return None
    if _GOVERNORS.intersection(words.bares[max(0, at - _REACH) : at]):
        return None
    fix = Fix.replace(word.start, word.end, respell(word.text, form + "ن"), Level.LIKELY)
    return replace(finding, fixes=(fix, *finding.fixes))


def _place(words: Words, start: int) -> int:
    """The number of the word that begins there."""
    return next(at for at, word in enumerate(words) if word.start == start)


def _is_named(words: Words, at: int) -> bool:
    """Whether what stands before the word is no place for a verb: «الدكتورة مارسو», «وقال أوتو»."""
    if not at or not words[at].adjacent or not words[at].bare.endswith("و"):
        return False
    previous = words.bares[at - 1]
    return previous in TITLES or previous in PREPOSITIONS or without_conjunction(previous) in VERBS_OF_SAYING


def _is_plural(reading: Reading) -> bool:
    """Whether it is a verb with the و of the plural: طالبوا."""
    return reading.tense is Tense.PERFECT and reading.number is Number.PLURAL and not reading.proclitics.strip("وف")


def _is_plural_without_nun(form: str, lexicon: Lexicon) -> bool:
    """Whether it is no word, but an imperfect of many that lost its nun would be: «يقاطعو»."""
    if form[0] not in "يت" or lexicon.accepts(form):
        return False
    readings = lexicon.readings(form + "ا")
    return bool(readings) and all(r.tense is Tense.IMPERFECT and r.number is Number.PLURAL for r in readings)


def _has_governor(words: Words, at: int, lexicon: Lexicon) -> bool:
    """Whether the word right before it takes the nun away: «أن يقاطعو»."""
    return at > 0 and words[at].adjacent and words.bares[at - 1] in _TAKING_NUN


def _is_plural_noun(form: str, lexicon: Lexicon) -> bool:
    """Whether it is no word, but a plural of people that lost its nun would be, with an alef too many: «مسيروا»."""
    if lexicon.readings(form) or lexicon.accepts(form):
        return False
    whole = lexicon.readings(form[:-2] + "ين")
    return any(reading.is_nominal and reading.number is not Number.SINGULAR for reading in whole)


def _is_rather_noun(form: str, lexicon: Lexicon) -> bool:
    """Whether news has the plural of people, without its nun, and not the verb of the same letters: «باحثوا»."""
    if lexicon.count(form) * _RARER > lexicon.count(form[:-1]) or not lexicon.count(form[:-1]):
        return False
    return any(r.is_nominal and r.number is Number.PLURAL for r in lexicon.readings(form[:-2] + "ون"))


def _is_annexed_subject(words: Words, at: int, lexicon: Lexicon) -> bool:
    """Whether a verb of one stands right before such a plural and a definite noun behind it: «حذر باحثوا المعهد»."""
    if not at or not words[at].adjacent or not _is_annexed(words, at, lexicon):
        return False
    before = lexicon.readings(words.bares[at - 1])
    return any(r.person == 3 and r.number is Number.SINGULAR and not r.pronoun for r in before)


def _is_annexed(words: Words, at: int, lexicon: Lexicon) -> bool:
    """Whether a definite noun follows, to which the plural is annexed."""
    following = _following(words, at)
    return following is not None and following.bare.startswith("ال")


def _has_one_alef_too_many(words: Words, at: int, lexicon: Lexicon) -> bool:
    """Whether «يدعوا» stands for «يدعو»: a subject follows, and nothing before asks for the form without nun."""
    form = without_conjunction(words.bares[at])
    # «أبدوا إعجابهم», «نصحوا التلاميذ»: plurals of the perfect.
    if not (form[0] in "تي" and form[1:] in _NEVER_PLURAL) and any(map(_is_plural, lexicon.readings(words.bares[at]))):
        return False
    if form[0] in _FIRST_PERSON:
        return True
    if _is_governed(words, at, lexicon):
        return form[:-1] in _WITHOUT_OBJECT and _has_subject_of_one(words, at, lexicon)
    if form != words.bares[at] and not _opens_sentence(words, at):
        return False
    if at and words.bares[at - 1] in ("الذين", "كانوا"):
        return False
    following = _following(words, at)
    previous = words.bares[at - 1] if at else ""
    if following is not None and following.bare in COMPLEMENTIZERS and not previous.endswith(("ون", "ين", "وا", "اء")):
        return True  # «يبدوا أن», «بلاده ترجوا أن»
    return following is not None and any(
        reading.is_nominal and not reading.proclitics.strip("ال") for reading in lexicon.readings(following.bare)
    )


def _has_subject_of_one(words: Words, at: int, lexicon: Lexicon) -> bool:
    """Whether a noun without preposition follows right after the verb: «أن تنموا الصادرات»."""
    following = _following(words, at)
    readings = lexicon.readings(following.bare) if following is not None else ()
    if following is None or not all(reading.is_noun and reading.proclitics in ("", ARTICLE) for reading in readings):
        return False
    return bool(readings) and (
        following.bare.endswith("ات") or all(reading.number is Number.SINGULAR for reading in readings)
    )


def _is_governed(words: Words, at: int, lexicon: Lexicon) -> bool:
    """Whether something before asks for the form without nun; «إن بلاده», before a noun, asks for nothing."""
    for back in range(max(0, at - _REACH), at):
        if words.bares[back] not in _GOVERNORS:
            continue
        readings = lexicon.readings(words.bares[back + 1])
        opens_noun_clause = words.bares[back].endswith("ن") and back + 1 < at and bool(readings)
        if not (opens_noun_clause and all(reading.is_nominal for reading in readings)):
            return True
    return False


def _opens_sentence(words: Words, at: int) -> bool:
    """Whether nothing stands before the word that it could be coordinated with."""
    gap = words.gap(at) if at else None
    return gap is None or any(mark in gap for mark in ".؟!")


def _is_cut(words: Words, at: int, lexicon: Lexicon) -> bool:
    """Whether «طالبو» stands for «طالبوا»: no noun follows that it could be annexed to."""
    form = words.bares[at]
    readings = lexicon.readings(form)
    if any(reading.is_verb and reading.tense is Tense.IMPERFECT and form[0] in "يتن" for reading in readings):
        return False
    if lexicon.count(form) > lexicon.count(form + "ا"):
        return False
    following = _following(words, at)
    if following is None:
        return False
    bare = following.bare
    return (
        bare in PREPOSITIONS
        or bare in SUBORDINATORS
        or (bare[0] in "بل" and any(reading.proclitics[:1] in ("ب", "ل") for reading in lexicon.readings(bare)))
    )


def _following(words: Words, at: int) -> Word | None:
    return words[at + 1] if at + 1 < len(words) and words[at + 1].adjacent else None


RULE = Rule(
    id="alef-after-waw",
    category=Category.ENDINGS,
    summary="الألف الفارقة بعد واو الجماعة",
    rationale=(
        "تُزاد ألف بعد واو الجماعة في الفعل: قالوا، لم يكونوا؛ ولا تُزاد بعد الواو الأصلية (يدعو) ولا "
        "بعد واو جمع المذكر المضاف (معلمو المدرسة)."
    ),
    reference="عبد السلام هارون، قواعد الإملاء",
    check=check,
    condition=has_ending("و", "وا"),
    bad=[
        Example("اللاعبون [كانو] في الموعد", "اللاعبون كانوا في الموعد"),
        Example("السكان [طالبو] بفتح المستوصف", "السكان طالبوا بفتح المستوصف"),
        Example("[تدعوا] الوزارة التلاميذ إلى الهدوء", "تدعو الوزارة التلاميذ إلى الهدوء"),
        Example("[يرجوا] المدير من الزبناء الانتظار", "يرجو المدير من الزبناء الانتظار"),
        Example("[يرجوا] سكان الدوار إصلاح الطريق", "يرجو سكان الدوار إصلاح الطريق"),
        Example("[نرجوا] من الجميع الحضور", "نرجو من الجميع الحضور"),
        Example("[يبدوا] أن المباراة تأجلت", "يبدو أن المباراة تأجلت"),
        Example("[ترجوا] التعاونية دعمكم", "ترجو التعاونية دعمكم"),
        Example("ينتظر أن [تنموا] مبيعات الهواتف", "ينتظر أن تنمو مبيعات الهواتف"),
        Example("السكان [يطالبو] بفتح المستوصف", "السكان يطالبون بفتح المستوصف"),
        Example("قرر العمال أن [يقاطعو] الاجتماع", "قرر العمال أن يقاطعوا الاجتماع"),
        Example("حذر [باحثوا] المعهد من تملح الفرشة", "حذر باحثو المعهد من تملح الفرشة"),
    ],
    good=[
        "الذين باحثوا الوفد في الملف",
        "قاتلوا العدو حتى النهاية",
        "وقالت الدكتورة مارسو للصحافيين",
        "وقال أوتو في تقريره",
        "اللاعبون كانوا في الموعد",
        "يدعو الحزب إلى الحوار",
        "أبو بكر",
        "معلمو المدرسة",
        "طالبو اللجوء في المخيم",
        "أكدوا أن الأسعار ستنخفض",
        "أبدوا إعجابهم بالعرض ونصحوا به",
        "لم يدعوا أحدا إلى الحفل",
        "اتفقوا على أن يجتمعوا ويدعوا الصحافة",
        "عاد ممثلو النقابة في المساء",
        "أرادوا أن يبدوا أقوياء أمام الخصم",
        "فلا تدعوا الفرصة تضيع منكم",
    ],
)
