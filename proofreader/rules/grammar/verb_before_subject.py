"""A verb of another gender than the subject after it: «أكد وزيرة», «ويهدف هذه المبادرة», «انعقد بفاس الدورة»."""

from collections.abc import Iterator
from itertools import pairwise

from proofreader.arabic.clitics import THIRD_PERSON, without_conjunction
from proofreader.arabic.word_classes import COMPLEMENTIZERS, DEMONSTRATIVES, INFLECTED_PREPOSITIONS
from proofreader.core import (
    Category,
    Derivation,
    Document,
    Example,
    Finding,
    Gender,
    Lexicon,
    Number,
    Reading,
    Rule,
    Tense,
)
from proofreader.lexicon.noun_classes import used_as_noun
from proofreader.rules.support.cases import shows_nominative
from proofreader.rules.support.grammar import GENDERS, respelt
from proofreader.rules.support.late_subject import clause_follows, may_act_behind
from proofreader.rules.support.verbs import IMPERSONAL, STILL, other_gender
from proofreader.syntax import Node, Text, text_of
from proofreader.syntax.agreement import agrees
from proofreader.syntax.node import nodes_of
from proofreader.syntax.objects import OWN_PREPOSITION, WITH_OBJECT, WITH_PREPOSITION
from proofreader.syntax.odds import log_odds, step_of
from proofreader.syntax.phrases import PREPOSITIONS, has_preposition
from proofreader.syntax.places import may_be_place
from proofreader.syntax.subject_evidence import (
    MODEL,
    NO_OBJECT,
    Clash,
    clash,
    evidence,
    least_odds,
    takes,
)
from proofreader.syntax.subjects import (
    NUMERALS,
    VERBS,
    Opening,
    Subject,
    Verb,
    after_phrase,
    agreements_of,
    agrees_at_once,
    genders_of_verb_before,
    opening_of,
    refused_genders,
    speaks,
)
from proofreader.syntax.verbs import (
    BEFORE_VERBS,
    CLAUSE_OPENERS,
    OBJECT_BEFORE_CLAUSE,
    OBJECT_FIRST,
    SAYING,
    is_intransitive,
    third_singular,
)

