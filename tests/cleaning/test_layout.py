"""Roles of the paragraphs of a text with structure."""

from proofreader.cleaning import lay_out, structure
from proofreader.core import Form, Mark, RichText, Role, Shape, Style

BODY = "عقد الوزير اجتماعا موسعا مع ممثلي الشركات صباح أمس في مقر الوزارة بالعاصمة."
HEADING = Form(Shape.HEADING, 1)


def roles(*lines: tuple[Form, str]) -> list[Role]:
    rich = RichText.joined((form, text, ()) for form, text in lines)
    return [block.role for block in lay_out(rich).blocks]


def test_without_structure_it_is_what_structure_finds() -> None:
    text = f"الوزير يجتمع بالشركات الكبرى\n\nالرباط، 12 ماي 2026\n\n{BODY}\n"
    blocks = lay_out(RichText.plain(text)).blocks
    assert [(b.role, b.text) for b in blocks] == [(b.role, b.text) for b in structure(text).blocks]


def test_a_heading_is_the_headline_where_no_words_say_so() -> None:
    assert roles((HEADING, "المدينة"), (Form(), BODY), (HEADING, "أخرى"), (Form(), BODY)) == [
        Role.TITLE,
        Role.BODY,
        Role.BODY,
        Role.BODY,
    ]
    assert roles((Form(), BODY), (HEADING, "المدينة"), (Form(), BODY)) == [Role.BODY] * 3


def test_items_and_quotations_have_no_other_role() -> None:
    item, quotation = Form(Shape.BULLET, 1), Form(Shape.QUOTATION)
    assert roles((item, "الوزير يجتمع بالشركات الكبرى"), (quotation, "الرباط، 12 ماي 2026"), (Form(), BODY)) == [
        Role.BODY,
        Role.QUOTATION,
        Role.BODY,
    ]


def test_marks_are_counted_from_the_trimmed_paragraph() -> None:
    rich = RichText("\n  كلمة أخرى ", (Form(), HEADING), (Mark(1, 7, Style.BOLD),))
    (block,) = lay_out(rich).blocks
    assert (block.text, block.form, block.marks) == ("كلمة أخرى", HEADING, (Mark(0, 4, Style.BOLD),))
