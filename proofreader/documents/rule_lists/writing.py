"""Writes the entries of a pack as a table that spreadsheets open and ``reading`` reads again."""

import csv
import io
from collections.abc import Iterator
from pathlib import Path

from proofreader.core.packs import Entry, Pack, pack_text
from proofreader.core.spreadsheet import harmless
from proofreader.documents.atomic import write_atomically
from proofreader.documents.errors import WriteError
from proofreader.documents.rule_lists.columns import heads, word_of

_WIDTHS = (24, 24, 40, 16, 12, 12, 40, 40)  # characters


def write_list(pack: Pack, path: Path) -> None:
    """Writes a pack by the suffix of the file: TOML, CSV or XLSX. Raises WriteError."""
    suffix = path.suffix.lower()
    if suffix == ".toml":
        data = pack_text(pack).encode()
    elif suffix == ".xlsx":
        data = _workbook(pack)
    elif suffix == ".csv":
        data = _csv(pack)
    else:
        raise WriteError(f"{path}: .toml, .csv, .xlsx")
    write_atomically(path, data)


def _rows(pack: Pack) -> Iterator[list[str]]:
    yield list(heads().values())
    for entry in pack.entries:
        yield _row(entry)


def _row(entry: Entry) -> list[str]:
    return [
        entry.wrong,
        entry.right,
        entry.reason,
        word_of("where", entry.where),
        word_of("inflect", "true" if entry.inflect else "false"),
        word_of("level", entry.level.label),
        "\n".join(entry.bad),
        "\n".join(entry.good),
    ]


def _csv(pack: Pack) -> bytes:
    text = io.StringIO()
    csv.writer(text, lineterminator="\r\n").writerows(map(harmless, row) for row in _rows(pack))
    return text.getvalue().encode("utf-8-sig")  # Excel takes a CSV without the mark for Latin


def _workbook(pack: Pack) -> bytes:
    import openpyxl
    from openpyxl.styles import Alignment, Font

    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "".join(char for char in pack.name if char not in "[]:*?/\\")[:31] or "rules"
    sheet.sheet_view.rightToLeft = True
    for number, row in enumerate(_rows(pack), 1):
        for column, text in enumerate(row, 1):
            cell = sheet.cell(number, column)
            cell.value = text
            cell.data_type = "s"  # never a formula
            cell.alignment = Alignment(wrap_text=True, vertical="top")
            if number == 1:
                cell.font = Font(bold=True)
    for letter, width in zip("ABCDEFGH", _WIDTHS, strict=True):
        sheet.column_dimensions[letter].width = width
    sheet.freeze_panes = "A2"
    data = io.BytesIO()
    book.save(data)
    return data.getvalue()
