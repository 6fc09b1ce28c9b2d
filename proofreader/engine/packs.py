"""Packs of a newsroom's own rules (``core.packs``) in use: the user's own, their rules compiled, what is wrong with
them and where they contradict each other."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

import platformdirs

from proofreader.arabic import bare
from proofreader.arabic.clitics import ARTICLE
from proofreader.core import Lexicon, Rule
from proofreader.core.i18n import gettext
from proofreader.core.packs import Entry, Pack, PackProblem, forms_of_entry, pack_files, read_pack
from proofreader.engine.discovery import all_rules
from proofreader.rules.support.toml_rules import build_rule

_SHORTEST = 4  # letters of a word that may have its article


def user_packs_folder() -> Path:
    """Where the packs lie that apply to everything this user checks; it need not exist."""
    return platformdirs.user_config_path("proofreader", appauthor=False) / "rules"


def user_packs() -> tuple[Pack, ...]:
    """The packs in the user's folder, by name."""
    folder = user_packs_folder()
    return tuple(map(read_pack, pack_files(folder))) if folder.is_dir() else ()


def stamp(packs: Iterable[Pack]) -> object:
    """What tells the user's packs and these from the same files changed."""
    folder = user_packs_folder()
    paths = {*(pack_files(folder) if folder.is_dir() else ()), *(Path(pack.path) for pack in packs if pack.path)}
    return tuple((str(path), *file_state(path)) for path in sorted(paths))


def file_state(path: Path) -> tuple[int, int]:
    """What tells a file from the same one changed: its time (nanoseconds) and size (bytes), which is -1 for none."""
    try:
        status = path.stat()
    except OSError:
        return 0, -1
    return status.st_mtime_ns, status.st_size


class Compiled(NamedTuple):
    """The ``[[rule]]`` tables of packs as rules, by id, and what is wrong with the packs altogether."""

    rules: Mapping[str, Rule]
    problems: Sequence[PackProblem]


def compile_packs(packs: Iterable[Pack]) -> Compiled:
    """Compiles the rules of packs; one that can't be used is told among the problems, and the others stand."""
    rules: dict[str, Rule] = {}
    problems: list[PackProblem] = []
    for pack in packs:
        problems += pack.problems
        for line, table in ((each.line, each.table) for each in pack.rules):
            name = str(table.get("id", ""))
            try:
                rule = build_rule(table)
            except ValueError as error:
                problems.append(PackProblem(pack.path, line, name, str(error)))
                continue
            if rule.id in rules or rule.id in all_rules():
                reason = gettext("another rule has this id")
                problems.append(PackProblem(pack.path, line, name, reason))
            else:
                rules[rule.id] = rule
    return Compiled(rules, problems)


def rules_with(packs: Iterable[Pack]) -> Mapping[str, Rule]:
    """Every rule of the program and of the packs, by id."""
    own = compile_packs(packs).rules
    return {**all_rules(), **own} if own else all_rules()


def right_words(packs: Iterable[Pack], lexicon: Lexicon) -> frozenset[str]:
    """The words that the packs want and the lexicon does not know, with and without their article: they are right from
    now on."""
    words = {word for pack in packs for entry in pack.entries for word in bare(entry.right).split() if word.isalpha()}
    stems = {word.removeprefix(ARTICLE) for word in words if len(word) > _SHORTEST} | words
    unknown = [stem for stem in stems if not lexicon.accepts(stem)]
    return frozenset((*unknown, *(ARTICLE + stem for stem in unknown if not stem.startswith(ARTICLE))))


class Conflict(NamedTuple):
    """Two entries that do not go together, the earlier first, and why."""

    pack: Pack
    entry: Entry
    other_pack: Pack
    other: Entry
    reason: str


def conflicts(packs: Sequence[Pack]) -> list[Conflict]:
    """The entries of the packs that contradict or repeat each other."""
    return list(_conflicts(packs))


def _conflicts(packs: Sequence[Pack]) -> Iterator[Conflict]:
    by_wrong: dict[str, list[tuple[Pack, Entry, str]]] = defaultdict(list)
    for pack in packs:
        for entry in pack.entries:
            for wrong, right in _bare_forms(entry):
                for other_pack, other, instead in by_wrong[wrong]:
                    twice = gettext("listed twice")
                    reason = twice if instead == right else gettext("two different words to write")
                    yield Conflict(other_pack, other, pack, entry, reason)
                by_wrong[wrong].append((pack, entry, right))
    for pack in packs:
        for entry in pack.entries:
            for _, right in _bare_forms(entry):
                for other_pack, other, _ in by_wrong.get(right, ()):
                    reason = gettext("what the one writes is what the other looks for")
                    yield Conflict(pack, entry, other_pack, other, reason)


def _bare_forms(entry: Entry) -> Iterator[tuple[str, str]]:
    return ((bare(wrong), bare(right)) for wrong, right in forms_of_entry(entry.wrong, entry.right))
