"""Correcting a text with structure, and the list of what was changed."""

import csv
import io
from collections.abc import Iterator

import pytest
from articles import FULL

from proofreader.core import Edit, Fix, Form, Issue, Level, Mark, Profile, RichText, Shape, Span, Style
from proofreader.correction import correct
from proofreader.correction.correction_list import Correction, correction
from proofreader.documents.change_list import with_changes
from proofreader.documents.markdown.source import MarkdownSource
from proofreader.documents.new_documents import document_bytes
from proofreader.documents.plain.text_file import TextFile
from proofreader.documents.registry import structure_of
from proofreader.documents.rich_source import RichSource
from proofreader.reports.corrections_csv import changes_csv

WRONG = {"مدينه": "مدينة", "  ": " ", "Zoom\n": "", "خلية\t": "خلية "}


def check(text: str) -> Iterator[Issue]:
    for wrong, right in WRONG.items():
        at = text.find(wrong)
        while at >= 0:
            fix = Fix((Edit(Span(at, at + len(wrong)), right),), Level.CERTAIN)
            yield Issue("rule", "spelling", Span(at, at + len(wrong)), "سبب", (fix,))
            at = text.find(wrong, at + len(wrong))


def test_structure_stays_with_its_words() -> None:
    text = "Zoom\nفي   مدينه كبيرة\nخلية\tمدينه\nمدينه"
    start = text.index("مدينه")
    rich = RichText(
        text,
        (Form(), Form(Shape.HEADING, 2), Form(Shape.ROW), Form(Shape.CODE)),
        (Mark(start, start + 5, Style.BOLD), Mark(len(text) - 5, len(text), Style.CODE)),
    )
    source = RichSource(rich)
    done = correct(source, check, lambda _: True)
    assert source.structure.text == "في مدينة كبيرة\nخلية\tمدينة\nمدينه"
    assert source.structure.forms == rich.forms[1:]
    assert [source.structure.text[m.start : m.end] for m in source.structure.marks] == ["مدينة", "مدينه"]
    assert [(row.before, row.after) for row in done.corrections()] == [
        ("Zoom", "(حُذف)"),
        ("في␣␣␣مدينه", "في␣مدينة"),
        ("مدينه", "مدينة"),
        ("مدينه", "مدينة"),
    ]
    assert all(row.reason == "سبب" for row in done.corrections())


def test_only_what_is_wanted() -> None:
    rich = RichText.plain("مدينه  كبيرة")
    source = RichSource(rich)
    correct(source, check, lambda issue: issue.span.end - issue.span.start > 2)
    assert source.structure.text == "مدينة  كبيرة"


def test_what_was_not_made_is_told() -> None:
    text = "مدينه  كبيرة\nخلية\tمدينه\nمدينه  "
    forms = (Form(), Form(Shape.ROW), Form(Shape.CODE))
    rich = RichText(text, forms, (Mark(len(text) - 7, len(text), Style.CODE),))
    source = RichSource(rich)
    done = correct(source, check, lambda issue: issue.span.end - issue.span.start > 2)
    # What is in code is no issue, and neither is what nobody wanted one that was refused.
    assert [text[slice(*issue.span)] for issue in done.found] == ["مدينه", "مدينه", "  ", "خلية\t"]
    assert [text[slice(*issue.span)] for issue, _ in done.refused] == ["خلية\t"]
    assert source.text == text.replace("مدينه", "مدينة", 2)


def test_markdown_that_was_not_made_is_told() -> None:
    source = "**مدينه**  كبيرة\n\n- مدي**نه**\n\n`مدينه`\n"
    document = MarkdownSource(TextFile(source))
    done = correct(document, check, lambda _: True)
    assert document.file_text == source.replace("مدينه**  ", "مدينة** ")
    assert [issue.span for issue in done.found] == [Span(0, 5), Span(13, 18), Span(5, 7)]
    assert [issue.span for issue, _ in done.refused] == [Span(13, 18)]


ROWS = (Correction("مدينه", "مدينة", "هاء في موضع تاء مربوطة"), Correction("=1+1", "(حُذف)", "بقية | صفحة"))


@pytest.mark.parametrize("to", ["docx", "odt", "html", "md"])
def test_the_list_is_a_table_at_the_end(to: str) -> None:
    rich = structure_of(document_bytes(to, with_changes(FULL, ROWS), Profile()), f"a.{to}")
    last = list(rich.paragraphs())[-4:]
    assert [(form.shape, text) for form, text, _ in last] == [
        (Shape.HEADING, "قائمة التصحيحات"),
        (Shape.ROW, "قبل\tبعد\tالسبب"),
        *((Shape.ROW, "\t".join(row)) for row in ROWS),
    ]


def test_csv_for_spreadsheets() -> None:
    data = changes_csv(ROWS)
    assert data.startswith(b"\xef\xbb\xbf")
    rows = list(csv.reader(io.StringIO(data.decode("utf-8-sig"))))
    assert rows == [["قبل", "بعد", "السبب"], list(ROWS[0]), ["'=1+1", *ROWS[1][1:]]]


@pytest.mark.parametrize(
    ("text", "wrong", "right", "row"),
    [
        ("قال الوزير ، ثم", " ،", "،", ("الوزير ،", "الوزير،")),
        ("قال  الوزير", "  ", " ", ("قال␣␣الوزير", "قال␣الوزير")),
        ("و قال", "و قال", "وقال", ("و قال", "وقال")),
        ("جاء،ذهب ثم", "،", "، ", ("جاء،ذهب", "جاء، ذهب")),
        ("أول\nZoom\nثان", "Zoom\n", "", ("Zoom", "(حُذف)")),
        ("كلمة " * 60, "كلمة " * 60, "", ("كلمة " * 12 + "…" + " كلمة" * 12, "(حُذف)")),
    ],
)
def test_rows_show_whole_words(text: str, wrong: str, right: str, row: tuple[str, str]) -> None:
    at = text.index(wrong)
    span = Span(at, at + len(wrong))
    found = correction(text, Issue("r", "c", span, "سبب", (Fix((Edit(span, right),), Level.CERTAIN),)))
    assert found[:2] == row
