"""أن at the beginning of a sentence, where only إن can stand: «أن المسؤولية مشتركة بين الجميع.»"""

from collections.abc import Iterator

import regex

from proofreader.arabic.late import late_regex
from proofreader.arabic.letters import LETTERS
from proofreader.core import Category, Document, Example, Finding, Fix, Level, Lexicon, Rule, Scope
from proofreader.rules.support.conditions import has_word
from proofreader.spelling.inna import PARTICLES

_OTHER = {anna: inna for anna, inna in PARTICLES.values() if anna[0] == "أ"}
_MARKS = ".!؟"
_IS_SENTENCE = late_regex(r"[.!؟][»\"”)]?\s*(?:\n|$)")
_BEGINS_LINE = late_regex(rf"^[^\S\n]*(?:{'|'.join(_OTHER)})(?![{LETTERS}])", regex.MULTILINE)
_VOWELS = late_regex("[\u064b-\u0652]")
_OPENS_A_SUBJUNCTIVE = frozenset("لا لم لن ما يا قد كان".split())


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    if not _BEGINS_LINE.search(document.text):
        return
    words, by_form = document.words, document.words_by_form
    for form in _OTHER.keys() & document.forms:
        for at in by_form[form]:
            word = words[at]
            if _VOWELS.search(word.text) or not _begins_sentence(document, word.start):
                continue
            if at + 1 == len(words) or not words[at + 1].adjacent or words.bares[at + 1] in _OPENS_A_SUBJUNCTIVE:
                continue
            readings = lexicon.readings(words.bares[at + 1])
            if readings and not any(reading.is_verb for reading in readings):
                fix = Fix.replace(word.start, word.end, _OTHER[form], Level.LIKELY)
                yield Finding(word.span, (fix,))


def _begins_sentence(document: Document, start: int) -> bool:
    """Whether a paragraph that ends as a sentence begins here, after one that does, too.

    A line that is broken in the middle of a sentence begins with any word.
    """
    text = document.text
    line = text.rfind("\n", 0, start) + 1
    if text[line:start].strip():
        return False
    before = text[:line].rstrip()
    return (not before or before[-1] in _MARKS) and _IS_SENTENCE.search(text, start) is not None


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
