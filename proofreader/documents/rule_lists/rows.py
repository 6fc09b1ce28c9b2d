"""The rows of a table in a file, each with its number as the program that made it shows it."""

import csv
import io
from collections.abc import Iterator
from pathlib import Path
from zipfile import BadZipFile

from proofreader.core.i18n import gettext
from proofreader.documents.errors import ReadError
from proofreader.documents.plain.text_file import decode, read_bytes

Row = tuple[int, list[str]]
_DELIMITERS = "\t;,|،؛"
_MOST_ROWS = 200_000


def tables_of(path: Path) -> Iterator[tuple[str, list[Row]]]:
    """Every table of a file that is not empty, with a name where a file has several, "" else. Raises ReadError."""
    suffix = path.suffix.lower()
    data = read_bytes(path)
    if suffix in (".csv", ".tsv", ".txt"):
        yield "", _csv_rows(decode(data).text)
    elif suffix in (".xlsx", ".xlsm"):
        yield from _sheets(data, path)
    elif suffix == ".docx":
        yield from _word_tables(data, path)
    else:
        raise ReadError(gettext("{path}: expected a table in CSV, XLSX or DOCX").format(path=path))


def _csv_rows(text: str) -> list[Row]:
    # Spreadsheets write «sep=;» before the head.
    lines = text.splitlines()
    first = next((line for line in lines if line.strip() and not line.lower().startswith("sep=")), "")
    delimiter = max(_DELIMITERS, key=first.count)
    reader = csv.reader(io.StringIO(text), delimiter=delimiter)
    rows: list[Row] = []
    begin = 1
    for row in reader:
        if any(cell.strip() for cell in row) and not (len(rows) == 0 and row[0].lower().startswith("sep=")):
            rows.append((begin, row))
        begin = reader.line_num + 1
    return rows


def _sheets(data: bytes, path: Path) -> Iterator[tuple[str, list[Row]]]:
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
                yield (sheet.title if several else ""), rows
    finally:
        book.close()


def _text(cell: object) -> str:
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "1" if cell else "0"
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return str(cell).strip()


def _word_tables(data: bytes, path: Path) -> Iterator[tuple[str, list[Row]]]:
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
            yield (gettext("table {number}").format(number=number) if several else ""), rows
