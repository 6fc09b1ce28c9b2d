"""Table: errors put into edited news, and how much of them the engine takes out again."""

import subprocess
import sys
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.accuracy.shared import Shared
from benchmarks.accuracy.table import Table, percent
from proofreader.core import Category, Level
from proofreader.engine import Engine

SOURCES = ("skynews", "alarabia", "bbc", "cnn")
# What the scorer can count: it compares words, so repairs of the source's own spaces and marks would look like errors.
SPELLING = frozenset({Category.SPELLING, Category.HAMZA, Category.ENDINGS, Category.BORDERS})
_BETA = 0.5
COLUMNS = (
    "source",
    "level",
    "words",
    "errors",
    "proposed",
    "right",
    "own",
    "P %",
    "R %",
    "F0.5",
    "P % -own",
    "F0.5 -own",
)

WordEdit = tuple[int, int, str]
"""Words ``start`` to ``end`` of the line with errors become this."""


@dataclass
class Score:
    """``own``: wrong changes that the engine makes on the original too: an error the source had, or a false alarm."""

    words: int = 0
    put_in: int = 0
    proposed: int = 0
    right: int = 0
    own: int = 0

    def add(self, wanted: Collection[WordEdit], made: Collection[WordEdit], on_original: Collection[WordEdit]) -> None:
        """Count one line: what the errors put in ask for, what was done, what is done on the line without errors."""
        right = set(wanted) & set(made)
        place = moved(wanted)
        self.put_in += len(wanted)
        self.proposed += len(made)
        self.right += len(right)
        self.own += sum(place(edit) in on_original for edit in set(made) - right)

    def f_half(self, without_own: bool = False) -> float:
        """F0.5 in per cent: precision counts twice as much as recall."""
        proposed = self.proposed - self.own if without_own else self.proposed
        if not self.right:
            return 0.0
        precision, recall = self.right / proposed, self.right / self.put_in
        return 100 * (1 + _BETA**2) * precision * recall / (_BETA**2 * precision + recall)


def moved(wanted: Collection[WordEdit]) -> Callable[[WordEdit], WordEdit | None]:
    """From places in the line with errors to places in the original; None for one that touches an error."""
    ordered = sorted(wanted)

    def place(edit: WordEdit) -> WordEdit | None:
        start, end, text = edit
        by = 0
        for first, last, right in ordered:
            if last <= start:
                by += len(right.split()) - (last - first)
            elif first < end:
                return None
        return start + by, end + by, text

    return place


def spelling_only(engine: Engine) -> Engine:
    """The engine without the rules that do not change words."""
    rules = {name: rule for name, rule in engine.rules.items() if rule.category in SPELLING}
    return Engine(engine.lexicon, engine.profile, rules)


def corrupt(shared: Shared, source: str, articles: int, seed: int, folder: Path) -> tuple[list[str], list[str]]:
    """Lines with errors and the same without, made by ``eval/corrupt.py``."""
    prefix = folder / source
    script, news = shared.root / "eval" / "corrupt.py", shared.corpus(source)
    options = ["--articles", str(articles), "--seed", str(seed)]
    subprocess.run([sys.executable, str(script), str(news), str(prefix), *options], check=True)
    wrong, right = (
        (folder / f"{source}.{ending}").read_text(encoding="utf-8").split("\n")[:-1] for ending in ("src", "cor")
    )
    return wrong, right


Aligner = Callable[[Sequence[str], Sequence[str]], set[WordEdit]]


def quick(align: Aligner) -> Aligner:
    """The same aligner, asked only about the words between a common beginning and a common end."""

    def edits(source: Sequence[str], target: Sequence[str]) -> set[WordEdit]:
        least, start, end = min(len(source), len(target)), 0, 0
        while start < least and source[start] == target[start]:
            start += 1
        while end < least - start and source[-1 - end] == target[-1 - end]:
            end += 1
        # Two words on either side, so that a change beside equal words is aligned as in the whole line.
        start, end = max(0, start - 2), max(0, end - 2)
        found = align(source[start : len(source) - end], target[start : len(target) - end])
        return {(first + start, last + start, text) for first, last, text in found}

    return edits


def tables(engine: Engine, shared: Shared, *, articles: int, seed: int) -> Iterable[Table]:
    """Every edited source at levels likely and certain."""
    align = quick(shared.scorer("score_words").edits)
    engine = spelling_only(engine)
    rows: list[list[str | int | float | None]] = []
    levels = (Level.LIKELY, Level.CERTAIN)
    sums = {level: Score() for level in levels}
    with TemporaryDirectory() as folder:
        for source in SOURCES:
            scores = {level: Score() for level in levels}
            for wrong, right in zip(*corrupt(shared, source, articles, seed, Path(folder)), strict=True):
                words, intended = wrong.split(), right.split()
                wanted = align(words, intended)
                for level in levels:
                    made = align(words, engine.fix(wrong, level).text.split())
                    on_original = align(intended, engine.fix(right, level).text.split())
                    for score in (scores[level], sums[level]):
                        score.words += len(words)
                        score.add(wanted, made, on_original)
            rows += [_row(source, level, scores[level]) for level in levels]
    rows += [_row("all", level, sums[level]) for level in levels]
    notes = [
        f"{articles} articles of each source, seed {seed}, spelling only. Own: changes the engine makes on the "
        "original as well, at the same place: errors of the source and false alarms; «-own» leaves them out."
    ]
    yield Table("corrupted", "Errors put into edited news", COLUMNS, rows, notes)


def _row(source: str, level: Level, score: Score) -> list[str | int | float | None]:
    return [
        source,
        level.label,
        score.words,
        score.put_in,
        score.proposed,
        score.right,
        score.own,
        percent(score.right, score.proposed),
        percent(score.right, score.put_in),
        score.f_half(),
        percent(score.right, score.proposed - score.own),
        score.f_half(without_own=True),
    ]
