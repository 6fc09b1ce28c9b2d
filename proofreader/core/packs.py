"""A newsroom's own rules as data: packs of entries «write X as Y, because», each pack a TOML file.

    name = "قائمة التحرير"
    version = "3"
    author = "مكتب التصحيح"

    [[entry]]
    wrong = "ملفت"                    # several forms with their mates: "تليفون / تليفونات"
    right = "لافت"                    # "" where it is only to be remarked
    reason = "من لفت، لا من ألفت"
    where = "everywhere"              # or "headlines", "outside-quotations"
    inflect = true
    level = "likely"                  # or "certain", "note"
    bad = ["مشهد ملفت للنظر"]         # must be found
    good = ["مشهد لافت للنظر"]        # must stay silent

A pack may also hold ``[[rule]]`` tables of the kinds that ``rules.support.toml_rules`` documents. What is wrong with
one entry is told with file and line, and takes nothing from the others.
"""

import json
import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise
from pathlib import Path
from typing import Any

from proofreader.core.i18n import gettext
from proofreader.core.issue import Level
from proofreader.core.system_errors import reason_of
from proofreader.core.toml_lines import line_of, toml_fault


class Where(StrEnum):
    """Where an entry applies."""

    EVERYWHERE = "everywhere"
    HEADLINES = "headlines"
    OUTSIDE_QUOTATIONS = "outside-quotations"


@dataclass(frozen=True, slots=True)
class Entry:
    """Write ``right`` for ``wrong``. Both are words or phrases as the newsroom wrote them.

    inflect: whether all forms of the word are meant. bad, good: sentences in which it is found, and in which it is not.
    source, line: where it was read, for messages; the line of a file or the row of a table, 0 where there is none.
    """

    wrong: str
    right: str = ""
    reason: str = ""
    where: Where = Where.EVERYWHERE
    inflect: bool = True
    level: Level = Level.LIKELY
    bad: tuple[str, ...] = ()
    good: tuple[str, ...] = ()
    source: str = ""
    line: int = 0


@dataclass(frozen=True, slots=True)
class PackProblem:
    """What can't be used of a pack. ``rule``: the entry or rule, "" where it is the file."""

    source: str
    line: int
    rule: str
    reason: str

    def __str__(self) -> str:
        place = f"{self.source}:{self.line}" if self.line else self.source
        return f"{place}: {self.rule}: {self.reason}" if self.rule else f"{place}: {self.reason}"


@dataclass(frozen=True, slots=True)
class RuleTable:
    """A ``[[rule]]`` of a pack, not compiled yet, the line where it begins, and its text in the file."""

    line: int
    table: Mapping[str, Any]
    text: str = ""


@dataclass(frozen=True, slots=True)
class Pack:
    """The rules of one file. ``path`` is that of the file.

    problems: what was passed over while it was read. unused: the text of tables that were, which stay in the file when
    it is written again. is_whole: whether everything in the file would stay so; not where it can't be read, or where
    something stands in it beside names, entries and rules.
    """

    path: str
    name: str
    version: str = ""
    author: str = ""
    entries: tuple[Entry, ...] = ()
    rules: tuple[RuleTable, ...] = ()
    problems: tuple[PackProblem, ...] = ()
    unused: tuple[str, ...] = ()
    is_whole: bool = True


_HEADER = re.compile(r"^[ \t]*\[\[[ \t]*(entry|rule)[ \t]*\]\]", re.MULTILINE)
_HEAD_KEYS = ("name", "version", "author")
_ENTRY_KEYS = ("wrong", "right", "reason", "where", "inflect", "level", "bad", "good")
_LETTER = re.compile(r"\w")


def pack_files(path: Path) -> list[Path]:
    """Lists the packs that a path stands for: the file itself, or the TOML files of a folder by name."""
    return sorted(path.glob("*.toml")) if path.is_dir() else [path]


