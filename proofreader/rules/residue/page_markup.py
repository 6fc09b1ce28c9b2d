"""Markup of the page that was copied along: ``<p>``, ``<br />``, ``[caption id="…"]``."""

from collections.abc import Iterator

import regex

from proofreader.core import Category, Document, Example, Finding, Fix, HasCharacter, Level, Lexicon, Rule, Scope, Span

_BLOCKS = "p|div|br|hr|h[1-6]|ul|ol|li|table|tr|td|th|tbody|thead|blockquote|figure|figcaption|section|article|center"
_INLINE = "b|i|u|em|strong|span|font|a|img|small|sup|sub|iframe|script|style"
# Short codes that WordPress itself brings along.
_CODES = "caption|wp_caption|gallery|embed|audio|video|playlist|vc_\\w+|et_pb_\\w+"
_TAG = regex.compile(
    rf"</?(?:(?P<block>{_BLOCKS})|{_INLINE})(?:\s[^<>\n]{{0,400}})?/?>|\[/?(?:{_CODES})(?:\s[^\[\]\n]{{0,400}})?/?\]",
    regex.IGNORECASE,
)


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    """Yields every tag; one that begins or ends a paragraph between words leaves a line end."""
    text = document.text
    for match in _TAG.finditer(text):
        start, end = match.span()
        before, behind = text[:start].rpartition("\n")[2].strip(), text[end:].partition("\n")[0].strip()
        parts = match["block"] and before and not before.endswith(">") and behind
        right = "\n" if parts else ""
        yield Finding(Span(start, end), (Fix.replace(start, end, right, Level.LIKELY),))


RULE = Rule(
    id="page-markup",
    category=Category.RESIDUE,
    summary="وسم من شيفرة الصفحة",
    rationale="نُسخ الوسم مع النص من شيفرة الصفحة أو محرر الموقع، ولا مكان له في المقال.",
    reference="HTML Living Standard; WordPress shortcodes",
    bad=[
        Example("[<p>]زار الوفد المدينة أمس.", "زار الوفد المدينة أمس."),
        Example("زار الوفد المدينة أمس.[<br />]ثم غادر.", "زار الوفد المدينة أمس.\nثم غادر."),
        Example("زار [<b>]الوفد المدينة", "زار الوفد المدينة"),
    ],
    good=["زار الوفد المدينة [الثلاثاء]", "5 < 7 و9 > 3", "وسم الفقرة هو `<p>` في HTML"],
    check=check,
    condition=HasCharacter(frozenset("<[")),
    scope=Scope.DOCUMENT,
)
