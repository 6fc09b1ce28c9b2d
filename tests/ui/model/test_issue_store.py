"""The store without any widget. Positions are UTF-16, texts are cut accordingly."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from proofreader.core import Category, Edit, Fix, Issue, Level, Span
from proofreader.ui.model import marker_queries as queries
from proofreader.ui.model.issue_store import IssueStore
from proofreader.ui.model.marker_queries import compatible


def issue(
    text: str,
    wrong: str,
    *right: str,
    rule: str = "rule",
    category: str = "hamza",
    level: Level = Level.CERTAIN,
    at: int = 0,
) -> Issue:
    start = text.index(wrong, at)
    span = Span(start, start + len(wrong))
    return Issue(rule, category, span, "why", tuple(Fix((Edit(span, new),), level) for new in right))


TEXT = "😀 الى البيت الى العمل ، ثم الى"


@pytest.fixture
def store() -> IssueStore:
    store = IssueStore()
    places = [TEXT.index("الى"), TEXT.index("الى", 6), TEXT.rindex("الى")]
    store.replace([issue(TEXT, "الى", "إلى", at=at) for at in places], TEXT)
    return store


def test_positions_arrive_in_utf16(store: IssueStore) -> None:
    assert store.markers[0].start == TEXT.index("الى") + 1


def test_next_and_previous_wrap(store: IssueStore) -> None:
    first, second, third = store.markers
    assert queries.next_after(store.markers, first) is second
    assert queries.next_after(store.markers, third) is first
    assert queries.previous_before(store.markers, first) is third
    assert queries.next_after(store.markers, None, position=second.start + 1) is third
    assert queries.previous_before(store.markers, None, position=second.start) is first


def test_an_edit_before_moves_and_an_edit_inside_drops(store: IssueStore) -> None:
    first, second, third = store.markers
    places = second.start, third.start
    store.changed(first.start + 1, 0, 5)
    assert store.markers == [second, third]
    assert (second.start, third.start) == (places[0] + 5, places[1] + 5)


def test_typing_at_the_edge_of_a_word_drops_its_mark(store: IssueStore) -> None:
    first = store.markers[0]
    store.changed(first.end, 0, 1)
    assert first not in store.markers


def test_edits_follow_the_mark(store: IssueStore) -> None:
    store.changed(0, 0, 7)
    marker = store.markers[0]
    assert marker.edits()[0].span == Span(marker.start, marker.end)


@given(st.lists(st.tuples(st.integers(0, 40), st.integers(0, 4), st.text("اب😀\n", max_size=4)), max_size=12))
def test_surviving_marks_still_lie_on_their_text(edits: list[tuple[int, int, str]]) -> None:
    """Whatever is edited, a marker is either gone or stands on the very word it was made for."""
    store = IssueStore()
    text = TEXT
    store.replace([issue(text, "الى", "إلى", at=at) for at in (0, 6, len(TEXT) - 3)], text)
    raw = text.encode("utf-16-le")
    for position, removed, new in edits:
        position = min(position, len(raw) // 2)
        removed = min(removed, len(raw) // 2 - position)
        added = new.encode("utf-16-le")
        raw = raw[: 2 * position] + added + raw[2 * (position + removed) :]
        store.changed(position, removed, len(added) // 2)
    for marker in store.markers:
        assert raw[2 * marker.start : 2 * marker.end].decode("utf-16-le") == "الى"


_MARK = st.tuples(st.integers(0, 60), st.integers(0, 12), st.integers(0, 25), st.integers(0, 25))
_CHANGE = st.tuples(st.integers(0, 100), st.integers(0, 12), st.integers(0, 12))


@given(st.lists(_MARK, max_size=8), st.lists(_MARK, max_size=4), st.lists(_CHANGE, max_size=6))
def test_a_change_moves_and_drops_what_looking_at_every_mark_would(
    shapes: list[tuple[int, ...]], later: list[tuple[int, ...]], changes: list[tuple[int, int, int]]
) -> None:
    """However long the markers are, and however far their fixes reach beyond them."""
    text = "ا" * 120

    def issues(shapes: list[tuple[int, ...]], most: int) -> list[Issue]:
        result = []
        for start, length, head, tail in shapes:
            start = min(start, most)
            span = Span(start, min(start + length, most))
            edit = Edit(Span(max(0, start - head), min(most, span.end + tail)), "ب")
            result.append(Issue("rule", "hamza", span, "why", (Fix((edit,), Level.CERTAIN),)))
        return result

    store = IssueStore()
    store.replace(issues(shapes, 120), text)
    store.replace_within(70, 120, issues(later, 50), text[:50])
    for position, removed, added in changes:
        expected = []
        for marker in store.markers:
            if marker.end + marker.tail < position:
                expected.append((id(marker), marker.start, marker.end))
            elif marker.start - marker.head > position + removed:
                by = added - removed
                expected.append((id(marker), marker.start + by, marker.end + by))
        store.changed(position, removed, added)
        assert [(id(marker), marker.start, marker.end) for marker in store.markers] == expected


def test_ignore_once_outlives_a_check(store: IssueStore) -> None:
    issues = [marker.issue for marker in store.markers]
    second = store.markers[1]
    store.ignored.add_once(second)
    assert len(store.markers) == 2
    points = [issue(TEXT, "الى", "إلى", at=at) for at in (0, 6, len(TEXT) - 3)]
    store.replace(points, TEXT)
    assert [marker.start for marker in store.markers] == [issues[0].span.start, issues[2].span.start]
    assert store.ignored_count == 1


def test_ignore_once_moves_with_the_text(store: IssueStore) -> None:
    store.ignored.add_once(store.markers[1])
    store.changed(0, 0, 2)
    text = "اب" + TEXT
    store.replace([issue(text, "الى", "إلى", at=at) for at in (0, 9, len(text) - 3)], text)
    assert len(store.markers) == 2


def test_ignore_in_document_is_about_rule_and_text(store: IssueStore) -> None:
    other = issue(TEXT, "البيت", "بيت")
    points = [issue(TEXT, "الى", "إلى", at=at) for at in (0, 6, len(TEXT) - 3)]
    store.replace([*points, other], TEXT)
    store.ignored.switch_key(store.markers[0].key, on=True)
    assert [marker.text for marker in store.markers] == ["البيت"]
    store.ignored.clear()
    assert len(store.markers) == 4


def test_ignore_always_survives_another_document(store: IssueStore) -> None:
    store.ignored.set_always([store.markers[0].key])
    store.clear()
    store.replace([issue("الى هنا", "الى", "إلى")], "الى هنا")
    assert store.markers == []
    assert store.ignored_count == 1


def test_alike_needs_the_same_replacement() -> None:
    text = "الى الى الى"
    store = IssueStore()
    store.replace([issue(text, "الى", "إلى"), issue(text, "الى", "إلى", at=3), issue(text, "الى", "آلي", at=7)], text)
    assert len(queries.alike(store.markers, store.markers[0])) == 2


def test_certain_leaves_residue_alone() -> None:
    text = "شارك الى"
    store = IssueStore()
    store.replace([issue(text, "شارك", "", category="residue"), issue(text, "الى", "إلى")], text)
    assert [marker.text for marker in queries.certain(store.markers)] == ["الى"]
    assert [marker.text for marker in queries.residue(store.markers)] == ["شارك"]


def test_groups_are_ordered_and_filtered() -> None:
    text = "الى كلمة كرونفلد"
    store = IssueStore()
    store.replace(
        [
            issue(text, "كرونفلد", category="unknown"),
            issue(text, "الى", "إلى"),
            issue(text, "كلمة", "كلمات", category="no-such-category"),
        ],
        text,
    )
    counts = [(category, len(markers)) for category, markers in queries.groups(store.markers, store.paragraph_of)]
    assert counts == [(Category.HAMZA, 1), (Category.UNKNOWN, 2)]
    assert [category for category, _ in queries.groups(store.markers, store.paragraph_of, "إلى")] == [Category.HAMZA]
    assert queries.counts(store.markers) == {Level.CERTAIN: 2, Level.LIKELY: 0, Level.NOTE: 1}


def test_hidden_notes_leave_residue_on_show() -> None:
    text = "شارك كرونفلد"
    store = IssueStore(show_notes=False)
    store.replace([issue(text, "شارك", category="residue"), issue(text, "كرونفلد", category="unknown")], text)
    assert [marker.text for marker in store.markers] == ["شارك"]


def test_a_space_is_shown_within_its_words() -> None:
    text = "العمل ، ثم"
    store = IssueStore()
    store.replace([issue(text, " ،", "،", category="spacing")], text)
    assert (store.markers[0].before, store.markers[0].after) == ("العمل ،", ("العمل،",))


def test_an_edit_outside_the_span_is_watched_too() -> None:
    """Changing a quotation mark's partner makes the fix that moves both worthless."""
    text = '"اب جد هو" ثم'
    fix = Fix((Edit(Span(0, 1), "«"), Edit(Span(9, 10), "»")), Level.LIKELY)
    store = IssueStore()
    store.replace([Issue("quotes", "punctuation", Span(0, 1), "", (fix,))], text)
    store.changed(12, 1, 0)
    assert len(store.markers) == 1
    store.changed(9, 1, 0)
    assert store.markers == []


