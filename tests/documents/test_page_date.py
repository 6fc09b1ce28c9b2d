"""Dates of pages: the page gives them, or there is none."""

import pytest

from proofreader.documents.html.page_date import page_date

BODY = "<article><h1>عنوان الخبر</h1>{}<p>وقع الاتفاق يوم 14 يوليوز 2019 بالرباط.</p></article><footer>© 2021</footer>"


@pytest.mark.parametrize(
    ("head", "inside", "date"),
    [
        ("", "", ""),
        ('<link rel="canonical" href="https://example.org/2020/03/04/x">', "", ""),
        ('<meta name="keywords" content="2020-01-01">', "", ""),
        ('<meta name="generator" content="2020-01-01">', "", ""),
        ('<meta property="article:modified_time" content="2024-06-01">', "", ""),
        ('<meta property="article:published_time" content="2024-05-09T09:25:00+00:00">', "", "2024-05-09"),
        ('<meta name="pubdate" content="Thu, 09 May 2024 10:00:00 GMT">', "", "2024-05-09"),
        ('<meta itemprop="datePublished" content="2024/5/9">', "", "2024-05-09"),
        ('<meta name="date" content="9999-99-99">', "", ""),
        (
            '<script type="application/ld+json">{"@graph": [{"datePublished": "2024-05-09"}]}</script>',
            "",
            "2024-05-09",
        ),
        ('<script type="application/ld+json">{broken</script>', "", ""),
        ("", '<span itemprop="datePublished" content="2024-05-09T00:00">x</span>', "2024-05-09"),
        ("", '<time datetime="2024-05-09">أمس</time>', "2024-05-09"),
        ("", "<time>قبل ساعتين</time>", ""),
        (
            "",
            '<time datetime="2024-05-09">x</time></article><article><time datetime="2023-01-01">y</time>',
            "2024-05-09",
        ),
        ("", '<aside><time datetime="2023-01-01">y</time></aside>', ""),
        ("", '<div class="post-date">الخميس 09 ماي 2024 - 09:25</div>', "الخميس 09 ماي 2024"),
        ("", '<div class="updates">الخميس 09 ماي 2024</div>', ""),
        ("", '<div class="date">نشر المقال في العدد 2019</div>', ""),
    ],
)
def test_only_what_the_page_gives(head: str, inside: str, date: str) -> None:
    page = f"<html><head><title>عنوان</title>{head}</head><body>{BODY.format(inside)}</body></html>"
    assert page_date(page) == date


@pytest.mark.parametrize("source", ["", "  ", "<", "نص بلا وسوم"])
def test_anything_may_come(source: str) -> None:
    assert page_date(source) == ""
