"""The rows of a table in a file, each with its number as the program that made it shows it."""

import csv
import datetime
import io
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple
from zipfile import BadZipFile, ZipFile

from proofreader.core.i18n import gettext, number_text
from proofreader.documents.docx.package import Package
from proofreader.documents.docx.xml import declares_entities
from proofreader.documents.errors import ReadError
from proofreader.documents.plain.text_file import decode, read_bytes
from proofreader.documents.zip_limits import MAX_PART, check_sizes

Row = tuple[int, list[str]]
_DELIMITERS = "\t;,|،؛"
_MOST_ROWS = 200_000
_MOST_COLUMNS = 256  # Excel has 16,384, and one cell in the last of them would make as many of each row
_MOST_CHARACTERS = 1 << 17  # of a cell; the csv module has that limit too, which other programs' modules may raise
_MOST_BYTES = 64 << 20  # of a file that holds a list
_VALUES = (bool, datetime.date, datetime.time, datetime.timedelta)


class NotText(str):
    """What a cell shows that holds a date, a time or a truth value; it is no word to look for or to write."""


class Table(NamedTuple):
    """A table of a file: its name where there are several, its rows that are not empty, and the lines that can't be
    read, each with the reason."""

    name: str
    rows: list[Row]
    unreadable: list[tuple[int, str]]


def tables_of(path: Path) -> Iterator[Table]:
    """Every table of a file; of workbooks and documents those that are not empty. Raises ReadError."""
    suffix = path.suffix.lower()
    data = read_bytes(path, _MOST_BYTES)
    if suffix in (".csv", ".tsv", ".txt"):
        try:
            yield _csv_table(decode(data).text)
        except ReadError as error:
            raise ReadError(f"{path}: {error}") from error
    elif suffix in (".xlsx", ".xlsm"):
        yield from _sheets(data, path)
    elif suffix == ".docx":
        yield from _word_tables(data, path)
    else:
        raise ReadError(gettext("{path}: expected a table in CSV, XLSX or DOCX").format(path=path))


def _csv_table(text: str) -> Table:
    lines = io.StringIO(text if text.endswith("\n") else f"{text}\n").readlines()
    # Spreadsheets write «sep=;» before the head.
    first = next((line for line in lines if line.strip() and not line.lower().startswith("sep=")), "")
    delimiter = max(_DELIMITERS, key=first.count)
    rows: list[Row] = []
    unreadable: list[tuple[int, str]] = []
    begin, end = 0, 0  # lines before the row and before the one after it
    reader, read = csv.reader(lines, delimiter=delimiter), 0  # read: lines that an earlier reader had
    while True:
        begin = end
        try:
            row = next(reader, None)
        except csv.Error:
            row = []
        if row is None:
            return Table("", rows, unreadable)
        if any(len(cell) > _MOST_CHARACTERS for cell in row):
            row = []
        end = read + reader.line_num
        if row and not (end == len(lines) and end - begin > 1 and _is_open(lines[begin:], delimiter)):
            if any(cell.strip() for cell in row) and not (len(rows) == 0 and row[0].lower().startswith("sep=")):
                rows.append((begin + 1, row))
        elif end - begin > 1:
            # A quotation mark in it would swallow what follows: the next line begins anew.
            unreadable.append((begin + 1, gettext("a quotation mark in it is never closed")))
            end = begin + 1
            reader, read = csv.reader(lines[end:], delimiter=delimiter), end
        elif lines[begin].strip():
            reason = gettext("a cell of more than {count} characters").format(count=number_text(_MOST_CHARACTERS))
            unreadable.append((begin + 1, reason))


def _is_open(lines: list[str], delimiter: str) -> bool:
    """Whether the row that these lines make ends within quotation marks: a further line would belong to it."""
    return sum(1 for _ in csv.reader([*lines, "x"], delimiter=delimiter)) == 1


def _sheets(data: bytes, path: Path) -> Iterator[Table]:
    import openpyxl  # takes longer than the window may to start

    try:
        _refuse_attacks(data)
        with warnings.catch_warnings(action="ignore"):  # of styles and links, which a list has no use for
            book = openpyxl.load_workbook(io.BytesIO(data), read_only=True, data_only=True)
            try:
                tables = [Table(sheet.title, list(_rows(sheet)), []) for sheet in book.worksheets]
            finally:
                book.close()
    except ReadError as error:
        raise ReadError(f"{path}: {error}") from error
    except Exception as error:  # openpyxl checks nothing: a damaged part raises whatever Python meets in it
        raise ReadError(gettext("{path}: damaged, or no Excel workbook").format(path=path)) from error
    for table in tables:
        if table.rows:
            yield table if len(tables) > 1 else table._replace(name="")


def _refuse_attacks(data: bytes) -> None:
    """Raises ReadError where a workbook would fill the memory or declares entities, BadZipFile where it is none."""
    with ZipFile(io.BytesIO(data)) as archive:
        check_sizes(archive.infolist())
        for info in archive.infolist():
            if info.file_size > MAX_PART or declares_entities(archive.read(info)):
                message = gettext("the part {name} may be an attack; it was not opened")
                raise ReadError(message.format(name=info.filename))


def _rows(sheet: Any) -> Iterator[Row]:
    for number, cells in enumerate(sheet.iter_rows(values_only=True, max_row=_MOST_ROWS, max_col=_MOST_COLUMNS), 1):
        texts = [_text(cell) for cell in cells]
        if any(texts):
            yield number, texts


def _text(cell: object) -> str:
    if cell is None:
        return ""
    if isinstance(cell, _VALUES):
        return NotText(int(cell) if isinstance(cell, bool) else cell)
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return str(cell).strip()


def _word_tables(data: bytes, path: Path) -> Iterator[Table]:
    import docx
    from docx.opc.exceptions import PackageNotFoundError

    try:
        Package(data)
        document = docx.Document(io.BytesIO(data))
    except ReadError as error:
        raise ReadError(f"{path}: {error}") from error
    except (PackageNotFoundError, BadZipFile, KeyError, ValueError) as error:
        raise ReadError(gettext("{path}: damaged, or no Word document").format(path=path)) from error
    several = len(document.tables) > 1
    for number, table in enumerate(document.tables, 1):
        rows = [(at, [cell.text.strip() for cell in row.cells]) for at, row in enumerate(table.rows, 1)]
        rows = [(at, cells) for at, cells in rows if any(cells)]
        if rows:
            yield Table(gettext("table {number}").format(number=number) if several else "", rows, [])