def test_an_issue_outside_the_text_is_dropped() -> None:
    store = IssueStore()
    store.replace([Issue("rule", "hamza", Span(3, 99), "")], "الى")
    assert store.markers == []


def test_at_prefers_what_begins_here() -> None:
    text = "الى،"
    store = IssueStore()
    store.replace([issue(text, "الى", "إلى"), issue(text, "،", "؛", category="punctuation")], text)
    assert queries.at(store.markers, 3).text == "،"
    assert queries.at(store.markers, 1).text == "الى"
    assert queries.at(store.markers, 4).text == "،"


def test_compatible_keeps_the_earlier_of_two() -> None:
    one, two, three = (Edit(Span(0, 4), "x"),), (Edit(Span(2, 6), "y"),), (Edit(Span(4, 6), "z"),)
    assert compatible([three, two, one]) == [one, three]
    insertion, again = (Edit(Span(4, 4), "a"),), (Edit(Span(4, 4), "b"),)
    assert len(compatible([insertion, again])) == 1


@given(st.text(st.sampled_from("ابى 😀"), max_size=30), st.data())
def test_after_fixes_the_other_marks_still_lie_on_their_text(between: str, data: st.DataObject) -> None:
    """Some of many issues are fixed in one go, with replacements of any length; the rest stay where they are."""
    text = between.join(["الى", "، ", "الى", "هنا", "الى"])
    places = [at for at in range(len(text)) if text.startswith("الى", at)]
    store = IssueStore()
    store.replace([issue(text, "الى", data.draw(st.text("ا😀", max_size=5)), at=at) for at in places], text)
    done = [marker for marker in store.markers if data.draw(st.booleans())]
    others = [marker for marker in store.markers if marker not in done]
    groups = compatible(marker.edits() for marker in done)
    edits = sorted(edit for group in groups for edit in group)
    raw = text.encode("utf-16-le")
    for edit in reversed(edits):
        raw = raw[: 2 * edit.span.start] + edit.text.encode("utf-16-le") + raw[2 * edit.span.end :]
    store.applied(edits, done)
    assert store.markers == others
    for marker in store.markers:
        assert raw[2 * marker.start : 2 * marker.end].decode("utf-16-le") == "الى"


def test_fixes_drop_what_they_reach_into_and_keep_what_they_touch() -> None:
    text = "المدرسه ، ثم"
    store = IssueStore()
    store.replace(
        [issue(text, "المدرسه", "المدرسة"), issue(text, "ه ،", "ه،"), issue(text, " ،", "،", category="spacing")], text
    )
    word, overlapping, space = store.markers
    store.applied(word.edits(), [word])
    assert overlapping not in store.markers
    assert store.markers == [space]