def read_pack(path: Path) -> Pack:
    """Reads a pack. A file that can't be read is a pack without entries, with its problem."""
    try:
        return parse_pack(path.read_text(encoding="utf-8-sig"), str(path))
    except OSError as error:
        return _unread(path, 0, reason_of(error))
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        return _unread(path, line, gettext("not UTF-8; save the file in that encoding"))


def _unread(path: Path, line: int, reason: str) -> Pack:
    return Pack(str(path), path.stem, problems=(PackProblem(str(path), line, "", reason),), is_whole=False)


def parse_pack(text: str, path: str) -> Pack:
    """Reads the text of a pack table by table, so that one that is no TOML leaves the others whole."""
    headers = list(_HEADER.finditer(text))
    starts = [header.start() for header in headers]
    problems: list[PackProblem] = []
    head = _tables(text[: starts[0]] if starts else text, path, 1, problems)
    problems += _unknown(head.keys() - set(_HEAD_KEYS), text, path, 1)
    is_whole = not problems
    entries: list[Entry] = []
    rules: list[RuleTable] = []
    unused: list[str] = []
    for header, (start, end) in zip(headers, pairwise([*starts, len(text)]), strict=True):
        line, piece, kind = text.count("\n", 0, start) + 1, text[start:end], header[1]
        data = _tables(piece, path, line, problems)
        # One ``[[entry]]`` or ``[[rule]]`` each; a further table in single brackets belongs to neither.
        problems += _unknown(others := data.keys() - {kind}, piece, path, line)
        [table] = data.get(kind) or [None]
        if table is None:
            unused.append(piece)
        elif kind == "rule":
            rules.append(RuleTable(line, table, piece))
        elif isinstance(entry := entry_of(table, path, line), PackProblem):
            problems.append(entry)
            unused.append(piece)
        else:
            entries.append(entry)
            is_whole = is_whole and not others
    name, version, author = (str(head.get(key, "")) for key in _HEAD_KEYS)
    parts = tuple(entries), tuple(rules), tuple(problems), tuple(unused)
    return Pack(path, name or Path(path).stem, version, author, *parts, is_whole)


def _unknown(keys: Iterable[str], text: str, path: str, line: int) -> Iterator[PackProblem]:
    """What is said of keys that nobody knows, in a part of a file that begins at ``line``."""
    for key in sorted(keys):
        reason = gettext("unknown key '{key}'").format(key=key)
        yield PackProblem(path, line + (line_of(text, key) or 1) - 1, "", reason)


def entry_of(table: Mapping[str, Any], source: str, line: int) -> Entry | PackProblem:
    """Makes the entry of a table, or says what is wrong with it."""
    wrong = table.get("wrong", "")
    named = f"«{wrong}»" if isinstance(wrong, str) and wrong else ""
    try:
        return _entry(table, source, line)
    except ValueError as error:
        return PackProblem(source, line, named, str(error))


def _entry(table: Mapping[str, Any], source: str, line: int) -> Entry:
    for key in table:
        if key not in _ENTRY_KEYS:
            raise ValueError(gettext("unknown key '{key}'").format(key=key))
    wrong, right, reason = (" ".join(_text(table, key).split()) for key in ("wrong", "right", "reason"))
    if not _LETTER.search(wrong):
        raise ValueError(gettext("no word to look for"))
    if "right" not in table:
        raise ValueError(gettext("nothing is said to write instead"))
    pairs = list(forms_of_entry(wrong, right))
    if any(one == other for one, other in pairs):
        raise ValueError(gettext("what is written instead is the same: {right}").format(right=right))
    inflect = table.get("inflect", True)
    if not isinstance(inflect, bool):
        raise ValueError(gettext("'{key}' must be true or false").format(key="inflect"))
    try:
        where = Where(_text(table, "where") or Where.EVERYWHERE)
    except ValueError:
        raise ValueError(_one_of("where", table["where"], Where)) from None
    try:
        level = Level.parse(_text(table, "level") or Level.LIKELY.label)
    except ValueError:
        raise ValueError(_one_of("level", table["level"], (each.label for each in Level))) from None
    return Entry(
        wrong, right, reason, where, inflect, level, _texts(table, "bad"), _texts(table, "good"), source, line
    )  # fmt: skip


