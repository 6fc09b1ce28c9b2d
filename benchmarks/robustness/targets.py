"""What is fed with broken inputs, and what must hold for each.

A target takes bytes. What it raises is a fault: the errors that a reader is meant to raise never leave it.
"""

import hashlib
import json
import tempfile
from collections.abc import Callable, Mapping
from contextlib import suppress
from functools import cache, partial
from pathlib import Path
from typing import NamedTuple

from proofreader.batch.model import BatchError
from proofreader.batch.rollback import roll_back
from proofreader.core import Issue, Level, ProfileError, RichText, Span
from proofreader.core.packs import Entry, Pack
from proofreader.core.resources import resource
from proofreader.correction import Policy, apply_edits, correct
from proofreader.documents import ReadError, WriteError
from proofreader.documents.formats import FORMATS
from proofreader.documents.new_documents import new_document
from proofreader.documents.registry import source_of
from proofreader.documents.rule_lists import read_list
from proofreader.documents.rule_lists.writing import write_list
from proofreader.engine import Engine
from proofreader.engine.profiles import parse_checked
from proofreader.server.annotated import AnnotatedText
from proofreader.server.markup import html_source, latex_source

_LONGEST_CHECKED = 20_000  # characters of a document that the engine reads: its reader is what is tried
_SIGNED = (
    "هسبريس من الرباط\n\nقال الوزير إن «المشروع» (رقم 12) سينطلق يوم 3 ماي 2024، و أكد الى الصحافة : لا تراجع..\n"
    "- بند أول\n- بند ثان\n\nhttps://example.org/a?b=1 #وسم @حساب\n"
)


class Target(NamedTuple):
    """One thing to be fed. seeds: whole inputs, to be broken; text: whether they are texts."""

    feed: Callable[[bytes], object]
    seeds: Callable[[], list[bytes]]
    text: bool = False


@cache
def engine() -> Engine:
    """Return the engine that all targets share."""
    return Engine.load("ar-MA")


def feed_engine(data: bytes) -> None:
    """Spans lie within the text, fixes can be made, and fixing settles."""
    fixed = engine().fix(feed_engine_once(data)).text
    assert engine().fix(fixed).text == fixed, "fixing twice gives another text"


def feed_engine_once(data: bytes) -> str:
    """Spans lie within the text, and fixes can be made; returns the text."""
    text = data.decode("utf-8", "surrogatepass").replace("\r\n", "\n").replace("\r", "\n")
    for issue in engine().check(text, suggest=True):
        _look_at(issue, text)
    return text


def _look_at(issue: Issue, text: str) -> None:
    assert 0 <= issue.span.start <= issue.span.end <= len(text), "a span outside the text"
    for fix in issue.fixes:
        apply_edits(text, fix.edits)  # raises where two overlap or one lies outside


def feed_reader(data: bytes, name: str) -> None:
    """A file is read, checked and written again, or refused by its reader."""
    with suppress(ReadError, WriteError):
        source = source_of(data, name)
        if len(source.text) <= _LONGEST_CHECKED:
            correct(source, engine().check_of(source), Policy(Level.LIKELY).applies)
        if source.writable:
            source.to_bytes()
        new_document("docx", source.structure, source.text, engine().profile)


def feed_profile(data: bytes) -> None:
    """A house style is read, or refused with its place."""
    with suppress(ProfileError):
        parse_checked(data.decode("utf-8", "replace"), Path("proofreader.toml"))


def feed_list(data: bytes, suffix: str) -> None:
    """A list of rules is read, its bad rows told, or refused."""
    with tempfile.TemporaryDirectory() as folder, suppress(ReadError):
        path = Path(folder) / f"list{suffix}"
        path.write_bytes(data)
        read_list(path)


def feed_journal(data: bytes) -> None:
    """A journal, whoever wrote it, has nothing removed outside its folder."""
    with tempfile.TemporaryDirectory() as folder:
        out, victim = Path(folder) / "out", Path(folder) / "victim.txt"
        (out / ".proofreader").mkdir(parents=True)
        victim.write_text("نص", encoding="utf-8")
        journal = out / ".proofreader" / "journal-1.jsonl"
        journal.write_bytes(data.replace(b"OUT", str(out).encode()).replace(b"VICTIM", str(victim).encode()))
        with suppress(BatchError):
            roll_back(journal)
        assert victim.exists(), "a file outside the folder was removed"


