"""Table: single sentences whose right form is known, by class of error.

They are those of ``tests/cases``. The rules were written with ``words`` and ``grammar`` at hand and mended with
``more_*``; ``later_*`` were written when the rules stood, and nothing was mended for them.
"""

import json
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from pathlib import Path

from benchmarks.accuracy.table import Table, percent
from proofreader.core import Issue, Level
from proofreader.correction.edits import apply_edits
from proofreader.engine import Engine

FOLDER = Path(__file__).resolve().parents[2] / "tests" / "cases"


@dataclass(frozen=True, slots=True)
class Case:
    """A sentence. ``want`` equal to ``text`` means: stay silent. ``level``: the least that counts as found."""

    kind: str
    text: str
    want: str
    level: Level = Level.LIKELY

    @property
    def is_right(self) -> bool:
        """Whether the sentence has nothing to find."""
        return self.text == self.want


def read_cases(path: Path) -> Iterator[Case]:
    """Yield the cases of a file of JSON lines: ``class``, ``text``, ``want`` and, where it is not likely, ``level``."""
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            if line.strip():
                data = json.loads(line)
                yield Case(data["class"], data["text"], data["want"], Level.parse(data.get("level", "likely")))


def corrected(case: Case, issues: list[Issue]) -> str:
    """Return the sentence after the first fix of each issue that is sure enough."""
    sure = (issue for issue in issues if issue.fixes and issue.fixes[0].level >= case.level)
    return apply_edits(case.text, [edit for issue in sure for edit in issue.fixes[0].edits])


def passes(case: Case, issues: list[Issue]) -> bool:
    """Return whether the first fixes make exactly the wanted text; of a right sentence, whether all are silent."""
    if case.is_right:
        return all(issue.level < Level.LIKELY for issue in issues)
    return corrected(case, issues) == case.want


def is_seen(case: Case, issues: list[Issue]) -> bool:
    """Return whether an issue that is sure enough touches what has to change."""
    codes = SequenceMatcher(None, case.text, case.want, autojunk=False).get_opcodes()
    changed = [(start, max(end, start + 1)) for code, start, end, _, _ in codes if code != "equal"]
    return any(
        issue.span.start <= end and start <= issue.span.end
        for issue in issues
        if issue.level >= case.level
        for start, end in changed
    )


def tables(engine: Engine) -> Iterator[Table]:
    """Yield a table for each file, by its name."""
    for path in sorted(FOLDER.glob("*.jsonl")):
        name = path.stem
        counts: defaultdict[str, list[int]] = defaultdict(lambda: [0] * 5)
        for case in read_cases(path):
            issues = engine.check(case.text)
            row = counts[case.kind]
            if case.is_right:
                row[3] += 1
                row[4] += passes(case, issues)
            else:
                row[0] += 1
                row[1] += is_seen(case, issues)
                row[2] += passes(case, issues)
        total = [sum(column) for column in zip(*counts.values(), strict=True)]
        yield Table(
            f"cases-{name}",
            f"Sentences with their right form: {name}",
            ("class", "wrong", "seen %", "right %", "right ones", "silent %"),
            [
                (kind, wrong, percent(seen, wrong), percent(right, wrong), still, percent(silent, still))
                for kind, (wrong, seen, right, still, silent) in [*sorted(counts.items()), ("all", total)]
            ],
        )
