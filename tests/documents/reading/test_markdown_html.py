"""HTML in Markdown, and front matter: text is read and corrected at its place, markup is not."""

import pytest

from proofreader.core import Fix, Form, Level, Shape, Style
from proofreader.documents.markdown.front_matter import front_matter_end
from proofreader.documents.markdown.source_text import MarkdownText


def lines_of(source: str) -> list[tuple[Shape, str]]:
    return [(form.shape, line) for form, line, _ in MarkdownText(source).rich.paragraphs()]


def corrected(source: str) -> str:
    text = MarkdownText(source)
    at, fixes = text.rich.text.find("الى"), []
    while at >= 0:
        fixes.append(Fix.replace(at, at + 3, "إلى", Level.CERTAIN))
        at = text.rich.text.find("الى", at + 3)
    return text.corrected(fixes).text.source


@pytest.mark.parametrize(
    ("source", "lines"),
    [
        ('<div dir="rtl">\nذهب الى السوق.\n</div>\n', [(Shape.PARAGRAPH, "ذهب الى السوق.")]),
        ("<div>\n\nذهب الى السوق.\n\n</div>\n", [(Shape.PARAGRAPH, "ذهب الى السوق.")]),
        ("<p>سطر الى\n  سطر</p>\n<p>آخر</p>\n", [(Shape.PARAGRAPH, "سطر الى سطر"), (Shape.PARAGRAPH, "آخر")]),
        (
            "<details><summary>الى التفاصيل</summary>نص</details>",
            [(Shape.PARAGRAPH, "الى التفاصيل"), (Shape.PARAGRAPH, "نص")],
        ),
        ("<h2>الى العنوان</h2>\nنص الى هنا\n", [(Shape.HEADING, "الى العنوان"), (Shape.PARAGRAPH, "نص الى هنا")]),
        (
            "<ul>\n<li>بند الى</li>\n<li>ثان</li>\n</ul>\n<ol><li>واحد</li></ol>",
            [(Shape.BULLET, "بند الى"), (Shape.BULLET, "ثان"), (Shape.NUMBERED, "واحد")],
        ),
        (
            "<table>\n<tr><th>أ</th><th></th><th>ج</th></tr>\n<tr><td><p>الى</p></td><td>ب</td></tr>\n</table>\n",
            [(Shape.ROW, "أ\t\tج"), (Shape.ROW, "الى\tب")],
        ),
        ("> <div>\n> ذهب الى السوق.\n> </div>\n", [(Shape.PARAGRAPH, "ذهب الى السوق.")]),
        ("<div>سعر &amp; الى</div>", [(Shape.PARAGRAPH, "سعر & الى")]),
        ("سطر الى<br>سطر", [(Shape.PARAGRAPH, "سطر الى سطر")]),
        ("<div>أ < ب الى</div>", [(Shape.PARAGRAPH, "أ < ب الى")]),
    ],
)
def test_text_is_kept_and_corrected(source: str, lines: list[tuple[Shape, str]]) -> None:
    assert lines_of(source) == lines
    assert corrected(source) == source.replace("الى", "إلى")


@pytest.mark.parametrize(
    "source",
    [
        "<!-- تعليق الى -->\n",
        "<!--\nتعليق الى\n-->\n",
        '<script>\nvar x = "الى";\n</script>\n',
        "<style>\n/* الى */\n</style>\n",
        '<img alt="الى">\n',
        '<div title="الى"\n class="الى"></div>\n',
    ],
)
def test_what_nobody_sees_is_no_text(source: str) -> None:
    assert MarkdownText(source).rich.text == ""


def test_bold_and_code_keep_their_look() -> None:
    rich = MarkdownText("<div>نص <b>غليظ</b> و<code>الى</code></div>\n<pre>x = 1</pre>\n").rich
    assert [(rich.text[m.start : m.end], m.style) for m in rich.marks] == [
        ("غليظ", Style.BOLD),
        ("الى", Style.CODE),
        ("x = 1", Style.CODE),
    ]
    assert rich.forms == (Form(), Form(Shape.CODE))


@pytest.mark.parametrize(
    "front",
    [
        "---\ntitle: خبر\n---\n",
        "---\nالعنوان: خبر\ntags:\n  - أ\n  - ب\n# ملاحظة\n...\n",
        "---\nalt title: x\ntags: [a,\n  b]\n\ndate: 2024-05-09\n---\n",
        '+++\ntitle = "خبر"\n[menu]\nmain = 1\n+++\n',
    ],
)
def test_front_matter(front: str) -> None:
    assert front_matter_end(front) == front_matter_end(f"{front}نص") == len(front)


@pytest.mark.parametrize(
    "source",
    [
        "---\n# عنوان الخبر\n\nفقرة أولى.\n\n---\n\nثانية",
        "---\n\nفقرة أولى.\n\n---\n",
        "---\nقال الوزير: سنبدأ غدا.\nوقال أيضا: نعم.\n---\n",
        "---\nفقرة طويلة من غير مفتاح\n---\n",
        "---\ntitle: خبر\nفقرة بلا مفتاح\n---\n",
        "---\nنص بلا نهاية\n",
        "---\n---\nنص",
        "+++\nفقرة\n+++\n",
        "نص\n---\ntitle: x\n---\n",
    ],
)
def test_prose_between_rules_is_no_front_matter(source: str) -> None:
    assert front_matter_end(source) == 0
