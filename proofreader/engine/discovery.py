"""Finds the rules: every module under ``proofreader.rules`` that has a RULE or RULES, and every entry of
``resources/rules/**/*.toml``."""

import importlib
import pkgutil
from collections.abc import Iterator, Mapping
from functools import cache

from proofreader import rules as rules_package
from proofreader.core import Rule
from proofreader.core.resources import resource
from proofreader.rules.support.toml_rules import load_rules


def _written_in_python() -> Iterator[Rule]:
    for module in pkgutil.walk_packages(rules_package.__path__, rules_package.__name__ + "."):
        found = importlib.import_module(module.name)
        if isinstance(rule := getattr(found, "RULE", None), Rule):
            yield rule
        yield from getattr(found, "RULES", ())


@cache
def all_rules() -> Mapping[str, Rule]:
    """Every rule by its id, in the order of category and id. Raises ValueError where two share an id."""
    found: dict[str, Rule] = {}
    data = sorted(resource("rules").rglob("*.toml"))
    for rule in [*_written_in_python(), *(rule for path in data for rule in load_rules(path))]:
        if rule.id in found:
            raise ValueError(f"two rules have the id '{rule.id}'")
        found[rule.id] = rule
    return dict(sorted(found.items(), key=lambda item: (item[1].category, item[0])))
