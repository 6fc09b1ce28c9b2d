"""What a saved page had besides its article, and what may have been lost of the article itself."""

from pathlib import Path

import pytest

from proofreader.cleaning.omitted import OmittedPassage, PassageKind, omitted_passages
from proofreader.documents.html.page_parts import page_parts

TITLE = "افتتاح الميناء الجديد في مدينة الشمال"
FIRST = "افتتح الوزير صباح اليوم الميناء الجديد في مدينة الشمال، بحضور عدد كبير من سكانها."
SECOND = "وقال الوزير في كلمة أمام الحاضرين إن الميناء سيستقبل في عامه الأول أكثر من ألف سفينة."
LOST = "وختم الوزير كلمته بشكر الحاضرين جميعا، ثم زار الرصيف الثاني مع الوفد المرافق له."
KEPT = (TITLE, FIRST, SECOND)
PAGE = """<html><head><title>لا يُرى</title><style>p {{}}</style></head><body>{before}
<article><header><h1>{title}</h1></header><p>{first}</p>{between}<p>{second}</p></article>{after}</body></html>"""


def left(before: str = "", between: str = "", after: str = "") -> list[tuple[PassageKind, str]]:
    html = PAGE.format(before=before, between=between, after=after, title=TITLE, first=FIRST, second=SECOND)
    return [(piece.kind, piece.text) for piece in omitted_passages(html, KEPT)]


def test_a_page_that_was_taken_whole_drops_nothing() -> None:
    assert left() == []


@pytest.mark.parametrize(
    ("html", "kind", "text"),
    [
        (f"<p>{LOST}</p>", PassageKind.TEXT, LOST),
        (f"<div>{LOST}</div>", PassageKind.TEXT, LOST),
        ("<h2>الرصيف الثاني</h2>", PassageKind.HEADING, "الرصيف الثاني"),
        ("<nav><a href='/'>الرئيسية</a></nav>", PassageKind.NAVIGATION, "الرئيسية"),
        ("<ul class='main-menu'><li><a href='/s'>رياضة</a></li></ul>", PassageKind.NAVIGATION, "رياضة"),
        ("<div class='share-bar'><a>فيسبوك</a><a>تويتر</a></div>", PassageKind.SHARING, "فيسبوك تويتر"),
        ("<p>فيسبوك تويتر</p>", PassageKind.SHARING, "فيسبوك تويتر"),
        ("<p>اقرأ أيضا: معرض الكتاب يفتح أبوابه</p>", PassageKind.RELATED, "اقرأ أيضا: معرض الكتاب يفتح أبوابه"),
        ("<aside><p>خبر عن ميناء آخر</p></aside>", PassageKind.RELATED, "خبر عن ميناء آخر"),
        (
            "<p><a href='/1'>ميناء آخر يفتح أبوابه هذا العام</a></p>",
            PassageKind.RELATED,
            "ميناء آخر يفتح أبوابه هذا العام",
        ),
        ("<div id='comments'><p>أحسنتم</p></div>", PassageKind.COMMENTS, "أحسنتم"),
        ("<p>إعلان</p>", PassageKind.ADVERT, "إعلان"),
        ("<footer>الأفق 2024</footer>", PassageKind.NOTICE, "الأفق 2024"),
        ("<p>© 2024 الأفق</p>", PassageKind.NOTICE, "© 2024 الأفق"),
        ("<figure><figcaption>الوزير في الميناء</figcaption></figure>", PassageKind.CAPTION, "الوزير في الميناء"),
        ("<table><tr><td>السفن</td><td>120</td></tr></table>", PassageKind.TABLE, "السفن 120"),
    ],
)
def test_what_a_piece_is(html: str, kind: PassageKind, text: str) -> None:
    assert left(after=html) == [(kind, text)]


def test_pieces_come_in_the_order_of_the_page_and_each_once() -> None:
    found = left("<nav>رياضة</nav>", f"<p>{LOST}</p><p>{LOST}</p>", "<footer>الأفق</footer>")
    assert [text for _, text in found] == ["رياضة", LOST, "الأفق"]


def test_what_nobody_sees_is_not_shown() -> None:
    hidden = "<script>x</script><noscript>x</noscript><p hidden>x</p><p style='display: none'>x</p><!-- x -->"
    assert left(after=hidden + "<template><p>x</p></template><p>\u00a0</p>") == []


def test_marks_hamza_and_the_cut_of_lines_do_not_matter() -> None:
    html = f"<html><body><p>{FIRST.replace('افتتح', 'إفتتح')}<b> وقال</b>{SECOND[4:]}</p></body></html>"
    assert omitted_passages(html, KEPT) == ()


def test_only_text_and_tables_are_doubtful() -> None:
    assert [kind for kind in PassageKind if OmittedPassage(kind, "").doubtful] == [PassageKind.TEXT, PassageKind.TABLE]


@pytest.mark.parametrize(
    "html", ["", " ", "<", "<html></html>", "\x00<p>", '<?xml version="1.0" encoding="cp1256"?><p/>']
)
def test_a_page_of_nothing(html: str) -> None:
    assert omitted_passages(html, ()) == ()


def test_deep_nesting() -> None:
    html = "<div>" * 3000 + LOST + "</div>" * 3000
    assert [piece.text for piece in omitted_passages(html, ())] in ([LOST], [])


def test_of_a_file(tmp_path: Path) -> None:
    page = PAGE.format(before="<nav>رياضة</nav>", between="", after="", title=TITLE, first=FIRST, second=SECOND)
    path = tmp_path / "page.html"
    path.write_bytes(page.encode("cp1256"))
    parts = page_parts(path)
    assert parts is not None
    assert [(piece.kind, piece.text) for piece in omitted_passages(*parts)] == [(PassageKind.NAVIGATION, "رياضة")]
    (tmp_path / "a.txt").write_text(FIRST, "utf-8")
    assert page_parts(tmp_path / "a.txt") is None


def test_of_an_archive(tmp_path: Path) -> None:
    footer = "<footer>الأفق 2024</footer>"
    page = PAGE.format(before="", between="", after=footer, title=TITLE, first=FIRST, second=SECOND)
    path = tmp_path / "page.mhtml"
    head = "MIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"
    path.write_bytes(head.encode() + page.encode())
    parts = page_parts(path)
    assert parts is not None
    assert [(piece.kind, piece.text) for piece in omitted_passages(*parts)] == [(PassageKind.NOTICE, "الأفق 2024")]
