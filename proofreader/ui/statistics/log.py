"""What was found in finished articles: a line of JSON for each, on this computer only. It holds numbers, no text.

    {"day": "2024-05-09", "article": "3f2a…", "words": 412, "categories": {"hamza": 7}, "rules": {"…": 7}, "left": 0}

``article`` tells one article of a day from another and can't be turned back into its name.
"""

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from pathlib import Path

from platformdirs import user_data_path

from proofreader.core import Category
from proofreader.ui.statistics.article_counts import Counts

_MOST = 20_000  # lines that are read: years of work


@dataclass(frozen=True)
class Record:
    """An article as it was left: what was found in it, and how much of that remained."""

    day: date
    article: str
    found: Counts
    left: int


def log_path() -> Path:
    """Where the lines lie on this machine; the file need not exist."""
    return user_data_path("proofreader", appauthor=False) / "statistics.jsonl"


def mark_of(name: str) -> str:
    """What stands for an article in the file."""
    return sha256(name.encode("utf-8", "surrogatepass")).hexdigest()[:12]


class Log:
    """The file. A line that can't be read is passed over, one that can't be written is lost: no work hangs on it."""

    def __init__(self, path: Path | None = None) -> None:
        self.path = path or log_path()

    def records(self) -> list[Record]:
        """The articles by day; of one article on one day the last line counts."""
        found: dict[tuple[date, str], Record] = {}
        for line in self._lines():
            try:
                record = _read(json.loads(line))
            except (ValueError, TypeError, KeyError, AttributeError):
                continue
            found[record.day, record.article] = record
        return sorted(found.values(), key=lambda record: record.day)

    def add(self, record: Record) -> bool:
        """Appends a line. False where the file can't be written."""
        line = {
            "day": record.day.isoformat(),
            "article": record.article,
            "words": record.found.words,
            "categories": {str(category): number for category, number in record.found.categories.items()},
            "rules": dict(record.found.rules),
            "left": record.left,
        }
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            with self.path.open("a", encoding="utf-8") as file:
                file.write(json.dumps(line) + "\n")
        except OSError:
            return False
        return True

    def erase(self) -> bool:
        """Forgets everything. False where the file can't be removed."""
        try:
            self.path.unlink(missing_ok=True)
        except OSError:
            return False
        return True

    def _lines(self) -> Iterator[str]:
        try:
            with self.path.open(encoding="utf-8", errors="replace") as file:
                yield from file.readlines()[-_MOST:]
        except OSError:
            return


def _read(line: dict[str, object]) -> Record:
    categories, rules = line["categories"], line["rules"]
    assert isinstance(categories, dict) and isinstance(rules, dict)
    found = Counts(
        int(str(line["words"])),
        Counter({Category(name): int(number) for name, number in categories.items()}),
        Counter({str(name): int(number) for name, number in rules.items()}),
    )
    return Record(date.fromisoformat(str(line["day"])), str(line["article"]), found, int(str(line["left"])))
