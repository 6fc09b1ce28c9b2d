"""Changes are the same change, however they are put together or cut up."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from proofreader.documents.docx.changes import Change, apply_changes, cut, minimal, owners, rebase, whole_words

TEXT = st.text(alphabet="ابت ،\n", max_size=14)
Step = tuple[float, float, str]
STEPS = st.lists(st.tuples(st.floats(0, 1), st.floats(0, 1), st.text(alphabet="سش ", max_size=3)), max_size=5)


def run(text: str, steps: list[Step]) -> tuple[str, list[Change]]:
    """The text after these steps, each on what the one before left, and the changes of the original they come to."""
    changes: list[Change] = []
    for first, second, new in steps:
        current = apply_changes(text, changes)
        start, end = sorted((round(first * len(current)), round(second * len(current))))
        index, last, change = rebase(text, changes, Change(start, end, new))
        changes[index:last] = [change]
        expected = current[:start] + new + current[end:]
        assert apply_changes(text, changes) == expected
    return apply_changes(text, changes), changes


@given(TEXT, STEPS)
def test_steps_add_up_to_sorted_changes_of_the_original(text: str, steps: list[Step]) -> None:
    _, changes = run(text, steps)
    assert all(one.end <= other.start for one, other in pairwise(changes))


@given(TEXT, STEPS, st.booleans())
def test_cutting_up_and_widening_change_nothing(text: str, steps: list[Step], allowed: bool) -> None:
    final, changes = run(text, steps)
    small = [part for change in changes for part in minimal(text, change)]
    assert apply_changes(text, small) == final
    assert apply_changes(text, whole_words(text, small, lambda _, __: allowed)) == final


@given(st.text(min_size=1, max_size=12), st.text(max_size=12))
def test_every_new_character_has_one_old_one_in_order(old: str, new: str) -> None:
    found = owners(old, new)
    assert len(found) == len(new)
    assert found == sorted(found)
    assert all(0 <= at < len(old) for at in found)


def test_only_what_differs_is_changed() -> None:
    text = "قال عبدالله ان الأمر"
    assert minimal(text, Change(0, 20, "قال عبد الله إن الأمر")) == [Change(4, 14, "عبد الله إن")]
    assert minimal(text, Change(0, 11, "قال عبد الله")) == [Change(7, 7, " ")]
    assert minimal(text, Change(0, 20, "قالت عبدالله إن الأمر")) == [Change(0, 3, "قالت"), Change(12, 14, "إن")]
    assert minimal(text, Change(0, 3, "قال")) == []


def test_a_letter_is_shown_as_its_word() -> None:
    text = "عقد الإجتماع هنا"
    assert whole_words(text, [Change(6, 7, "ا")], lambda _, __: True) == [Change(4, 12, "الاجتماع")]
    assert whole_words(text, [Change(6, 7, "ا")], lambda _, __: False) == [Change(6, 7, "ا")]
    assert whole_words(text, [Change(3, 4, "")], lambda _, __: True) == [Change(3, 4, "")]
    two = whole_words("هاذاا", [Change(1, 2, ""), Change(4, 5, "")], lambda _, __: True)
    assert two == [Change(0, 5, "هذا")]


def test_a_change_that_is_cut_tells_its_reasons_once() -> None:
    text = "قال عبدالله ان الأمر"
    change = Change(4, 14, "عبد الله إن", ("سبب",))
    first, second = cut(text, change, [12])
    assert apply_changes(text, [first, second]) == apply_changes(text, [change])
    assert (first.reasons, second.reasons) == (("سبب",), ())
    assert (first.end, second.start) == (12, 12)


@given(
    st.text(alphabet="ابت ،\n", min_size=2, max_size=14),
    st.text(alphabet="ابتس ،", max_size=14),
    st.lists(st.floats(0, 1), min_size=1, max_size=3),
)
def test_parts_of_a_change_come_to_the_whole(text: str, new: str, places: list[float]) -> None:
    within = sorted({1 + round(place * (len(text) - 2)) for place in places})
    parts = cut(text, Change(0, len(text), new), within)
    assert apply_changes(text, parts) == new
    assert not any(part.start < place < part.end for part in parts for place in within)