def feed_markup(data: bytes, read: Callable[[str], AnnotatedText]) -> None:
    """A source is kept whole, and every stretch of its prose has its place."""
    source = data.decode("utf-8", "replace")
    annotated = read(source)
    assert annotated.original == source
    for start in range(0, len(annotated.text), max(1, len(annotated.text) // 50)):
        first, last = annotated.original_span(Span(start, min(len(annotated.text), start + 5)))
        assert 0 <= first <= last <= len(annotated.original)


def _articles() -> list[bytes]:
    samples = sorted((resource("samples")).glob("*.txt"))
    return [_SIGNED.encode(), *(path.read_bytes() for path in samples)]


def _documents(format_: str) -> list[bytes]:
    texts = [data.decode() for data in _articles()]
    return [new_document(format_, RichText.plain(text), text, engine().profile).data for text in texts]


_LIST = Pack("list", "list", entries=(Entry("ملفت", "لافت", "من لفت"), Entry("مدراء", "مديرون", bad=("المدراء",))))


def _lists(suffix: str) -> list[bytes]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"list{suffix}"
        write_list(_LIST, path)
        return [path.read_bytes()]


def _profiles() -> list[bytes]:
    return [path.read_bytes() for path in sorted(resource("profiles").glob("*.toml"))]


def _journals() -> list[bytes]:
    nothing = hashlib.sha256("نص".encode()).hexdigest()  # what lies in the place of the victim
    done = {"kind": "done", "status": "done", "output_hash": nothing}
    records: list[Mapping[str, object]] = [
        {"kind": "run", "out": "OUT", "stamp": "x", "time": 1.0},
        {"kind": "begin", "outputs": {"a": "a.txt", "b": "../victim.txt"}, "time": 1.0},
        {"kind": "folder", "paths": ["sub", "..", "../.."]},
        {**done, "key": "b", "output": "../victim.txt"},
        {**done, "key": "c", "output": "VICTIM"},
    ]
    return ["\n".join(map(json.dumps, records)).encode()]


_SUBTITLES = "1\n00:00:01,000 --> 00:00:04,000\nقال الوزير الى الصحافة\n\n2\n00:00:05,000 --> 00:00:07,000\nو غادر\n"
_RTF = rb"{\rtf1\ansi\ansicpg1256{\fonttbl{\f0 Arial;}}\pard\rtlpar\f0 \u1602?\u1575?\u1604? {\b \u1575?}\par}"
_LATEX = "\\documentclass{article}\\begin{document}\\section{باب} قال \\textbf{علي} $x$\n\n\\item نص\\end{document}"
_PAGE = "From: a\r\nMIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<h1>عنوان</h1><p>نص الى</p>"


def _reader(name: str) -> Callable[[bytes], None]:
    return partial(feed_reader, name=name)


TARGETS: Mapping[str, Target] = {
    "engine": Target(feed_engine, _articles, text=True),
    "text": Target(_reader("a.txt"), _articles),
    **{
        format_: Target(_reader(f"a.{format_}"), partial(_documents, format_), text=format_ in ("html", "md"))
        for format_ in FORMATS
        if format_ != "txt"
    },
    "rtf": Target(_reader("a.rtf"), lambda: [_RTF]),
    "srt": Target(_reader("a.srt"), lambda: [_SUBTITLES.encode()], text=True),
    "mhtml": Target(_reader("a.mhtml"), lambda: [_PAGE.encode()]),
    "list csv": Target(partial(feed_list, suffix=".csv"), partial(_lists, ".csv")),
    "list xlsx": Target(partial(feed_list, suffix=".xlsx"), partial(_lists, ".xlsx")),
    "profile": Target(feed_profile, _profiles, text=True),
    "journal": Target(feed_journal, _journals, text=True),
    "html source": Target(partial(feed_markup, read=html_source), partial(_documents, "html"), text=True),
    "latex source": Target(partial(feed_markup, read=latex_source), lambda: [_LATEX.encode()], text=True),
}
