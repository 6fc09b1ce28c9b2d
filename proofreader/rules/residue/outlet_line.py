"""The name of the site as its signature, on a line of its own before or after the text."""

from collections.abc import Iterator

from proofreader.arabic.lines import Lines
from proofreader.arabic.page_phrases import outlet
from proofreader.core import Category, Example, Rule, Scope
from proofreader.rules.support.removal import removes


def find(lines: Lines) -> Iterator[int]:
    """Such lines at the page's edge."""
    for i, line in lines.short:
        if lines.at_edge(i) and len(line.words) <= 4 and outlet().fullmatch(line.text):
            yield i


RULE = Rule(
    id="outlet-line",
    category=Category.RESIDUE,
    summary="توقيع الموقع في سطر وحده",
    rationale="يضع الموقع اسمه في رأس كل مقال أو ذيله؛ وهو علامة نشر لا نص.",
    reference="",
    bad=[
        Example("[EXAMPLE.INFO]\nحضر الوزير افتتاح المعرض صباح أمس.", "حضر الوزير افتتاح المعرض صباح أمس."),
        Example("حضر الوزير افتتاح المعرض صباح أمس.\n[www.example.ma]", "حضر الوزير افتتاح المعرض صباح أمس.\n"),
        Example("[Hespress]\nفاز الفريق بالكأس أمس في الملعب الكبير.", "فاز الفريق بالكأس أمس في الملعب الكبير."),
    ],
    good=["زار الوفد مقر الموقع في الرباط أمس.\nexample.com\nويضم الموقع عشرات الصحافيين والمصورين.", "حضر الوزير."],
    check=removes(find),
    scope=Scope.DOCUMENT,
)
