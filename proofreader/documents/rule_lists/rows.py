"""The rows of a table in a file, each with its number as the program that made it shows it."""

import csv
import datetime
import io
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple
from zipfile import BadZipFile

from proofreader.core.i18n import gettext
from proofreader.documents.errors import ReadError
from proofreader.documents.plain.text_file import decode, read_bytes

Row = tuple[int, list[str]]
_DELIMITERS = "\t;,|،؛"
_MOST_ROWS = 200_000
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
    data = read_bytes(path)
    if suffix in (".csv", ".tsv", ".txt"):
        yield _csv_table(decode(data).text)
    elif suffix in (".xlsx", ".xlsm"):
        yield from _sheets(data, path)
    elif suffix == ".docx":
        yield from _word_tables(data, path)
    else:
        raise ReadError(gettext("{path}: expected a table in CSV, XLSX or DOCX").format(path=path))


def _csv_table(text: str) -> Table:
    # Spreadsheets write «sep=;» before the head.
    lines = text.splitlines()
    first = next((line for line in lines if line.strip() and not line.lower().startswith("sep=")), "")
    delimiter = max(_DELIMITERS, key=first.count)
    reader = csv.reader(io.StringIO(text), delimiter=delimiter)
    rows: list[Row] = []
    unreadable: list[tuple[int, str]] = []
    begin = 1
    while True:
        try:
            row = next(reader, None)
        except csv.Error:
            # The reader goes on with the next line.
            reason = gettext("a cell of more than {count} characters").format(count=csv.field_size_limit())
            unreadable.append((begin, reason))
            begin = reader.line_num + 1
            continue
        if row is None:
            return Table("", rows, unreadable)
        if any(cell.strip() for cell in row) and not (len(rows) == 0 and row[0].lower().startswith("sep=")):
            rows.append((begin, row))
        begin = reader.line_num + 1


def _sheets(data: bytes, path: Path) -> Iterator[Table]:
    import openpyxl  # takes longer than the window may to start
    from openpyxl.utils.exceptions import InvalidFileException

    try:
        book = openpyxl.load_workbook(io.BytesIO(data), read_only=True, data_only=True)
    except (InvalidFileException, BadZipFile, KeyError, ValueError, OSError) as error:
        raise ReadError(gettext("{path}: damaged, or no Excel workbook").format(path=path)) from error
    several = len(book.worksheets) > 1
    try:
        for sheet in book.worksheets:
            rows: list[Row] = []
            for number, cells in enumerate(sheet.iter_rows(values_only=True, max_row=_MOST_ROWS), 1):
                texts = [_text(cell) for cell in cells]
                if any(texts):
                    rows.append((number, texts))
            if rows:
                yield Table(sheet.title if several else "", rows, [])
    finally:
        book.close()


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
        document = docx.Document(io.BytesIO(data))
    except (PackageNotFoundError, BadZipFile, KeyError, ValueError) as error:
        raise ReadError(gettext("{path}: damaged, or no Word document").format(path=path)) from error
    several = len(document.tables) > 1
    for number, table in enumerate(document.tables, 1):
        rows = [(at, [cell.text.strip() for cell in row.cells]) for at, row in enumerate(table.rows, 1)]
        rows = [(at, cells) for at, cells in rows if any(cells)]
        if rows:
            yield Table(gettext("table {number}").format(number=number) if several else "", rows, [])
