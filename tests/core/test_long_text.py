"""The lines of a long text are those of a short one."""

import pytest

from proofreader.core import Document
from proofreader.core.long_text import CutLines, LinePlaces

_TEXTS = ("", "\n", "سطر", "سطر\n", "\nسطر\n\nآخر", "أول\nثان\n\n\nخامس\n")


@pytest.mark.parametrize("text", _TEXTS)
def test_places_and_lines_are_those_of_a_short_text(text: str) -> None:
    document, places = Document(text), LinePlaces(text)
    lines = CutLines(text, places)
    assert tuple(places) == document.paragraphs
    assert tuple(lines) == document.lines
    assert [places[at] for at in range(-len(places), len(places))] == [*document.paragraphs, *document.paragraphs]
    assert [lines[at] for at in range(-len(lines), len(lines))] == [*document.lines, *document.lines]
    assert places[1:3] == document.paragraphs[1:3]
    assert lines[1:3] == document.lines[1:3]


def test_there_is_no_line_behind_the_last() -> None:
    with pytest.raises(IndexError):
        LinePlaces("أول\nثان")[2]


def test_a_long_text_keeps_no_lines() -> None:
    text = "جملة قصيرة في سطر.\n" * 6_000
    document = Document(text)
    assert isinstance(document.lines, CutLines)
    assert "\n".join(document.lines) == text
    assert [text[slice(*span)] for span in document.paragraphs] == text.split("\n")
