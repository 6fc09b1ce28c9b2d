"""Which moves are asked for, and what is done where the document refuses them all."""

import pytest
from lxml import etree
from test_where_it_lands import AUTHOR, BODY, CENTRED, FOUR, INDENTED, MAIN, NEW, ONE, THREE, TWO, main, shown

from benchmarks.word import settling as reading
from benchmarks.word.samples import build, p, r
from proofreader.documents.docx import Marking, Refusal, WordDocument, differences
from proofreader.documents.docx.changes import apply_changes
from proofreader.documents.docx.lines import Move
from proofreader.documents.docx.package import Package

FIVE = "وعاد الوفد إلى العاصمة ليلا"


class Stubborn(WordDocument):
    """Lets no paragraph go elsewhere, and says which moves it was asked for."""

    def __init__(self, package: Package) -> None:
        super().__init__(package)
        self.asked: list[Move] = []

    def refusal_of_move(self, move: Move) -> Refusal | None:
        self.asked.append(move)
        return Refusal.INSIDE


def read(body: str = BODY) -> Stubborn:
    return Stubborn(Package(build("commented", body=body)))


@pytest.mark.parametrize(
    "new",
    [
        [FOUR, ONE, TWO, THREE],
        [TWO, THREE, FOUR, ONE],
        [THREE, FOUR, NEW, ONE, TWO],
        [NEW, FOUR, THREE, ONE, TWO],
        [TWO, NEW, FOUR, ONE, FIVE, THREE],
    ],
)
def test_what_may_not_move_goes_and_comes_anew(new: list[str]) -> None:
    document = read()
    rest = document.text[len("\n".join((ONE, TWO, THREE, FOUR))) :]
    found = differences(document, "\n".join(new) + rest)
    assert document.asked
    assert (found.moves, found.skipped) == ([], [])
    data = document.revise(found.changes).data
    assert shown(main(data))[: len(new)] == new
    tracked = reading.parts(document.revise(found.changes, (), Marking(tracked=True, author=AUTHOR)).data)[MAIN]
    assert shown(reading.settle(tracked, AUTHOR, accept=True))[: len(new)] == new
    assert shown(reading.settle(tracked, AUTHOR, accept=False))[:4] == [ONE, TWO, THREE, FOUR]


def test_the_first_line_has_no_end_before_it_to_take_along() -> None:
    document = read()
    rest = document.text[len("\n".join((ONE, TWO, THREE, FOUR))) :]
    differences(document, "\n".join((TWO, THREE, FOUR, ONE)) + rest)
    first = [move for move in document.asked if move.start == 0]
    assert first
    assert not any(move.last for move in first)


def moved(new: list[str], body: str = BODY) -> list[tuple[str, bool]]:
    """The lines that move when the body alone is rewritten, and whether they take the end before them along."""
    document = WordDocument(Package(build("commented", body=body)))
    lines = len(body.split("</w:p>")) - 1
    end = len("\n".join(document.text.split("\n")[:lines]))
    found = differences(document, "\n".join(new), 0, end)
    assert found.skipped == []
    text = apply_changes(document.text, found.changes) if not found.moves else ""
    assert not text or text.startswith("\n".join(new))
    data = document.revise(found.changes, moves=found.moves).data
    assert shown(main(data))[: len(new)] == new
    return [(document.text[move.start : move.end], move.last) for move in found.moves]


def test_the_last_line_of_what_is_rewritten_leaves_its_own_end() -> None:
    assert moved([FOUR, ONE, TWO, THREE]) == [(FOUR, True)]


def test_the_last_line_takes_no_end_along_that_is_not_rewritten() -> None:
    document = WordDocument(Package(build("commented", body=BODY)))
    found = differences(document, "\n".join((THREE, ONE, TWO)), 0, len("\n".join((ONE, TWO, THREE))))
    assert [move.last for move in found.moves] == [True]


def test_where_a_line_goes_with_the_end_before_it_none_comes_anew() -> None:
    document = read()
    lines = (ONE, TWO, THREE, FOUR)
    found = differences(document, "\n".join((TWO, THREE, ONE)), 0, len("\n".join(lines)))
    assert [document.text[slice(*skipped.change[:2])] for skipped in found.skipped] == [ONE]
    assert [skipped.why for skipped in found.skipped] == [Refusal.LINES]
    assert shown(main(document.revise(found.changes).data))[:3] == [ONE, TWO, THREE]


def test_a_line_before_the_last_takes_its_own_end() -> None:
    assert moved([THREE, ONE, TWO, FOUR]) == [(THREE, False)]


def test_a_word_at_the_end_of_the_line_before_hinders_no_move() -> None:
    assert moved([FOUR, ONE, TWO, THREE.replace("السفن", "البواخر")]) == [(FOUR, True)]


def test_a_line_whose_end_a_new_one_needs_stays_and_is_told() -> None:
    document = WordDocument(Package(build("commented", body=BODY)))
    lines = (ONE, TWO, THREE, FOUR)
    found = differences(document, "\n".join((FOUR, ONE, TWO, THREE, NEW)), 0, len("\n".join(lines)))
    assert [document.text[slice(*skipped.change[:2])] for skipped in found.skipped] == [FOUR]
    new = shown(main(document.revise(found.changes, moves=found.moves).data))
    assert [line for line in new if line in lines] == list(lines)


def test_a_bookmark_that_moves_is_no_comment() -> None:
    marked = p('<w:bookmarkStart w:id="0" w:name="م"/>', r(TWO), '<w:bookmarkEnd w:id="0"/>')
    body = p(r(ONE), properties=CENTRED) + p(r(THREE), properties=INDENTED) + p(r(FOUR)) + marked + p(r(FIVE))
    document = WordDocument(Package(build("commented", body=body)))
    rest = document.text[len("\n".join((ONE, THREE, FOUR, TWO, FIVE))) :]
    found = differences(document, "\n".join((TWO, ONE, THREE, FOUR, FIVE)) + rest)
    assert len(found.moves) == 1
    parts = reading.parts(document.revise([], (), Marking(tracked=True, author=AUTHOR), found.moves).data)
    old = reading.parts(document.package.data)
    assert parts["word/comments.xml"] == old["word/comments.xml"]
    numbers = [element.get(reading.W + "id") for element in main_of(parts).iter(reading.W + "bookmarkStart")]
    assert len(numbers) == len(set(numbers)) == 2


def main_of(parts: dict[str, bytes]) -> etree._Element:
    return etree.fromstring(parts[MAIN])
