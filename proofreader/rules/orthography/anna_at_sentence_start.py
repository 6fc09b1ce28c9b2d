"""أن at the beginning of a sentence, where only إن can stand: «أن المسؤولية مشتركة بين الجميع.»"""

from collections.abc import Iterator

import regex

from proofreader.arabic import parse
from proofreader.arabic.late import late_regex
from proofreader.arabic.letters import LETTERS
from proofreader.core import Category, Document, Example, Finding, Fix, Level, Lexicon, Rule, Scope
from proofreader.rules.support.conditions import has_word
from proofreader.spelling.inna import PARTICLES

_OTHER = {anna: inna for anna, inna in PARTICLES.values() if anna[0] == "أ"}
_MARKS = ".!؟"
# A line that is broken in the middle of a sentence begins with any word: the line above must end one, and this begin
# one that ends with a line too.
_IS_SENTENCE = late_regex(r"[.!؟][»\"”)]?\s*(?:\n|$)")
_BEGINS_LINE = late_regex(rf"^[^\S\n]*(?:{'|'.join(_OTHER)})(?![{LETTERS}])", regex.MULTILINE)
_VOWELS = late_regex("[\u064b-\u0652]")
_OPENS_A_SUBJUNCTIVE = frozenset("لا لم لن ما يا قد كان".split())


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    if not _BEGINS_LINE.search(document.text):
        return
    before = _MARKS  # the last line above that is not blank
    for (start, _), line in zip(document.paragraphs, document.lines, strict=True):
        if _BEGINS_LINE.match(line) and before[-1] in _MARKS and _IS_SENTENCE.search(document.text, start):
            yield from _in_line(line, start, lexicon)
        before = line.rstrip() or before


def _in_line(line: str, start: int, lexicon: Lexicon) -> Iterator[Finding]:
    """What is found at the beginning of the line, which stands there in the text."""
    words = parse(line).words
    first = words[0]
    other = _OTHER.get(first.bare)
    if other is None or _VOWELS.search(first.text) or len(words) == 1 or not words[1].adjacent:
        return
    if words.bares[1] in _OPENS_A_SUBJUNCTIVE:
        return
    readings = lexicon.readings(words.bares[1])
    if readings and not any(reading.is_verb for reading in readings):
        span = first.span.shift(start)
        yield Finding(span, (Fix.replace(*span, other, Level.LIKELY),))


RULE = Rule(
    id="anna-at-sentence-start",
    category=Category.GRAMMAR,
    scope=Scope.DOCUMENT,
    summary="«أن» في أول الجملة",
    rationale=(
        "تُكسر همزة «إن» في ابتداء الكلام: إن المسؤولية مشتركة؛ "
        "ولا تُفتح فيه إلا ناصبةً للفعل: أن تصل متأخرا خير من ألا تصل."
    ),
    reference="ألفية ابن مالك، إنّ وأخواتها: «فاكسر في الابتدا»",
    check=check,
    condition=has_word(_OTHER),
    bad=[
        Example("[أن] الحكومة ملتزمة بوعودها.", "إن الحكومة ملتزمة بوعودها."),
        Example("[أن] المسؤولية مشتركة بين الجميع.", "إن المسؤولية مشتركة بين الجميع."),
        Example("انتهى الاجتماع.\n[أن] القرارات التي اتخذت ملزمة.", "انتهى الاجتماع.\nإن القرارات التي اتخذت ملزمة."),
    ],
    good=[
        "إن المسؤولية مشتركة بين الجميع.",
        "أن تصل متأخرا خير من ألا تصل.",
        "وجاء في البلاغ\nأن المسؤولية مشتركة بين الجميع.",
        "أن الفريق خسر",
    ],
)
