"""Duals and sound plurals in the oblique where the subject of a verb stands: «أكد المشاركين» for «أكد المشاركون»."""

from collections.abc import Iterator

from proofreader.arabic.clitics import ARTICLE, without_conjunction
from proofreader.arabic.word_classes import INFLECTED_PREPOSITIONS, KANA_OF_THIRD, NEGATIONS_OF_VERBS, RELATIVES
from proofreader.core import Case, Category, Derivation, Document, Example, Finding, Gender, Lexicon, Number, Rule
from proofreader.lexicon.noun_classes import used_as_noun
from proofreader.rules.support.cases import (
    before_parenthesis,
    has_oblique,
    in_nominative,
    in_oblique,
    is_behind_its_verb,
    nominative_of_phrase,
    shows_nominative,
    shows_oblique,
)
from proofreader.rules.support.grammar import respelt
from proofreader.rules.support.verbs import with_proclitics
from proofreader.syntax import Node, Text, agrees, node_of, text_of
from proofreader.syntax.annexation_evidence import TIMES
from proofreader.syntax.complements import exists, verb_with_complement
from proofreader.syntax.describing import describes
from proofreader.syntax.numerals import UNITS
from proofreader.syntax.phrases import PREPOSITIONS, has_preposition
from proofreader.syntax.subjects import GROUPS, VERBS, Opening, Sign, Subject, opening_of, sign_after
from proofreader.syntax.verbs import (
    genders_of_verb,
    is_intransitive,
    is_passive,
    opens_clause,
    subject_share,
    takes_subject_next,
    third_singular,
)

_TIMES = frozenset(
    """
    مرتين يومين ساعتين شهرين أسبوعين عامين سنتين دقيقتين ليلتين قرنين عقدين ثانيتين هدفين موسمين اثنين حين ثلثين
    """.split()
)
_KANA = with_proclitics(KANA_OF_THIRD | frozenset("يكن تكن يبيت تبيت صار صارت يصير تصير".split()))
"""كان and its sisters in the singular. Not ليس: «ليس اللاعبين فقط بل المدرب أيضا»."""
_NOT = with_proclitics(frozenset({"ليس", "ليست"}))
_PRONOMINAL = frozenset("آخرون كثيرون قليلون عديدون".split())  # «فر آخرون تاركين سلاحهم»: how they fled
_SUBJUNCTIVE = frozenset("أن وأن بأن حتى كي لكي".split())
_OFTEN, _VERY_OFTEN = 12, 10_000  # occurrences where only a noun stands
_REACHING = frozenset(
    """
    غادر يغادر حضر يحضر دخل يدخل زار يزور رفض يرفض قاطع يقاطع عبر يعبر تسلم يتسلم شاهد يشاهد حقق يحقق أنهى ينهي
    استأنف يستأنف بدأ يبدأ خاض يخوض
    """.split()
)
# What two do to each other, so that it has no object.
_MUTUAL = frozenset(
    """
    تعادل يتعادل تصافح يتصافح يتواجه تقابل يتقابل تعانق يتعانق تشاجر يتشاجر تبارى يتبارى افترق يفترق تخاصم يتخاصم
    تصالح يتصالح تنافس يتنافس اشتبك يشتبك تعارك يتعارك
    """.split()
)
_SOON = 2  # words
_FOUND = frozenset(("وجد", "وجدت", "جد", "جدت"))  # also «وجدتُ»
_IN_USE = 8  # occurrences of the singular
_SHARE = 0.85  # of the neighbours that are the subject
# Their object may stand next: «حيث التقى مسؤولين», «قتل المصلين غدرا».
_MEETING = frozenset("التقى التقت يلتقي تلتقي غادر غادرت دخل دخلت اتهم اتهمت".split())
# What they have for an object has no object of its own.
_HOLDING = with_proclitics(
    """
    عقد وقع أبرم أجرى يجري يعقد يوقع تبادل يتبادل خاض يخوض أصدر يصدر ناقش يناقش عقدت وقعت أبرمت أجرت تجري تعقد توقع
    تبادلت تتبادل خاضت تخوض أصدرت تصدر ناقشت تناقش
    """.split()
)
_LATELY = frozenset("أمس اليوم مؤخرا سابقا أخيرا معا".split())
# They have no object; what they concern stands behind the preposition: «أعرب المشاركين في الندوة عن قلقهم».
_CONCERNING = {
    verb: preposition
    for preposition, verbs in {
        "عن": "أعرب أعربت يعرب تعرب عبر عبرت يعبر تعبر تحدث تحدثت يتحدث تتحدث تنازل يتنازل تخلى يتخلى تغيب",
        "ب": "أشاد أشادت يشيد تشيد نوه نوهت ينوه تنوه رحب رحبت يرحب ترحب ندد نددت تعهد تعهدت يتعهد تتعهد أدلى أدلت",
        "على": "وافق وافقت يوافق توافق أجمع أجمعت يجمع أصر أصرت يصر تصر اتفق اتفقت يتفق تتفق شدد شددت يشدد تشدد "
        "احتج احتجت يحتج تحتج اعترض اعترضت يعترض تعترض",
        "إلى": "يهدف تهدف يسعى تسعى أشار أشارت يشير تشير تطرق تطرقت يتطرق تتطرق توصل توصلت يتوصل تتوصل استمع استمعت",
        "من": "استفاد استفادت يستفيد تستفيد عانى عانت يعاني تعاني تمكن تمكنت يتمكن اشتكى اشتكت يشتكي تشتكي انسحب",
    }.items()
    for verb in verbs.split()
}
_WITHIN = 5  # words
# Things, or people named later, do it to people: «فاجأ المتتبعين غياب اللاعب», «انتظر المسافرين موظفون».
_OF_THINGS = frozenset(
    """
    فاجأ فاجأت يفاجئ تفاجئ انتظر انتظرت ينتظر تنتظر أوقف أوقفت يوقف توقف هدد هددت يهدد تهدد ودع ودعت يودع تودع أقنع
    أقنعت يقنع تقنع أقلق أقلقت يقلق تقلق أغضب أغضبت يغضب تغضب أزعج أزعجت يزعج تزعج أسعد أسعدت يسعد تسعد أنقذ أنقذت
    أربك أربكت يربك تربك أثار أرهق أرهقت يرهق ترهق أدهش أدهشت يدهش تدهش
    """.split()
)
# With a preposition in news, without an object.
_TOGETHER = frozenset("اتفق يتفق أجمع يجمع شارك يشارك احتشد تجمهر خاض وافق تضامن انضم ينضم التحق يلتحق".split())
_OTHERS = frozenset(("آخرون", "وآخرون", "كثيرون", "وكثيرون"))
_OF_MANY = frozenset(("هؤلاء", "أولئك"))
_TENS = frozenset("عشرين ثلاثين أربعين خمسين ستين سبعين ثمانين تسعين".split())
# Of extent: «ارتفع عشرين درجة», «تأخر خمسين يوما».
_BY = with_proclitics(
    """
    ارتفع ارتفعت يرتفع ترتفع انخفض انخفضت ينخفض تنخفض تراجع تراجعت يتراجع تتراجع تأخر تأخرت يتأخر تتأخر تقدم تقدمت
    استمر استمرت يستمر تستمر زاد زادت يزيد تزيد نقص ينقص دام دامت يدوم تدوم عاش عاشت يعيش تعيش سار سارت مشى مشت
    تعرض تعرضت رشح رشحت انتظر غاب غابت يغيب تغيب بلغ بلغت يبلغ تبلغ سجن حكم سجل سجلت
    """.split()
)
_TWO_OBJECTS = ("سمي", "سمى", "عتبر", "سلم", "ناول", "أدخل", "أرى", "جعل", "زوج")

