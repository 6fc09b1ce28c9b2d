"""Runs the tests on every Python that pyproject.toml allows, each in an environment of its own.

    nox                                        all that are on this machine
    nox -s tests-3.13 -- tests/core -q         some tests on one of them
"""

import nox

PYTHONS = ("3.11", "3.12", "3.13")
nox.options.error_on_missing_interpreters = False
nox.options.reuse_existing_virtualenvs = True


@nox.session(python=PYTHONS)
def tests(session: nox.Session) -> None:
    """Install the program with what its tests need, and run them."""
    session.install("-e", ".[dev]")
    chosen = session.posargs or ("--numprocesses", "auto", "--dist", "worksteal")
    session.run("python", "-m", "pytest", *chosen, env={"QT_QPA_PLATFORM": "offscreen"})
