"""The nun of a dual or sound plural kept before what it is annexed to: «مهنيون القطاع» for «مهنيو القطاع»."""

from collections.abc import Iterator

from proofreader.core import Category, Document, Example, Finding, Gender, Lexicon, Number, Rule
from proofreader.rules.support.grammar import respelt
from proofreader.syntax import Node, Text, agrees, text_of
from proofreader.syntax.outline import NUN, HasCandidate, candidates
from proofreader.syntax.phrases import has_preposition, is_governed
from proofreader.syntax.verbs import is_intransitive, opens_clause, third_singular

_OFTEN = 8  # occurrences in edited news

# After these a definite noun is an adverb of time, not a second term.
_TIMES = frozenset(
    """
    اليوم الأسبوع الشهر العام الليلة السبت الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة الماضي الآن السنة
    الصيف الموسم البارحة الماضية المقبل المقبلة الجاري الذين اللذين اللذان التي الذي الواحد الواحدة
    الأولى الأول الثانية الثاني
    """.split()
)
_PLACES = frozenset({"سجنان", "دارين", "عفرين"})
_NEVER_ANNEXED = frozenset("آخرون آخرين آخران".split())
_BEFORE_SPANS = frozenset("بعد قبل خلال طوال طيلة بين مع عن".split())  # «بعد سنتين الجفاف»; not «في عامين الجلسة …»
_IN_USE = 8  # occurrences of the singular
_NUMERALS = ("عشر", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "تسع", "مئت", "مائت", "ألف", "اثن", "اثنت", "مليون")


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    text = text_of(document, lexicon)
    for at in candidates(text, NUN):
        if finding := _check(text, at - 1):
            yield finding


def _check(text: Text, at: int) -> Finding | None:
    node, second = text.node(at), text.node(at + 1)
    if not node.keeps_nun or not node.is_bare or node.may_be_name or second.form in _TIMES:
        return None
    if not _is_inflected(node, text.lexicon) or second.stem in (_one(node.stem[:-2]), node.stem[:-2]):
        return None  # «جازان», «براثين»; «بشقين الشق الأول …», «بين مدينتين المدينة التي …»
    if node.stem in _NEVER_ANNEXED or any(reading.proclitics.lstrip("وف")[:1] == "ك" for reading in node.nominals):
        return None  # «لا يهمنا كلاعبين الحديث عن …»
    if not second.is_nominal or not second.has_article or (second.describes and _agrees_in_number(node, second)):
        return None
    if node.stem.removesuffix("ين").removesuffix("ون").removesuffix("ان") in _NUMERALS:
        return None
    if not _is_annexed(text, at):
        return None
    right = node.form[:-1]
    if node.form.endswith("ين") and _has_verb_without_object(text, at) and opens_clause(text, at - 1):
        right = node.form[:-2] + "و"  # «وقف سائقين الحافلات»: a subject besides
    return respelt(text, {at: right}, f"تُحذف نون المثنى والجمع السالم عند الإضافة: «{right} {second.form}»")


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
    if not kept and _is_title(text, at) and (_has_verb_without_object(text, at) or _object_follows(text, at)):
        return True
    before = text.node_before(at)
    if not before.is_particle and before.may_be_masdar:
        return False  # «إطلاق مسلحين النار»
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
    verb = text.node_before(at)
    singles = third_singular(verb)
    if not singles:
        return False
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
    condition=HasCandidate(NUN),
    bad=[
        Example("كان [لاعبون] المنتخب في الملعب", "كان لاعبو المنتخب في الملعب"),
        Example("فتح تحقيق مع [مسؤولين] الشركة", "فتح تحقيق مع مسؤولي الشركة"),
        Example("تظاهر [موظفون] الشركة أمام المقر", "تظاهر موظفو الشركة أمام المقر"),
        Example("حضر [مسؤولون] النادي اللقاء", "حضر مسؤولو النادي اللقاء"),
        Example("بعد [سنتين] الجفاف عاد المطر", "بعد سنتي الجفاف عاد المطر"),
    ],
    good=[
        "كان لاعبو المنتخب في الملعب",
        "منح المجلس المستشارين الجدد مهلة",
        "راسل متضررون السلطات الإقليمية",
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
