"""Errors that stand in the samples, and a check that knows them: what is written is measured, not what is found."""

import re

from proofreader.core import Edit, Fix, Issue, Level, Span

ERRORS = {
    "الإجتماع": "الاجتماع",
    "إقتصاد": "اقتصاد",
    "عبدالله": "عبد الله",
    "هاذا": "هذا",
    " ،": "،",
    "و قال": "وقال",
    "الى": "إلى",
    "  ": " ",
    "لاكن أيضا": "لكن أيضًا",
}


def check(text: str) -> list[Issue]:
    """The errors of ``ERRORS``, as an engine would report them."""
    found = []
    for match in re.finditer("|".join(map(re.escape, ERRORS)), text):
        span = Span(*match.span())
        fix = Fix((Edit(span, ERRORS[match.group()]),), Level.CERTAIN)
        found.append(Issue("test", "spelling", span, "خطأ إملائي", (fix,)))
    return found
