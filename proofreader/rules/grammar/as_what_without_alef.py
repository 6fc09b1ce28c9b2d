"""The alef lost on what somebody is taken as: «باعتباره مسؤول عن», «كونه متورط في», «بوصفه شريك»."""

from collections.abc import Iterator

from proofreader.arabic.clitics import CONJUNCTIONS, forms_of
from proofreader.core import Category, Document, Example, Finding, HasWord, Lexicon, Number, Rule, Tense
from proofreader.rules.support.accusative import LIKE_PRONOUN, NAMES, SELDOM_WITH_ALEF, accusative
from proofreader.rules.support.grammar import respelt
from proofreader.rules.support.indefinite_noun import is_apart, last_adjective
from proofreader.syntax import Text, node_of, text_of
from proofreader.syntax.phrases import PREPOSITIONS

# Verbal nouns with the pronoun of a man: the second noun is in the accusative.
_AS = frozenset(forms_of("باعتباره بوصفه بصفته كونه بكونه لكونه".split(), CONJUNCTIONS))
_AS_ONE = frozenset(forms_of("باعتباري باعتبارك بصفتي بصفتك بوصفي كوني".split(), CONJUNCTIONS))
_FORMS = _AS | _AS_ONE
_IN_USE = 5  # occurrences of the accusative
_NEVER = SELDOM_WITH_ALEF | {"جزء", "عند"}
_HAS_COMPLEMENT = {"مسؤول": "عن", "واحد": "من", "قادر": "على", "عضو": "في"}


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    text = text_of(document, lexicon)
    for form in _FORMS & document.forms:
        for at in document.words_by_form[form]:
            if finding := _as_what(text, at + 1):
                yield finding


def _as_what(text: Text, at: int) -> Finding | None:
    node, form = text.node(at), text.form(at)
    if not text.joined(at) or form in _NEVER or form in PREPOSITIONS or form in NAMES or node.is_particle:
        return None
    if form in LIKE_PRONOUN:
        right = form + "ا" if is_apart(text, at, at_mark=False) else None
        return respelt(text, {at: right}, _message(text, at, right)) if right else None
    if not node.is_bare or not node.is_without_proclitics or node.number not in (None, Number.SINGULAR):
        return None
    if node.has_third and (Tense.IMPERFECT in node.tenses or not node.may_describe):
        return None  # «كونه يعد», «كونه شارك في»
    right = accusative(node, text.lexicon)
    if (
        right is None
        and node.may_describe
        and node_of(form + "ا", text.lexicon).has_nominals
        and form[-1] not in "اىةءي"
    ):
        right = form + "ا"
    if right is None or text.lexicon.count(right) < _IN_USE or text.is_vowelled(at):
        return None
    changes = {at: right}
    if not (is_apart(text, at, at_mark=True) or text.after(at) == _HAS_COMPLEMENT.get(form)):
        last = last_adjective(text, at, all_of_them=True)
        if last is None:
            return None
        changes.update((place, text.form(place) + "ا") for place in range(at + 1, last + 1))
    return respelt(text, changes, _message(text, at, right))


def _message(text: Text, at: int, right: str) -> str:
    return f"المنصوب بعد «{text.form(at - 1)}» يكتب بالألف: «{right}» لا «{text.form(at)}»"


RULE = Rule(
    id="as-what-without-alef",
    category=Category.GRAMMAR,
    summary="المنصوب بعد «باعتباره» و«بوصفه» و«كونه» بلا ألف التنوين",
    rationale="ما بعد «باعتباره» و«بوصفه» مفعول ثان، وما بعد «كونه» خبر، وكلاهما منصوب: باعتباره مسؤولا عن الملف.",
    reference="ألفية ابن مالك، إعمال المصدر: «بفعله المصدر ألحق في العمل»",
    check=check,
    condition=HasWord(_FORMS),
    bad=[
        Example("حضر اللقاء باعتباره [مسؤول] عن الملف", "حضر اللقاء باعتباره مسؤولا عن الملف"),
        Example("اعتقل كونه [متورط] في القضية", "اعتقل كونه متورطا في القضية"),
        Example("انتقد التقرير لكونه [موجه] إلى فئة واحدة", "انتقد التقرير لكونه موجها إلى فئة واحدة"),
        Example("تحدث عنه باعتباره [كتاب قديم] في التاريخ", "تحدث عنه باعتباره كتابا قديما في التاريخ"),
        Example("يدافع عن المشروع بصفته [نائب] عن المدينة", "يدافع عن المشروع بصفته نائبا عن المدينة"),
    ],
    good=[
        "حضر اللقاء باعتباره مسؤولا عن الملف",
        "وقع الاتفاق بصفته رئيس اللجنة",
        "قدم نفسه باعتباره أول من دافع عنها",
        "اعتقل كونه شارك في الوقفة",
        "أعجب بالحي كونه يجمع بين القديم والجديد",
        "حضر بصفته كاتب المدينة الأول",
        "تضامن معه بوصفه صديق طفولة",
        "انتقده لكونه في بلد أجنبي",
    ],
)
