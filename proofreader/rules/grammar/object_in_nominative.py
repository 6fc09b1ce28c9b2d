"""An object in the nominative: «اعتقلت الشرطة عشرون شخصا», «أنجزت المديرية تقريران», «خصصت الجماعة مليونان درهم»."""

from collections.abc import Iterator

from proofreader.arabic.clitics import ARTICLE, without_conjunction
from proofreader.arabic.word_classes import INFLECTED_PREPOSITIONS, RELATIVES, TITLES
from proofreader.core import AnyOf, Category, Document, Example, Finding, Gender, HasWord, Lexicon, Number, Rule
from proofreader.rules.support.cases import (
    before_parenthesis,
    has_nominative,
    in_nominative,
    is_clearly_inflected,
    oblique_of_phrase,
    shows_nominative,
)
from proofreader.rules.support.grammar import respelt
from proofreader.rules.support.verbs import KANA_FORMS
from proofreader.syntax import Node, Text, text_of
from proofreader.syntax.describing import describes
from proofreader.syntax.numerals import TENS
from proofreader.syntax.phrases import BREAKS, PREPOSITIONS, has_preposition
from proofreader.syntax.subject_evidence import NO_OBJECT, takes
from proofreader.syntax.subjects import NUMERALS, after_phrase, genders_of_verb_before, opening_of, speaks
from proofreader.syntax.verbs import OBJECT_FIRST, opens_clause, third_singular

_M, _F = Gender.MASCULINE, Gender.FEMININE
_FAR = 7  # words
_TIMES_OF_DAY = frozenset("ليلة مساء صباح يوم أمس فجر زوال ظهر عصر اليوم صبيحة عشية نهاية مطلع بداية منتصف".split())
_REACH = 4  # words of verb and subject before the object
_MULTIPLES = {"ألفان": "ألفي", "مئتان": "مئتي", "مائتان": "مائتي", "مليونان": "مليوني", "ملياران": "ملياري"}
_DURATIONS = frozenset("يومان شهران أسبوعان عامان سنتان ساعتان دقيقتان ليلتان موسمان عقدان قرنان ثانيتان".split())
_SPENDING = frozenset(
    """
    أمضى أمضت يمضي تمضي قضى قضت يقضي تقضي استغرق استغرقت يستغرق تستغرق دام دامت يدوم تدوم استمر استمرت يستمر تستمر
    مكث مكثت لبث لبثت انتظر انتظرت تأخر تأخرت غاب غابت عاش عاشت أقام أقامت امتد امتدت
    """.split()
)
_YOUNG = frozenset(("الشاب", "الشابة"))  # nouns too
_ABOUT = frozenset("حوالي زهاء قرابة".split())
# Those who attend stand behind what they attend: «حضر اللقاء عشرون باحثا».
_ADDRESSING = frozenset(
    """
    أخبر يخبر أبلغ يبلغ هنأ يهنئ كرم يكرم شكر يشكر استقبل يستقبل دعا يدعو حث يحث طمأن يطمئن أقنع يقنع أشعر كافأ يكافئ
    استدعى يستدعي منح يمنح وعد يعد هدد يهدد استفسر
    """.split()
)
_HEADS = frozenset("رئيس مدير وزير والي عامل قائد أمين كاتب مندوب عميد نائب مدرب رئيسة مديرة وزيرة عمدة باشا".split())
_ATTENDING = frozenset("حضر حضرت يحضر تحضر ضم ضمت يضم تضم شمل زار زارت يزور تزور غادر غادرت يغادر تغادر".split())


_TWO, _TEN = "اثنا", "عشر"


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    text = text_of(document, lexicon)
    for at in document.words_by_form.get(_TWO, ()):
        if text.after(at) == _TEN and text.joined(at + 1) and (verb := _feminine_verb(text, at)) is not None:
            yield respelt(text, {at: "اثني"}, f"المفعول به منصوب بالياء: «{text.form(verb)} … اثني عشر»")
    for at in in_nominative(text):
        form, node = text.form(at), text.node(at)
        if form in _MULTIPLES:
            finding = _multiple(text, at)
        elif form in _DURATIONS and (finding := _duration(text, at)):
            pass
        elif form in TENS:
            finding = _object(text, at, _gender_of_counted(text.node_after(at)), form[:-2] + "ين")
        elif node.has_article:
            finding = _addressed(text, at) or _joined(text, at)
        elif node.is_bare and node.is_without_proclitics and shows_nominative(node, lexicon):
            right, is_sure = form[:-2] + "ين", is_clearly_inflected(node, lexicon)
            finding = _object(text, at, node.gender, right) if is_sure and not node.is_adjective else None
            finding = finding or (_far_from_feminine(text, at, right) if is_sure else None)
        else:
            finding = None
        if finding:
            yield finding


