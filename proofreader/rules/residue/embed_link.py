"""The address of an embedded post or video on a line of its own."""

from collections.abc import Iterator

import regex

from proofreader.arabic.late import late_regex
from proofreader.arabic.lines import Lines
from proofreader.core import Category, Example, Rule, Scope
from proofreader.rules.support.removal import removes

_EMBED = late_regex(
    r"(?:https?://)?(?:www\.|m\.|mobile\.)?(?:twitter\.com|x\.com|t\.co|pic\.twitter\.com|facebook\.com|fb\.watch|"
    r"instagram\.com|youtube\.com|youtu\.be|tiktok\.com|dailymotion\.com|t\.me)/\S+",
    regex.IGNORECASE,
)


def find(lines: Lines) -> Iterator[int]:
    """Lines that consist of such an address, unless the text announces it: «رابط التسجيل:»."""
    for i, line in enumerate(lines):
        if _EMBED.fullmatch(line.text) and not (i and lines[i - 1].text.endswith(":")):
            yield i


RULE = Rule(
    id="embed-link",
    category=Category.RESIDUE,
    summary="عنوان منشور أو فيديو مضمّن",
    rationale="يبقى عنوان المنشور أو الفيديو في سطر وحده حين تُنسخ صفحة كانت تعرضه.",
    reference="",
    bad=[
        Example("حضر الوزير.\n[https://www.youtube.com/watch?v=abc]\nثم غادر.", "حضر الوزير.\nثم غادر."),
        Example("فاز الفريق.\n[https://twitter.com/club/status/123]\nثم احتفل.", "فاز الفريق.\nثم احتفل."),
        Example("غنى الجمهور.\n[https://www.facebook.com/watch/12]\nثم عاد.", "غنى الجمهور.\nثم عاد."),
    ],
    good=[
        "رابط البث: https://www.youtube.com/watch?v=abc",
        "رابط التسجيل في المعرض:\nhttps://www.youtube.com/watch?v=abc",
        "https://www.example.com/report.pdf",
    ],
    check=removes(find),
    scope=Scope.DOCUMENT,
)
