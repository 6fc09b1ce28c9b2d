"""A number glued to the word before or after it: «سنة2024», «17فبراير»."""

from collections.abc import Iterator

from proofreader.arabic import bare
from proofreader.arabic.calendar import NUMBERS
from proofreader.arabic.characters import ARABIC, ARABIC_END, LATIN
from proofreader.arabic.clitics import BEFORE_NOUNS, PATTERN, forms_of
from proofreader.arabic.digits import DIGIT
from proofreader.arabic.late import late_regex
from proofreader.arabic.letters import TATWEEL
from proofreader.arabic.numerals import MULTIPLIERS
from proofreader.arabic.word_classes import CURRENCIES, SPELT_LETTERS, TIME_UNITS, UNITS
from proofreader.core import Category, Document, Example, Finding, Fix, Level, Lexicon, PartOfSpeech, Rule, Span
from proofreader.core.resources import resource
from proofreader.rules.support.conditions import has_gap

_GLUED = late_regex(
    rf"(?<![{LATIN}{ARABIC_END}\d_./,:@#\-–٫])(?P<left>[{ARABIC}][{ARABIC_END}]*+)?"
    rf"(?<number>{DIGIT}++(?:[.,٫]{DIGIT}++)*+)(?P<right>[{ARABIC}][{ARABIC_END}]*+)?(?P<year>{DIGIT}{{4}}(?!{DIGIT}))?(?![{LATIN}\d_@#\-–])"
)
# «بين 10و15 سنة»
_AND = late_regex(
    rf"(?<![{LATIN}{ARABIC_END}\d_./,:@#\-–٫]){DIGIT}{{1,4}}(?P<and>و){DIGIT}{{1,4}}(?![{LATIN}{ARABIC_END}\d_./,:@#\-–٫])"
)
_WORD_BEFORE = late_regex(rf"([{ARABIC_END}]+)[^\S\n«\"“]*[«\"“]?\Z")
_LONGEST = 30  # code points of the word before


def _listed(name: str) -> frozenset[str]:
    text = resource("numbers", f"{name}.txt").read_text(encoding="utf-8")
    return frozenset(line for line in text.splitlines() if line and not line.startswith("#"))


# What is written as one with a number: «وال12», «ب20».
_CLITICS = late_regex(PATTERN)
_COUNTED = _listed("before_number")
# After these words a number comes as a rule, and none of them is part of a brand.
_BEFORE_NUMBER = frozenset(forms_of((*_COUNTED, *NUMBERS), BEFORE_NOUNS))
_BRANDED = _listed("branded")
# «قناة فرانس24», «طراز ميغ29»: the next word is a name, and its number belongs to it.
_NAMED = frozenset(forms_of(_listed("named"), BEFORE_NOUNS))
# Numbers that outlets add to a word of their name: «اليوم24», «عربي21».
_OF_OUTLETS = frozenset({"24", "21", "360", "1", "2", "5", "7"})
_COUNTED_SHORT = UNITS | TIME_UNITS | CURRENCIES | MULTIPLIERS.keys() | NUMBERS.keys()
_OPENING, _CLOSING = frozenset('«“"”'), frozenset('»”"“')
_IS_YEAR = late_regex(r"(?:19|20)\d\d").fullmatch
_LEAST_ZIPF = 3.5
_LEAST_LETTERS = 3


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    text = document.text
    for match in _GLUED.finditer(text):
        left, right = match["left"], match["right"]
        if not left and not right:
            continue
        before = _WORD_BEFORE.search(text, max(0, match.start() - _LONGEST), match.start())
        if before and bare(before[1]) in _NAMED:
            continue
        if text[match.start() - 1 : match.start()] in _OPENING and text[match.end() : match.end() + 1] in _CLOSING:
            continue  # «برنامج "90دقيقة"»: a title is as its makers write it
        start, end = match.span("number")
        if left and (level := _after_word(left, match["number"], lexicon)) is not None:
            yield Finding(Span(match.start(), end), (Fix.replace(start, start, " ", level),))
        if right and (level := _before_word(right, lexicon)) is not None:
            after = match.end("right")
            yield Finding(Span(start, after), (Fix.replace(end, end, " ", level),))
            if match["year"]:  # «12ماي2020»
                yield Finding(Span(end, match.end()), (Fix.replace(after, after, " ", level),))
    for match in _AND.finditer(text):
        at = match.start("and")
        yield Finding(Span(match.start(), match.end()), (Fix.replace(at, at, " ", Level.LIKELY),))


