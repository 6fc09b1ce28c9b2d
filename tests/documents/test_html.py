"""The article of saved web pages: found, decoded, with its head; and never overwritten."""

import socket
from pathlib import Path

import pytest

from proofreader.cleaning import structure
from proofreader.core import Role
from proofreader.documents import ReadError
from proofreader.documents.registry import open_export_source, open_source
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


LINE = "وصل الوزير أمس إلى مدينة الرباط وعقد لقاء مع الصحافة قبل أن يغادر."
IN_LINE = {
    "an empty element": "وصل الوزير أمس إلى <span></span>مدينة الرباط وعقد لقاء مع الصحافة قبل أن يغادر.",
    "an empty one in another": "وصل الوزير أمس إلى <b><i></i></b>مدينة الرباط وعقد لقاء مع الصحافة قبل أن يغادر.",
    "the place of a link": 'وصل الوزير أمس إلى <a name="q"></a>مدينة الرباط وعقد لقاء مع الصحافة قبل أن يغادر.',
    "a time": "وصل الوزير <time>أمس</time> إلى مدينة الرباط وعقد لقاء مع الصحافة قبل أن يغادر.",
    "a label": "وصل الوزير أمس إلى مدينة <label>الرباط</label> وعقد لقاء مع الصحافة قبل أن يغادر.",
    "what Word writes": "وصل الوزير أمس إلى مدي<o:p>نة</o:p> الرباط وعقد لقاء مع الصحافة قبل أن يغادر.",
    "an element of its own": "وصل الوزير أمس إلى مد<x-name>ينة الرباط</x-name> وعقد لقاء مع الصحافة قبل أن يغادر.",
    "a deletion": "وصل الوزير أمس<del> صباحا</del> إلى مدينة الرباط وعقد لقاء مع الصحافة قبل أن يغادر.",
}  # fmt: skip


@pytest.mark.parametrize("block", ["<p>{}</p>", "<blockquote>{}</blockquote>", "<h2>{}</h2>", "<ul><li>{}</li></ul>"])
@pytest.mark.parametrize("what", IN_LINE)
def test_every_word_of_a_line_of_a_page(what: str, block: str, tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    whole = page((PARAGRAPHS[0], "?", PARAGRAPHS[1]))
    path.write_text(whole.replace("<p>?</p>", block.format(IN_LINE[what])), encoding="utf-8")
    for source in (open_source(path), open_export_source(path)):
        lines = [line.removeprefix("- ") for line in source.text.split("\n") if line]
        assert lines[-3:] == [PARAGRAPHS[0], LINE, PARAGRAPHS[1]]


def test_text_around_a_picture_in_a_bare_div(tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    beside = "<div>وشكر الحاضرين.<figure><img src='a.jpg'></figure>ثم عاد مساء إلى العاصمة.</div>"
    path.write_text(page((*PARAGRAPHS, "?")).replace("<p>?</p>", beside), encoding="utf-8")
    assert lines_of(open_source(path))[-2:] == ["وشكر الحاضرين.", "ثم عاد مساء إلى العاصمة."]


def test_a_line_cut_by_an_empty_block(tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    whole = page((PARAGRAPHS[0], "?", PARAGRAPHS[1]))
    path.write_text(whole.replace("<p>?</p>", f"<div>{LINE}<p></p>{PARAGRAPHS[2]}</div>"), encoding="utf-8")
    assert lines_of(open_source(path))[-4:] == [PARAGRAPHS[0], LINE, PARAGRAPHS[2], PARAGRAPHS[1]]


@pytest.mark.parametrize(
    ("beside", "is_read"),
    [
        (f"<div>{LINE}</div>", True),
        (f"<div><span>{LINE}</span></div><div>ثم عاد مساء إلى العاصمة بعد أن زار ورش الميناء الجديد.</div>", True),
        (f"<center>{LINE}</center>", True),
        (f"<p>افتتح الموسم أمس.<div class='ad'>إعلان</div>{LINE}</p>", True),
        (LINE, True),
        (f"\x01{LINE}\x0b", True),
        (f"<div>{LINE}<figure><img src='a.jpg'></figure>وشكر الحاضرين.</div>", True),
        (f'<div class="related">{LINE}</div>', False),
        (f'<div><a href="/other">{LINE}</a></div>', False),
        ("<div>شارك المقال</div>", False),
    ],
)
def test_paragraphs_that_are_bare_divs(beside: str, is_read: bool, tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    path.write_text(page((*PARAGRAPHS[:2], "?", *PARAGRAPHS[2:])).replace("<p>?</p>", beside), encoding="utf-8")
    lines = lines_of(open_source(path))
    assert lines[-4:] == list(PARAGRAPHS) if not is_read else lines.count(LINE) == beside.count(LINE)


@pytest.mark.parametrize("head", ["<p><time>9 ماي 2024</time></p>", "<p><label>اختر لغة</label></p>"])
def test_a_date_or_label_of_its_own_is_no_line(head: str, tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    path.write_text(page(("?", *PARAGRAPHS)).replace("<p>?</p>", head), encoding="utf-8")
    assert lines_of(open_source(path))[-5:] == ["المصدر: الأفق", *PARAGRAPHS]


TORN = "وقال <b>الوزير</b> إن العم<i>ل</i> في <a href='/x'>الرصيف</a> الثاني سيبدأ قبل نهاية الشهر المقبل إن شاء الله."
LAID_OUT = {
    "a table with breaks": "<table><tr><td><a href='/'>قائمة</a></td><td>{0}<br><br>{1}<br><br>{2}</td></tr></table>",
    "fonts in a table": "<table><tr><td>قائمة</td><td><font>{0}</font><br><font>{1}</font><br>{2}</td></tr></table>",
    "a table in a table": "<table><tr><td><table><tr><td>{0}<br>{1}<br>{2}</td></tr></table></td></tr></table>",
    "a row for each": "<table><tr><td>{0}</td></tr><tr><td>{1}</td></tr><tr><td>{2}</td></tr></table>",
    "blocks in a table": "<table><tr><td><div>{0}</div><div>{1}</div><p>{2}</p></td></tr></table>",
    "a table in a form": "<form><table><tr><td>{0}<br>{1}<br>{2}</td></tr></table></form>",
    "spans with breaks": "<div><span>{0}</span><br><span>{1}</span><br><span>{2}</span></div>",
    "bold lines with breaks": "<div id='content'><b>{0}</b><br><b>{1}</b><br>{2}</div>",
}


@pytest.mark.parametrize("what", LAID_OUT)
def test_no_line_is_torn_or_joined_however_the_page_is_laid_out(what: str, tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    whole = page(("?",)).replace("<p>?</p>", LAID_OUT[what].format(PARAGRAPHS[0], TORN, PARAGRAPHS[1]))
    path.write_text(whole, encoding="utf-8")
    torn = "وقال الوزير إن العمل في الرصيف الثاني سيبدأ قبل نهاية الشهر المقبل إن شاء الله."
    for source in (open_source(path), open_export_source(path)):
        assert [line for line in source.text.split("\n") if line][-3:] == [PARAGRAPHS[0], torn, PARAGRAPHS[1]]


def test_a_table_of_results_is_not_the_article(tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    table = "<table><tr><td>الوداد</td><td>3</td></tr><tr><td>الرجاء</td><td>2</td></tr></table>"
    path.write_text(page((*PARAGRAPHS, "?")).replace("<p>?</p>", table), encoding="utf-8")
    assert lines_of(open_source(path))[-4:] == list(PARAGRAPHS)
