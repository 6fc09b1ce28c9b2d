"""Tables word → number, computed at installation by code of the package from resources; they only spare work."""

import json
import zlib
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

import dawg

from proofreader.core.resources import resource
from proofreader.lexicon.automaton import COMPILED

_PACKAGE = Path(__file__).resolve().parent.parent


class DerivedTable(NamedTuple):
    """A table whose numbers, from 0 to 2³¹ − 1, depend on these ``modules`` (paths within the package) and
    ``resources`` (path below ``resources``)."""

    name: str
    modules: tuple[str, ...]
    resources: tuple[tuple[str, ...], ...]

    def save(self, values: Mapping[str, int], folder: Path = COMPILED) -> None:
        """Writes the table and its stamp into the folder."""
        stamp = self._stamp_file(folder)
        stamp.unlink(missing_ok=True)  # an older table must not answer
        data = dawg.IntDAWG(sorted(values.items()), input_is_sorted=True).tobytes()
        self._data_file(folder).write_bytes(data)
        stamp.write_text(json.dumps(self._stamp(data)), encoding="utf-8")

    def load(self, folder: Path = COMPILED) -> "dawg.IntDAWG | None":
        """The table in the folder; None where it is missing, damaged, or older than what it was computed from."""
        try:
            stamp = json.loads(self._stamp_file(folder).read_text(encoding="utf-8"))
            data = self._data_file(folder).read_bytes()
            # Damaged bytes would crash the process, so every one counts.
            return dawg.IntDAWG().frombytes(data) if stamp == self._stamp(data) else None
        except (OSError, ValueError):
            return None

    def _data_file(self, folder: Path) -> Path:
        return folder / f"{self.name}.dawg"

    def _stamp_file(self, folder: Path) -> Path:
        return folder / f"{self.name}.json"

    def _stamp(self, data: bytes) -> dict[str, int]:
        paths = [_PACKAGE / module for module in self.modules] + [resource(*parts) for parts in self.resources]
        checksum = 0
        for path in paths:
            checksum = zlib.crc32(path.read_bytes().replace(b"\r\n", b"\n"), checksum)
        return {"table": zlib.crc32(data), "sources": checksum}
