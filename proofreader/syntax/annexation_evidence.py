"""What speaks for and against a slip where two definite nouns stand side by side: «الرئيس الحكومة».

Most such neighbours are right: a subject and an object («دعا المجلس الأعضاء»), a noun with its adjective, an
apposition, an adverb. ``tools/fit_agreement.py`` weighs the evidence that is gathered here.
"""

from collections.abc import Iterator
from typing import NamedTuple

from proofreader.arabic.calendar import WEEKDAYS
from proofreader.arabic.clitics import ARTICLE, CONJUNCTIONS, forms_of
from proofreader.arabic.late import late_re
from proofreader.arabic.word_classes import DEMONSTRATIVES, TITLES
from proofreader.core import Number
from proofreader.syntax.agreement import agrees
from proofreader.syntax.annexed import annexed_counts
from proofreader.syntax.describing import describes
from proofreader.syntax.node import Node
from proofreader.syntax.odds import share_step, step, step_of
from proofreader.syntax.phrases import BREAKS, PREPOSITIONS, has_preposition, is_governed
from proofreader.syntax.text import Text
from proofreader.syntax.verbs import genders_of_verb, is_intransitive, is_passive, takes_subject_next, third_singular

MODEL = "annexation"
"""The name of the weights."""

_WITH_ARTICLE = late_re("[وف]?(?:بال|كال|لل|ال)")
_SHORTEST = 5  # letters of a word with its article
_BEFORE_ANNEXED = ("", "ب", "ل", "و")
_OFTEN = 20
_USUAL, _SHARE_OF_PHRASE = 40, 8
_PHRASE = "phrase of its own"  # «رئيس الحكومة», «وزير الدفاع»
# Before a noun these are prepositions of two words: «على سبيل المثال».
_IDIOMS = frozenset(
    (
        ("على", "السبيل"),
        ("إلى", "الجانب"),
        ("من", "الأجل"),
        ("في", "الغاية"),
        ("على", "الرغم"),
        ("من", "القبل"),
        ("على", "المدار"),
        ("في", "الغضون"),
        ("في", "الخضم"),
        ("في", "الطليعة"),
    )
)
_IDIOM = "idiom"
DONE_VERBS = frozenset(
    forms_of(
        """
        تم تمت يتم تتم ستتم سيتم جرى جرت يجري تجري سيجري يمكن يمكننا سيمكن أمكن يجب وجب ينبغي يتعين يتوجب يستحيل
        """.split(),
        CONJUNCTIONS,
    )
)
"""Verbs that say that something was done, can or must be, each with a verbal noun as its subject."""
# Part of a time that follows: «في بداية الستينيات».
_PARTS_OF_TIME = frozenset("البداية النهاية المنتصف المطلع الأواخر الأوائل".split())
_WHOLE_TIMES = frozenset(
    """
    الثلاثينيات الأربعينيات الخمسينيات الستينيات السبعينيات الثمانينيات التسعينيات الثلاثينات الأربعينات الخمسينات
    الستينات السبعينات الثمانينات التسعينات الألفية القرن الأسبوع الشهر الموسم العقد
    """.split()
)
_PART_OF_TIME = "part of time"
# Nouns that describe another as an adjective does: «الطريق الخطأ», «اليسار الوسط».
_APPOSED = frozenset(
    "الخطأ الأم الآخرين السوبر النجم القدوة النموذج المعجزة الحلم الرمز الوسط الهدف الحدث القضية المثال".split()
)
_PREDICATES = frozenset(
    """
    الضرورة الصعوبة السهولة الممكن الطبيعي المهم الأفضل الأجدر الواجب الأهمية الضروري المفيد الحكمة الصواب الخطأ
    الظلم المستحيل الغريب
    """.split()
)
_OF_TWO_OBJECTS = frozenset("باعتبار اعتبار بوصف جعل منح إعطاء تسليم إبلاغ تكليف إلزام مطالبة دعوة".split())
_DEMONSTRATIVES = tuple(DEMONSTRATIVES)
TIMES = frozenset(WEEKDAYS) | frozenset(
    """
    البعض الجميع الكل الأمس الغد الصباح المساء الظهر الليل النهار اليوم الإثنين الآن الليلة الماضي الماضية المقبل
    """.split()
)
# With a preposition, an adverb: «منذ البداية», «في النهاية».
ADVERBIALS = frozenset(
    """
    الفور العموم الخصوص الأرجح الأغلب التوالي السواء الإطلاق الأقل الأكثر
    البداية النهاية الواقع الحقيقة الأصل الغالب المقابل الأخير السابق الأساس الحال الحين الوقت الاعتبار الحسبان الوسط
    المجمل الإمكان الأذهان العادة
    """.split()
)


