"""أحد and إحدى, كلا and كلتا, of the wrong gender: «أحد المدن» for «إحدى المدن»."""

from collections.abc import Iterator, Mapping

from proofreader.arabic.clitics import PREPOSITIONS, forms_of
from proofreader.core import Category, Document, Example, Finding, Gender, HasWord, Lexicon, Number, Rule
from proofreader.rules.support.cases import INNA
from proofreader.rules.support.grammar import GENDERS, respelt
from proofreader.syntax import Node, Text, text_of
from proofreader.syntax.subjects import VERBS
from proofreader.syntax.verbs import is_intransitive, third_singular

_M, _F = Gender.MASCULINE, Gender.FEMININE


def _behind_proclitics(words: Mapping[str, Gender]) -> dict[str, tuple[str, Gender]]:
    """Each form of the words → its proclitics, the gender that it goes with."""
    return {form: (split.proclitics, words[split.stem]) for form, split in forms_of(words, PREPOSITIONS).items()}


_ONE = _behind_proclitics({"أحد": _M, "إحدى": _F})
_BOTH = _behind_proclitics({"كلا": _M, "كلتا": _F})
_PRONOMINAL = {
    form: (split.proclitics, _F if split.stem.startswith("إ") else _M, pronoun)
    for pronoun in ("هما", "هم", "هن")
    for form, split in forms_of(("أحد" + pronoun, "إحدا" + pronoun), PREPOSITIONS).items()
}
_GREATEST = frozenset("أهم أكبر أبرز أقدم أشهر أفضل أحدث أقوى أضخم أجمل أغنى أعرق أصعب أخطر أعلى كبريات كبرى".split())
_MASCULINE_PARTS = frozenset("حلول بروتوكولات سيناريوهات استوديوهات صالونات".split())
_FEMININE_PARTS = frozenset("مكتبات حافلات شاحنات بنايات".split())  # of مكتبة, not of مكتب
_ONE_OF = {_M: "أحد", _F: "إحدى"}
_BOTH_OF = {_M: "كلا", _F: "كلتا"}
# «الأحد» the day, and what reads as a plural of people of either gender.
_EITHER = frozenset("رهائن سكان أفراد أطراف شخصيات ضحايا أعضاء قيادات زعامات كفاءات".split())


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    text = text_of(document, lexicon)
    index = document.words_by_form
    for forms, right, number in ((_ONE, _ONE_OF, Number.PLURAL), (_BOTH, _BOTH_OF, Number.DUAL)):
        for form in forms.keys() & document.forms:
            for at in index[form]:
                clitic, gender = forms[form]
                if not text.joined(at + 1):
                    continue
                part = at + 1
                if text.form(part) in _GREATEST and text.joined(part + 1):
                    part += 1  # «أحد أهم الدورات»
                of = gender_of_part(text, part, number, is_feminine=gender is _F)
                # «لا يتوقع أحد عواقبه»
                is_anybody = gender is _M and text.node(part).has_pronoun and text.node_before(at).has_third
                if of and of is not gender and not is_anybody:
                    noun = text.form(part)
                    new = clitic + right[of]
                    message = f"«{right[of]}» لأن مفرد «{noun}» {GENDERS[of]}"
                    yield respelt(text, {at: new}, message)
    for form in _PRONOMINAL.keys() & document.forms:
        for at in index[form]:
            if text.joined(at) and (finding := _with_pronoun(text, at)):
                yield finding


def _with_pronoun(text: Text, at: int) -> Finding | None:
    """«جلست أحدهما», «إحداهم مصاب»: what stands before and behind tells whether a man or a woman is meant."""
    clitic, gender, pronoun = _PRONOMINAL[text.form(at)]
    if pronoun == "هن" and gender is _F:
        return None
    verb, following = text.node_before(at), text.node_after(at)
    genders = {reading.gender for reading in third_singular(verb)} if verb.is_verb else set()
    is_subject = len(genders) == 1 and (
        is_intransitive(text.before(at)) or all(r.transitive is False for r in third_singular(verb))
    )
    right: Gender | None = None
    if not clitic and is_subject:
        [right] = genders
    elif not clitic and text.before(at) in INNA:
        after = {reading.gender for reading in third_singular(following)} if following.is_verb else set()
        is_bare = following.is_nominal and following.is_bare and following.number is Number.SINGULAR
        if is_bare and following.may_describe:
            after = {following.gender}
        right = after.pop() if len(after) == 1 else None
    if right is None or right is gender:
        return None
    new = clitic + {_M: "أحد", _F: "إحدا"}[right] + pronoun
    return respelt(text, {at: new}, f"«{new}» لأن المقصود {GENDERS[right]}")


