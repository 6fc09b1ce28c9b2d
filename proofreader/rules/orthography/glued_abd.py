"""A compound name whose parts are glued: «عبدالله» for «عبد الله». Papers that glue them do so throughout, so that the
first occurrence of each spelling says it for the whole article."""

from collections.abc import Iterator

from proofreader.arabic import respell
from proofreader.arabic.clitics import ARTICLE_AFTER_LAM, PREPOSITIONS
from proofreader.core import Category, Document, Example, Finding, Fix, Level, Lexicon, Rule, Scope
from proofreader.rules.support.conditions import has_form

_PROCLITICS = frozenset((*PREPOSITIONS, ARTICLE_AFTER_LAM))
_HEAD, _ARTICLE = "عبد", "ال"
_LEAST = 7  # letters of «عبدالله» and the like


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    for form, places in document.words_by_form.items():
        right = _apart(form, lexicon) if _may_be_glued(form) else None
        if right:
            word = document.words[places[0]]
            yield Finding(word.span, (Fix.replace(word.start, word.end, respell(word.text, right), Level.NOTE),))


def _may_be_glued(form: str) -> bool:
    return _HEAD + _ARTICLE in form


def _apart(word: str, lexicon: Lexicon) -> str | None:
    """The name in two words; None where it is none."""
    at = word.find(_HEAD + _ARTICLE)
    if at < 0 or word[:at] not in _PROCLITICS or len(word) - at < _LEAST:
        return None
    head, name = word[: at + len(_HEAD)], word[at + len(_HEAD) :]
    return f"{head} {name}" if lexicon.accepts(name) or name == "الله" else None


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
