"""A verb of another gender than the subject after it: «أكد وزيرة», «ويهدف هذه المبادرة», «انعقد بفاس الدورة»."""

from collections.abc import Iterator
from math import inf

from proofreader.arabic.clitics import without_conjunction
from proofreader.arabic.place_nouns import NAMED_BY_WHAT_FOLLOWS
from proofreader.arabic.word_classes import DEMONSTRATIVES
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
from proofreader.rules.support.verbs import IMPERSONAL, other_gender
from proofreader.syntax import Node, Text, text_of
from proofreader.syntax.agreement import agrees
from proofreader.syntax.numerals import TENS
from proofreader.syntax.phrases import PREPOSITIONS, has_preposition
from proofreader.syntax.places import may_be_place
from proofreader.syntax.subjects import (
    VERBS,
    Counts,
    Opening,
    Sign,
    Subject,
    Verb,
    after_phrase,
    agreements_of,
    agrees_at_once,
    doubt,
    genders_of_verb_before,
    nearest_subject,
    opening_of,
    sign_after,
    speaks,
)
from proofreader.syntax.verbs import (
    BEFORE_VERBS,
    CLAUSE_OPENERS,
    OBJECT_FIRST,
    SAYING,
    is_feminine_imperfect,
    is_intransitive,
    third_singular,
)

