"""Reads and writes what the commands are given, and says clearly what can't be."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from proofreader.cli.messages import Say
from proofreader.cli.replacing import Replacing
from proofreader.core.system_errors import reason_of, without_name
from proofreader.documents import ReadError, TextFile, WriteError, decode, write_text
from proofreader.documents.registry import (
    WORD,
    export_source_of,
    kind_of,
    open_export_source,
    open_source,
    text_source,
)
from proofreader.documents.rich_source import RichSource
from proofreader.documents.source import SourceDocument, first_lines

STDIN = "-"


def open_document(name: str, say: Say) -> SourceDocument:
    """The document in that file, or on standard input for ``-``, whose corrections can go back where it came from.

    Raises ClickException where it can't be read.
    """
    try:
        source = text_source(decode(sys.stdin.buffer.read())) if name == STDIN else open_source(name)
    except ReadError as error:
        raise unreadable(error, name, say) from error
    _tell_timings(source, name, say)
    return source


def _tell_timings(source: SourceDocument, name: str, say: Say) -> None:
    """Says in which lines of subtitles a timing can't be read."""
    if source.unreadable:
        lines = first_lines(source.unreadable)
        click.echo(say("note.timings", path=name, count=len(source.unreadable), lines=lines), err=True)


def open_for_export(name: str, say: Say) -> RichSource:
    """The document in that file, or on standard input for ``-``, with its structure, to be written as another one.

    Raises ClickException where it can't be read.
    """
    try:
        source = export_source_of(sys.stdin.buffer.read()) if name == STDIN else open_export_source(name)
    except ReadError as error:
        raise unreadable(error, name, say) from error
    _tell_timings(source, name, say)
    return source


def file_of(source: SourceDocument) -> TextFile:
    """How the text that was read is written."""
    return source.file or TextFile("")


def is_word(name: str) -> bool:
    """Whether that file is a Word document, by its name."""
    return kind_of(name) is WORD


def unreadable(error: ReadError, name: str, say: Say) -> click.ClickException:
    """The complaint about a file that couldn't be read."""
    if isinstance(error.__cause__, OSError):
        return failure(error.__cause__, name, say)
    return click.ClickException(say("error.unreadable", path=name, reason=without_name(str(error), name)))


def write(path: Path, text: str, like: TextFile, replacing: Replacing, say: Say) -> None:
    """Writes the text as ``like`` was written, as a whole or not at all. Raises ClickException where that fails."""
    with writing(path, say):
        replacing.check(path)
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
        raise _not_written(error, path, say) from error
    except WriteError as error:
        if isinstance(error.__cause__, OSError):
            raise _not_written(error.__cause__, path, say) from error
        reason = without_name(str(error), path)
        raise click.ClickException(say("error.unwritable", path=path, reason=reason)) from error


def _not_written(error: OSError, path: Path, say: Say) -> click.ClickException:
    """The complaint about a file that couldn't be written, although its folder is there."""
    if isinstance(error, FileNotFoundError) and path.parent.is_dir():
        return click.ClickException(say("error.no-new-files", path=path, folder=path.parent))
    return failure(error, path, say)


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
            message = say("error.system", path=path, reason=reason_of(error))
    return click.ClickException(message)


def is_one_of(path: Path, names: tuple[str, ...]) -> bool:
    """Whether the path leads to one of these existing files, through links too."""
    try:
        return any(path.samefile(name) for name in names if name != STDIN)
    except (OSError, ValueError):  # ValueError: no file can have that name
        return False


def make_folder(path: Path, say: Say) -> Path:
    """The folder, made where it is missing. Raises ClickException where it can't be."""
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise failure(error, path, say) from error
    return path
