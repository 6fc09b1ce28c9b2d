"""What is written in a format and read again is the same article."""

import io
import re
import zipfile

import pytest
from articles import ARTICLES, FULL
from hypothesis import given, settings

from proofreader.core import Article, Block, Details, Form, Profile, RichText, Role, Shape
from proofreader.documents.new_documents import document_bytes
from proofreader.documents.registry import structure_of

PROFILE = Profile(language="ar-MA")
RICH_FORMATS = ("docx", "odt", "html", "md")
Line = tuple[str, str, int, frozenset[tuple[int, int, str, str]]]


def there_and_back(article: Article, to: str) -> RichText:
    return structure_of(document_bytes(to, article, PROFILE), f"article.{to}")


def lines(rich: RichText) -> list[Line]:
    return [
        (text, form.shape.value, form.level, frozenset((m.start, m.end, m.style.value, m.target) for m in marks))
        for form, text, marks in rich.paragraphs()
    ]


def expected(article: Article) -> list[Line]:
    return [
        (
            block.text,
            block.form.shape.value,
            block.form.level,
            frozenset((m.start, m.end, m.style.value, m.target) for m in block.marks),
        )
        for block in article.blocks
    ]


@pytest.mark.parametrize("to", RICH_FORMATS)
def test_everything(to: str) -> None:
    found, wanted = lines(there_and_back(FULL, to)), expected(FULL)
    # The style of a byline is bold; that is no mark of its author's, but a reader can't know.
    bare = [line for line in found if "بقلم" not in line[0]]
    assert bare == [line for line in wanted if "بقلم" not in line[0]]
    assert [line[0] for line in found] == [line[0] for line in wanted]


@pytest.mark.parametrize("to", RICH_FORMATS)
@settings(max_examples=25, deadline=None)
@given(article=ARTICLES)
def test_any_article(to: str, article: Article) -> None:
    found = lines(there_and_back(article, to))
    if to == "md":  # a mark that Markdown can't express is written as HTML, which is read as text without it
        found = [(*line[:3], frozenset()) for line in found]
        assert found == [(*line[:3], frozenset()) for line in expected(article)]
    else:
        # Word is given a left-to-right mark behind «C#» and its like, so that they keep their order.
        assert list(map(without_direction, found)) == list(map(without_direction, expected(article)))


def without_direction(line: Line) -> Line:
    """The line without its left-to-right marks, with the spans of what is left."""
    text, shape, level, marks = line
    at = [len(text[:place].replace("\u200e", "")) for place in range(len(text) + 1)]
    return text.replace("\u200e", ""), shape, level, frozenset((at[start], at[end], *m) for start, end, *m in marks)


def test_plain_text() -> None:
    text = document_bytes("txt", FULL, PROFILE).decode()
    assert "\n\n- بند أول\n   - بند داخلي\n      1. رقم داخلي\n- بند ثان\n1. واحد\n2. اثنان\n\nفاصل" in text
    assert "1. واحد من جديد" in text and "المدينة\tالعدد\nالرباط\t700" in text


@pytest.mark.parametrize("to", ["docx", "odt", "md", "txt"])
def test_nothing_to_write(to: str) -> None:
    assert there_and_back(Article(()), to).text == ""


def test_unknown_format() -> None:
    with pytest.raises(ValueError, match="docx, odt"):
        document_bytes("epub", FULL, PROFILE)


def test_the_page_loads_nothing() -> None:
    page = document_bytes("html", FULL, PROFILE).decode()
    assert '<html lang="ar-MA" dir="rtl">' in page
    assert "<script" not in page and "<link" not in page and "src=" not in page and "url(" not in page
    assert '<p dir="ltr">Nous sommes' in page


def test_what_could_break_out_is_escaped() -> None:
    article = Article((Block(Role.BODY, "</style><script>alert(1)</script>"),))
    profile = Profile(font='A"</style>', language="ar")
    page = document_bytes("html", article, profile, Details(title="</title><script>", author='"><script>')).decode()
    assert "<script" not in page and page.count("</style>") == 1


@pytest.mark.parametrize("to", ["docx", "odt"])
def test_control_characters_are_left_out(to: str) -> None:
    article = Article((Block(Role.BODY, "كل\x00مة\x1f \ud800هنا"),))
    assert there_and_back(article, to).text == "كلمة هنا"


def test_numbers_start_again_in_every_list() -> None:
    data = document_bytes("docx", FULL, PROFILE)
    numbering = zipfile.ZipFile(io.BytesIO(data)).read("word/document.xml").decode()
    ids = re.findall(r'<w:numId w:val="(\d+)"/>', numbering)
    assert len(ids) == sum(block.form.shape in (Shape.BULLET, Shape.NUMBERED) for block in FULL.blocks)
    numbered = [ids[4], ids[5], ids[6]]
    assert numbered[0] == numbered[1] != numbered[2]


@pytest.mark.parametrize("to", ["odt", "md"])
@pytest.mark.parametrize("code", ["a|b", "a   b    c", "```\n~~~~\nx"])
def test_code_and_spaces_come_back(to: str, code: str) -> None:
    """In a paragraph of code, whatever its marks would mean elsewhere."""
    lines = code.split("\n")
    blocks = tuple(Block(Role.BODY, line, Form(Shape.CODE)) for line in lines)
    data = document_bytes(to, Article((Block(Role.BODY, "أولا"), *blocks, Block(Role.BODY, "أخيرا"))), Profile())
    assert [line for line in structure_of(data, f"x.{to}").text.split("\n") if line] == ["أولا", *lines, "أخيرا"]
