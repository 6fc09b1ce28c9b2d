"""Hyphens in the place of the dashes around a parenthesis: «حضر - كما وعد - في الموعد»."""

from collections.abc import Iterator

from proofreader.arabic.characters import ARABIC, ARABIC_END, SPACE
from proofreader.arabic.late import late_regex
from proofreader.arabic.page_phrases import opening, phrases, words_of
from proofreader.core import Category, Document, Edit, Example, Finding, Fix, Level, Lexicon, Rule, Span

_SPACED = late_regex(rf"(?:(?<=^){SPACE}*|{SPACE})-(?={SPACE}|$)")
_BETWEEN_WORDS = late_regex(rf"(?<=[{ARABIC_END}»”\")]{SPACE}+)-(?={SPACE}+[{ARABIC}«“\"(])")
# What opens a line of its own before a hyphen is a place, a heading or a speaker: «الدار البيضاء - أ ف ب - أعلن …».
_LEAST_WORDS_BEFORE = 4
# One word between hyphens is rather a stop on a way or an item of a list.
_LEAST_WORDS, _MOST_WORDS = 2, 15


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    text = document.text
    if " - " not in text and "\u00a0-" not in text:
        return
    for start, end in document.sentences:
        # Three or more are a list; one is no parenthesis.
        if len(_SPACED.findall(text, start, end)) != 2:
            continue
        pair = [match.start() for match in _BETWEEN_WORDS.finditer(text, start, end)]
        if len(pair) == 2 and _is_parenthesis(text[start : pair[0]], text[pair[0] + 1 : pair[1]]):
            edits = tuple(Edit(Span(at, at + 1), "–") for at in pair)
            yield Finding(Span(pair[0], pair[1] + 1), (Fix(edits, Level.NOTE),))


def _is_parenthesis(before: str, inside: str) -> bool:
    words = words_of(inside)
    listed = opening(words, phrases("places")) == len(words) or opening(words, phrases("agencies")) == len(words)
    return (
        len(words_of(before)) >= _LEAST_WORDS_BEFORE
        and _LEAST_WORDS <= len(words) <= _MOST_WORDS
        and not listed
        and not any(char.isdecimal() for char in inside)
    )


RULE = Rule(
    id="dash-as-hyphen",
    category=Category.TYPOGRAPHY,
    summary="شرطة قصيرة حول جملة معترضة",
    rationale="تُحاط الجملة المعترضة بشرطتين متوسطتين «–»، والقصيرة «-» للوصل بين جزأي كلمة أو رقمين. "
    "ودور كثيرة تكتفي بالقصيرة، فالقاعدة اختيارية.",
    reference="Unicode Standard, U+2013 EN DASH",
    check=check,
    enabled=False,
    bad=[
        Example("حضر الوزير إلى المعرض [- كما وعد -] في الموعد", "حضر الوزير إلى المعرض – كما وعد – في الموعد"),
        Example(
            "افتتح المعرض. وقال المدير لنا أمس [- وهو مسرور بذلك -] إن الزوار كثر.",
            "افتتح المعرض. وقال المدير لنا أمس – وهو مسرور بذلك – إن الزوار كثر.",
        ),
        Example(
            "بدأت الأشغال في الطريق [- بعد طول انتظار -] صباح الاثنين",
            "بدأت الأشغال في الطريق – بعد طول انتظار – صباح الاثنين",
        ),
    ],
    good=[
        "حضر الوزير إلى المعرض – كما وعد – في الموعد",
        "الخميس 09 ماي 2024 - 09:25",
        "الرباط - و م ع - افتتح الوزير المعرض",
        "الدار البيضاء - مكتب الأفق - افتتح الوزير المعرض",
        "فاز الفريق الضيف أمس بنتيجة 2 - 1 أمام جمهوره",
        "يشمل الطريق السيار الجديد الرباط - الدار البيضاء - مراكش",
        "في الفترة بين 2019 - 2021 من العقد الماضي",
        "لعبت أمس الفرق الأربعة التالية الوداد البيضاوي - الرجاء البيضاوي - الجيش الملكي - الفتح الرباطي",
        "عاد وفد الفريق - الأول في الترتيب - 3 - إلى البلاد",
        "حضر الوزير الافتتاح في الموعد - كما وعد من قبل",
        "تضم القائمة:\n- كتاب البحر\n- كتاب الصحراء",
    ],
)
