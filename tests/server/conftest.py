"""A server as a user starts it, with a dictionary of its own."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent


@contextmanager
def running(*options: str, home: Path) -> Iterator[str]:
    """Start ``serve`` and yield its address."""
    environment = {**os.environ, "XDG_DATA_HOME": str(home), "XDG_CONFIG_HOME": str(home), "PROOFREADER_LANG": "en"}
    command = [sys.executable, str(ROOT / "main.py"), "serve", "--port", "0", *options]
    with subprocess.Popen(command, cwd=home, env=environment, stderr=subprocess.PIPE, text=True) as process:
        assert process.stderr is not None
        try:
            line = process.stderr.readline()
            assert "listening on" in line, line + process.stderr.read()
            yield line.split()[3].removesuffix("/v2;")
        finally:
            process.terminate()
            process.wait(20)


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a server that runs for all tests of a file."""
    with running(home=tmp_path_factory.mktemp("home")) as address:
        yield address


@pytest.fixture(scope="session")
def start() -> Callable[..., AbstractContextManager[str]]:
    """Start a server with options of its own."""
    return running