_M, _F = Gender.MASCULINE, Gender.FEMININE
_NEVER = IMPERSONAL | frozenset(
    "يوجد توجد هناك عدا خلا حاشا نعم بئس ليس جاء حضر كفى مرت مضى شمل حسب لفت لفتت ولف ولفت تلاه "
    "لقي لقيت يلقى تلقى بدل".split()
)
# They have a predicate beside their subject, which may stand first: «أصبحت الرئيس التنفيذي».
_ALSO_MASDARS = frozenset({"وصل"})  # that the dictionary has as verbs alone: «وصل الكلمات»
_BECOMING = frozenset("أصبح أصبحت يصبح تصبح ظل ظلت يظل تظل بات باتت صار صارت أمسى أمست ليس ليست".split())
_SPEAKING = frozenset("قال قالت أوضح أوضحت أكد أكدت شدد شددت".split())
_SPOKEN = 0.08
# How much doubt is left to the reader, by where the verb stands.
_DOUBT = {Opening.SENTENCE: 0.3, Opening.FRONTED: 0.05, Opening.COORDINATED: 0.008, Opening.CLAUSE: 0.006}
# What remains of the doubt where what follows shows the subject, where the verb takes no object, before «شركة».
_SHOWN, _INTRANSITIVE, _INDEFINITE, _THING = 0.1, 0.1, 3, 4
_ALONE = 2
_EXPECTED = 0.2  # doubt that is left to the reader where a sentence begins
_HARDLY = 0.01  # … behind a comma
_NO_PERFECT = 0.01  # … of a feminine imperfect that may be a masculine perfect
_NO_PERSON = 0.005  # … of a perfect that may be the first person's
_AS_FAR_AS_NAME = 9  # words
_REACH = 14  # words from the beginning of the sentence
_MUCH = 60  # agreements of what hardly names a woman
_TAKING_PLACE = {"تم": "تمت", "تمت": "تم", "يتم": "تتم", "تتم": "يتم", "سيتم": "ستتم", "ستتم": "سيتم"}
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
# They take their complement by a preposition in news.
_WITH_PREPOSITION = frozenset(
    """
    هدف هدفت يهدف تهدف ساهم ساهمت يساهم تساهم أسهم أسهمت يسهم تسهم شارك شاركت يشارك تشارك سعى سعت يسعى تسعى يطمح تطمح
    عانى عانت يعاني تعاني يتكون تتكون يتألف تتألف نص نصت ينص تنص أسفر أسفرت يسفر تسفر شدد شددت يشدد تشدد أشرف أشرفت
    يشرف تشرف وافق وافقت يوافق توافق انعقد انعقدت ينعقد تنعقد التأم التأمت غاب غابت يغيب تغيب اندرج اندرجت يندرج تندرج
    تسبب تسببت يتسبب تتسبب قام قامت يقوم تقوم
    حصل حصلت يحصل تحصل ضاع ضاعت يضيع تضيع يقف تقف ينطلق تنطلق ازداد ازدادت يزداد تزداد تزايد تزايدت يتزايد تتزايد
    تضاعف تضاعفت يتضاعف تتضاعف تقلص تقلصت يتقلص تتقلص تحسن تحسنت تدهور تدهورت انتشر انتشرت ينتشر تنتشر اختفى اختفت
    استقر استقرت يستقر تستقر نشب نشبت انفجر انفجرت تعثر تعثرت استسلم استسلمت نشأ نشأت
    أعرب أعربت يعرب تعرب عبر عبرت أفاد أفادت يفيد تفيد توصل توصلت تضرر تضررت يتضرر تتضرر
    امتد امتدت يمتد تمتد تمحورت يتمحور تتمحور تطرقت يتطرق تتطرق تنافست يتنافس تتنافس تراكمت يتراكم تتراكم تفاقمت
    يتفاقم تتفاقم تواصلت يتواصل تتواصل توالت يتوالى تتوالى تنوعت يتنوع تتنوع تباينت يتباين تتباين تزامنت يتزامن
    تتزامن برز برزت يبرز تبرز نتج نتجت ينتج تنتج نجم نجمت ينجم تنجم انتعش انتعشت ينتعش تنتعش ازدهر ازدهرت يزدهر
    تزدهر تصاعدت يتصاعد تتصاعد انحصر انحصرت ينحصر تنحصر انصب انصبت ينصب تنصب هبط هبطت يهبط تهبط نما نمت ينمو
    تنمو تلاشت يتلاشى تتلاشى تعافت يتعافى تتعافى انقسم انقسمت ينقسم تنقسم انفصل انفصلت ينفصل تنفصل انعكس انعكست
    ينعكس تنعكس انقلب انقلبت ينقلب تنقلب اصطدم اصطدمت يصطدم تصطدم استفاد استفادت يستفيد تستفيد استجاب استجابت
    يستجيب تستجيب خضع خضعت يخضع تخضع التزم التزمت يلتزم تلتزم اكتفى اكتفت يكتفي تكتفي اعترف اعترفت يعترف تعترف
    استعان استعانت يستعين تستعين تشبثت يتشبث تتشبث تضامنت يتضامن تتضامن تفاعلت يتفاعل تتفاعل استند استندت يستند
    تستند ارتكز ارتكزت يرتكز ترتكز تراوحت يتراوح تتراوح ارتبط ارتبطت يرتبط ترتبط تفوقت يتفوق تتفوق توسعت يتوسع
    تتوسع انهمر انهمرت ينهمر تنهمر حرص حرصت يحرص تحرص رحب رحبت يرحب ترحب ندد نددت يندد تندد
    """.split()
)
# What such a verb speaks of stands behind its preposition: «يعلن اللجنة عن».
_OWN_PREPOSITION = {
    form: preposition
    for preposition, forms in {
        "عن": "أعلن أعلنت يعلن تعلن كشف كشفت يكشف تكشف أعرب أعربت يعرب تعرب عبر عبرت يعبر تعبر تخلى تخلت",
        "على": "حصل حصلت يحصل تحصل وافق وافقت صادق صادقت يصادق تصادق عثر عثرت اعتمد اعتمدت يعتمد تعتمد",
        "إلى": "أشار أشارت يشير تشير دعا دعت يدعو تدعو أدى أدت يؤدي تؤدي توصل توصلت",
        "من": "تمكن تمكنت يتمكن عانى عانت يعاني تعاني حذر حذرت يحذر تحذر",
        "في": "شرع شرعت يشرع تشرع شارك شاركت نجح نجحت ينجح تنجح فشل فشلت ساهم ساهمت",
    }.items()
    for form in forms.split()
}
# The dictionary has them without an object.
_WITH_OBJECT = frozenset(
    """
    دان دانت يدين تدين استلم استلمت يستلم تستلم اختتم اختتمت يختتم تختتم اعتزم اعتزمت يعتزم تعتزم تصدر تصدرت يتصدر
    تتصدر تجاوز تجاوزت تبين تبينت يتبين تتبين اعتلى اعتلت يعتلي تعتلي
    """.split()
)
# They are surnames besides: «أكدت السلطان أن».
_NAMES = frozenset(
    """
    سيد ناصر مقدم عبد
    أسد سعيد حسن أمين منصور سلطان حكيم شريف فارس خطيب حداد نجار صباغ خياط عطار شاعر أمير نجم هلال بدر صالح عامر راشد
    """.split()
)
_CLUBS = frozenset(
    """
    جزيرة وداد رجاء جيش زوراء ميناء أولمبيك قنيطري مولودية ترجي صفاقسي وحدة نهضة قادسية عدالة نجمة كرامة عروبة أصالة
    """.split()
)
_SELDOM = 12  # agreements with a verb
_STILL = frozenset("يزال تزال زال زالت يزل تزل".split())
_IMPERSONAL_BEFORE = IMPERSONAL | {"يفترض", "ينتظر", "تقرر", "سبق", "يشترط", "كان"}
_SIGNING = frozenset("وقع وقعت".split())
_SIGNED = frozenset("اتفاقية اتفاقيات مذكرة مذكرات وثيقة وثائق عقود عريضة رسالة رسائل معاهدة شهادة أوراق".split())
# Agreements that the noun must have been seen with, by the gender of the verb, and whether else it is sure.
_LEAST = {(_M, False): 4, (_F, False): 15, (_M, True): 2, (_F, True): 8}


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    text = text_of(document, lexicon)
    for at, form in enumerate(text.forms):
        verb = VERBS[form] or _uncounted(text, at)
        if verb and text.joined(at + 1) and (finding := _check(text, at, verb)):
            yield finding