def _duration(text: Text, at: int) -> Finding | None:
    """«أمضى الوفد البرلماني يومان»: how long it took or was spent, behind the verb and its definite subject."""
    for verb in range(at - 2, max(-1, at - 2 - _REACH), -1):
        if not text.joined(verb + 1) or not text.joined(verb + 2):
            return None
        if without_conjunction(text.form(verb)) in _SPENDING:
            right = text.form(at)[:-2] + "ين"
            changes = oblique_of_phrase(text, at, right)
            return respelt(text, changes, f"المدة بعد «{text.form(verb)}» وفاعله منصوبة بالياء: «{right}»")
        node = text.node(verb + 1)
        is_subject = node.has_article or node.has_pronoun or text.node(verb + 2).has_article or node.may_be_name
        if not is_subject or node.is_verb or text.form(verb + 1) in PREPOSITIONS:
            return None
    return None


def _addressed(text: Text, at: int) -> Finding | None:
    """«أخبر رئيس الشرطة الصحافيون»: those to whom an officer does something, behind his title and office."""
    node, right = text.node(at), text.form(at)[:-2] + "ين"
    office, title, verb = text.node_before(at), text.node_before(at - 1), text.node_before(at - 2)
    if not text.joined(at) or not shows_nominative(node, text.lexicon) or not is_clearly_inflected(node, text.lexicon):
        return None
    if text.joined(at - 1) and title.form in TITLES and _addresses(verb.form):
        is_described = office.has_article and not office.has_preposition and office.number is Number.SINGULAR
        if is_described and opens_clause(text, at - 3):  # «هنأ المدير العام الموظفون»
            return respelt(text, {at: right}, f"المفعول به منصوب بالياء: «{verb.form} … {right}»")
    if office.form in TITLES and _addresses(title.form) and opens_clause(text, at - 2):
        return respelt(
            text, {at: right}, f"المفعول به منصوب بالياء: «{title.form} … {right}»"
        )  # «استقبل الوزير الفائزون»
    if not text.joined(at - 1):
        return None
    if _is_of_feminine(text, at) or _is_of_owned_feminine(text, at):
        return respelt(text, {at: right}, f"المفعول به منصوب بالياء: «{text.form(at - 2)} … {right}»")
    if not _addresses(verb.form) or not office.has_article or title.form not in _HEADS:
        return None
    if any(reading.proclitics != "ال" for reading in node.nominals):
        return None
    return respelt(text, {at: right}, f"المفعول به منصوب بالياء: «{verb.form} … {right}»")


def _addresses(verb: str) -> bool:
    """Whether it is a verb of doing something to people, with a conjunction or without: «وعد», «ووعد»."""
    return verb in _ADDRESSING or without_conjunction(verb) in _ADDRESSING


def _joined(text: Text, at: int) -> Finding | None:
    """«شكر المدير الأساتذة والموظفون»: joined to those to whom somebody does something."""
    node, people, subject = text.node(at), text.node(at - 1), text.node(at - 2)
    if not node.form.startswith("وال") or not node.form.endswith("ون") or not shows_nominative(node, text.lexicon):
        return None
    verb = text.node_before(at - 2)
    if not text.joined(at) or not text.joined(at - 1) or not _addresses(verb.form):
        return None
    is_subject = subject.is_noun and subject.has_article and subject.number is Number.SINGULAR
    are_people = people.is_noun and people.has_article and not people.continues and not people.has_preposition
    are_many = all(r.human and r.number is Number.PLURAL for r in people.nominals)
    if not is_subject or not are_people or not (are_many or people.shows_oblique):
        return None
    following = text.node_after(at)
    is_last = not following.form or following.form in PREPOSITIONS or has_preposition(following)
    if people.shows_nominative or not is_last or not opens_clause(text, at - 3):
        return None  # «والمتظاهرون يهتفون»
    right = node.form[:-2] + "ين"
    return respelt(text, {at: right}, f"المعطوف على المفعول به منصوب: «{people.form} {right}»")


