"""The packs in the user's folder while they are edited. No widgets."""

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from proofreader.core.packs import Entry, Pack, PackProblem, pack_text
from proofreader.documents.atomic import write_atomically
from proofreader.documents.rule_lists import read_lists
from proofreader.engine.packs import Conflict, compile_packs, conflicts, user_packs, user_packs_folder

OWN = "own.toml"
"""The pack that rules written in the window go into."""


class OwnRules(QObject):
    """Reads the packs and writes those that change."""

    changed = Signal()
    """What is checked by them is to be checked anew."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.packs: list[Pack] = []
        self.reload()

    def reload(self) -> None:
        """Reads the packs again."""
        self.packs = list(user_packs())

    @property
    def entries(self) -> list[tuple[Pack, Entry]]:
        """Every entry with its pack."""
        return [(pack, entry) for pack in self.packs for entry in pack.entries]

    @property
    def problems(self) -> list[PackProblem]:
        """What can't be used of the packs."""
        return list(compile_packs(self.packs).problems)

    @property
    def conflicts(self) -> list[Conflict]:
        """Where they contradict each other."""
        return conflicts(self.packs)

    def find(self, wrong: str) -> tuple[Pack, Entry] | None:
        """The entry that looks for exactly that."""
        return next(((pack, entry) for pack, entry in self.entries if entry.wrong == wrong), None)

    def add(self, entry: Entry) -> None:
        """Writes the entry into the own pack, in the place of one for the same words. Raises WriteError or OSError."""
        pack = self._own()
        kept = tuple(other for other in pack.entries if other.wrong != entry.wrong)
        self._write(replace(pack, entries=(*kept, entry)))

    def replace(self, pack: Pack, old: Entry, new: Entry) -> None:
        """Writes another entry in the place of one. Raises WriteError or OSError."""
        self._write(replace(pack, entries=tuple(new if entry == old else entry for entry in pack.entries)))

    def remove(self, removed: Iterable[tuple[Pack, Entry]]) -> None:
        """Takes entries away. Raises WriteError or OSError."""
        gone: dict[str, set[Entry]] = {}
        for pack, entry in removed:
            gone.setdefault(pack.path, set()).add(entry)
        for pack in [pack for pack in self.packs if pack.path in gone]:
            kept = tuple(entry for entry in pack.entries if entry not in gone[pack.path])
            self._write(replace(pack, entries=kept))

    def take_in(self, path: Path) -> tuple[list[Pack], list[PackProblem]]:
        """Copies the packs or the list at a path into the user's folder. Raises ReadError, WriteError or OSError.

        Returns what was taken in, and what was passed over.
        """
        packs = read_lists(path)
        problems = [problem for pack in packs for problem in pack.problems]
        taken = [pack for pack in packs if pack.entries or pack.rules]
        for pack in taken:
            target = self._free_name(pack)
            if pack.rules:  # rules of other kinds stand in the file alone
                self._save(target, Path(pack.path).read_bytes())
            else:
                self._save(target, pack_text(pack).encode())
        self.reload()
        self.changed.emit()
        return taken, problems

    def remove_pack(self, pack: Pack) -> None:
        """Takes a whole pack away. Raises OSError."""
        Path(pack.path).unlink(missing_ok=True)
        self.reload()
        self.changed.emit()

    def _free_name(self, pack: Pack) -> Path:
        """Where the pack is kept: in the place of one of that name, which a newer version replaces."""
        same = next((Path(other.path) for other in self.packs if other.name == pack.name), None)
        stem = "".join(char if char.isalnum() or char in "-_ " else "-" for char in Path(pack.path).stem)
        return same or user_packs_folder() / f"{stem.strip() or 'pack'}.toml"

    def _own(self) -> Pack:
        path = str(user_packs_folder() / OWN)
        known = next((pack for pack in self.packs if pack.path == path), None)
        return known or Pack(path, self.tr("قواعدنا"))

    def _write(self, pack: Pack) -> None:
        self._save(Path(pack.path), pack_text(pack).encode())
        self.reload()
        self.changed.emit()

    @staticmethod
    def _save(path: Path, data: bytes) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_atomically(path, data)
