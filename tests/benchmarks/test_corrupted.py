"""Counting what of the errors put in was taken out, and what of the rest the original asked for itself."""

from collections.abc import Sequence

import pytest

from benchmarks.accuracy.corrupted import Score, WordEdit, moved, quick


def test_right_wrong_and_own_changes_are_told_apart() -> None:
    score = Score()
    # Words 0 and 3 were spoilt. The engine mends 0, misses 3, spoils 5, and changes 7 as it does in the original.
    score.add({(0, 1, "إلى"), (3, 4, "أن")}, {(0, 1, "إلى"), (5, 6, "x"), (7, 8, "y")}, {(7, 8, "y")})
    assert (score.put_in, score.proposed, score.right, score.own) == (2, 3, 1, 1)


def test_f_half_counts_precision_twice() -> None:
    score = Score(put_in=10, proposed=6, right=5, own=1)
    assert score.f_half() == pytest.approx(100 * 1.25 * (5 / 6) * 0.5 / (0.25 * (5 / 6) + 0.5))
    assert score.f_half(without_own=True) > score.f_half()
    assert Score(put_in=3).f_half() == 0


def test_places_move_with_splits_and_merges_before_them() -> None:
    # Two glued words at 1 were meant as two; 4 and 5 were one word.
    place = moved([(1, 2, "الدار البيضاء"), (4, 6, "وقال")])
    assert place((0, 1, "x")) == (0, 1, "x")
    assert place((2, 3, "x")) == (3, 4, "x")
    assert place((6, 7, "x")) == (6, 7, "x")
    assert place((1, 2, "x")) is None
    assert place((5, 7, "x")) is None


def naive(source: Sequence[str], target: Sequence[str]) -> set[WordEdit]:
    """Word against word: enough where no word is split or merged."""
    pairs = enumerate(zip(source, target, strict=True))
    return {(at, at + 1, new) for at, (old, new) in pairs if old != new}


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("a b c d e f g", "a b c x e f g"),
        ("a b c", "a b c"),
        ("a", "b"),
        ("a b c d e f", "x b c d e y"),
        ("a a a a a", "a a b a a"),
        ("", ""),
    ],
)
def test_the_quick_aligner_gives_places_in_the_whole_line(source: str, target: str) -> None:
    words, others = source.split(), target.split()
    assert quick(naive)(words, others) == naive(words, others)
