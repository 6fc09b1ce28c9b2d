"""How often a text writes a listed name or word in each of its spellings: what a desk compares over many articles."""

from collections import Counter
from collections.abc import Iterable

from proofreader.arabic.calendar import NUMBERS
from proofreader.arabic.digits import ARABIC_INDIC, WESTERN, uses
from proofreader.arabic.late import late_re
from proofreader.rules.support.variants import Variants
from proofreader.rules.support.whole_words import occurrences

DIVIDER = "\t"
"""Between what is written and how, in the keys of ``spellings``."""
_SAMPLES = {WESTERN: "123", ARABIC_INDIC: "١٢٣"}
_QUOTES = {"«": "« »", "“": "“ ”", '"': '" "'}
_WORDED_DATE = late_re(r"(?<!\d)\d{1,2} (\w+) (?:19|20)\d\d(?!\d)")
_NUMERIC_DATE = late_re(r"(?<![\d/])\d{1,2}/\d{1,2}/(?:19|20)?\d\d(?![\d/])")


def spellings(text: str, forms: frozenset[str], lists: Iterable[Variants]) -> dict[str, int]:
    """What is written and how, joined by DIVIDER → how often. ``forms``: the distinct words of the text, bare."""
    found: Counter[str] = Counter()
    for listed in lists:
        for group, variant, count in listed.count(text, forms):
            found[f"{group}{DIVIDER}{variant}"] += count
    for system, sample in _SAMPLES.items():
        if uses(text, system):
            found[f"digits{DIVIDER}{sample}"] += 1
    for mark, both in _QUOTES.items():
        if count := text.count(mark):
            found[f"quotes{DIVIDER}{both}"] += count
    months = forms & NUMBERS.keys()
    for month in months:
        if count := sum(1 for _ in occurrences(text, month)):
            found[f"month {NUMBERS[month]}{DIVIDER}{month}"] += count
    # Most texts need no look for dates: they name no month, or hold no stroke.
    worded = sum(match[1] in months for match in _WORDED_DATE.finditer(text)) if months else 0
    numeric = len(_NUMERIC_DATE.findall(text)) if "/" in text else 0
    for sample, count in (("12 شتنبر 2024", worded), ("12/09/2024", numeric)):
        if count:
            found[f"dates{DIVIDER}{sample}"] += count
    return dict(found)
