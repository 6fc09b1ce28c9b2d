"""Word documents and web pages with their structure; which reader a file gets."""

import io

import docx
import pytest
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml.ns import qn
from docx.oxml.parser import OxmlElement

from proofreader.core import RichText, Style
from proofreader.documents import ReadError
from proofreader.documents.html.reader import read_plain_html
from proofreader.documents.registry import read_structure, structure_of


def shapes(rich: RichText) -> list[tuple[str, int, str]]:
    return [(form.shape.value, form.level, text) for form, text, _ in rich.paragraphs()]


def marked(rich: RichText) -> set[tuple[Style, str, str]]:
    return {(m.style, rich.text[m.start : m.end], m.target) for m in rich.marks}


def test_a_word_document() -> None:
    document = docx.Document()
    document.add_heading("عنوان", 2)
    paragraph = document.add_paragraph("نص ")
    paragraph.add_run("غليظ").bold = True
    paragraph.add_run(" ومائل").italic = True
    arabic = paragraph.add_run("عربي")._r.get_or_add_rPr()
    arabic.append(OxmlElement("w:bCs"))
    document.add_paragraph("بند", style="List Bullet")
    document.add_paragraph("رقم", style="List Number")
    document.add_paragraph("قول", style="Quote")
    document.add_paragraph("سطر\nآخر")
    table = document.add_table(1, 2)
    table.cell(0, 0).text, table.cell(0, 1).text = "أ\nب", "ج"
    document.sections[0].header.paragraphs[0].text = "ترويسة"
    link = OxmlElement("w:hyperlink")
    link.set(qn("r:id"), document.part.relate_to("https://example.org/", RELATIONSHIP_TYPE.HYPERLINK, True))
    paragraph._p.append(link)
    link.append(paragraph.add_run("رابط")._r)
    buffer = io.BytesIO()
    document.save(buffer)
    rich = structure_of(buffer.getvalue(), "a.docx")
    assert shapes(rich) == [
        ("heading", 2, "عنوان"),
        ("paragraph", 0, "نص غليظ ومائلعربيرابط"),
        ("bullet", 1, "بند"),
        ("numbered", 1, "رقم"),
        ("quotation", 0, "قول"),
        ("paragraph", 0, "سطر"),
        ("paragraph", 0, "آخر"),
        ("row", 0, "أ ب\tج"),
    ]
    assert marked(rich) >= {
        (Style.BOLD, "غليظ", ""),
        (Style.ITALIC, " ومائل", ""),
        (Style.BOLD, "عربي", ""),
        (Style.LINK, "رابط", "https://example.org/"),
    }


PAGE = """<html><body><h1>عنوان</h1>نص <b>غليظ</b> و<em>مائل</em><p>قال <a href="https://example.org/">رابط</a> و
<a href="javascript:x">كلمة</a> <span style="font-weight: bold">خط</span></p><ul><li>بند<ol><li>رقم</li></ol></li></ul>
<blockquote><p>قول</p></blockquote><table><tr><th>أ</th><td>ب</td></tr></table>
<pre>a  b</pre><del>حُذف</del></body></html>"""


def test_an_html_document() -> None:
    rich = structure_of(PAGE.encode(), "a.html")
    assert shapes(rich) == [
        ("heading", 1, "عنوان"),
        ("paragraph", 0, "نص غليظ ومائل"),
        ("paragraph", 0, "قال رابط و كلمة خط"),
        ("bullet", 1, "بند"),
        ("numbered", 2, "رقم"),
        ("quotation", 0, "قول"),
        ("row", 0, "أ\tب"),
        ("code", 0, "a  b"),
    ]
    assert marked(rich) == {
        (Style.BOLD, "غليظ", ""),
        (Style.ITALIC, "مائل", ""),
        (Style.LINK, "رابط", "https://example.org/"),
        (Style.BOLD, "خط", ""),
    }


def test_a_page_of_a_site_is_searched_for_its_article() -> None:
    assert read_plain_html(PAGE.replace("<h1>", "<nav>الرئيسية</nav><h1>")) is None
    assert read_plain_html(PAGE.replace("<body>", '<head><meta property="og:title" content="x"></head><body>')) is None
    assert read_plain_html(PAGE.replace("<h1>", "<ul>" + "<li><a href='/'>الرئيسية</a></li>" * 9 + "</ul><h1>")) is None
    written = '<head><meta name="Generator" content="Microsoft Word 15"><script></script></head><body>'
    assert read_plain_html(PAGE.replace("<body>", written)) is not None
    long = " ".join(["قال المدير إن العمل سيستمر في المدينة إلى نهاية السنة المقبلة."] * 6)
    page = (
        "<html><body><nav><a href='/'>الرئيسية</a></nav><article><h1>عنوان الخبر الكبير في المدينة</h1>"
        f"<p>{long} <b>غليظ</b> و<a href='https://example.org/x'>الخطة</a>.</p><h2>خطوات جديدة</h2><p>{long}</p>"
        f"<ul><li>بند أول من الخطة</li><li>بند ثان من الخطة</li></ul><p>{long}</p></article></body></html>"
    )
    rich = structure_of(page.encode(), "a.html")
    assert ("heading", 2, "خطوات جديدة") in shapes(rich)
    assert ("bullet", 1, "بند أول من الخطة") in shapes(rich)
    assert marked(rich) == {(Style.BOLD, "غليظ", ""), (Style.LINK, "الخطة", "https://example.org/x")}
    assert "الرئيسية" not in rich.text


def test_a_plain_text_has_no_structure() -> None:
    assert structure_of("# سطر\nآخر".encode(), "a.txt") == RichText.plain("# سطر\nآخر")


@pytest.mark.parametrize("name", ["a.docx", "a.odt", "a.rtf", "a.html", "a.md", "a.txt"])
def test_binary_data_is_refused(name: str, tmp_path) -> None:
    path = tmp_path / name
    path.write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0")
    with pytest.raises(ReadError, match=name):
        read_structure(path)
    with pytest.raises(ReadError, match="no such file"):
        read_structure(tmp_path / "missing" / name)


def test_a_web_archive_keeps_its_structure() -> None:
    long = " ".join(["قال المدير إن العمل سيستمر في المدينة إلى نهاية السنة المقبلة."] * 6)
    head = f"<h1>عنوان الخبر الكبير في المدينة</h1><p>{long}</p>"
    page = f"<html><body>{head}<h2>خطوات جديدة</h2><p><b>غليظ</b> {long}</p></body></html>"
    archive = (
        b'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"\r\n\r\n--x\r\n'
        b"Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"
    ) + f"{page}\r\n--x--\r\n".encode()
    rich = structure_of(archive, "a.mhtml")
    assert ("heading", 2, "خطوات جديدة") in shapes(rich)
    assert marked(rich) == {(Style.BOLD, "غليظ", "")}
