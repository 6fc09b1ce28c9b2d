"""The data measured on: edited and raw news, marked articles, pairs of errors, and the scorers that go with them.

None of it is shipped. The folder holds ``corpus/*.jsonl.xz``, ``gold/``, ``eval/*.py`` and ``facts/errors.tsv``.
"""

import importlib.util
import json
import lzma
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from types import ModuleType
from typing import Any

_NEEDED = ("corpus", "gold", "eval", "facts/errors.tsv")


class MissingDataError(RuntimeError):
    """The folder is not there or lacks a part; the message says which."""


@dataclass(frozen=True)
class Shared:
    """The folder of the data. Make one with ``Shared.at``, which looks whether it is complete."""

    root: Path

    @classmethod
    def at(cls, root: Path, needed: Sequence[str] = _NEEDED) -> "Shared":
        """Raises MissingDataError where a part that is needed is missing."""
        missing = [name for name in needed if not (root / name).exists()]
        if missing:
            parts = ", ".join(missing)
            raise MissingDataError(f"no data to measure on in '{root}': {parts} missing; give --shared FOLDER")
        return cls(root)

    def corpus(self, source: str) -> Path:
        """The file of a source's articles."""
        return self.root / "corpus" / f"{source}.jsonl.xz"

    def articles(self, source: str, start: int = 0, stop: int | None = None) -> Iterator[str]:
        """The texts of the articles from number ``start`` up to ``stop``.

        The first 1,000 of each file were not counted for ``resources/context``: they are for measuring.
        """
        with lzma.open(self.corpus(source), "rt", encoding="utf-8") as lines:
            for line in islice(lines, start, stop):
                yield json.loads(line)["text"].replace("\r\n", "\n").replace("\r", "\n")

    def gold(self, name: str) -> tuple[dict[str, str], dict[str, list[dict[str, Any]]]]:
        """The texts and the marked corrections by article, for ``seed`` or ``dev``."""
        marked = "seed_gold.jsonl" if name == "seed" else f"{name}.gold.jsonl"
        texts = {article["id"]: article["text"] for article in self._objects(f"gold/{name}.articles.jsonl")}
        return texts, {article["id"]: article["edits"] for article in self._objects(f"gold/{marked}")}

    def scorer(self, name: str) -> ModuleType:
        """The script ``eval/NAME.py`` as a module."""
        path = self.root / "eval" / f"{name}.py"
        spec = importlib.util.spec_from_file_location(f"shared_{name}", path)
        if spec is None or spec.loader is None or not path.exists():
            raise MissingDataError(f"no scorer in '{path}'")
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        return module

    def errors(self) -> Iterable[tuple[str, str, str]]:
        """Wrong form, right forms joined by ``|``, and group, from ``facts/errors.tsv``."""
        for line in (self.root / "facts" / "errors.tsv").read_text(encoding="utf-8").splitlines()[1:]:
            wrong, right, group, *_ = line.split("\t")
            yield wrong, right, group

    def _objects(self, name: str) -> Iterator[dict[str, Any]]:
        with (self.root / name).open(encoding="utf-8") as lines:
            for line in lines:
                if line.strip():
                    yield json.loads(line)
