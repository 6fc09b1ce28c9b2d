"""An ordinal or «فريد» that does not agree with the pronoun of «من نوعها», or with the noun of a date or rank: «لتكون
الأول من نوعها», «للمرة ثانية», «الساعة سادسة»."""

from collections.abc import Iterator

from proofreader.arabic.clitics import ARTICLE, forms_of
from proofreader.arabic.numerals import ORDINAL_PAIRS
from proofreader.core import Category, Document, Example, Finding, HasWord, Lexicon, Rule
from proofreader.rules.support.grammar import respelt
from proofreader.syntax import Text, text_of

_KINDS = {"نوعه": False, "نوعها": True}
"""«نوع» with a pronoun → whether that is feminine."""
_PAIRS = (*ORDINAL_PAIRS.values(), ("أول", "أولى"), ("وحيد", "وحيدة"), ("فريد", "فريدة"))
_MASCULINE = {ARTICLE + masculine: ARTICLE + feminine for masculine, feminine in _PAIRS} | dict.fromkeys(
    ("فريد", "فريدا"), "فريدة"
)
_FEMININE = {ARTICLE + feminine: ARTICLE + masculine for masculine, feminine in _PAIRS}
_ORDINALS = frozenset(feminine for _, feminine in (*ORDINAL_PAIRS.values(), ("أول", "أولى")))
# What is told by its number alone, so that an ordinal behind it can't say anything else of it.
_NUMBERED = forms_of(
    (ARTICLE + noun for noun in "مرة ساعة مرتبة درجة دورة جولة نسخة طبعة رتبة ولاية".split()),
    ("", "و", "ب", "ل", "ك", "ول", "وب"),
)

_SAYING_WHAT = frozenset("كانت كون هذه تلك".split())


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    text = text_of(document, lexicon)
    for form, is_feminine in _KINDS.items():
        for at in document.words_by_form.get(form, ()):
            if text.before(at) == "من" and text.joined(at - 1) and (finding := _of_kind(text, at - 2, is_feminine)):
                yield finding
    for form in _ORDINALS & document.forms:
        for at in document.words_by_form[form]:
            if text.before(at) in _NUMBERED and text.before(at - 1) not in _SAYING_WHAT:
                right = ARTICLE + form
                yield respelt(text, {at: right}, f"نعت المعرفة معرفة: «{text.before(at)} {right}»")


def _of_kind(text: Text, at: int, is_feminine: bool) -> Finding | None:
    form = text.form(at)
    right = (_MASCULINE if is_feminine else _FEMININE).get(form)
    if right is None:
        return None
    pronoun = text.form(at + 2)
    return respelt(text, {at: right}, f"يوافق الوصف ما يعود عليه ضمير «{pronoun}»: «{right} من {pronoun}»")


RULE = Rule(
    id="ordinal-agreement",
    category=Category.GRAMMAR,
    summary="وصف بالعدد لا يوافق موصوفه",
    rationale="العدد الترتيبي يوافق موصوفه في الجنس والتعريف: الأولى من نوعها، الأول من نوعه، للمرة الثانية.",
    reference="عباس حسن، النحو الوافي، صوغ العدد على وزن فاعل",
    check=check,
    condition=HasWord(frozenset((*_KINDS, *_ORDINALS))),
    bad=[
        Example("وصل الوفد في زيارة لتكون [الأول] من نوعها", "وصل الوفد في زيارة لتكون الأولى من نوعها"),
        Example("نظمت المدينة مهرجانا هو [الأولى] من نوعه", "نظمت المدينة مهرجانا هو الأول من نوعه"),
        Example("خاض الفريق تجربة [فريدا] من نوعها", "خاض الفريق تجربة فريدة من نوعها"),
        Example("فاز باللقب للمرة [ثانية] على التوالي", "فاز باللقب للمرة الثانية على التوالي"),
        Example("تنطلق المباراة على الساعة [سادسة] مساء", "تنطلق المباراة على الساعة السادسة مساء"),
    ],
    good=[
        "وصل الوفد في زيارة هي الأولى من نوعها",
        "نظمت المدينة مهرجانا هو الأول من نوعه",
        "هذا المشروع الأول من نوعه في الجهة",
        "فاز باللقب مرة ثانية",
        "تنطلق المباراة على الساعة السادسة مساء",
        "انتظر ساعة ثانية ثم انصرف",
        "استثنت اللجنة الأول من هذا النوع",
    ],
)