_M, _F = Gender.MASCULINE, Gender.FEMININE
_NEVER = IMPERSONAL | frozenset(
    "وفق يوجد توجد هناك عدا خلا حاشا نعم بئس ليس جاء حضر حضرت كفى مرت مضى شمل حسب لفت لفتت ولف ولفت تلاه "
    "لقي لقيت يلقى تلقى بدل زار زارت يزور تزور رأيت رئيت".split()
)
# They have a predicate beside their subject, which may stand first: «أصبحت الرئيس التنفيذي».
_ALSO_MASDARS = frozenset({"وصل"})  # that the dictionary has as verbs alone: «وصل الكلمات»
_BECOMING = frozenset("أصبح أصبحت يصبح تصبح ظل ظلت يظل تظل بات باتت صار صارت أمسى أمست ليس ليست".split())
# What remains of the doubt where what follows shows the subject, where the verb takes no object, before «شركة».
_SHOWN, _INTRANSITIVE, _INDEFINITE, _THING = 0.1, 0.1, 3, 4
_AS_FAR_AS_NAME = 9  # words
_REACH = 14  # words from the beginning of the sentence
_SOON = 4  # words
_OF_WHO_ACTS = frozenset({Derivation.ACTIVE_PARTICIPLE, Derivation.INTENSIVE})
_MUCH = 60  # agreements of what hardly names a woman
_TAKING_PLACE = {"تم": "تمت", "تمت": "تم", "يتم": "تتم", "تتم": "يتم", "سيتم": "ستتم", "ستتم": "سيتم"}
_POSSIBLE = "تمكن"
_KANA = frozenset("كان كانت ظل ظلت بات باتت".split())
_OFTEN = 12  # agreements as a noun
_BEFORE_IMPERFECT = frozenset("لم ولم فلم لن ولن أن وأن لا ولا سوف وسوف كي لكي حتى".split())
# Women bear them too: «ترى رئيس القسم», the mistake of which is in the noun.
_TITLES = frozenset(
    """
    رئيس مدير مساعد دكتور متحدث مستشار عضو أستاذ نائب سفير كاتب ناطق خبير محلل مسؤول باحث مؤسس منسق طبيب قاض محام وكيل
    عميد مندوب مبعوث مفوض ممثل رائد نجم لاعب بطل وزير
    """.split()
)
# They are surnames besides: «أكدت السلطان أن».
_NAMES = frozenset(
    """
    سيد ناصر مقدم عبد مبارك
    أسد سعيد حسن أمين منصور سلطان حكيم شريف فارس خطيب حداد نجار صباغ خياط عطار شاعر أمير نجم هلال بدر صالح عامر راشد
    """.split()
)
_CLUBS = frozenset(
    """
    جزيرة وداد رجاء جيش زوراء ميناء أولمبيك قنيطري مولودية ترجي صفاقسي وحدة نهضة قادسية عدالة نجمة كرامة عروبة أصالة
    """.split()
)
_SELDOM = 12  # agreements with a verb
_AT_START = -0.8  # log odds where an imperfect opens the paragraph
_OF_DATES = frozenset("يصادف تصادف يوافق توافق يبقى تبقى".split())  # «يصادف ذكرى الاستقلال»
_QUANTITIES = frozenset("عدد معدل حجم سعر ثمن مستوى رقم مبلغ".split())
_FATHERS = tuple(base + pronoun for base in ("أبو", "أخو") for pronoun in THIRD_PERSON)
_COMPANIES = frozenset("مجموعة فئة ثلة نخبة طائفة".split())
_DAMMATAN = "\u064c"
_COUNTING = frozenset("بلغت تجاوزت فاقت تضاعفت ارتفعت تبلغ تتجاوز تفوق".split())
_TEN = frozenset("عشر عشرة".split())
_SURELY_NOUN = 200  # occurrences
_SURELY = 4.7  # log odds from which nothing but a name can make the verb right
_BEFORE = BEFORE_VERBS | CLAUSE_OPENERS
_IF = frozenset(("إذا", "وإذا", "فإذا"))
_IMPERSONAL_BEFORE = IMPERSONAL | {"يفترض", "ينتظر", "تقرر", "سبق", "يشترط", "كان"}
_BRINGING_OUT, _OUT_OF = frozenset("يخرج ويخرج ليخرج سيخرج وسيخرج".split()), 4  # words
_SIGNING = frozenset("وقع وقعت".split())
_SIGNED = frozenset("اتفاقية اتفاقيات مذكرة مذكرات وثيقة وثائق عقود عريضة رسالة رسائل معاهدة شهادة أوراق".split())


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    text = text_of(document, lexicon)
    forms, gaps, node = text.forms, text.words.gaps(), nodes_of(lexicon)
    refused = refused_genders(lexicon)
    for at, (form, following) in enumerate(pairwise(forms)):
        if gaps[at + 1] != " ":
            continue
        verb = VERBS[form]
        if verb is None:
            if gaps[at] == " " and forms[at - 1] not in _BEFORE:
                continue
        elif agrees_at_once(text, at, verb.gender):
            continue
        gender = node[form].verb_gender
        if gender is None or gender not in refused[following]:
            if verb is None or not _clashes_anywhere(form, verb, following):
                continue
        elif verb is None and not _may_be_verb(text, at):
            continue
        if finding := _check(text, at, verb.gender if verb else None):
            yield finding


def _clashes_anywhere(form: str, verb: Verb, following: str) -> bool:
    """Whether the two words may show a slip though ``clash`` finds none: see ``_of_taking_place`` and
    ``_of_subject_that_shows``."""
    base = without_conjunction(form)
    if base in _TAKING_PLACE or base == _POSSIBLE:
        return True
    return verb.gender is _F and (following == "عدد" or following.endswith("ون") or following in _FATHERS)


def _may_be_verb(text: Text, at: int) -> bool:
    """Whether a word that was not counted as a verb can only be one, or may be one behind a mark."""
    if text.gap(at) != " ":
        return text.node(at).has_third
    return text.forms[at - 1] in _BEFORE and text.node(at).is_verb


def _may_have_subject_before(text: Text, at: int) -> bool:
    """Whether the verb stands amid a clause, not behind a mark: hardly a slip shows there."""
    is_joined = text.gap(at) == " " and text.forms[at - 1] not in _IF
    return is_joined and opening_of(text, at, is_coordinated=False) is None


def _check(text: Text, at: int, gender: Gender | None) -> Finding | None:
    if text.form(at) in ("يأتي", "يلي") and text.before(at) in ("فيما", "وفيما"):
        return None  # «وفيما يأتي قائمة»
    if text.form(at) in _BRINGING_OUT and "من" in text.forms[at + 2 : at + 2 + _OUT_OF]:
        return None  # «كفيل بأن يخرج البلاد من الأزمة»: of أخرج
    if text.form(at)[0] == "أ" and text.is_vowelled(at):
        return None  # «أكتُبُ هذه الكلمات»: the first person
    if gender is not None and without_conjunction(text.form(at)) in _TAKING_PLACE:
        return _of_taking_place(text, at, gender)
    if gender is _F and (finding := _of_subject_that_shows(text, at)):
        return finding
    if _may_have_subject_before(text, at):
        return None
    found = clash(text, at)
    if found is None or _is_right(text, at, found):
        return None
    pieces = evidence(text, at, found)
    odds = log_odds(MODEL, pieces)
    if _is_sure_at_start(text, at, found):
        if odds < _AT_START:
            return None
    elif not _has_damma(text, found.subject.at) and (
        odds < least_odds(pieces) or (odds < _SURELY and _may_be_object(text, at, found, pieces))
    ):
        return None
    right = other_gender(found.reading, text.lexicon)
    if right is None:
        return None
    return respelt(text, {at: right}, _message(text.node(found.subject.at), found.subject.gender, right))


