"""A drop folder: files are taken once they have come to rest.

By looking at the folder again and again, not by the system's notices of changes: those say nothing of what another
machine puts into a shared folder (NFS, SMB), get lost when many come at once, and say when a file began to be
written, not when it is whole. To see that it is at rest one has to look anyway. A look costs a millisecond for a
thousand files.
"""

import os
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import NamedTuple

from proofreader.batch.kinds import is_archive, is_table
from proofreader.batch.model import Item
from proofreader.batch.sources import Sources

# What programs call a file that they are still writing.
_PARTIAL = (".part", ".partial", ".tmp", ".temp", ".crdownload", ".download", ".filepart", ".swp", ".lock", "~")


class _Seen(NamedTuple):
    """How a file looked, since when (seconds of the clock), and whether it was taken like that."""

    look: tuple[int, int]
    since: float
    taken: bool


@dataclass(slots=True)
class DropFolder:
    """Yields an item for each file at rest, again when it has changed, and None whenever there is nothing for now.

    Of an archive or a table at rest, an item for each article in it.

    settle: seconds without a change of size or time, before a file is taken for whole.
    interval: seconds between two looks. Ends once ``is_over``.
    """

    sources: Sources
    is_over: Callable[[], bool]
    settle: float = 3.0
    interval: float = 1.0
    clock: Callable[[], float] = time.monotonic
    _seen: dict[str, _Seen] = field(default_factory=dict)

    def __iter__(self) -> Iterator[Item | None]:
        while not self.is_over():
            began = self.clock()
            yield from self.look()
            yield None
            # The consumer waits a moment at each None.
            while not self.is_over() and self.clock() - began < self.interval:
                yield None

    def look(self) -> Iterator[Item]:
        """The files that have come to rest since the last look."""
        there = set()
        for item in replace(self.sources, packed=True):
            if not item.path:
                if item.problem and item.key not in self._seen:
                    self._seen[item.key] = _Seen((0, 0), 0.0, True)
                    yield item
                there.add(item.key)
                continue
            if item.path.lower().endswith(_PARTIAL):
                continue
            there.add(item.key)
            if self._is_ready(item):
                yield from self._inside(item) if is_archive(item.name) or is_table(item.name) else (item,)
        for key in self._seen.keys() - there:  # removed or moved meanwhile
            del self._seen[key]

    def _inside(self, item: Item) -> Iterator[Item]:
        """What is in an archive or a table; the journal says which of it was there before. Like a run, keeps apart
        rows that share an id."""
        taken: set[int] = set()  # hashes: there may be millions
        times: Counter[str] = Counter()
        for found in self.sources.inside(Path(item.path), item.name):
            key = found.key
            while hash(key) in taken:
                times[found.key] += 1
                key = f"{found.key}~{times[found.key] + 1}"
            taken.add(hash(key))
            yield found if key == found.key else replace(found, key=key)

    def _is_ready(self, item: Item) -> bool:
        try:
            status = os.stat(item.path)  # noqa: PTH116 - of millions of files
        except OSError:
            return False
        look, now = (status.st_size, status.st_mtime_ns), self.clock()
        seen = self._seen.get(item.key)
        if seen is None or seen.look != look:
            self._seen[item.key] = _Seen(look, now, False)
            return False
        if seen.taken or now - seen.since < self.settle or _is_held(Path(item.path)):
            return False
        self._seen[item.key] = seen._replace(taken=True)
        return True


def _is_held(path: Path) -> bool:
    """Whether a program holds the file so that no other may read it: Windows lets programs do that."""
    try:
        path.open("rb").close()
    except PermissionError:
        return os.name == "nt"
    except OSError:
        return False
    return False
