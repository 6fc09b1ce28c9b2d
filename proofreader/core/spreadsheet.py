"""Cells of tables that a spreadsheet opens."""

# What a spreadsheet computes where it stands first in a cell of a CSV file; it passes over a tab and a line end.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def harmless(cell: str) -> str:
    """Return the cell so that no spreadsheet takes it for a formula: with an apostrophe before it where it must be.

    >>> harmless("=1+1"), harmless("نص")
    ("'=1+1", 'نص')
    """
    return f"'{cell}" if cell.startswith(_FORMULA) else cell