def _is_sure_at_start(text: Text, at: int, found: Clash) -> bool:
    """Whether an imperfect opens the paragraph right before a noun, so that nobody is known yet who could be its
    subject: «يكشف التحليلات أن»."""
    if found.opening is not Opening.SENTENCE or not text.opens_paragraph(at):
        return False
    if found.reading.tense is not Tense.IMPERFECT:
        return False
    if found.gender is _F:
        return False  # «تفحم المحرك»: a perfect that no list has
    noun, base = text.node(found.subject.at), found.reading.stem
    is_known = noun.has_readings and not (noun.may_be_name or noun.has_pronoun or may_be_place(noun.stem))
    if noun.stem in _COMPANIES and text.after(found.subject.at) == "من":
        return False  # «يواجه مجموعة من الشباب»
    end = after_phrase(text, found.subject.at)
    if not text.joined(end) or _may_be_late_subject(text, end):
        return False  # «يفتح نافذة التصدير: …», «يرأس اللجنة قاض متقاعد»
    if takes(text, at) not in NO_OBJECT and not _has_object(text, at, end):
        return False  # «يقرأ قواعد الهيئة من جداول»
    return found.subject.near and is_known and base not in OBJECT_FIRST and base not in _OF_DATES


def _has_object(text: Text, verb: int, at: int) -> bool:
    """Whether what the verb at ``verb`` is about may begin there, or behind those for whom it is: «لحاملها السفر»."""
    node = text.node(at)
    if node.has_preposition:
        at = after_phrase(text, at)
        node = text.node(at) if text.joined(at) else text.node(-1)
        if not node.has_readings or _acts(node):
            return False  # «يرأس لجنة التحكيم للمهرجان المخرج»
    if node.tanwin is not None and used_as_noun(node.form[:-1]) < _OFTEN:
        return False  # «يقود العصابة حاليا نميسيو»
    if node.form in COMPLEMENTIZERS or node.form == OWN_PREPOSITION.get(without_conjunction(text.form(verb)), " "):
        return True
    is_governed = node.form in PREPOSITIONS or node.has_preposition or node.form in INFLECTED_PREPOSITIONS
    return node.has_nominals and not is_governed and not node.continues and not node.is_particle


def _acts(noun: Node) -> bool:
    """Whether it may name somebody who does something."""
    return noun.may_be_name or any(r.human or r.derivation in _OF_WHO_ACTS for r in noun.nominals)


def _may_be_late_subject(text: Text, at: int) -> bool:
    """Whether a noun that a masculine verb may have as its subject stands there."""
    node = text.node(at)
    if not node.has_nominals or node.form in PREPOSITIONS or node.has_preposition or node.is_particle:
        return not node.has_readings
    return node.gender is not _F and node.number is not Number.PLURAL and node.tanwin is None


def _has_damma(text: Text, at: int) -> bool:
    """Whether the writer marked the noun as a nominative: «مدنٌ»; not «فهي قادرةٌ»."""
    return text.word(at).text.endswith(_DAMMATAN) and not text.node(at).may_describe


def _may_be_object(text: Text, at: int, found: Clash, pieces: frozenset[str]) -> bool:
    """Whether the noun may well be the object: nothing that could be one follows («استقبل السفيرة الفرنسية», «حددت عدد
    المقاعد»), or another noun that may be the subject does («صعد المنصة طالبة», «اعتلى المنصة الرابور توتو»)."""
    noun, following = text.node(found.subject.at), text.node_after(found.subject.at)
    if (
        takes(text, at) in NO_OBJECT
        or without_conjunction(text.form(at)) in SAYING
        or pieces & {"sign s, feminine", "sign s, masculine"}
    ):
        return False
    if text.before(found.subject.at) in DEMONSTRATIVES and without_conjunction(text.form(at)) in _KANA:
        return False  # «كانت هذا القرار مفاجئا»
    if pieces & {"sign o, feminine", "sign o, masculine"}:
        return True
    if found.gender is _F and not noun.has_article:
        return True  # «حددت عدد المقاعد في القاعة»
    if found.opening is Opening.COORDINATED and not _has_noun_behind(text, found.subject.at):
        return True  # «واتهم السلطات بالتقصير»
    if noun.has_article and following.form and following.form not in NUMERALS:
        is_other = following.has_article and (not agrees(noun, following) or following.gender is None)
        if is_other or following.may_be_name or (found.gender is _F and following.is_bare):
            return True  # «اعتلى المنصة الرابور», «حضرت الحفل إيمان النوري»
    if step_of(pieces, "pair as it stands") > 0 or _is_person(noun):
        return True  # «تولت منصب رئيسة المجلس»
    return not speaks(noun) and not _goes_on(text, found.subject.at + 1)


