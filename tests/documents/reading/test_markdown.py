"""Markdown: the prose with its places in the source, and corrections that leave the markup alone."""

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from proofreader.core import Edit, Fix, Form, Issue, Level, Shape, Span, Style
from proofreader.documents.markdown.source_text import MarkdownText

SOURCE = """---
title: "عنوان: آخر"
---
# عنوان **مهم** جدا #

نص فيه *مائل* و[رابط](https://example.org/رابط "نص") و`code` \\* &amp; **غليظ *معا***.
سطر ثان من الفقرة  
سطر ثالث

- بند أول
  تتمة
  - بند داخلي
1. واحد

> اقتباس

| أ | ب |
|:--|---|
|  | **ق** |

```py
x = 1
```
<div>وسم</div>

عنوان بخط تحته
===
"""  # noqa: W291


def shapes(text: MarkdownText) -> list[tuple[str, str]]:
    return [(form.shape.value, line) for form, line, _ in text.rich.paragraphs()]


def corrected(source: str, *changes: tuple[str, str]) -> str:
    text = MarkdownText(source)
    fixes = [replacing(text, wrong, right) for wrong, right in changes]
    return text.corrected([fix for found in fixes for fix in found]).text.source


def replacing(text: MarkdownText, wrong: str, right: str) -> list[Fix]:
    """A fix for each place in the prose."""
    places = re.finditer(re.escape(wrong), text.rich.text)
    return [Fix.replace(*place.span(), right, Level.CERTAIN) for place in places]


def test_structure() -> None:
    text = MarkdownText(SOURCE)
    assert shapes(text) == [
        ("heading", "عنوان مهم جدا"),
        ("paragraph", "نص فيه مائل ورابط وcode * & غليظ معا. سطر ثان من الفقرة سطر ثالث"),
        ("bullet", "بند أول تتمة"),
        ("bullet", "بند داخلي"),
        ("numbered", "واحد"),
        ("quotation", "اقتباس"),
        ("row", "أ\tب"),
        ("row", "\tق"),
        ("code", "x = 1"),
        ("paragraph", "وسم"),
        ("heading", "عنوان بخط تحته"),
    ]
    assert [form.level for form in text.rich.forms][:4] == [1, 0, 1, 2]
    marks = {(m.style, text.rich.text[m.start : m.end]) for m in text.rich.marks}
    assert marks >= {(Style.BOLD, "مهم"), (Style.ITALIC, "مائل"), (Style.LINK, "رابط"), (Style.CODE, "code")}
    assert {(Style.BOLD, "غليظ معا"), (Style.ITALIC, "معا"), (Style.BOLD, "ق")} <= marks


def test_every_place_is_that_of_the_character() -> None:
    text = MarkdownText(SOURCE)
    found = 0
    for at, char in enumerate(text.rich.text):
        span = text.span(Span(at, at + 1))
        if span is not None:
            assert SOURCE[span.start : span.end] == char
            found += 1
    letters = sum(char.isalpha() for char in text.rich.text)
    assert found > letters - len("codex") - 1


@pytest.mark.parametrize(
    ("source", "wrong", "right", "after"),
    [
        ("# **الإجتماع** هنا #\n", "الإجتماع", "الاجتماع", "# **الاجتماع** هنا #\n"),
        ("[مدينه](u/مدينه)\n", "مدينه", "مدينة", "[مدينة](u/مدينه)\n"),
        ("- مدينه\n  - مدينه\n", "مدينه", "مدينة", "- مدينة\n  - مدينة\n"),
        ("> مدينه\n> مدينه\n", "مدينه", "مدينة", "> مدينة\n> مدينة\n"),
        ("| مدينه |ب|\n|---|---|\n|ب|*مدينه* |\n", "مدينه", "مدينة", "| مدينة |ب|\n|---|---|\n|ب|*مدينة* |\n"),
        ("---\nt: مدينه\n---\nمدينه\n", "مدينه", "مدينة", "---\nt: مدينه\n---\nمدينة\n"),
        ("+++\nt = 'مدينه'\n+++\nمدينه", "مدينه", "مدينة", "+++\nt = 'مدينه'\n+++\nمدينة"),
        ("`مدينه` مدينه\n\n    مدينه\n", "مدينه", "مدينة", "`مدينه` مدينة\n\n    مدينه\n"),
        ("كلمة ، **أخرى**\n", " ،", "،", "كلمة، **أخرى**\n"),
        ("قال  *الوزير*\n", "  ", " ", "قال *الوزير*\n"),
        ("مدينه\\*\n<b>مدينه</b>\n", "مدينه", "مدينة", "مدينة\\*\n<b>مدينة</b>\n"),
    ],
)
def test_only_the_prose_changes(source: str, wrong: str, right: str, after: str) -> None:
    assert corrected(source, (wrong, right)) == after


@pytest.mark.parametrize(
    ("source", "wrong", "right"),
    [
        ("كلمة\nأخرى\n", "كلمة أخرى", "كلمتان"),  # across a line end
        ("كلمة **أخرى**\n", "كلمة أخرى", "كلمتان"),  # across markup
        ("**كلمة** أخرى\n", "كلمة", ""),  # would leave ****
        ("كلمة أخرى\n", "كلمة", "# كلمة"),  # would become a heading
        ("a *b* c\n", "b", " b"),  # would be no emphasis any more
    ],
)
def test_what_would_change_the_markup_is_left(source: str, wrong: str, right: str) -> None:
    assert corrected(source, (wrong, right)) == source


