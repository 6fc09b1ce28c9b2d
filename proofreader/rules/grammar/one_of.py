"""أحد and إحدى, كلا and كلتا, of the wrong gender: «أحد المدن» for «إحدى المدن»."""

from collections.abc import Iterator, Mapping

from proofreader.arabic.clitics import PREPOSITIONS, forms_of
from proofreader.core import Category, Document, Example, Finding, Gender, HasWord, Lexicon, Number, Rule
from proofreader.rules.support.grammar import GENDERS, respelt
from proofreader.syntax import Node, Text, text_of
from proofreader.syntax.subjects import VERBS

_M, _F = Gender.MASCULINE, Gender.FEMININE


def _behind_proclitics(words: Mapping[str, Gender]) -> dict[str, tuple[str, Gender]]:
    """Each form of the words → its proclitics, the gender that it goes with."""
    return {form: (split.proclitics, words[split.stem]) for form, split in forms_of(words, PREPOSITIONS).items()}


_ONE = _behind_proclitics({"أحد": _M, "إحدى": _F})
_BOTH = _behind_proclitics({"كلا": _M, "كلتا": _F})
_ONE_OF = {_M: "أحد", _F: "إحدى"}
_BOTH_OF = {_M: "كلا", _F: "كلتا"}
# «الأحد» the day, and what reads as a plural of people of either gender.
_EITHER = frozenset("رهائن سكان أفراد أطراف شخصيات ضحايا أعضاء".split())


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    text = text_of(document, lexicon)
    index = document.words_by_form
    for forms, right, number in ((_ONE, _ONE_OF, Number.PLURAL), (_BOTH, _BOTH_OF, Number.DUAL)):
        for form in forms.keys() & document.forms:
            for at in index[form]:
                clitic, gender = forms[form]
                of = gender_of_part(text, at + 1, number, is_feminine=gender is _F) if text.joined(at + 1) else None
                if of and of is not gender:
                    noun = text.form(at + 1)
                    new = clitic + right[of]
                    message = f"«{right[of]}» لأن مفرد «{noun}» {GENDERS[of]}"
                    yield respelt(text, {at: new}, message)


def gender_of_part(text: Text, at: int, number: Number, *, is_feminine: bool = False) -> Gender | None:
    """The gender of one of the plural (or dual) at that place, if it can be nothing else."""
    noun: Node = text.node(at)
    if not noun.is_nominal or noun.stem in _EITHER:
        return None
    readings = noun.nominals
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
    condition=HasWord(frozenset((*_ONE, *_BOTH))),
    bad=[
        Example("ترعرع في [أحد] المدن الصغيرة", "ترعرع في إحدى المدن الصغيرة"),
        Example("يدرسون [بإحدى] الأقسام", "يدرسون بأحد الأقسام"),
        Example("يعمل لدى [أحد] شركات النقل", "يعمل لدى إحدى شركات النقل"),
        Example("أضاع [كلتا] الفريقين الفرصة", "أضاع كلا الفريقين الفرصة"),
        Example("في [كلا] الحالتين", "في كلتا الحالتين"),
    ],
    good=[
        "ترعرع في إحدى المدن الصغيرة",
        "في أحد المطارات",
        "شب الحريق في أحد المعامل",
        "قدمت إحدى التعاونيات منتجات",
        "يوم الأحد المقبل",
        "لم يحضر أحد من السكان",
        "أحد المشاركين",
        "كلا الفريقين وكلتا الحالتين",
        "وهي إحدى المشرفين على المشروع، وإحدى السجينات",
    ],
)
