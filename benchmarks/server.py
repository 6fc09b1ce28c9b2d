"""Measures the local server: the same issues as ``check``, and how it bears many clients.

    python -m benchmarks.server --shared FOLDER [--articles 200] [--requests 2000] [--clients 16]

The articles are those of ``FOLDER/corpus``; without the option texts are put together from the sample. Times are
those of the whole exchange on loopback, in milliseconds; memory is that of the server and its checkers, in MB, told
after each tenth of the requests: what the checkers remember is bounded, so it must level off.
"""

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

import httpx

from benchmarks.accuracy.shared import MissingDataError, Shared
from proofreader.api import check
from proofreader.core import Issue
from proofreader.core.resources import resource
from proofreader.core.utf16 import units
from proofreader.server.language_tool import span_to_replace

_WORDS = 300  # of a request under load
_SOURCE = "skynews"
_TENTHS = 10


def articles(shared: Path | None, count: int) -> list[str]:
    """Return texts to ask about. Raises SystemExit where the folder holds none."""
    if shared is None:
        text = resource("samples", "raw-article.txt").read_text(encoding="utf-8")
        return [f"{number}\n{text}" for number in range(count)]
    try:
        source = Shared.at(shared, [f"corpus/{_SOURCE}.jsonl.xz"])
    except MissingDataError as error:
        raise SystemExit(str(error)) from error
    return list(source.articles(_SOURCE, 4000, 4000 + count))


@contextmanager
def running(workers: int) -> Iterator[tuple[str, int]]:
    """Start a server with an empty dictionary; yield its address and process id."""
    with tempfile.TemporaryDirectory() as home:
        environment = {**os.environ, "XDG_DATA_HOME": home, "XDG_CONFIG_HOME": home, "PROOFREADER_LANG": "en"}
        command = [sys.executable, "-m", "proofreader", "serve", "--port", "0", "--workers", str(workers)]
        with subprocess.Popen(command, env=environment, stderr=subprocess.PIPE, text=True) as process:
            assert process.stderr is not None
            try:
                yield process.stderr.readline().split()[3].removesuffix("/v2;"), process.pid
            finally:
                process.terminate()


def memory(pid: int) -> float:
    """Return the memory of a process and those that it started, in MB; 0 where the system does not tell."""
    children = Path(f"/proc/{pid}/task/{pid}/children")
    if not children.exists():
        return 0.0
    pids = [pid, *map(int, children.read_text(encoding="ascii").split())]
    pages = [int(Path(f"/proc/{each}/statm").read_text(encoding="ascii").split()[1]) for each in pids]
    return sum(pages) * os.sysconf("SC_PAGE_SIZE") / 1e6


def _ask(address: str, text: str) -> httpx.Response:
    return httpx.post(f"{address}/v2/check", data={"text": text, "language": "ar-MA"}, timeout=120)


def same_issues(address: str, texts: Sequence[str]) -> int:
    """Return how many texts get other issues than from ``check``."""
    return sum(_shown(_ask(address, text)) != _expected(text) for text in texts)


def _shown(answer: httpx.Response) -> list[tuple[str, int, int]]:
    return [(match["rule"]["id"], match["offset"], match["length"]) for match in answer.json()["matches"]]


def _expected(text: str) -> list[tuple[str, int, int]]:
    def place(issue: Issue) -> tuple[str, int, int]:
        start, end = span_to_replace(issue, text)
        return issue.rule, units(text[:start]), units(text[start:end])

    return list(map(place, check(text)))


def load(address: str, texts: Sequence[str], clients: int) -> tuple[list[float], int]:
    """Return the milliseconds of each request, sorted, and how many failed."""

    def once(text: str) -> tuple[float, bool]:
        began = time.perf_counter()
        answer = _ask(address, text)
        return (time.perf_counter() - began) * 1000, answer.status_code == 200

    with ThreadPoolExecutor(clients) as threads:
        answers = list(threads.map(once, texts))
    return sorted(taken for taken, _ in answers), sum(not done for _, done in answers)


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure and print a table; the exit status tells whether anything failed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--shared", type=Path)
    parser.add_argument("--articles", type=int, default=200)
    parser.add_argument("--requests", type=int, default=2000)
    parser.add_argument("--clients", type=int, default=16)
    given = parser.parse_args(arguments)
    texts = articles(given.shared, given.articles)
    with running(2) as (address, pid):
        other = same_issues(address, texts)
        print(f"{len(texts)} articles, {other} with other issues than check")
        requests = [
            f"{number} " + " ".join(texts[number % len(texts)].split()[:_WORDS]) for number in range(given.requests)
        ]
        load(address, requests[: given.clients], given.clients)
        sizes, taken, failed = [memory(pid)], list[float](), 0
        for tenth in range(_TENTHS):
            part, lost = load(address, requests[tenth::_TENTHS], given.clients)
            taken += part
            failed += lost
            sizes.append(memory(pid))
    taken.sort()
    median, p99 = statistics.median(taken), taken[int(len(taken) * 0.99)]
    print(f"{len(taken)} requests of {given.clients} clients, {failed} failed")
    print(f"median {median:.0f} ms, p99 {p99:.0f} ms ({p99 / median:.1f} x)")
    print("memory", " ".join(f"{size:.0f}" for size in sizes), "MB")
    return int(other > 0 or failed > 0)


if __name__ == "__main__":
    sys.exit(main())