def _uncounted(text: Text, at: int) -> Verb | None:
    """A verb that was not counted, behind a mark or «لم», where only few words need be looked at."""
    if text.gap(at) == " " and text.form(at - 1) not in BEFORE_VERBS:
        return None
    node = text.node(at)
    if not node.is_verb:
        return None
    genders = {reading.gender for reading in third_singular(node)}
    if len(genders) != 1 or None in genders:
        return None
    return Verb(_M if _M in genders else _F, node.continues, Counts())


def _check(text: Text, at: int, verb: Verb) -> Finding | None:
    if agrees_at_once(text, at, verb.gender):
        return None
    if text.form(at)[0] == "أ" and text.is_vowelled(at):
        return None  # «أكتُبُ هذه الكلمات»: the first person
    if without_conjunction(text.form(at)) in _TAKING_PLACE:
        return _of_taking_place(text, at, verb.gender)
    if verb.gender is _F and (finding := _of_subject_that_shows(text, at)):
        return finding
    opening = opening_of(text, at, verb.is_coordinated)
    has_comma = _has_comma(text, at)
    is_after_comma = has_comma and (verb.is_coordinated or _opens_with_phrase(text, at))
    if opening is None and not is_after_comma:
        return None
    subject = nearest_subject(text, at)
    if subject is None or verb.gender is subject.gender:
        return None
    if _may_be_noun_there(text, at, verb, opening, has_comma=has_comma) or _continues_person(text, at):
        return None
    if _is_club(text, subject.at) or _is_signed(text, at, subject.at):
        return None
    if text.form(subject.at) == "إحدى" and text.node_after(subject.at).gender is not _F:
        return None  # «أصيب إحدى اللاعبين»: of them the mistake is in إحدى
    noun = text.node(subject.at)
    is_fronted_kana = without_conjunction(text.form(at)) in _KANA and not _is_person(noun)
    is_at_beginning = opening is Opening.SENTENCE or (opening is Opening.FRONTED and (has_comma or is_fronted_kana))
    may_be_kana = is_at_beginning and subject.near
    readings = _readings(text, at, verb.gender, may_be_kana=may_be_kana)
    # «سجل الصادرات ارتفاعا»: a noun would have no object.
    least = _MUCH if text.node(at).may_be_masdar else _OFTEN  # «فرض الدولة رسوما»
    needs_object = not readings and may_be_kana and verb.counts.open_right >= least
    if needs_object:
        readings = _readings(text, at, verb.gender, may_be_kana=may_be_kana, is_clear=True)
    if not readings:
        return None
    base = readings[0].stem
    has_subject_only = is_intransitive(base) or base in _WITH_PREPOSITION
    if noun.has_pronoun and not has_subject_only:
        return None  # «بدأ حياته السياسية مؤيدا», «وسيثري نقاشاته المتحدثون»
    says = without_conjunction(text.form(at)) in SAYING
    if opening is None:
        if not _takes_no_object(readings) and not (says and speaks(noun)):
            return None
        opening = Opening.COORDINATED
    if base == "تمكن" and verb.gender is _F:
        return None  # «حتى تمكن ريال مدريد من»: the perfect
    if base in _NEVER or (base in _BECOMING and opening is not Opening.SENTENCE):
        return None
    if base in _ALSO_MASDARS and not speaks(noun) and not noun.shows_nominative:
        return None
    if verb.gender is Gender.FEMININE and _may_be_of_woman(text, at, subject, readings[0]):
        return None
    if says and not speaks(noun):
        return None  # names: «وقال الحية», «أكد بركات»
    sign = sign_after(text, subject, verb.gender, says=says, own=_OWN_PREPOSITION.get(base, ""))
    if needs_object and sign is not Sign.SUBJECT:
        return None
    is_expected = is_at_beginning and _expects_subject(text, at, subject, sign)
    if sign is Sign.NONE and base in _WITH_OBJECT:
        return None
    if sign is Sign.NONE and not says and not _takes_no_object(readings) and not is_expected:
        return None  # «استقبل الوزيرة», «يفتح نافذة»
    if opening is Opening.COORDINATED and noun.may_be_masdar and not _takes_no_object(readings) and not speaks(noun):
        return None  # «ورفضت التعقيب على تقارير أن …»
    if base in _WITH_PREPOSITION and noun.is_bare and noun.may_be_masdar:
        return None  # «وستساهم تنسيق الجهود»: the preposition is lost
    if sign is Sign.NONE and sum(verb.counts) < _SELDOM and _is_person(noun):
        return None  # «تطالع الزائر»
    is_sure = sign is Sign.SUBJECT or _takes_no_object(readings)
    right = other_gender(readings[0], text.lexicon)
    if right is None:
        return None
    seems_person = (
        verb.gender is _F and readings[0].tense is Tense.PERFECT and not speaks(noun) and not _differs_in_person(right)
    )
    if seems_person and not is_sure and not (is_expected and doubt(verb, opening, noun) <= _NO_PERSON):
        return None  # «قررت الخروج»: the first person
    # «وخرج السومة», «وظهر الهضبة»: names in ة
    is_shown = _shows_gender(text, subject.at) and (
        opening is not Opening.COORDINATED or text.form(subject.at)[-1] != "ة"
    )
    least = _LEAST[verb.gender, is_sure] // (2 if opening is Opening.SENTENCE else 1)
    if agreements_of(noun) < least and not is_shown:
        return None
    if is_expected and not is_sure and verb.gender is _M and _may_be_command(text, at):
        return None
    if _may_be_perfect(text, at, verb.gender) and doubt(verb, opening, noun) > _NO_PERFECT:
        return None
    if is_expected and doubt(verb, opening, noun) <= (_EXPECTED if opening is Opening.SENTENCE else _HARDLY):
        pass
    elif _doubt(noun, subject, verb, opening, sign, takes_no_object=_takes_no_object(readings), says=says) > (
        _SPOKEN if _only_speaks(text, at) else _DOUBT[opening]
    ):
        return None
    return respelt(text, {at: right}, _message(noun, subject.gender, right))