def _woman_follows(text: Text, at: int) -> bool:
    """Whether the noun of a woman with the article follows, which no preposition or noun governs."""
    for place in range(at, at + _SOON):
        node = text.node(place)
        if not text.joined(place) or node.form in PREPOSITIONS or node.has_preposition or node.is_particle:
            return False
        acts = any(reading.derivation in _OF_WHO_ACTS for reading in node.nominals)
        if node.has_article and node.form.endswith("ة") and (acts or node.stem[:-1] in _TITLES or _is_person(node)):
            return True
    return False


def _has_noun_behind(text: Text, at: int) -> bool:
    """Whether a noun that no preposition governs follows the phrase at ``at``, so that it may be the object."""
    end = after_phrase(text, at)
    node = text.node(end)
    is_governed = node.form in PREPOSITIONS or node.has_preposition or node.form in INFLECTED_PREPOSITIONS
    return text.joined(end) and node.has_nominals and not is_governed and not node.continues


def _goes_on(text: Text, at: int) -> bool:
    """Whether something that may be an object follows the definite nouns from ``at`` on: else the first is one."""
    while text.joined(at) and text.node(at).has_article:
        at += 1
    return text.joined(at) and not text.node(at).continues


def _is_person(noun: Node) -> bool:
    return any(reading.human or (reading.is_adjectival and not reading.number) for reading in noun.nominals) or (
        noun.stem.endswith("ة") and noun.stem[:-1] in _TITLES
    )


def _is_right(text: Text, at: int, found: Clash) -> bool:
    """Whether something that no weight could tell makes the verb right."""
    base, noun, subject = found.reading.stem, text.node(found.subject.at), found.subject
    if text.before(at) in PREPOSITIONS and text.before(at) != "حتى":
        return True  # «على الرغم من كشف السلطات»
    if noun.form in NUMERALS and text.after(subject.at) in _TEN:
        return True  # «شاركت خمسة عشر عداءة»: the mistake is in the numeral
    if base in _NEVER or (base in _BECOMING and found.opening not in (Opening.SENTENCE, Opening.COORDINATED)):
        return True
    takes_object = takes(text, at) not in NO_OBJECT
    if found.gender is _F and takes_object and _woman_follows(text, found.subject.at + 1):
        return True  # «سجلت الهدف الأول اللاعبة غزلان»
    if found.gender is _F and takes_object and may_act_behind(text, base, subject.at):
        return True  # «نظمت المهرجان جمعية محلية»
    if base in OBJECT_BEFORE_CLAUSE and clause_follows(text, subject.at):
        return True  # «يسر الجمعية أن تدعوكم»
    if noun.has_pronoun and takes_object:
        return True  # «بدأ حياته السياسية مؤيدا», «وسيثري نقاشاته المتحدثون»
    if base in _KANA and not (noun.has_article or text.before(subject.at) in DEMONSTRATIVES or speaks(noun)):
        return True  # a predicate: «كان صورة مصغرة»
    if found.gender is _F and found.reading.tense is Tense.PERFECT and ":" in (text.gap(at) or ""):
        return True  # the first person: «قال: بدأت العمل»
    if noun.form == "عدد" and found.gender is _F and takes_object and base not in _COUNTING:
        return True  # «حددت عدد المقاعد»
    if base in OBJECT_FIRST and not speaks(noun):
        return True  # «تخللت الحفل وصلات»
    if base == "تمكن" and found.gender is _F:
        return True  # «حتى تمكن ريال مدريد من»: the perfect
    may_be_name = noun.may_be_name and agreements_of(noun) < _MUCH
    if may_be_name and not noun.has_article and noun.form[-2:] != "ون" and (found.gender is _F or noun.is_name):
        return True  # «تقوم ميلانيا بزيارة», «وعادلت بيورغن الرقم»
    if (
        found.gender is _F
        and noun.has_article
        and noun.number is Number.SINGULAR
        and noun.describes
        and not speaks(noun)
    ):
        return True  # surnames: «تؤكد القصير أن»
    if found.gender is _M and text.form(at).endswith("ي") and any(r.person == 1 for r in text.node(at).verbs):
        return True  # «أحيي وزارة النقل»
    if base in _ALSO_MASDARS and not speaks(noun) and not noun.shows_nominative:
        return True
    if _continues_person(text, at) or _is_club(text, subject.at) or _is_signed(text, at, subject.at):
        return True
    if text.form(subject.at) == "إحدى" and text.node_after(subject.at).gender is not _F:
        return True  # «أصيب إحدى اللاعبين»: of them the mistake is in إحدى
    if found.gender is _F and _may_be_of_woman(text, at, subject):
        return True
    following = text.node_after(subject.at)
    is_of_other = following.has_article and following.may_be_nisba and following.form.endswith("ي")
    if found.gender is _M and noun.is_bare and is_of_other:
        return True  # clubs: «فاز حرية الغيني»
    if takes_object and noun.has_article and _is_subject_there(following):
        return True  # «أجرى الدراسة علماء»
    is_described = following.has_article and following.describes and agrees(noun, following)  # «المسح السنوي»
    if without_conjunction(text.form(at)) in SAYING and not speaks(noun) and not is_described:
        return True  # names: «وقال الحية», «أكد بركات»
    if base in WITH_PREPOSITION and noun.is_bare and noun.may_be_masdar and agreements_of(noun) < _OFTEN:
        return True  # «وستساهم تنسيق الجهود»: the preposition is lost
    return found.gender is _M and found.opening is Opening.SENTENCE and _may_be_command(text, at)