_BACK = 4  # words between a verb and its object


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    text = text_of(document, lexicon)
    for at in in_oblique(text):
        if text.joined(at):
            finding = _subject(text, at) or _described(text, at) or _coordinated(text, at)
        else:
            finding = _behind_parenthesis(text, at)
        if finding:
            yield finding
    for at in in_nominative(text):
        if finding := _obliquely_described(text, at):
            yield finding


def _subject(text: Text, at: int) -> Finding | None:
    node, verb = text.node(at), text.before(at)
    before = text.node_before(at)
    if verb in _OF_MANY:
        return _demonstrated(text, at)
    if text.form(at).removeprefix("و") in _TENS:
        return _numeral(text, at)
    behind = None if before.is_verb else verb_with_complement(text, at)
    if _is_preposition(verb):
        return None  # «مع المحامين»
    if not (before.has_verbs or verb in _KANA or verb in _NOT or verb in INFLECTED_PREPOSITIONS or behind is not None):
        return None
    if not shows_oblique(node) or any(r.proclitics not in ("", ARTICLE) for r in node.nominals):
        return None
    numbers = {reading.number for reading in node.nominals}
    plural, dual = node.form[:-2] + "ون", node.form[:-2] + "ان"
    nominative = dual if numbers == {Number.DUAL} else plural
    if not node.has_article and not node_of(nominative, text.lexicon).shows_nominative:
        nominative = dual  # «مسجدين»
    if not node.has_article and not node_of(nominative, text.lexicon).shows_nominative:
        return None  # names: «جولين»
    if node.form.removeprefix(ARTICLE) in (_TIMES if verb not in _KANA else _TIMES - {"هدفين"}):
        return None
    is_sure = node.has_article and (text.lexicon.accepts(plural) or text.lexicon.accepts(dual))
    is_sure = is_sure and (_concern_follows(text, at) or (verb in _HOLDING and _object_follows(text, at)))
    is_sure = is_sure or (verb not in _HOLDING and _are_two_things(node, text.lexicon))
    if not (text.lexicon.count(plural) + text.lexicon.count(dual) or is_sure or _is_in_use(node, text.lexicon)):
        return None
    if verb in _NOT:
        right = dual if numbers == {Number.DUAL} or not text.lexicon.count(plural) else plural
        return respelt(text, {at: right}, f"اسم «{verb}» مرفوع: «{right}»") if _is_denied(text, at) else None
    if verb == "ظل" and text.node_before(at - 1).is_bare:
        return None  # «طول ظل اللاعبين»
    if verb in _KANA:
        if text.after(at) != "قد" and not (node.has_article and _fits(verb, node)):
            return None
        # «كان الشقيقين قد غادرا»
        is_dual = numbers == {Number.DUAL} or (text.after(at) == "قد" and text.form(at + 2).endswith(("ا", "ان")))
        right = dual if is_dual or Number.PLURAL not in numbers else plural
        return respelt(text, {at: right}, f"اسم «{verb}» مرفوع: «{right}»")
    if not (_is_subject(text, at) if behind is None else _is_subject_behind(text, at, behind)):
        return None
    if (verb if behind is None else text.form(behind)).removeprefix("و") in _OF_THINGS:
        return None
    verb = verb if behind is None else text.form(behind)
    is_dual = Number.PLURAL not in numbers or text.after(at) == "اثنين" or text.after(at).endswith("هما")
    is_dual = is_dual or text.lexicon.count(dual) > text.lexicon.count(plural) or nominative == dual
    is_dual = is_dual or (verb.lstrip("وف") in _MUTUAL and text.lexicon.accepts(dual))
    right = dual if is_dual else plural
    if not node.has_article and _is_annexed_to(text, at + 1, node):
        return respelt(text, {at: right[:-1]}, f"الفاعل مرفوع، وتُحذف نونه للإضافة: «{right[:-1]} {text.after(at)}»")
    changes = {at: right} if node.has_article else nominative_of_phrase(text, at, right[-2:]) or {at: right}
    is_open = numbers == {Number.PLURAL, Number.DUAL} and len(changes) == 1
    others = (plural if is_dual else dual,) if is_open else ()
    return respelt(text, changes, f"الفاعل مرفوع: «{verb} {right}»", others=others)


