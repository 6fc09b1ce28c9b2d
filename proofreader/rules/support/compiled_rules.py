"""The rules of ``resources/rules`` as compiled at installation: parsing them and writing out what their entries may
begin with was a quarter of each start.

The conditions are held ready, all in one index; a check is made of its entries when it is first asked, as a text has
words of few rules.
"""

import marshal
from collections import defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from proofreader.core import AnyOf, HasListed, HasPair, HasWord, Rule, WordIndex
from proofreader.core.prepared import prepared
from proofreader.core.resources import resource
from proofreader.lexicon.numbered_words import packed, unpacked
from proofreader.rules.support.toml_rules import Entries, build_rule, read_tables


class _Compiled(NamedTuple):
    """``rules``: the table of each, short of its entries, and these; the others are the parts of a WordIndex."""

    rules: list[tuple[dict[str, Any], bytes]]
    words: bytes
    pairs: bytes
    names: list[tuple[str, ...]]


def rules_of_data() -> Iterator[Rule]:
    """Every rule of ``resources/rules/**/*.toml``, in the order of the files. Raises RuleError, ValueError."""
    found = compiled.read()
    if found is None:
        yield from (build_rule(table) for source in _sources() for table in read_tables(source))
        return
    given = _Compiled(*found)
    index = WordIndex(unpacked(given.words), unpacked(given.pairs), tuple(map(frozenset, given.names)))
    waiting = frozenset[str]().union(*index.names)
    for table, entries in given.rules:
        condition = HasListed(index, table["id"]) if table["id"] in waiting else None
        yield build_rule({**table, "entries": _late(entries)} if entries else table, condition)


def _sources() -> list[Path]:
    return sorted(resource("rules").rglob("*.toml"))


@prepared(
    "rules",
    _sources,
    "arabic/clitics.py",
    "core/condition.py",
    "lexicon/numbered_words.py",
    "rules/support/compiled_rules.py",
    "rules/support/conditions.py",
    "rules/support/confusions.py",
    "rules/support/phrases.py",
    "rules/support/toml_rules.py",
    "rules/support/variants.py",
)
def compiled() -> tuple[Any, ...]:
    """The rules of the sources, as a ``_Compiled``."""
    rules = []
    words, pairs = defaultdict[str, set[str]](set), defaultdict[str, set[str]](set)
    for source in _sources():
        for table in read_tables(source):
            rest = {name: value for name, value in table.items() if name != "entries"}
            rules.append((rest, marshal.dumps(table["entries"]) if "entries" in table else b""))
            rule = build_rule(table)
            for each in rule.condition.conditions if isinstance(rule.condition, AnyOf) else (rule.condition,):
                if isinstance(each, HasWord):
                    for word in each.wanted:
                        words[word].add(rule.id)
                elif isinstance(each, HasPair):
                    for first, second in each.wanted:
                        words[first].add("")
                        pairs[f"{first} {second}"].add(rule.id)
    names = sorted({tuple(sorted(each)) for each in (*words.values(), *pairs.values())})
    return tuple(_Compiled(rules, _packed(words, names), _packed(pairs, names), names))


def _packed(awaited: Mapping[str, set[str]], names: list[tuple[str, ...]]) -> bytes:
    number = {frozenset(each): at for at, each in enumerate(names)}
    return packed({text: number[frozenset(ids)] for text, ids in awaited.items()})


def _late(entries: bytes) -> Entries:
    return lambda: marshal.loads(entries)
