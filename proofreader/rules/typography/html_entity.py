"""A character written as HTML code: «&nbsp;», «&quot;», «&#1575;»."""

from collections.abc import Iterator

from proofreader.arabic.late import late_re
from proofreader.core import Category, Document, Example, Finding, Fix, Level, Lexicon, Rule, Span
from proofreader.rules.support.conditions import has

# The semicolon is often lost after the commonest one.
_ENTITY = late_re(r"&(?:amp;){0,3}(?:[A-Za-z][A-Za-z0-9]{1,30}|#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6});|&nbsp(?![A-Za-z;])")
# Coded spaces with the plain ones beside them: together they are one.
_SPACE = r"&(?:amp;){0,3}(?:nbsp|ensp|emsp|thinsp|#160|#32|#x[aA]0);|&nbsp(?![A-Za-z;])"
_SPACES = late_re(rf"[ \u00a0]*(?:{_SPACE})(?:[ \u00a0]|{_SPACE})*")
_AGAIN = late_re(r"&amp;(?=#?[A-Za-z0-9]+;)")
_INVISIBLE = late_re("[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]")


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    text = document.text
    if "&" not in text:
        return
    spaces = [match.span() for match in _SPACES.finditer(text)]
    for start, end in spaces:
        # At the edge of the paragraph no space belongs.
        inner = text[:start].strip() and text[end:].strip()
        yield Finding(Span(start, end), (Fix.replace(start, end, " " if inner else "", Level.CERTAIN),))
    for match in _ENTITY.finditer(text):
        if any(start <= match.start() < end for start, end in spaces):
            continue
        right = _decode(match[0])
        if right is not None:
            # «&lt;» may be meant as it stands, in an article about web pages.
            level = Level.LIKELY if right in ("<", ">") else Level.CERTAIN
            yield Finding(Span(*match.span()), (Fix.replace(*match.span(), right, level),))


def _decode(entity: str) -> str | None:
    """The character, a space for one of any width or a line end, nothing for an invisible one; None for no entity."""
    from html import unescape  # with a table of 2,000 names, which hardly a text needs
    from html.entities import html5

    # Coded again each time it was stored: «&amp;#8211;».
    while _AGAIN.match(entity):
        entity = "&" + entity[5:]
    if entity[1] != "#" and entity[1:].rstrip(";") + ";" not in html5:
        return None
    char = unescape(entity)
    if char.isspace():
        return " "
    if _INVISIBLE.fullmatch(char):
        return ""
    return char if char.isprintable() and char != "\ufffd" and char != entity else None


RULE = Rule(
    id="html-entity",
    category=Category.TYPOGRAPHY,
    summary="رمز من لغة صفحات الويب",
    rationale="تكتب صفحات الويب بعض الحروف رموزا، فتبقى في النص المنسوخ من مصدر الصفحة.",
    reference="HTML Living Standard, 13.5: named character references",
    bad=[
        Example("زار الوفد[&nbsp;]الميناء", "زار الوفد الميناء"),
        Example("زار الوفد[ &nbsp;&nbsp;]الميناء", "زار الوفد الميناء"),
        Example("زار وفد [&#1575;]لميناء", "زار وفد الميناء"),
        Example("شركة [&laquo;]الأفق» تعلن", "شركة «الأفق» تعلن"),
        Example("الرباط [&#8211;] عاد الوفد", "الرباط – عاد الوفد"),
        Example("الرباط [&amp;#8211;] عاد الوفد", "الرباط – عاد الوفد"),
        Example("تردد قليلا[&hellip;] ثم قال", "تردد قليلا… ثم قال"),
        Example("شركة Nour [&amp;] Fils", "شركة Nour & Fils"),
    ],
    good=["قسم R&D; في الشركة", "شركة Johnson & Johnson", "https://example.org/?a=1&copy=2"],
    check=check,
    condition=has("&"),
)
