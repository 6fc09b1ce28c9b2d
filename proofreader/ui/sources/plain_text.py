"""Plain text, in whatever encoding."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from proofreader.documents.errors import ReadError
from proofreader.documents.plain.text_file import TextFile, decode, read_text, write_text
from proofreader.documents.registry import SUBTITLES, kind_of, text_source
from proofreader.ui.sources.errors import FileError, not_saved, shown, translate, unreadable
from proofreader.ui.sources.source import Source

_PDF = ".pdf"  # written, never read, so that it is no kind of the registry


@dataclass(frozen=True)
class TextSource(Source):
    """A text file and how it is written: encoding, line ends, byte order mark."""

    path: Path
    like: TextFile

    @property
    def text(self) -> str:  # type: ignore[override]
        return self.like.text

    @property
    def encoding(self) -> str:
        return self.like.encoding

    @property
    def can_save_back(self) -> bool:
        return True

    @property
    def unreadable(self) -> Sequence[int]:  # type: ignore[override]
        kind = kind_of(self.path)
        return text_source(self.like, kind, self.path).unreadable if kind is SUBTITLES else ()

    @classmethod
    def read(cls, path: Path, encoding: str = "") -> "TextSource":
        """The file, in that encoding where one is given. Raises FileError."""
        try:
            return cls(path, _decode_as(path.read_bytes(), encoding) if encoding else read_text(path))
        except UnicodeError as error:
            text = translate("FileError", "ليس الملف «{}» بهذا الترميز.").format(shown(path.name))
            raise FileError(text) from error
        except (ReadError, OSError) as error:
            raise unreadable(error, path) from error

    def save(self, text: str, path: Path) -> "TextSource":
        return TextSource(path, write(text, path, self.like))

    def with_encoding(self, encoding: str) -> "TextSource":
        """The same file, to be written in another encoding."""
        return TextSource(self.path, replace(self.like, encoding=encoding, bom=encoding.startswith("utf-16")))


def write(text: str, path: Path, like: TextFile | None = None) -> TextFile:
    """Writes a text. Raises FileError, also where the name promises another kind of file."""
    if kind_of(path).binary or path.suffix.lower() == _PDF:
        problem = translate("FileError", "الحفظ هنا نص مجرد، لا يُكتب في «{}»: صدّر المقال ليصير مستندًا.")
        raise FileError(problem.format(shown(path.name)))
    try:
        return write_text(path, text, like)
    except (ValueError, OSError) as error:
        raise not_saved(path, str(error)) from error


def _decode_as(data: bytes, encoding: str) -> TextFile:
    """Raises UnicodeDecodeError, or ReadError where the result is no text."""
    text = data.decode(encoding)
    marked = text.startswith("\ufeff")
    # Line ends are told apart by the one function that does so.
    file = decode(text.removeprefix("\ufeff").encode("utf-8"))
    return replace(file, encoding=encoding, bom=marked)
