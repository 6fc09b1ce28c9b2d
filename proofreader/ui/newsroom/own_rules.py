"""The packs in the user's folder while they are edited. No widgets."""

import re
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from proofreader.core.packs import Entry, Pack, PackProblem, pack_text, read_pack
from proofreader.core.presence import exists
from proofreader.documents.atomic import free_name, write_atomically
from proofreader.documents.errors import WriteError
from proofreader.documents.rule_lists import read_lists
from proofreader.engine.packs import Conflict, compile_packs, conflicts, user_packs, user_packs_folder
from proofreader.ui.widgets import labels

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
        pack = self._as_it_is(self._own())
        kept = tuple(other for other in pack.entries if other.wrong != entry.wrong)
        self._write(replace(pack, entries=(*kept, entry)))

    def replace(self, pack: Pack, old: Entry, new: Entry) -> None:
        """Writes another entry in the place of one. Raises WriteError or OSError."""
        self._refuse_unsafe([pack])
        self._write(replace(pack, entries=tuple(new if entry == old else entry for entry in pack.entries)))

    def remove(self, removed: Iterable[tuple[Pack, Entry]]) -> None:
        """Takes entries away. Raises WriteError or OSError."""
        gone: dict[str, set[Entry]] = {}
        for pack, entry in removed:
            gone.setdefault(pack.path, set()).add(entry)
        packs = [pack for pack in self.packs if pack.path in gone]
        self._refuse_unsafe(packs)
        for pack in packs:
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
            # Rules of other kinds stand in the file alone.
            data = Path(pack.path).read_bytes() if pack.rules else pack_text(pack).encode()
            self._save(self._target(pack, data), data)
            self.reload()
        self.changed.emit()
        return taken, problems

    def remove_pack(self, pack: Pack) -> None:
        """Takes a whole pack away. Raises OSError."""
        Path(pack.path).unlink(missing_ok=True)
        self.reload()
        self.changed.emit()

    def _target(self, pack: Pack, data: bytes) -> Path:
        """Where the pack is kept: in the place of one of that name that is older or the same, else beside all others.

        Two lists may have the same name by chance, so one without a version replaces nothing.
        """
        own = str(user_packs_folder() / OWN)
        for other in self.packs:
            path = Path(other.path)
            if other.name == pack.name and other.path != own and (_is_newer(pack, other) or path.read_bytes() == data):
                return path
        stem = "".join(char if char.isalnum() or char in "-_ " else "-" for char in Path(pack.path).stem).strip()
        if f"{stem}.toml".casefold() == OWN:  # even where there is none yet
            stem += " 2"
        return free_name(user_packs_folder() / f"{stem or 'pack'}.toml")

    def _own(self) -> Pack:
        path = str(user_packs_folder() / OWN)
        known = next((pack for pack in self.packs if pack.path == path), None)
        return known or Pack(path, self.tr("قواعدنا"))

    @staticmethod
    def _as_it_is(pack: Pack) -> Pack:
        """The pack as its file is by now: another program, or another window, may have written it."""
        path = Path(pack.path)
        return read_pack(path) if exists(path) else replace(pack, entries=(), rules=(), unused=(), is_whole=True)

    def _refuse_unsafe(self, packs: Iterable[Pack]) -> None:
        """Raises WriteError, with the packs read again, where a file is another one by now, or would lose something."""
        for pack in packs:
            if self._as_it_is(pack) != pack:
                self.reload()
                self.changed.emit()
                told = self.tr("غيّر برنامج آخر الملف «{}» ولم يُكتب فيه شيء: راجع القواعد كما هي الآن وأعد المحاولة.")
                raise WriteError(told.format(labels.isolate(Path(pack.path).name)))
            self._refuse_damaged(pack)

    def _refuse_damaged(self, pack: Pack) -> None:
        """Raises WriteError where something in the file would be lost."""
        if not pack.is_whole:
            told = self.tr("لم يُكتب شيء في الملف «{}»، فبعض ما فيه لا يُقرأ وكان سيضيع: {}")
            reason = "; ".join(map(str, pack.problems))
            raise WriteError(told.format(labels.isolate(Path(pack.path).name), labels.isolate(reason)))

    def _write(self, pack: Pack) -> None:
        self._refuse_damaged(pack)
        self._save(Path(pack.path), pack_text(pack).encode())
        self.reload()
        self.changed.emit()

    @staticmethod
    def _save(path: Path, data: bytes) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_atomically(path, data)


def _is_newer(pack: Pack, other: Pack) -> bool:
    """Whether the version of the first is higher, by the numbers in both: 10 is more than 9, and 1.2 more than 1."""
    first, second = ([int(number) for number in re.findall(r"\d+", each.version)] for each in (pack, other))
    return first > second
