"""A dash or a colon left at the beginning of the article, where a dateline was cut off."""

from collections.abc import Iterator

import regex

from proofreader.core import Category, Document, Example, Finding, Lexicon, Rule, Scope
from proofreader.rules.support.removal import lines_of, strip

_MARK = regex.compile(r"(?:[–—-](?=\s)|[:>](?![:>]))\s*(?=[\p{L}«“\"(])")
_DASHED = regex.compile(r"[–—-]")


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    """The mark before the first running text. A dash stays where other lines begin with one: a list or a dialogue."""
    lines = lines_of(document.text)
    first = next((line for line in lines if line.is_prose), None)
    if first is None or not (mark := _MARK.match(first.text)):
        return
    if _DASHED.match(first.text) and sum(_DASHED.match(line.text) is not None for line in lines) > 1:
        return
    yield strip(first, 0, mark.end())


RULE = Rule(
    id="leading-mark",
    category=Category.RESIDUE,
    summary="علامة زائدة في أول النص",
    rationale="تبقى الشرطة أو النقطتان في أول النص حين يُقتطع ما قبلها من مكان ومصدر.",
    reference="",
    bad=[
        Example("[– ]حضر الوزير افتتاح المعرض صباح أمس.", "حضر الوزير افتتاح المعرض صباح أمس."),
        Example(
            "افتتاح المعرض\n[: ]حضر الوزير افتتاح المعرض صباح أمس.", "افتتاح المعرض\nحضر الوزير افتتاح المعرض صباح أمس."
        ),
        Example("[- ]وقع الطرفان اتفاق الشراكة صباح أمس.", "وقع الطرفان اتفاق الشراكة صباح أمس."),
    ],
    good=[
        "- حضر الوزير افتتاح المعرض صباح أمس.\n- ألقى كلمة قصيرة.",
        "... حضر الوزير افتتاح المعرض صباح أمس.",
        "حضر الوزير افتتاح المعرض صباح أمس.\n– ألقى كلمة قصيرة أمام الحاضرين في القاعة.",
    ],
    check=check,
    scope=Scope.DOCUMENT,
)
