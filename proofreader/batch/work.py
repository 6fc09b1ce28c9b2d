"""One item from source to output. Runs in worker processes; knows nothing of the others."""

import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from proofreader.batch import correcting, reading, writing
from proofreader.batch.kinds import WORD
from proofreader.batch.model import Item, Known, Options, Problem, Result, Setup, Status, Task, place, trouble
from proofreader.batch.reading import BadItemError
from proofreader.batch.versions import hash_of
from proofreader.core import Details, Issue
from proofreader.engine import Engine
from proofreader.formats import TextFile, WriteError, write_text
from proofreader.formats.atomic import write_atomically
from proofreader.formats.docx import WordDocument
from proofreader.formats.docx.package import Package


class Made(NamedTuple):
    """The result of an item, and what is still to be called to write its output; that returns the output's hash.

    Apart, because a disk takes milliseconds to confirm a file, in which the next item can be read.
    """

    result: Result
    write: Callable[[], str] | None = None


def process(task: Task, setup: Setup, engine: Engine) -> Made:
    """Reads and corrects one item. Whatever is wrong with it is in the result; it never raises for that."""
    item, began = task.item, time.perf_counter()
    if item.problem:
        return Made(trouble(item, item.problem))
    digest, size = "", item.size
    try:
        data = reading.bytes_of(item, setup.options.max_bytes)
        digest, size = hash_of(data), len(data)
        if unchanged := _unchanged(task, setup, digest):
            return Made(unchanged)
        if setup.out and _was_edited(task, setup):
            reason = "its output was changed by hand since; rename or remove that to have it made again"
            raise BadItemError(Problem("kept", reason))
        result, write = _correct(task, data, setup, engine)
        seconds = round(time.perf_counter() - began, 4)
        return Made(replace(result, hash=digest, bytes=size, seconds=seconds), write)
    except Exception as error:  # one bad file never stops the rest
        return Made(trouble(item, _problem(error), digest, size))


def settle(task: Task, result: Result, written: Callable[[], str]) -> Result:
    """The result after its output was written: ``written`` gives the hash, or raises what went wrong."""
    try:
        return replace(result, output_hash=written())
    except Exception as error:
        return trouble(task.item, _problem(error), result.hash, result.bytes)


def _problem(error: Exception) -> Problem:
    match error:
        case BadItemError():
            return error.problem
        case WriteError():
            full = reading.is_disk_full(error.__cause__)
            return Problem("disk-full" if full else "write", " ".join(str(error).split()))
        case MemoryError() | RecursionError():
            return Problem("internal", f"{type(error).__name__}: too large for the memory")
        case _:
            return Problem("internal", " ".join(f"{type(error).__name__}: {error}".split())[:500])


def _unchanged(task: Task, setup: Setup, digest: str) -> Result | None:
    """The result where a run before did this already: the same source, the same rules, and the output still there."""
    known = task.known
    if known is None or not setup.out or known.hash != digest or known.version != setup.version:
        return None
    if not known.output_hash or known.output != task.output or _hash_at(setup, known) != known.output_hash:
        return None
    item = task.item
    return Result(
        item.key,
        Status.UNCHANGED,
        item.name,
        task.output,
        known.output_hash,
        digest,
        bytes=item.size,
        writer=item.writer,
        outlet=item.outlet,
    )


def _was_edited(task: Task, setup: Setup) -> bool:
    """Whether somebody changed the output since it was written."""
    known = task.known
    if known is None or not known.output_hash or known.output != task.output:
        return False
    return _hash_at(setup, known) not in ("", known.output_hash)


def _hash_at(setup: Setup, known: Known) -> str:
    """The hash of the output as it lies there; "" where there is none."""
    try:
        return hash_of(place(setup.out, known.output).read_bytes())
    except OSError:
        return ""


def _correct(task: Task, data: bytes, setup: Setup, engine: Engine) -> Made:
    item, options = task.item, setup.options
    target = writing.target_for(options.to, item.suffix)
    source = reading.read(data, item.suffix, as_word=target == "docx")
    clean = _cleans(options, target, item)
    applies = correcting.wanted(options.level, clean)
    when = writing.date_of(item.modified)
    known = Details(title=item.title, author=item.writer, outlet=item.outlet)
    text = source.rich.text
    refused: list[Issue] = []
    fixed, output = None, b""

    document = source.word
    if target == "docx" and document is None and (options.tracked or options.comments):
        # A text becomes a document as it is, and the corrections are marked in that.
        data = writing.article_bytes("docx", source.rich, text, engine.profile, known, when)
        document = WordDocument(Package(data))
        text = document.text
    if target == "docx" and document is not None:
        made, issues, refused = correcting.fix_word(engine, document, applies, options, when)
        output = writing.with_fixed_times(made) if made is not None else data
    elif source.file is not None and target == "markdown":
        fixed, text, issues = correcting.fix_markdown(engine, source.file.text, applies)
    elif source.file is not None and target == "text":
        done = engine.fix(text, options.level, clean=clean)
        fixed, issues = done.text, list(done.found)
    else:
        to = "txt" if target in ("text", "markdown") else target  # RTF under another name
        rich, issues = correcting.fix_rich(engine, source.rich, applies)
        output = writing.article_bytes(to, rich, text, engine.profile, known, when)

    def write() -> str:
        path = place(setup.out, task.output)
        if fixed is not None and source.file is not None:
            return _write_text(path, fixed, source.file, data)
        return _write(path, output)

    found = correcting.findings(text, issues, applies, refused)
    result = Result(
        item.key,
        Status.DONE,
        item.name,
        task.output if setup.out else "",
        words=len(text.split()),
        counts=found.counts,
        unknown=found.unknown,
        changes=found.changes,
        writer=item.writer,
        outlet=item.outlet,
    )
    return Made(result, write if setup.out else None)


def _cleans(options: Options, target: str, item: Item) -> bool:
    """Leftovers go where an article is laid out anew; a Word draft and a plain text keep their lines unless asked."""
    if options.clean is not None:
        return options.clean
    return target not in ("text", "markdown") and item.suffix not in WORD


def _write(path: Path, data: bytes) -> str:
    _make_folder(path.parent)
    write_atomically(path, data)
    return hash_of(data)


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise WriteError(f"{folder}: {error.strerror or error}") from error


def _write_text(path: Path, text: str, file: TextFile, data: bytes) -> str:
    """Writes the text as its source was written; a source without corrections is copied byte by byte."""
    if text == file.text:
        return _write(path, data)
    _make_folder(path.parent)
    write_text(path, text, file)
    return hash_of(path.read_bytes())
