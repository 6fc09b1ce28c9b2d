"""What every kind of file can do for an article."""

from abc import ABC, abstractmethod
from collections.abc import Sequence
from pathlib import Path

from proofreader.documents.outline import Comment, OutlineLine


class Source(ABC):
    """A file that was read. Nothing in it changes; saving gives another one.

    A new kind of file is a subclass of this, named in ``sources/__init__.py``.
    """

    path: Path
    text: str
    """What the file held, with ``\\n`` between paragraphs."""

    outline: Sequence[OutlineLine] = ()
    """What the lines of ``text`` are; none where all are plain."""

    comments: Sequence[Comment] = ()
    """What somebody has remarked in the margin of ``text``."""

    unreadable: Sequence[int] = ()
    """The numbers, from 1, of lines that can't be understood: broken timings of subtitles."""

    unsaved: int = 0
    """How many changes the file could not take when it was written."""

    @property
    def encoding(self) -> str:
        """The encoding of a text, by Python's name; empty where the user has no say in it."""
        return ""

    @property
    def can_save_back(self) -> bool:
        """Whether any text can be written back. Where not, saving must ask for another file."""
        return False

    @abstractmethod
    def save(self, text: str, path: Path) -> "Source":
        """Writes the text there the way this file is written. Raises FileError; no file has changed then."""
