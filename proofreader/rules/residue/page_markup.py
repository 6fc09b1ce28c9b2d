"""Markup of the page that was copied along: ``<p>``, ``<br />``, ``[caption id="…"]``."""

from collections.abc import Iterator

import regex

from proofreader.arabic.late import late_regex
from proofreader.core import Category, Document, Example, Finding, Fix, HasCharacter, Level, Lexicon, Rule, Scope, Span

_BLOCKS = "p|div|br|hr|h[1-6]|ul|ol|li|table|tr|td|th|tbody|thead|blockquote|figure|figcaption|section|article|center"
_EMBEDDED = "img|iframe|script|style"
_INLINE = "b|i|u|em|strong|span|font|a|small|sup|sub"
# Short codes that WordPress itself brings along.
_CODES = "caption|wp_caption|gallery|embed|audio|video|playlist|vc_\\w+|et_pb_\\w+"
_TAG = late_regex(
    rf"</?(?:(?P<block>{_BLOCKS})|(?P<embedded>{_EMBEDDED})|{_INLINE})(?:\s[^<>\n]{{0,400}})?/?>|\[/?(?:{_CODES})(?:\s[^\[\]\n]{{0,400}})?/?\]",
    regex.IGNORECASE,
)


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    """Yield the tags at the edge of a line and blocks glued to a word, which leave a line end between words.

    A tag that stands free within a sentence is spoken of: «اكتب <b>عنوان</b> في الصفحة».
    """
    text = document.text
    for match in _TAG.finditer(text):
        start, end = match.span()
        before = _TAG.sub("", text[:start].rpartition("\n")[2]).strip()
        behind = _TAG.sub("", text[end:].partition("\n")[0]).strip()
        if before and behind and not _is_glued(match):
            continue
        parts = match["block"] and before and behind and text[start - 1] != ">"
        right = "\n" if parts else ""
        yield Finding(Span(start, end), (Fix.replace(start, end, right, Level.LIKELY),))


def _is_glued(match: "regex.Match[str]") -> bool:
    """Whether the tag is a block or an embedded object without a space on one of its sides."""
    text, (start, end) = match.string, match.span()
    return bool(match["block"] or match["embedded"]) and not (text[start - 1].isspace() and text[end].isspace())


RULE = Rule(
    id="page-markup",
    category=Category.RESIDUE,
    summary="وسم من شيفرة الصفحة",
    rationale="نُسخ الوسم مع النص من شيفرة الصفحة أو محرر الموقع، ولا مكان له في المقال.",
    reference="HTML Living Standard; WordPress shortcodes",
    bad=[
        Example("[<p>]زار الوفد المدينة أمس.", "زار الوفد المدينة أمس."),
        Example("زار الوفد المدينة أمس.[<br />]ثم غادر.", "زار الوفد المدينة أمس.\nثم غادر."),
        Example("[<b>]زار الوفد المدينة", "زار الوفد المدينة"),
    ],
    good=["زار الوفد المدينة [الثلاثاء]", "اكتب <b>عنوان</b> في الصفحة", "5 < 7 و9 > 3", "وسم الفقرة هو `<p>` في HTML"],
    check=check,
    condition=HasCharacter(frozenset("<[")),
    scope=Scope.DOCUMENT,
)
