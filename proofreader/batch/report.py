"""What a run comes to: counts in memory, everything that grows with the number of files in files of its own."""

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from proofreader.batch.journal import Record
from proofreader.batch.model import Result, Status
from proofreader.batch.spellings import Several, SpellingCounter

VERSION = 1
_MOST_GROUPS = 5_000  # outlets or writers; more, and the column is none of that
_MOST_WORDS = 20_000  # kept while counting
_MOST_PROBLEMS = 100  # of each kind
_TOP = 200  # words and rules that the report names
OTHERS = "…"


@dataclass(frozen=True, slots=True)
class Totals:
    """Counts over some of the items. ``left``: certain or likely and not applied. ``notes``: remarks, never applied.

    removed: words that were taken for leftovers of pages, or as front matter. lost: words missing for no reason.
    """

    files: int = 0
    failed: int = 0
    words: int = 0
    applied: int = 0
    left: int = 0
    notes: int = 0
    removed: int = 0
    lost: int = 0


@dataclass(frozen=True, slots=True)
class Rule:
    """How often a rule spoke."""

    category: str
    applied: int
    left: int
    notes: int


@dataclass(frozen=True, slots=True)
class Words:
    """A correction or an unknown word, and how often it stands in the files; ``applied``: how often it was corrected.
    ``right`` is "" for an unknown word."""

    wrong: str
    right: str
    rule: str
    count: int
    applied: int = 0


@dataclass(frozen=True, slots=True)
class Trouble:
    """An item that came to nothing, and why; or what is told of one that was done. ``code``: one of ``model.CODES``."""

    name: str
    status: str
    code: str
    reason: str


@dataclass(frozen=True, slots=True)
class BatchReport:
    """One run. Everything here is small, however many files there were.

    statuses: number of items by status. seconds: of the whole run. bytes: of the sources.
    checked: words that this run checked; ``total.words`` has those of unchanged files too.
    top, unknown: the most frequent corrections and unknown words, most frequent first; exact unless there are tens of
        thousands of different ones.
    several: what the articles write in more than one way.
    problems: the first hundred items that failed, that were skipped, and of which something is told that were done.
    journal, changes: files with the rest: ``files()`` and ``changes_lines()`` read them line by line. None after a dry
        run that kept none.
    trouble: why the run ended early, "" where it did not.
    """

    out: str
    started: float
    seconds: float
    stopped: bool
    trouble: str
    program: str
    options: Mapping[str, Any]
    statuses: Mapping[str, int]
    total: Totals
    checked: int
    bytes: int
    categories: Mapping[str, Rule]
    rules: Mapping[str, Rule]
    outlets: Mapping[str, Totals]
    writers: Mapping[str, Totals]
    top: tuple[Words, ...]
    unknown: tuple[Words, ...]
    several: tuple[Several, ...] = ()
    problems: tuple[Trouble, ...] = ()
    journal: Path | None = None
    changes: Path | None = None
    journal_from: int = 0  # byte where this run begins in its journal

    @property
    def failed(self) -> int:
        """How many items failed."""
        return self.statuses.get("failed", 0)

    def files(self) -> Iterator[Record]:
        """The records of the items (see docs/batch.md), in the order in which they were finished."""
        if self.journal is None:
            return
        with self.journal.open("rb") as lines:
            lines.seek(self.journal_from)
            yield from (record for record in _parsed(lines) if record.get("kind") == "done")

    def files_with_changes(self) -> Iterator[tuple[Record, list[Record]]]:
        """The record of each item, and its changes."""
        if self.changes is None or not self.changes.exists():
            yield from ((record, []) for record in self.files())
            return
        with self.changes.open("rb") as changes:
            for record in self.files():
                at, size = record["changes"]
                changes.seek(at)
                yield record, list(_parsed(changes.read(size).split(b"\n"))) if size else []

    def changes_lines(self) -> Iterator[Record]:
        """The changes of all items, each with ``key`` and ``name`` of its file."""
        for record, changes in self.files_with_changes():
            for change in changes:
                yield {"key": record["key"], "name": record["name"], **change}

    def as_dict(self) -> dict[str, Any]:
        """Everything but the files, as JSON values."""
        fields = asdict(self)
        fields |= {"statuses": {str(status): self.statuses.get(str(status), 0) for status in Status}}
        for name in ("journal", "changes"):
            fields[name] = None if fields[name] is None else str(fields[name])
        del fields["journal_from"]
        return {"version": VERSION, **fields}


def _parsed(lines: Iterable[bytes]) -> Iterator[Record]:
    for line in lines:
        try:
            yield json.loads(line)
        except ValueError:
            continue


