"""What was changed in a text since it was opened: piece by piece, with the rule where one asked for it. No widgets."""

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import accumulate, pairwise

from proofreader.core import Issue, Span

_NEAR = 40  # characters on each side in which the words of a correction are looked for


@dataclass(frozen=True, slots=True)
class Difference:
    """``before`` stood at ``old`` in the text as it was, ``after`` stands at ``new`` now; code points.

    ``issue``: what the rule said that asked for it; None where the user wrote it or nobody knows.
    """

    old: Span
    new: Span
    before: str
    after: str
    issue: Issue | None = None
    words: tuple[str, str] = ("", "")
    """Before and after with the words around, where marks or spaces alone would tell nothing."""

    @property
    def shown(self) -> tuple[str, str]:
        """Before and after for a list."""
        return self.words if any(self.words) else (self.before, self.after)


def differences(old: str, new: str, log: Mapping[tuple[str, str], Issue] | None = None) -> list[Difference]:
    """What makes ``old`` to ``new``, in order: words, markers or whole paragraphs.

    ``log``: corrections by the words before and after.
    """
    if old == new:
        return []
    known = _Log(log or {})
    result = []
    shift = 0
    for start, end, text in _parts(old, new):
        at = start + shift
        before = old[start:end]
        where = Span(at, at + len(text))
        issue = known.find(old, Span(start, end), new, where)
        words = ("", "")
        if not any(char.isalnum() for char in before + text) and "\n" not in before + text:
            words = old[slice(*_words(old, Span(start, end)))], new[slice(*_words(new, where))]
        result.append(Difference(Span(start, end), where, before, text, issue, words))
        shift += len(text) - len(before)
    return result


def _parts(old: str, new: str) -> list[tuple[int, int, str]]:
    from proofreader.documents.docx.align import blocks  # lxml comes along
    from proofreader.documents.docx.changes import Change, apply_changes, minimal

    lines, others = old.split("\n"), new.split("\n")
    starts = [0, *accumulate(len(line) + 1 for line in lines)]
    found: list[Change] = []
    for block in blocks(lines, others):
        (i1, i2), (j1, j2) = block.old, block.new
        if i1 == i2:  # a line each, so that each has its reason
            if i1 < len(lines):
                found += (Change(starts[i1], starts[i1], f"{line}\n") for line in others[j1:j2])
            else:
                found += (Change(len(old), len(old), f"\n{line}") for line in others[j1:j2])
        elif j1 == j2 and i2 < len(lines):
            found += (Change(starts[i], starts[i + 1], "") for i in range(i1, i2))
        elif j1 == j2:
            found.append(Change(starts[i1] - (1 if i1 else 0), len(old), ""))
        else:
            found += minimal(old, Change(starts[i1], starts[i2] - 1, "\n".join(others[j1:j2])))
    found.sort(key=lambda change: (change.start, change.end))
    if any(one.end > two.start for one, two in pairwise(found)) or apply_changes(old, found) != new:
        found = [Change(0, len(old), new)]
    return [(change.start, change.end, change.text) for change in found]


class _Log:
    """Corrections by the words before and after."""

    def __init__(self, log: Mapping[tuple[str, str], Issue]) -> None:
        self._exact: dict[tuple[str, str], Issue] = {}
        for (before, after), issue in log.items():
            pair = before.strip(), after.strip()
            # Of a correction of spaces alone nothing would be left: it is known by the words around only.
            self._exact[pair if pair[0] != pair[1] else (before, after)] = issue
        self._by_word: dict[str, list[tuple[str, str, Issue]]] = {}
        for (before, after), issue in self._exact.items():
            if words := before.split():
                self._by_word.setdefault(words[0], []).append((before, after, issue))

    def find(self, old: str, there: Span, new: str, here: Span) -> Issue | None:
        """What asked for that change."""
        pairs = (
            (old[slice(*there)], new[slice(*here)]),
            (old[slice(*_words(old, there))], new[slice(*_words(new, here))]),
        )
        for before, after in pairs:
            issue = self._exact.get((before.strip(), after.strip())) or self._exact.get((before, after))
            if issue is not None:
                return issue
        around = old[max(0, there.start - _NEAR) : there.end + _NEAR]
        for word in dict.fromkeys(around.split()):
            for before, after, issue in self._by_word.get(word, ()):
                if _covers(before, old, there) and _covers(after, new, here):
                    return issue
        return None


def _covers(part: str, text: str, span: Span) -> bool:
    """Whether the part stands in the text so that the span lies in it."""
    at = text.find(part, max(0, span.end - len(part)), span.start + len(part))
    return 0 <= at <= span.start and span.end <= at + len(part)


def _words(text: str, span: Span) -> Span:
    start, end = span
    while start > 0 and not text[start - 1].isspace():
        start -= 1
    while end < len(text) and not text[end].isspace():
        end += 1
    return Span(start, end)


def taken_back(difference: Difference, text: str) -> tuple[Span, str] | None:
    """Where in the present text what must be put instead, so that the change is undone; None where it has moved."""
    start, end = difference.new
    return (difference.new, difference.before) if text[start:end] == difference.after else None