def _may_be_command(text: Text, at: int) -> bool:
    """Whether it may tell the reader what to do: «أوقف هذه القاعدة», «ثبّت النسخة نفسها»."""
    return text.is_vowelled(at) or (text.form(at)[0] == "أ" and text.after(at) in DEMONSTRATIVES)


def _may_be_perfect(text: Text, at: int, gender: Gender) -> bool:
    """Whether the imperfect of a woman may be the perfect of a man: «تخرج الباحث», but not «لم تخرج»."""
    if gender is _M or text.before(at) in _BEFORE_IMPERFECT:
        return False
    return any(r.tense is Tense.PERFECT and r.gender is _M for r in text.node(at).verbs)


def _only_speaks(text: Text, at: int) -> bool:
    """Whether the verb can't have a person for its object: «، وقال السيدة», but not «وطالب الحكومة»."""
    return without_conjunction(text.form(at)) in _SPEAKING


def _differs_in_person(masculine: str) -> bool:
    """Whether the first person of the perfect is spelt otherwise than the feminine: كانت and كنت, دعت and دعوت."""
    return masculine[-2:-1] == "ا" or masculine[-1] in "اى"


def _may_be_noun_there(text: Text, at: int, verb: Verb, opening: Opening | None, *, has_comma: bool) -> bool:
    """«في إطار سعي الوزارة», «في التصعيد بالغ السخونة»; «وسن الطفولة مهم», whose verb is hardly met there."""
    if text.node(at).is_verb:
        return False
    if opening is Opening.FRONTED and not has_comma:
        return text.node(at).has_nominals
    base = without_conjunction(text.form(at))
    if base in _KANA or is_intransitive(base):
        return False
    is_masdar = verb.gender is _M and text.node(at).may_be_masdar
    if opening is Opening.SENTENCE and is_masdar and verb.counts.open_right < _SELDOM:
        return True  # «أبرزها: فك العقدة»
    return verb.is_coordinated and verb.counts.at(Opening.COORDINATED)[0] < _SELDOM


