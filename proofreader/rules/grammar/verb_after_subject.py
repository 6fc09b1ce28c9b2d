"""A verb that does not agree with the subject before it: «السلطات أكد أن», «المتضررون أكد»."""

from collections.abc import Iterator

from proofreader.arabic.clitics import without_conjunction
from proofreader.arabic.word_classes import (
    BETWEEN_SUBJECT_AND_VERB,
    DEMONSTRATIVES,
    INFLECTED_PREPOSITIONS,
    PERSONAL_PRONOUNS,
    RELATIVES,
)
from proofreader.core import Category, Document, Example, Finding, Gender, Lexicon, Number, Reading, Rule, Tense
from proofreader.lexicon.noun_classes import used_as_noun
from proofreader.rules.support.beginnings import beginnings
from proofreader.rules.support.grammar import respelt
from proofreader.rules.support.topic import takes_up
from proofreader.rules.support.verb_of_subject import (
    agreeing_verb,
    has_many_behind,
    is_group_or_name,
    number_of,
    verb_fits,
)
from proofreader.rules.support.verbs import IMPERSONAL, KANA_FORMS, OPEN
from proofreader.syntax import Node, Text, text_of
from proofreader.syntax.agreement import ANYTHING, FEMININE, Agreement, agrees, asked_of
from proofreader.syntax.numerals import DEFINITE_UNITS
from proofreader.syntax.phrases import NOUN_CLAUSE_OPENERS, PREPOSITIONS, has_preposition
from proofreader.syntax.subjects import VERBS, agreements_of, names_subject, refusals_of
from proofreader.syntax.verbs import SAYING, is_passive, third_singular

_M, _F = Gender.MASCULINE, Gender.FEMININE
_S, _D, _P = Number.SINGULAR, Number.DUAL, Number.PLURAL
_MARKS = ".؛؟!:"
_REACH, _LEAST = 10, 6
_AS_SUBJECT = 3  # agreements to one refusal: «الطائف» is a town
# After a verb whose subject stands before it.
_COMPLEMENTS = PREPOSITIONS | frozenset("أن أنه أنها أنهم إن بأن بأنه بأنها قد".split())

_ADJECTIVES = frozenset("كثر سواء قلة سبق".split())  # that the dictionary has as verbs, and «سبق أن»
_MUCH = 100  # agreements as a noun
# Eggs or white ones; «الغالب» for «غالبا»; people by a name of things.
_AMBIGUOUS = frozenset("بيض غالب دفاع نجوم وجوه طواقم أطقم معارف".split())
_TURNING_OUT = frozenset("اتضح يتضح تبين يتبين ظهر يظهر يبدو بدا ثبت يثبت جاز يجوز".split())
# Spelt as nouns are, but verbs before the preposition that they take.
_COMPLEMENTS_OF = {
    "تمكن": "من", "قام": "ب", "شرع": "في", "نجح": "في", "فشل": "في", "طالب": "ب", "ندد": "ب", "صادق": "على",
    "عمل": "على", "وقع": "على", "حصل": "على", "عثر": "على", "أقدم": "على", "انتقل": "إلى", "وصل": "إلى",
    "توجه": "إلى", "عاد": "إلى",
    "شارك": "في", "ساهم": "في", "بدأ": "في", "عبر": "عن", "كشف": "عن", "دافع": "عن", "توقف": "عن", "تراجع": "عن",
    "رفض": "أن", "قرر": "أن",
}  # fmt: skip
_THAT = frozenset("أن أنه أنها أنهم بأن بأنه بأنها".split())
_KANA_PAST = frozenset("كان كانت أصبح أصبحت ظل ظلت بات باتت صار صارت".split())
_BECAME = frozenset("أصبح أصبحت".split())
# They have a predicate, which an adjective of the subject's own gender is: «الدعوة لا يعتبر ملزمة».
_WITH_PREDICATE = frozenset("يعتبر يعد يبقى يظل يكن يكون يصبح يزال يبدو".split())
# Behind a plural of people such a verb is no noun, and a bare noun of another gender is its object.
# Before a bare noun these have it as their object.
_BEFORE_OBJECT = frozenset(
    """
    قرر قررت رفع رفعت نظم نظمت قدم قدمت حقق حققت سجل سجلت خاض خاضت أحرز أحرزت أجرى أجرت عقد عقدت وقع وقعت وجه وجهت
    أصدر أصدرت أطلق أطلقت أعد أعدت اتخذ اتخذت بذل بذلت تبنى تبنت تلقى تلقت حصد حصدت خصص خصصت شيد شيدت فتح فتحت
    نفذ نفذت واجه واجهت واصل واصلت ردد رددت أبدى أبدت
    """.split()
)
_CLAUSE = 9  # words
_CERTAIN_BEFORE_OBJECT = frozenset("قدم حقق سجل قرر رفض فقد خاض أدى أحرز".split())


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    text = text_of(document, lexicon)
    for at in beginnings(text):
        if _opens_noun_clause(text, at) and (finding := _after(text, _head(text, at))):
            yield finding


