"""The nun of a dual or sound plural kept before what it is annexed to: «مهنيون القطاع» for «مهنيو القطاع»."""

from collections.abc import Iterator

from proofreader.arabic.calendar import WEEKDAYS
from proofreader.arabic.clitics import ARTICLE, CONJUNCTIONS, forms_of, without_conjunction
from proofreader.arabic.clitics import PREPOSITIONS as PROCLITICS
from proofreader.arabic.late import late_re
from proofreader.arabic.word_classes import THIS_TIME, TITLES
from proofreader.core import (
    AnyOf,
    Category,
    Derivation,
    Document,
    Example,
    Finding,
    Gender,
    HasWord,
    Lexicon,
    Number,
    Rule,
)
from proofreader.rules.support.cases import governor, has_nominative, has_oblique, in_nominative, in_oblique
from proofreader.rules.support.grammar import respelt
from proofreader.syntax import Node, Text, agrees, text_of
from proofreader.syntax.objects import WITH_PREPOSITION
from proofreader.syntax.outline import NUN, candidates, has_candidate
from proofreader.syntax.phrases import PREPOSITIONS, has_preposition, is_governed
from proofreader.syntax.places import may_be_place
from proofreader.syntax.subjects import after_phrase, opening_of, speaks
from proofreader.syntax.verbs import is_intransitive, opens_clause, third_singular

_OFTEN = 8  # occurrences in edited news