def _continues_person(text: Text, at: int) -> bool:
    """Whether a verb before أن has the subject already: «لا تستطيع أن تقطع النهر»; or a verb follows «لا تزال»."""
    if text.before(at) == "أن" and text.node(at - 2).is_verb and text.before(at - 1) not in _IMPERSONAL_BEFORE:
        return True
    return text.form(at) in _STILL and text.node_after(at).has_third


def _is_club(text: Text, at: int) -> bool:
    """Whether the noun may name a town, or a club, with the gender of «نادي» or «فريق»: «فاز الوحدة»."""
    noun = text.node(at)
    if not noun.has_article or text.node_after(at).has_article:
        return False
    return noun.stem in _CLUBS or (may_be_place(noun.stem) and agreements_of(noun) < _SELDOM)


def _is_signed(text: Text, verb: int, at: int) -> bool:
    """Whether the noun is what somebody signs, after a verb that also means to happen: «ووقع الاتفاقية الوزير»."""
    return without_conjunction(text.form(verb)) in _SIGNING and text.node(at).stem in _SIGNED


def _opens_with_phrase(text: Text, at: int) -> bool:
    """Whether the sentence begins with a phrase or clause that the comma before the verb ends: «رغم أن …، ارتفعت»."""
    for start in range(at - 1, max(-1, at - 1 - _REACH), -1):
        gap = text.gap(start)
        if gap is None or any(mark in gap for mark in ".؟!:"):
            return text.form(start) in PREPOSITIONS or text.form(start) in CLAUSE_OPENERS
        if "،" in gap or "," in gap:
            return False
    return False


def _has_comma(text: Text, at: int) -> bool:
    gap = text.gap(at) or ""
    return "،" in gap or "," in gap


def _expects_subject(text: Text, at: int, subject: Subject, sign: Sign) -> bool:
    """Whether the definite noun right after a verb at the beginning of a sentence is hardly its object.

    There somebody has to be named: of a thousand nouns that disagree with such a verb, most are slips of the gender.
    """
    following = text.node_after(subject.at)
    is_named = text.form(subject.at) in NAMED_BY_WHAT_FOLLOWS and _may_name(following)
    if not subject.near or not (subject.definite or is_named) or sign is Sign.OBJECT or text.quoted(at):
        return False
    if following.may_be_name and following.form and not is_named:
        return False  # «اعتلى المنصة الرابور توتو»
    if following.is_bare and not is_named and any(reading.human for reading in following.nominals):
        return False  # «أجرى الدراسة علماء»
    is_person = _is_person(text.node(subject.at)) and not is_named
    if sign is Sign.NONE and (is_person or not _goes_on(text, subject.at + (2 if is_named else 1))):
        return False  # «استقبل السفيرة», «يفتح نافذة التصدير»
    end = after_phrase(text, subject.at)
    if text.joined(end) and (text.form(end) in TENS or text.node(end).shows_nominative) and text.form(end)[-2:] != "ين":
        return False  # «أنهى الدورة التكوينية ثلاثون شابا»
    verb, noun = without_conjunction(text.form(at)), text.node(subject.at)
    return verb not in OBJECT_FIRST and not noun.may_be_name and not text.lexicon.pair(verb, noun.form)


def _may_name(node: Node) -> bool:
    """Whether it may be the name behind «مدينة»."""
    if not node.form or node.form in PREPOSITIONS or node.is_particle or node.has_preposition:
        return False
    return not (node.has_article or node.form.startswith("ال") or node.describes)


