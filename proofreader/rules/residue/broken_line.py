"""A sentence that a scraper broke in the middle: «تتم في⏎إطار المنح», sometimes with the first letter lost: «في⏎طار».

Some pages wrap words in elements of their own, some encode «إ» in a way that becomes a line end. Real paragraphs are
never joined: no paragraph ends in «في» or «التي», none begins with a comma.
"""

from collections.abc import Iterator
from itertools import pairwise

from proofreader.arabic import bare
from proofreader.arabic.characters import ARABIC_END
from proofreader.arabic.clitics import CONJUNCTION_LETTERS, without_conjunction
from proofreader.arabic.late import late_regex
from proofreader.arabic.word_classes import NEVER_LAST
from proofreader.core import Category, Document, Example, Finding, Fix, Level, Lexicon, Rule, Scope, Span

# What governs the next word or clause, so that no sentence ends in it.
_GOVERNING = NEVER_LAST | {"الى"}
_LONG, _SHORT = 6, 2  # words of a line that is no heading or verse; of any
_LAST = late_regex(rf"(?<![{ARABIC_END}])[{ARABIC_END}]+$")
_FIRST = late_regex(rf"[{ARABIC_END}]+")
_SECOND = late_regex(rf"\s+([{ARABIC_END}]+)")
_LOST = "إ"
_LEAST_ZIPF = 3.5  # of the word with its letter
_MUCH_COMMONER = 1.0  # Zipf


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    text = document.text
    lines = document.paragraphs
    for (start, end), (following, stop) in pairwise(lines):
        if start == end or following == stop or following != end + 1:
            continue
        before, after = text[start:end].rstrip(), text[following:stop].lstrip()
        if not before or not after or not before[-1].isalpha():
            continue
        # Where an element of the page ended, the space around it is left. A line cut short has none: teasers do so.
        spaced = text[end - 1].isspace() or text[following].isspace()
        joint = _joint(before, after, spaced, lexicon)
        if joint is None:
            continue
        head, tail = start + len(before), stop - len(after)
        last = _LAST.search(before)
        first = _FIRST.match(after)
        shown = Span(start + last.start() if last else head, tail + (first.end() if first else 1))
        yield Finding(shown, (Fix.replace(head, tail, joint, Level.LIKELY),))


def _joint(before: str, after: str, spaced: bool, lexicon: Lexicon) -> str | None:
    """What belongs between the lines in place of the line end; None where it may stand."""
    if after[0] in "،؛":
        return ""
    last, first = _LAST.search(before), _FIRST.match(after)
    length = len(before.split())
    if not spaced or last is None or first is None or length < _SHORT or after[0] in CONJUNCTION_LETTERS:
        return None
    last_word, first_word = bare(last[0]), bare(first[0])
    if not (last_word and first_word):
        return None  # tatweel alone
    # Where one letter is lost, many are, and the lines between are short.
    if (length >= _LONG or not lexicon.accepts(first_word)) and _lost_a_letter(
        last_word, first_word, after, first.end(), lexicon
    ):
        return " " + _LOST
    if length < _LONG:
        return None
    # «شوف تي في» is a name.
    governing = not _GOVERNING.isdisjoint((last_word, without_conjunction(last_word))) and not before.endswith(" تي في")
    return " " if governing else None


def _lost_a_letter(last: str, first: str, after: str, end: int, lexicon: Lexicon) -> bool:
    whole = _LOST + first
    if lexicon.frequency(whole) < _LEAST_ZIPF or not lexicon.accepts(whole):
        return False
    if not lexicon.accepts(first):
        return True
    second = _SECOND.match(after, end)
    neighbour = bare(second[1]) if second else ""
    fits = lexicon.pair(last, whole) or lexicon.pair(whole, neighbour)
    stands = lexicon.pair(last, first) or lexicon.pair(first, neighbour)
    return bool(fits and not stands and lexicon.frequency(whole) - lexicon.frequency(first) >= _MUCH_COMMONER)


RULE = Rule(
    id="broken-line",
    category=Category.RESIDUE,
    summary="سطر انكسر في وسط الجملة",
    rationale="يكسر جمع الصفحات الجملة حيث كان رابط أو حرف مرمّز، وقد يسقط معه أول الكلمة: «في» ثم «طار» في سطر جديد.",
    reference="",
    check=check,
    scope=Scope.DOCUMENT,
    bad=[
        Example(
            "قال الوزير إن العمل كله يجري [في \nطار] برنامج جديد.", "قال الوزير إن العمل كله يجري في إطار برنامج جديد."
        ),
        Example(
            "زار الوفد صباح أمس المدينة [التي \nتقع] قرب الميناء.", "زار الوفد صباح أمس المدينة التي تقع قرب الميناء."
        ),
        Example("دعم المبادرات [الرامية \nلى] تشغيل الشباب.", "دعم المبادرات الرامية إلى تشغيل الشباب."),
        Example("زار الوفد [المدينة\n،] ثم عاد.", "زار الوفد المدينة، ثم عاد."),
    ],
    good=[
        "زار الوفد صباح أمس المدينة القديمة\nطار الحمام فوق الساحة.",
        "زار الوفد صباح أمس المدينة التي\n\nتقع قرب الميناء.",
        "زار الوفد صباح أمس مقر شوف تي في \nتقع المحطة قرب الميناء.",
        "عدت من \nبعيد إليك",
        "عاد الوفد بعد ذلك كله من \nـ",
        "زار الوفد صباح أمس المدينة من \nوهكذا انتهى اليوم.",
        "المكان الذي نقصده في هذه الرحلة \nدارة قديمة قرب البحر.",
        "خبر قصير عن زيارة الوفد إلى\nقال الوزير إن العمل انتهى.",
    ],
)
