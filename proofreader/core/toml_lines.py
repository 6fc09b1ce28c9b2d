"""Where something stands in a TOML text, for messages: ``tomllib`` gives the places of syntax errors only."""

import re


def line_of(text: str, key: str, table: str = "") -> int | None:
    """The line of a TOML text, counted from 1, that gives a key: in the table, or where the table begins.

    None where nothing does. Multi-line strings are passed over.
    """
    here, fallback, quoted = "", None, ""
    for number, line in enumerate(text.splitlines(), 1):
        if quoted:
            quoted = "" if line.count(quoted) % 2 else quoted
            continue
        if header := re.match(r"\s*\[\[?\s*[\"']?([^\"'\]]+?)[\"']?\s*\]", line):
            here = header[1]
            if here == (table or key):
                fallback = number
            if here == key and not table:
                return number
        elif found := re.match(r"\s*(\"[^\"]*\"|'[^']*'|[\w-]+)\s*(?:\.\s*(\"[^\"]*\"|'[^']*'|[\w-]+))?\s*=", line):
            names = [name.strip("\"'") for name in found.groups() if name]
            if here:
                names.insert(0, here)
            if names == ([table, key] if table else [key]) or (not table and names[0] == key):
                return number
            if table and names[0] == table and fallback is None:
                fallback = number
        quoted = next((mark for mark in ('"""', "'''") if line.count(mark) % 2), "")
    return fallback
