"""Articles in the rows of a table: JSON lines or CSV, packed or not. One row is held at a time."""

import bz2
import csv
import gzip
import io
import json
import lzma
import sys
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

from proofreader.batch.kinds import PACKED, TABLES, suffix_of
from proofreader.batch.model import Item, Problem
from proofreader.batch.names import safe_stem
from proofreader.formats import ReadError, decode

_OPENERS: dict[str, Callable[[Path, str], Any]] = {".gz": gzip.open, ".xz": lzma.open, ".bz2": bz2.open}
_FOLDER = 1000  # rows in one folder: a million files in one make every system slow
_SAMPLE = 1 << 16  # bytes of a CSV file to tell its encoding by
_DELIMITERS = ",;\t|"


@dataclass(frozen=True, slots=True)
class Columns:
    """The names of the columns; "" for the usual ones, tried in the order of ``USUAL``."""

    text: str = ""
    title: str = ""
    id: str = ""
    writer: str = ""
    outlet: str = ""


USUAL: dict[str, tuple[str, ...]] = {
    "text": ("text", "body", "content", "article", "article_text", "النص", "نص", "المتن", "المحتوى", "المقال"),
    "title": ("title", "headline", "العنوان", "عنوان"),
    "id": ("id", "_id", "guid", "uuid", "slug", "key", "المعرف", "المعرّف", "الرقم"),
    "writer": ("writer", "author", "byline", "الكاتب", "كاتب", "المحرر", "الصحفي"),
    "outlet": ("outlet", "source", "site", "publisher", "newspaper", "المصدر", "الموقع", "الصحيفة", "الجريدة"),
}


@dataclass(frozen=True, slots=True)
class _Table:
    """Where the rows of one file go, and from which columns they are read."""

    path: Path
    prefix: str
    columns: Columns
    max_bytes: int
    modified: float

    def item(self, number: int, row: Mapping[str, Any]) -> Item:
        """The item of row ``number``, from 0."""
        found = {role: _value(row, getattr(self.columns, role), names) for role, names in USUAL.items()}
        identity, title, text = found["id"], found["title"].strip(), found["text"]
        key = f"{self.path.as_posix()}#{identity or number + 1}"
        stem = safe_stem(identity or f"{number + 1:06d}")
        name = f"{self.prefix}{self._folder(number)}{stem}.txt"
        if title and not text.lstrip().startswith(title):
            text = f"{title}\n\n{text}"
        data = text.encode("utf-8", "replace")
        problem = None
        if not found["text"].strip() and not self._has_text(row):
            wanted = self.columns.text or "text"
            problem = Problem("row", f"row {number + 1} has no column '{wanted}'; name it with --text-column")
        elif len(data) > self.max_bytes:
            problem = Problem("too-large", f"row {number + 1}: {len(data) >> 20} MB")
        return Item(
            key,
            name,
            ".txt",
            data=None if problem else data,
            size=len(data),
            modified=self.modified,
            title=title,
            writer=found["writer"].strip(),
            outlet=found["outlet"].strip(),
            problem=problem,
        )

    def broken(self, number: int, code: str, reason: str) -> Item:
        """The item of a row that can't be read."""
        key = f"{self.path.as_posix()}#{number + 1}"
        return Item(key, f"{self.prefix}{number + 1:06d}.txt", ".txt", problem=Problem(code, reason))

    def _folder(self, number: int) -> str:
        return f"{number // _FOLDER:04d}/" if number >= _FOLDER else ""

    def _has_text(self, row: Mapping[str, Any]) -> bool:
        """Whether there is a column of text, though this row's is empty."""
        return _column(row, self.columns.text, USUAL["text"]) is not None


