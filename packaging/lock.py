"""Writes the lists of exact versions that releases are built of, each file with its checksums; audits and lists them.

    python packaging/lock.py write    pyproject.toml → requirements.lock and packaging/build.lock, by uv
    python packaging/lock.py audit    known vulnerabilities of what they list, by pip-audit (asks the package index)
    python packaging/lock.py sbom     requirements.lock → dist/mudaqqiq-VERSION.cdx.json, a CycloneDX bill of materials

requirements.lock: what a newsroom gets, for every system and Python that pyproject.toml allows. packaging/build.lock:
what builds it besides. Needs ``pip install -e ".[package]"``.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SHIPPED = ROOT / "requirements.lock"
BUILT_BY = ROOT / "packaging" / "build.lock"
_EXTRAS = ("server",)  # what the application holds besides its dependencies
_COMPILE = (
    "uv", "pip", "compile", "--quiet", "--universal", "--python-version", "3.11", "--generate-hashes",
    "--custom-compile-command", "make lock", "--no-annotate",
)  # fmt: skip


def run(*command: str | Path) -> None:
    """Run a tool of this environment in the project's folder. Raises SystemExit where it fails."""
    programs = Path(sys.executable).parent
    environment = {**os.environ, "PATH": os.pathsep.join((str(programs), os.environ.get("PATH", "")))}
    done = subprocess.run([str(part) for part in command], cwd=ROOT, env=environment, check=False)
    if done.returncode:
        raise SystemExit(f"{command[0]} ended with status {done.returncode}")


def requirements() -> tuple[list[str], list[str]]:
    """Return what pyproject.toml asks for: what the application holds, and what builds it."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    optional = project["project"]["optional-dependencies"]
    shipped = [*project["project"]["dependencies"], *(line for extra in _EXTRAS for line in optional[extra])]
    return shipped, [*project["build-system"]["requires"], *optional["package"]]


def write(*options: str) -> None:
    """Lock both lists; versions that are locked already stay while they are allowed. ``--upgrade`` takes newer ones."""
    shipped, built_by = requirements()
    with tempfile.TemporaryDirectory() as folder:
        listed = Path(folder) / "listed.txt"
        listed.write_text("\n".join(shipped), encoding="utf-8")
        run(*_COMPILE, *options, listed, "--output-file", SHIPPED)
        listed.write_text("\n".join(shipped + built_by), encoding="utf-8")
        run(*_COMPILE, *options, listed, "--constraint", SHIPPED, "--output-file", BUILT_BY)


def audit() -> None:
    """Ask for the known vulnerabilities of both lists. Raises SystemExit where there are some."""
    lists = ("--requirement", SHIPPED, "--requirement", BUILT_BY)
    run("pip-audit", "--strict", "--require-hashes", "--disable-pip", *lists)


def sbom() -> Path:
    """Write the bill of materials, the same bytes for the same list, and return its path."""
    sys.path.insert(0, str(ROOT))
    from proofreader import __version__

    target = ROOT / "dist" / f"mudaqqiq-{__version__}.cdx.json"
    target.parent.mkdir(exist_ok=True)
    run("cyclonedx-py", "requirements", "--output-reproducible", "--output-format", "JSON", "-o", target, SHIPPED)
    bill = json.loads(target.read_text(encoding="utf-8"))
    bill["metadata"]["component"] = {
        "bom-ref": "mudaqqiq",
        "type": "application",
        "name": "mudaqqiq",
        "version": __version__,
        "purl": f"pkg:pypi/mudaqqiq@{__version__}",
        "licenses": [{"license": {"id": "MIT"}}],
    }
    target.write_text(json.dumps(bill, indent=2, sort_keys=True) + "\n", encoding="utf-8")
    print(f"{target}: {len(bill['components'])} components")
    return target


def main(arguments: Sequence[str] | None = None) -> None:
    """Do what is asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=("write", "audit", "sbom"))
    parser.add_argument("--upgrade", action="store_true", help="write: take the newest versions that are allowed")
    given = parser.parse_args(arguments)
    match given.what:
        case "write":
            write(*(("--upgrade",) if given.upgrade else ()))
        case "audit":
            audit()
        case _:
            sbom()


if __name__ == "__main__":
    main()