def _is_of_feminine(text: Text, at: int) -> bool:
    """«وعدت الحكومة المتضررون»: behind a feminine verb and its feminine subject."""
    verb, subject = text.node(at - 2), text.node(at - 1)
    genders = {reading.gender for reading in third_singular(verb)}
    if genders != {_F} or subject.gender is not _F or not subject.has_article or subject.has_preposition:
        return False
    if subject.number is not Number.SINGULAR or not subject.is_nominal or takes(text, at - 2) in NO_OBJECT:
        return False
    return verb.is_verb and opens_clause(text, at - 2) and not text.node(at).has_preposition


def _is_of_owned_feminine(text: Text, at: int) -> bool:
    """«كرمت وزارة الشباب الفائزون»: behind a feminine verb and a feminine annexed to a definite noun."""
    last = at - 1
    while text.form(last).startswith("وال") and text.joined(last) and text.node(last).continues:
        last -= 1  # «وزارة الشباب والثقافة»
    owner, owned, verb = text.node(last), text.node(last - 1), text.node(last - 2)
    if not text.joined(last - 1) or not owner.has_article or owner.has_preposition or not owner.is_noun:
        return False
    if not owned.is_noun or not owned.is_bare or not owned.form.endswith("ة") or owned.number is not Number.SINGULAR:
        return False
    if {reading.gender for reading in third_singular(verb)} != {_F} or not verb.is_verb:
        return False
    base = without_conjunction(verb.form)
    if base in KANA_FORMS or base in _ATTENDING or takes(text, last - 2) in NO_OBJECT:
        return False
    return opens_clause(text, last - 2) and not text.node(at).has_preposition


def _far_from_feminine(text: Text, at: int, right: str) -> Finding | None:
    """«أوقفت دورية للدرك ليلة الأحد شابان», «أنجبت منه طفلان»: men or things are no subject of a feminine verb, whose
    own subject, feminine too, stands right behind it."""
    node = text.node(at)
    if not node.form.endswith("ان") or not text.joined(at):
        return None
    verb = _feminine_verb(text, at)
    if verb is None or (node.gender is not _M and not speaks(text.node(verb + 1))):
        return None  # but «ضبطت الجمارك لدى المسافر حقيبتان»
    changes = oblique_of_phrase(text, at, right)
    return respelt(text, changes, f"المفعول به منصوب بالياء: «{text.form(verb)} … {right}»")


def _feminine_verb(text: Text, at: int) -> int | None:
    """The feminine verb with an object to which only phrases stand nearer than the word at ``at``."""
    for place in range(at - 1, max(-1, at - 1 - _FAR), -1):
        node, form = text.node(place), text.form(place)
        if not text.joined(place + 1) or form in BREAKS or form in RELATIVES:
            return None
        singles = third_singular(node)
        if node.is_verb and singles:
            is_hers = {reading.gender for reading in singles} == {_F} and not form.lstrip("وف").startswith("ت")
            if not is_hers or takes(text, place) in NO_OBJECT or not opens_clause(text, place):
                return None
            if without_conjunction(form) in KANA_FORMS or without_conjunction(form) in _ATTENDING:
                return None
            following = text.node(place + 1)
            if following.form in INFLECTED_PREPOSITIONS:
                return place if place + 2 == at else None
            return place if _is_her(following) or following.form == "عناصر" else None
        if form in PREPOSITIONS or form in INFLECTED_PREPOSITIONS or form in _TIMES_OF_DAY or form.startswith("لل"):
            continue
        if node.continues or (node.has_verbs and not node.is_noun):
            return None
        is_free = node.has_article or node.has_pronoun or has_preposition(node) or text.before(place) in PREPOSITIONS
        if not is_free and not _follows_feminine_verb(text, place):
            return None
    return None


def _is_her(noun: Node) -> bool:
    """Whether it is a noun of which a feminine verb is said: a feminine, or things with their article."""
    if not noun.is_noun or noun.may_be_name or noun.has_preposition:
        return False
    if noun.has_article:
        return noun.gender is not _M or (noun.number is Number.PLURAL and noun.human is False)
    return noun.gender is _F and noun.number is Number.SINGULAR


def _follows_feminine_verb(text: Text, at: int) -> bool:
    return text.node_before(at).is_verb and text.joined(at)


def _describes(node: Node) -> bool:
    """«الشاب», «المغربي»: behind a definite noun."""
    is_definite = node.has_article and not node.has_preposition and node.number is Number.SINGULAR
    return is_definite and (node.form in _YOUNG or describes(node.form.removeprefix(ARTICLE), definite=True))