def _is_preposition(form: str) -> bool:
    """Whether the word is a preposition and none of the verbs known by what they concern («عبر … عن»)."""
    return form in PREPOSITIONS and without_conjunction(form) not in _CONCERNING


def _is_annexed_to(text: Text, at: int, noun: Node) -> bool:
    """Whether a definite noun stands there that the noun before is annexed to: «حضر اللقاء مسيرين الجمعيات»."""
    following = text.node(at)
    if not text.joined(at) or not following.has_article or following.has_preposition or following.form in TIMES:
        return False
    return following.is_noun and not following.describes and not (following.may_describe and agrees(noun, following))


def _is_in_use(node: Node, lexicon: Lexicon) -> bool:
    """Whether its singular is in use and its nominative known, though edited news had no occasion for it: الممرضون."""
    base = node.form.removeprefix(ARTICLE)[:-2]
    known = lexicon.accepts(node.form[:-2] + "ون") or lexicon.accepts(node.form[:-2] + "ان")
    is_noun = used_as_noun(base) >= _OFTEN or base.startswith("م")  # not «السارين», the gas
    used = lexicon.count(base) + lexicon.count(ARTICLE + base)
    return known and is_noun and used >= _IN_USE and node.human is not False


def _are_two_things(node: Node, lexicon: Lexicon) -> bool:
    """«المؤسستين»: a dual of a feminine in use, though edited news had no occasion for its nominative."""
    base = node.form.removeprefix(ARTICLE)[:-2]
    is_dual = base.endswith("ت") and all(reading.number is Number.DUAL for reading in node.nominals)
    return is_dual and lexicon.accepts(node.form[:-2] + "ان") and used_as_noun(base[:-1] + "ة") >= _OFTEN


def _behind_parenthesis(text: Text, at: int) -> Finding | None:
    """«توفي، ليلة الاثنين، طفلين»: the subject behind what stands between commas."""
    place, node = before_parenthesis(text, at), text.node(at)
    if place is None or not shows_oblique(node) or not node.is_without_proclitics or node.has_article:
        return None
    verb = text.node(place)
    if not opens_clause(text, place) or not (is_passive(verb.form) or _takes_no_object(verb)):
        return None
    if not _agrees(verb, node) or node.form in _TIMES or verb.form in _BY:
        return None
    is_dual = all(r.number is Number.DUAL for r in node.nominals) or not any(r.human for r in node.nominals)
    count = text.lexicon.count
    is_dual = is_dual or count(node.form[:-2] + "ان") >= count(node.form[:-2] + "ون")
    changes = nominative_of_phrase(text, at, "ان" if is_dual else "ون")
    return respelt(text, changes, f"الفاعل مرفوع: «{verb.form} … {changes[at]}»") if changes else None


