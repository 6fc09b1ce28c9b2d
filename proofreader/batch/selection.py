"""Which files of a folder or an archive are taken."""

from collections.abc import Iterable
from dataclasses import dataclass
from fnmatch import fnmatchcase

from proofreader.batch.kinds import is_archive, is_table, promises_text


@dataclass(frozen=True, slots=True)
class Selection:
    """Which files of folders and archives are taken. A glob holds for the path in the folder or for the name alone.

    include: those only; () takes what may hold text. exclude: not those.
    """

    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()

    def takes(self, name: str) -> bool:
        """Whether the file of that path is looked at; what is not is no item at all."""
        return (not self.include or _matches(name, self.include)) and not _matches(name, self.exclude)

    def reads(self, name: str) -> bool:
        """Whether the file is worth reading; what is not is an item that is skipped."""
        return bool(self.include) or promises_text(name) or is_table(name) or is_archive(name)


def _matches(name: str, globs: Iterable[str]) -> bool:
    name = name.casefold()
    last = name.rpartition("/")[2]
    return any(fnmatchcase(name, one.casefold()) or fnmatchcase(last, one.casefold()) for one in globs)
