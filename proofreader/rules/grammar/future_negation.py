"""سوف before لن or لا: «سوف لن ترتفع» for «لن ترتفع»."""

from collections.abc import Iterator

from proofreader.core import Category, Document, Example, Finding, HasWord, Lexicon, Rule
from proofreader.rules.support.grammar import respelt
from proofreader.syntax import text_of

_FUTURE = {"سوف": "لن", "وسوف": "ولن", "فسوف": "فلن"}


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    text = text_of(document, lexicon)
    for form, right in _FUTURE.items():
        for at in document.words_by_form.get(form, ()):
            negation = text.after(at)
            if negation == "لن" or (negation == "لا" and text.joined(at + 2)):
                message = f"لا تجتمع «سوف» والنفي؛ نفي المستقبل «{right}» وحدها"
                yield respelt(text, {at: right, at + 1: ""}, message)


RULE = Rule(
    id="future-with-negation",
    category=Category.GRAMMAR,
    summary="«سوف» مع «لن» أو «لا»",
    rationale="«لن» تنفي المستقبل بنفسها فلا تسبقها «سوف»، ولا يُفصل بين «سوف» وفعلها بـ«لا»: لن ترتفع الأسعار.",
    reference="ابن هشام، مغني اللبيب، «سوف» و«لن»",
    check=check,
    condition=HasWord(frozenset(_FUTURE)),
    bad=[
        Example("[سوف لن] يحضر الوزير", "لن يحضر الوزير"),
        Example("أكد المدرب أنه [سوف لا] يغير الخطة", "أكد المدرب أنه لن يغير الخطة"),
        Example("أكد أن الأسعار [سوف لن] ترتفع", "أكد أن الأسعار لن ترتفع"),
        Example("النقابة [سوف لا] تقبل الزيادة", "النقابة لن تقبل الزيادة"),
    ],
    good=["سوف تنطلق الأشغال، ولن تتجاوز ستة أشهر", "لن ترتفع الأسعار", "سوف ترتفع"],
)
