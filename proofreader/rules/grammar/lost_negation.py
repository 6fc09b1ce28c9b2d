"""A verb that needs a negation, without one: «تزال الأبحاث جارية» for «لا تزال»; and two negations for one."""

from collections.abc import Iterator

from proofreader.arabic.clitics import CONJUNCTIONS, forms_of
from proofreader.core import AnyOf, Category, Document, Example, Finding, HasPair, HasWord, Lexicon, Rule
from proofreader.rules.support.grammar import respelt
from proofreader.syntax import Text, text_of

# In 17,000 articles none of them stood without a negation.
_NEGATED = {"يزال": "لا", "تزال": "لا", "يزالون": "لا", "يبق": "لم", "يتبق": "لم", "تتبق": "لم"}
_FORMS = forms_of(_NEGATED, CONJUNCTIONS)
_NEGATIONS = ("لا", "ما", "لم", "لن", "ألا", "لما", "إن", "من", "مهما", "هل")
"""What may stand before it, alone or at the end of a word: «لايزال», «بألا»; the jussive has conditions besides."""
_PASSIVE = frozenset("أن ان وان بأن كي لكي حتى سوف قد كان كانت".split())  # «أن يزال الحاجز»: to be removed
_DOUBLED = frozenset({("لم", "لن"), ("لن", "لم"), ("لن", "لا"), ("لم", "ليس")})  # «لا لن أفعل»: no, I won't


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    text = text_of(document, lexicon)
    index = document.words_by_form
    for form in _FORMS.keys() & document.forms:
        for at in index[form]:
            if finding := _lost(text, at, form):
                yield finding
    for first in {first for first, _ in _DOUBLED} & document.forms:
        for at in index[first]:
            if (first, text.after(at)) in _DOUBLED and text.joined(at + 2):
                second = text.after(at)
                yield respelt(text, {at: second, at + 1: ""}, f"نفيان لفعل واحد: «{second}» وحدها")


def _lost(text: Text, at: int, form: str) -> Finding | None:
    before, stem = text.form(at - 1), _FORMS[form].stem
    if before.endswith(_NEGATIONS) or before in _PASSIVE or text.quoted(at) or text.is_vowelled(at):
        return None  # «تُزال العلامات»: they are removed
    if "،" in (text.gap(at) or "") or text.node_after(at).has_pronoun:
        return None  # «لا، كما قال، يزال»
    if not text.after(at) or text.form(at).startswith(("و", "ف")) != (form != stem):
        return None
    clitic = form[: len(form) - len(stem)]
    negation = _NEGATED[stem]
    message = f"«{stem}» لا تأتي إلا منفية: «{negation} {stem}»"
    return respelt(text, {at: f"{clitic}{negation} {stem}"}, message)


RULE = Rule(
    id="lost-negation",
    category=Category.GRAMMAR,
    summary="نفي ساقط أو مكرر",
    rationale=(
        "«يزال» الناقصة لا تعمل إلا بعد نفي: لا يزال البحث جاريا؛ و«يبق» المجزومة يسبقها «لم»: لم يبق سوى أيام. ولا "
        "يجتمع حرفا نفي على فعل واحد: لن تقبل، لا «لم لن تقبل»."
    ),
    reference="ألفية ابن مالك، كان وأخواتها: «لشِبْهِ نفيٍ أو لنفيٍ مُتبَعه»",
    check=check,
    condition=AnyOf((HasWord(frozenset(_FORMS)), HasPair(_DOUBLED))),
    bad=[
        Example("[تزال] الأبحاث جارية لتوقيف شركائه", "لا تزال الأبحاث جارية لتوقيف شركائه"),
        Example("أكد أن الطريق [يزال] مقطوعا", "أكد أن الطريق لا يزال مقطوعا"),
        Example("[يتبق] سوى أيام على الانتخابات", "لم يتبق سوى أيام على الانتخابات"),
        Example("أكدت النقابة أنها [لم لن] تقبل العرض", "أكدت النقابة أنها لن تقبل العرض"),
    ],
    good=[
        "لا تزال الأبحاث جارية",
        "الأسعار ما تزال مرتفعة",
        "ولم يزل الطريق مقطوعا",
        "قرر المجلس أن يزال الحاجز",
        "لم يبق سوى أيام",
        "التعليقات تُزال حيث يبنى المقال من جديد",
        "إن يبق الوضع على حاله فسنرحل",
        "نظم الفريق نزال العودة",
        "سواء وافقوا أم لا لن نتراجع",
    ],
)
