"""Two builds of the same sources are the same, byte by byte, whoever builds them and where."""

import hashlib
import os
import shutil
import subprocess
import sys
import time
import tomllib
from pathlib import Path

import pytest

from proofreader import __version__

ROOT = Path(__file__).resolve().parents[2]
COMPILED = Path("proofreader", "lexicon", "compiled")
_PREPARED = "patterns rules phrases government page_phrases words".split()  # quickly made: both builds make their own
_PASSED_OVER = shutil.ignore_patterns("__pycache__", "*.pyc", "*.mo", ".*", *(f"{name}.bin" for name in _PREPARED))


def copy(target: Path, *, mask: int, age: int) -> None:
    """Copy what a source distribution is made of, as another user would have it: other rights, other times."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    included = project["tool"]["hatch"]["build"]["targets"]["sdist"]["include"]
    target.mkdir()
    for path in sorted({path for pattern in [*included, "/pyproject.toml"] for path in ROOT.glob(pattern[1:])}):
        if path.is_dir():
            shutil.copytree(path, target / path.name, ignore=_PASSED_OVER)
        else:
            shutil.copy(path, target)
    for path in target.rglob("*"):
        path.chmod(path.stat().st_mode & ~mask)
        if COMPILED not in (path.relative_to(target), path.parent.relative_to(target)):
            os.utime(path, (time.time() - age,) * 2)


def build(folder: Path, out: Path, seed: str, mask: int) -> dict[str, str]:
    """Build both distributions, and return the checksum of each."""
    environment = {**os.environ, "SOURCE_DATE_EPOCH": "1767225600", "PYTHONHASHSEED": seed, "LC_ALL": "C", "TZ": seed}
    command = [sys.executable, "-m", "hatchling", "build", "--directory", str(out)]
    done = subprocess.run(
        command, cwd=folder, env=environment, umask=mask, capture_output=True, text=True, timeout=400, check=False
    )
    assert done.returncode == 0, done.stderr
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in out.iterdir()}


@pytest.mark.slow
@pytest.mark.timeout(900)
@pytest.mark.skipif(os.name != "posix", reason="rights of files as POSIX has them")
def test_two_builds_are_the_same(tmp_path: Path) -> None:
    copy(tmp_path / "one", mask=0o022, age=1_000)
    copy(tmp_path / "a folder elsewhere", mask=0o077, age=50_000_000)
    one = build(tmp_path / "one", tmp_path / "dist1", "1", 0o022)
    two = build(tmp_path / "a folder elsewhere", tmp_path / "dist2", "2", 0o077)
    assert set(one) == {f"mudaqqiq-{__version__}.tar.gz", f"mudaqqiq-{__version__}-py3-none-any.whl"}
    assert one == two
