"""Differences: what ``patch`` makes of them is the corrected text."""

import shutil
import subprocess
from pathlib import Path

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from proofreader.correction.unified_diff import unified_diff


def test_diff() -> None:
    assert unified_diff("أ\nب\nج\n", "أ\nت\nج\n", "x.txt") == (
        "--- x.txt\n+++ x.txt\n@@ -1,3 +1,3 @@\n أ\n-ب\n+ت\n ج\n"
    )


def test_no_difference() -> None:
    assert unified_diff("أ\nب", "أ\nب", "x.txt") == ""


def test_missing_line_end_is_told() -> None:
    diff = unified_diff("أ\n", "أ", "x.txt")
    assert diff.endswith("-أ\n+أ\n\\ No newline at end of file\n")


def test_only_line_feeds_end_lines() -> None:
    assert "-أ\u2028ب\n" in unified_diff("أ\u2028ب\n", "أ\n", "x.txt")


@pytest.mark.skipif(shutil.which("patch") is None, reason="needs patch")
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=30)
@given(before=st.text(st.sampled_from("اب \n\u2028")), after=st.text(st.sampled_from("اب \n\u2028")))
def test_patch_makes_the_corrected_text(tmp_path: Path, before: str, after: str) -> None:
    assume(before and after and before != after)  # patch removes files that become empty
    path = tmp_path / "x.txt"
    path.write_text(before, encoding="utf-8", newline="")
    diff = unified_diff(before, after, "x.txt")
    subprocess.run(["patch", "-s", "x.txt"], input=diff.encode(), cwd=tmp_path, check=True, capture_output=True)
    assert path.read_text(encoding="utf-8") == after
