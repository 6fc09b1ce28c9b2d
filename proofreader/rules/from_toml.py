"""Compiles rules that are only a list or a pattern from TOML data; ``resources/rules/*.toml`` and a newsroom's own.

A file holds ``[[rule]]`` tables with the fields of ``core.Rule`` (id, category, summary, rationale, reference,
enabled, bad, good), a ``level``, and one of three kinds:

replace   ``entries``: [wrong, right] pairs of words or phrases, matched on whole words in their bare form.
          ``clitics = true`` also matches after و and ف, and after ب ل ك where the phrase begins with a noun.
          ``previous`` / ``next``: match only where the word before / after is one of these.
avoid     ``entries`` as above, but shown as a remark: the right side is proposed and never applied.
pattern   ``pattern``: a regular expression (package ``regex``, VERSION1) over one paragraph, and ``replacement``,
          a template such as ``\\\\1،``. The group ``error``, where there is one, is what is underlined and replaced.
"""

import tomllib
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import regex

from proofreader.arabic import respell
from proofreader.core import Category, Document, Example, Finding, Fix, Level, Lexicon, Rule, Span, Word

_CLITICS = ("", "و", "ف", "ب", "ل", "ك", "وب", "ول", "وك", "فب", "فل")


class RuleError(ValueError):
    """A rule file that can't be used; the message names file and rule."""


def load_rules(path: Path) -> Iterator[Rule]:
    """The rules of one TOML file. Raises RuleError naming the file, the rule and what is wrong with it."""
    try:
        tables = tomllib.loads(path.read_text(encoding="utf-8")).get("rule", [])
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise RuleError(f"{path}: {error}") from error
    for number, table in enumerate(tables, 1):
        name = table.get("id", f"number {number}")
        try:
            yield _build(table)
        except (KeyError, TypeError, ValueError, regex.error) as error:
            detail = f"missing field {error}" if isinstance(error, KeyError) else str(error)
            raise RuleError(f"{path}: rule {name}: {detail}") from error


def _build(table: Mapping[str, Any]) -> Rule:
    kind = table["kind"]
    level = Level.NOTE if kind == "avoid" else Level.parse(table["level"])
    check: Callable[[Document, Lexicon], Iterator[Finding]]
    if kind in ("replace", "avoid"):
        check = _Phrases(
            table["entries"], level, table.get("clitics", False), table.get("previous", ()), table.get("next", ())
        )
    elif kind == "pattern":
        check = _Pattern(table["pattern"], table["replacement"], level)
    else:
        raise ValueError(f"unknown kind '{kind}'; expected replace, avoid or pattern")
    return Rule(
        id=table["id"],
        category=Category(table["category"]),
        summary=table["summary"],
        rationale=table["rationale"],
        reference=table["reference"],
        bad=[Example(wrong, right) for wrong, right in table["bad"]],
        good=list(table["good"]),
        check=check,
        enabled=table.get("enabled", True),
    )


class _Phrases:
    """Finds listed phrases, word by word."""

    def __init__(
        self,
        entries: Sequence[Sequence[str]],
        level: Level,
        clitics: bool,
        previous: Sequence[str],
        following: Sequence[str],
    ) -> None:
        self._level = level
        self._previous = frozenset(previous)
        self._next = frozenset(following)
        # First word of the phrase, with its clitics → (remaining words, replacement).
        self._phrases: dict[str, list[tuple[list[str], str]]] = {}
        for wrong, right in entries:
            first, *rest = wrong.split()
            for clitic in _CLITICS if clitics else ("",):
                self._phrases.setdefault(clitic + first, []).append((rest, clitic + right))

    def __call__(self, document: Document, lexicon: Lexicon) -> Iterator[Finding]:
        by_form = document.words_by_form
        for first in self._phrases.keys() & by_form.keys():
            for at in by_form[first]:
                for rest, right in self._phrases[first]:
                    phrase = document.words[at : at + 1 + len(rest)]
                    if (
                        [word.bare for word in phrase[1:]] == rest
                        and all(word.adjacent for word in phrase[1:])
                        and self._fits(document.words, at, at + len(phrase))
                    ):
                        yield self._finding(phrase, right)
                        break

    def _fits(self, words: Sequence[Word], start: int, end: int) -> bool:
        if self._previous and not (start and words[start].adjacent and words[start - 1].bare in self._previous):
            return False
        return not self._next or (end < len(words) and words[end].adjacent and words[end].bare in self._next)

    def _finding(self, phrase: Sequence[Word], right: str) -> Finding:
        start, end = phrase[0].start, phrase[-1].end
        text = respell(phrase[0].text, right) if len(phrase) == 1 else right
        return Finding(Span(start, end), (Fix.replace(start, end, text, self._level),))


class _Pattern:
    """Finds what a regular expression matches in a paragraph."""

    def __init__(self, pattern: str, replacement: str, level: Level) -> None:
        self._pattern = regex.compile(pattern, regex.VERSION1)
        self._group = "error" if "error" in self._pattern.groupindex else 0
        self._replacement = replacement
        self._level = level

    def __call__(self, document: Document, lexicon: Lexicon) -> Iterator[Finding]:
        for match in self._pattern.finditer(document.text):
            start, end = match.span(self._group)
            right = match.expand(self._replacement)
            yield Finding(Span(start, end), (Fix.replace(start, end, right, self._level),))
