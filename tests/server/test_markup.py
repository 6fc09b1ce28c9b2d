"""What of a source is prose."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from proofreader.server.markup import html_source, latex_source


@pytest.mark.parametrize(
    ("source", "lines"),
    [
        ("<h1>عنوان</h1>\n<p>قال <a href='#'>الوزير</a>\n   أمس</p>", ["عنوان", "قال الوزير أمس"]),
        ("<script>var ا = 1;</script>نص<!-- ملاحظة -->", ["نص"]),
        ("<p title='a > b'>نص</p>", ["نص"]),
        ("ثلاثة &lt; أربعة", ["ثلاثة < أربعة"]),
        ("<td>خلية</td><td>أخرى</td>", ["خلية", "أخرى"]),
        ("اكتب <code>if x</code> هنا", ["اكتب x هنا"]),
        ("لا < وسم", ["لا < وسم"]),
    ],
)
def test_html(source: str, lines: list[str]) -> None:
    assert [line for line in html_source(source).text.split("\n") if line] == lines


@pytest.mark.parametrize(
    ("source", "lines"),
    [
        (r"\documentclass[a4paper]{article} \begin{document}نص\end{document}", ["نص"]),
        ("سطر أول\nيتبعه ثان\n\nفقرة", ["سطر أول يتبعه ثان", "فقرة"]),
        (r"قيمة $a+b$ كما في \cite{ali2020}.", ["قيمة x كما في x."]),
        (r"\begin{equation}x=1\end{equation} بعدها", ["بعدها"]),
        ("نسبة 50\\% من الناس % تعليق\nوبعدها", ["نسبة 50% من الناس وبعدها"]),
        (r"\item أول \item ثان", ["أول", "ثان"]),
        (r"\textbf{غليظ} و\emph{مائل}", ["غليظ ومائل"]),
    ],
)
def test_latex(source: str, lines: list[str]) -> None:
    assert [line for line in latex_source(source).text.split("\n") if line] == lines


@given(st.text(alphabet="<>/pbا &;amp\n\"'!-", max_size=60))
def test_any_html_is_kept_whole(source: str) -> None:
    assert html_source(source).original == source


@given(st.text(alphabet="\\{}[]$%ابx \n", max_size=60))
def test_any_latex_is_kept_whole(source: str) -> None:
    assert latex_source(source).original == source


def test_line_ends_of_windows() -> None:
    source = "<p>سطر</p>\r\n<p>وصل الي\r\nفاس</p>\r\n"
    annotated = html_source(source)
    assert annotated.original == source
    assert [line for line in annotated.text.split("\n") if line] == ["سطر", "وصل الي فاس"]
    assert latex_source("قال علي % لا\r\n\r\nفقرة").text.split("\n") == ["قال علي", "", "فقرة"]
