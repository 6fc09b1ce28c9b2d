"""Compiles rules that are only a list or a pattern from TOML data; ``resources/rules/*.toml`` and a newsroom's own.

A file holds ``[[rule]]`` tables with the fields of ``core.Rule`` (id, category, summary, rationale, reference,
enabled, bad, good), a ``level``, and one of five kinds:

replace   ``entries``: [wrong, right] pairs of words or phrases, matched on whole words in their bare form.
          ``clitics = true`` also matches after و and ف, and after ب ل ك where the phrase begins with a noun.
          ``previous`` / ``next``: match only where the word before / after is one of these.
avoid     ``entries`` as above, but shown as a remark: the right side is proposed and never applied.
pattern   ``pattern``: a regular expression (package ``regex``, VERSION1) over one paragraph, and ``replacement``,
          a template such as ``\\\\1،``. The group ``error``, where there is one, is what is underlined and replaced.
          ``needs``: pieces of text without one of which it matches nothing, which spare most paragraphs the search.
confusion ``entries``: a right word in the place of another, each with what stands beside it: see ``confusions``.
consistent  ``entries``: groups of spellings of one thing, the one to prefer first. Where a document has two of a group,
          the rarer is reported. ``clitics`` as above.
"""

import tomllib
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import regex

from proofreader.arabic import respell
from proofreader.arabic.clitics import attach
from proofreader.arabic.late import late_regex
from proofreader.core import (
    AnyOf,
    Category,
    Document,
    Example,
    Finding,
    Fix,
    HasListed,
    HasWord,
    Level,
    Lexicon,
    Rule,
    Scope,
    Span,
)
from proofreader.core.i18n import gettext
from proofreader.core.lazy import lazy
from proofreader.rules.support.conditions import has_word
from proofreader.rules.support.confusions import Confusions
from proofreader.rules.support.phrases import Phrases
from proofreader.rules.support.variants import Variants

Check = Callable[[Document, Lexicon], Iterator[Finding]]
Entries = Callable[[], Sequence[Any]]
"""What gives the entries of a rule."""


_KINDS = ("replace", "avoid", "pattern", "confusion", "consistent")


class RuleError(ValueError):
    """A rule file that can't be used; the message names file and rule."""


def load_rules(path: Path) -> Iterator[Rule]:
    """The rules of one TOML file. Raises RuleError naming the file, the rule and what is wrong with it."""
    for number, table in enumerate(read_tables(path), 1):
        name = table.get("id", f"number {number}")
        try:
            yield build_rule(table)
        except ValueError as error:
            raise RuleError(f"{path}: rule {name}: {error}") from error


def read_tables(path: Path) -> Sequence[Mapping[str, Any]]:
    """The ``[[rule]]`` tables of one TOML file. Raises RuleError where it is none."""
    try:
        tables: Sequence[Mapping[str, Any]] = tomllib.loads(path.read_text(encoding="utf-8")).get("rule", [])
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise RuleError(f"{path}: {error}") from error
    return tables


def build_rule(table: Mapping[str, Any], condition: HasListed | None = None) -> Rule:
    """The rule of one table. Raises ValueError that says what is wrong with it.

    ``condition``: that of the rule, where it is known from an earlier run: its check is then made when first asked, of
    ``entries`` that may be a function that gives them.
    """
    try:
        return _build(table) if condition is None else _build_late(table, condition)
    except KeyError as error:
        raise ValueError(gettext("missing field {name}").format(name=error)) from error
    except (TypeError, AttributeError, regex.error) as error:
        raise ValueError(str(error)) from error


def _build(table: Mapping[str, Any]) -> Rule:
    check = _check(table, lambda: table["entries"])
    condition: HasWord | AnyOf | None = None
    if isinstance(check, Variants):
        condition = has_word(check.beginnings)
    elif not isinstance(check, _Pattern):
        condition = check.condition
    return _rule(table, check, condition)


