"""Finds the rules: every module under ``proofreader.rules`` that has a RULE or RULES, and every entry of
``resources/rules/**/*.toml``."""

import importlib
import pkgutil
from collections.abc import Iterator, Mapping
from functools import cache

from proofreader import rules as rules_package
from proofreader.core import Rule
from proofreader.rules.support.compiled_rules import rules_of_data


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
    for rule in [*_written_in_python(), *rules_of_data()]:
        if rule.id in found:
            raise ValueError(f"two rules have the id '{rule.id}'")
        found[rule.id] = rule
    return dict(sorted(found.items(), key=lambda item: (item[1].category, item[0])))
