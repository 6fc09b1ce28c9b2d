"""No space between a bracket and the word outside it: «الاتحاد(الدولي)أمس»."""

from collections.abc import Iterator

from proofreader.arabic.characters import ARABIC, ARABIC_END
from proofreader.arabic.late import late_re
from proofreader.arabic.letters import TATWEEL
from proofreader.core import Category, Document, Example, Finding, Fix, Level, Lexicon, Rule, Span
from proofreader.rules.support.bracket_pairs import pairing_of
from proofreader.rules.support.conditions import has_bracket

_LETTERS = late_re(f"[{ARABIC_END}]")
_LETTER = late_re(f"[{ARABIC}]")
# What ends a clause stands between the clause and its bracket with a space: «ثلاثة:(أب وابنان)».
_MARKS = frozenset("،؛:")
# «عضو(ة)», «معلم(ون)», «(ال)مدرسة»: part of the word.
_SHORTEST = 4


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    text = document.text
    if "(" not in text and "[" not in text:
        return
    for start, end, _ in pairing_of(text).pairs:
        if end - start - 1 < _SHORTEST:
            continue
        if text[start - 1 : start] in _MARKS and start > 1:
            yield Finding(Span(start, start + 1), (Fix.replace(start, start, " ", Level.CERTAIN),))
        word = _word_before(text, start)
        if len(word) > 2 and not word.endswith(TATWEEL):
            yield Finding(Span(start, start + 1), (Fix.replace(start, start, " ", Level.LIKELY),))
        after = text[end + 1 : end + 2]
        if after and _LETTER.match(after):
            yield Finding(Span(end, end + 1), (Fix.replace(end + 1, end + 1, " ", Level.LIKELY),))


def _word_before(text: str, at: int) -> str:
    start = at
    while start and _LETTERS.match(text[start - 1]):
        start -= 1
    return text[start:at]


RULE = Rule(
    id="missing-space-around-brackets",
    category=Category.SPACING,
    summary="لا مسافة بين القوس وما خارجه",
    rationale="القوسان يتصلان بما بينهما وحده، وتفصلهما مسافة عما قبلهما وما بعدهما.",
    reference="",
    bad=[
        Example("أعلن الاتحاد[(]الدولي) موعدا", "أعلن الاتحاد (الدولي) موعدا"),
        Example("أعلن الاتحاد (الدولي[)]موعدا", "أعلن الاتحاد (الدولي) موعدا"),
        Example("حضر ثلاثة:[(]طبيب ومهندسان)", "حضر ثلاثة: (طبيب ومهندسان)"),
    ],
    good=["أعلن الاتحاد (الدولي)، أمس", "ابن الـ(27 ربيعا)", "على كل عضو(ة) أن يحضر", "في ال(مؤتمر) القادم"],
    check=check,
    condition=has_bracket,
)
