"""One item from source to output. Runs in worker processes; knows nothing of the others."""

import logging
import time
from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from proofreader import logs
from proofreader.batch import correcting, reading, writing
from proofreader.batch.correcting import Origin
from proofreader.batch.kinds import WORD
from proofreader.batch.model import Item, Known, Options, Problem, Result, Setup, Status, Task, place, trouble
from proofreader.batch.reading import BadItemError
from proofreader.batch.versions import hash_of
from proofreader.core import Details, Issue
from proofreader.documents import WriteError
from proofreader.documents.sniff import is_markdown
from proofreader.documents.text import encode
from proofreader.engine import Engine

log = logging.getLogger(__name__)


class WorkResult(NamedTuple):
    """The result of an item, and its output, which is still to be written; None where nothing is."""

    result: Result
    output: bytes | None = None


def process(task: Task, setup: Setup, engine: Engine) -> WorkResult:
    """Reads and corrects one item. Whatever is wrong with it is in the result; it never raises for that."""
    item, began = task.item, time.perf_counter()
    if item.problem:
        return WorkResult(trouble(item, item.problem))
    digest, size = "", item.size
    try:
        data = reading.bytes_of(item, setup.options.max_bytes)
        digest, size = hash_of(data), len(data)
        if unchanged := _unchanged(task, setup, digest):
            return WorkResult(unchanged)
        result, output = _correct(task, data, setup.options, engine)
        written = digest if output is data else hash_of(output)
        seconds = round(time.perf_counter() - began, 4)
        made = replace(
            result,
            output=task.output,
            output_hash=written,
            hash=digest,
            bytes=size,
            seconds=seconds,
        )
        return WorkResult(made, output)
    except Exception as error:  # one bad file never stops the rest
        return WorkResult(trouble(item, _problem(error), digest, size))


def settle(task: Task, result: Result, error: Exception | None) -> Result:
    """The result after its output was written, or was not for that reason."""
    return trouble(task.item, _problem(error), result.hash, result.bytes) if error else result


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
            logs.unexpected(log, "a file of a batch", error)
            return Problem("internal", " ".join(f"{type(error).__name__}: {error}".split())[:500])


def _unchanged(task: Task, setup: Setup, digest: str) -> Result | None:
    """The result where a run before did this already: the same source, the same rules, and the output still there."""
    known = task.known
    if known is None or known.hash != digest or known.version != setup.version:
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


def _hash_at(setup: Setup, known: Known) -> str:
    """The hash of the output as it lies there; "" where there is none."""
    try:
        return hash_of(place(setup.out, known.output).read_bytes())
    except OSError:
        return ""


class _Corrected(NamedTuple):
    result: Result
    output: bytes


def _correct(task: Task, data: bytes, options: Options, engine: Engine) -> _Corrected:
    """What the item comes to, and the bytes of its output: ``data`` itself where nothing is to be corrected."""
    item = task.item
    target = writing.target_for(options.to, item.suffix)
    source = reading.read(data, item.suffix, as_word=target == "docx")
    clean = _cleans(options, target, item)
    applies = correcting.wanted(options.level, clean)
    when = writing.date_of(item.modified)
    known = Details(title=item.title, author=item.writer, outlet=item.outlet)
    text = source.rich.text
    issues: Sequence[Issue]
    refused: Sequence[Issue] = ()
    fixed, output = None, b""

    document = source.word
    if target == "docx" and document is None and (options.tracked or options.comments):
        # A text becomes a document as it is, and the corrections are marked in that.
        data = writing.article_bytes("docx", source.rich, text, engine.profile, known, when)
        from proofreader.batch.word import document_of

        document = document_of(data)
        text = document.text
    if target == "docx" and document is not None:
        from proofreader.batch.word import fix_word

        made, issues, refused = fix_word(engine, document, applies, options, when)
        output = writing.with_fixed_times(made) if made is not None else data
    elif source.file is not None and target == "markdown":
        prose = correcting.fix_markdown(engine, source.file.text, applies)
        fixed, issues, refused = prose.source, prose.found, prose.refused
    elif source.file is not None and target == "text":
        done = engine.fix(text, options.level, clean=clean)
        fixed, issues = done.text, done.found
    else:
        to = "txt" if target in ("text", "markdown") else target  # RTF under another name
        article = correcting.fix_rich(engine, source.rich, applies)
        issues, refused = article.found, article.refused
        output = writing.article_bytes(to, article.rich, text, engine.profile, known, when)

    if fixed is not None and source.file is not None:  # a text is written as its source was
        output = data if fixed == source.file.text else encode(fixed, source.file)[0]

    def origin() -> Origin | None:
        markdown = source.file.text if source.file is not None and is_markdown(f"x{item.suffix}") else None
        return correcting.origin_of(text, source.rich.text, markdown)

    found = correcting.findings(text, issues, applies, refused, origin)
    result = Result(
        item.key,
        Status.DONE,
        item.name,
        words=len(text.split()),
        counts=found.counts,
        unknown=found.unknown,
        changes=found.changes,
        writer=item.writer,
        outlet=item.outlet,
    )
    return _Corrected(result, output)


def _cleans(options: Options, target: str, item: Item) -> bool:
    """Leftovers go where an article is laid out anew; a Word draft and a plain text keep their lines unless asked."""
    if options.clean is not None:
        return options.clean
    return target not in ("text", "markdown") and item.suffix not in WORD