# After these a definite noun is an adverb of time, not a second term.
_TIMES = frozenset((*THIS_TIME, *WEEKDAYS)) | frozenset(
    """
    الإثنين الماضي الآن البارحة الماضية المقبل المقبلة الجاري الذين اللذين اللذان التي الذي الواحد الواحدة
    الأولى الأول الثانية الثاني الساعة
    """.split()
)
_PLACES = frozenset({"سجنان", "دارين", "عفرين"})
_NEVER_ANNEXED = frozenset("آخرون آخرين آخران".split())
_BEFORE_SPANS = frozenset("بعد قبل خلال طوال طيلة بين مع عن".split())  # «بعد سنتين الجفاف»; not «في عامين الجلسة …»
_IN_USE = 8  # occurrences of the singular
_NAME_OPENERS = frozenset("الحسن محمد مولاي سيدي الأمير الملك عبد بئر عين أيت آيت أولاد بني ابن لالة الشهيد".split())
_SPANS = frozenset(
    """
    يوم ليلة صباح مساء شهر سنة عام فجر ظهر عصر ليل خلال طوال طيلة مدة نهاية بداية مطلع منتصف أواخر أوائل ساعة ساعات أيام
    قبالة جنب قرابة حوالي صبيحة عشية غداة نهار زوال احتجاجا تضامنا وسط أسبوع موسم
    """.split()
)
# Behind such a verb and its subject stand the people that it is done to, and nothing else.
_DONE_TO_PEOPLE = frozenset(
    """
    استقبل استقبلت يستقبل تستقبل التقى التقت يلتقي تلتقي كرم كرمت يكرم تكرم شكر شكرت يشكر تشكر استدعى استدعت يستدعي
    تستدعي هنأ هنأت يهنئ تهنئ أوقف أوقفت يوقف توقف اعتقل اعتقلت يعتقل تعتقل انتقد انتقدت ينتقد تنتقد زار زارت ودع ودعت
    قابل قابلت يقابل تقابل جمع جمعت يجمع تجمع عاقب عاقبت يعاقب تعاقب انتخب انتخبت ينتخب تنتخب حاور حاورت يحاور تحاور
    """.split()
)
# Named by a verbal noun, yet asked for things: «طالب متضررون القضاء بإنصافهم».
_BODIES = frozenset(
    "اتحاد تحالف ائتلاف تجمع نظام تنظيم أمن قضاء ادعاء دفاع احتلال تكتل انتقالي درك ملك حكم حزب".split()
)
_MANY_BODIES = frozenset(
    """
    جهات سلطات وزارات محاكم شركات مؤسسات منظمات دول حكومات نقابات جمعيات أحزاب مصالح مجالس إدارات لجان بنوك أبناك فرق
    أندية جماعات هيئات جامعات قنوات صحف فصائل قبائل عائلات أسر بلدان
    """.split()
)
_ASKING = frozenset("طالب يطالب ناشد يناشد دعا يدعو انتقد ينتقد استنكر يستنكر ندد يندد".split())
_LEADERS = frozenset("الرئيس الوزير الملك الأمير المدير المدرب الحكم".split())
# «يرى مراقبون القضية اختبارا»: their subject and both objects stand side by side.
_OF_TWO_OBJECTS = frozenset(
    forms_of("رأى رأت يرى ترى اعتبر اعتبرت يعتبر تعتبر عد عدت يعد تعد وصف وصفت يصف تصف".split(), CONJUNCTIONS)
)
_PARTS_OF_NAMES = frozenset("دي دو دا فان فون لو لا".split())
_NAME, _SHORT = 4, 3
_OF_TWO = frozenset("اللذان اللذين اللتان اللتين".split())
_ADVERBS = frozenset("غدا أمس اليوم أيضا مساء صباحا أخيرا مؤخرا".split())
# Verbal nouns of verbs without an object: تورط, تظاهر, انسحاب …
_IS_OWN = late_re("ت[^ةاي]{3}|ت.ا..|ان..ا.|احتجاج|استقالة|حضور|مشاركة|غياب|وفاة|إضراب|اجتماع|اعتصام|سفر|عودة|مغادرة")
_PLACES_OF_KIND = """
    ساحة شارع مدينة إقليم عمالة حي جهة جماعة قرية محطة منطقة مقاطعة بلدية ولاية محافظة طريق ميناء مطار سد حوض دوار زنقة
    قيادة دائرة مدرسة ثانوية إعدادية جامعة بلدة
""".split()
_PLACE_FORMS = forms_of(
    [
        (place[:-1] + "ت" if place.endswith("ة") else place) + ending
        for place in _PLACES_OF_KIND
        for ending in ("ين", "ان")
    ],
    PROCLITICS,
)
_NUMERALS = ("عشر", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "تسع", "مئت", "مائت", "ألف", "اثن", "اثنت", "مليون")


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    text = text_of(document, lexicon)
    found = set()
    for form in _PLACE_FORMS.keys() & document.forms:
        for at in document.words_by_form[form]:
            if finding := _of_places(text, at):
                found.add(at)
                yield finding
    for at in in_nominative(text) if has_nominative(document, lexicon) else ():
        if finding := _of_chain(text, at):
            found.add(at)
            yield finding
    for at in in_oblique(text) if has_oblique(document, lexicon) else ():
        if at not in found and (finding := _of_governed_chain(text, at)):
            found.add(at)
            yield finding
    for at in candidates(text, NUN):
        if at - 1 not in found and (finding := _check(text, at - 1)):
            yield finding


def _of_chain(text: Text, at: int) -> Finding | None:
    """«احتج سائقون سيارات الأجرة»: the subject of a verb without object, annexed to a phrase."""
    node, second, third = text.node(at), text.node_after(at), text.node_after(at + 1)
    if not node.keeps_nun or not node.is_bare or node.may_be_name or not third.has_article or third.has_preposition:
        return None
    if not second.is_noun or not second.is_bare or second.describes or second.tanwin:
        return None
    if not any(r.human for r in node.nominals) or not _has_verb_without_object(text, at):
        return None
    if not second.is_without_proclitics:
        return None
    if second.form in PREPOSITIONS or second.form in _TIMES or second.form in _SPANS:
        return None  # «احتج عاملون صباح الأحد»
    right = node.form[:-1]
    return respelt(text, {at: right}, f"تُحذف نون المثنى والجمع السالم عند الإضافة: «{right} {second.form}»")