def _coordinated(text: Text, at: int) -> Finding | None:
    """«اتفق الأطباء والممرضين», «حضر المهندسون والتقنيين»: joined to a subject."""
    node, form = text.node(at), text.form(at)
    if not form.startswith("وال") or not shows_oblique(node) or not text.node(at - 1).has_article:
        return None
    if not all(reading.proclitics == "وال" for reading in node.nominals):
        return None
    right = form[:-2] + "ون"
    if not text.lexicon.accepts(right) or not any(r.number is Number.PLURAL for r in node.nominals):
        return None
    first = at - 1
    while text.joined(first) and text.form(first).startswith("وال") and text.node(first - 1).has_article:
        first -= 1
    head, verb = text.node(first), text.node_before(first)
    if head.has_preposition or head.continues or not head.is_noun or not any(r.human for r in head.nominals):
        return None
    if _is_preposition(verb.form):
        return None  # «مع المحامين والموثقين»
    takes_none = _takes_no_object(verb) or verb.form.lstrip("وف") in _TOGETHER
    if not (takes_none and third_singular(verb) and opens_clause(text, first - 1)) or not _agrees(verb, head):
        return None
    if head.shows_oblique or any(text.node(back).shows_oblique for back in range(first, at)):
        return None
    return respelt(text, {at: right}, f"المعطوف على الفاعل مرفوع: «{head.form} … {right}»")


def _demonstrated(text: Text, at: int) -> Finding | None:
    """«احتج هؤلاء الموظفين»: a subject behind its demonstrative, which shows no case."""
    node, verb = text.node(at), text.node_before(at - 1)
    if not node.has_article or not shows_oblique(node) or any(r.proclitics != ARTICLE for r in node.nominals):
        return None
    right = node.form[:-2] + "ون"
    if not text.lexicon.count(right) or not _agrees(verb, node):
        return None
    if not (_takes_no_object(verb) and verb.is_verb) and not takes_subject_next(text, at - 2):
        return None
    return respelt(text, {at: right}, f"الفاعل مرفوع: «{text.form(at - 1)} {right}»")


def _numeral(text: Text, at: int) -> Finding | None:
    """«وافق ستة وثلاثين نائبا», «شارك عشرين لاعبا»: a numeral that is the subject."""
    form = text.form(at)
    place = at - 1 if not form.startswith("و") else at - 2
    if place == at - 2 and (
        text.form(at - 1) not in UNITS or UNITS[text.form(at - 1)].clitics or not text.joined(at - 1)
    ):
        return None
    if text.node_after(at).tanwin is None and not text.after(at).endswith("ة"):
        return None
    verbs = third_singular(text.node(place))
    shares = [share for reading in verbs if (share := subject_share(reading)) is not None]
    is_next = takes_subject_next(text, place) or (
        opens_clause(text, place) and bool(shares) and min(shares) >= _SHARE and text.form(place) not in PREPOSITIONS
    )
    if text.form(place) in _BY or not is_next:
        return None
    right = form[:-2] + "ون"
    return respelt(text, {at: right}, f"العدد فاعل مرفوع: «{text.form(place)} … {right}»")


def _is_denied(text: Text, at: int) -> bool:
    """Whether a predicate in the accusative follows: «ليس الفريقين جاهزين»; not «ليس اللاعبين فقط»."""
    node, predicate = text.node(at), text.node_after(at)
    is_predicate = predicate.is_adjective and predicate.is_bare and shows_oblique(predicate)
    return is_predicate and node.has_article and predicate.is_without_proclitics and agrees(node, predicate)


def _fits(verb: str, node: Node) -> bool:
    """Whether the form of كان or a sister has the gender that its subject asks for."""
    stem = _KANA[verb].stem
    gender = Gender.FEMININE if (stem.endswith("ت") and stem != "بات") or stem.startswith("ت") else Gender.MASCULINE
    return any(reading.gender is gender for reading in node.nominals)


