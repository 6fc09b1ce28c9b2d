"""What a batch is made of: items that go in, options, results that come out. All of it travels between processes."""

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any

from proofreader.core import Level, Profile

TARGETS = ("docx", "txt", "html", "odt", "md", "same")
MAX_BYTES = 50 << 20  # of one source


class BatchError(RuntimeError):
    """The whole run can't go on. One line that says why; what was done so far is in the journal."""


class Status(StrEnum):
    """What became of an item.

    DONE: written. UNCHANGED: as a run before left it. SKIPPED: nothing to do, no fault. FAILED: see the reason.
    UNDONE: not reached, since the run was stopped.
    """

    DONE = "done"
    UNCHANGED = "unchanged"
    SKIPPED = "skipped"
    FAILED = "failed"
    UNDONE = "undone"


@dataclass(frozen=True, slots=True)
class Problem:
    """Why an item was skipped or failed, or what is to be told of one that was done. ``code`` is one of ``CODES``, for
    messages in other languages."""

    code: str
    reason: str


# code → whether that is a fault of the file (failed) or not (skipped)
CODES: Mapping[str, bool] = {
    "missing": True,
    "permission": True,
    "unreadable": True,
    "too-large": True,
    "archive": True,
    "row": True,
    "write": True,
    "disk-full": True,
    "taken": True,
    "killed": True,
    "internal": True,
    "empty": False,
    "kind": False,
    "kept": False,
    "timings": False,  # of an item that was done
}


@dataclass(frozen=True, slots=True)
class Item:
    """One article to come.

    key: identifies it, in this run and in later ones: the absolute path of the file, and the member or
        row in it.
    name: where it stood, relative to what was given, with ``/``. As found: not yet fit for a file name.
    path: the file to read; "" where ``data`` holds the bytes.
    suffix: what kind of file the bytes are, such as ``.txt``.
    modified: seconds since 1970, of the source. Dates in documents come from it, so that a run can be repeated.
    """

    key: str
    name: str
    suffix: str
    path: str = ""
    data: bytes | None = None
    size: int = 0
    modified: float = 0.0
    title: str = ""
    writer: str = ""
    outlet: str = ""
    problem: Problem | None = None


@dataclass(frozen=True, slots=True)
class Options:
    """What is to be done with every item.

    clean: also remove what a scraper left; None: where an article is laid out anew.
    tracked, comments: corrections as tracked changes, with reasons; for Word documents.
    words: accepted besides those of lexicon and profile.
    """

    profile: Profile
    to: str = "docx"
    level: Level = Level.CERTAIN
    clean: bool | None = None
    tracked: bool = False
    comments: bool = False
    author: str = "المدقّق"
    words: frozenset[str] = frozenset()
    max_bytes: int = MAX_BYTES


@dataclass(frozen=True, slots=True)
class Known:
    """What the journal holds of an item from a run before. ``output`` is relative to the output folder."""

    hash: str
    version: str
    output: str
    output_hash: str


@dataclass(frozen=True, slots=True)
class Task:
    """An item with the place of its output, relative to the output folder, "" where nothing is written.

    begun: when, in seconds since 1970, a run began to write that output without recording whether it
        finished; 0 where none did. What was written there since is ours.
    """

    item: Item
    output: str
    known: Known | None = None
    begun: float = 0.0


@dataclass(frozen=True, slots=True)
class Setup:
    """What a worker needs to know once.

    out: the output folder. dry: nothing is written there. version: see ``versions.version_of``; program: of the code
    and its data.
    stop: a file whose existence means: start no further item.
    """

    options: Options
    out: str
    version: str
    program: str
    stop: str = ""
    seconds: float = 0.0  # an item may take, on top of what its size explains; 0: for ever
    dry: bool = False


# rule → [category, applied, left, notes]
Counts = dict[str, list[Any]]


@dataclass(frozen=True, slots=True)
class Result:
    """What became of one item.

    words: between spaces, of the text as it was. counts: issues by rule. changes: lines of JSON, see docs/batch.md.
    removed: words that were taken for leftovers of a page, by rule, and front matter. lost: words that are not in the
    output for a reason that no rule gives.
    unknown: how often each word that is in no list stands there. spellings: see ``engine.spellings``.
    """

    key: str
    status: Status
    name: str = ""
    output: str = ""
    output_hash: str = ""
    hash: str = ""
    words: int = 0
    bytes: int = 0
    seconds: float = 0.0
    counts: Counts = field(default_factory=dict)
    unknown: dict[str, int] = field(default_factory=dict)
    changes: tuple[str, ...] = ()
    writer: str = ""
    outlet: str = ""
    problem: Problem | None = None
    removed: dict[str, int] = field(default_factory=dict)
    lost: int = 0
    spellings: dict[str, int] = field(default_factory=dict)


def trouble(item: Item, problem: Problem, hash: str = "", size: int | None = None) -> Result:
    """The result of an item that came to nothing."""
    return Result(
        item.key,
        Status.FAILED if CODES[problem.code] else Status.SKIPPED,
        item.name,
        hash=hash,
        bytes=item.size if size is None else size,
        writer=item.writer,
        outlet=item.outlet,
        problem=problem,
    )


def absolute(path: str | Path) -> Path:
    """The path from the root on, without ``..``. Links stay: files keep the names they are known by."""
    return Path(os.path.abspath(path))  # noqa: PTH100 - Path.resolve would follow links


def path_of(name: str) -> Path:
    """The path that a user means by that: one that begins with ``~`` may be a file, as Word calls its lock files."""
    path = Path(name)
    if os.path.lexists(path):
        return path
    try:
        return path.expanduser()
    except RuntimeError:  # no home folder
        return path


def folder_of(output: str) -> str:
    """The folder of an output, relative to the output folder; "" for that folder itself."""
    return output.rpartition("/")[0]


def place(out: str | Path, output: str) -> Path:
    """The path of an output."""
    return Path(out, *output.split("/"))
