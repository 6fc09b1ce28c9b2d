"""The lists of exact versions that releases are built of agree with what pyproject.toml allows."""

import importlib.util
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[2]
_PLATFORMS = {
    "linux": {"sys_platform": "linux", "os_name": "posix", "platform_system": "Linux"},
    "windows": {"sys_platform": "win32", "os_name": "nt", "platform_system": "Windows"},
    "macos": {"sys_platform": "darwin", "os_name": "posix", "platform_system": "Darwin"},
}
_PYTHONS = ("3.11", "3.12", "3.13")
ENVIRONMENTS = {
    f"{system} {python}": {**markers, "python_version": python, "python_full_version": f"{python}.4", "extra": ""}
    for system, markers in _PLATFORMS.items()
    for python in _PYTHONS
}


def load():
    """The script, which lies in no package."""
    spec = importlib.util.spec_from_file_location("lock", ROOT / "packaging" / "lock.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


LOCK = load()


def entries(path: Path) -> Iterator[tuple[Requirement, list[str]]]:
    """Every pinned requirement with its checksums."""
    text = re.sub(r"\\\n\s*", " ", path.read_text(encoding="utf-8"))
    for line in text.splitlines():
        if line and not line.startswith("#"):
            requirement, *hashes = line.split(" --hash=")
            yield Requirement(requirement), hashes


def pins(path: Path, environment: dict[str, str]) -> dict[str, str]:
    """Name → version of what is installed there. Fails where a name is pinned twice."""
    found: dict[str, str] = {}
    for requirement, _ in entries(path):
        if requirement.marker is None or requirement.marker.evaluate(environment):
            name = canonicalize_name(requirement.name)
            assert name not in found, f"{name} is pinned twice"
            (specifier,) = requirement.specifier
            assert specifier.operator == "==", requirement
            found[name] = specifier.version
    return found


@pytest.mark.parametrize("path", [LOCK.SHIPPED, LOCK.BUILT_BY], ids=lambda path: path.name)
def test_everything_has_a_checksum(path: Path) -> None:
    assert [str(requirement) for requirement, hashes in entries(path) if not hashes] == []
    assert all(re.fullmatch(r"sha256:[0-9a-f]{64}\s*", one) for _, hashes in entries(path) for one in hashes)


@pytest.mark.parametrize("environment", ENVIRONMENTS.values(), ids=ENVIRONMENTS)
def test_the_locks_satisfy_what_the_project_asks_for(environment: dict[str, str]) -> None:
    shipped, built_by = LOCK.requirements()
    for path, wanted in ((LOCK.SHIPPED, shipped), (LOCK.BUILT_BY, shipped + built_by)):
        locked = pins(path, environment)
        for requirement in map(Requirement, wanted):
            if requirement.marker is None or requirement.marker.evaluate(environment):
                version = locked[canonicalize_name(requirement.name)]
                assert requirement.specifier.contains(version, prereleases=True), f"{requirement}: run make lock"


@pytest.mark.parametrize("environment", ENVIRONMENTS.values(), ids=ENVIRONMENTS)
def test_what_builds_a_release_holds_what_it_ships(environment: dict[str, str]) -> None:
    shipped, built_by = pins(LOCK.SHIPPED, environment), pins(LOCK.BUILT_BY, environment)
    assert shipped.items() <= built_by.items()


def test_nothing_needless_is_locked() -> None:
    """A dependency that was dropped from pyproject.toml leaves the lists with the next ``make lock``."""
    environment = ENVIRONMENTS["linux 3.11"]
    roots = {canonicalize_name(Requirement(line).name) for line in LOCK.requirements()[0]}
    assert roots <= pins(LOCK.SHIPPED, environment).keys()
    assert {"pytest", "hypothesis", "mypy", "pyinstaller"}.isdisjoint(pins(LOCK.SHIPPED, environment))
