"""Scoring issues against an editor's marks."""

from collections.abc import Sequence
from types import ModuleType

import pytest

from benchmarks.accuracy import hunspell
from benchmarks.accuracy.gold import OTHER_KINDS, Mark, Score, score, table
from proofreader.core import Edit, Fix, Issue, Level, Span

TEXT = "ذهب الى المدرسه , و قال"


def scorer() -> ModuleType:
    """Stands for the shared script: the same two functions, for edits that do not overlap."""

    def touches(a: int, b: int, c: int, d: int) -> bool:
        return (a < d and c < b) or ((a == b or c == d) and a <= d and c <= b)

    def apply(text: str, edits: Sequence[tuple[int, int, str]], lo: int, hi: int) -> str:
        out, at = "", lo
        for start, end, new in sorted(edits):
            out += text[at:start] + new
            at = end
        return out + text[at:hi]

    module = ModuleType("scorer")
    module.__dict__.update(touches=touches, apply=apply)
    return module


def mark(wrong: str, right: str, kind: str, *, sure: bool = True) -> Mark:
    start = TEXT.index(wrong)
    return {"start": start, "end": start + len(wrong), "wrong": wrong, "right": right, "kind": kind, "sure": sure}


def issue(wrong: str, right: str, level: Level, category: str = "hamza") -> Issue:
    start = TEXT.index(wrong)
    span = Span(start, start + len(wrong))
    return Issue("rule", category, span, "", (Fix((Edit(span, right),), level),))


def result(marks: Sequence[Mark], issues: Sequence[Issue], least: Level = Level.LIKELY) -> Score:
    return score({"a": TEXT}, {"a": list(marks)}, lambda text: issues, least, scorer())


def test_a_right_fix_counts_as_detected_and_corrected() -> None:
    found = result([mark("الى", "إلى", "hamza")], [issue("الى", "إلى", Level.CERTAIN)])
    total = found.total()
    assert (total.marks, total.detected, total.corrected, total.issues) == (1, 1, 1, 1)
    assert (found.certain, found.certain_right) == (1, 1)
    assert not found.alarms


def test_a_wrong_fix_is_detected_only_and_spoils_the_certain_share() -> None:
    found = result([mark("الى", "إلى", "hamza")], [issue("الى", "ألى", Level.CERTAIN)])
    assert (found.total().detected, found.total().corrected) == (1, 0)
    assert (found.certain, found.certain_right) == (1, 0)


def test_an_issue_where_nothing_is_marked_is_an_alarm_of_its_category() -> None:
    found = result([], [issue("ذهب", "دهب", Level.CERTAIN, "spelling")])
    assert dict(found.alarms) == {"spelling": 1}
    assert (found.certain, found.certain_right) == (1, 0)


def test_unsure_marks_are_neither_missed_nor_false() -> None:
    found = result([mark("المدرسه", "المدرسة", "ending", sure=False)], [issue("المدرسه", "المدرسة", Level.CERTAIN)])
    assert found.total().marks == 0
    assert not found.alarms
    assert found.certain == 0


def test_issues_below_the_level_do_not_count() -> None:
    found = result([mark("الى", "إلى", "hamza")], [issue("الى", "إلى", Level.LIKELY)], Level.CERTAIN)
    assert (found.total().marks, found.total().detected) == (1, 0)


def test_two_marks_mended_by_two_fixes_are_both_corrected() -> None:
    marks = [mark(" ,", "،", "punct"), mark("و قال", "وقال", "merge")]
    issues = [issue(" ,", "،", Level.LIKELY), issue("و قال", "وقال", Level.LIKELY)]
    assert result(marks, issues).total().corrected == 2


def test_the_totals_leave_out_grammar_and_noise() -> None:
    found = result([mark("الى", "إلى", "hamza"), mark("ذهب", "", "noise"), mark("قال", "قالا", "grammar")], [])
    assert found.total(OTHER_KINDS).marks == 1
    shown = table("set", Level.LIKELY, found)
    assert [row[:2] for row in shown.rows[-2:]] == [["all", 3], ["all but grammar, noise", 1]]


@pytest.mark.parametrize("kinds", [{"noise"}, {"grammar"}])
def test_the_kinds_left_out_are_named(kinds: set[str]) -> None:
    assert kinds <= OTHER_KINDS


def test_a_word_that_a_list_lacks_is_an_issue_at_each_place() -> None:
    found = list(hunspell.issues("الى البيت، الى المدرسة؛ الىالبيت", {"الى"}))
    assert [issue.span for issue in found] == [Span(0, 3), Span(11, 14)]
    assert all(not issue.fixes for issue in found)
