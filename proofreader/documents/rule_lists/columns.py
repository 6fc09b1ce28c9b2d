"""The columns of a list of rules, by the names that newsrooms give them: ``resources/rule_lists``."""

import re
import tomllib
import unicodedata
from collections.abc import Mapping, Sequence

from proofreader.arabic import bare, skeleton
from proofreader.arabic.late import late_re
from proofreader.core.resources import resource

with resource("rule_lists", "columns.toml").open("rb") as _file:
    _TABLES: Mapping[str, Mapping[str, Sequence[str]]] = tomllib.load(_file)
_NAMES, _WHERE, _LEVELS, _TRUTH = (_TABLES[name] for name in ("fields", "where", "level", "inflect"))
_FIELDS = tuple(_NAMES)
_EDGES = late_re(r"^[\W_]+|[\W_]+$")


def key_of(text: str) -> str:
    """The text without marks, accents and case, as names of columns are compared."""
    words = (skeleton(bare(word)) for word in _EDGES.sub("", " ".join(text.split())).casefold().split())
    plain = unicodedata.normalize("NFKD", " ".join(words).replace("’", "'"))
    return "".join(char for char in plain if not unicodedata.combining(char))


def _index(table: Mapping[str, Sequence[str]]) -> dict[str, str]:
    return {key_of(name): field for field, names in table.items() for name in names}


_FIELD_OF, _WHERE_OF, _LEVEL_OF, _TRUTH_OF = map(_index, (_NAMES, _WHERE, _LEVELS, _TRUTH))


def heads() -> Mapping[str, str]:
    """Field → the name of its column in Arabic, as exports write it."""
    return {field: names[0] for field, names in _NAMES.items()}


def word_of(field: str, value: str) -> str:
    """How an export writes the value of a field that has few of them."""
    return _TABLES[field][value][0]


def columns_of(row: Sequence[str]) -> dict[str, int]:
    """Field → its column, where the row is a head that names at least what to look for and what to write."""
    found: dict[str, int] = {}
    for at, cell in enumerate(row):
        key = key_of(cell)
        # «إذا ورد (الخطأ)», «Wrong form»: what is added to a known name changes nothing.
        field = _FIELD_OF.get(key) or _FIELD_OF.get(key.partition("(")[0].strip())
        if field and field not in found:
            found[field] = at
    return found if "wrong" in found and "right" in found else {}


def plain_columns(row: Sequence[str]) -> dict[str, int]:
    """The columns of a table without a head: what to look for, what to write, why."""
    return {field: at for at, field in enumerate(_FIELDS[:3]) if at < max(len(row), 2)}


def value_of(field: str, cell: str) -> object:
    """The value of a cell as an entry of a pack has it; the cell itself where it is none that is known."""
    text = " ".join(cell.split())
    key = key_of(text)
    if field == "where":
        return _WHERE_OF.get(key, text)
    if field == "level":
        return _LEVEL_OF.get(key, text)
    if field == "inflect":
        truth = _TRUTH_OF.get(key)
        return text if truth is None else truth == "true"
    if field in ("bad", "good"):
        return [line.strip() for line in re.split(r"[\n|]", cell) if line.strip()]
    return text