def _gender_of_counted(node: Node) -> Gender | None:
    """The gender of the noun that a ten counts; None where it shows no accusative."""
    if node.tanwin is not None:
        return _M if all(r.gender is _M for r in node.nominals) else None
    return _F if node.form.endswith("ة") and node.is_nominal and node.is_bare else None


def _multiple(text: Text, at: int) -> Finding | None:
    """«حوالي ألفان شخص», «خصصت الجماعة مليونان درهم»."""
    following = text.node_after(at)
    is_apart = following.has_article or following.has_preposition or following.continues or following.is_particle
    counted = following.has_nominals and not is_apart
    right = _MULTIPLES[text.form(at)] if counted else text.form(at)[:-2] + "ين"
    before = text.before(at)
    if before in _ABOUT and not counted:
        return None  # «حوالي ألفان من العمال أضربوا», where it may be an adverb
    if before in _ABOUT or (before in PREPOSITIONS and before.lstrip("وف") not in ("حتى", "قبل", "عبر", "نحو")):
        return respelt(text, {at: right}, f"الاسم بعد «{before}» مجرور بالياء: «{right}»")
    gender = (_F if following.form.endswith("ة") else _M) if counted else None
    return _object(text, at, gender, right)


def _object(text: Text, at: int, gender: Gender | None, right: str) -> Finding | None:
    """The finding where a verb with its subject stands before the word, which by its ``gender`` is no subject."""
    if (place := before_parenthesis(text, at)) is not None:
        return _behind_parenthesis(text, place, at, gender, right)
    for verb in range(at - 2, max(-1, at - 1 - _REACH), -1):
        if not text.joined(verb + 1) or not text.joined(verb + 2):
            return None
        if text.form(verb + 1) in PREPOSITIONS or text.form(verb + 1) in NUMERALS:
            return None
        if _governs(text, verb, at, gender):
            changes = oblique_of_phrase(text, at, right)
            return respelt(text, changes, f"المفعول به منصوب بالياء: «{text.form(verb)} … {right}»")
    return None


def _behind_parenthesis(text: Text, last: int, at: int, gender: Gender | None, right: str) -> Finding | None:
    """«بنت الجماعة، بشراكة مع الأكاديمية، مدرستان»: an object behind what stands between commas."""
    verb, subject = text.node(last - 1), text.node(last)
    genders = {reading.gender for reading in third_singular(verb)}
    if not text.joined(last) or not subject.has_article or subject.has_preposition or not subject.is_nominal:
        return None
    if not (verb.is_verb or opens_clause(text, last - 1)) or len(genders) != 1 or takes(text, last - 1) in NO_OBJECT:
        return None
    if genders_of_verb_before(text, last) != genders or opening_of(text, last - 1, False) is None:
        return None
    form = without_conjunction(verb.form)
    if gender is None or form in KANA_FORMS or form in OBJECT_FIRST or form in _ATTENDING:
        return None
    changes = oblique_of_phrase(text, at, right)
    return respelt(text, changes, f"المفعول به منصوب بالياء: «{verb.form} … {right}»")


def _governs(text: Text, verb: int, at: int, gender: Gender | None) -> bool:
    node, noun, form = text.node(verb), text.node(verb + 1), without_conjunction(text.form(verb))
    readings = third_singular(node)
    genders = {reading.gender for reading in readings}
    # «وضع المكتب خطتان»
    is_described = verb + 3 == at and speaks(noun) and _describes(text.node(verb + 2))  # «سجل المهاجم الشاب هدفان»
    is_near = verb + 2 == at or is_described
    is_verb = node.is_verb or (is_near and opens_clause(text, verb) and not noun.may_be_name)
    if not readings or not is_verb or len(genders) != 1 or form in KANA_FORMS or form in OBJECT_FIRST:
        return False
    is_next = noun.has_article and verb + 2 == at
    if form in _ATTENDING or takes(text, verb) in NO_OBJECT:
        return False
    if not (is_next or is_described or after_phrase(text, verb + 1) == at):
        return False
    if not noun.is_nominal or noun.has_preposition or genders_of_verb_before(text, verb + 1) != genders:
        return False
    if not (noun.has_article or text.node_after(verb + 1).has_article):
        return False
    if opening_of(text, verb, readings[0].proclitics[:1] in ("و", "ف")) is None:
        return False
    if noun.form.endswith("ون") and shows_nominative(noun, text.lexicon):
        return True  # «وزع المتطوعون ألفان»: the subject shows its case
    if genders == {_F}:
        return gender is _M
    if is_next and gender is _F and verb == at - 2 and not noun.may_be_name:
        return not any(r.human for r in text.node(at).nominals)  # «وضع المكتب خطتان»
    # At a distance the verb of a feminine may be masculine too: «حضر اللقاء باحثتان».
    return gender is not None and speaks(noun) and not any(r.human for r in text.node(at).nominals)