def forms_of_entry(wrong: str, right: str) -> Iterator[tuple[str, str]]:
    """Pairs the forms that an entry lists: «تليفون / تليفونات» with «هاتف / هواتف», or each with the one right form.

    Raises ValueError where their numbers differ.

    >>> list(forms_of_entry("تليفون / تليفونات", "هاتف / هواتف"))
    [('تليفون', 'هاتف'), ('تليفونات', 'هواتف')]
    """
    wrongs, rights = _divided(wrong), _divided(right)
    if len(rights) == 1:
        rights *= len(wrongs)
    if len(wrongs) != len(rights):
        raise ValueError(
            gettext("{wrong} forms to look for, but {right} to write").format(wrong=len(wrongs), right=len(rights))
        )
    yield from zip(wrongs, rights, strict=True)


def _divided(text: str) -> list[str]:
    return [part.strip() for part in text.split(" / ")]


def _tables(text: str, path: str, line: int, problems: list[PackProblem]) -> dict[str, Any]:
    """The tables of a part of a file that begins at ``line``; none, and a problem more, where it is no TOML."""
    try:
        return tomllib.loads(text)
    except RecursionError:
        problems.append(PackProblem(path, line, "", gettext("nested too deeply")))
    except tomllib.TOMLDecodeError as error:
        reason, found = toml_fault(error, text)
        problems.append(PackProblem(path, line + (found or 1) - 1, "", reason))
    return {}


def _text(table: Mapping[str, Any], key: str) -> str:
    value = table.get(key, "")
    if not isinstance(value, str):
        raise ValueError(gettext("'{key}' must be a text").format(key=key))
    return value


def _texts(table: Mapping[str, Any], key: str) -> tuple[str, ...]:
    value = table.get(key, [])
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        raise ValueError(gettext("'{key}' must be a list of texts").format(key=key))
    return tuple(value)


def _one_of(key: str, value: object, known: Iterable[str]) -> str:
    return gettext("'{key}' must be one of {known}, not '{value}'").format(key=key, known=", ".join(known), value=value)


def pack_text(pack: Pack) -> str:
    """The TOML file of a pack. Of entries what has its default value is left out; other tables stay as they stood."""
    lines = [f"{key} = {_quoted(value)}" for key in _HEAD_KEYS if (value := getattr(pack, key))]
    for entry in pack.entries:
        lines += ["", "[[entry]]", f"wrong = {_quoted(entry.wrong)}", f"right = {_quoted(entry.right)}"]
        if entry.reason:
            lines.append(f"reason = {_quoted(entry.reason)}")
        if entry.where is not Where.EVERYWHERE:
            lines.append(f'where = "{entry.where}"')
        if not entry.inflect:
            lines.append("inflect = false")
        if entry.level is not Level.LIKELY:
            lines.append(f'level = "{entry.level.label}"')
        for key in ("bad", "good"):
            if texts := getattr(entry, key):
                lines.append(f"{key} = [{', '.join(map(_quoted, texts))}]")
    for text in (*(rule.text for rule in pack.rules), *pack.unused):
        lines += ["", text.strip("\n")]
    return "\n".join(lines) + "\n"


def _quoted(text: str) -> str:
    """A basic string of TOML, whose escapes are those of JSON."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")


EXAMPLES = Pack(
    "",
    "أمثلة",
    entries=(
        Entry("ملفت", "لافت", "من لفت، لا من ألفت"),
        Entry("طوبيس", "حافلة"),
        Entry("إغتيال", "اغتيال", where=Where.HEADLINES),
        Entry("يتوفر على", "يملك", where=Where.OUTSIDE_QUOTATIONS),
    ),
)
"""What the rules for packs show in their examples; no newsroom's."""
