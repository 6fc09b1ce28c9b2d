"""Reads a newsroom's list from a table: each row an entry of a pack, each bad row told by file, line and reason."""

from pathlib import Path

from proofreader.core.i18n import gettext
from proofreader.core.packs import Entry, Pack, PackProblem, entry_of, pack_files, read_pack
from proofreader.documents.rule_lists.columns import columns_of, plain_columns, value_of
from proofreader.documents.rule_lists.rows import NotText, Row, tables_of

SUFFIXES = (".csv", ".tsv", ".xlsx", ".docx")
"""The files that hold a list as a table."""
_HEAD_ROWS = 10  # above the head of a table may stand a title


def read_lists(path: Path) -> list[Pack]:
    """The packs of a path: a pack, a folder of packs, or a table. Raises ReadError."""
    if path.is_dir() or path.suffix.lower() == ".toml":
        return [read_pack(each) for each in pack_files(path)]
    return [read_list(path)]


def read_list(path: Path) -> Pack:
    """The list in a file as a pack named after it. Raises ReadError where the file can't be read at all."""
    entries: list[Entry] = []
    problems: list[PackProblem] = []
    seen: dict[tuple[str, str], int] = {}
    tables = list(tables_of(path))
    heads = [_head(table.rows) for table in tables]
    have_heads = any(at is not None for at in heads)
    for (name, rows, unreadable), at in zip(tables, heads, strict=True):
        source = f"{path.name}, {name}" if name else path.name
        problems += [PackProblem(source, line, "", reason) for line, reason in unreadable]
        if not rows:
            if not unreadable:
                problems.append(PackProblem(source, 0, "", gettext("no rows in it")))
            continue
        if have_heads and at is None:
            # Where one table has a head, those without are something else.
            reason = gettext("passed over: it has no head, and another table has")
            problems.append(PackProblem(source, rows[0][0], "", reason))
            continue
        columns = plain_columns(rows[0][1]) if at is None else columns_of(rows[at][1])
        for line, cells in rows if at is None else rows[at + 1 :]:
            entry = _entry(cells, columns, source, line)
            if isinstance(entry, PackProblem):
                problems.append(entry)
                continue
            key = (entry.wrong, entry.right)
            if key in seen:
                reason = gettext("as in line {line}").format(line=seen[key])
                problems.append(PackProblem(source, line, f"«{entry.wrong}»", reason))
                continue
            seen[key] = line
            entries.append(entry)
    if not entries and not problems:
        problems.append(PackProblem(path.name, 0, "", gettext("no table with a list in it")))
    return Pack(str(path), path.stem, entries=tuple(entries), problems=tuple(problems))


def _head(rows: list[Row]) -> int | None:
    """Which row is the head of the table; None where it has none."""
    return next((at for at, (_, cells) in enumerate(rows[:_HEAD_ROWS]) if columns_of(cells)), None)


def _entry(cells: list[str], columns: dict[str, int], source: str, line: int) -> Entry | PackProblem:
    table: dict[str, object] = {}
    for field, at in columns.items():
        cell = cells[at] if at < len(cells) else ""
        if field in ("wrong", "right") and isinstance(cell, NotText):
            return PackProblem(source, line, f"«{cell}»", gettext("a date, a time or a truth value, and no text"))
        if cell.strip():
            table[field] = value_of(field, cell)
    if not table.get("right"):
        named = f"«{table['wrong']}»" if table.get("wrong") else ""
        return PackProblem(source, line, named, gettext("nothing is said to write instead"))
    return entry_of(table, source, line)