class DefinitePair(NamedTuple):
    """Two neighbours with the article of which the first may be annexed to the second."""

    head: Node
    second: Node
    stem: str
    """The first without its article."""
    second_stem: str


def definite_pair(text: Text, at: int) -> DefinitePair | None:
    """The word at ``at`` and the next, nouns with the article of which the second does not plainly describe the first;
    None for any others."""
    form, following = text.form(at), text.form(at + 1)
    if min(len(form), len(following)) < _SHORTEST or not following.startswith(ARTICLE) or following in PREPOSITIONS:
        return None
    article = _WITH_ARTICLE.match(form)
    if article is None:
        return None
    if form[article.end() :] == "عبد":
        return None  # «العبد الوهاب»
    first, seen = annexed_counts(form[article.end() :]), annexed_counts(following[2:])
    if first.annexed * 20 < first.with_article:  # hardly ever annexed
        return None
    if seen.behind_article > seen.behind_annexed:  # an adjective; asked first, for it needs no readings
        return None
    head, second = text.node(at), text.node(at + 1)
    if not head.has_nominals or not second.has_nominals or second.has_pronoun:
        return None
    if seen.behind_article > 0.3 * seen.behind_annexed and second.may_describe and agrees(head, second):
        return None
    return DefinitePair(head, second, form[article.end() :], following[2:])


def evidence(text: Text, at: int, pair: DefinitePair) -> frozenset[str]:
    """What speaks for and against an article too much at ``at``."""
    pieces = {*_of_words(text, at, pair), *_of_what_follows(text, at, pair)}
    counts = tuple(_of_counts(text, pair))
    place, *more = _of_what_precedes(text, at, pair)
    pieces.update(counts, more)
    # The same counts weigh more in one place than in another.
    pieces.update(f"{place}, {count}" for count in counts)
    pieces.update(f"{place}, {piece}" for piece in tuple(pieces) if piece in _BY_PLACE)
    pieces.add(place)
    return frozenset(pieces)


_BY_PLACE = frozenset(("verb in clause", "last", "before preposition", "second described", "head: may describe"))


def _of_counts(text: Text, pair: DefinitePair) -> Iterator[str]:
    """How often edited text has the two as an annexation, and as they stand; what each is used for."""
    lexicon = text.lexicon
    following = ARTICLE + pair.second_stem
    annexed = sum(lexicon.pair(clitic + pair.stem, following) for clitic in _BEFORE_ANNEXED)
    as_it_stands = lexicon.pair(ARTICLE + pair.stem, following)
    yield f"annexed {step(annexed)}"
    yield f"as it stands {step(as_it_stands)}"
    if as_it_stands * 12 > annexed and as_it_stands:
        yield "often as it stands"
    rarer = min(lexicon.count(pair.stem), lexicon.count(following))
    if annexed >= _USUAL and annexed * _SHARE_OF_PHRASE >= rarer:
        yield _PHRASE
    head, second = annexed_counts(pair.stem), annexed_counts(pair.second_stem)
    yield f"head annexed {share_step(head.annexed, head.with_article)}"
    yield f"second behind annexed {share_step(second.behind_annexed, second.behind_article)}"
    yield f"head counted {step(head.annexed / _OFTEN)}"
    yield f"second counted {step(second.behind_annexed / _OFTEN)}"


