"""Before and after as pieces: whatever was done, they make one text of the other."""

from hypothesis import given, settings
from hypothesis import strategies as st

from proofreader.core import Issue, Span
from proofreader.ui.model.differences import Difference, differences, taken_back
from proofreader.ui.review.inline_changes import inline_html

WORDS = st.sampled_from(["ذهب", "الوفد", "الى", "إلى", "العاصمة", "،", "أمس", "😀", ".", "  "])
TEXTS = st.lists(st.lists(WORDS, max_size=6).map(" ".join), max_size=6).map("\n".join)


def rebuilt(old: str, found: list[Difference]) -> str:
    parts, at = [], 0
    for difference in found:
        parts += (old[at : difference.old.start], difference.after)
        at = difference.old.end
    return "".join((*parts, old[at:]))


@given(TEXTS, TEXTS)
@settings(max_examples=200, deadline=None)
def test_the_pieces_make_the_new_text(old: str, new: str) -> None:
    found = differences(old, new)
    assert rebuilt(old, found) == new
    for difference in found:
        assert old[slice(*difference.old)] == difference.before
        assert new[slice(*difference.new)] == difference.after


@given(TEXTS, TEXTS, st.randoms())
@settings(max_examples=100, deadline=None)
def test_taking_all_back_one_by_one_gives_the_old_text(old: str, new: str, random) -> None:
    text = new
    for _ in range(200):
        found = differences(old, text)
        if not found:
            break
        back = taken_back(random.choice(found), text)
        assert back is not None
        (start, end), words = back
        text = text[:start] + words + text[end:]
    assert text == old


def issue(message: str) -> Issue:
    return Issue("rule", "hamza", Span(0, 1), message)


def test_the_rule_is_named_where_one_asked_for_it() -> None:
    log = {("الى", "إلى"): issue("همزة"), ("أمس ،", "أمس،"): issue("مسافة"), ("شارك\n", ""): issue("بقية")}
    old = "شارك\nذهب الوفد الى العاصمة أمس ، وعاد منها في المساء.\n"
    found = differences(old, "ذهب الوفد إلى العاصمة أمس، وعاد منها مسرعا في المساء.\n", log)
    assert [(d.before, d.after, d.issue.message if d.issue else "") for d in found] == [
        ("شارك\n", "", "بقية"),
        ("الى", "إلى", "همزة"),
        (" ", "", "مسافة"),
        ("", "مسرعا ", ""),
    ]
    assert found[2].shown == ("أمس ،", "أمس،"), "a space alone would tell nothing"


def test_a_space_alone_does_not_name_the_rule_of_another() -> None:
    log = {("  ", " "): issue("فراغ مكرر")}
    assert [found.issue for found in differences("ذهب ، وعاد", "ذهب، وعاد", log)] == [None]


def test_paragraphs_that_go_are_told_one_by_one() -> None:
    found = differences("شارك\nغرد\nذهب.\n", "ذهب.\n")
    assert [difference.before for difference in found] == ["شارك\n", "غرد\n"]


def test_the_same_text_has_no_differences() -> None:
    assert differences("ذهب", "ذهب") == []


def test_both_in_one_text() -> None:
    old = "شارك\nذهب <الى> البيت"
    html = inline_html(old, differences(old, "ذهب <إلى> البيت"), dark=False)
    assert html.count("<p ") == 2, "the paragraph that went keeps a line of its own"
    assert "&lt;" in html and ">الى</s>" in html and ">إلى</u>" in html
