"""Every module of rules is found."""

import pkgutil

from proofreader import rules
from proofreader.engine.discovery import modules_of_rules


def test_the_modules_are_those_of_the_package() -> None:
    found = [each.name for each in pkgutil.walk_packages(rules.__path__, "proofreader.rules.") if not each.ispkg]
    assert modules_of_rules() == sorted(found) != []