def _is_subject(text: Text, at: int) -> bool:
    """Whether the word can only be the subject of the verb before it."""
    node, place = text.node(at), at - 1
    if text.form(place) in INFLECTED_PREPOSITIONS:  # «شارك فيها متطوعين»
        place -= 1
        verb = text.node(place)
        return (
            text.joined(place + 1)
            and all(reading.person == 3 for reading in verb.verbs)
            and any(reading.human for reading in node.nominals)
            and verb.is_verb
            and _takes_no_object(verb)
            and _agrees(verb, node)
        )
    verb = text.node(place)
    if (
        (verb.is_verb or (verb.has_verbs and text.before(place) in RELATIVES))
        and node.has_article
        and all(r.pronoun and r.person == 3 and not r.proclitics.startswith("ل") for r in verb.verbs)
    ):
        # «يقودها المهاجمين»: the object is there already
        return all(r.number is Number.SINGULAR for r in verb.verbs) and not any(
            verb.form.lstrip("وفس").removeprefix("ي").startswith(each) for each in _TWO_OBJECTS
        )
    if not _agrees(verb, node):
        return False
    if verb.form.lstrip("وف") in _MUTUAL and node.has_article and opens_clause(text, place):
        return _is_told(text, place)
    if node.has_article and _is_described_in_nominative(text, at) and opens_clause(text, place):
        return True  # «أحرز العداءين المغربيان ميداليتين»
    if verb.form in _HOLDING and node.has_article and opens_clause(text, place) and _object_follows(text, at):
        return True  # «عقد الجانبين اجتماعا»
    if node.has_article and opens_clause(text, place) and (_owns_object(text, at) or _reaches(text, at)):
        return True
    if node.has_article and _concern_follows(text, at):
        return True
    if takes_subject_next(text, place):
        if text.before(place) in ("قبل", "بعد", "حين") and used_as_noun(verb.form) >= _OFTEN:
            return False  # «قبل توجه المسافرين»
        # «إذ استعادت قريتين»: an object where the subject was named before
        is_sure = node.has_article or is_passive(verb.form) or _takes_no_object(verb)
        return is_sure and not _may_have_object(text, place, node)
    counted = VERBS[verb.form]
    if counted is None or not verb.is_verb or not node.has_article or text.before(place) == "من":
        return False  # «من ينسى المؤسسين؟»
    opening = opening_of(text, place, counted.is_coordinated)
    if opening is None:
        return False
    if _takes_no_object(verb):
        return True
    sign = sign_after(text, Subject(at, counted.gender, True, True), counted.gender)
    return sign is Sign.SUBJECT and opening is not Opening.COORDINATED


def _object_follows(text: Text, at: int) -> bool:
    """«جمعا عاما», «محادثات», «أمس اتفاقية»."""
    place = at + 2 if text.after(at) in _LATELY else at + 1
    following = text.node(place)
    if not text.joined(place) or not following.nominals or following.form in _LATELY:
        return False
    ends = ("ات", "اء", "ة") if place == at + 2 or text.node(at).number is Number.DUAL else ("ات", "اء")
    return following.tanwin is not None or (following.is_bare and following.form.endswith(ends))


def _concern_follows(text: Text, at: int) -> bool:
    """Whether the preposition follows by which the verb before the word tells what it concerns: «أعرب المشاركين في
    الندوة عن قلقهم»."""
    verb = text.node_before(at)
    preposition = _CONCERNING.get(verb.form) or _CONCERNING.get(without_conjunction(verb.form))
    # «عبر المسافرين عن …» after a noun is a preposition.
    is_verb = verb.is_verb and text.before(at - 1) not in PREPOSITIONS
    if preposition is None or not (is_verb or opens_clause(text, at - 1)):
        return False
    for place in range(at + 1, at + 1 + _WITHIN):
        node = text.node(place)
        if not text.joined(place) or node.is_verb or node.continues:
            return False
        if node.form == preposition or (preposition == "ب" and node.has_preposition and node.form[0] == "ب"):
            return True
        if node.form not in PREPOSITIONS and not (node.has_article or has_preposition(node) or node.is_noun):
            return False
    return False


def _is_described_in_nominative(text: Text, at: int) -> bool:
    adjective = text.node_after(at)
    if not text.joined(at + 1) or not adjective.has_article or not adjective.form.endswith(("ان", "ون")):
        return False
    if not adjective.is_adjective:
        return False
    return shows_nominative(adjective, text.lexicon) and not used_as_noun(adjective.form.removeprefix(ARTICLE)[:-2]) > (
        _OFTEN if not adjective.may_be_nisba else _VERY_OFTEN
    )


def _is_told(text: Text, at: int) -> bool:
    """Whether the word, a verbal noun too, tells as a verb what two did: no verb follows whose subject it may be."""
    if text.form(at).startswith(("و", "ف")) or (at and text.form(at - 1) in _SUBJUNCTIVE):
        return True
    for place in range(at + 2, len(text.forms)):
        gap, node = text.gap(place), text.node(place)
        if gap is None or any(mark in gap for mark in ".؟!؛:"):
            return True
        is_told = third_singular(node) and (node.is_verb or not node.is_noun) and not node.is_particle
        if is_told and text.form(place) not in PREPOSITIONS and text.before(place) not in RELATIVES:
            return text.before(place) in NEGATIONS_OF_VERBS and text.node(place - 2).is_bare  # «مباراة باهتة لم ترق»
    return True


def _reaches(text: Text, at: int) -> bool:
    """Whether people are said to reach or leave the thing that follows: «غادر المحتجين الساحة»."""
    verb, thing = text.before(at).lstrip("وف"), text.node_after(at)
    if verb not in _REACHING or not thing.is_noun or not thing.has_article:
        return False
    if thing.form.removeprefix(ARTICLE) in GROUPS or thing.number is not Number.SINGULAR:
        return False
    if not any(reading.human for reading in text.node(at).nominals) or any(r.human for r in thing.nominals):
        return False
    return any(r.proclitics == ARTICLE and not r.is_adjectival for r in thing.nominals)