def _head(text: Text, at: int) -> int:
    """The noun behind a demonstrative that agrees with it, which opens the clause: «هذه المبادرة»."""
    shown = DEMONSTRATIVES.get(text.form(at).removeprefix("و").removeprefix("ف"))
    noun = text.node(at + 1)
    is_noun = shown is not None and text.joined(at + 1) and noun.has_article and not noun.describes
    return at + 1 if is_noun and shown and shown.gender is noun.gender is not None else at


def _opens_noun_clause(text: Text, at: int) -> bool:
    """Whether a clause that begins with its subject begins here."""
    if not text.form(at).startswith(("ال", "وال", "فال")) and not text.form(at + 1).startswith("ال"):
        return False
    gap = text.gap(at)
    if gap is None or any(mark in gap for mark in ".؟!"):
        return True
    return text.before(at) in NOUN_CLAUSE_OPENERS


def _after(text: Text, at: int) -> Finding | None:
    head = text.node(at)
    if (
        not head.is_noun
        or head.may_be_name
        or has_preposition(head)
        or head.is_particle
        or head.stem in OPEN
        or head.stem in _AMBIGUOUS
        or text.form(at) in PREPOSITIONS
        or text.form(at) in DEFINITE_UNITS
    ):
        return None
    if not (head.has_article or (head.is_bare and text.node_after(at).has_article)):
        return None
    asked = asked_of(head)
    if ANYTHING in asked or number_of(head) is None or (head.gender is None and head.human is not False):
        return None
    place = _verb_place(text, at)
    if place is None or _is_name(text, at):
        return None
    if head.number in (_S, None) and any(reading.case and reading.number is _S for reading in head.nominals):
        return None
    node = text.node(place)
    if node.continues or node.form in _ADJECTIVES:
        return None  # «الإجراءات ويتعين»: of another clause
    readings = [r for r in node.verbs if r.person == 3 and not r.pronoun]
    if without_conjunction(node.form) in _COMPLEMENTS_OF and _takes_complement(text, place):
        readings = [r for r in readings if r.tense is Tense.PERFECT]  # «تمكن من»: of تمكّن
    elif not readings or len(readings) != len([r for r in node.verbs if r.person == 3]):
        return None
    if is_passive(node.form):
        readings = [r for r in readings if r.tense is Tense.PERFECT]  # «توفي», no imperfect of أوفى
    if not readings or node.form in IMPERSONAL:
        return None
    if node.form in _TURNING_OUT and text.after(place).startswith("أن"):
        return None  # «إن الشكوك اتضح أنه لا أساس لها»
    if any(verb_fits(head, reading) for reading in readings) or is_group_or_name(text, head, readings):
        return None
    # The verb of many has its subject before it: «الفريقان تعادلوا», «الشركات رفضوا».
    are_many = all(reading.number is _P for reading in readings) and head.number in (_D, _P)
    if not are_many and not _has_no_later_subject(text, place, readings) and not _is_own_verb(text, at, place):
        return None
    if not are_many and has_many_behind(text, place):
        return None
    right = agreeing_verb(head, readings[0], text.lexicon)
    if right is None or right == node.form:
        return None
    return respelt(text, {place: right}, f"الفعل بعد «{head.form}» يوافقه في الجنس والعدد: «{right}»")


def _is_name(text: Text, at: int) -> bool:
    """Whether it may name a club, a town, a paper: a masculine noun that is hardly seen with a verb, or one that its
    adjective does not agree with («السفير اللبنانية»)."""
    head, following = text.node(at), text.node_after(at)
    if following.has_article and following.describes and not agrees(head, following):
        return True
    if head.number is not _S or head.gender is not _M:
        return False
    return agreements_of(head) < max(_LEAST, _AS_SUBJECT * refusals_of(head))


