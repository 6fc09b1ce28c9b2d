"""The one loop: what the policy says is applied until nothing changes, and what came of it is known."""

from collections.abc import Iterator, Sequence

import pytest

from proofreader.core import MAX_PASSES, Category, Edit, Fix, Issue, Level, Span
from proofreader.correction import PlainText, Policy, Refused, correct


def issues_of(text: str, wrong: str, right: str, level: Level, category: str = Category.SPELLING) -> Iterator[Issue]:
    at = text.find(wrong)
    while at >= 0:
        span = Span(at, at + len(wrong))
        yield Issue("rule", category, span, "سبب", (Fix((Edit(span, right),), level),))
        at = text.find(wrong, at + len(wrong))


@pytest.mark.parametrize(
    ("policy", "category", "level", "applied"),
    [
        (Policy(), Category.HAMZA, Level.CERTAIN, True),
        (Policy(), Category.HAMZA, Level.LIKELY, False),
        (Policy(Level.LIKELY), Category.HAMZA, Level.LIKELY, True),
        (Policy(Level.LIKELY), Category.RESIDUE, Level.LIKELY, False),
        (Policy(Level.CERTAIN, clean=True), Category.RESIDUE, Level.LIKELY, True),
    ],
)
def test_policy(policy: Policy, category: str, level: Level, applied: bool) -> None:
    assert policy.applies(next(issues_of("خطأ", "خطأ", "صواب", level, category))) is applied


def test_an_issue_without_a_fix_is_never_applied() -> None:
    assert not Policy(Level.NOTE, clean=True).applies(Issue("rule", Category.UNKNOWN, Span(0, 1), ""))


def test_what_was_found_applied_and_left() -> None:
    def check(text: str) -> list[Issue]:
        return [*issues_of(text, "الى", "إلى", Level.CERTAIN), *issues_of(text, "ان", "أن", Level.LIKELY)]

    document = PlainText("ذهب الى البيت بعد ان أكل")
    outcome = correct(document, check, Policy().applies)
    assert document.text == "ذهب إلى البيت بعد ان أكل"
    assert [issue.level for issue in outcome.found] == [Level.CERTAIN, Level.LIKELY]
    assert [issue.level for issue in outcome.applied] == [Level.CERTAIN]
    assert [issue.level for issue in outcome.left] == [Level.LIKELY]
    assert [(row.before, row.after) for row in outcome.corrections()] == [("الى", "إلى")]


def test_a_fix_that_uncovers_another() -> None:
    document = PlainText("أأأأ")
    outcome = correct(document, lambda text: issues_of(text, "أأ", "أ", Level.CERTAIN), Policy().applies)
    assert document.text == "أ" and len(outcome.passes) == 2
    assert len(outcome.applied) == 2
    assert [(row.before, row.after) for row in outcome.corrections()] == [("أأأأ", "أ")]
    assert [(issue.span, issue.fixes[0].edits[0].text) for issue in outcome.later] == [(Span(0, 4), "أ")]


def test_what_a_mended_error_uncovers_is_told_in_places_of_the_text_as_it_was() -> None:
    def check(text: str) -> list[Issue]:
        hidden = [] if "  " in text else issues_of(text, "و ا", "وا", Level.LIKELY)
        return [*issues_of(text, "  ", " ", Level.CERTAIN), *hidden, *issues_of(text, "إجت", "اجت", Level.CERTAIN)]

    document = PlainText("حضر النائب  ثم و  الإجتماع")
    outcome = correct(document, check, Policy(Level.LIKELY).applies)
    assert document.text == "حضر النائب ثم والاجتماع"
    assert [(row.before, row.after) for row in outcome.corrections()] == [
        ("النائب␣␣ثم", "النائب␣ثم"),
        ("و الإجتماع", "والاجتماع"),
    ]
    (later,) = outcome.later
    assert (later.span, later.level) == (Span(15, 19), Level.LIKELY)


def test_the_state_in_between_is_in_no_list() -> None:
    def check(text: str) -> Iterator[Issue]:
        if text == "أ":
            return issues_of(text, "أ", "إ", Level.CERTAIN)
        return issues_of(text, "إ", "أب", Level.CERTAIN) if text == "إ" else iter(())

    document = PlainText("أ")
    outcome = correct(document, check, Policy().applies)
    assert [(row.before, row.after, row.reason) for row in outcome.corrections()] == [("أ", "أب", "سبب")]


def test_two_rules_that_undo_each_other_are_stopped() -> None:
    def check(text: str) -> Iterator[Issue]:
        return issues_of(text, *(("أ", "إ") if "أ" in text else ("إ", "أ")), Level.CERTAIN)

    outcome = correct(PlainText("أ"), check, Policy().applies)
    assert len(outcome.passes) == MAX_PASSES


def test_nothing_is_mended_in_a_line_that_goes() -> None:
    text = "سطر أول\nسطر مكرر الى هنا\n"

    def check(text: str) -> list[Issue]:
        gone = issues_of(text, "سطر مكرر الى هنا\n", "", Level.LIKELY, Category.RESIDUE)
        return [*gone, *issues_of(text, "الى", "إلى", Level.CERTAIN)]

    kept, cleaned = PlainText(text), PlainText(text)
    correct(kept, check, Policy().applies)
    correct(cleaned, check, Policy(clean=True).applies)
    assert (kept.text, cleaned.text) == ("سطر أول\nسطر مكرر إلى هنا\n", "سطر أول\n")


def test_what_a_document_refuses_is_told_once() -> None:
    class Stubborn(PlainText):
        def apply(self, issues: Sequence[Issue]) -> Sequence[Refused]:
            taken = [issue for issue in issues if issue.span.start]
            super().apply(taken)
            return [Refused(issue, "field") for issue in issues if not issue.span.start]

    document = Stubborn("الى الى")
    outcome = correct(document, lambda text: issues_of(text, "الى", "إلى", Level.CERTAIN), Policy().applies)
    assert document.text == "الى إلى"
    assert [(issue.span, why) for issue, why in outcome.refused] == [(Span(0, 3), "field")]
    assert len(outcome.applied) == 1 and not outcome.left


def test_what_does_not_concern_the_document_is_neither_found_nor_mended() -> None:
    class Marked(PlainText):
        calls = 0

        def concerns(self, issue: Issue) -> bool:
            return issue.span.start > 0

        def apply(self, issues: Sequence[Issue]) -> Sequence[Refused]:
            self.calls += 1
            return super().apply(issues)

    document = Marked("الى الى")
    outcome = correct(document, lambda text: issues_of(text, "الى", "إلى", Level.CERTAIN), Policy().applies)
    assert document.text == "الى إلى" and document.calls == 1
    assert [issue.span.start for issue in outcome.found] == [4]


def test_what_rules_do_and_undo_is_no_later_change() -> None:
    def check(text: str) -> list[Issue]:
        if "الى" in text:
            return [*issues_of(text, "الى", "إلى", Level.CERTAIN)]
        wrong, right = ("أن", "إن") if "أن" in text else ("إن", "أن")
        return [*issues_of(text, "ذاتة", "ذاته", Level.CERTAIN), *issues_of(text, wrong, right, Level.CERTAIN)]

    document = PlainText("ذهب الى ذاتة حيث أن")
    outcome = correct(document, check, Policy().applies)
    before, found = "ذهب الى ذاتة حيث أن", outcome.later
    changed = [(before[slice(*issue.span)], issue.fixes[0].edits[0].text) for issue in found]
    assert len(outcome.passes) > 3 and ("ذاتة", "ذاته") in changed
    assert len(set(changed)) == len(changed) and all(wrong != right for wrong, right in changed)