def _owns_object(text: Text, at: int) -> bool:
    """Whether an object of theirs follows: «خسر الفريقين معا مباراتيهما»."""
    for place in range(at + 1, at + _SOON + 1):
        node = text.node(place)
        if not text.joined(place) or node.form in PREPOSITIONS or has_preposition(node) or node.is_verb:
            return False
        if node.is_noun and not node.continues and any(reading.pronoun == "هما" for reading in node.nominals):
            return all(reading.pronoun for reading in node.nominals)
    return False


def _is_subject_behind(text: Text, at: int, verb: int) -> bool:
    """Whether the word can only be the subject of the verb, whose complement stands between: «شارك في اللقاء
    باحثين»."""
    node = text.node(at)
    if node.has_article or not node.is_without_proclitics or without_conjunction(text.form(verb)) in _FOUND:
        return False  # «وجدت في الصندوق رسالتين»: whoever found them
    is_people = any(r.human for r in node.nominals) or node_of(node.form[:-2], text.lexicon).human
    return (bool(is_people) or exists(text.form(verb))) and _agrees(text.node(verb), node)


def _may_have_object(text: Text, verb: int, noun: Node) -> bool:
    """Whether the noun may be no subject of the word before it: «حيث التقى المديرين», «اضطر أن يحدث …», «أن قتل
    المصلين جريمة»."""
    form = without_conjunction(text.form(verb))
    if form == "قتل":
        return noun.has_article
    is_thing = not noun.has_article and not any(reading.human for reading in noun.nominals)
    if is_thing and text.before(verb) and not _takes_no_object(text.node(verb)):
        return True  # «إذ استعادت قريتين»
    if form in ("طالب", "طالبت"):
        return text.before(verb) != ""
    return form in _MEETING or (text.before(verb) in _SUBJUNCTIVE and not is_intransitive(form))


def _agrees(verb: Node, noun: Node) -> bool:
    return bool(genders_of_verb(verb) & {nominal.gender for nominal in noun.nominals})


def _takes_no_object(verb: Node) -> bool:
    readings = third_singular(verb)
    return is_intransitive(verb.form) or (bool(readings) and all(r.transitive is False for r in readings))


def _described(text: Text, at: int) -> Finding | None:
    """«خرج الخبراء الأجانب الشماليين»: an adjective in the oblique behind a subject that shows no case."""
    node, noun = text.node(at), text.node_before(at)
    if not node.has_article or not noun.has_article or noun.number is not Number.PLURAL or noun.human is not True:
        return None
    if noun.case != Case.NOMINATIVE | Case.OBLIQUE or not noun.is_noun:
        return None
    form = node.form
    if not describes(form.removeprefix(ARTICLE)[:-2], definite=True) or not shows_oblique(node):
        return None
    if any(reading.proclitics != ARTICLE for reading in (*node.nominals, *noun.nominals)):
        return None
    verb = text.before(at - 1)
    is_subject = is_behind_its_verb(text, at - 1) and (
        _takes_no_object(text.node(at - 2)) or (verb.lstrip("وف") in _HOLDING and _object_follows(text, at))
    )
    if '"' in (text.gap(at - 1) or "") or "«" in (text.gap(at - 1) or ""):
        return None
    if not (
        text.gap(at - 1) is None
        or "." in (text.gap(at - 1) or "")
        or verb in _KANA
        or takes_subject_next(text, at - 2)
        or is_subject
    ):
        return None
    right = form[:-2] + "ون"
    if not text.lexicon.accepts(right):
        return None
    return respelt(text, {at: right}, f"النعت يتبع منعوته في الإعراب: «{noun.form} {right}»")