def _of_words(text: Text, at: int, pair: DefinitePair) -> Iterator[str]:
    """What the two words may be."""
    head, second = pair.head, pair.second
    if agrees(head, second):
        yield "agree"
        if second.may_describe:
            yield "second may describe"
    if second.describes:
        yield "second describes"
    if second.may_be_name:
        yield "second: name"
    if not second.is_noun:
        yield "second: verb"
    if second.human:
        yield "second: people"
    if head.may_be_name:
        yield "head: name"
    if head.describes:
        yield "head: describes"
    elif head.may_describe:
        yield "head: may describe"
    if head.may_be_nisba:
        yield "head: nisba"
    if head.may_be_elative:
        yield "head: elative"
    if head.may_be_masdar:
        yield "head: masdar"
    if not head.is_noun:
        yield "head: verb"
    if second.number is Number.DUAL:
        yield "second: dual"
    if head.number is Number.PLURAL:
        yield "head: plural"
    elif head.number is Number.DUAL:
        yield "head: dual"
    if text.form(at).startswith(("لل", "ولل", "فلل")):
        yield "head: lam"
    elif not text.form(at).startswith(ARTICLE):
        yield "head: clitic"
    if text.before(at) in _OF_TWO_OBJECTS:
        yield "head: object"  # «باعتبار الوزارة الجهة المشرفة»
    if ARTICLE + pair.stem in _PARTS_OF_TIME and text.form(at + 1) in _WHOLE_TIMES:
        yield _PART_OF_TIME
    if text.form(at) in TITLES:
        yield "head: title"
    if text.form(at) in _PREDICATES:
        yield "head: predicate"  # «من الضرورة التوصل إلى حل»
    if text.form(at) in TIMES:
        yield "head: time"
    if ARTICLE + pair.stem in ADVERBIALS:
        yield "head: adverbial"
    if text.form(at + 1) in TIMES:
        yield "second: time"
    if text.form(at + 1) in TITLES:
        yield "second: title"
    if text.form(at + 1) in _APPOSED:
        yield "second: apposed"


def _of_what_precedes(text: Text, at: int, pair: DefinitePair) -> Iterator[str]:
    """The kind of the word before the two, then what else speaks of it."""
    before, node = text.before(at), text.node_before(at)
    if is_governed(text, at):
        yield "governed"
        preposition = at if has_preposition(pair.head) else at - 1
        described = agrees(pair.head, pair.second) and describes(pair.second_stem, definite=True)
        if (before.removeprefix("و"), text.form(at)) in _IDIOMS and not described:
            yield _IDIOM
        yield f"governed by {'clitic' if preposition == at else before}"
        if third_singular(text.node(preposition - 1)):
            yield "governed behind verb"
        elif not text.joined(preposition):
            yield "governed at beginning"
        elif text.node(preposition - 1).is_noun:
            yield "governed behind noun"
    elif not before:
        yield "first"
    elif before.endswith(_DEMONSTRATIVES):
        yield "demonstrative"
    elif node.has_article:
        yield "definite"
        if node.has_article and pair.head.may_describe and agrees(node, pair.head):
            yield "describes the one before"
    elif node.is_nominal and node.is_bare:
        yield "indefinite"
        if node.keeps_nun:
            yield "behind nun"  # «ممثلون الوزارة»: another slip
        stem = node.stem
        whole = text.lexicon.pair(stem, ARTICLE + pair.stem) if stem else 0
        if _is_behind_verb(text, at - 1):
            yield "subject chain"
        yield f"annexed to head {step(whole)}"
    elif readings := third_singular(node):
        yield "verb"
        if is_intransitive(before):
            yield "verb: intransitive"
        elif all(reading.transitive is False for reading in readings):
            yield "verb: without object"
        if is_passive(before) and before not in _ACTIVE_TOO:
            yield "verb: passive"
        if before in DONE_VERBS and not describes(pair.second_stem, definite=True):
            yield "verb: done"
        if takes_subject_next(text, at - 1):
            yield "verb: subject next"
        genders = genders_of_verb(node)
        if pair.head.gender and pair.head.gender not in genders:
            yield "verb: not of head"
        if pair.second.gender and pair.second.gender not in genders:
            yield "verb: not of second"
    elif node.has_verbs:
        yield "other verb"
        if node.has_third and not node.is_nominal and not node.is_particle:
            yield "other verb: third person"
            if before.endswith(("ون", "وا", "ان")):
                yield "verb: own subject"
    elif node.has_pronoun:
        yield "pronoun"
    elif before in BREAKS or node.is_particle:
        yield "particle"
    else:
        yield "other"
    if any(third_singular(text.node(place)) and not text.node(place).is_nominal for place in range(max(0, at - 7), at)):
        yield "verb in clause"


