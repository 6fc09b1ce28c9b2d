"""Runs the command line in this process, over an engine that knows five errors."""

import io
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

import pytest

from proofreader import cli
from proofreader.core import Edit, Fix, Issue, Level, Rule, Span
from proofreader.correction import Correctable
from proofreader.engine import Engine

# wrong → right, level, category
ERRORS = {
    "الإجتماع": ("الاجتماع", Level.CERTAIN, "hamza"),
    "و قال": ("وقال", Level.LIKELY, "spacing"),
    "كرونفلد": (None, Level.NOTE, "unknown"),
    "Zoom\n": ("", Level.LIKELY, "residue"),
    "آا": ("ا", Level.CERTAIN, "alef"),  # of «آآا» the first is seen once the second is mended
}


class SmallEngine:
    """Finds ERRORS and nothing else."""

    rules: Mapping[str, Rule] = MappingProxyType({})

    def check(
        self,
        text: str,
        *,
        suggest: bool = False,
        scraped: bool = True,
        apart: Sequence[Span] = (),
        again: bool = True,
    ) -> list[Issue]:
        issues = []
        for wrong, (right, level, category) in ERRORS.items():
            start = text.find(wrong)
            while start >= 0:
                span = Span(start, start + len(wrong))
                fixes = () if right is None else (Fix((Edit(span, right),), level),)
                issues.append(Issue(f"test-{category}", category, span, f"خطأ {category}", fixes))
                start = text.find(wrong, start + 1)
        return sorted(issues, key=lambda issue: issue.span)

    def check_of(self, document: Correctable) -> Callable[[str], list[Issue]]:
        return self.check


class Outcome(NamedTuple):
    """What a run left: exit status, standard output and error."""

    status: int
    out: bytes
    err: str

    @property
    def text(self) -> str:
        return self.out.decode("utf-8")


Run = Callable[..., Outcome]


@pytest.fixture
def opened() -> list[Path | None]:
    """The files that the window was asked to open."""
    return []


@pytest.fixture
def run(
    monkeypatch: pytest.MonkeyPatch,
    capsysbinary: pytest.CaptureFixture[bytes],
    opened: list[list[Path]],
    tmp_path_factory: pytest.TempPathFactory,
) -> Run:
    """``run("check", "a.txt", stdin=b"")``. English, since most tests look at messages."""
    monkeypatch.setattr(Engine, "load", classmethod(lambda cls, profile="ar-MA", words=frozenset(): SmallEngine()))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path_factory.mktemp("data")))  # the user's own words play no part
    for name in ("LC_ALL", "LC_MESSAGES", "LANG", "PROOFREADER_LANG", "PROOFREADER_DEBUG"):
        monkeypatch.delenv(name, raising=False)

    def open_window(files: list[Path]) -> int:
        opened.append(files)
        return 0

    def run(*arguments: str | Path, stdin: bytes = b"") -> Outcome:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        status = cli.main([str(argument) for argument in arguments], open_window)
        captured = capsysbinary.readouterr()
        return Outcome(status, captured.out, captured.err.decode("utf-8"))

    return run


@pytest.fixture
def article(tmp_path: Path) -> Path:
    """A file with one error of each level and a residue line."""
    path = tmp_path / "article.txt"
    path.write_text("Zoom\nعقد الإجتماع أمس\nو قال كرونفلد كلمة\n", encoding="utf-8")
    return path
