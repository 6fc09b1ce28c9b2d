"""Which issues stand where two claim the same text: every step of the order of precedence, each way round."""

from dataclasses import replace
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from proofreader.core import Category, Edit, Fix, Issue, Level, Span
from proofreader.correction import apply_edits
from proofreader.engine.overlaps import claimed, resolve


def issue(
    start: int, end: int, text: str = "x", level: Level = Level.LIKELY, category: str = "spelling", rule: str = "r"
) -> Issue:
    return Issue(rule, category, Span(start, end), "", (Fix.replace(start, end, text, level),))


def remark(start: int, end: int, category: str = "unknown", rule: str = "r") -> Issue:
    return Issue(rule, category, Span(start, end), "")


def wins(winner: Issue, loser: Issue, **given: set[str]) -> bool:
    """Whether the one stands alone, in whatever order they come."""
    return all(resolve(both, **given) == [winner] for both in permutations((winner, loser)))


def test_the_surer_issue_wins() -> None:
    assert wins(issue(3, 6, level=Level.CERTAIN), issue(0, 5))
    assert wins(issue(3, 6), issue(0, 5, level=Level.NOTE))
    assert wins(issue(0, 3, level=Level.NOTE), issue(2, 9, level=Level.NOTE, category="style"))


def test_residue_wins_over_what_it_would_remove_and_the_unreadable_over_residue() -> None:
    residue = issue(0, 10, "", category="residue")
    assert wins(residue, issue(2, 4, level=Level.CERTAIN))
    assert wins(residue, issue(2, 4, level=Level.CERTAIN, rule="house"), house={"house"})
    dark = issue(0, 6, "y", rule="dark")
    assert wins(dark, residue, unreadable={"dark"}) and wins(residue, dark)
    assert wins(dark, issue(2, 4, level=Level.CERTAIN, rule="house"), unreadable={"dark"}, house={"house"})


def test_what_the_newsroom_listed_wins_over_the_surer_where_it_has_a_fix() -> None:
    house = issue(0, 5, rule="house", category="usage")
    assert wins(house, issue(3, 6, level=Level.CERTAIN), house={"house"})
    assert wins(issue(3, 6, level=Level.CERTAIN), house)
    assert wins(issue(3, 6), remark(0, 5, "usage", "house"), house={"house"})


def test_what_knows_wins_over_what_guesses_in_its_category() -> None:
    known = issue(0, 5, "known", rule="z", category="spelling")
    assert wins(known, issue(0, 5, rule="a"), specific={"z"}) and wins(issue(0, 5, rule="a"), known)
    assert wins(known, issue(2, 9), specific={"z"}) and wins(issue(2, 9), known)
    assert wins(issue(0, 5, category="hamza"), known, specific={"z"})
    assert wins(issue(3, 6, level=Level.CERTAIN), known, specific={"z"})


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("borders", "grammar"), ("grammar", "hamza"), ("hamza", "endings"), ("endings", "spelling"),
        ("spelling", "punctuation"), ("punctuation", "typography"), ("typography", "spacing"), ("spacing", "usage"),
        ("usage", "consistency"), ("consistency", "style"), ("style", "unknown"), ("spelling", "spacing"),
    ],
)  # fmt: skip
def test_the_more_urgent_category_wins_even_with_the_shorter_edit(first: str, second: str) -> None:
    assert wins(issue(3, 5, category=first), issue(0, 9, category=second))


def test_the_longer_edit_wins_then_the_earlier_place_then_the_name() -> None:
    assert wins(issue(2, 9), issue(0, 5))
    assert wins(issue(0, 5), issue(3, 8))
    assert wins(issue(0, 5, rule="a"), issue(0, 5, rule="b"))
    two = Issue("r", "spelling", Span(4, 9), "", (Fix((Edit(Span(4, 5), ""), Edit(Span(6, 9), "")), Level.LIKELY),))
    assert wins(two, issue(2, 5)), "the lengths of both edits count together"


def test_neighbouring_edits_and_those_that_share_no_character_stand_together() -> None:
    for both in (
        [issue(0, 2), issue(2, 4)],
        [issue(0, 5), issue(5, 5)],
        [issue(3, 3), issue(3, 6)],
        [remark(0, 3), issue(3, 6)],
    ):
        assert resolve(both) == both == resolve(both[::-1])
    apart = Issue("a", "spacing", Span(0, 8), "", (Fix((Edit(Span(0, 1), ""), Edit(Span(7, 8), "")), Level.LIKELY),))
    assert resolve([issue(3, 5), apart]) == [apart, issue(3, 5)], "edits count, not what lies between them"


def test_a_remark_gives_way_to_what_changes_its_text() -> None:
    assert wins(issue(2, 4), remark(0, 9))
    assert wins(remark(0, 9, "style", "a"), remark(2, 4))
    assert claimed(remark(0, 9)) == (Span(0, 9),)


def test_all_claims_of_an_issue_are_taken() -> None:
    """One that loses at its second edit claims nothing at its first."""
    winner = issue(10, 12, level=Level.CERTAIN)
    loser = Issue("r", "hamza", Span(0, 12), "", (Fix((Edit(Span(0, 2), ""), Edit(Span(11, 12), "")), Level.LIKELY),))
    third = issue(0, 1)
    assert resolve([loser, third, winner]) == [third, winner]


def test_they_come_sorted_by_place_and_rule() -> None:
    found = [remark(8, 9, rule="c"), issue(4, 6), issue(0, 2), replace(remark(8, 8), rule="b")]
    assert [one.span.start for one in resolve(found)] == [0, 4, 8, 8]
    assert [one.rule for one in resolve([issue(5, 5, rule="b"), replace(issue(5, 6), rule="a")])] == ["b", "a"]


ISSUES = st.builds(
    lambda start, length, level, category, fixed: (
        issue(start, start + length, "x", level, category) if fixed else remark(start, start + length, category)
    ),
    st.integers(0, 20),
    st.integers(0, 5),
    st.sampled_from(list(Level)),
    st.sampled_from(list(Category)),
    st.booleans(),
)


@given(st.lists(ISSUES, max_size=12))
def test_resolved_issues_never_overlap(found: list[Issue]) -> None:
    kept = resolve(found)
    spans = [span for one in kept for span in claimed(one)]
    assert not any(a.overlaps(b) for i, a in enumerate(spans) for b in spans[i + 1 :])
    apply_edits("-" * 30, [edit for one in kept for edit in (one.fixes[0].edits if one.fixes else ())])


@given(st.lists(ISSUES, max_size=8), st.randoms())
def test_who_was_dropped_overlaps_one_that_stands(found: list[Issue], dice) -> None:
    kept = resolve(found)
    spans = [span for one in kept for span in claimed(one)]
    for one in found:
        assert one in kept or any(span.overlaps(other) for span in claimed(one) for other in spans)
    shuffled = found[:]
    dice.shuffle(shuffled)
    assert resolve(shuffled) == kept
