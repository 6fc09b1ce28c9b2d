"""The rules of ``resources/rules`` as compiled at installation: parsing them and writing out what their entries may
begin with was a quarter of each start.

The conditions are held ready; a check is made of its entries when it is first asked, as a text has words of few rules.
``tools/build_rules.py`` writes the file; where it is missing or older than a rule or than the code that reads one, the
sources are read instead.
"""

import marshal
import sys
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import Any

from proofreader.core import AnyOf, HasPair, HasWord, Rule
from proofreader.core.resources import resource
from proofreader.core.stored import store, stored
from proofreader.lexicon.automaton import LexiconError
from proofreader.lexicon.stamp import crc_of
from proofreader.rules.support.toml_rules import Entries, build_rule, read_tables

_PACKAGE = Path(__file__).resolve().parent.parent.parent
FILE = _PACKAGE / "lexicon" / "compiled" / "rules.bin"
_MODULES = (
    "arabic/clitics.py",
    "core/condition.py",
    "rules/support/compiled_rules.py",
    "rules/support/conditions.py",
    "rules/support/confusions.py",
    "rules/support/phrases.py",
    "rules/support/toml_rules.py",
    "rules/support/variants.py",
)


def rules_of_data() -> Iterator[Rule]:
    """Every rule of ``resources/rules/**/*.toml``, in the order of the files. Raises RuleError."""
    compiled = _read(FILE)
    if compiled is None:
        for path in _sources():
            for table in read_tables(path):
                yield build_rule(table)
        return
    for table, entries, words, pairs in compiled:
        yield build_rule({**table, "entries": _late(entries)} if entries else table, _condition(words, pairs))


def save(path: Path = FILE) -> None:
    """Compiles the rules and writes them. Raises RuleError."""
    compiled = []
    for source in _sources():
        for table in read_tables(source):
            rule = build_rule(table)
            rest = {name: value for name, value in table.items() if name != "entries"}
            entries = marshal.dumps(table["entries"]) if "entries" in table else b""
            compiled.append((rest, entries, *_wanted(rule)))
    store(path, _stamp(), compiled)


def is_current(path: Path = FILE) -> bool:
    """Whether the file is there and may be used."""
    return _read(path) is not None


def _sources() -> list[Path]:
    return sorted(resource("rules").rglob("*.toml"))


@cache
def _stamp() -> list[Any]:
    """What the compiled rules depend on."""
    return [*sys.version_info[:2], crc_of((*_sources(), *(_PACKAGE / module for module in _MODULES)))]


def _read(path: Path) -> Sequence[Any] | None:
    """The compiled rules; None where the file is missing, damaged or stale."""
    try:
        found: Sequence[Any] | None = stored(path, _stamp())
    except LexiconError:  # a source can't be read, which is told where it is needed
        return None
    return found


def _wanted(rule: Rule) -> tuple[Sequence[str], Sequence[tuple[str, str]]]:
    """The words and the pairs of words that the condition of the rule waits for, each string but once."""
    words: set[str] = set()
    pairs: set[tuple[str, str]] = set()
    for each in rule.condition.conditions if isinstance(rule.condition, AnyOf) else (rule.condition,):
        if isinstance(each, HasWord):
            words |= each.wanted
        elif isinstance(each, HasPair):
            pairs |= each.wanted
    return (
        tuple(map(sys.intern, sorted(words))),
        tuple((sys.intern(first), sys.intern(second)) for first, second in sorted(pairs)),
    )


def _condition(words: Sequence[str], pairs: Sequence[tuple[str, str]]) -> AnyOf | None:
    if not (words or pairs):
        return None
    return AnyOf((HasWord(frozenset(words)), HasPair(frozenset(pairs))))


def _late(entries: bytes) -> Entries:
    return lambda: marshal.loads(entries)
