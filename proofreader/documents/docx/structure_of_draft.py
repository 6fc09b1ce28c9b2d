"""The structure of a Word draft, with the changes that somebody made in its text."""

from collections.abc import Iterable, Sequence
from itertools import accumulate

from proofreader.core import Edit, RichText, Span
from proofreader.documents.docx.document import WordDocument
from proofreader.documents.docx.paragraph import OBJECT
from proofreader.documents.docx.reader import object_texts, structure_of


def edited_structure(document: WordDocument, edits: Iterable[Edit]) -> RichText | None:
    """The headings, lists, tables, bold words and links of the main text and its notes, after these edits of
    ``document.text`` (sorted, apart). Headers and footers are left out.

    None where an edit can't be told from the borders of cells, so that words would stand in the wrong place.
    """
    rich = structure_of(document)
    objects = object_texts(document)
    places = _places(document.text, rich.text, objects)
    if places is None:
        return None
    moved = []
    for edit in edits:
        (start, end), text = edit
        if start >= len(places):
            continue  # in a header or footer
        first, last = places[start], places[end] if end < len(places) else len(rich.text)
        before, there = document.text[start:end], rich.text[first:last]
        if before.count("\n") != there.count("\n") or ("\t" in there and "\t" not in before):
            return None
        inside_row = "\t" in rich.text[rich.text.rfind("\n", 0, first) + 1 : first]
        if inside_row and "\n" in text:
            return None
        number = document.text.count(OBJECT, 0, start)
        for shown in objects[number : number + before.count(OBJECT)]:
            text = text.replace(OBJECT, shown, 1)
        moved.append(Edit(Span(first, last), text.replace(OBJECT, "")))
    try:
        return rich.edited(moved)
    except ValueError:
        return None


def _places(text: str, other: str, objects: Sequence[str]) -> list[int] | None:
    """For each place of ``text`` up to the last one that is in ``other``, where that is.

    ``other`` has the same words: other white space between them, the words of ``objects`` in the place of each OBJECT,
    and less at the end. None where it hasn't.
    """
    kept = [number for number, char in enumerate(other) if not char.isspace()]
    found: list[int] = []
    at = 0
    sizes = (sum(not char.isspace() for char in shown) for shown in objects)
    for char in text:
        if at == len(kept):
            break
        if char.isspace() or char == OBJECT:
            # The white space before a word stands where the last word ended.
            found.append(kept[at - 1] + 1 if at else 0)
            at = min(at + (next(sizes) if char == OBJECT else 0), len(kept))
        elif char == other[kept[at]]:
            found.append(kept[at])
            at += 1
        else:
            return None
    if at < len(kept):
        return None
    found.append(kept[-1] + 1 if kept else 0)
    return list(accumulate(found, max))