def _of_governed_chain(text: Text, at: int) -> Finding | None:
    """«إلى مسؤولين شركات الاتصالات»: people behind a preposition, annexed to a phrase."""
    node, second, third = text.node(at), text.node_after(at), text.node_after(at + 1)
    if not third.has_article or third.has_preposition or not node.keeps_nun or not node.is_bare or node.may_be_name:
        return None
    if not (governor(text, at) or has_preposition(node)) or not _is_title(text, at):
        return None
    if any(reading.proclitics.lstrip("وف")[:1] == "ك" for reading in node.nominals):
        return None  # «كوربين», «كلاعبين»
    if text.before(at) in _PARTS_OF_NAMES:
        return None  # «يختتم دي بروين مهرجان التهديف»
    if not second.is_noun or not second.is_bare or second.describes or second.tanwin:
        return None
    if second.may_be_masdar and second.number is not Number.PLURAL:
        return None  # «طلب من مسؤولين تقديم المساعدة»
    if not second.is_without_proclitics or second.form in (*PREPOSITIONS, *_TIMES, *_SPANS) or second.has_verbs:
        return None
    right = node.form[:-1]
    return respelt(text, {at: right}, f"تُحذف نون المثنى والجمع السالم عند الإضافة: «{right} {second.form}»")


def _of_places(text: Text, at: int) -> Finding | None:
    """«ساحتين الحسن الثاني ومولاي يوسف»: two places of a kind, of which both names follow."""
    following = text.node_after(at)
    if not following.form or following.form in PREPOSITIONS or following.form in _TIMES or following.continues:
        return None
    is_named = following.form in _NAME_OPENERS or following.may_be_name
    # «مدينتين الناظور والحسيمة»
    both_definite = following.has_article and text.after(at + 1).startswith("وال") and not following.may_describe
    is_named = is_named or (both_definite and following.number is not Number.PLURAL)
    # «مدينتين فاس ومكناس»
    both_bare = following.is_bare and text.after(at + 1).startswith("و") and not following.may_describe
    both_bare = both_bare and not following.has_verbs and following.number is not Number.PLURAL
    is_named = is_named or both_bare
    if not (is_named or may_be_place(following.form) or may_be_place(following.form.removeprefix("ال"))):
        return None
    if any(r.is_adjectival for r in following.nominals) and not is_named:
        return None
    for place in range(at + 2, at + 2 + _NAME):
        form = text.form(place)
        if not text.joined(place) or form in PREPOSITIONS:
            return None
        if form.startswith("و") and len(form) > _SHORT and text.node(place - 1).form not in PREPOSITIONS:
            name = form[1:].removeprefix("ال")
            is_name = text.node(place).may_be_name or form[1:] in _NAME_OPENERS or both_definite or both_bare
            is_name = is_name or may_be_place(name) or may_be_place(form[1:])
            right = text.form(at)[:-1]
            message = f"تُحذف نون المثنى والجمع السالم عند الإضافة: «{right} {following.form}»"
            return respelt(text, {at: right}, message) if is_name and not text.node(place).is_verb else None
    return None


