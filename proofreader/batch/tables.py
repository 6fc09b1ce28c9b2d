"""Articles in the rows of a table: JSON lines or CSV, packed or not. One row is held at a time."""

import csv
import io
import json
import math
import sys
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

from proofreader.arabic.late import late_re
from proofreader.batch.csv_rows import csv_rows, skip_line
from proofreader.batch.kinds import TABLES, suffix_of
from proofreader.batch.model import Item, Problem
from proofreader.batch.names import safe_stem
from proofreader.batch.packed import DAMAGE, open_packed
from proofreader.batch.table_encoding import encoding_of, is_utf8
from proofreader.core.i18n import gettext
from proofreader.documents import ReadError

_FOLDER = 1000  # rows in one folder: a million files in one make every system slow
_WIDE = ("utf-16", "utf-32")
_STRAY = late_re("[\udc80-\udcff]")  # what "surrogateescape" makes of a byte that does not belong in the encoding
_HALF = late_re("[\ud800-\udfff]")


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


class _NotTextError(ValueError):
    """What stands where text should. The message names it."""


@dataclass(frozen=True, slots=True)
class _Table:
    """Where the rows of one file go, and from which columns they are read."""

    path: Path
    prefix: str
    columns: Columns
    max_bytes: int
    modified: float
    encoding: str

    def item(self, number: int, row: Mapping[str, Any]) -> Item:
        """The item of row ``number``, from 0."""
        identity, writer, outlet = (_label(self._value(row, role)) for role in ("id", "writer", "outlet"))
        title, text, problem = "", "", None
        try:
            title, text = (_text(role, self._value(row, role)) for role in ("title", "text"))
        except _NotTextError as error:
            problem = Problem("row", _of_row(number, error))
        if reason := self._misfit("\n".join((identity, writer, outlet, title, text))):
            return self.broken(number, "row", _of_row(number, reason))
        identity, writer, outlet, title, text = map(_as_text, (identity, writer, outlet, title, text))
        key = f"{self.path.as_posix()}#{identity or number + 1}"
        stem = safe_stem(identity or f"{number + 1:06d}")
        name = f"{self.prefix}{self._folder(number)}{stem}.txt"
        title, has_text = title.strip(), bool(text.strip())
        if title and not text.lstrip().startswith(title):
            text = f"{title}\n\n{text}"
        data = text.encode("utf-8")
        if not problem and not has_text and not self._has_text(row):
            wanted = self.columns.text or "text"
            problem = Problem(
                "row",
                gettext("row {number} has no column '{wanted}'; name it with --text-column").format(
                    number=number + 1, wanted=wanted
                ),
            )
        elif len(data) > self.max_bytes:
            problem = Problem(
                "too-large",
                gettext("row {number}: {megabytes} MB").format(number=number + 1, megabytes=len(data) >> 20),
            )
        return Item(
            key,
            name,
            ".txt",
            data=None if problem else data,
            size=len(data),
            modified=self.modified,
            title=title,
            writer=writer.strip(),
            outlet=outlet.strip(),
            problem=problem,
        )

    def broken(self, number: int, code: str, reason: str) -> Item:
        """The item of a row that can't be read."""
        key = f"{self.path.as_posix()}#{number + 1}"
        return Item(key, f"{self.prefix}{number + 1:06d}.txt", ".txt", problem=Problem(code, reason))

    def _folder(self, number: int) -> str:
        return f"{number // _FOLDER:04d}/" if number >= _FOLDER else ""

    def _value(self, row: Mapping[str, Any], role: str) -> Any:
        name = _column(row, getattr(self.columns, role), USUAL[role])
        return None if name is None else row[name]

    def _misfit(self, text: str) -> str:
        """What to report of a row that is not written in the encoding of the table; "" where it is."""
        if text.isascii():
            return ""
        if _STRAY.search(text):
            told = gettext("bytes that do not belong in {encoding}, the encoding of the table; save it in one encoding")
            return told.format(encoding=self.encoding)
        # Single-byte encodings take any bytes; that a text in one of them is valid UTF-8 does not happen.
        if not self.encoding.startswith("utf-"):
            with suppress(UnicodeEncodeError):  # JSON may escape what the encoding does not hold
                if is_utf8(text.encode(self.encoding)):
                    told = gettext("written in UTF-8, the table in {encoding}; save the whole table in UTF-8")
                    return told.format(encoding=self.encoding)
        return ""

    def _has_text(self, row: Mapping[str, Any]) -> bool:
        """Whether there is a column of text, though this row's is empty."""
        return _column(row, self.columns.text, USUAL["text"]) is not None