def _is_subject_there(node: Node) -> bool:
    """Whether it is an indefinite noun of people, which behind a definite noun is the subject of the verb."""
    return node.is_bare and any(
        reading.human and (reading.number is Number.PLURAL or not reading.is_adjectival) for reading in node.nominals
    )


def _may_be_command(text: Text, at: int) -> bool:
    """Whether it may tell the reader what to do: «أوقف هذه القاعدة», «ثبّت النسخة نفسها»."""
    return text.is_vowelled(at) or (text.form(at)[0] == "أ" and text.after(at) in DEMONSTRATIVES)


def _continues_person(text: Text, at: int) -> bool:
    """Whether a verb before أن has the subject already: «لا تستطيع أن تقطع النهر»; or a verb follows «لا تزال»."""
    if text.before(at) == "أن" and text.node(at - 2).is_verb and text.before(at - 1) not in _IMPERSONAL_BEFORE:
        return True
    return text.form(at) in STILL and text.node_after(at).has_third


def _is_club(text: Text, at: int) -> bool:
    """Whether the noun may name a town, or a club, with the gender of «نادي» or «فريق»: «فاز الوحدة»."""
    noun = text.node(at)
    if not noun.has_article or text.node_after(at).has_article:
        return False
    return noun.stem in _CLUBS or (may_be_place(noun.stem) and agreements_of(noun) < _SELDOM)


def _is_signed(text: Text, verb: int, at: int) -> bool:
    """Whether the noun is what somebody signs, after a verb that also means to happen: «ووقع الاتفاقية الوزير»."""
    return without_conjunction(text.form(verb)) in _SIGNING and text.node(at).stem in _SIGNED


def _may_name(node: Node) -> bool:
    """Whether it may be the name behind «مدينة»."""
    if not node.form or node.form in PREPOSITIONS or node.is_particle or node.has_preposition:
        return False
    return not (node.has_article or node.form.startswith("ال") or node.describes)


def _of_taking_place(text: Text, at: int, shown: Gender) -> Finding | None:
    """«تم الموافقة على», «تمت اختيار»: the verbal noun right behind this verb is its subject wherever it stands."""
    noun, verb = text.node(at + 1), text.form(at)
    genders = genders_of_verb_before(text, at + 1)
    if noun.has_pronoun and used_as_noun(_in_ta_marbuta(noun)) >= _OFTEN:
        genders = frozenset({_F})  # «بلورتها»
    if len(genders) != 1 or shown in genders or noun.has_preposition or not noun.may_be_masdar:
        return None
    if any(reading.number is not Number.SINGULAR for reading in noun.nominals):
        return None  # «إثبات», «أشعار»
    if noun.has_pronoun and _is_masdar_in_ta(noun, text.lexicon):
        return None  # «يتم تثبيته»
    [gender] = genders
    base = without_conjunction(verb)
    right = verb[: len(verb) - len(base)] + _TAKING_PLACE[base]
    if text.lexicon.pair(base, noun.form) > text.lexicon.pair(_TAKING_PLACE[base], noun.form):
        return None
    return respelt(text, {at: right}, _message(noun, gender, right))


