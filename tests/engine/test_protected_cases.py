"""What no fix may touch stays as it is, whatever is wrong around it."""

import re
from pathlib import Path

import pytest

from proofreader.core import Level
from proofreader.engine import Engine

LINES = (Path(__file__).parent / "protected_cases.txt").read_text(encoding="utf-8").splitlines()
CASES = [line.replace("¶", "\n") for line in LINES if line and not line.startswith("# ")]


@pytest.fixture(scope="module")
def engine() -> Engine:
    return Engine.load("ar-MA")


def test_there_are_enough() -> None:
    assert len(set(CASES)) >= 300 and all("⟦" in case and "⟧" in case for case in CASES)


@pytest.mark.parametrize("case", CASES)
@pytest.mark.parametrize("clean", [False, True])
def test_the_stretch_stays(engine: Engine, case: str, clean: bool) -> None:
    parts = re.split("[⟦⟧]", case)
    fixed = engine.fix("".join(parts), Level.LIKELY, clean=clean).text
    if clean and not fixed:
        return  # a line alone may be taken for what a scraper left: as a whole, and shown
    at = 0
    for kept in parts[1::2]:
        at = fixed.find(kept, at)
        assert at >= 0, f"{kept!r} was altered: {fixed!r}"
        at += len(kept)


def test_what_stands_around_is_corrected(engine: Engine) -> None:
    """The protection is narrow: in a sixth of the cases something else is wrong, and mended."""
    texts = [re.sub("[⟦⟧]", "", case) for case in CASES]
    assert sum(engine.fix(text, Level.LIKELY).text != text for text in texts) >= len(texts) // 6
