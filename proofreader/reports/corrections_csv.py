"""The list of corrections as a table for spreadsheets."""

import csv
from collections.abc import Sequence
from io import StringIO

from proofreader.core.spreadsheet import harmless
from proofreader.correction.correction_list import Correction
from proofreader.correction.list_words import ARABIC, ListWords


def changes_csv(corrections: Sequence[Correction], words: ListWords = ARABIC) -> bytes:
    """The list as a table for spreadsheets: UTF-8 with a byte order mark, without which Excel garbles Arabic."""
    buffer = StringIO()
    writer = csv.writer(buffer)
    writer.writerow(words.headings)
    writer.writerows([harmless(cell) for cell in row] for row in corrections)
    return buffer.getvalue().encode("utf-8-sig")
