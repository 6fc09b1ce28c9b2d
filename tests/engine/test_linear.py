"""Checking a text that is eight times as long takes about eight times as long, however hostile the text."""

import time
from collections.abc import Callable
from itertools import product

import pytest

from proofreader.engine import Engine

LETTERS = "بتثجحخدذرزسشصضطظعغفقكلمنه"


def alike_names(size: int) -> str:
    """Unknown names of nine letters that differ in three places."""
    names = ("زق" + "".join(letters) + "نخطوا" for letters in product(LETTERS, repeat=3))
    return " ".join(name for name, _ in zip(names, range(size // 11), strict=False))


TEXTS: dict[str, Callable[[int], str]] = {
    "numbers that a mark parts": lambda size: "4.\u200f95 " * (size // 6),
    "verbs that «أنا» may say": lambda size: "ألقي الخطيب كلمة مؤثرة. " * (size // 24),
    "opening guillemets": lambda size: "«" * size,
    "guillemets that pair far apart": lambda size: "«" * (size // 2) + "»" * (size // 2),
    "guillemets with spaces": lambda size: "« " * (size // 2),
    "straight marks": lambda size: '"' * size,
    "apostrophes": lambda size: "'" * size,
    "opening brackets": lambda size: "(ك " * (size // 3),
    "square brackets": lambda size: "[" * size,
    "dotted letters": lambda size: "a." * (size // 2),
    "two points": lambda size: "كلمة.." * (size // 6),
    "articles": lambda size: "ال" * (size // 2),
    "lam-alefs": lambda size: "ﻻ" * size,
    "swapped lam-alefs": lambda size: "األ" * (size // 3),
    "names that are alike": alike_names,
    "a repeated word": lambda size: "من " * (size // 3),
    "numbers and waws": lambda size: "5 و " * (size // 4),
    "backticks": lambda size: "`" * size,
    "dollars": lambda size: "$a_" * (size // 3),
    "braces": lambda size: "{" * size,
    "bars": lambda size: "| " * (size // 2),
    "paths": lambda size: "/a" * (size // 2),
    "question marks": lambda size: "? " * (size // 2),
    "entities": lambda size: "&amp;" * (size // 5),
    "dialect": lambda size: "كيقول راه " * (size // 10),
    "Persian letters": lambda size: "ی ک " * (size // 4),
    "particles before no verb": lambda size: "قد " * (size // 3) + "كتب الرئيسة",
    "particles of clauses": lambda size: "إن الرجل " * (size // 9),
    "joined particles": lambda size: "وأن الرجل " * (size // 10),
    "expectations": lambda size: "من المنتظر أن " * (size // 14),
    "an unknown word": lambda size: "زقخطنث " * (size // 7),
    "verbs in the plural": lambda size: "يكتبون المعلمون " * (size // 16),
    "laughter": lambda size: ("ههههاااا" * 8 + " ") * (size // 65),
    "letters three times": lambda size: ("".join(letter * 3 for letter in LETTERS) + " ") * (size // 79),
    "one letter": lambda size: "ا" * size,
    "one word of two letters": lambda size: "بم" * (size // 2),
    "one word of many letters": lambda size: (LETTERS * size)[:size],
    "one Latin word": lambda size: "é" * size,
    "short lines": lambda size: "- ك\n" * (size // 4),
}
SIZE = 1_000  # code points
LEAST_SECONDS = 0.02  # below it the clock tells nothing
# A quadratic text would take 64 times as long.
MOST_TIMES = 24
TRIES = 3


@pytest.fixture(scope="module")
def engine() -> Engine:
    return Engine.load("ar-MA")


@pytest.mark.parametrize("name", TEXTS)
def test_time_grows_with_the_text(engine: Engine, name: str) -> None:
    engine.check(TEXTS[name](SIZE // 4))  # what is compiled and remembered at first use
    # Other work on the machine may slow one measurement down, hardly the same one three times.
    measured = []
    for _ in range(TRIES):
        measured.append([seconds_of(engine, TEXTS[name](SIZE * times)) for times in (1, 2, 4, 8)])
        best = [min(seconds) for seconds in zip(*measured, strict=True)]
        if best[3] <= MOST_TIMES * best[0]:
            return
    pytest.fail(f"{name}: {best} seconds for {SIZE} characters, twice, four and eight times as many")


def seconds_of(engine: Engine, text: str) -> float:
    """Seconds of processor time that checking the text takes."""
    engine.forget()
    start = time.process_time()
    engine.check(text)
    return max(time.process_time() - start, LEAST_SECONDS)