def _check(text: Text, at: int) -> Finding | None:
    node, second = text.node(at), text.node(at + 1)
    if not node.keeps_nun or not node.is_bare or node.may_be_name or second.form in _TIMES:
        return None
    if not _is_inflected(node, text.lexicon) or second.stem in (_one(node.stem[:-2]), node.stem[:-2]):
        return None  # «جازان», «براثين»; «بشقين الشق الأول …», «بين مدينتين المدينة التي …»
    if text.before(at) in _PARTS_OF_NAMES or second.form == "القول":
        return None  # «دي بروين المتصدر», «نقلت عن مصدرين القول إن …»
    if _is_participle_in_ya(node, text.lexicon) and not is_governed(text, at):
        return None  # «دخلوا مرتدين الأقنعة»
    if node.stem in _NEVER_ANNEXED or any(reading.proclitics.lstrip("وف")[:1] == "ك" for reading in node.nominals):
        return None  # «لا يهمنا كلاعبين الحديث عن …»
    if not second.is_nominal or not second.has_article or (second.describes and _agrees_in_number(node, second)):
        return None
    if node.stem.removesuffix("ين").removesuffix("ون").removesuffix("ان") in _NUMERALS:
        return None
    if _takes_second(text, at):
        return None  # «أقنع مستشارون الرئيس بتأجيل الزيارة»
    is_taken_up = text.after(at + 1) in _OF_TWO and second.number is Number.SINGULAR
    if not is_taken_up and not _is_annexed(text, at):
        return None
    right = node.form[:-1]
    if governor(text, at):
        right = node.form[:-2] + "ي"  # «بعض مشجعون الفريق»
    elif node.form.endswith("ين") and (
        _is_before_people(text, at - 1) or (_has_verb_without_object(text, at) and opens_clause(text, at - 1))
    ):
        right = node.form[:-2] + "و"  # «وقف سائقين الحافلات»: a subject besides
    return respelt(text, {at: right}, f"تُحذف نون المثنى والجمع السالم عند الإضافة: «{right} {second.form}»")


def _is_before_people(text: Text, at: int) -> bool:
    """Whether a verb of a man or of many opens the paragraph, so that people behind it are its subject: «أعلن منظمين
    المهرجان»."""
    if (
        not text.opens_paragraph(at)
        or not text.node(at + 1).is_without_proclitics
        or opening_of(text, at, is_coordinated=text.form(at)[0] in "وف") is None
    ):
        return False
    verbs = third_singular(text.node(at))
    return (
        bool(verbs)
        and all(r.gender is Gender.MASCULINE for r in verbs)
        and any(reading.human for reading in text.node(at + 1).nominals)
    )


def _takes_second(text: Text, at: int) -> bool:
    """Whether the verb before an indefinite subject has the definite noun as its only object."""
    verb, node = text.node_before(at), text.node(at)
    if verb.form in _OF_TWO_OBJECTS and node.form.endswith(("ون", "ان")):
        return True
    readings = third_singular(verb)
    if not node.form.endswith(("ون", "ان")) or not readings or not all(reading.transitive for reading in readings):
        return False
    if is_intransitive(verb.form):
        return False
    if (text.form(at + 1) in TITLES or text.form(at + 1) in _LEADERS) and not _object_follows(text, at):
        return True  # «يتهم منتقدون الرئيس رجب طيب أردوغان»
    place, second = at + 2, text.node(at + 1)
    while text.joined(place) and text.node(place).has_article and agrees(second, text.node(place)):
        place += 1  # «يتهم منتقدون الرئيس التركي»
    following = text.node(place) if text.joined(place) else text.node(-1)
    if not following.form or following.form in PREPOSITIONS or following.has_preposition or following.is_particle:
        return any(r.human for r in text.node(at + 1).nominals) or text.node(at + 1).form in TITLES
    return False


def _is_participle_in_ya(node: Node, lexicon: Lexicon) -> bool:
    """Whether its singular ends in ya', as those of «مرتدين» and «مستوفين» do, which take an object."""
    base = node.stem.removesuffix("ين")
    singular = lexicon.readings(f"{ARTICLE}{base}ي") if base != node.stem else ()
    return any(r.derivation is Derivation.ACTIVE_PARTICIPLE and r.number is Number.SINGULAR for r in singular)