def rows(path: Path, prefix: str, columns: Columns, max_bytes: int) -> Iterator[Item]:
    """An item a row. A table that can't be read is one item with a problem, a bad row too."""
    suffix = suffix_of(path.name)
    kind = next(kind for kind in TABLES if suffix.startswith(kind))
    is_json = kind in (".jsonl", ".ndjson")
    try:
        modified = path.stat().st_mtime
        with open_packed(path) as file:
            try:
                encoding = encoding_of(file)
            except ReadError:
                if not is_json:
                    raise
                encoding = "utf-8"  # in JSON each row shows whether it can be read
            # In UTF-16, half a pair is a cut-off emoji; elsewhere what does not fit is kept until its row is known.
            errors = "surrogatepass" if encoding.startswith(_WIDE) else "surrogateescape"
            text = io.TextIOWrapper(file, encoding, errors, newline="\n" if is_json else "")
            table = _Table(path, prefix, columns, max_bytes, modified, encoding)
            yield from _json_lines(text, table) if is_json else _csv(text, table, kind)
    except FileNotFoundError:
        yield Item(
            path.as_posix(),
            f"{prefix.rstrip('/')}{suffix}" if prefix else path.name,
            suffix,
            problem=Problem("missing", gettext("no such file")),
        )
    except (*DAMAGE, csv.Error, ReadError, UnicodeError) as error:
        reason = " ".join(str(error).split())
        if isinstance(error, UnicodeDecodeError):
            reason = gettext("it is not written in {encoding} throughout").format(encoding=error.encoding)
        yield Item(
            f"{path.as_posix()}#",
            f"{prefix.rstrip('/')}{suffix}" if prefix else path.name,
            suffix,
            problem=Problem("archive", gettext("damaged: {reason}").format(reason=reason)),
        )


def lines(path: Path) -> int:
    """About how many rows there are: lines."""
    number = 0
    try:
        with open_packed(path) as file:
            while block := file.read(1 << 20):
                number += block.count(b"\n")
    except DAMAGE:
        return max(1, number)
    return max(1, number)


def _json_lines(text: IO[str], table: _Table) -> Iterator[Item]:
    most = table.max_bytes * 2  # what is not ASCII may be written as \u0627
    number = 0
    while line := text.readline(most):
        if not line.endswith("\n") and len(line) == most:
            told = gettext("more than {megabytes} MB").format(megabytes=most >> 20)
            yield table.broken(number, "too-large", _of_row(number, told))
            skip_line(text, ("\n",))
        elif line.strip():
            try:
                row = json.loads(line.lstrip("\ufeff"))
            except json.JSONDecodeError as error:
                told = gettext("not JSON from character {column} on").format(column=error.colno)
                yield table.broken(number, "row", _of_row(number, told))
            except (ValueError, RecursionError):  # a number of thousands of digits, or brackets within brackets
                yield table.broken(number, "row", _of_row(number, gettext("not JSON")))
            else:
                if isinstance(row, dict):
                    yield table.item(number, row)
                else:
                    yield table.broken(number, "row", _of_row(number, gettext("not a JSON object")))
        else:
            continue  # an empty line is no row
        number += 1


def _csv(text: IO[str], table: _Table, kind: str) -> Iterator[Item]:
    most = min(table.max_bytes * 2, sys.maxsize >> 32 or sys.maxsize)
    for number, row in enumerate(csv_rows(text, most, "\t" if kind == ".tsv" else "")):
        if isinstance(row, str):
            yield table.broken(number, "row", _of_row(number, row))
        else:
            yield table.item(number, row)


def _of_row(number: int, reason: object) -> str:
    """The reason with the row it speaks of, counted from 0."""
    return gettext("row {number}: {error}").format(number=number + 1, error=reason)


def _column(row: Mapping[str, Any], wanted: str, usual: Iterable[str]) -> str | None:
    if wanted:
        return wanted if wanted in row else None
    names = {str(name).strip().casefold(): name for name in row}
    return next((names[name] for name in usual if name in names), None)


def _text(role: str, value: Any) -> str:
    """The text or title in a column: a text or a list of paragraphs. Raises _NotTextError: neither may be left out."""
    if _is_missing(value):
        return ""
    if role == "title" and _is_number(value):
        return str(value)
    parts = [part for part in value if not _is_missing(part)] if isinstance(value, list) else [value]
    for part in parts:
        if not isinstance(part, str):
            raise _NotTextError(
                gettext("{column}: {kind} where a text or a list of texts should be").format(
                    column=role, kind=_kind(part)
                )
            )
    return "\n\n".join(parts)


def _label(value: Any) -> str:
    """An id or the names of writers and outlets; "" where there is something else: the article is whole without."""
    if isinstance(value, Mapping):
        value = value.get("$oid")  # so MongoDB exports its ids
    parts = value if isinstance(value, list) else [value]
    return "، ".join(str(part) for part in parts if isinstance(part, str) or _is_number(part))


def _as_text(text: str) -> str:
    """The text without NULs, such as dumps of databases hold, and with U+FFFD for half a pair of surrogates, such as a
    cut-off emoji leaves: no file of text or file name holds either."""
    text = text.replace("\0", "")
    if not _HALF.search(text):
        return text
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and not _is_missing(value)


def _is_missing(value: Any) -> bool:
    """Whether that is null, or the NaN that programs for statistics write in its place."""
    return value is None or (isinstance(value, float) and math.isnan(value))


def _kind(value: Any) -> str:
    if isinstance(value, bool):
        return gettext("true or false")
    if isinstance(value, dict | list):
        return gettext("an object") if isinstance(value, dict) else gettext("a list")
    return gettext("a number")
