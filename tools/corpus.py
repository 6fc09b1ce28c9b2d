"""Reads the news corpus that the counts are made from."""

import json
import lzma
from collections.abc import Iterator
from itertools import islice
from pathlib import Path


def edited_articles(folder: Path, skip: int, stop: int | None = None) -> Iterator[str]:
    """The texts of the edited articles in ``folder``, from number ``skip`` to ``stop`` of each file.

    The folder holds ``*.jsonl.xz`` files with one article a line, its text under the key "text"; a file named raw* is
    left out. Raises FileNotFoundError where there is none.
    """
    paths = sorted(path for path in folder.glob("*.jsonl.xz") if not path.name.startswith("raw"))
    if not paths:
        raise FileNotFoundError(f"no *.jsonl.xz in {folder}")
    for path in paths:
        with lzma.open(path, "rt", encoding="utf-8") as lines:
            for line in islice(lines, skip, stop):
                yield json.loads(line)["text"]
