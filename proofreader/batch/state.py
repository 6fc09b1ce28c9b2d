"""What earlier runs left and what names are given out: on disk, so that millions of items take no memory.

SQLite's own temporary database: no file of it is ever seen, and it is gone with the process.
"""

import json
import os
import posixpath
import sqlite3
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path

from proofreader.batch import journal
from proofreader.batch.journal import Record
from proofreader.batch.kinds import suffix_of
from proofreader.batch.model import Item, Known
from proofreader.batch.names import first_free, fold, safe_parts
from proofreader.batch.writing import ending_for

_TABLES = """
create table done (key text, output text, version text, record text, changes text, doubtful int,
    primary key (key, output)) without rowid;
create table begun (key text, output text, time real, primary key (key, output, time)) without rowid;
create table names (folded text primary key, key text, path text) without rowid;
create table outputs (key text, ending text, path text, primary key (key, ending)) without rowid;
create table seen (key text primary key) without rowid;
"""


_FOLDERS_REMEMBERED = 1_000
_Value = str | int | float


class State:
    """The last record of each item, the output of each item, and the items of this run.

    again: an item may come more than once. Otherwise, and where no earlier run is learnt of, no record is ever asked
    for and none is kept.
    """

    def __init__(self, *, again: bool = False) -> None:
        self._data = sqlite3.connect("", isolation_level=None, check_same_thread=False)
        self._data.execute("pragma synchronous=off")
        self._data.execute("pragma journal_mode=off")
        self._data.executescript(_TABLES)
        self._data.execute("begin")  # to the end: nothing is to last, and committing takes half of the time
        self._keeps_records = again
        self._folders = lru_cache(_FOLDERS_REMEMBERED)(self._place_of)
        self.interrupted = False

    def close(self) -> None:
        """Lets the database go."""
        self._data.close()

    def _do(self, query: str, values: Sequence[_Value] = ()) -> sqlite3.Cursor:
        try:
            return self._data.execute(query, values)
        except UnicodeEncodeError:  # names of files that are no UTF-8 hold half surrogate pairs
            return self._data.execute(query, [_storable(value) for value in values])

    def learn(self, path: Path, out: Path) -> None:
        """Takes in what the journal holds of earlier runs into that folder.

        Raises BatchError where it can't be read.
        """
        version, since = "", 0.0
        changes = str(journal.changes_of(path))
        for record in journal.records_of(path, out):
            self._keeps_records = True
            match record["kind"]:
                case "run":
                    version, since = str(record.get("version", "")), float(record.get("time", 0))
                    self.interrupted = True
                case "begin":
                    time = float(record.get("time", since))
                    for key, output in record["outputs"].items():
                        self._own(key, output)
                        self._do("replace into begun values (?, ?, ?)", (key, output, time))
                        # Until its result is recorded, it is not known what lies there.
                        self._do("update done set doubtful = 1 where key = ? and output = ?", (key, output))
                case "done":
                    self.remember(record, version, changes)
                    # It wrote nothing, if it is there still: what a killed run before it wrote remains ours.
                    self._do("delete from begun where key = ? and time >= ?", (record["key"], since))
                    if not record["output"]:
                        self._disown(record["key"])
                case "undone":
                    for key in record["keys"]:
                        self._do("delete from begun where key = ? and time >= ?", (key, since))
                        self._do("update done set doubtful = 0 where key = ?", (key,))
                case "end":
                    self.interrupted = False

    def _disown(self, key: str) -> None:
        """Frees the names kept for an item that came to nothing and of which nothing may lie there."""
        query = """
            select path from outputs where key = ?
            and not exists (select 1 from done where done.key = outputs.key and done.output = outputs.path)
            and not exists (select 1 from begun where begun.key = outputs.key and begun.output = outputs.path)
        """
        for (path,) in self._do(query, (key,)).fetchall():
            self._do("delete from outputs where key = ? and path = ?", (key, path))
            self._do("delete from names where folded = ?", (fold(path),))

    def remember(self, record: Record, version: str, changes: str) -> None:
        """Keeps the last record of an item that has an output: one that failed or was skipped wrote nothing."""
        if not self._keeps_records:
            return
        key = str(record.get("key"))
        self._do("update done set doubtful = 0 where key = ?", (key,))
        if record.get("output") and record.get("output_hash"):
            self._own(key, record["output"])
            row = (key, record["output"], version, json.dumps(record), changes)
            self._do("replace into done values (?, ?, ?, ?, ?, 0)", row)
            self._do("delete from begun where key = ? and output = ?", row[:2])

    def begun(self, key: str, output: str) -> float:
        """Since when an output may be there that no run recorded, in seconds since 1970; 0: none."""
        if not self._keeps_records:
            return 0.0
        query = "select min(time) from begun where key = ? and output = ?"
        (time,) = self._do(query, (key, output)).fetchone()
        return time or 0.0

    def known(self, key: str, output: str) -> Known | None:
        """What a worker must know of the last time. Where the output may be another by now, no more than what it was
        before."""
        if not self._keeps_records:
            return None
        query = "select version, record, doubtful from done where key = ? and output = ?"
        row = self._do(query, (key, output)).fetchone()
        if row is None:
            return None
        version, content, doubtful = row
        record = json.loads(content)
        return Known("" if doubtful else record["hash"], version, record["output"], record["output_hash"])

    def record(self, key: str, output: str) -> tuple[str, Record, str] | None:
        """Version, last record and file of changes of an item; None where its output may be another by now."""
        query = "select version, record, changes from done where key = ? and output = ? and not doubtful"
        row = self._do(query, (key, output)).fetchone()
        return None if row is None else (row[0], json.loads(row[1]), row[2])

    def is_new(self, key: str) -> bool:
        """Whether this run sees the item for the first time."""
        return self._do("insert or ignore into seen values (?)", (key,)).rowcount == 1

    def output_for(self, item: Item, to: str, out: Path) -> str:
        """Where the item goes, relative to the output folder: where it went before, else a name that nothing has.

        What lies in the folder and is not ours is never taken.
        """
        ending = ending_for(to, item.suffix)
        row = self._do("select path from outputs where key = ? and ending = ?", (item.key, ending)).fetchone()
        if row is not None:
            return str(row[0])

        def taken(path: str) -> bool:
            return self._owner(path) is not None or os.path.lexists(os.path.join(out, path))  # noqa: PTH118

        *folders, last = safe_parts(item.name)
        ending_there = suffix_of(last)
        stem = last[: -len(ending_there)] if ending_there else last
        path = first_free(self._folders(tuple(folders)), stem, ending, taken)
        self._own(item.key, path)
        return path

    def _place_of(self, folders: tuple[str, ...]) -> tuple[str, ...]:
        """The folders under names that no file has; they are folders from now on."""
        found: list[str] = []
        for folder in folders:
            found.append(folder)
            # A file has that name: the folder gets another one.
            while self._owner("/".join(found)) not in (None, ""):
                found[-1] += "_"
            self._do("insert or ignore into names values (?, '', '')", (fold("/".join(found)),))
        return tuple(found)

    def is_output(self, path: str) -> bool:
        """Whether that file, relative to the output folder, is one of ours."""
        return self._owner(path) not in (None, "")

    def _owner(self, path: str) -> str | None:
        """The key of the item whose output has that name, "" for a folder; None where it is free."""
        row = self._do("select key from names where folded = ?", (fold(path),)).fetchone()
        return None if row is None else str(row[0])

    def _own(self, key: str, path: str) -> None:
        self._do("replace into names values (?, ?, ?)", (fold(path), key, path))
        self._do("replace into outputs values (?, ?, ?)", (key, posixpath.splitext(path)[1], path))


def _storable(value: _Value) -> _Value:
    """The value as SQLite takes it: without half surrogate pairs."""
    return value.encode("utf-8", "backslashreplace").decode() if isinstance(value, str) else value
