"""The article of saved web pages: found, decoded, with its head; and never overwritten."""

import socket
from pathlib import Path

import pytest

from proofreader.cleaning import structure
from proofreader.core import Role
from proofreader.documents import ReadError
from proofreader.documents.registry import open_source
from proofreader.documents.source import SourceDocument

TITLE = "افتتاح الميناء الجديد في مدينة الشمال"
PARAGRAPHS = (
    "افتتح الوزير صباح اليوم الميناء الجديد في مدينة الشمال، بحضور عدد كبير من سكانها ومن ممثلي الشركات التي شاركت "
    "في بنائه خلال السنوات الأربع الماضية.",
    "وقال الوزير في كلمة أمام الحاضرين إن الميناء سيستقبل في عامه الأول أكثر من ألف سفينة، وإن العمل في الرصيف الثاني "
    "سيبدأ قبل نهاية الشهر المقبل.",
    "وأضاف أن المشروع وفر مئات مناصب الشغل لشباب المدينة، وأن مركزا للتكوين سيفتح أبوابه قريبا قرب المحطة لتأهيل "
    "العمال في مهن البحر والنقل.",
    "وذكر مدير الميناء أن الأشغال انتهت في موعدها رغم صعوبة الأحوال الجوية، وشكر كل من أسهم في إنجازها من مهندسين "
    "وعمال ومقاولات محلية.",
)
HEAD = """<title>{title} | موقع الأفق</title>
<meta property="og:title" content="{title}"><meta property="og:site_name" content="الأفق">
<meta name="author" content="سلمى البحري">
<meta property="article:published_time" content="2024-05-09T09:25:00+00:00">"""
FRAME = """<html lang="ar" dir="rtl"><head>{charset}{head}<script>var ads = "إعلان";</script></head><body>
<nav><ul><li><a href="/">الرئيسية</a></li><li><a href="/s">رياضة</a></li><li><a href="/e">اقتصاد</a></li></ul></nav>
<main><article><h1>{title}</h1>{body}</article></main>
<aside><h3>الأكثر قراءة</h3>
<ul><li><a href="/1">خبر أول قصير</a></li><li><a href="/2">خبر ثان قصير</a></li></ul></aside>
<footer>جميع الحقوق محفوظة</footer></body></html>"""


def page(paragraphs: tuple[str, ...] = PARAGRAPHS, charset: str = '<meta charset="utf-8">') -> str:
    body = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
    return FRAME.format(charset=charset, head=HEAD.format(title=TITLE), title=TITLE, body=body)


def lines_of(file: SourceDocument) -> list[str]:
    return [line for line in file.text.split("\n") if line]


def test_article_with_its_head(tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    path.write_text(page(), encoding="utf-8")
    file = open_source(path)
    assert not file.writable and file.scraped
    assert lines_of(file) == [TITLE, "2024-05-09", "بقلم: سلمى البحري", "المصدر: الأفق", *PARAGRAPHS]


def test_the_head_is_understood(tmp_path: Path) -> None:
    path = tmp_path / "page.HTM"
    path.write_text(page(), encoding="utf-8")
    roles = [block.role for block in structure(open_source(path).text).blocks]
    assert roles == [Role.TITLE, Role.DATELINE, Role.BYLINE, Role.BYLINE, *[Role.BODY] * len(PARAGRAPHS)]


@pytest.mark.parametrize(
    ("encoding", "charset"),
    [
        ("cp1256", ""),
        ("cp1256", '<meta charset="windows-1256">'),
        ("cp1256", '<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">'),
        ("iso8859_6", '<meta charset="iso-8859-6">'),
        ("utf-8", '<meta charset="windows-1256">'),
        ("utf-8-sig", ""),
        ("utf-16", ""),
    ],
)
def test_encodings(tmp_path: Path, encoding: str, charset: str) -> None:
    path = tmp_path / "page.html"
    path.write_bytes(page(charset=charset).encode(encoding))
    assert lines_of(open_source(path))[-len(PARAGRAPHS) :] == list(PARAGRAPHS)


def test_a_letter_cut_in_a_script_does_not_spoil_the_page(tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    path.write_bytes(page().encode().replace("إعلان".encode(), "إعلان".encode()[:-1]))
    assert lines_of(open_source(path))[-1] == PARAGRAPHS[-1]


def test_a_short_note_comes_without_the_frame(tmp_path: Path) -> None:
    path = tmp_path / "note.html"
    path.write_text(page(PARAGRAPHS[:1]), encoding="utf-8")
    text = open_source(path).text
    assert PARAGRAPHS[0] in text and "الأكثر قراءة" not in text and "الحقوق" not in text


@pytest.mark.parametrize("encoding", ["utf-8", "windows-1256"])
def test_mhtml(tmp_path: Path, encoding: str) -> None:
    import quopri

    html = quopri.encodestring(page(charset="").encode(encoding)).decode("ascii").replace("\n", "\r\n")
    head = (
        "From: <Saved by Browser>\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n"
        '\ttype="text/html";\r\n\tboundary="----b"\r\n\r\n\r\n------b\r\n'
    )
    part = (
        f"Content-Type: text/html; charset={encoding}\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n{html}\r\n"
    )
    image = (
        "------b\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n------b--\r\n"
    )
    path = tmp_path / "page.mhtml"
    path.write_bytes((head + part + image).encode("ascii"))
    assert lines_of(open_source(path))[0] == TITLE
    assert lines_of(open_source(path))[-len(PARAGRAPHS) :] == list(PARAGRAPHS)


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("empty.html", b""),
        ("menu.html", b"<html><body><nav><a href='/'>x</a></nav></body></html>"),
        ("bytes.htm", bytes(range(256)) * 4),
        ("archive.mhtml", b"From: x\r\n\r\nno parts"),
    ],
)
def test_a_page_without_an_article_is_refused(tmp_path: Path, name: str, data: bytes) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    with pytest.raises(ReadError, match="page") as caught:
        open_source(path)
    assert str(path) in str(caught.value) and "\n" not in str(caught.value)


def test_nothing_is_fetched(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*args: object, **kwargs: object) -> None:
        raise AssertionError("a connection was tried")

    monkeypatch.setattr(socket, "socket", refuse)
    monkeypatch.setattr(socket, "create_connection", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    path = tmp_path / "page.html"
    path.write_text(page(), encoding="utf-8")
    assert open_source(path).text
