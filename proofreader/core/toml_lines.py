"""Where something stands in a TOML text, for messages: ``tomllib`` gives the places of syntax errors only."""

import re
import tomllib
from collections.abc import Callable

from proofreader.core.i18n import gettext

# What people do wrong when they write TOML by hand; what ``tomllib`` says of anything else stays as it says it.
_FAULTS: tuple[tuple[str, Callable[[], str]], ...] = (
    ("Expected '=' after a key", lambda: gettext("an = is missing after the name")),
    ("Expected newline or end of document", lambda: gettext("something stands behind the value; begin a new line")),
    ("Expected ']", lambda: gettext("a ] is missing")),
    ("Invalid statement", lambda: gettext("a line begins with what is neither a name nor a table")),
    ("Invalid initial character for a key", lambda: gettext("a name must stand in quotation marks if it is not Latin")),
    ("Invalid value", lambda: gettext("the value is missing or not in quotation marks")),
    ("Unclosed array", lambda: gettext("a list is not closed by ]")),
    ("Unclosed inline table", lambda: gettext("a table is not closed by }")),
    ("Unterminated string", lambda: gettext("a text is not closed by its quotation mark")),
    ("Illegal character", lambda: gettext("a text is not closed by its quotation mark in its line")),
    ("Unescaped", lambda: gettext("write \\\\ for \\ in a text, or put the text between '…'")),
    ("Cannot declare", lambda: gettext("a table stands there twice")),
    ("Cannot overwrite", lambda: gettext("a name stands there twice")),
    ("Duplicate inline table key", lambda: gettext("a name stands there twice")),
)
# What people write for true and false.
_TRUTH = {
    **dict.fromkeys(("yes", "y", "on", "true", "oui", "vrai", "نعم", "صحيح"), "true"),
    **dict.fromkeys(("no", "n", "off", "false", "non", "faux", "لا", "خطأ"), "false"),
}


def toml_fault(error: tomllib.TOMLDecodeError, text: str) -> tuple[str, int | None]:
    """Return what is wrong with the text and in which line, counted from 1; None for the end of the text."""
    message = str(error)
    place = re.search(r" \(at (?:line (\d+), column \d+|end of document)\)$", message)
    fault = message[: place.start()] if place else message
    reason = next((told() for begin, told in _FAULTS if fault.startswith(begin)), fault)
    line = int(place[1]) if place and place[1] else None
    if fault == "Invalid value" and (said := _truth_in(text, line)):
        told = gettext("TOML knows true and false; write {right} for {wrong}")
        reason = told.format(right=said[1], wrong=said[0])
    return gettext("not TOML: {reason}").format(reason=reason), line


def _truth_in(text: str, line: int | None) -> tuple[str, str] | None:
    """What stands for true or false in that line of the text, and how TOML has it."""
    lines = text.splitlines()
    if line is None or line > len(lines):
        return None
    value = lines[line - 1].partition("=")[2].partition("#")[0].strip()
    right = _TRUTH.get(value.casefold())
    return (value, right) if right else None


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
