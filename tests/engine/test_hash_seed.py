"""What is found does not depend on the order of sets, which differs with the seed of the hashes of texts."""

import os
import subprocess
import sys

import pytest

_CHECK = """
from proofreader.engine import Engine
from proofreader.engine.discovery import all_rules
engine = Engine.load("ar-MA")
tie = "عقد اللقاء في جويلية\\nثم انتهى في يوليو"
for text in (tie, *(" ".join(bad.unmarked()[0] for bad in rule.bad) for rule in all_rules().values())):
    print(engine.check(text))
"""


@pytest.mark.slow
def test_three_seeds_find_the_same() -> None:
    found = {
        subprocess.run(
            [sys.executable, "-c", _CHECK],
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONIOENCODING": "utf-8"},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2", "3")
    }
    assert len(found) == 1
    assert b"Issue(" in found.pop()