@dataclass(slots=True)
class _Group:
    """A tally while it is counted."""

    files: int = 0
    failed: int = 0
    words: int = 0
    applied: int = 0
    left: int = 0
    notes: int = 0
    removed: int = 0
    lost: int = 0

    def add(self, result: Result, counts: tuple[int, int, int]) -> None:
        self.files += 1
        self.failed += result.status is Status.FAILED
        self.words += result.words
        self.applied += counts[0]
        self.left += counts[1]
        self.notes += counts[2]
        self.removed += sum(result.removed.values())
        self.lost += result.lost

    def done(self) -> Totals:
        return Totals(self.files, self.failed, self.words, self.applied, self.left, self.notes, self.removed, self.lost)


@dataclass(slots=True)
class Collector:
    """Counts results one after the other. Its memory does not grow with their number."""

    statuses: Counter[str] = field(default_factory=Counter)
    total: _Group = field(default_factory=_Group)
    bytes: int = 0
    worked: int = 0  # words that this run checked; those of unchanged items are in ``total`` alone
    _problems: list[Trouble] = field(default_factory=list)
    _told: Counter[str] = field(default_factory=Counter)  # items with a problem, by status
    _rules: dict[str, list[Any]] = field(default_factory=dict)
    _outlets: dict[str, _Group] = field(default_factory=dict)
    _writers: dict[str, _Group] = field(default_factory=dict)
    _top: Counter[tuple[str, str, str]] = field(default_factory=Counter)
    _applied: Counter[tuple[str, str, str]] = field(default_factory=Counter)  # of those in ``_top``
    _unknown: Counter[str] = field(default_factory=Counter)
    _spellings: SpellingCounter = field(default_factory=SpellingCounter)

    def add(self, result: Result, pairs: Iterable[tuple[tuple[str, str, str], bool]]) -> None:
        """Counts an item; ``pairs``: rule, wrong and right of its changes, and whether they were applied."""
        self.statuses[str(result.status)] += 1
        self.bytes += result.bytes
        counts = (0, 0, 0)
        for rule, (category, *numbers) in result.counts.items():
            row = self._rules.setdefault(rule, [category, 0, 0, 0])
            for at, number in enumerate(numbers, 1):
                row[at] += number
            counts = (counts[0] + numbers[0], counts[1] + numbers[1], counts[2] + numbers[2])
        self.total.add(result, counts)
        if result.status is Status.DONE:
            self.worked += result.words
        if result.problem:
            self._told[result.status] += 1
            if self._told[result.status] <= _MOST_PROBLEMS:
                problem = result.problem
                self._problems.append(Trouble(result.name, str(result.status), problem.code, problem.reason))
        for groups, name in ((self._outlets, result.outlet), (self._writers, result.writer)):
            if name:
                known = name in groups or len(groups) < _MOST_GROUPS
                groups.setdefault(name if known else OTHERS, _Group()).add(result, counts)
        for pair, applied in pairs:
            self._top[pair] += 1
            self._applied[pair] += applied
        self._unknown.update(result.unknown)
        self._spellings.add(result.spellings, result.unknown)
        if _prune(self._top):
            self._applied = Counter({pair: self._applied[pair] for pair in self._top})
        _prune(self._unknown)

    def report(self, **fields: Any) -> BatchReport:
        """The report so far, with what only the run knows."""
        rules = {
            rule: Rule(*row) for rule, row in sorted(self._rules.items(), key=lambda item: (-sum(item[1][1:]), item[0]))
        }
        return BatchReport(
            statuses=dict(self.statuses),
            total=self.total.done(),
            checked=self.worked,
            bytes=self.bytes,
            rules=rules,
            categories=_by_category(rules),
            outlets=_sorted(self._outlets),
            writers=_sorted(self._writers),
            top=tuple(
                Words(wrong, right, rule, count, self._applied[rule, wrong, right])
                for (rule, wrong, right), count in _most(self._top)
            ),
            unknown=tuple(Words(word, "", "", count) for word, count in _most(self._unknown)),
            several=self._spellings.several(),
            problems=tuple(self._problems),
            **fields,
        )


def _most(counter: Counter[Any]) -> list[tuple[Any, int]]:
    return sorted(counter.items(), key=lambda item: (-item[1], item[0]))[:_TOP]


def _prune(counter: Counter[Any]) -> bool:
    """Forgets the rarest half of too many, and returns whether it did: what is frequent in an archive comes again."""
    if len(counter) <= 2 * _MOST_WORDS:
        return False
    for key, _ in counter.most_common()[_MOST_WORDS:]:
        del counter[key]
    return True


def _by_category(rules: Mapping[str, Rule]) -> dict[str, Rule]:
    found: dict[str, list[int]] = {}
    for rule in rules.values():
        row = found.setdefault(rule.category, [0, 0, 0])
        row[0] += rule.applied
        row[1] += rule.left
        row[2] += rule.notes
    return {name: Rule(name, *row) for name, row in sorted(found.items(), key=lambda item: (-sum(item[1]), item[0]))}


def _sorted(groups: Mapping[str, _Group]) -> dict[str, Totals]:
    return {name: group.done() for name, group in sorted(groups.items(), key=lambda item: (-item[1].files, item[0]))}
