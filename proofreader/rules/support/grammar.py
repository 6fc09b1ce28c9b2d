"""What rules of grammar share: a finding that replaces words, and the names of grammar in messages."""

from collections.abc import Collection

from proofreader.arabic import respell
from proofreader.arabic.late import late_re
from proofreader.arabic.letters import FATHATAN
from proofreader.core import Edit, Finding, Fix, Gender, Level, Span
from proofreader.syntax import Text

_ALEF = "ا"
_QUOTED = late_re("«([^»]*)»")
_NEAR = 8  # words: beyond, it is another one spelt alike
GENDERS = {Gender.MASCULINE: "مذكر", Gender.FEMININE: "مؤنث"}


def _respelt(original: str, new: str) -> str:
    """The new spelling with the writer's vowel marks; a tanwin whose alef goes, goes with it."""
    text = respell(original, new)
    return text if new[-1] in "اةىء" else text.replace(FATHATAN, "")


def _marked_as_elsewhere(text: Text, accusative: str) -> str:
    """The word in alef with the mark of tanwin where and as the writer puts it: «اً» or «ًا»."""
    for marked in (_ALEF + FATHATAN, FATHATAN + _ALEF):
        if marked in text.document.text:
            return accusative[:-1] + marked
    return accusative


def respelt(
    text: Text, changes: dict[int, str], message: str, level: Level = Level.LIKELY, *, others: tuple[str, ...] = ()
) -> Finding:
    """A finding on the words at the keys of ``changes``, which are to be written so; "" deletes the word and its space.

    ``others``: further spellings for the single word of ``changes``, as alternatives.
    """
    edits = []
    for at, new in sorted(changes.items()):
        word = text.word(at)
        start = word.start
        if not new and text.gap(at):
            start -= len(text.gap(at) or "")
        spelt = _respelt(word.text, new) if new else ""
        if new == text.form(at) + _ALEF and not new.endswith("ها"):  # «فيها» ends in a pronoun
            spelt = _marked_as_elsewhere(text, spelt)
        edits.append(Edit(Span(start, word.end), spelt))
    start, end = min(edit.span.start for edit in edits), max(edit.span.end for edit in edits)
    fixes = [Fix(tuple(edits), level)]
    if others:
        [at] = changes
        word = text.word(at)
        fixes += [Fix.replace(word.start, word.end, _respelt(word.text, other), level) for other in others]
    first = text.word(min(changes))
    return Finding(Span(max(start, first.start), end), tuple(fixes), message, _named(message, text, changes))


def _named(message: str, text: Text, changes: Collection[int]) -> tuple[Span, ...]:
    """Where the words near the changed ones stand that the message names in «…», each at its nearest place."""
    named = {form for quoted in _QUOTED.findall(message) for form in quoted.split()}
    first, last = min(changes), max(changes)
    nearest: dict[str, int] = {}
    near = range(max(0, first - _NEAR), min(len(text.forms), last + _NEAR + 1))
    for at in sorted(near, key=lambda at: max(first - at, at - last)):
        if at not in changes and text.form(at) in named:
            nearest.setdefault(text.form(at), at)
    return tuple(text.word(at).span for at in sorted(nearest.values()))
