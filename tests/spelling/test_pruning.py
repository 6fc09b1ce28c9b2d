"""What only spares work gives the same answers as the work, and is refused when it is stale."""

import ast
import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from proofreader.arabic import parse
from proofreader.lexicon import ArabicLexicon, LexiconError, load_lexicon
from proofreader.lexicon.automaton import COMPILED
from proofreader.lexicon.stamp import PRUNING_SOURCES
from proofreader.spelling.speller import Speller
from proofreader.spelling.suspect_forms import SuspectForms
from proofreader.spelling.tables import SOURCE_TABLES, STAMP, TABLES, load_tables

WORDS = ("المدينة الوزير يقول كتاب مدرستهم بالطبع إلى علي الى ان هدا شركه والتي زقنخوطا فلان الرباط المغربية").split()
PACKAGE = Path(__file__).resolve().parents[2] / "proofreader"


@pytest.fixture(scope="module")
def lexicon() -> ArabicLexicon:
    return load_lexicon()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return Path(shutil.copytree(COMPILED, tmp_path / "compiled"))


@pytest.mark.parametrize("word", WORDS)
def test_a_word_of_the_table_is_right_and_has_no_rival(lexicon: ArabicLexicon, word: str) -> None:
    table = load_tables().unrivalled
    if word in table:
        assert lexicon.accepts(word)
        assert SuspectForms(lexicon).is_unrivalled(word)
    if table.is_only_spelling(word):
        assert lexicon.alike(word) == (word,)


def test_it_knows_the_clear_cases() -> None:
    table = load_tables().unrivalled
    assert "المدينة" in table and table.is_only_spelling("الرئيس")
    assert not any(word in table for word in ("الى", "ان", "هدا", "شركه", "زقنخوطا", "و"))
    assert not any(map(table.is_only_spelling, ("علي", "على", "إلى", "ان", "زقنخوطا")))


@pytest.mark.parametrize(
    "text",
    [
        "سافر الوفد الى الرباط و وقع علي الاتفاق",
        "قال المتحدث ان الحكومه وافقت علي المشروع",
        "الاتحاد الدلي لكرة القدم في مدينة الدارالبيضاء",
    ],
)
def test_decisions_are_the_same_without_the_table(lexicon: ArabicLexicon, text: str) -> None:
    words = parse(text).words
    forms = frozenset(words.bares)
    tables = load_tables()
    with_table, without = Speller(lexicon, tables.unrivalled, tables.doubts(frozenset())), Speller(lexicon)
    found = with_table.decisions(words, with_table.suspects(forms))
    assert found and found == without.decisions(words, without.suspects(forms))


@pytest.mark.parametrize("name", [*TABLES, STAMP])
def test_a_damaged_or_missing_table_is_an_error_that_names_the_command(folder: Path, name: str) -> None:
    path = folder / name
    path.write_bytes(path.read_bytes()[:-20])
    with pytest.raises(LexiconError, match=r"python tools/build_pruning\.py"):
        load_tables(folder)
    path.unlink()
    with pytest.raises(LexiconError, match=r"python tools/build_pruning\.py"):
        load_tables(folder)


@pytest.mark.parametrize("name", [*SOURCE_TABLES, "code and lists"])
def test_a_table_older_than_its_sources_is_an_error(folder: Path, name: str) -> None:
    stamp = json.loads((folder / STAMP).read_text(encoding="utf-8"))
    (folder / STAMP).write_text(json.dumps(stamp | {name: 0}), encoding="utf-8")
    with pytest.raises(LexiconError, match=f"{name} differs"):
        load_tables(folder)


def _imports(name: str) -> Iterator[str]:
    """The modules of ``spelling`` and ``lexicon`` that the module imports, as paths within the package."""
    for node in ast.walk(ast.parse((PACKAGE / name).read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module and node.module.startswith("proofreader."):
            path = node.module.removeprefix("proofreader.").replace(".", "/") + ".py"
            if path.startswith(("spelling/", "lexicon/")) and (PACKAGE / path).exists():
                yield path


def test_the_stamp_covers_what_decides_about_rivals() -> None:
    reached, todo = set(), ["spelling/suspect_forms.py"]
    while todo:
        name = todo.pop()
        if name not in reached:
            reached.add(name)
            todo += _imports(name)
    # How a stamp is made has no influence on what it is a stamp of.
    assert reached - {"lexicon/stamp.py"} <= set(PRUNING_SOURCES)
