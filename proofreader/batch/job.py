"""What a run is given, and what it reports while it goes on."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple

from proofreader.batch.model import Item, Options, Result


@dataclass(frozen=True, slots=True)
class Job:
    """One run.

    items: what is to be done, taken one after the other; None among them means: nothing more for now.
    out: the folder to write to. journal: elsewhere than in ``out/.proofreader``; without one, a dry run keeps none.
    jobs: processes; 0 for one on each processor. scheduler: the address of a Dask cluster instead.
    dry_run: check everything, write nothing.
    again: the same item may come more than once (a watched folder).
    seconds: an item may take, apart from its size, before its worker is ended; 0: for ever.
    asked: JSON values that the journal keeps, so that a resumed run knows what was asked for.
    """

    items: Iterable[Item | None]
    options: Options
    out: Path
    journal: Path | None = None
    jobs: int = 0
    scheduler: str = ""
    dry_run: bool = False
    again: bool = False
    seconds: float = 300.0
    asked: Mapping[str, Any] = field(default_factory=dict)


class Progress(NamedTuple):
    """Where a run is: items finished, failed among them, words of those that were checked; the last result."""

    items: int
    failed: int
    words: int
    last: Result


ReportProgress = Callable[[Progress], None]
