"""A table of results: printed, written as Markdown, and kept as JSON."""

from collections.abc import Sequence
from dataclasses import dataclass, field

Cell = str | int | float | None


@dataclass(frozen=True)
class Table:
    """``rows`` are as long as ``columns``; a float is shown with one digit, None as a dash.

    ``key`` names the table in the history; ``notes`` are sentences below it.
    """

    key: str
    title: str
    columns: Sequence[str]
    rows: Sequence[Sequence[Cell]]
    notes: Sequence[str] = field(default=())

    def as_text(self) -> str:
        """For the terminal: aligned columns, the first one to the left."""
        shown = [list(self.columns), *([show(cell) for cell in row] for row in self.rows)]
        widths = [max(len(row[at]) for row in shown) for at in range(len(self.columns))]
        lines = [
            "  ".join(
                cell.ljust(width) if at == 0 else cell.rjust(width)
                for at, (cell, width) in enumerate(zip(row, widths, strict=True))
            ).rstrip()
            for row in shown
        ]
        return "\n".join([self.title, "-" * len(self.title), *lines, *self.notes])

    def as_markdown(self) -> str:
        """A section with a pipe table."""
        head = [f"## {self.title}", "", _pipe(self.columns), _pipe(["---", *["---:"] * (len(self.columns) - 1)])]
        body = [_pipe([show(cell) for cell in row]) for row in self.rows]
        notes = [line for note in self.notes for line in ("", note)]
        return "\n".join([*head, *body, *notes])

    def as_json(self) -> list[dict[str, Cell]]:
        """One object a row."""
        rounded = ([round(cell, 2) if isinstance(cell, float) else cell for cell in row] for row in self.rows)
        return [dict(zip(self.columns, row, strict=True)) for row in rounded]


def show(cell: Cell) -> str:
    """The cell as shown to a reader."""
    if cell is None:
        return "–"
    if isinstance(cell, float):
        return f"{cell:.1f}" if abs(cell) >= 10 or cell == 0 else f"{cell:.2f}"
    return f"{cell:,}" if isinstance(cell, int) else cell


def percent(part: int, whole: int) -> float | None:
    """``part`` of ``whole`` in per cent; None where there is nothing to share."""
    return 100 * part / whole if whole else None


def per_thousand(part: int, whole: int) -> float | None:
    """``part`` in each 1,000 of ``whole``."""
    return 1000 * part / whole if whole else None


def _pipe(cells: Sequence[str]) -> str:
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"
