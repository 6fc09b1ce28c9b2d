"""A compound name whose parts are glued: «عبدالله» for «عبد الله». Papers that glue them do so throughout, so that the
first occurrence of each spelling says it for the whole article."""

from collections.abc import Iterator

from proofreader.arabic import first_words, respell
from proofreader.core import Category, Document, Example, Finding, Fix, Level, Lexicon, Rule, Scope
from proofreader.rules.support.conditions import has_form
from proofreader.rules.support.glued_names import abd_apart

_GLUED = "عبدال"


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    rights = {form: right for form in filter(_may_be_glued, document.forms) if (right := abd_apart(form, lexicon))}
    for word in first_words(document, rights):
        fix = Fix.replace(word.start, word.end, respell(word.text, rights[word.bare]), Level.NOTE)
        yield Finding(word.span, (fix,))


def _may_be_glued(form: str) -> bool:
    return _GLUED in form


RULE = Rule(
    id="glued-abd",
    category=Category.BORDERS,
    summary="علم مركّب كُتب كلمة واحدة",
    rationale="الأعلام المركبة تركيب إضافة من كلمتين: عبد الله، عبد العزيز. ووصلُها عادةُ بعض الصحف الخليجية، "
    "ولصاحب الاسم رسمه في الوثائق الرسمية.",
    reference="",
    scope=Scope.DOCUMENT,
    check=check,
    condition=has_form(_may_be_glued),
    bad=[
        Example("قال [عبدالرحيم] للصحافة", "قال عبد الرحيم للصحافة"),
        Example("التقى [عبداللطيف] الفريق", "التقى عبد اللطيف الفريق"),
        Example("فاز [وعبدالكريم] بالسباق", "فاز وعبد الكريم بالسباق"),
    ],
    good=["قال عبد الرحيم للصحافة", "عبدان وعبدات"],
)
