"""What a correction changes, as a unified diff that ``patch`` reads."""

import difflib

from proofreader.core.printable import printable


def unified_diff(before: str, after: str, path: str) -> str:
    """The differing lines with three lines around them; empty where the texts are the same."""
    name = printable(path)
    lines = difflib.unified_diff(_lines(before), _lines(after), name, name)
    return "".join(line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n" for line in lines)


def _lines(text: str) -> list[str]:
    """The lines with their ends. Not ``splitlines``, which also splits at characters that end no line in a file."""
    lines = text.split("\n")
    return [f"{line}\n" for line in lines[:-1]] + ([lines[-1]] if lines[-1] else [])
