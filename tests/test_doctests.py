"""The examples in docstrings run, in every layer below the window."""

import doctest
import importlib
import pkgutil

import pytest

import proofreader
from proofreader import arabic

LAYERS = (
    "core",
    "arabic",
    "lexicon",
    "spelling",
    "syntax",
    "rules",
    "correction",
    "engine",
    "documents",
    "reports",
    "batch",
)
MODULES = [
    info.name
    for layer in LAYERS
    for info in pkgutil.walk_packages([f"{proofreader.__path__[0]}/{layer}"], f"proofreader.{layer}.")
]


def test_examples() -> None:
    """In one test, for most modules have none."""
    failed = {name: doctest.testmod(importlib.import_module(name)).failed for name in MODULES}
    assert not {name for name, number in failed.items() if number}


@pytest.mark.parametrize("name", ["calendar", "clitics", "digits", "numerals", "sentences", "word_classes"])
def test_algorithms_have_examples(name: str) -> None:
    module = importlib.import_module(f"{arabic.__name__}.{name}")
    assert any(test.examples for test in doctest.DocTestFinder().find(module))
