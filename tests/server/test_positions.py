"""Lines and columns as editors count them."""

from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from proofreader.server.open_document import Change, OpenDocument
from proofreader.server.positions import Encoding, LineTable

_TEXT = st.text(alphabet="اب😀é\u2028\r\n", max_size=20)
_ENCODINGS = st.sampled_from(get_args(Encoding))


@given(_TEXT, _ENCODINGS, st.data())
def test_there_and_back(text: str, encoding: Encoding, data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(text)))
    table = LineTable(text, encoding)
    if text[place - 1 : place + 1] != "\r\n":  # no place of the protocol lies within a line end
        assert table.place(table.position(place)) == min(place, len(text))


@pytest.mark.parametrize(("encoding", "unit"), [("utf-8", 4), ("utf-16", 2), ("utf-32", 1)])
def test_units_of_each_encoding(encoding: Encoding, unit: int) -> None:
    assert LineTable("سطر\n😀ب", encoding).position(5) == (1, unit)


def test_beyond_the_end() -> None:
    table = LineTable("أب\nج", "utf-16")
    assert table.place((0, 99)) == 2
    assert table.place((7, 0)) == 4


@given(_TEXT, _ENCODINGS, st.lists(st.tuples(_TEXT, st.integers(0, 30), st.integers(0, 30)), max_size=5))
def test_changes_give_the_text_that_the_editor_has(
    text: str, encoding: Encoding, typed: list[tuple[str, int, int]]
) -> None:
    document, expected = OpenDocument("file:///a", text, 0, "plaintext", encoding), text
    for version, (new, one, other) in enumerate(typed, 1):
        table = LineTable(expected, encoding)
        # An editor names places that there are.
        start, end = sorted(table.place(table.position(min(place, len(expected)))) for place in (one, other))
        change = Change(new, table.position(start), table.position(end))
        document.change([change], version)
        expected = expected[:start] + new + expected[end:]
    assert document.text == expected