def _of_subject_that_shows(text: Text, at: int) -> Finding | None:
    """A feminine verb right before a subject that shows its case, wherever the two stand: «ترى الكثيرون», «قالت عدد
    من النساء»; or before the verbal noun of what may be done: «تمكن اعتبار القضية»."""
    noun, form = text.node(at + 1), without_conjunction(text.form(at))
    if form in _NEVER or text.is_vowelled(at):
        return None
    if form == _POSSIBLE and _is_possible(text, at):
        possible = text.form(at)[: -len(form)] + "يمكن"
        return respelt(text, {at: possible}, f"المصدر بعد الفعل فاعله، فيقال «{possible}»")
    if noun.form == "عدد" and text.after(at + 1) in ("من", "كبير", "قليل", "محدود"):
        shows = True
    else:
        is_plural = noun.form.endswith("ون") and noun.human is True and shows_nominative(noun, text.lexicon)
        shows = is_plural or (noun.form in _FATHERS and _is_of_her(text, at))
    if not shows:
        return None
    readings = _readings(text, at, _F, is_clear=text.before(at) in _BEFORE_IMPERFECT)
    if noun.form == "عدد" and readings and not _takes_no_object(readings) and form not in SAYING:
        return None  # «جابت عدد من الشوارع»: of the object the alef is lost
    right = other_gender(readings[0], text.lexicon) if readings else None
    return respelt(text, {at: right}, _message(noun, _M, right)) if right else None


def _is_of_her(text: Text, at: int) -> bool:
    """Whether the verb can only be feminine and takes no object: not «تخرج أخوه», «ودعت أخوها»."""
    readings = third_singular(text.node(at))
    return all(reading.gender is _F for reading in readings) and takes(text, at) in NO_OBJECT


def _is_possible(text: Text, at: int) -> bool:
    """Whether a verbal noun follows «تمكن» that is its subject, which then stands for «يمكن»: «تمكن اعتبار القضية», «لا
    تمكن الدخول», «بطاقة تمكن استعمالها»."""
    noun, following = text.node(at + 1), text.node_after(at + 1)
    if not noun.may_be_masdar or noun.may_be_name or noun.has_preposition or noun.number is not Number.SINGULAR:
        return False
    if not noun.is_nominal and used_as_noun(noun.stem) < _OFTEN:
        return False
    if _takes_from(text, at):
        return False
    is_negated = text.before(at) in ("لا", "ولا", "لن", "لم")
    return noun.has_pronoun or (is_negated if noun.has_article else following.has_article)


def _takes_from(text: Text, at: int) -> bool:
    """Whether «من» follows in the clause, as it does behind «تمكّن»."""
    for place in range(at + 1, min(len(text.forms), at + _REACH)):
        if text.gap(place) != " ":
            return False
        if text.form(place) == "من":
            return True
    return False


def _is_masdar_in_ta(noun: Node, lexicon: Lexicon) -> bool:
    """Whether the ت before the pronoun belongs to the verbal noun itself, as in تثبيت, and stands for no ة, as in
    مناقشتها."""
    return noun.stem.endswith("ت") and lexicon.count(noun.stem) >= lexicon.count(_in_ta_marbuta(noun))


def _in_ta_marbuta(noun: Node) -> str:
    return noun.stem[:-1] + "ة" if noun.stem.endswith("ت") else ""


def _message(noun: Node, gender: Gender, right: str) -> str:
    if gender is Gender.FEMININE and noun.number is Number.PLURAL and noun.human is False:
        return f"جمع غير العاقل يعامل معاملة المفرد المؤنث: «{right} {noun.form}»"
    return f"الفعل يوافق فاعله في الجنس: «{noun.form}» {GENDERS[gender]}، فيقال «{right}»"


def _readings(
    text: Text, at: int, gender: Gender, *, may_be_kana: bool = False, is_clear: bool = False
) -> tuple[Reading, ...]:
    """Its readings as a verb of the third person; none where it may be of the other gender, or is used as a noun."""
    node = text.node(at)
    base = without_conjunction(node.form)
    is_verb_too = base in SAYING or is_intransitive(base) or (may_be_kana and base in _KANA)
    if (node.is_particle and not is_verb_too) or base in PREPOSITIONS:
        return ()
    may_be_noun = used_as_noun(node.form) >= _OFTEN or (not node.is_verb and used_as_noun(base) >= _OFTEN)
    may_be_noun |= node.has_nominals and node.may_be_name
    if may_be_noun and not is_clear and base not in _KANA and not is_intransitive(base):
        return ()
    found = node.singles_by_counts
    if text.before(at) in _BEFORE_IMPERFECT:  # «أن تتحدث»: not the perfect
        found = tuple(reading for reading in found if reading.tense is Tense.IMPERFECT)
    return found if {reading.gender for reading in found} == {gender} else ()


