"""The parts of the cleanliness benchmark that need no data, and what it says where that is missing."""

from pathlib import Path

import pytest

from benchmarks.cleanliness import idempotence, protected
from benchmarks.cleanliness.__main__ import ROOT, main
from benchmarks.cleanliness.residue import Proposals, spread
from proofreader.core import Category, Document, Example, Finding, Fix, Level, Lexicon, Profile, Rule, Span
from proofreader.engine import Engine
from proofreader.lexicon import load_lexicon


def engine_of(category: Category, wrong: str, right: str, level: Level = Level.LIKELY) -> Engine:
    """An engine of one rule, which writes ``right`` for ``wrong``."""

    def check(document: Document, lexicon: Lexicon):  # type: ignore[no-untyped-def]
        at = document.text.find(wrong)
        if at >= 0:
            yield Finding(Span(at, at + len(wrong)), (Fix.replace(at, at + len(wrong), right, level),))

    rule = Rule("rule", category, "", "", "", [Example("", None)], [], check=check)
    return Engine(load_lexicon(), Profile(), {"rule": rule})


def test_missing_data_is_told_and_ends_with_2(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--shared", str(tmp_path / "nowhere"), "--only", "marks"]) == 2
    assert "corpus missing" in capsys.readouterr().err


def test_samples_are_not_written_into_the_repository(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "corpus").mkdir()
    assert main(["--shared", str(tmp_path), "--sample", "5", "--to", str(ROOT / "benchmarks")]) == 2
    assert "inside the repository" in capsys.readouterr().err


def test_a_rule_that_settles_changes_nothing_again() -> None:
    engine = engine_of(Category.SPELLING, "كتابب", "كتاب")
    assert idempotence.changed_again(engine, "قرأ كتابب", Level.LIKELY, clean=False) is None


def test_a_rule_that_never_settles_is_named() -> None:
    engine = engine_of(Category.SPELLING, "كتاب", "كتاببب")
    assert idempotence.changed_again(engine, "قرأ كتاب", Level.LIKELY, clean=False) == "rule"
    assert idempotence.changed_again(engine, "قرأ كتاب", Level.CERTAIN, clean=False) is None


def test_cases_are_read_with_their_line_ends(tmp_path: Path) -> None:
    path = tmp_path / "cases.txt"
    path.write_text("# heading\nزار ⟦a.b⟧\n\nقال:¶⟦c⟧\n", encoding="utf-8")
    assert protected.cases(path) == ["زار ⟦a.b⟧", "قال:\n⟦c⟧"]


def test_an_altered_stretch_is_seen_and_what_stands_around_may_change() -> None:
    engine = engine_of(Category.SPELLING, "زار", "عاد")
    assert protected.altered(engine, "قال ⟦زار⟧", clean=False)
    assert not protected.altered(engine, "زار ⟦كتاب⟧", clean=False)


def test_a_whole_line_may_go_where_cleaning_takes_it() -> None:
    engine = engine_of(Category.RESIDUE, "زار", "")
    assert not protected.altered(engine, "⟦زار⟧", clean=True)
    assert protected.altered(engine, "⟦زار⟧ كتاب", clean=True)


def test_proposals_are_counted_and_shown_with_their_neighbours() -> None:
    found = Proposals("raw")
    engine = engine_of(Category.RESIDUE, "زار", "")
    for text in ("قال\nزار\nعاد", "عاد"):
        found.add(text, engine)
    assert (found.articles, found.touched, found.rules["rule"]) == (2, 1, 1)
    assert found.lines == ["raw\trule\tقال¶[زار]¶عاد"]


def test_a_sample_has_proposals_of_every_rule() -> None:
    lines = [f"raw\tcommon\t{number}" for number in range(50)] + ["raw\trare\t0"]
    chosen = spread(lines, 10, seed=1)
    assert len(chosen) == 10 and "raw\trare\t0" in chosen
    assert chosen == spread(lines, 10, seed=1) != spread(lines, 10, seed=2)
    assert sorted(spread(lines, 99, seed=1)) == sorted(lines)
