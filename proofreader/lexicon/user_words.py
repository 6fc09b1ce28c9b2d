"""The user's own words: a text file with one word a line, which other programs can read and edit."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from platformdirs import user_data_path

from proofreader.core.file_lock import alone_in
from proofreader.core.i18n import gettext
from proofreader.core.system_errors import reason_of
from proofreader.lexicon.automaton import LexiconError

_MOST_LETTERS = 100


def user_words_path() -> Path:
    """Where the user's words lie on this machine; the file need not exist."""
    return user_data_path("proofreader", appauthor=False) / "words.txt"


class UserWords:
    """The words of one file, kept in memory and saved as a whole. Other windows and servers may change it as well.

    Comments (``#``) and blank lines are kept when saving. A file that can't be read raises LexiconError and is
    never written over.
    """

    def __init__(self, path: Path | None = None) -> None:
        self.path = path or user_words_path()
        self._lines = self._read()

    def __iter__(self) -> Iterator[str]:
        """The words in the order of the file, each once."""
        return iter(dict.fromkeys(word for line in self._lines if (word := _word(line))))

    def __contains__(self, word: str) -> bool:
        return any(_word(line) == word for line in self._lines)

    def add(self, word: str) -> bool:
        """Add the word and save; False where it was there. Raises ValueError for what is not one word of letters."""
        word = word.strip()
        if "#" in word or len(word.split()) != 1 or len(word) > _MOST_LETTERS or not any(map(str.isalpha, word)):
            raise ValueError(gettext("not a single word: '{word}'").format(word=word[:_MOST_LETTERS]))
        if not word.replace("\u200c", "").isprintable():
            raise ValueError(gettext("a word with characters that are not shown: {word!a}").format(word=word))
        with self._alone():
            if word in self:
                return False
            self._save([*self._lines, word])
        return True

    def remove(self, word: str) -> bool:
        """Remove the word and save; False where it was not there."""
        with self._alone():
            if word not in self:
                return False
            self._save([line for line in self._lines if _word(line) != word])
        return True

    def reload(self) -> None:
        """Read the file again. Raises LexiconError, and keeps the words, where it can't be read."""
        self._lines = self._read()

    @contextmanager
    def _alone(self) -> Iterator[None]:
        """Keep other programs from the file, and take over the words that they have added."""
        with alone_in(self.path.parent):
            self.reload()
            yield

    def _read(self) -> list[str]:
        try:
            return self.path.read_text(encoding="utf-8-sig").splitlines()
        except FileNotFoundError:
            return []
        except UnicodeDecodeError as error:
            raise LexiconError(
                gettext("{path}: not UTF-8 text (byte {at}); left as it is").format(path=self.path, at=error.start)
            ) from error
        except OSError as error:
            raise LexiconError(f"{self.path}: {reason_of(error)}") from error

    def _save(self, lines: list[str]) -> None:
        """Write to a new file and put it in the old one's place, so that a crash leaves one of the two whole."""
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            handle, name = tempfile.mkstemp(dir=self.path.parent, prefix=self.path.name, suffix=".part")
            partial = Path(name)
            try:
                with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
                    file.write("".join(line + "\n" for line in lines))
                    file.flush()
                    os.fsync(file.fileno())
                partial.replace(self.path)
            finally:
                partial.unlink(missing_ok=True)
        except OSError as error:
            raise LexiconError(f"{self.path}: {reason_of(error)}") from error
        self._lines = lines


def _word(line: str) -> str:
    return line.partition("#")[0].partition("\t")[0].strip()