def rows(path: Path, prefix: str, columns: Columns, max_bytes: int) -> Iterator[Item]:
    """An item a row. A table that can't be read is one item with a problem, a bad row too."""
    suffix = suffix_of(path.name)
    kind = next(kind for kind in TABLES if suffix.startswith(kind))
    try:
        modified = path.stat().st_mtime
        table = _Table(path, prefix, columns, max_bytes, modified)
        with _open(path) as file:
            yield from _json_lines(file, table) if kind in (".jsonl", ".ndjson") else _csv(file, table, kind)
    except FileNotFoundError:
        yield Item(
            path.as_posix(),
            f"{prefix.rstrip('/')}{suffix}" if prefix else path.name,
            suffix,
            problem=Problem("missing", "no such file"),
        )
    except (OSError, EOFError, lzma.LZMAError, zlib.error, csv.Error, ReadError, UnicodeError) as error:
        reason = " ".join(str(error).split())
        yield Item(
            f"{path.as_posix()}#",
            f"{prefix.rstrip('/')}{suffix}" if prefix else path.name,
            suffix,
            problem=Problem("archive", f"damaged: {reason}"),
        )


def lines(path: Path) -> int:
    """About how many rows there are: lines."""
    number = 0
    try:
        with _open(path) as file:
            while block := file.read(1 << 20):
                number += block.count(b"\n")
    except (OSError, EOFError, lzma.LZMAError, zlib.error):
        return max(1, number)
    return max(1, number)


def _open(path: Path) -> IO[bytes]:
    packed = path.suffix.lower()
    opened: IO[bytes] = _OPENERS[packed](path, "rb") if packed in PACKED else path.open("rb")
    return opened


def _json_lines(file: IO[bytes], table: _Table) -> Iterator[Item]:
    most = table.max_bytes * 2  # what is not ASCII may be written as \u0627
    number = 0
    while line := file.readline(most):
        if not line.endswith(b"\n") and len(line) == most:
            yield table.broken(number, "too-large", f"row {number + 1}: more than {most >> 20} MB")
            while (rest := file.readline(1 << 20)) and not rest.endswith(b"\n"):
                pass
        elif line.strip():
            try:
                row = json.loads(line.decode("utf-8-sig"))
            except (ValueError, RecursionError) as error:
                yield table.broken(number, "row", f"row {number + 1}: not JSON: {error}")
            else:
                if isinstance(row, dict):
                    yield table.item(number, row)
                else:
                    yield table.broken(number, "row", f"row {number + 1}: not a JSON object")
        else:
            continue  # an empty line is no row
        number += 1


def _csv(file: IO[bytes], table: _Table, kind: str) -> Iterator[Item]:
    sample = file.read(_SAMPLE)
    whole = sample if len(sample) < _SAMPLE else sample[: sample.rfind(b"\n") + 1] or sample
    encoding = "utf-8-sig" if whole.startswith(b"\xef\xbb\xbf") else decode(whole).encoding
    file.seek(0)
    csv.field_size_limit(min(table.max_bytes * 2, sys.maxsize >> 32 or sys.maxsize))
    text = io.TextIOWrapper(file, encoding=encoding, errors="replace", newline="")
    header = text.readline()
    delimiter = "\t" if kind == ".tsv" else max(_DELIMITERS, key=header.count)
    names = next(csv.reader([header], delimiter=delimiter), [])
    number = 0
    reader = csv.DictReader(text, names, delimiter=delimiter)
    while True:
        try:
            row = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            yield table.broken(number, "row", f"row {number + 1}: {error}")
        else:
            yield table.item(number, row)
        number += 1


def _column(row: Mapping[str, Any], wanted: str, usual: Iterable[str]) -> str | None:
    if wanted:
        return wanted if wanted in row else None
    names = {str(name).strip().casefold(): name for name in row if name is not None}
    return next((names[name] for name in usual if name in names), None)


def _value(row: Mapping[str, Any], wanted: str, usual: Iterable[str]) -> str:
    name = _column(row, wanted, usual)
    value = row.get(name) if name is not None else None
    if isinstance(value, list):
        return "\n\n".join(str(part) for part in value)
    return "" if value is None else str(value)