def _goes_on(text: Text, at: int) -> bool:
    """Whether something that may be an object follows the definite nouns from ``at`` on: else the first is one."""
    while text.joined(at) and text.node(at).has_article:
        at += 1
    return text.joined(at) and not text.node(at).continues


def _is_person(noun: Node) -> bool:
    return any(reading.human or (reading.is_adjectival and not reading.number) for reading in noun.nominals) or (
        noun.stem.endswith("ة") and noun.stem[:-1] in _TITLES
    )


def _of_taking_place(text: Text, at: int, shown: Gender) -> Finding | None:
    """«تم الموافقة على», «تمت اختيار»: the verbal noun right behind this verb is its subject wherever it stands."""
    noun, verb = text.node(at + 1), text.form(at)
    genders = genders_of_verb_before(text, at + 1)
    if len(genders) != 1 or shown in genders or noun.has_preposition or not noun.may_be_masdar:
        return None
    if any(reading.number is not Number.SINGULAR for reading in noun.nominals):
        return None  # «إثبات», «أشعار»
    if noun.has_pronoun and _is_masdar_in_ta(noun):
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
    if form == "تمكن" and _is_possible(text, at):
        possible = text.form(at)[: -len(form)] + "يمكن"
        return respelt(text, {at: possible}, f"المصدر بعد الفعل فاعله، فيقال «{possible}»")
    if noun.form == "عدد" and text.after(at + 1) in ("من", "كبير", "قليل", "محدود"):
        shows = True
    else:
        shows = noun.form.endswith("ون") and noun.human is True and shows_nominative(noun, text.lexicon)
    if not shows:
        return None
    readings = _readings(text, at, _F, is_clear=text.before(at) in _BEFORE_IMPERFECT)
    if noun.form == "عدد" and readings and not _takes_no_object(readings) and form not in SAYING:
        return None  # «جابت عدد من الشوارع»: of the object the alef is lost
    right = other_gender(readings[0], text.lexicon) if readings else None
    return respelt(text, {at: right}, _message(noun, _M, right)) if right else None


def _is_possible(text: Text, at: int) -> bool:
    """Whether a verbal noun with its object follows «تمكن», which then stands for «يمكن»: «تمكن اعتبار القضية»."""
    noun, following = text.node(at + 1), text.node_after(at + 1)
    if not noun.is_nominal or noun.has_article or noun.may_be_name or not noun.nominals:
        return False
    if any(r.derivation is not Derivation.MASDAR or r.number is not Number.SINGULAR for r in noun.nominals):
        return False
    return not _takes_from(text, at) and (noun.has_pronoun or following.has_article)


def _takes_from(text: Text, at: int) -> bool:
    """Whether «من» follows in the clause, as it does behind «تمكّن»."""
    for place in range(at + 1, min(len(text.forms), at + _REACH)):
        if text.gap(place) != " ":
            return False
        if text.form(place) == "من":
            return True
    return False


def _is_masdar_in_ta(noun: Node) -> bool:
    """Whether the ت before the pronoun belongs to the verbal noun itself, as in تثبيت, and stands for no ة."""
    return any(reading.stem.endswith("ت") for reading in noun.nominals)


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
    found = third_singular(node)
    if is_feminine_imperfect(node, text.lexicon):  # «تقول»: not of تقوّل
        found = tuple(reading for reading in found if reading.tense is Tense.IMPERFECT)
    if text.before(at) in _BEFORE_IMPERFECT:  # «أن تتحدث»: not the perfect
        found = tuple(reading for reading in found if reading.tense is Tense.IMPERFECT)
    return found if {reading.gender for reading in found} == {gender} else ()