def _after_word(text: str, number: str, lexicon: Lexicon) -> Level | None:
    """How sure it is that the word before the number is one of its own; None where the two may be a name."""
    word = bare(text)
    if text.endswith(TATWEEL) or _CLITICS.fullmatch(word) or len(word) < _LEAST_LETTERS - (word in _BEFORE_NUMBER):
        return None
    if word in _BEFORE_NUMBER:
        return Level.CERTAIN
    if not SPELT_LETTERS.isdisjoint((word, *lexicon.alike(word))):  # «اتش17»
        return None
    if number in _OF_OUTLETS or word in _BRANDED or not (lexicon.accepts(word) or lexicon.alike(word)):
        return None
    # «قطر2022»: no brand has the number of a year.
    if lexicon.frequency(word) < _LEAST_ZIPF or (_may_be_name(word, lexicon) and not _IS_YEAR(number)):
        return None
    return Level.LIKELY


def _before_word(text: str, lexicon: Lexicon) -> Level | None:
    """How sure it is that the word after the number is one of its own."""
    word = bare(text)
    if len(word) < _LEAST_LETTERS or not lexicon.accepts(word):
        return None
    # «7تون» is a singer: of short words only those that are counted are sure.
    is_sure = len(word) > _LEAST_LETTERS or word in _COUNTED_SHORT
    return Level.CERTAIN if is_sure and lexicon.frequency(word) >= _LEAST_ZIPF else Level.LIKELY


def _may_be_name(word: str, lexicon: Lexicon) -> bool:
    return lexicon.is_known_name(word) or any(reading.part is PartOfSpeech.NAME for reading in lexicon.readings(word))


RULE = Rule(
    id="glued-number",
    category=Category.BORDERS,
    summary="عدد ملتصق بكلمة",
    rationale="تفصل مسافة بين العدد المكتوب بالأرقام والكلمة التي قبله أو بعده. "
    "وتبقى الأسماء التجارية كما كتبها أصحابها.",
    reference="",
    check=check,
    condition=has_gap(rf"\A{DIGIT}|{DIGIT}\Z|[{ARABIC}]"),
    bad=[
        Example("يبدأ الموسم يوم [17فبراير] المقبل", "يبدأ الموسم يوم 17 فبراير المقبل"),
        Example("تأسس النادي [سنة2024] بطنجة", "تأسس النادي سنة 2024 بطنجة"),
        Example("ارتفعت المبيعات [بنسبة12] في المائة", "ارتفعت المبيعات بنسبة 12 في المائة"),
        Example("تتراوح أعمارهم بين [10و15] سنة", "تتراوح أعمارهم بين 10 و15 سنة"),
        Example("استند القاضي إلى [المادة41] من القانون", "استند القاضي إلى المادة 41 من القانون"),
        Example("بقي في البحر [35يوما] كاملة", "بقي في البحر 35 يوما كاملة"),
        Example("استعد المنتخب لمونديال [قطر2022] مبكرا", "استعد المنتخب لمونديال قطر 2022 مبكرا"),
        Example("تراجع الإنتاج بين [سنتي2015] و2019", "تراجع الإنتاج بين سنتي 2015 و2019"),
    ],
    good=[
        "يبدأ الموسم يوم 17 فبراير المقبل",
        "بنسبة 8ر13 بالمائة",
        "بثت قناة فرانس24 الحوار",
        "نشر موقع اليوم24 الخبر",
        "لقاح ضد كوفيد19",
        "طائرة إف16 ودبابة تي72",
        'حل ضيفا على برنامج "90دقيقة" أمس',
        "عاد بـ12 نقطة وال12 الباقية",
    ],
)
