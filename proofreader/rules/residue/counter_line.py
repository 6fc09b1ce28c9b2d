"""Counters: «12 تعليق», «شارك 35», «0 Comments»."""

from collections.abc import Iterator

from proofreader.arabic.late import late_regex
from proofreader.arabic.lines import Lines
from proofreader.arabic.page_phrases import phrases
from proofreader.core import Category, Example, Rule, Scope
from proofreader.rules.support.removal import removes

_NUMBER = late_regex(r"\p{N}+[km]?")
_WORDS = 8


def _is_counter(words: tuple[str, ...]) -> bool:
    """Whether the words are numbers and what is counted, at least one of each."""
    units, fillers = phrases("counted"), phrases("counter_words")
    at, numbers, counted = 0, 0, 0
    while at < len(words):
        length = next((n for n in (3, 2, 1) if words[at : at + n] in units and at + n <= len(words)), 0)
        if length:
            counted += 1
        elif _NUMBER.fullmatch(words[at]):
            numbers += 1
            length = 1
        elif words[at : at + 1] in fillers:
            length = 1
        else:
            return False
        at += length
    return numbers > 0 and counted > 0


def find(lines: Lines) -> Iterator[int]:
    """Lines of nothing but numbers and what they count."""
    for i, line in lines.short:
        if not line.is_prose and 2 <= len(line.words) <= _WORDS and _is_counter(line.words):
            yield i


RULE = Rule(
    id="counter-line",
    category=Category.RESIDUE,
    summary="عدّاد من عدّادات الموقع",
    rationale="عدد التعليقات والمشاركات والمشاهدات من واجهة الموقع لا من المقال.",
    reference="",
    bad=[
        Example("افتتاح المعرض\n[12 تعليق]\nحضر الوزير.", "افتتاح المعرض\nحضر الوزير."),
        Example("حضر الوزير.\n\n[شارك 35]", "حضر الوزير.\n"),
        Example("افتتاح المعرض\n\n[0 Comments]\n\nحضر الوزير.", "افتتاح المعرض\n\nحضر الوزير."),
        Example("افتتاح المعرض\n[عدد المشاهدات: 1.345]\nحضر الوزير.", "افتتاح المعرض\nحضر الوزير."),
    ],
    good=["12 تعليقا على خطاب الوزير", "شارك 35 عداء في السباق", "35 ألفا"],
    check=removes(find),
    scope=Scope.DOCUMENT,
)