def _may_be_of_woman(text: Text, at: int, subject: Subject, verb: Reading) -> bool:
    """Whether the verb may be that of a woman: «شجعت المنتخب» in the first person, «تقول دكتور ليلى»."""
    noun = text.node(subject.at)
    following = text.node_after(subject.at)
    if text.quoted(at):
        return True
    if noun.form.startswith("ال") and noun.form.endswith("ون"):
        return False
    if following.has_article and following.describes and not agrees(noun, following):
        return True  # «وقالت العفو الدولية»
    may_name = not (following.has_article or following.is_particle or has_preposition(following))
    is_bare = not noun.has_article and not noun.form.startswith("ال")
    if is_bare and (following.form in ("أن", "إن") or _may_name(following)) and noun.stem not in _TITLES:
        return True  # «قالت جين مور», «وتعتبر عباس أن»
    if noun.stem in _TITLES and _is_named(text, subject.at):
        return True  # «أعلنت المدير العام للمنظمة مارغريت تشان»
    if noun.stem in _TITLES and (not noun.has_article or (may_name and following.form != "باسم")):
        return True  # «ودعت النائب زينب»
    if (
        not noun.has_article
        and (noun.may_be_name or (not speaks(noun) and agreements_of(noun) < _MUCH))
        and used_as_noun(following.stem) < _OFTEN
    ):
        return True  # «شاركت إيمان النوري»
    return noun.stem in _NAMES or noun.form.endswith("ي")


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
    if base in _WITH_OBJECT:
        return False
    return base in _WITH_PREPOSITION or is_intransitive(base) or all(r.transitive is False for r in readings)


def _shows_gender(text: Text, at: int) -> bool:
    """Whether a demonstrative or its ending shows that the noun is of one gender."""
    form, node = text.form(at), text.node(at)
    if text.before(at) in DEMONSTRATIVES or form == "إحدى" or form.endswith("ون"):
        return True
    if form.endswith("ة") and not agreements_of(node) and used_as_noun(node.stem) < _SELDOM:
        return False  # names: «سجل السومة هدفا»
    # Not «المالكية», «الحنفية»: their followers.
    is_shown = form.endswith(("ة", "ات")) and not form.endswith("ية")
    return is_shown and node.has_article and node.is_noun and not node.may_be_name


def _doubt(
    noun: Node, subject: Subject, verb: Verb, opening: Opening, sign: Sign, *, takes_no_object: bool, says: bool
) -> float:
    """How likely the noun is no subject though it does not agree, from 0 to 1."""
    if sign is Sign.OBJECT:
        return 1.0
    # At a distance a feminine subject may have a masculine verb: «حضر اللقاء وزيرة».
    if not subject.near and (verb.gender is _M or opening is not Opening.SENTENCE or not takes_no_object):
        return 1.0
    found = doubt(verb, opening, noun, most=1 if takes_no_object else inf)
    if sign is Sign.NONE and not takes_no_object and not says:
        found *= _ALONE  # «استقبل السفيرة»: nothing else could be the object
    if sign is Sign.SUBJECT:
        return found * _SHOWN
    if takes_no_object:
        return found * _INTRANSITIVE
    if opening is Opening.CLAUSE:
        return 1.0  # «بعد أن أصدرت التقرير»
    if opening is Opening.COORDINATED and not speaks(noun):
        found *= _THING  # «وأعلنت القرار», «وتعتزم الوصول»
    return found if subject.definite else found * _INDEFINITE


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
        Example("[وصلت] الفريق إلى المطار", "وصل الفريق إلى المطار"),
        Example("[ويهدف] هذه المبادرة إلى تشجيع القراءة", "وتهدف هذه المبادرة إلى تشجيع القراءة"),
        Example("[يرتفع] الأسعار كل صيف", "ترتفع الأسعار كل صيف"),
        Example("[يضم] الشرطة وحدة خاصة بالجرائم", "تضم الشرطة وحدة خاصة بالجرائم"),
        Example("وأضاف أنه [تم] إحالة الملف على المحكمة", "وأضاف أنه تمت إحالة الملف على المحكمة"),
        Example("[قالت] عدد من الطالبات إن القاعة ضيقة", "قال عدد من الطالبات إن القاعة ضيقة"),
        Example("لا [تمكن] اعتبار الملف منتهيا", "لا يمكن اعتبار الملف منتهيا"),
        Example("[ترى] الكثيرون أن القرار متسرع", "يرى الكثيرون أن القرار متسرع"),
        Example("[كان] الحملة ناجحة", "كانت الحملة ناجحة"),
        Example("رغم أن الطلب تراجع، [ارتفع] الأسعار", "رغم أن الطلب تراجع، ارتفعت الأسعار"),
        Example("في نهاية الأسبوع، [أعلن] الوزارة موعد المباراة", "في نهاية الأسبوع، أعلنت الوزارة موعد المباراة"),
    ],
    good=[
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