def _obliquely_described(text: Text, at: int) -> Finding | None:
    """«ظاهرتان طبيعيتين»: a nominative whose adjective is in the oblique."""
    if before_parenthesis(text, at) is not None:
        return None  # «بنت الجماعة، بشراكة مع الجهة، مدرستان جديدتين»: the mistake may be in the noun
    node = text.node_after(at)
    form = node.form
    if not form.endswith("ين"):
        return None
    noun = text.node(at)
    if not shows_nominative(noun, text.lexicon) or not shows_oblique(node) or noun.form in _PRONOMINAL:
        return None
    if not node.is_adjective or node.has_article != noun.has_article or node.has_pronoun:
        return None
    if not node.has_article and noun.form in ("آخرون", "آخران"):
        return None  # «دافع عنها آخرون معتبرين أنها …»
    if not node.has_article and any(r.derivation is Derivation.ACTIVE_PARTICIPLE for r in node.nominals):
        return None  # «ينظر إليهم آخرون ساخرين»
    if noun.form in _OTHERS:
        return None  # «دافع عنها آخرون معتبرين أن …»
    of_two = {r.number for r in noun.nominals} == {Number.DUAL} and node.may_be_nisba
    if noun.is_adjective and not (node.has_article and (of_two or _has_no_object(text, at))):
        return None  # «انتقد المحافظون الإسلاميين»
    is_noun = used_as_noun(form.removeprefix(ARTICLE)[:-2]) >= _OFTEN and not of_two
    if node.has_article and is_noun and not _has_no_object(text, at):
        return None  # «وطرحت الشركتان الهاتفين», but «الفريقان المغربيين»
    if not noun.has_article and _is_wrong_itself(text, at):
        return None
    numbers = {r.number for r in noun.nominals} & {r.number for r in node.nominals}
    if not numbers or any(r.proclitics not in ("", ARTICLE) for r in node.nominals):
        return None
    right = form[:-2] + noun.form[-2:]
    if not text.lexicon.accepts(right):
        return None
    return respelt(text, {at + 1: right}, f"النعت يتبع منعوته في الإعراب: «{noun.form} {right}»")


def _is_wrong_itself(text: Text, at: int) -> bool:
    """Whether the mistake is in the noun: «افتتح العامل مركزان صحيين», «ضبطت لدى المسافر حقيبتان محشوتين», «بإشراف
    حكمان دوليين»."""
    before = text.node_before(at)
    if before.is_bare and before.has_preposition:
        return True
    first = max(0, at - 1 - _BACK)
    return before.has_article and any(third_singular(text.node(place)) for place in range(first, at - 1))


def _begins_sentence(text: Text, at: int) -> bool:
    gap = text.gap(at)
    return gap is None or any(mark in gap for mark in ".:؟!")


def _has_no_object(text: Text, at: int) -> bool:
    """Whether the nominative begins the sentence, or is the subject of a verb that takes no object."""
    if _begins_sentence(text, at):
        return True
    verb = text.node_before(at)
    return (verb.is_verb or (opens_clause(text, at - 1) and bool(verb.third))) and _takes_no_object(verb)


_REFERENCE = "ألفية ابن مالك، المعرب والمبني: «وارفع بواوٍ وبيا اجرُر وانصب سالمَ جمعِ عامرٍ ومذنبِ»"

