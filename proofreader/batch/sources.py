"""From what the user names to the articles in it, one after the other: nothing is held but the one at hand."""

import glob
import os
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from proofreader.batch.archives import entries, members
from proofreader.batch.kinds import LOCK_FILE, is_archive, is_table, suffix_of
from proofreader.batch.model import MAX_BYTES, Item, Problem, absolute, path_of
from proofreader.batch.selection import Selection
from proofreader.batch.tables import Columns, lines, rows
from proofreader.core.i18n import gettext
from proofreader.core.system_errors import reason_of
from proofreader.engine.profiles import FILE_NAMES

_WILD = "*?["


@dataclass(frozen=True, slots=True)
class Sources:
    """What is to be done: files, folders, globs, archives and tables, then what ``lists`` names, a line each.

    out: the output folder, which is never taken for a source.
    apart: files that are no sources wherever they lie, such as the reports of this run.
    quick: the items are only to be counted: those of archives and tables come without their text.
    packed: archives and tables are an item each; ``inside`` gives what is in one.
    """

    given: tuple[str, ...]
    listed: Iterable[str] = ()
    out: str = ""
    selection: Selection = field(default_factory=Selection)
    columns: Columns = field(default_factory=Columns)
    max_bytes: int = MAX_BYTES
    quick: bool = False
    packed: bool = False
    apart: frozenset[Path] = frozenset()

    def __iter__(self) -> Iterator[Item]:
        """The items in an order that is always the same."""
        alone = len(self.given) == 1 and not self.listed
        for name in self.given:
            yield from self._source(name, alone)
        for line in self.listed:
            if name := line.strip("\r\n"):
                yield from self._source(name, False)

    def _source(self, name: str, alone: bool) -> Iterator[Item]:
        if "\0" in name:
            yield Item(name, name, "", problem=Problem("missing", gettext("not a usable file name")))
            return
        path = path_of(name)
        if not os.path.lexists(path) and any(char in name for char in _WILD):
            yield from self._glob(str(path))
        elif path.is_dir():
            folder = absolute(path)
            yield from self._folder(folder, "" if alone else f"{folder.name}/")
        else:
            yield from self._file(absolute(path), path.name, alone, named=True)

    def _glob(self, pattern: str) -> Iterator[Item]:
        found = sorted(glob.glob(pattern, recursive=True))  # noqa: PTH207 - Path.glob takes no absolute patterns
        if not found:
            yield Item(pattern, pattern, "", problem=Problem("missing", gettext("no such file")))
        fixed = pattern[: min(pattern.find(char) for char in _WILD if char in pattern)]
        root = absolute(Path(f"{fixed}x").parent)
        for name in found:
            path = absolute(name)
            if "**" in pattern and _through_link(path, root):
                continue  # as in folders: a link may lead out of them, or round and round
            if path.is_dir():
                if not pattern.endswith("**") and not self._is_ours(path, root):
                    yield from self._folder(path, f"{path.relative_to(root).as_posix()}/")
            elif not self._is_ours(path, root) and path not in self.apart:
                relative = path.relative_to(root).as_posix()
                if self.selection.takes(relative):
                    yield from self._file(path, relative, False, named=False)

    def _folder(self, folder: Path, prefix: str) -> Iterator[Item]:
        """The files in the folder, by name; then those of the folders in it."""
        folders: list[str] = []
        try:
            with os.scandir(folder) as entries:
                listing = sorted(map(_kind_of, entries))
        except OSError as error:
            name = prefix or folder.as_posix()
            yield Item(folder.as_posix(), name, "", problem=Problem("permission", reason_of(error)))
            return
        for name, is_folder, is_link in listing:
            # Hidden, of Word, the house style beside the articles.
            if name.startswith((".", LOCK_FILE)) or name in FILE_NAMES:
                continue
            if is_folder:
                folders.append(name)
            elif not (self.apart and folder / name in self.apart):
                relative = f"{prefix}{name}"
                if is_link:
                    problem = Problem("kind", gettext("a link to a folder, which is not followed"))
                    yield Item((folder / name).as_posix(), relative, "", problem=problem)
                elif self.selection.takes(relative):
                    yield from self._file(folder / name, relative, False, named=False)
        for name in folders:
            if not self._is_ours(folder / name, folder):
                yield from self._folder(folder / name, f"{prefix}{name}/")

    def _is_ours(self, path: Path, root: Path) -> bool:
        """Whether the path is the output folder or in it, seen from a root that is neither."""
        if not self.out:
            return False
        out = Path(self.out).resolve()
        return path.resolve().is_relative_to(out) and not root.resolve().is_relative_to(out)

    def _file(self, path: Path, name: str, alone: bool, *, named: bool) -> Iterator[Item]:
        if self.packed or not (is_archive(name) or is_table(name)):
            yield self.item(path, name, named=named)
        elif self.quick:
            yield from (Item(name, name, "") for _ in range((entries if is_archive(name) else lines)(path)))
        else:
            yield from self.inside(path, name, alone=alone)

    def inside(self, path: Path, name: str, *, alone: bool = False) -> Iterator[Item]:
        """The items in an archive or a table; in a folder of its name, unless it is ``alone``."""
        folder = "" if alone else f"{_stem(name)}/"
        if is_archive(name):
            found = members(path, folder, self.selection, self.max_bytes)
        else:
            found = rows(path, folder, self.columns, self.max_bytes)
        none = True
        for item in found:
            none = False
            yield item
        if none and self.selection == Selection():
            yield Item(
                path.as_posix(), name, suffix_of(name), problem=Problem("empty", gettext("there is no article in it"))
            )

    def item(self, path: Path, name: str, *, named: bool = False) -> Item:
        """The item of a file that is one article. ``named``: it was asked for by name, so it is read whatever it is."""
        key, suffix = path.as_posix(), suffix_of(name)
        if path.name.startswith(LOCK_FILE):
            return Item(key, name, suffix, problem=Problem("kind", gettext("what Word puts beside an open document")))
        if not named and not self.selection.reads(name):
            return Item(
                key,
                name,
                suffix,
                problem=Problem("kind", gettext("not a kind of file that holds text ({suffix})").format(suffix=suffix)),
            )
        try:
            status = path.stat()
        except OSError:
            return Item(key, name, suffix, str(path))  # reading it will say what is wrong
        return Item(key, name, suffix, str(path), size=status.st_size, modified=status.st_mtime)


def _kind_of(entry: "os.DirEntry[str]") -> tuple[str, bool, bool]:
    """Return the entry's name, whether it is a folder, and whether it is a link to one.

    What is no file and leads to no folder (a broken link, a link to itself, a pipe) is reported where it is read, so
    that it costs none of its siblings.
    """
    try:
        return entry.name, entry.is_dir(follow_symlinks=False), entry.is_symlink() and entry.is_dir()
    except OSError:
        return entry.name, False, False


def _through_link(path: Path, root: Path) -> bool:
    """Whether the way from the root to the file leads through a link to a folder."""
    folders = path.relative_to(root).parents if path.is_relative_to(root) else ()
    return any((root / folder).is_symlink() for folder in list(folders)[:-1])


def _stem(name: str) -> str:
    return name[: -len(suffix_of(name))]


def estimate(sources: Sources, is_over: Callable[[], bool]) -> int | None:
    """About how many items there are, without reading any: rows are counted as lines. None once ``is_over``."""
    number = 0
    for _ in replace(sources, quick=True):
        number += 1
        if number % 256 == 0 and is_over():
            return None
    return number
