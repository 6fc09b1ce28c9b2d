"""A right spelling that is not the one of the house: «هيأة» or «هيئة», «مسئول» or «مسؤول», «مائة» or «مئة»."""

import re
from collections.abc import Iterator
from functools import lru_cache

from proofreader.arabic.clitics import BEFORE_NOUNS, alternatives
from proofreader.arabic.letters import LETTERS
from proofreader.core import Category, Document, Example, Finding, Fix, Level, Lexicon, Rule, Span


@lru_cache(maxsize=8)
def _pattern(written: tuple[str, ...]) -> re.Pattern[str]:
    """Every form of the listed words: with proclitics and the article, with endings of number, gender and possession;
    ة becomes ت before an ending."""
    stems = "|".join(
        re.escape(word[:-1]) + "(?:ة|ت(?=[اهيكن]))" if word.endswith("ة") else re.escape(word)
        for word in sorted(written, key=len, reverse=True)
    )
    return re.compile(f"(?<![{LETTERS}])({alternatives(BEFORE_NOUNS)})({stems})(?=[{LETTERS}]{{0,5}}(?![{LETTERS}]))")


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    entries = document.profile.spellings
    if not entries:
        return
    text = document.text
    if not any(word[:-1] in text for word in entries):  # the last letter may change
        return
    for match in _pattern(tuple(entries)).finditer(text):
        stem = match[2]
        if stem in entries:
            wanted = entries[stem]
        else:
            # «هيأته»: the entry is «هيأة», and the wanted word loses its ة in the same way.
            wanted = entries[stem[:-1] + "ة"]
            wanted = wanted[:-1] + "ت" if wanted.endswith("ة") else wanted
        start, end = match.span(2)
        word_end = end
        while word_end < len(text) and text[word_end] in LETTERS:
            word_end += 1
        # The whole word is underlined, and only the letters that differ are replaced.
        fix = Fix.replace(start, end, wanted, Level.LIKELY)
        yield Finding(Span(match.start(), word_end), (fix,), f"يُكتب في أسلوب التحرير «{wanted}»")


RULE = Rule(
    id="unwanted-spelling",
    category=Category.SPELLING,
    summary="رسم صحيح لا يعتمده أسلوب التحرير",
    rationale="لبعض الكلمات رسمان صحيحان: مسؤول ومسئول، شؤون وشئون، هيئة وهيأة، مئة ومائة؛ وتلتزم هيئة التحرير أحدهما.",
    reference="عبد السلام هارون، قواعد الإملاء",
    enabled=False,
    check=check,
    bad=[
        Example("بيان [للهيأة] الوطنية", "بيان للهيئة الوطنية"),
        Example("عقدت [الهيأة] اجتماعها", "عقدت الهيئة اجتماعها"),
        Example("عقدت النقابة [وهيأتها] اجتماعا", "عقدت النقابة وهيئتها اجتماعا"),
    ],
    good=["عقدت الهيئة اجتماعها", "المكان مهيأ للحفل", "هيأت الوزارة القاعة"],
)