def _build_late(table: Mapping[str, Any], condition: HasListed) -> Rule:
    given = table["entries"]
    entries: Entries = given if callable(given) else lambda: given
    # Of these the engine asks more than that they are called.
    check = _check(table, entries) if table["kind"] == "consistent" else _Late(lambda: _check(table, entries))
    return _rule(table, check, condition)


def _check(table: Mapping[str, Any], entries: Entries) -> "_Replace | _Pattern | Confusions | Variants":
    kind = table["kind"]
    level = Level.NOTE if kind == "avoid" else Level.parse(table["level"])
    if kind in ("replace", "avoid"):
        return _Replace(entries(), level, table.get("clitics", False), table.get("previous", ()), table.get("next", ()))
    if kind == "pattern":
        return _Pattern(table["pattern"], table["replacement"], level, table.get("needs", ()))
    if kind == "confusion":
        return Confusions(entries(), level)
    if kind == "consistent":
        return Variants(entries(), level, table.get("clitics", False))
    raise ValueError(
        gettext("'{key}' must be one of {known}, not '{value}'").format(key="kind", known=", ".join(_KINDS), value=kind)
    )


def _rule(table: Mapping[str, Any], check: Check, condition: HasWord | HasListed | AnyOf | None) -> Rule:
    kind = table["kind"]
    return Rule(
        id=table["id"],
        category=Category(table["category"]),
        summary=table["summary"],
        rationale=table["rationale"],
        reference=table["reference"],
        bad=[Example(wrong, right) for wrong, right in table["bad"]],
        good=list(table["good"]),
        check=check,
        condition=condition,
        scope=Scope.DOCUMENT if kind == "consistent" else Scope.PARAGRAPH,
        enabled=table.get("enabled", True),
        specific=kind == "confusion",
    )


class _Late:
    """A check that is made when it is first asked."""

    def __init__(self, make: Callable[[], Check]) -> None:
        self._make = make

    @lazy
    def _made(self) -> Check:
        return self._make()

    def __call__(self, document: Document, lexicon: Lexicon) -> Iterator[Finding]:
        return self._made(document, lexicon)


class _Replace:
    """Finds listed phrases and proposes what is listed with each."""

    def __init__(
        self,
        entries: Sequence[Sequence[str]],
        level: Level,
        clitics: bool,
        previous: Sequence[str],
        following: Sequence[str],
    ) -> None:
        self._phrases = Phrases((wrong for wrong, _ in entries), clitics)
        self._right = [right for _, right in entries]
        self._level = level
        self._previous = frozenset(previous)
        self._next = frozenset(following)

    @property
    def condition(self) -> AnyOf:
        """Holds wherever a phrase stands."""
        return self._phrases.condition

    def __call__(self, document: Document, lexicon: Lexicon) -> Iterator[Finding]:
        for match in self._phrases.find(document, self._previous, self._next):
            right = attach(match.clitic, self._right[match.number])
            text = respell(match.words[0].text, right) if len(match.words) == 1 else right
            if text == document.text[match.start : match.end]:
                continue  # «للتي» is «التي» behind «ل», as «اللتي» would be
            yield Finding(Span(match.start, match.end), (Fix.replace(match.start, match.end, text, self._level),))


class _Pattern:
    """Finds what a regular expression matches in a paragraph."""

    def __init__(self, pattern: str, replacement: str, level: Level, needs: Sequence[str]) -> None:
        self._pattern = late_regex(pattern, regex.VERSION1)
        self._group = "error" if "error" in self._pattern.groupindex else 0
        self._replacement = replacement
        self._level = level
        self._needs = tuple(needs)

    def __call__(self, document: Document, lexicon: Lexicon) -> Iterator[Finding]:
        text = document.text
        if self._needs and not any(piece in text for piece in self._needs):
            return
        for match in self._pattern.finditer(text):
            start, end = match.span(self._group)
            right = match.expand(self._replacement)
            yield Finding(Span(start, end), (Fix.replace(start, end, right, self._level),))