def _is_inflected(node: Node, lexicon: Lexicon) -> bool:
    """Whether its singular and its other case are in use, so that the ending is no part of a name."""
    base, ending, count = node.stem[:-2], node.stem[-2:], lexicon.count
    if ending not in ("ون", "ين", "ان") or node.stem in _PLACES:
        return False
    singulars = (base, base.removesuffix("ت") + "ة", base + "ي", base[:-1] + "ى")
    if sum(count(form) + count("ال" + form) for form in singulars) < _IN_USE:
        return False
    return ending == "ين" or count(base + "ين") * 10 >= count(base + ending)


def _agrees_in_number(node: Node, second: Node) -> bool:
    return second.number is not Number.SINGULAR or node.gender is not Gender.MASCULINE


def _is_annexed(text: Text, at: int) -> bool:
    """Whether counts, or a preposition before it, speak for an annexation: else the second may be an object."""
    lexicon, form, second = text.lexicon, text.form(at), text.form(at + 1)
    stem, ending = form[:-2], form[-2:]
    constructs = (stem + "و", stem + "ي") if ending in ("ون", "ين") else (stem + "ا", stem + "ي")
    kept = lexicon.pair(form, second)
    seen = sum(lexicon.pair(construct, second) for construct in constructs)
    if seen > 2 * kept and seen:
        return True
    if not kept and _has_verb_without_object(text, at):
        is_opened = stem[-1:] == "ت" and ending == "ان" and opens_clause(text, at - 1)  # «تضررت واجهتان المتجر»
        if is_opened or any(r.human for r in text.node(at).nominals):
            return True
    if not kept and (_is_object(text, at) or _is_subject_of_asking(text, at)):
        return True
    if not kept and _is_title(text, at) and (_has_verb_without_object(text, at) or _object_follows(text, at)):
        return True
    before = text.node_before(at)
    is_apart = before.is_particle or has_preposition(text.node(at))  # «شهادات تقدير لممثلين الجالية»
    if not is_apart and before.may_be_masdar and not _IS_OWN.fullmatch(before.stem):
        return False  # «إطلاق مسلحين النار», but «تورط موظفين البنك»
    is_dual = all(reading.number is Number.DUAL for reading in text.node(at).nominals)
    if not is_dual and not _is_title(text, at):
        return False  # «مطالبين الحكومة بالتدخل», «متطوعين»; names: «عفرين»
    single = _one(stem)
    one = _one(text.node(at).stem[:-2])
    annexed = lexicon.pair(one, second) + lexicon.pair(single, second)
    others = _second_in_singular(second)
    annexed += lexicon.pair(one, others) if others else 0
    if lexicon.frequency(form) < 1.5 and annexed < _OFTEN and not has_preposition(text.node(at)):
        return False
    if kept or not annexed:
        return (
            not kept
            and (not is_dual or text.before(at) in _BEFORE_SPANS or has_preposition(text.node(at)))
            and is_governed(text, at)
            and _is_agent(text.node(at))
            and (has_preposition(text.node(at)) or not _verb_before(text, at))
        )
    return annexed >= 2 or is_governed(text, at)


def _is_object(text: Text, at: int) -> bool:
    """«استقبل الوزير ممثلين النقابات»: people behind a verb and its subject are its object, and it takes no second."""
    node = text.node(at)
    if not node.form.endswith("ين") or not node.is_without_proclitics or not any(r.human for r in node.nominals):
        return False
    for verb in range(at - 2, max(-1, at - 2 - _NAME), -1):
        if not text.joined(verb + 1) or not text.joined(verb + 2):
            return False
        if text.form(verb).lstrip("وف") not in _DONE_TO_PEOPLE:
            continue
        subject = text.node(verb + 1)
        is_next = subject.has_article and verb + 2 == at
        if not (is_next or after_phrase(text, verb + 1) == at) or has_preposition(subject) or not subject.has_nominals:
            return False
        return any(subject.gender in (None, r.gender) for r in third_singular(text.node(verb)))
    return False