def test_a_fix_that_would_break_the_markup_costs_no_other_of_its_paragraph() -> None:
    source = "أعلنت [الوزاره عن إنطلاق](https://example.org/) المشروع ~~.~~\n"
    text = MarkdownText(source)
    space = text.rich.text.index(" .")
    fixes = [*replacing(text, "الوزاره", "الوزارة"), *replacing(text, "إنطلاق", "انطلاق")]
    after = text.corrected([*fixes, Fix((Edit(Span(space, space + 1), ""),), Level.CERTAIN)]).text.source
    assert after == source.replace("الوزاره", "الوزارة").replace("إنطلاق", "انطلاق")


def test_one_bad_edit_does_not_stop_the_others() -> None:
    source = "\n\n".join([f"مدينه {number}" for number in range(9)]) + "\n"
    after = corrected(source, ("مدينه", "مدينة"), (" 4", "\n4"))
    assert after == source.replace("مدينه", "مدينة")
    text = MarkdownText("مدينه\n\nكلمة\n\nمدينه\n")
    edits = [Edit(Span(0, 5), "مدينة"), Edit(Span(6, 10), "- كلمة"), Edit(Span(11, 16), "مدينة")]
    after, made = text.corrected([Fix((edit,), Level.CERTAIN) for edit in edits])
    assert after.source == "مدينة\n\nكلمة\n\nمدينة\n"
    assert made == {0, 2}


@pytest.mark.parametrize(
    ("source", "made"),
    [
        ("«كلمة» مدينه\n", {0, 1}),
        ("«كلمة\n» مدينه\n", {0, 1}),
        ("- «كلمة\n- كلمة»\n\nمدينه\n", {0, 1}),
        ("«كلمة `»` مدينه\n", {1}),  # one of the two stands in code
        ("«كلمة\n\n&raquo; مدينه\n", {1}),
    ],
)
def test_a_fix_is_made_as_a_whole_or_not_at_all(source: str, made: set[int]) -> None:
    text = MarkdownText(source)
    (opening,), (closing,), (word,) = (replacing(text, *change) for change in (("«", "“"), ("»", "”"), ("نه", "نة")))
    pair = Fix((*opening.edits, *closing.edits), Level.CERTAIN)
    after = text.corrected([pair, word])
    assert after.made == made
    expected = source.translate({ord("«"): "“", ord("»"): "”"}) if 0 in made else source
    assert after.text.source == expected.replace("مدينه", "مدينة")


def issue(text: MarkdownText, words: str, *fixes: Fix) -> Issue:
    start = text.rich.text.index(words)
    return Issue("rule", "spelling", Span(start, start + len(words)), "سبب", fixes)


def test_issues_in_the_source() -> None:
    text = MarkdownText("# مدينه\n\nكلمة **مدي**نه و`مدينه`\n\n&copy;\n")
    heading, across, code = replacing(text, "مدينه", "مدينة")
    found = text.in_source(issue(text, "مدينه", heading))
    assert found is not None and found.span == Span(2, 7) and found.fixes[0].edits == (Edit(Span(2, 7), "مدينة"),)
    found = text.in_source(issue(text, "كلمة مدينه", across))
    assert found is not None and text.source[slice(*found.span)] == "كلمة **مدي**نه" and not found.fixes
    assert text.in_source(issue(text, "نه ومدي", code)) is None
    assert text.in_source(issue(text, "©")) is None
    # What touches code and can be mended outside of it stays.
    space = Fix.replace(text.rich.text.index(" ومدي"), text.rich.text.index("ومدي"), "\u00a0", Level.CERTAIN)
    assert text.in_source(issue(text, "نه ومدي", code, space)) is not None


def test_what_has_no_place_is_beside_what_has() -> None:
    text = MarkdownText("> كلمة\n\n    مدينه\n")
    start = text.rich.text.index("مدينه")
    assert text.span(Span(start, start + 5)) is None
    assert text.nearest(Span(start, start + 5)) == Span(6, 6)
    assert text.nearest(Span(0, 4)) == Span(2, 6)
    assert MarkdownText("    مدينه\n").nearest(Span(0, 5)) == Span(0, 0)


def test_whole_paragraphs_go_with_their_markup() -> None:
    assert corrected("# عنوان\n\n- **Zoom**\n- بند\n", ("Zoom\n", "")) == "# عنوان\n\n- بند\n"
    assert corrected("نص\n\nZoom\n\nنص\n", ("Zoom\n", "")) == "نص\n\nنص\n"
    assert corrected("نص أول\nZoom\n", ("Zoom\n", "")) == "نص أول\nZoom\n"


MARKUP = ["**", "*", "_", "`", "[", "](u)", "# ", "- ", "1. ", "> ", "|", "\\", "&lt;", "<b>"]
PIECES = st.sampled_from(["كلمة", "مدينه", " ", "\n", "\n\n", *MARKUP])


@given(st.lists(PIECES, max_size=25).map("".join))
@example("[[مدينه](u)](u)")
@example("|مدينه|\n|-|\n|مدينه|")
def test_any_source(source: str) -> None:
    """Places are right, and correcting changes the words and nothing else."""
    text = MarkdownText(source)
    for at, char in enumerate(text.rich.text):
        span = text.span(Span(at, at + 1))
        assert span is None or source[span.start : span.end] == char
    after = text.corrected(replacing(text, "مدينه", "مدينة")).text
    assert after.source.replace("مدينة", "مدينه") == source.replace("مدينة", "مدينه")
    assert after.rich.forms == text.rich.forms
    assert len(after.rich.marks) == len(text.rich.marks)


def test_nested_form() -> None:
    assert MarkdownText("> - بند\n").rich.forms == (Form(Shape.BULLET, 1),)
    assert MarkdownText("").rich.text == ""
