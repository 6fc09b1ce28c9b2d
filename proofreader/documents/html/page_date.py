"""The date that a saved page gives of its article, and no other: a wrong date in a newspaper is a correction.

In this order: meta elements, JSON-LD and microdata, ``<time>``, a line at the head of the article that is a date. A
number in the text, in an address or in the foot («© 2021») is no date of the article.
"""

import json
import re
from collections.abc import Iterator
from datetime import date
from email.utils import parsedate_to_datetime
from typing import Any

from lxml import etree, html  # type: ignore[import-untyped]

from proofreader.arabic.late import late_re
from proofreader.arabic.lines import Lines
from proofreader.cleaning.roles import find_date, is_date
from proofreader.documents.docx.xml import Element

_METAS = frozenset(
    "article:published_time og:published_time og:article:published_time published_time datepublished pubdate"
    " publishdate publish_date publish-date publication_date publicationdate date dc.date dcterms.date dc.date.issued"
    " dcterms.issued dcterms.created dc.date.created parsely-pub-date sailthru.date cxenseparse:recs:publishtime"
    " article.published citation_publication_date citation_date article:publish_date".split()
)
_ISO = late_re(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)")
_YEARS = (1990, 2100)
_FRAME = "ancestor-or-self::nav or ancestor-or-self::aside or ancestor-or-self::footer or ancestor-or-self::form"
_NAMED = late_re(r"(?:^|[\s_-])(?:date|time|published|pubdate|posted|entry-date|timestamp)(?:$|[\s_-])", re.IGNORECASE)
_LONGEST = 80  # code points of a line that is a date


def page_date(source: str) -> str:
    """The date of the article: in ISO 8601, or as printed where only a line gives it; empty where nothing does."""
    parser = html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, no_network=True, huge_tree=True)
    try:
        root = html.document_fromstring(source.encode("utf-8", "replace"), parser=parser)
    except (ValueError, etree.LxmlError):
        return ""
    return next((found for found in (*_metas(root), *_linked_data(root), *_microdata(root)) if found), "") or (
        _time(root) or _line(root)
    )


def _metas(root: Element) -> Iterator[str]:
    for meta in root.iter("meta"):
        names = (meta.get(attribute, "").strip().lower() for attribute in ("property", "name", "itemprop"))
        if any(name in _METAS for name in names):
            yield iso_date(meta.get("content", ""))


def _linked_data(root: Element) -> Iterator[str]:
    for script in root.iter("script"):
        if script.get("type", "").strip().lower() == "application/ld+json":
            try:
                yield from map(iso_date, _published(json.loads(script.text or "", strict=False), 0))
            except (ValueError, RecursionError):
                continue


def _published(value: Any, depth: int) -> Iterator[str]:
    """What is called ``datePublished`` in there; not deeper than pages have it."""
    if depth > 8:
        return
    if isinstance(value, dict):
        if isinstance(found := value.get("datePublished"), str):
            yield found
        for inner in value.values():
            yield from _published(inner, depth + 1)
    elif isinstance(value, list):
        for inner in value:
            yield from _published(inner, depth + 1)


def _microdata(root: Element) -> Iterator[str]:
    for element in root.xpath("//*[@itemprop]"):
        if "datepublished" in element.get("itemprop", "").lower().split():
            yield iso_date(element.get("datetime") or element.get("content") or element.text_content())


def _time(root: Element) -> str:
    """That of the ``<time>`` elements outside the frame; of several different ones, the first in the article's head."""
    times = root.xpath(f"//time[not({_FRAME})]")
    found = [(element, iso_date(element.get("datetime") or element.text_content())) for element in times]
    found = [(element, day) for element, day in found if day]
    if len({day for _, day in found}) == 1:
        return found[0][1]
    for element, day in found:
        if element.get("pubdate") is not None or _NAMED.search(element.get("class", "")):
            return day
    inside = (
        day for element, day in found if element.xpath("boolean(ancestor::article[.//h1] | ancestor::header[.//h1])")
    )
    return next(inside, "")


def _line(root: Element) -> str:
    """A short element named for a date, before the foot, whose whole text is one."""
    for element in root.xpath(f"//body//*[(@class or @id) and not({_FRAME})]"):
        if _NAMED.search(f"{element.get('class', '')} {element.get('id', '')}"):
            text = " ".join(element.text_content().split())
            if 0 < len(text) <= _LONGEST and all(map(is_date, Lines(text))):
                return find_date(text)
    return ""


def iso_date(text: str) -> str:
    """The day in a date as programs write it, as ``2024-05-09``; empty where there is none.

    >>> iso_date("2024-05-09T09:25:00+00:00"), iso_date("Thu, 09 May 2024 10:00:00 GMT"), iso_date("14 يوليوز")
    ('2024-05-09', '2024-05-09', '')
    """
    text = text.strip()
    if found := _ISO.match(text):
        try:
            day = date(*map(int, found.groups()))
        except ValueError:
            return ""
    else:
        try:
            day = parsedate_to_datetime(text).date()
        except (ValueError, TypeError, IndexError):
            return ""
    return day.isoformat() if _YEARS[0] <= day.year <= _YEARS[1] else ""
