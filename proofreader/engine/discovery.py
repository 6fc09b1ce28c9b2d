"""Finds the rules: every module under ``proofreader.rules`` that has a RULE or RULES, and every entry of
``resources/rules/**/*.toml``."""

import importlib
import os
from collections.abc import Iterator, Mapping
from functools import cache

from proofreader import rules as rules_package
from proofreader.core import Rule
from proofreader.rules.support.compiled_rules import rules_of_data


def modules_of_rules() -> list[str]:
    """The names of all modules in the folders of the package, sorted. ``pkgutil.walk_packages`` finds the same in ten
    times as long, which every start would pay."""
    return sorted(
        f"{rules_package.__name__}.{family.name}.{file.name.removesuffix('.py')}"
        for root in rules_package.__path__
        for family in os.scandir(root)
        if family.is_dir()
        for file in os.scandir(family.path)
        if file.name.endswith(".py") and file.name != "__init__.py"
    )


def _written_in_python() -> Iterator[Rule]:
    for name in modules_of_rules():
        found = importlib.import_module(name)
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