RULE = Rule(
    id="object-in-nominative",
    category=Category.GRAMMAR,
    summary="مفعول به مرفوع",
    rationale="المثنى والعدد من عشرين إلى تسعين ينصبان بالياء: اعتقلت الشرطة عشرين شخصا، أنجزت المديرية تقريرين.",
    reference="ألفية ابن مالك، المعرب والمبني: «وارفع بواوٍ وبيا اجرُر وانصب سالمَ جمعِ عامرٍ ومذنبِ»",
    check=check,
    condition=AnyOf((has_nominative, HasWord(frozenset({_TWO})))),
    bad=[
        Example("هنأ الوزير الأطباء [والممرضون] على عملهم", "هنأ الوزير الأطباء والممرضين على عملهم"),
        Example("كرمت وزارة الشباب والثقافة [الفائزون] بالجائزة", "كرمت وزارة الشباب والثقافة الفائزين بالجائزة"),
        Example("أوقفت الشرطة [اثنا] عشر شخصا", "أوقفت الشرطة اثني عشر شخصا"),
        Example("ضبطت الجمارك لدى المسافر [حقيبتان] كبيرتين", "ضبطت الجمارك لدى المسافر حقيبتين كبيرتين"),
        Example("اعتقلت الشرطة [عشرون] شخصا", "اعتقلت الشرطة عشرين شخصا"),
        Example("أنجزت المديرية [تقريران] حول الماء", "أنجزت المديرية تقريرين حول الماء"),
        Example("خصصت الجماعة [مليونان] درهم للمشروع", "خصصت الجماعة مليوني درهم للمشروع"),
        Example("أمضى الوفد البرلماني [يومان] في العيون", "أمضى الوفد البرلماني يومين في العيون"),
        Example("استغرقت الرحلة [ساعتان كاملتان]", "استغرقت الرحلة ساعتين كاملتين"),
        Example("حضر اللقاء حوالي [ألفان] شخص", "حضر اللقاء حوالي ألفي شخص"),
        Example("أوقفت دورية للدرك مساء أمس [شابان] بتهمة السرقة", "أوقفت دورية للدرك مساء أمس شابين بتهمة السرقة"),
        Example("أنجبت منه [طفلان]", "أنجبت منه طفلين"),
        Example("استقبل الرئيس [اللاعبون] بمقر النادي", "استقبل الرئيس اللاعبين بمقر النادي"),
        Example("أدانت المحكمة [المتهمان] بالسجن", "أدانت المحكمة المتهمين بالسجن"),
        Example("كرمت وزارة الرياضة [المتوجون] باللقب", "كرمت وزارة الرياضة المتوجين باللقب"),
        Example("سجل المهاجم الشاب [هدفان] في المباراة", "سجل المهاجم الشاب هدفين في المباراة"),
        Example("هنأ المدير العام [الموظفون] على جهودهم", "هنأ المدير العام الموظفين على جهودهم"),
        Example("كرمت الجمعية [فنانون] من المدينة", "كرمت الجمعية فنانين من المدينة"),
    ],
    good=[
        "هنأ الوزير الأطباء والممرضون يصفقون",
        "دعا الأطباء والممرضون إلى إضراب",
        "حضر الحفل اثنا عشر وزيرا",
        "دامت الحملة اثني عشر يوما",
        "زارت المدينة أمس لجنتان",
        "اعتقلت الشرطة عشرين شخصا",
        "حضر اللقاء عشرون باحثا",
        "انتظر الجميع، ومر يومان",
        "استمر في عمله حتى مر عامان",
        "غاب عن المدينة وانقضى شهران",
        "زارت المدينة عشرون طالبة",
        "حضرت جلسة الافتتاح المشاركات والمشاركون",
        "كرمت وزارة الشباب الفائزين وهنأ المدير العام الموظفين",
        "أوقفت دورية للدرك سيدة كان معها شابان",
        "أصيبت في الحادث سيدة وطفلان",
        "وصلت إلى المكان سيارة نزل منها شابان",
        "حضرت الحفل فنانة يرافقها شابان",
        "تخلل الحفل فقرتان",
        "حضر الحفل ألفان من السكان",
        "أكدت الوزيرة أن المشاركين ألفان",
        "قالت المديرية إن تقريران صدرا",
    ],
)
