"""The examples in the docstrings of ``proofreader.arabic`` run."""

import doctest
import importlib
import pkgutil

import pytest

from proofreader import arabic

MODULES = [info.name for info in pkgutil.iter_modules(arabic.__path__, arabic.__name__ + ".")]


@pytest.mark.parametrize("name", MODULES)
def test_examples(name: str) -> None:
    assert doctest.testmod(importlib.import_module(name)).failed == 0


def test_algorithms_have_examples() -> None:
    found = {
        name.rpartition(".")[2]
        for name in MODULES
        if any(test.examples for test in doctest.DocTestFinder().find(importlib.import_module(name)))
    }
    assert {"calendar", "clitics", "digits", "numerals", "sentences", "word_classes"} <= found