def _is_behind_verb(text: Text, at: int) -> bool:
    """Whether a verb stands before the noun, or before the nouns that are annexed to it: «تحرس قوات …»."""
    while text.joined(at) and text.node(at - 1).is_nominal and text.node(at - 1).is_bare:
        at -= 1
    return bool(third_singular(text.node_before(at)))


def _of_what_follows(text: Text, at: int, pair: DefinitePair) -> Iterator[str]:
    node = text.node_after(at + 1)
    if not node.form:
        yield "last"
    elif node.form in PREPOSITIONS or node.has_preposition:
        yield "before preposition"
    elif node.has_article and node.may_describe:
        yield "before adjective"
        if agrees(pair.second, node):
            yield "second described"
        if agrees(pair.head, node):
            yield "head described"
            if node.form.endswith("ي"):
                yield "head described by singular"
    elif node.has_article:
        yield "before definite"
    elif node.continues:
        yield "before and"
    elif node.has_third and not node.is_nominal:
        yield "before verb"
        if node.has_nominals and not node.continues:
            yield "before noun or verb"
    elif node.is_particle:
        yield "before particle"
    elif node.may_be_name:
        yield "before name"
    elif node.is_bare:
        yield "before indefinite"


_NEVER_ANNEXED = frozenset(
    (
        "head: time",
        "second: time",
        "second: title",
        "second: apposed",
        "second: people",
        "second: dual",
        "behind nun",
        "head: predicate",
        "head: object",
    )
)
# What must be done by someone: «على الحكومة الإسراع», «من الحكومة الإسراع».
_OBLIGING = frozenset(f"governed by {form}" for form in ("على", "وعلى", "فعلى", "من", "ومن", "clitic"))
_CLEARLY_PLACED = frozenset(("governed", "indefinite", "verb: intransitive", "verb: without object"))
# «أوقف الحكم المباراة», «نقل المدير المدرسة»: passive in most news, but no less an active verb with its object.
_ACTIVE_TOO = frozenset("قتل قتلت جرح جرحت نقل نقلت أوقف أوقفت عين عينت انتخب سجل سجلت اعتقل اعتقلت دخل دخلت".split())
_WITHOUT_OBJECT = frozenset(("verb: intransitive", "verb: passive"))


LIKELY, DOUBTFUL, DONE, NEVER = 2.0, 2.6, 0.0, 99.0
"""Log odds that a slip must have: as a rule, where the two were never counted together, behind a verb that says only
that something was done, where they are right often."""
_BESIDE = frozenset(("second: time", "second: name", "often as it stands"))


def least_odds(pieces: frozenset[str]) -> float:
    """The log odds from which the article is too much in three places of four. Read on fresh copy."""
    if (_is_done(pieces) or _IDIOM in pieces) and not pieces & _BESIDE:
        return DONE
    if is_clear(pieces):
        return LIKELY
    surely = _surely_annexed(pieces)
    if _is_weak(pieces):
        return surely
    return min(surely, LIKELY if step_of(pieces, "annexed") else DOUBTFUL)


