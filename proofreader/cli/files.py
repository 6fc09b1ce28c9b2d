"""Reads and writes what the commands are given, and says clearly what can't be."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from proofreader.cli.messages import Say
from proofreader.documents import ReadError, TextFile, WriteError, decode, read_text, write_text
from proofreader.documents.sniff import is_page

STDIN = "-"


def read(name: str, say: Say) -> TextFile:
    """The text of that file, or of standard input for ``-``. Raises ClickException where it can't be read."""
    if is_word(name):
        from proofreader.cli.word import open_word

        return TextFile(open_word(name, say).text)
    if name.lower().endswith((".odt", ".ott", ".rtf")):
        from proofreader.cli.rich import read_rich

        return TextFile(read_rich(name, say).text, source="document")
    try:
        if name == STDIN:
            return decode(sys.stdin.buffer.read())
        return read_text(name)
    except ReadError as error:
        raise unreadable(error, name, say, "error.unreadable-page" if is_page(name) else "error.unreadable") from error


def is_word(name: str) -> bool:
    """Whether that file is a Word document, by its name."""
    return name.lower().endswith((".docx", ".docm"))


def unreadable(error: ReadError, name: str, say: Say, key: str = "error.unreadable") -> click.ClickException:
    """The complaint about a file that couldn't be read."""
    if isinstance(error.__cause__, OSError):
        return failure(error.__cause__, name, say)
    reason = str(error).removeprefix(f"{name}: ")
    return click.ClickException(say(key, path=name, reason=reason))


def write(path: Path, text: str, like: TextFile, say: Say) -> None:
    """Writes the text as ``like`` was written, as a whole or not at all. Raises ClickException where that fails."""
    with writing(path, say):
        written = write_text(path, text, like)
    if written.encoding != like.encoding:
        click.echo(say("note.utf-8", path=path, encoding=like.encoding), err=True)


@contextmanager
def writing(path: Path, say: Say) -> Iterator[None]:
    """Turns what can go wrong while that file is written into a ClickException."""
    if path.is_dir():
        raise click.ClickException(say("error.directory", path=path))
    if not path.parent.exists():
        raise click.ClickException(say("error.no-folder", path=path.parent))
    try:
        yield
    except OSError as error:
        raise failure(error, path, say) from error
    except WriteError as error:
        if isinstance(error.__cause__, OSError):
            raise failure(error.__cause__, path, say) from error
        reason = str(error).removeprefix(f"{path}: ")
        raise click.ClickException(say("error.unwritable", path=path, reason=reason)) from error


def failure(error: OSError, path: Path | str, say: Say) -> click.ClickException:
    """The complaint about a file that couldn't be opened or written."""
    match error:
        case FileNotFoundError():
            message = say("error.missing-file", path=path)
        case IsADirectoryError():
            message = say("error.directory", path=path)
        case NotADirectoryError() | FileExistsError():
            message = say("error.not-a-folder", path=path)
        case PermissionError():
            message = say("error.permission", path=path)
        case _:
            message = say("error.system", path=path, reason=error.strerror or error)
    return click.ClickException(message)


def is_one_of(path: Path, names: tuple[str, ...]) -> bool:
    """Whether the path leads to one of these existing files, through links too."""
    try:
        return any(path.samefile(name) for name in names if name != STDIN)
    except OSError:
        return False


def make_folder(path: Path, say: Say) -> Path:
    """The folder, made where it is missing. Raises ClickException where it can't be."""
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise failure(error, path, say) from error
    return path
