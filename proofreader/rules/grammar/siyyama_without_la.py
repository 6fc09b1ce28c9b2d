"""سيما without its لا: «سيما في الشمال» for «لا سيما في الشمال»."""

from collections.abc import Iterator

from proofreader.arabic.word_classes import DEMONSTRATIVES
from proofreader.core import Category, Document, Example, Finding, HasWord, Lexicon, Rule
from proofreader.rules.support.grammar import respelt
from proofreader.syntax import Text, text_of
from proofreader.syntax.phrases import BREAKS, PREPOSITIONS, has_preposition

_WORD = "سيما"
_NEGATIONS = frozenset("لا ولا".split())
_AFTER = frozenset("وأن وأنه وأنها وأنهم وقد إذا مع بعد حول".split())


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    text = text_of(document, lexicon)
    for at in document.words_by_form.get(_WORD, ()):
        if text.form(at - 1) not in _NEGATIONS and _is_particle(text, at):
            yield respelt(text, {at: f"لا {_WORD}"}, f"لا تُحذف «لا» من «لا {_WORD}»")


def _is_particle(text: Text, at: int) -> bool:
    """Whether it stands after a comma or before what no noun is annexed to: not «سيما الصالحين»."""
    following = text.after(at)
    if not following:
        return False
    if "،" in (text.gap(at) or ""):
        return True
    is_clause = following in DEMONSTRATIVES or following in PREPOSITIONS or following in BREAKS or following in _AFTER
    return is_clause or has_preposition(text.node(at + 1))


RULE = Rule(
    id="siyyama-without-la",
    category=Category.GRAMMAR,
    summary="«سيما» بلا «لا»",
    rationale="تلزم «لا» النافية للجنس «سيّ» في هذا الأسلوب: يحب القراءة، لا سيما في الصيف. وحذفها خطأ.",
    reference="ابن هشام، مغني اللبيب، «لا سيما»: «وتشديد يائه ودخول لا عليه واجب»",
    check=check,
    condition=HasWord(frozenset({_WORD})),
    bad=[
        Example("تعاون في مجالات عدة، [سيما] التكوين المهني", "تعاون في مجالات عدة، لا سيما التكوين المهني"),
        Example("تعود الأمطار [سيما] في المرتفعات", "تعود الأمطار لا سيما في المرتفعات"),
        Example("تأجل السباق، [سيما] وأن الطريق مقطوعة", "تأجل السباق، لا سيما وأن الطريق مقطوعة"),
    ],
    good=["لا سيما في الصيف", "ولا سيما أن الموسم انتهى", "على وجهه سيما الصالحين"],
)