def gender_of_part(text: Text, at: int, number: Number, *, is_feminine: bool = False) -> Gender | None:
    """The gender of one of the plural (or dual) at that place, if it can be nothing else."""
    noun: Node = text.node(at)
    if not noun.is_nominal or noun.stem in _EITHER:
        return None
    if number is Number.PLURAL and noun.stem in _MASCULINE_PARTS and noun.has_article:
        return _M
    if number is Number.PLURAL and noun.stem in _FEMININE_PARTS and noun.has_article:
        return _F
    readings = noun.nominals
    if number is Number.PLURAL and readings and all(r.number is Number.DUAL for r in readings):
        genders = {reading.gender for reading in readings}  # «إحدى أمرين»
        return genders.pop() if len(genders) == 1 and noun.form.endswith("ين") else None
    if number is Number.DUAL:  # «كلا الفريقين»: ين after كلا is a dual
        readings = tuple(r for r in readings if r.number is Number.DUAL)
    elif any(r.number is not Number.PLURAL for r in readings if r.number is not Number.DUAL):
        return None
    else:
        readings = tuple(r for r in readings if r.number is Number.PLURAL)
    if number is Number.PLURAL and is_feminine and any(r.human is not False for r in readings):
        is_of_women = noun.stem.endswith("ات")
        verb = VERBS[text.form(at - 2)]
        is_subject = verb is not None and verb.gender is _F
        if is_of_women or is_subject or text.form(at - 2).lstrip("وف") == "هي":
            return None  # «إحدى السجينات», «وصفت إحدى المشاركين»: a woman among them
    is_definite = noun.has_article or noun.has_pronoun or (text.joined(at + 1) and text.node(at + 1).has_article)
    found = {reading.gender for reading in readings}
    return found.pop() if is_definite and len(found) == 1 else None


RULE = Rule(
    id="one-of-wrong-gender",
    category=Category.GRAMMAR,
    summary="«أحد» أو «إحدى» أو «كلا» أو «كلتا» لا توافق ما بعدها",
    rationale=(
        "«أحد» للمذكر و«إحدى» للمؤنث، والعبرة بجنس المفرد: أحد الأقسام (قسم)، إحدى المدن (مدينة)، أحد المطارات (مطار). "
        "ومثلهما «كلا» و«كلتا»: كلا الفريقين، كلتا الحالتين."
    ),
    reference="ابن منظور، لسان العرب، مادة «وحد»؛ ألفية ابن مالك، باب الإعراب: «كلتا كذاك»",
    check=check,
    condition=HasWord(frozenset((*_ONE, *_BOTH, *_PRONOMINAL))),
    bad=[
        Example("ترعرع في [أحد] المدن الصغيرة", "ترعرع في إحدى المدن الصغيرة"),
        Example("يدرسون [بإحدى] الأقسام", "يدرسون بأحد الأقسام"),
        Example("يعمل لدى [أحد] شركات النقل", "يعمل لدى إحدى شركات النقل"),
        Example("وقعوا [إحدى] البروتوكولات الملحقة", "وقعوا أحد البروتوكولات الملحقة"),
        Example("أضاع [كلتا] الفريقين الفرصة", "أضاع كلا الفريقين الفرصة"),
        Example("في [كلا] الحالتين", "في كلتا الحالتين"),
        Example("وقع كتابه في [أحد] المكتبات", "وقع كتابه في إحدى المكتبات"),
        Example("سافرت [أحدهما] إلى باريس", "سافرت إحداهما إلى باريس"),
        Example("يرجع ذلك إلى [إحدى] سببين", "يرجع ذلك إلى أحد سببين"),
    ],
    good=[
        "ترعرع في إحدى المدن الصغيرة",
        "في أحد المطارات",
        "شب الحريق في أحد المعامل",
        "قدمت إحدى التعاونيات منتجات",
        "يوم الأحد المقبل",
        "لم يحضر أحد من السكان",
        "أحد المشاركين",
        "ضربت أحدهما فهرب الآخر",
        "قالت إحداهن إنها رأت الحادث",
        "كلا الفريقين وكلتا الحالتين",
        "وهو أحد القيادات الميدانية للحركة",
        "وهي إحدى المشرفين على المشروع، وإحدى السجينات",
    ],
)
