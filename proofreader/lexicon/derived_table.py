"""Tables word → number, computed at installation by code of the package from resources; they only spare work."""

import json
import zlib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

import dawg

from proofreader.core.resources import resource
from proofreader.lexicon.automaton import COMPILED, LexiconError
from proofreader.lexicon.stamp import crc_of, list_files

_PACKAGE = Path(__file__).resolve().parent.parent


class DerivedTable(NamedTuple):
    """A table whose numbers, from 0 to 2³¹ − 1, depend on these ``modules`` (paths within the package), ``resources``
    (path below ``resources``), ``tables`` (names of compiled files) and, where ``lists``, on the word lists."""

    name: str
    modules: tuple[str, ...]
    resources: tuple[tuple[str, ...], ...]
    tables: tuple[str, ...] = ()
    lists: bool = False

    def save(self, values: Mapping[str, int], folder: Path = COMPILED, records: Sequence[str] = ()) -> None:
        """Writes the table and its stamp into the folder. ``records``: what the numbers stand for, kept beside it."""
        stamp = self._stamp_file(folder)
        stamp.unlink(missing_ok=True)  # an older table must not answer
        data = dawg.IntDAWG(sorted(values.items()), input_is_sorted=True).tobytes()
        self._data_file(folder).write_bytes(data)
        content = {**self._stamp(data, folder, records), **({"records": list(records)} if records else {})}
        stamp.write_text(json.dumps(content), encoding="utf-8")

    def load(self, folder: Path = COMPILED) -> "dawg.IntDAWG | None":
        """The table in the folder; None where it is missing, damaged, or older than what it was computed from."""
        table, _ = self.load_with_records(folder)
        return table

    def load_with_records(self, folder: Path = COMPILED) -> "tuple[dawg.IntDAWG | None, Sequence[str]]":
        """The table in the folder as ``load`` gives it, and what was kept beside it."""
        try:
            stamp = json.loads(self._stamp_file(folder).read_text(encoding="utf-8"))
            records: Sequence[str] = stamp.pop("records", ())
            data = self._data_file(folder).read_bytes()
            # Damaged bytes would crash the process, so every one counts.
            if stamp == self._stamp(data, folder, records):
                return dawg.IntDAWG().frombytes(data), records
        except (OSError, ValueError, KeyError, LexiconError):
            pass
        return None, ()

    def _data_file(self, folder: Path) -> Path:
        return folder / f"{self.name}.dawg"

    def _stamp_file(self, folder: Path) -> Path:
        return folder / f"{self.name}.json"

    def _stamp(self, data: bytes, folder: Path, records: Sequence[str]) -> dict[str, int]:
        paths = [_PACKAGE / module for module in self.modules] + [resource(*parts) for parts in self.resources]
        checksum = crc_of((*paths, *(list_files() if self.lists else ())))
        if self.tables:
            compiled = json.loads((folder / "stamp.json").read_text(encoding="utf-8"))["files"]
            checksum = zlib.crc32(str([compiled.get(name) for name in self.tables]).encode(), checksum)
        return {"table": zlib.crc32("\n".join(records).encode(), zlib.crc32(data)), "sources": checksum}