def _is_subject_of_asking(text: Text, at: int) -> bool:
    """«يطالب مهنيون الصيد بتمديد الموسم»: nobody asks what is done, a verbal noun, for anything."""
    verb, second = text.node_before(at), text.node_after(at)
    if verb.form.lstrip("وف") not in _ASKING or not text.form(at).endswith("ون"):
        return False
    if second.number is Number.PLURAL and second.human is False:
        return not speaks(second) and second.stem not in _MANY_BODIES  # «طالب ناشرون الكتب بالدعم»
    if second.form.endswith("ة") or second.stem in _BODIES or second.number is not Number.SINGULAR:
        return False
    return second.may_be_masdar and not any(r.human for r in second.nominals)


def _one(dual: str) -> str:
    """The singular of a dual without its ending: سنة of سنت."""
    return dual[:-1] + "ة" if dual.endswith("ت") else dual


def _is_title(text: Text, at: int) -> bool:
    """Whether edited news often annexes the plural: ممثلو, مسؤولو, سائقو; so not «متضررون»."""
    form, count = text.node(at).stem, text.lexicon.count
    constructs = count(form[:-2] + "و") + count(form[:-1])
    return form.endswith(("ون", "ين")) and constructs >= _OFTEN and constructs * 2 >= count(form)


def _has_verb_without_object(text: Text, at: int) -> bool:
    """Whether the verb right before can't have the definite noun as its object: «احتج موظفون الجماعة»."""
    if text.before(at) in _ADVERBS and text.joined(at - 1):
        at -= 1  # «يجتمع غدا منتخبون الجهة»
    verb = text.node_before(at)
    singles = third_singular(verb)
    if not singles:
        return False
    if without_conjunction(text.before(at)) in WITH_PREPOSITION:
        return True
    return is_intransitive(text.before(at)) or all(r.transitive is False for r in singles)


def _object_follows(text: Text, at: int) -> bool:
    """Whether the verb has its object behind the definite noun: «حضر ممثلون الوزارة الاجتماع»."""
    if not third_singular(text.node_before(at)) or not text.joined(at + 2):
        return False
    second, third = text.node(at + 1), text.node(at + 2)
    if third.form in _TIMES or third.may_be_name or not third.is_noun or has_preposition(third):
        return False
    if not third.has_article or any(reading.proclitics != "ال" for reading in third.nominals):
        return False
    return not (third.may_describe and agrees(second, third)) and not third.is_descriptive


def _second_in_singular(second: str) -> str:
    """الجماعة of الجماعتين."""
    if second.endswith(("تين", "تان")):
        return second[:-3] + "ة"
    return second[:-2] if second.endswith(("ين", "ان")) else ""


def _is_agent(node: Node) -> bool:
    return any(reading.human or reading.number is Number.DUAL for reading in node.nominals)


def _verb_before(text: Text, at: int) -> bool:
    """Whether a verb that takes an object stands in the clause, so that the definite noun may be its object."""
    for back in range(at - 1, max(-1, at - 6), -1):
        if not text.joined(back + 1):
            return False
        if not text.node(back).is_particle and any(reading.transitive for reading in third_singular(text.node(back))):
            return True
    return False