def _verb_place(text: Text, at: int) -> int | None:
    """The first verb after the subject, over adjectives, annexation, phrases with a preposition and parentheses."""
    in_parenthesis = False
    after_preposition = False
    own_verbs, in_relative = 0, False  # of a relative clause
    head = text.node(at)
    for place in range(at + 1, min(len(text.forms), at + 1 + _REACH)):
        gap = text.gap(place)
        if gap is None or any(mark in gap for mark in _MARKS + '"«»()-–'):
            return None
        if "،" in gap:
            in_parenthesis = not in_parenthesis
            after_preposition = False
        node, form = text.node(place), text.form(place)
        if in_parenthesis:
            if "،" in gap and node.is_verb:
                return None  # «الرجل، يمارس مهمات صعبة، تبدأ في الصباح»: the predicate is there already
            continue
        if form in PREPOSITIONS:
            after_preposition = True
            continue
        if form in RELATIVES and place > at and text.joined(place) and not own_verbs:
            own_verbs, after_preposition = 1, False
            continue
        if own_verbs:
            if form in KANA_FORMS or form in BETWEEN_SUBJECT_AND_VERB:
                continue
            if not node.has_third or (node.has_nominals and VERBS[form] is None):
                return None
            own_verbs = 0
            in_relative = True
            continue
        if in_relative and form in INFLECTED_PREPOSITIONS:
            continue
        if form in _KANA_PAST and not after_preposition and _is_predicate(head, text.node_after(place)):
            return place
        if form in _BECAME and not after_preposition and text.after(place) in PREPOSITIONS:
            return place
        if node.is_verb or (form not in BETWEEN_SUBJECT_AND_VERB and _may_only_be_verb(text, at, place)):
            return None if _describes_before(text, place, at) else place
        if form in BETWEEN_SUBJECT_AND_VERB and not after_preposition and _is_verb_there(text, place + 1):
            return place + 1
        if not node.is_nominal:
            return None
        if node.may_be_joined and (
            any(r.proclitics.startswith(("و", "ف")) for r in node.nominals) or has_coordination(node)
        ):
            return None
        governed = after_preposition or has_preposition(node)
        is_definite = node.has_article or node.has_pronoun or (in_relative and node.may_be_name)
        if not governed and not (is_definite or text.node(place - 1).is_bare):
            return None  # an indefinite noun here begins the predicate
        after_preposition = after_preposition and node.is_bare
    return None


def _is_predicate(head: Node, node: Node) -> bool:
    """Whether it is an adjective in the accusative that fits the subject: «الطفلة كان نائمة», «الجدار كانت آيلا»."""
    if not node.is_bare or not any(reading.is_adjectival for reading in node.nominals) or node.is_particle:
        return False
    is_feminine = node.form.endswith("ة") and head.gender is _F and head.number is _S
    return is_feminine or (node.tanwin is not None and head.gender is _M and head.number is _S)


def _is_verb_there(text: Text, at: int) -> bool:
    """Whether a particle right before the word is joined to a word that must be a verb."""
    return text.joined(at) and text.node(at).is_verb


def _may_only_be_verb(text: Text, head: int, place: int) -> bool:
    """Whether a word that is a noun too must be a verb: «السلطات أكد أن», «المستشارون صادق على»."""
    form = text.form(place)
    if form in SAYING and text.after(place) in ("أن", "في", "على", "أنه", "أنها", "أنهم", "بأن"):
        return True
    if without_conjunction(form) in _COMPLEMENTS_OF and _takes_complement(text, place):
        return True
    node = text.node(head)
    number = number_of(node)
    is_plural = node.has_article and (number is _D or (number is _P and node.human is not False))
    is_plural = is_plural and text.node(place).is_bare and used_as_noun(form) < _MUCH  # «الحشود هدف للقصف»
    return (
        is_plural
        and VERBS[form] is not None
        and form not in PERSONAL_PRONOUNS
        and bool(third_singular(text.node(place)))
        and place == head + 1
    )


def _takes_complement(text: Text, at: int) -> bool:
    """Whether the verb's own preposition follows it: «تمكن من»."""
    wanted, following = _COMPLEMENTS_OF[without_conjunction(text.form(at))], text.node_after(at)
    if len(wanted) > 1:
        return following.form == wanted
    return bool(following.nominals) and all(r.proclitics[:1] == wanted for r in following.nominals)


def _describes_before(text: Text, place: int, head: int) -> bool:
    """Whether the verb describes an indefinite noun right before it («في قضية جديدة تتعلق بـ…»), or follows «مَن»."""
    before = text.node(place - 1)
    return text.form(place - 1) == "من" or (place - 1 > head and before.is_bare and not before.may_be_name)


def has_coordination(node: Node) -> bool:
    """Whether و is written with the word in some reading."""
    return any(reading.proclitics.startswith("و") for reading in node.readings)