RULE = Rule(
    id="subject-in-oblique",
    category=Category.GRAMMAR,
    summary="فاعل مثنى أو جمع مذكر سالم بالياء وحقه الرفع",
    rationale="الفاعل ونائبه واسم «كان» مرفوعة: أكد المشاركون، وقع الوزيران، كان الشقيقان قد غادرا.",
    reference=_REFERENCE,
    check=check,
    condition=has_oblique,
    bad=[
        Example("حضر اللقاء [مسيرين] الجمعيات", "حضر اللقاء مسيرو الجمعيات"),
        Example("عقد [الجانبين] اجتماعا مغلقا", "عقد الجانبان اجتماعا مغلقا"),
        Example("وقعت [الشركتين] أمس اتفاقية جديدة", "وقعت الشركتان أمس اتفاقية جديدة"),
        Example("أعرب [الحاضرين] في اللقاء عن أسفهم", "أعرب الحاضرون في اللقاء عن أسفهم"),
        Example("واندمجت [المسابقتين] قبل سنوات", "واندمجت المسابقتان قبل سنوات"),
        Example("وأشاد [المتدخلين] بالمبادرة", "وأشاد المتدخلون بالمبادرة"),
        Example("أجرى [المسؤولين] محادثات أمس", "أجرى المسؤولون محادثات أمس"),
        Example("رحب بالاتفاق الذي وقعه [الطرفين]", "رحب بالاتفاق الذي وقعه الطرفان"),
        Example("أكد [المشاركين] في الندوة ضرورة التحديث", "أكد المشاركون في الندوة ضرورة التحديث"),
        Example("أصيب [شخصين] بجروح بليغة", "أصيب شخصان بجروح بليغة"),
        Example("ليس [الفريقين] جاهزين للمباراة", "ليس الفريقان جاهزين للمباراة"),
        Example("كان [الشقيقين] قد غادرا المنزل", "كان الشقيقان قد غادرا المنزل"),
        Example("وكان [اللاعبين] يستعدون للمباراة", "وكان اللاعبون يستعدون للمباراة"),
        Example("القافلة التي يقودها [المهاجمين] وصلت", "القافلة التي يقودها المهاجمون وصلت"),
        Example("احتج هؤلاء [العاملين] على الطرد", "احتج هؤلاء العاملون على الطرد"),
        Example("وأحرز [العداءين] المغربيان ذهبيتين", "وأحرز العداءان المغربيان ذهبيتين"),
        Example("يخوض الفريقان [المغربيين] مباراتي الإياب", "يخوض الفريقان المغربيان مباراتي الإياب"),
        Example("عقد الأساتذة [المتعاقدين] جمعا عاما", "عقد الأساتذة المتعاقدون جمعا عاما"),
        Example("ووصل الحجاج [العالقين] في المطار", "ووصل الحجاج العالقون في المطار"),
        Example("وافق تسعة [وعشرين] عضوا على القرار", "وافق تسعة وعشرون عضوا على القرار"),
        Example("شارك [عشرين] لاعبا في الدوري", "شارك عشرون لاعبا في الدوري"),
        Example("عاد الخبراء [الفرنسيين] إلى بلدهم", "عاد الخبراء الفرنسيون إلى بلدهم"),
        Example("شارك في اللقاء [باحثين] من عشر دول", "شارك في اللقاء باحثون من عشر دول"),
        Example("التحق بالمشروع [مهندسين] أجانب", "التحق بالمشروع مهندسون أجانب"),
        Example("حضر حفل الافتتاح [مسؤولين] من الوزارة", "حضر حفل الافتتاح مسؤولون من الوزارة"),
        Example("وتصافح [الرئيسين] قبل القمة", "وتصافح الرئيسان قبل القمة"),
        Example("وتشاجر [الجارين] أمام البيت", "وتشاجر الجاران أمام البيت"),
        Example("تعادل [المنتخبين] بهدف لمثله", "تعادل المنتخبان بهدف لمثله"),
        Example("توجد بالقرية [مدرستين] فقط", "توجد بالقرية مدرستان فقط"),
        Example("توفي، مساء أمس، [طفلين] غرقا", "توفي، مساء أمس، طفلان غرقا"),
        Example("شارك الأطباء [والممرضين] في المسيرة", "شارك الأطباء والممرضون في المسيرة"),
        Example("خسر [الفريقين] معا مباراتيهما الأخيرتين", "خسر الفريقان معا مباراتيهما الأخيرتين"),
    ],
    good=[
        "مع المحامين والموثقين حضر القاضي",
        "مع المحامين حضر القاضي",
        "وجدت في الصندوق رسالتين",
        "فتش الغرفة ووجد في الدرج خاتمين",
        "جرت المباراة بإشراف حكمان دوليين",
        "لا يتناسب طول ظل اللاعبين مع زاوية الشمس",
        "فاجأ اللاعبين قرار المدرب",
        "استقبل الأساتذة المتقاعدين استقبالا حارا",
        "كرم العداءين المغربيين وفد من الوزارة",
        "وانتقد الفريقان الحكمين",
        "تعادل المنتخبين خدم مصالح الفريق الثالث",
        "تواجه المسؤولين مشاكل كثيرة",
        "بعد تعادل المنتخبين في الذهاب",
        "انتظر المسافرين على الرصيف موظفون يرتدون سترات صفراء",
        "لم يقنع المعارضين جواب الوزير",
        "عقد اللاعبين ينتهي غدا",
        "وقع الطرفان اتفاقا وعقد الجانبان اجتماعا",
        "يعيش سكان النازحين في خيام",
        "ارتفع عشرين درجة في يوم واحد",
        "شكر هؤلاء المتطوعين على جهودهم",
        "حيث التقى مسؤولين عراقيين",
        "عبر المسافرين إلى الضفة الأخرى عبرت رسائل",
        "ووقعت الوثيقتين بعد الإدلاء ببيانها",
        "وافق المسؤولين الرأي ووقع على القرار",
        "تواصل معهم عبر الصحافيين وتحدث عن همومهم",
        "استعادت قريتين من المسلحين",
        "أكد المشاركون في الندوة",
        "هنأ المدرب اللاعبين وشكر المشجعين",
        "شكر اللاعبين على جهودهم",
        "قال حسين إن الأمر انتهى",
        "ليس اللاعبين فقط بل المدرب أيضا",
        "كان العامين الماضيين بعيدا عن الملاعب",
        "سيكون الاثنين المقبل في العاصمة",
        "منحه المنظمون جائزة",
        "عاد إليه يومين فقط ثم سافر",
        "انتقد المحافظون الإصلاحيين في المجلس",
        "شكر المدرب الخبراء الفرنسيين على جهودهم",
        "لم يكن يعرف المسؤولين عن الورش",
        "استقبل المسؤولين المحليين بمقر العمالة",
        "شارك في لقاء باحثين شباب",
        "المهاجم الذي قتل في الهجوم شرطيين",
        "استقبل في مكتبه مسؤولين من الوزارة",
        "غاب عن الملاعب موسمين كاملين",
        "حضر الوزير ممثلين اثنين للحزب",
        "هاجمه المدرب حيث طالب اللاعبين ببذل جهد أكبر",
        "فر آخرون تاركين سلاحهم",
        "استقبل، مساء أمس، لاعبين من المنتخب",
        "شكر الوزير الأطباء والممرضين",
        "اجتمع مع الأطباء والممرضين",
    ],
)
