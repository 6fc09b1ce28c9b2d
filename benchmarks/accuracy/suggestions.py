"""Table: whether the word that was meant is the first suggestion, or among five, for a misspelt word alone."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path

from benchmarks.accuracy.shared import Shared
from benchmarks.accuracy.table import Table, percent
from proofreader.arabic import bare
from proofreader.core import Lexicon
from proofreader.engine import Engine

OWN = Path(__file__).resolve().parent.parent / "data" / "misspellings.tsv"
_AMONG = 5

Error = tuple[str, frozenset[str]]
"""A misspelt word and what may have been meant."""


def single_words(rows: Iterable[tuple[str, str, str]], lexicon: Lexicon) -> dict[str, list[Error]]:
    """By group, the errors of one word, with a right form of one word, that the lexicon rejects; all as bare forms."""
    found: defaultdict[str, list[Error]] = defaultdict(list)
    for typed, right, group in rows:
        wrong = bare(typed)
        rights = frozenset(bare(form) for form in right.split("|") if " " not in form)
        if " " not in wrong and wrong.isalpha() and rights and not lexicon.accepts(wrong):
            found[group].append((wrong, rights))
    return dict(found)


def read_own(path: Path = OWN) -> Iterable[tuple[str, str, str]]:
    """Wrong, right and kind of slip of the project's own list."""
    for line in path.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            wrong, right, kind = line.split("\t")
            yield wrong, right, kind


def ranks(errors: Sequence[Error], suggest: Callable[[str], Sequence[str]]) -> tuple[int, int]:
    """How many are right at first, and among five."""
    first = among = 0
    for wrong, rights in errors:
        offered = suggest(wrong)[:_AMONG]
        first += bool(rights.intersection(offered[:1]))
        among += bool(rights.intersection(offered))
    return first, among


def misses(errors: Iterable[Error], suggest: Callable[[str], Sequence[str]]) -> list[str]:
    """The errors whose first suggestion is wrong, with it."""
    found = []
    for wrong, rights in errors:
        offered = suggest(wrong)[:1]
        if not rights.intersection(offered):
            found.append(f"{wrong}→{'|'.join(sorted(rights))} ({'/'.join(offered) or '–'})")
    return found


def tables(engine: Engine, shared: Shared) -> Iterable[Table]:
    """Both lists by group. What is asked is what the issue panel offers."""
    suggest = engine.lexicon.suggest
    rows: list[list[str | int | float | None]] = []
    notes = []
    for name, source in (("errors.tsv", shared.errors()), ("own list", read_own())):
        listed = list(source)
        groups = single_words(listed, engine.lexicon)
        every = [error for errors in groups.values() for error in errors]
        for group, errors in sorted(_shown(groups).items(), key=lambda item: -len(item[1])):
            rows.append(_row(f"{name}: {group}", errors, suggest))
        rows.append(_row(f"{name}: all", every, suggest))
        notes.append(f"{name}: {len(every)} of {len(listed)} are single words that the lexicon rejects.")
        notes.append("Not first: " + "، ".join(misses(every, suggest)[:40]))
    columns = ("list and kind", "errors", "first %", f"among {_AMONG} %")
    yield Table("suggestions", "Suggestions for misspelt words alone", columns, rows, notes)


def _shown(groups: Mapping[str, list[Error]]) -> Mapping[str, list[Error]]:
    return groups if len(groups) > 1 else {}


def _row(name: str, errors: Sequence[Error], suggest: Callable[[str], Sequence[str]]) -> list[str | int | float | None]:
    first, among = ranks(errors, suggest)
    return [name, len(errors), percent(first, len(errors)), percent(among, len(errors))]