def _has_no_later_subject(text: Text, at: int, readings: list[Reading]) -> bool:
    """Whether what follows the verb can't be its subject: a preposition, أن, a cognate accusative, the end, nouns of
    another gender."""
    following = text.node_after(at)
    if text.form(at) in _KANA_PAST and text.node(at).has_third:
        is_placed = following.form in PREPOSITIONS and text.form(at) in _BECAME
        return _is_adjective(following) or (
            is_placed and not any(names_subject(text, at, Agreement(r.gender, _S)) for r in readings)
        )
    if following.form in _THAT:
        return True  # «أكد أن العدد»: of another clause
    if all(r.number is _S and names_subject(text, at, Agreement(r.gender, _S)) for r in readings):
        return False  # «السلطات أكد في بيانها مصدر», «المشروع تتضاءل إلى جانبه البرامج»
    if (has_preposition(following) and following.has_pronoun) or following.form in INFLECTED_PREPOSITIONS:
        return False  # «سيارات الأجرة سيكون بداخلها شخص», «الضابطين لحقت بهما إصابات»
    if not following.form:
        return text.gap(at + 1) is None or "." in (text.gap(at + 1) or "")
    if following.form in _COMPLEMENTS:
        # «السلطات أكد في بيانها مصدر»: no indefinite noun soon after.
        return True
    if following.tanwin is not None:
        return True
    if without_conjunction(text.form(at)) in _WITH_PREDICATE and following.is_bare and following.form.endswith("ة"):
        return any(r.is_adjectival for r in following.nominals) and all(r.gender is _M for r in readings)
    if text.node(at).form in _CERTAIN_BEFORE_OBJECT:
        return following.is_bare and following.is_nominal and not following.may_be_name
    return bool(following.readings) and all(r.proclitics[:1] in ("ب", "ل") and r.proclitics for r in following.readings)


def _is_own_verb(text: Text, head: int, at: int) -> bool:
    """Whether the verb right behind its subject has an object behind it, and no pronoun in the clause takes up the noun
    before, as it would if the verb had another subject: «المتظاهرون رفع شعارات», but not «الشركة نفى مديرها الخبر»."""
    following = text.node_after(at)
    if at != head + 1 or not following.is_noun or following.has_pronoun or following.may_be_name:
        return False
    if following.has_article and not following.has_preposition:  # «العمال رفضت العرض»
        if any(one.fits(FEMININE) for one in asked_of(following)):
            return False  # «السكان رفضت المحكمة دعواهم»
        return bool(text.node(head).human) and not takes_up(text, at, text.node(head), _CLAUSE)
    if not following.is_bare or following.shows_nominative or text.form(at) not in _BEFORE_OBJECT:
        return False
    for place in range(at + 1, min(len(text.forms), at + _CLAUSE)):
        gap = text.gap(place) or ""
        if place > at + 1 and any(mark in gap for mark in _MARKS + "،"):
            return True
        if any(r.pronoun for r in text.node(place).readings) or text.form(place) in INFLECTED_PREPOSITIONS:
            return False
    return True


def _is_adjective(node: Node) -> bool:
    """Whether it is an adjective that may be the predicate behind كان."""
    return (node.form.endswith("ة") or node.tanwin is not None) and any(r.is_adjectival for r in node.nominals)