def _is_done(pieces: frozenset[str]) -> bool:
    """Whether the head is what was done, can or must be: «تم الترميم الأسوار», «يمكن التطبيق القرار»."""
    if "verb: done" not in pieces or pieces >= {"second describes", "agree"}:
        return False
    return "head: masdar" in pieces or pieces >= {"head annexed 5", "second behind annexed 6"}


_OPEN = frozenset(
    (
        "second: people",
        "second: time",
        "second: title",
        "second: name",
        "second: verb",
        "second: apposed",
        "second: dual",
        "head: adverbial",
        "head: describes",
        "head: time",
        "head: nisba",
        "head: elative",
        "head: name",
        "head: predicate",
        "head: object",
        "head: clitic",
        "behind nun",
        "often as it stands",
    )
)
"""What lets right words stand side by side."""


def _surely_annexed(pieces: frozenset[str]) -> float:
    """The log odds from which two plain nouns that edited text annexes are a slip; ``NEVER`` where they stand so that
    the second may be a subject or an object of its own."""
    annexed, to_head = step_of(pieces, "annexed"), step_of(pieces, "annexed to head")
    if annexed < 2 or pieces & _OPEN or step_of(pieces, "as it stands") > 0:
        return NEVER
    if "governed" in pieces:
        return _SURE
    if "indefinite" in pieces:
        return NEVER if to_head >= (2 if "subject chain" in pieces else 4) else LIKELY
    if "definite" in pieces:
        return NEVER if pieces & {"head: may describe", "second may describe"} else _SURE
    if pieces & {"pronoun", "particle", "other verb"}:
        return _SURE
    if "first" in pieces:
        return _FIRST
    return _BEHIND_VERB if "verb" in pieces and annexed >= 4 and "second described" not in pieces else NEVER


_SURE, _FIRST, _BEHIND_VERB = 1.0, 2.0, 4.5
"""Log odds from which plain nouns are a slip: behind a preposition or noun, at the beginning, behind a verb."""
_NEVER_CLEAR = frozenset(
    (
        "second: time",
        "second: title",
        "second: apposed",
        "second: dual",
        "second describes",
        "second may describe",
        "behind nun",
        "head: predicate",
        "head: object",
        "head: adverbial",
        "head: elative",
        "often as it stands",
    )
)


def is_clear(pieces: frozenset[str]) -> bool:
    """Whether the two stand as no right words do: a masdar behind a preposition that is hardly ever definite but by
    its second term («في الإتمام الأشغال»), a part of a time, one phrase behind the subject
    («ضربت المجاعة المنطقة الساحل»)."""
    if _PART_OF_TIME in pieces and "governed" in pieces:
        return True
    annexed = step_of(pieces, "annexed")
    head = next((share for share in (6, 5) if f"head annexed {share}" in pieces), 0)
    if _PHRASE in pieces and annexed >= 5 and step_of(pieces, "as it stands") == 0:
        # «أعرب الرئيس الوزراء البريطاني عن أمله», «ثاني الأكسيد الكربون»
        if pieces >= {"verb", "second: people", "head described by singular"}:
            return True
        if pieces & {"particle", "pronoun"} and not pieces & {"second: people", *_NEVER_CLEAR}:
            return True
    if pieces & _NEVER_CLEAR or "second behind annexed 6" not in pieces or "second: people" in pieces:
        return False
    if pieces >= {"governed", "head: masdar"}:
        if pieces & _OBLIGING and not pieces >= {"governed behind verb", "governed by من"}:
            return False
        return head == 6 or (head == 5 and not pieces & {"governed by في", "governed by على"})
    if "indefinite" in pieces and head == 6:
        return step_of(pieces, "annexed to head") < 2  # «استبعاد الإمكانية النظر»
    return (
        "definite" in pieces and annexed >= 4 and not pieces & {"head: may describe", "head: describes", "head: nisba"}
    )


