"""Table: what the hunspell command with Ayaspell's dictionary sees of the same marks, for comparison."""

import re
import shutil
import subprocess
from collections.abc import Iterable, Iterator
from pathlib import Path

from benchmarks.accuracy.gold import score, table
from benchmarks.accuracy.shared import Shared
from benchmarks.accuracy.speed import dictionary
from benchmarks.accuracy.table import Table
from proofreader.core import Issue, Level, Span


def unknown_words(command: str, path: Path, text: str) -> frozenset[str]:
    """Return the words of the text that are not in the dictionary."""
    run = subprocess.run(
        [command, "-i", "utf-8", "-l", "-d", str(path)], input=text.encode(), capture_output=True, check=True
    )
    return frozenset(run.stdout.decode("utf-8", "replace").split())


def issues(text: str, words: Iterable[str]) -> Iterator[Issue]:
    """Yield an issue without a fix at each place where one of the words stands whole."""
    wanted = frozenset(words)
    for match in re.finditer(r"[^\W\d_]+", text):
        if match[0] in wanted:
            yield Issue("hunspell", "spelling", Span(*match.span()), "")


def tables(shared: Shared) -> Iterator[Table]:
    """Yield the table of the marked articles; nothing where the command or the dictionary is missing."""
    command, path = shutil.which("hunspell"), dictionary()
    if command is None or path is None:
        return
    texts, marks = shared.gold("dev")
    found = score(
        texts,
        marks,
        lambda text: list(issues(text, unknown_words(command, path, text))),
        Level.NOTE,
        shared.scorer("score_gold"),
    )
    yield table("dev with hunspell", Level.NOTE, found)
