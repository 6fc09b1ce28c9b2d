"""Names of outputs: usable everywhere, never outside."""

from pathlib import PurePosixPath, PureWindowsPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from proofreader.batch.names import first_free, fold, is_safe, safe_part, safe_parts, safe_stem


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("a/b.txt", ["a", "b.txt"]),
        ("../../etc/passwd", ["etc", "passwd"]),
        ("/etc/passwd", ["etc", "passwd"]),
        ("..\\..\\windows\\x.txt", ["windows", "x.txt"]),
        ("C:\\x.txt", ["C_", "x.txt"]),
        ("a/./b//c.txt", ["a", "b", "c.txt"]),
        ("con.txt", ["_con.txt"]),
        ("aux", ["_aux"]),
        ("LPT1.docx", ["_LPT1.docx"]),
        ("console.txt", ["console.txt"]),
        (".hidden/x.txt", ["_.hidden", "x.txt"]),
        ("a. /b.txt.", ["a", "b.txt"]),
        ("a?b*c.txt", ["a_b_c.txt"]),
        ("..", ["article"]),
        ("", ["article"]),
        ("خبر عاجل.txt", ["خبر عاجل.txt"]),
        ("x\u202etxt.exe", ["x_txt.exe"]),
    ],
)
def test_parts(name: str, parts: list[str]) -> None:
    assert safe_parts(name) == parts


@given(st.text(max_size=400))
def test_every_name_is_safe(name: str) -> None:
    parts = safe_parts(name)
    for kind in (PurePosixPath, PureWindowsPath):
        path = kind("/base").joinpath(*parts)
        assert path.is_relative_to(kind("/base")) and ".." not in path.parts
        assert list(path.parts[2:]) == parts
    for part in parts:
        assert part and not part.startswith(".") and part == part.rstrip(". ")
        assert len(part.encode("utf-8")) <= 200
        assert safe_part(part) == part


def test_an_id_makes_one_name() -> None:
    assert safe_stem("2024/05/خبر") == "2024_05_خبر"
    assert safe_stem("../x") == "_._x"


def test_fold_joins_what_file_systems_join() -> None:
    assert fold("É.txt") == fold("e\u0301.TXT")


def test_first_free_counts() -> None:
    taken = {"d/a.docx", "d/a-2.docx"}
    assert first_free(["d"], "a", ".docx", taken.__contains__) == "d/a-3.docx"


@given(st.text(min_size=1, max_size=400), st.sampled_from(["", ".txt", ".docx"]), st.integers(0, 3))
def test_the_name_of_an_output_is_safe(name: str, suffix: str, taken: int) -> None:
    *folders, last = safe_parts(name)
    answers = iter([True] * taken + [False])
    found = first_free(folders, last, suffix, lambda _: next(answers))
    assert is_safe(found)


@pytest.mark.parametrize(
    "path",
    ["../a.txt", "/a.txt", "a//b.txt", "a\\b.txt", ".proofreader/lock", "a/./b.txt", "", "C:x.txt", "a. ", "con"],
)
def test_paths_that_no_run_writes(path: str) -> None:
    assert not is_safe(path)
