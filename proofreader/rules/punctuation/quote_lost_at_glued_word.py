"""A quoted name whose closing mark was lost with the space after it: «"هانس شنيتكوالمدير» → «"هانس شنيتكو" المدير»."""

from collections.abc import Iterator

from proofreader.arabic import bare
from proofreader.arabic.characters import ARABIC_END
from proofreader.arabic.late import late_re
from proofreader.arabic.letters import NON_JOINING
from proofreader.arabic.quotations import CLOSING
from proofreader.core import Category, Document, Example, Finding, Fix, Level, Lexicon, Rule, Span
from proofreader.rules.support.conditions import has_quote
from proofreader.rules.support.quote_pairs import pairing_of

_WORDS = 4
_ENDS = late_re('[«»“”„″"()،؛.؟!:]')
_WORD = late_re(f"[{ARABIC_END}]+")
_SHORTEST_NAME = 3
_SHORTEST_NOUN = 5


def find_glue(text: str, at: int, lexicon: Lexicon) -> tuple[Span, int] | None:
    """The word glued to an ال-word soon after the opening mark at ``at``, and the place between the two."""
    stop = _ENDS.search(text, at + 1)
    words = list(_WORD.finditer(text, at + 1, stop.start() if stop else len(text)))[:_WORDS]
    for match in words:
        word = match[0]
        if "ال" not in word[_SHORTEST_NAME:] or lexicon.accepts(bare(word)):
            continue
        for cut in range(_SHORTEST_NAME, len(word) - _SHORTEST_NOUN + 1):
            if word.startswith("ال", cut) and word[cut - 1] in NON_JOINING and lexicon.accepts(bare(word[cut:])):
                return Span(*match.span()), match.start() + cut
    return None


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    text = document.text
    for at in pairing_of(text).unclosed:
        found = find_glue(text, at, lexicon)
        if found:
            span, place = found
            # The edit takes in the character before the word, so that it outweighs one that only parts the words.
            start = span.start - 1
            right = f"{text[start:place]}{CLOSING[text[at]]} {text[place : span.end]}"
            yield Finding(span, (Fix.replace(start, span.end, right, Level.LIKELY),))


RULE = Rule(
    id="quote-lost-at-glued-word",
    category=Category.BORDERS,
    summary="علامة إغلاق سقطت مع المسافة بين كلمتين",
    rationale="علامة تنصيص فُتحت قبل اسم ولم تُغلق، وبعدها كلمتان ملتصقتان: فالعلامة سقطت مع المسافة حيث التصقتا.",
    reference="",
    bad=[
        Example('زار "هانس [شنيتكوالمدير] العام ميناء المدينة.', 'زار "هانس شنيتكو" المدير العام ميناء المدينة.'),
        Example('لقي "فريد [بلخيرةالأستاذ] الجامعي تلاميذه.', 'لقي "فريد بلخيرة" الأستاذ الجامعي تلاميذه.'),
        Example("كرم «سالم [شنتوفاالمدرب] السابق للفريق.", "كرم «سالم شنتوفا» المدرب السابق للفريق."),
    ],
    good=['زار "هانس شنيتكو" المدير العام ميناء المدينة.', 'قال "المدير العام" إن الميناء مفتوح.'],
    check=check,
    condition=has_quote,
)
