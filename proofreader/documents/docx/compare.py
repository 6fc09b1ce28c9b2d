"""Two versions of a document as one, with the differences as revisions; each part is compared with its counterpart."""

import re
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from proofreader.documents.docx.changes import Change
from proofreader.documents.docx.document import WordDocument
from proofreader.documents.docx.lines import Move
from proofreader.documents.docx.package import Package
from proofreader.documents.docx.paragraph import Refusal
from proofreader.documents.docx.rewrite import Skipped, differences_of_paragraphs
from proofreader.documents.docx.story import Stretch
from proofreader.documents.docx.writer import Marking
from proofreader.documents.docx.xml import W, make, serialise

_BODY = ("main", 0)


class Comparison(NamedTuple):
    """The file before with the differences tracked, those left out, and whether accepting all gives the text after."""

    data: bytes
    skipped: list[Skipped]
    complete: bool


def compare(before: WordDocument, after: WordDocument, how: Marking) -> Comparison:
    """``before`` with revisions that make its text that of ``after``. Raises WriteError for a signed document.

    A header or a kind of notes that is no more has no place to be deleted from; a new one is listed as left out.
    """
    changes: list[Change] = []
    skipped: list[Skipped] = []
    moves: list[Move] = []
    old, new = _groups(before), _groups(after)
    if _BODY in new and _BODY not in old:
        before = _with_paragraph(before)
        old = _groups(before)
    for key in old.keys() & (new.keys() | {_BODY}):
        first, last = _span(new[key]) if key in new else (0, 0)  # some programs leave no paragraph in an empty body
        found = differences_of_paragraphs(before, after.marked_text[first:last].split("\n"), *_span(old[key]))
        changes += found.changes
        skipped += found.skipped
        moves += found.moves
    for key in new.keys() - old.keys():
        end = len(before.text)
        skipped.append(Skipped(Change(end, end, after.text[slice(*_span(new[key]))]), Refusal.EMPTY))
    skipped.sort(key=lambda item: item.change.start)
    data = before.revise(changes, (), how, moves).data
    # The last paragraph of a body stays, with nothing in it.
    is_emptied = bool(new) and _BODY in old and _BODY not in new
    wanted = f"\n{after.marked_text}" if is_emptied else after.marked_text
    if WordDocument(Package(data)).marked_text == wanted:
        return Comparison(data, [], complete=True)  # what has no place of its own went with what was around it
    return Comparison(data, skipped, complete=False)


def _with_paragraph(document: WordDocument) -> WordDocument:
    """A document whose body has no paragraph, with an empty one: what is inserted takes its look from there."""
    package = document.package
    root = package.parse(package.main)
    body = root.find(W + "body")
    if body is None:
        return document
    section = body.find(W + "sectPr")
    body.insert(len(body) if section is None else body.index(section), make("p"))
    return WordDocument(Package(package.save({package.main: serialise(root)})))


def _span(stretches: Sequence[Stretch]) -> tuple[int, int]:
    return stretches[0].start, stretches[-1].end


def _groups(document: WordDocument) -> dict[tuple[str, int], list[Stretch]]:
    """The paragraphs of each part, by the kind of part and its number among them."""
    parts: dict[str, list[Stretch]] = {}
    for stretch in document.stretches:
        parts.setdefault(stretch.part, []).append(stretch)
    counts: Counter[str] = Counter()
    groups = {}
    for name, members in parts.items():
        kind = _BODY[0] if name == document.package.main else re.sub(r"\d*\.xml$", "", name.rpartition("/")[2])
        groups[kind, counts[kind]] = members
        counts[kind] += 1
    return groups
