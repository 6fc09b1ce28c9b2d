"""One item from source to output. Runs in worker processes; knows nothing of the others."""

import logging
import time
from dataclasses import replace
from typing import NamedTuple

from proofreader import logs
from proofreader.batch import reading, writing
from proofreader.batch.findings import Origin, findings, origin_of
from proofreader.batch.model import Known, Options, Problem, Result, Setup, Status, Task, place, trouble
from proofreader.batch.reading import BadItemError
from proofreader.batch.versions import hash_of
from proofreader.core import Details, word_count
from proofreader.core.i18n import gettext
from proofreader.correction import Outcome, Policy, correct
from proofreader.correction.word_balance import balance
from proofreader.documents import ReadError, WriteError
from proofreader.documents.plain.text_file import decode
from proofreader.documents.registry import MARKDOWN, actual_kind, source_of
from proofreader.documents.rich_source import RichSource
from proofreader.documents.source import SourceDocument, first_lines
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
        case ReadError():  # of what is read late: the template, a part that only a new document needs
            return Problem("unreadable", " ".join(str(error).split()))
        case MemoryError() | RecursionError():
            return Problem("internal", gettext("{name}: too large for the memory").format(name=type(error).__name__))
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


def _correct(task: Task, read: bytes, options: Options, engine: Engine) -> _Corrected:
    """What the item comes to, and the bytes of its output: ``read`` itself where nothing is to be corrected."""
    item = task.item
    target = writing.target_for(options.to, item.suffix)
    source = reading.read(read, item.suffix, target)
    policy = Policy(options.level, _cleans(options, target, source))
    when = writing.date_of(item.modified)
    known = Details(title=item.title, author=item.writer, outlet=item.outlet)
    prose = text = source.text
    broken = source.unreadable
    made = read
    left_out = source.left_out if isinstance(source, RichSource) else {}
    lost = 0
    if target == "docx" and (source.writable or options.tracked or options.comments):
        from proofreader.documents.docx.source import WordSource, reason_from
        from proofreader.documents.docx.writer import Marking

        if not source.writable:
            # A text becomes a document as it is, and the corrections are marked in that.
            made, paragraphs = writing.article_bytes("docx", source.structure, text, engine.profile, known, when)
            lost = word_count(text) - sum(map(word_count, paragraphs))
            source = source_of(made, "x.docx")
            text = source.text
        assert isinstance(source, WordSource)
        source.reason = reason_from(engine.rules)
        outcome = correct(source, engine.check_of(source), policy.applies)
        # As the document asks, where nothing is said of comments alone.
        tracked = options.tracked or (source.document.settings.tracks and not options.comments)
        how = Marking(tracked=tracked, comments=options.comments, author=options.author, when=when)
        revised = source.marked(outcome, how)
        output = writing.with_fixed_times(revised.data) if revised else made
        applied = () if options.comments and not options.tracked else (*outcome.applied, *outcome.later)
        counted = outcome if applied else Outcome((), (), ())  # with comments alone the words stay
        words = balance(text, source.text, counted, [source.text], left_out)
    else:
        outcome = correct(source, engine.check_of(source), policy.applies)
        applied = (*outcome.applied, *outcome.later)
        if not source.writable:
            # What can't be written as it was read (RTF under the name of a text) becomes a plain text.
            rich = source.structure
            output, paragraphs = writing.article_bytes(target or "txt", rich, text, engine.profile, known, when)
        else:  # a text is written as its source was
            output, paragraphs = source.to_bytes() if outcome.passes else read, (source.text,)
        words = balance(text, source.text, outcome, paragraphs, left_out)

    def origin() -> Origin | None:
        is_markdown = actual_kind(read, f"x{item.suffix}") is MARKDOWN
        if not is_markdown:
            return origin_of(text, prose, None)
        from proofreader.documents.markdown.source_text import MarkdownText

        return origin_of(text, prose, MarkdownText(decode(read).text))

    at_first = {id(issue) for issue in outcome.found}
    later = [issue for issue in applied if id(issue) not in at_first]
    found = findings(text, sorted((*outcome.found, *later), key=lambda issue: issue.span), applied, origin)
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
        problem=Problem("timings", first_lines(broken)) if broken else None,
        removed={name: count for name, count in words.removed.items() if count},
        lost=max(0, words.lost) + lost,
        spellings=engine.spellings(source.text),
    )
    return _Corrected(result, output)


def _cleans(options: Options, target: str, source: SourceDocument) -> bool:
    """Leftovers of a page go where a page or a text is laid out anew; a text that stays one, and a document that
    somebody made, keep their lines unless asked."""
    return (target != "" and source.scraped) if options.clean is None else options.clean