def _may_be_of_woman(text: Text, at: int, subject: Subject) -> bool:
    """Whether the verb may be that of a woman: «شجعت المنتخب» in the first person, «تقول دكتور ليلى»."""
    noun = text.node(subject.at)
    following = text.node_after(subject.at)
    if text.quoted(at):
        return True
    if noun.stem in _QUANTITIES:
        return False
    if noun.stem in _TITLES and following.describes and not following.has_article and following.gender is _M:
        return False  # «قالت مسؤول أوروبي»
    if noun.form.startswith("ال") and noun.form.endswith("ون"):
        return False
    if following.has_article and following.describes and not agrees(noun, following):
        return True  # «وقالت العفو الدولية»
    may_name = not (following.has_article or following.is_particle or has_preposition(following))
    is_bare = not noun.has_article and not noun.form.startswith("ال")
    may_name_her = agreements_of(noun) < (_MUCH if noun.may_be_name else _OFTEN)
    if is_bare and may_name_her and (following.form in ("أن", "إن") or _may_name(following)):
        return True  # «قالت جين مور», «وتعتبر عباس أن»
    if noun.stem in _TITLES and _is_named(text, subject.at):
        return True  # «أعلنت المدير العام للمنظمة مارغريت تشان»
    if noun.stem in _TITLES and (not noun.has_article or (may_name and following.form != "باسم")):
        return True  # «ودعت النائب زينب»
    if not noun.has_article and may_name_her and used_as_noun(following.stem) < _OFTEN:
        return True  # «شاركت إيمان النوري»
    is_surname = noun.form.endswith("ي") and (noun.may_be_nisba or used_as_noun(noun.stem) < _SURELY_NOUN)
    return noun.stem in _NAMES or is_surname  # not «نظمت النادي حفلا»


def _is_named(text: Text, at: int) -> bool:
    """Whether a name follows the title, which may be a woman's."""
    for place in range(at + 1, at + 1 + _AS_FAR_AS_NAME):
        gap = text.gap(place)
        if gap is None or (gap != " " and gap != "، "):
            return False
        if text.node(place).may_be_name and not text.node(place).has_article and text.form(place) not in PREPOSITIONS:
            return True
    return False


def _takes_no_object(readings: tuple[Reading, ...]) -> bool:
    base = readings[0].stem
    if base in WITH_OBJECT:
        return False
    return base in WITH_PREPOSITION or is_intransitive(base) or all(r.transitive is False for r in readings)