RULE = Rule(
    id="nun-in-annexation",
    category=Category.GRAMMAR,
    summary="نون المثنى أو الجمع باقية مع الإضافة",
    rationale="تُحذف نون المثنى وجمع المذكر السالم إذا أضيفا: مهنيو القطاع، مسؤولي الشركة، رئيسا الجماعتين.",
    reference="ألفية ابن مالك، الإضافة: «نونًا تلي الإعرابَ أو تنوينا مما تُضيف احذفْ»",
    check=check,
    condition=AnyOf((has_nominative, has_oblique, HasWord(frozenset(_PLACE_FORMS)), has_candidate(NUN))),
    bad=[
        Example("احتج [مستخدمون] شركة الطيران", "احتج مستخدمو شركة الطيران"),
        Example("تضررت [واجهتان] المتجر", "تضررت واجهتا المتجر"),
        Example("طالب [ناشرون] الكتب المدرسية بالدعم", "طالب ناشرو الكتب المدرسية بالدعم"),
        Example("أعلن [منظمين] المهرجان عن تأجيله", "أعلن منظمو المهرجان عن تأجيله"),
        Example("كان [لاعبون] المنتخب في الملعب", "كان لاعبو المنتخب في الملعب"),
        Example("فتح تحقيق مع [مسؤولين] الشركة", "فتح تحقيق مع مسؤولي الشركة"),
        Example("وجه رسالة إلى [مسؤولين] شركات الاتصالات", "وجه رسالة إلى مسؤولي شركات الاتصالات"),
        Example("سلم شهادات تقدير [لممثلين] الجالية", "سلم شهادات تقدير لممثلي الجالية"),
        Example("استقبل الوالي [ممثلين] الجمعيات بمكتبه", "استقبل الوالي ممثلي الجمعيات بمكتبه"),
        Example("كرمت الجماعة [معلمين] المدرسة", "كرمت الجماعة معلمي المدرسة"),
        Example("يطالب [مهنيون] النقل بخفض الأسعار", "يطالب مهنيو النقل بخفض الأسعار"),
        Example("تظاهر [موظفون] الشركة أمام المقر", "تظاهر موظفو الشركة أمام المقر"),
        Example("حضر [مسؤولون] النادي اللقاء", "حضر مسؤولو النادي اللقاء"),
        Example("تربط بين [مدينتين] فاس ومكناس", "تربط بين مدينتي فاس ومكناس"),
        Example("ثبت تورط [موظفين] البنك في التزوير", "ثبت تورط موظفي البنك في التزوير"),
        Example("بعد [سنتين] الجفاف عاد المطر", "بعد سنتي الجفاف عاد المطر"),
    ],
    good=[
        "انطلقت مباراتان الساعة الثامنة",
        "طالب ناشطون الجهات المعنية بالتدخل",
        "يختتم دي بروين مهرجان التهديف",
        "طلب من مسؤولين تقديم المساعدة",
        "التقى مع ممثلين خلال الاجتماع",
        "تحدث إلى مسؤولين صباح الأحد",
        "في وقت يرى مراقبون القضية اختبارا للحكومة",
        "دخلوا القاعة مرتدين الأقنعة البيضاء",
        "نقلت الصحيفة عن مصدرين القول إن البنك قلق",
        "كان لاعبو المنتخب في الملعب",
        "منح المجلس المستشارين الجدد مهلة",
        "استقبل الوالي ممثلين عن الجمعيات",
        "استقبلت الجماعة مسؤولين أجانب الأسبوع الماضي",
        "التقى الوزير مسؤولين اليوم الاثنين",
        "يطالب مهنيون الحكومة بخفض الأسعار",
        "طالب متضررون القضاء بإنصافهم",
        "زارت الأم أبناءها المقيمين في الخارج",
        "راسل متضررون السلطات الإقليمية",
        "أقنع مستشارون الرئيس بتأجيل الزيارة",
        "زار الوفد مدينتين مغربيتين وأخرى جزائرية",
        "التقى مسؤولون المدير العام للشركة",
        "تأهل في مناسبتين الأولى عام 1990",
        "قتل شخصان الأسبوع الماضي",
        "عشرين ألف درهم",
        "وصف ممثلون عن المجتمع المدني القرار",
        "بعث إلى مسؤولين الجمعة رسالة",
        "عاد من جازان الوفد الطبي",
        "ستكون المشاركة بشقين الشق الأول للشباب",
        "لا يهمنا كلاعبين الحديث عن الحكم",
        "أغلق محتجون آخرون الطريق",
        "اعتصموا مطالبين الحكومة بالتدخل",
        "بعد استعادة السيطرة على عفرين الواقعة في الشمال",
    ],
)