RULE = Rule(
    id="verb-after-subject",
    category=Category.GRAMMAR,
    summary="فعل لا يوافق المبتدأ قبله في الجنس أو العدد",
    rationale=(
        "إذا تأخر الفعل وافق ما قبله في الجنس والعدد: السلطات المحلية أكدت، الوزيران وصلا، المتضررون طالبوا. وجمع "
        "غير العاقل كالمفرد المؤنث: الأسعار ارتفعت."
    ),
    reference="عباس حسن، النحو الوافي، المطابقة بين المبتدأ والخبر",
    check=check,
    bad=[
        Example(
            "السلطات المحلية بالإقليم [أكد] أن العمليات متواصلة",
            "السلطات المحلية بالإقليم أكدت أن العمليات متواصلة",
        ),
        Example(
            "قال إن الأسعار، رغم المراقبة، [ارتفع] ارتفاعا كبيرا",
            "قال إن الأسعار، رغم المراقبة، ارتفعت ارتفاعا كبيرا",
        ),
        Example("المتضررون [أكد] في اللقاء أنهم صبروا", "المتضررون أكدوا في اللقاء أنهم صبروا"),
        Example("المستشارون [صادق] على القانون", "المستشارون صادقوا على القانون"),
        Example("الوزيران [وقع] على الاتفاق", "الوزيران وقعا على الاتفاق"),
        Example("السلطات الأمنية بالمدينة [تمكن] من توقيفه", "السلطات الأمنية بالمدينة تمكنت من توقيفه"),
        Example("قال إن اللاعبين [قدم] مباراة جيدة", "قال إن اللاعبين قدموا مباراة جيدة"),
        Example("أوضح أن الدعوة لا [يعتبر] ملزمة", "أوضح أن الدعوة لا تعتبر ملزمة"),
        Example("قال إن هذه المبادرة [يهدف] إلى دعم الشباب", "قال إن هذه المبادرة تهدف إلى دعم الشباب"),
        Example("الأمهات [طالب] بفتح دار للحضانة", "الأمهات طالبن بفتح دار للحضانة"),
        Example("المتظاهرون [رفع] شعارات غاضبة", "المتظاهرون رفعوا شعارات غاضبة"),
        Example("الحكومة [قرر] تأجيل الموعد", "الحكومة قررت تأجيل الموعد"),
        Example("أكد أن الشركتين [وقعت] اتفاقا جديدا", "أكد أن الشركتين وقعتا اتفاقا جديدا"),
        Example("الطفلان [توفي] غرقا في الوادي", "الطفلان توفيا غرقا في الوادي"),
        Example("إن المدرسة العمومية [أصبح] في وضع صعب", "إن المدرسة العمومية أصبحت في وضع صعب"),
        Example("إن الجمعيات المحلية [يشتكون] من ضعف الدعم", "إن الجمعيات المحلية تشتكي من ضعف الدعم"),
        Example("الموظفون [طالبت] بتحسين أوضاعهم", "الموظفون طالبوا بتحسين أوضاعهم"),
        Example("العمال [رفضت] العرض", "العمال رفضوا العرض"),
        Example("أكد أن التجار [رفعت] الثمن", "أكد أن التجار رفعوا الثمن"),
        Example("الفريقان [تعادلوا] بهدف لمثله", "الفريقان تعادلا بهدف لمثله"),
        Example("الدولتان [وقعوا] اتفاقا جديدا", "الدولتان وقعتا اتفاقا جديدا"),
        Example("البنوك [رفعوا] أسعار الفائدة", "البنوك رفعت أسعار الفائدة"),
    ],
    good=[
        "الخبراء يزور السائحون القرية",
        "العداءتان لم تحضرا السباق الأخير",
        "إن المتهمين يشتبه في كونهما يعدان للتهريب",
        "السلطات المحلية أكدت أن العمليات متواصلة",
        "القبائل العربية قررت في اجتماعها",
        "المدينة وصل إليها الوفد",
        "المشروع تتضاءل إلى جانبه أي برامج أخرى",
        "أكد أن البيض يضم نسبة من الدهون",
        "اللاعبون كثر في هذا الفريق",
        "قيل إن الصحابة اجتمعوا على تعيينه",
        "السلطات أكد في حقها المجلس أنها قصرت",
        "الوزير أكد أن الأسعار ارتفعت",
        "هذه القرية يقطنها ألف شخص",
        "الاتهام في قضية جديدة تتعلق بالرشوة لم يثبت",
        "أكد أن الثلاثة ظهروا بمستوى متقارب",
        "قال إن سيارات الأجرة سيكون بداخلها حارس",
        "الموظفون طالبت نقابتهم بالحوار",
        "العمال رفضت نقابتهم العرض",
        "السكان رفضت المحكمة دعواهم",
        "الناس تقول إن الأسعار مرتفعة",
        "الأعضاء انتخبت رئيسا جديدا",
        "عشرات الأشخاص نقلوا إلى المستشفى",
        "قال إن الشكوك السابقة اتضح أنه لا أساس لها",
        "النجوم كانوا خارج الملعب",
        "أوضح أن الاتفاقية لا يجوز أن تخضع للرقابة",
        "أبرز الوزير أن المسؤولين أشادا بالمبادرة",
        "أكد أن الضابطين لحقت بهما إصابات خطيرة",
        "المتظاهرون رفع شعاراتهم منظمو المسيرة",
        "الحكومة قرر رئيسها تأجيل الموعد",
        "هذه القرية يسعى سكانها إلى الاستقرار",
        "المدينة أصبح في وسطها مسرح كبير",
        "الشركة وقع مديرها اتفاقا",
        "القرية أصبح في أغلب أحيائها ماء",
        "الرجل، يمارس مهمات صعبة كل يوم، تبدأ في الصباح",
    ],
)