RULE = Rule(
    id="verb-before-subject",
    category=Category.GRAMMAR,
    summary="فعل لا يوافق الفاعل بعده في الجنس",
    rationale=(
        "الفعل المتقدم يوافق فاعله في الجنس: أكدت وزيرة الاقتصاد، وصل الوفد، تهدف هذه المبادرة؛ وجمع غير العاقل "
        "كالمفرد المؤنث: ارتفعت الأسعار. ولا يُنبه عليه إلا حيث لا يحتمل الاسم أن يكون مفعولا به."
    ),
    reference="ألفية ابن مالك، الفاعل: «وتاءُ تأنيثٍ تلي الماضي إذا كان لأنثى، كأبت هندُ الأذى»",
    check=check,
    bad=[
        Example("[أكد] وزيرة الاقتصاد أن النسبة ارتفعت", "أكدت وزيرة الاقتصاد أن النسبة ارتفعت"),
        Example("[رعت] الملك حفل التخرج", "رعى الملك حفل التخرج"),
        Example("[نظمت] النادي دورة تكوينية", "نظم النادي دورة تكوينية"),
        Example("[وصلت] الفريق إلى المطار", "وصل الفريق إلى المطار"),
        Example("[ويهدف] هذه المبادرة إلى تشجيع القراءة", "وتهدف هذه المبادرة إلى تشجيع القراءة"),
        Example("[يرتفع] الأسعار كل صيف", "ترتفع الأسعار كل صيف"),
        Example("[يضم] الشرطة وحدة خاصة بالجرائم", "تضم الشرطة وحدة خاصة بالجرائم"),
        Example("وأضاف أنه [تم] إحالة الملف على المحكمة", "وأضاف أنه تمت إحالة الملف على المحكمة"),
        Example("[قالت] عدد من الطالبات إن القاعة ضيقة", "قال عدد من الطالبات إن القاعة ضيقة"),
        Example("لا [تمكن] اعتبار الملف منتهيا", "لا يمكن اعتبار الملف منتهيا"),
        Example("[ترى] الكثيرون أن القرار متسرع", "يرى الكثيرون أن القرار متسرع"),
        Example("[كان] الحملة ناجحة", "كانت الحملة ناجحة"),
        Example("[يكشف] التحليلات أن الماء ملوث", "تكشف التحليلات أن الماء ملوث"),
        Example("[يفتقد] هواتف الشركة واجهة جديدة", "تفتقد هواتف الشركة واجهة جديدة"),
        Example("[يعتمد] مدنٌ كثيرة على مياه الأنهار", "تعتمد مدنٌ كثيرة على مياه الأنهار"),
        Example("[تراجعت] سعر زيت الزيتون", "تراجع سعر زيت الزيتون"),
        Example("[ارتفعت] عدد السياح الوافدين", "ارتفع عدد السياح الوافدين"),
        Example("في الصباح، [تعرضت] أخوه لحادثة سير", "في الصباح، تعرض أخوه لحادثة سير"),
        Example("رغم أن الطلب تراجع، [ارتفع] الأسعار", "رغم أن الطلب تراجع، ارتفعت الأسعار"),
        Example("في نهاية الأسبوع، [أعلن] الوزارة موعد المباراة", "في نهاية الأسبوع، أعلنت الوزارة موعد المباراة"),
    ],
    good=[
        "فاز حرية الغيني بالكأس",
        "انطلق الورش الذي دشنه الملك",
        "فهي قادرةٌ على هزيمته",
        "وفاز حسنية أكادير على ضيفه",
        "يصادف ذكرى الاستقلال يوم السبت",
        "يقرأ قواعد هيئة التحرير من جداول، ويبين ما فيها",
        "تخرج أخوه من الجامعة",
        "تفحم المحرك قبل أن يتفاقم الحريق",
        "يرأس اللجنة قاض متقاعد",
        "وفيما يأتي قائمة بالفائزين",
        "يرأس لجنة التحكيم للمهرجان المخرج الألماني",
        "يقود العصابة حاليا نميسيو سيرفانتيس",
        "يواجه مجموعة من الشباب المحكمة اليوم",
        "الحوار وحده كفيل بأن يخرج البلاد من الأزمة",
        "سجلت الهدف الأول اللاعبة غزلان الشباك",
        "نظمت المهرجان جمعية محلية",
        "تستفيد من دعم هذا الصندوق الأسر المعوزة",
        "حسمت المباراة ضربات الترجيح، وحسمت اللقاء ضربات الجزاء",
        "يسر الجمعية أن تدعوكم، ولا يعني الجماعة ما يجري خارجها",
        "أغاظ الجارة أن أحدا لم يدعها",
        "وقعت الاتفاق الوزيرة ليلى بنعلي",
        "زار شركة في طنجة ثم عاد إلى الرباط",
        "تخرج الباحث في جامعة محمد الخامس",
        "أوقف هذه القاعدة في هذا المقال",
        "ثبّت النسخة نفسها",
        "أكدت مصادر أن التحقيق مستمر",
        "تمكن الحرس من توقيف المشتبه فيه",
        "جابت المسيرة عددا من الشوارع، وجابت عدد من شوارع المدينة",
        "أكتُبُ هذه الكلمات",
        "تراجع السعر مع استمرار الضعف، وتصاعد التوترات في المنطقة",
        "بدأ حياته المهنية صحافيا",
        "لكي يتم تثبيته في المنصب",
        "يفتح نافذة التصدير: تختار الصيغة",
        "استبدل هذه الكلمة وانتقل إلى التالية",
        "زار المدينة وفد كبير",
        "التقى الثلاثة في الفندق",
        "وأعلنت القرار أمس",
        "عاد إلى بيته. وأكد ضرورة العمل",
        "خرج أسطورة الكرة من المستشفى",
        "قالت الأسد في تعليقها على القرار",
        "تم إثبات التهمة",
        "يأتي فجأة ويصاحبه خفقان",
        "أجرى الدراسة علماء من المعهد",
        "تمكن الحرس من توقيف المشتبه فيهم",
        "تجمع المحتجون أمام المقر",
        "تخلل الحفل وصلات من التراث",
        "بالإضافة إلى ذلك، عزز الدفاعات بأبراج جديدة",
        "وقال الحية إن الاتفاق قريب",
        "ويتصدر القائمة نجم الفريق",
        "يمكن أن يستمر مدة طويلة",
        "بعد أن أصدرت التقرير",
        "حضر اللقاء وزيرة السياحة",
        "قال بعض السكان إن الماء انقطع، وقالت قبائل المنطقة إنه سيعود",
    ],
)