def is_doubtful(pieces: frozenset[str]) -> bool:
    """Whether hardly half of such slips were right on fresh copy, so that they are noted at most.

    Two nouns that were never counted together are rather a phrase and a subject or object behind it: «تناول في الحفل
    البرامج»; so they are behind a phrase of its own («تحرس قوات الأمن المنطقة») and where the second may describe.
    """
    annexed = step_of(pieces, "annexed")
    if _is_done(pieces) or _IDIOM in pieces or is_clear(pieces):
        return False  # «تم الترميم الأسوار», «على السبيل المقارنة»: nothing else can follow
    if _surely_annexed(pieces) < _BEHIND_VERB:
        return False
    if annexed < 2 or pieces & {"particle", "pronoun"} or ("head: adverbial" in pieces and annexed < 4):
        return True
    if _PHRASE in pieces and not pieces & {"second: name", "definite"}:
        # «ستواصل الوزارة الدفاع عن …»
        return "verb" in pieces and not pieces & {"head: title", "verb: without object", *_WITHOUT_OBJECT}
    if annexed < 5 and pieces & {"definite", "verb"} and not pieces & _WITHOUT_OBJECT:
        return True
    if annexed < (4 if "governed" in pieces else 5) and "second may describe" in pieces:
        return True  # «ظاهرة الفريق النجم»
    if annexed < 5 and "governed at beginning" in pieces and pieces & _OBLIGING:
        return True  # «على النظام الذهاب»
    return annexed < 5 and step_of(pieces, "annexed to head") >= 4 and "subject chain" in pieces


def _is_weak(pieces: frozenset[str]) -> bool:
    """Whether the two stand as right words do more often than the weights tell; with what was right there."""
    annexed = step_of(pieces, "annexed")
    never = _NEVER_ANNEXED
    if _PHRASE in pieces and annexed >= 5 and pieces & _CLEARLY_PLACED:
        never = never - {"second: people"}  # «لقاء مع الرئيس الوزراء»
    if (
        pieces & never
        or "head: elative" in pieces
        or ("head: title" in pieces and annexed < 4)
        or step_of(pieces, "as it stands") > 0
    ):
        return True
    if "verb" in pieces and _PHRASE in pieces and annexed >= 5:
        return False  # «أعرب الرئيس الحكومة عن أمله»
    if "verb: own subject" in pieces and annexed >= 3:
        return False  # «حاولوا العبور الحدود»: the object is one phrase
    if pieces & {"verb", "other verb: third person"} and not pieces & _WITHOUT_OBJECT:
        # «خفضت الوكالة التصنيف»; but «زار الرئيس الحكومة ورش البناء»
        return annexed < 4 or not pieces & {"before definite", "before indefinite", "before noun or verb"}
    if "definite" in pieces and pieces & {"head: describes", "head: may describe"}:
        return True  # «اللاعب الطويل القامة»
    if ("head: describes" in pieces and annexed < 4) or ("head: adverbial" in pieces and annexed < 3):
        return True  # «ليس من السهل التضحية بها», «وهذه في الواقع الطريقة الأسرع»
    if "head: may describe" in pieces and "governed" not in pieces and annexed < 3:
        return True
    if ("first" in pieces and annexed < (5 if "head: clitic" in pieces else 3)) or (
        "definite" in pieces and annexed < 3
    ):
        return True  # «والسبب الاضطرابات»
    if "indefinite" in pieces and (annexed < 2 or step_of(pieces, "annexed to head") >= 3):
        # «دعت وزارة الصحة المواطنين»
        return annexed < 4 and not (annexed < 2 and _is_plain(pieces))
    if "verb in clause" in pieces and annexed < 2:  # «يغيب عن الرحلة المدرب»
        return "governed behind verb" in pieces or not _is_plain(pieces)
    return False


def _is_plain(pieces: frozenset[str]) -> bool:
    """Whether the first word, behind a preposition or a noun, is hardly ever anything but annexed."""
    if not pieces & {"governed", "indefinite"} or step_of(pieces, "annexed to head") >= 2:
        return False
    return "head: name" not in pieces and "second behind annexed 6" in pieces
