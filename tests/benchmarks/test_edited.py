"""Counting and sampling what is said about edited news."""

from benchmarks.accuracy.edited import Tally, sample, shown, table
from proofreader.core import Edit, Fix, Issue, Level, Span

TEXT = "سطر أول\nذهب الى المدرسة"
WORD = Span(12, 15)


def issue(category: str, level: Level, *edits: Edit, span: Span = WORD) -> Issue:
    return Issue(f"{category}-rule", category, span, "", (Fix(edits, level),) if edits else ())


MEND = Edit(WORD, "إلى")


def test_an_alarm_shows_its_neighbours_and_what_the_fix_makes_of_it() -> None:
    assert shown(TEXT, issue("hamza", Level.LIKELY, MEND)) == "سطر أول¶ذهب [الى] المدرسة\tإلى"


def test_a_fix_that_only_removes_a_space_is_shown_whole() -> None:
    found = issue("borders", Level.CERTAIN, Edit(Span(11, 12), ""), span=Span(8, 15))
    assert shown(TEXT, found) == "سطر أول¶[ذهب الى] المدرسة\tذهبالى"


def test_only_spelling_at_likely_or_better_counts_as_alarm() -> None:
    tally = Tally("paper")
    tally.add(
        TEXT,
        [
            issue("hamza", Level.LIKELY, MEND),
            issue("spelling", Level.NOTE, MEND),
            issue("spacing", Level.CERTAIN, MEND),
            issue("unknown", Level.NOTE),
        ],
    )
    assert (tally.words, len(tally.alarms), tally.unknown) == (5, 1, 1)
    rows = {row[0]: row[1] for row in table([tally], 1).rows}
    assert rows == {
        "words": 5,
        "spelling, hamza, endings, borders": 200,
        "unknown-word": 200,
        "hamza-rule (likely)": 200,
    }


def test_a_sample_keeps_the_order_and_is_the_same_for_the_same_seed() -> None:
    alarms = [f"{number:03}" for number in range(300)]
    chosen = sample(alarms, 200, 7)
    assert len(chosen) == len(set(chosen)) == 200
    assert chosen == sorted(chosen) == sample(alarms, 200, 7)
    assert chosen != sample(alarms, 200, 8)
    assert sample(alarms[:3], 200, 7) == alarms[:3]
