"""A paragraph that is there twice is checked twice; cells, headers and notes are no repetitions of each other."""

from io import BytesIO

import docx
import pytest

from proofreader.core import Category
from proofreader.correction import Policy, correct
from proofreader.documents.docx import WordSource
from proofreader.documents.docx.document import document_of
from proofreader.documents.registry import export_source_of
from proofreader.engine import Engine

CELL = "تم تأجيل الإجتماع إلى يوم الأثنين المقبل بسبب سوء الأحوال الجوية في الإقليم، حسب بلاغ الجهة المنظمة."
HEADER = "نشرة أسبوعية تصدر عن جمعية المحررين المستقلين بجهة الرباط، العدد 12، الإفتتاح الرسمي للموسم الجديد."
BODY = "أكد المتحدث أن الإجتماع المقبل سيعقد في الرباط بحضور ممثلي القطاع، وأن جدول أعماله سيوزع غدا."


@pytest.fixture(scope="module")
def engine() -> Engine:
    return Engine.load()


def document(*paragraphs: str) -> bytes:
    made = docx.Document()
    for paragraph in paragraphs:
        made.add_paragraph(paragraph)
    table = made.add_table(rows=3, cols=1)
    for row in range(3):
        table.cell(row, 0).text = CELL
    section = made.sections[0]
    section.different_first_page_header_footer = True
    section.header.paragraphs[0].text = section.first_page_header.paragraphs[0].text = HEADER
    buffer = BytesIO()
    made.save(buffer)
    return buffer.getvalue()


@pytest.mark.parametrize("clean", [False, True])
def test_cells_and_headers_are_corrected_and_stay(engine: Engine, clean: bool) -> None:
    source = WordSource(document_of(document(BODY)))
    lines = source.text.count("\n")
    correct(source, engine.check_of(source), Policy(clean=clean).applies)
    assert source.text.count("\n") == lines
    assert "الإجتماع" not in source.text and "الأثنين" not in source.text and "الإفتتاح" not in source.text
    assert source.text.count("الاجتماع") == 4 and source.text.count("الافتتاح") == 2


def test_a_repeated_paragraph_is_told_and_corrected(engine: Engine) -> None:
    source = WordSource(document_of(document(BODY, "فقرة أخرى بين الاثنتين.", BODY)))
    found = engine.check_of(source)(source.text)
    assert sum(issue.rule == "paragraph-repeated" for issue in found) == 1
    assert sum(source.text[slice(*issue.span)] == "الإجتماع" for issue in found) == 5
    correct(source, engine.check_of(source), Policy().applies)
    assert source.text.count(BODY.replace("الإجتماع", "الاجتماع")) == 2


def test_places_apart_follow_the_text(engine: Engine) -> None:
    source = WordSource(document_of(document(BODY)))
    before = [source.text[slice(*span)] for span in source.apart]
    assert before == [CELL] * 3 + [HEADER] * 2 or sorted(before) == sorted([CELL] * 3 + [HEADER] * 2)
    correct(source, engine.check_of(source), Policy().applies)
    after = [source.text[slice(*span)] for span in source.apart]
    fixed = {"الإجتماع": "الاجتماع", "الأثنين": "الاثنين", "الإفتتاح": "الافتتاح"}
    for wrong, right in fixed.items():
        before = [line.replace(wrong, right) for line in before]
    assert after == before


def test_a_plain_text_keeps_its_repetition_and_corrects_it(engine: Engine) -> None:
    text = f"عنوان\n\n{BODY}\n\nفقرة أخرى قصيرة.\n\n{BODY}"
    assert engine.fix(text).text == text.replace("الإجتماع", "الاجتماع")
    assert engine.fix(text, clean=True).text.count("الاجتماع") == 1


def test_errors_in_leftovers_of_a_document_are_corrected(engine: Engine) -> None:
    source = export_source_of(f"{BODY}\n\nاقرأ أيضا: الإجتماع السنوي في الملحق\n".encode(), "a.md")
    found = engine.check_of(source)(source.text)
    assert {issue.category for issue in found} >= {Category.RESIDUE, Category.HAMZA}
    correct(source, engine.check_of(source), Policy().applies)
    assert "اقرأ أيضا: الاجتماع السنوي" in source.text.replace("إقرأ", "اقرأ").replace("أيضاً", "أيضا")
