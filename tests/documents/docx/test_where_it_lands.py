"""Where new and moved paragraphs and words land, as an editor sees it: all accepted, all rejected, with their look."""

import random
from collections import Counter

import pytest
from lxml import etree

from benchmarks.word import settling as reading
from benchmarks.word.samples import build, char, inline, mark, p, r, raw
from proofreader.documents.docx import Change, Marking, Refusal, WordDocument, differences
from proofreader.documents.docx.package import Package
from proofreader.documents.docx.rewrite import Differences

AUTHOR = "المدقّق التجريبي"
W, MAIN = reading.W, "word/document.xml"
W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
ONE, TWO, THREE, FOUR = "فقرة أولى عن الميناء", "وقال وزير النقل كلاما", "ثالثا وصلت السفن", "وانتهى اللقاء مساء أمس"
CENTRED, INDENTED = '<w:jc w:val="center"/>', '<w:ind w:left="720"/>'


def table(*cells: str) -> str:
    made = "".join(f'<w:tc><w:tcPr><w:tcW w:w="4000" w:type="dxa"/></w:tcPr>{cell}</w:tc>' for cell in cells)
    return f'<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid/><w:tr>{made}</w:tr></w:tbl>'


def control(content: str, lock: str = "sdtContentLocked") -> str:
    return f'<w:sdt><w:sdtPr><w:lock w:val="{lock}"/></w:sdtPr><w:sdtContent>{content}</w:sdtContent></w:sdt>'


def main(data: bytes) -> etree._Element:
    return etree.fromstring(reading.parts(data)[MAIN])


def paragraphs(root: etree._Element) -> list[etree._Element]:
    return [each for each in root.iter(W + "p") if lines(each)]


def lines(paragraph: etree._Element) -> str:
    return "".join(text.text or "" for text in paragraph.iter(W + "t"))


def shown(root: etree._Element) -> list[str]:
    return [lines(each) for each in paragraphs(root)]


def look(root: etree._Element, text: str) -> str:
    """What is set for the paragraph with that text beside its runs."""
    [paragraph] = (each for each in paragraphs(root) if lines(each) == text)
    properties = paragraph.find(W + "pPr")
    return " ".join(etree.QName(child).localname for child in properties if child.tag != W + "rPr")


class Rewritten:
    """A document of these paragraphs, rewritten: simply, and tracked."""

    def __init__(self, body: str, new: list[str]) -> None:
        self.data = build("commented", body=body)
        self.document = WordDocument(Package(self.data))
        notes = next(stretch.start for stretch in self.document.stretches if stretch.part != MAIN)
        self.new = "\n".join(new) + self.document.text[notes - 1 :]
        self.found: Differences = differences(self.document, self.new)
        how = Marking(tracked=True, author=AUTHOR)
        self.simple = main(self.document.revise(self.found.changes, moves=self.found.moves).data)
        self.tracked_data = self.document.revise(self.found.changes, (), how, self.found.moves).data
        self.tracked = main(self.tracked_data)
        part = reading.parts(self.tracked_data)[MAIN]
        self.accepted = reading.settle(part, AUTHOR, accept=True)
        self.rejected = reading.settle(part, AUTHOR, accept=False)

    def is_exact(self, new: list[str]) -> bool:
        """Whether both ways give the new text, and rejecting gives the old one."""
        return (
            self.found.skipped == []
            and shown(self.simple) == shown(self.accepted) == new
            and shown(self.rejected) == shown(main(self.data))
            and WordDocument(Package(self.tracked_data)).text == self.new
        )


BODY = p(r(ONE), properties=CENTRED) + p(r(TWO)) + p(r(THREE), properties=INDENTED) + p(r(FOUR))
NEW = "وأضاف المتحدث أن العمل جار"


@pytest.mark.parametrize(("at", "like"), [(0, "bidi jc"), (1, "bidi jc"), (2, "bidi"), (3, "bidi ind"), (4, "bidi")])
@pytest.mark.parametrize("added", [[NEW], [NEW, "ثم غادر الجميع القاعة"]], ids=["one", "two"])
def test_a_new_paragraph_looks_like_the_one_it_follows(at: int, like: str, added: list[str]) -> None:
    new = [ONE, TWO, THREE, FOUR]
    new[at:at] = added
    made = Rewritten(BODY, new)
    assert made.is_exact(new)
    for root in (made.simple, made.accepted):
        assert [look(root, text) for text in added] == [like] * len(added)
        assert [look(root, text) for text in (ONE, TWO, THREE, FOUR)] == ["bidi jc", "bidi", "bidi ind", "bidi"]
    assert made.found.moves == []
    assert all(change.start == change.end for change in made.found.changes)


def test_new_paragraphs_at_several_places_come_in_their_order() -> None:
    new = [NEW, ONE, "سطر جديد أول", TWO, "سطر جديد ثان", "سطر جديد ثالث", THREE, FOUR, "خاتمة جديدة"]
    assert Rewritten(BODY, new).is_exact(new)


def test_what_comes_behind_a_table_stands_behind_it() -> None:
    body = p(r(ONE)) + table(p(r(TWO)), p(r(THREE))) + p(r(FOUR))
    new = [ONE, TWO, THREE, NEW, FOUR]
    made = Rewritten(body, new)
    assert made.is_exact(new)
    for root in (made.simple, made.accepted):
        [added] = (each for each in paragraphs(root) if lines(each) == NEW)
        assert added.getparent().tag == W + "body"


def test_what_comes_before_a_table_stands_before_it() -> None:
    body = p(r(ONE)) + table(p(r(TWO)), p(r(THREE))) + p(r(FOUR))
    new = [ONE, NEW, TWO, THREE, FOUR]
    made = Rewritten(body, new)
    assert made.is_exact(new)
    for root in (made.simple, made.accepted):
        [added] = (each for each in paragraphs(root) if lines(each) == NEW)
        assert added.getparent().tag == W + "body"


@pytest.mark.parametrize("locked", [0, 1], ids=["before", "behind"])
def test_beside_a_locked_control_a_new_paragraph_stands_outside(locked: int) -> None:
    first, second = p(r(ONE)), p(r(TWO), properties=CENTRED)
    body = control(first) + second if locked == 0 else first + control(second)
    new = [ONE, NEW, TWO]
    made = Rewritten(body, new)
    assert made.is_exact(new)
    for root in (made.simple, made.accepted):
        [added] = (each for each in paragraphs(root) if lines(each) == NEW)
        assert next(added.iterancestors(W + "sdt"), None) is None
        assert look(root, NEW) == ("bidi jc" if locked == 0 else "bidi")


def test_between_two_locked_paragraphs_nothing_is_written_and_that_is_told() -> None:
    body = control(p(r(ONE)) + p(r(TWO))) + p(r(FOUR))
    made = Rewritten(body, [ONE, NEW, TWO, FOUR])
    at = len(ONE)
    assert [(skipped.change.start, skipped.change.text.strip()) for skipped in made.found.skipped] == [(at, NEW)]
    assert made.found.skipped[0].why is Refusal.CONTROL
    assert shown(made.simple) == shown(made.accepted) == [ONE, TWO, FOUR]


def test_behind_the_result_of_a_field_a_new_paragraph_stands_before_the_next() -> None:
    begun = char("begin") + raw("<w:instrText>TOC</w:instrText>") + char("separate")
    body = p(begun, r(ONE), properties=CENTRED) + p(r(TWO), char("end")) + p(r(THREE), properties=INDENTED)
    new = [ONE, TWO, NEW, THREE]
    made = Rewritten(body, new)
    assert made.is_exact(new)
    assert look(made.simple, NEW) == look(made.accepted, NEW) == "bidi ind"


def orders() -> list[list[str]]:
    texts = [ONE, TWO, THREE, FOUR]
    return [
        [TWO, THREE, FOUR, ONE],
        [FOUR, ONE, TWO, THREE],
        [ONE, THREE, TWO, FOUR],
        [TWO, ONE, THREE, FOUR],
        [THREE, FOUR, ONE, TWO],
        [*texts[::-1]],
        [ONE, FOUR, TWO, THREE],
    ]


@pytest.mark.parametrize("order", orders(), ids=lambda order: "".join(str(ord(each[0]) % 10) for each in order))
def test_a_paragraph_moves_with_its_look(order: list[str]) -> None:
    made = Rewritten(BODY, order)
    assert made.is_exact(order)
    for root in (made.simple, made.accepted):
        assert [look(root, text) for text in (ONE, TWO, THREE, FOUR)] == ["bidi jc", "bidi", "bidi ind", "bidi"]
    assert made.found.moves and made.found.changes == []
    # Where the mark of the last paragraph would have to go along, it is a deletion and an insertion.
    end = len("\n".join(order))
    moved = sum(not move.last and move.to != end for move in made.found.moves)
    for name in ("moveFrom", "moveTo"):
        assert len(list(made.tracked.iter(W + f"{name}RangeStart"))) == moved
        assert len(made.tracked.findall(f".//{W}pPr/{W}rPr/{W}{name}")) == moved
        starts = made.tracked.iter(W + f"{name}RangeStart")
        ends = made.tracked.iter(W + f"{name}RangeEnd")
        assert sorted(each.get(W + "id") for each in starts) == sorted(each.get(W + "id") for each in ends)
    assert (list(made.tracked.iter(W + "ins", W + "del")) == []) == (moved == len(made.found.moves))


FIVE = "خامسا عاد الوفد إلى فاس"
NEW_LINES = ("جملة جديدة تماما هنا", "كلام آخر لم يكن")


OLD = [ONE, TWO, THREE, FOUR, FIVE]
# What goes behind a last paragraph that itself goes stays where it is, and is told.
HELD_BACK = {(3, 1, 2, 0), (6, 0, 2, 3, 1), (2, 3, 0)}


def shuffles() -> list[tuple[bool, tuple[int, ...]]]:
    """Whether the second and third line stand in a table, and the numbers of the lines in their new order."""
    hard = "310 3120 5320 31 305 60231 4016 32 362 150 250 3240 413 653 320 65431 3051 2130 4530 43605 61350 0431"
    tabled = "430 6310542 24310 32415 24301 42630 6415 3052 3562 016542 063142 53120 40 632"
    found = [(False, tuple(map(int, order))) for order in hard.split()]
    found += [(True, tuple(map(int, order))) for order in tabled.split()]
    for seed in range(60):
        dice = random.Random(seed)
        order = dice.sample(range(5), dice.randint(2, 5))
        for line in dice.sample((5, 6), dice.randint(0, 2)):
            order.insert(dice.randint(0, len(order)), line)
        found.append((seed % 3 == 0, tuple(order)))
    return found


@pytest.mark.parametrize(("in_table", "order"), shuffles())
def test_no_line_is_lost_however_they_are_shuffled(in_table: bool, order: tuple[int, ...]) -> None:
    """Lines that move, go and come, also at the end and beside a table: nothing is lost, nothing stands twice."""
    old = OLD
    new = [(*OLD, *NEW_LINES)[number] for number in order]
    body = p(r(ONE), properties=CENTRED) + table(p(r(TWO)), p(r(THREE))) if in_table else BODY.removesuffix(p(r(FOUR)))
    made = Rewritten(body + p(r(FOUR)) + p(r(FIVE)), new)
    assert shown(made.rejected) == old
    assert shown(made.simple) == shown(made.accepted)
    told = "".join(skipped.change.text for skipped in made.found.skipped)
    for line in new:
        assert shown(made.simple).count(line) == 1 or (line in NEW_LINES and line in told)
    assert set(shown(made.simple)) <= {*old, *new}
    assert made.is_exact(new) or (made.found.skipped and (in_table or order in HELD_BACK))


def test_a_paragraph_moves_while_others_come_and_go() -> None:
    new = [FOUR, NEW, ONE, THREE]
    assert Rewritten(BODY, new).is_exact(new)


@pytest.mark.parametrize("order", orders()[2:4])
def test_a_paragraph_in_the_middle_takes_its_own_end_along(order: list[str]) -> None:
    made = Rewritten(BODY, order)
    assert not any(move.last for move in made.found.moves)
    assert list(made.tracked.iter(W + "ins", W + "del")) == []


def test_what_may_not_leave_its_place_is_told_and_stands_once() -> None:
    body = p(r(ONE)) + p(r(TWO)) + control(p(r(THREE))) + p(r(FOUR))
    made = Rewritten(body, [THREE, ONE, TWO, FOUR])
    for root in (made.simple, made.accepted, made.rejected):
        assert shown(root) == [ONE, TWO, THREE, FOUR]
    assert [skipped.why for skipped in made.found.skipped] == [Refusal.CONTROL]
    start = len(ONE) + len(TWO) + 2
    change = made.found.skipped[0].change
    assert (change.start, change.end, change.text) == (start, start + len(THREE), "")
    assert (made.found.changes, made.found.moves) == ([], [])


FULL = p(
    r("ثالثا "),
    '<w:commentRangeStart w:id="0"/>',
    r("وصلت"),
    '<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>',
    '<w:bookmarkStart w:id="40" w:name="مرساة"/>',
    r(" السفن"),
    '<w:bookmarkEnd w:id="40"/>',
    f'<w:sdt><w:sdtPr><w:id w:val="4040"/></w:sdtPr><w:sdtContent>{r(" كلها")}</w:sdtContent></w:sdt>',
    raw(inline(41)),
)


def test_the_copy_of_a_moved_paragraph_has_numbers_of_its_own() -> None:
    body = p(r(ONE)) + p(r(TWO)).replace("1A2B3C4D", "1A2B3C4E") + FULL.replace("1A2B3C4D", "1A2B3C4F") + p(r(FOUR))
    whole = "ثالثا وصلت السفن كلها\ufffc"
    made = Rewritten(body, [whole, ONE, TWO, FOUR])
    assert len(made.found.moves) == 1 and made.found.skipped == []
    root = made.tracked
    for name in ("paraId", "textId"):
        numbers = Counter(each.get(W14 + name) for each in root.iter(W + "p") if each.get(W14 + name) is not None)
        original = Counter(each.get(W14 + name) for each in main(made.data).iter(W + "p"))
        assert all(count <= original[number] for number, count in numbers.items())
    pictures = [each.get("id") for each in root.iter() if str(each.tag).endswith("}docPr")]
    assert len(pictures) == len(set(pictures)) == 2 and all(number.isdigit() for number in pictures)
    controls = [each.get(W + "val") for each in root.iter(W + "id") if each.getparent().tag == W + "sdtPr"]
    assert controls == ["4040"]
    # Every range has its two ends, and both numbers are in use once.
    for first, last, at_all in (("bookmarkStart", "bookmarkEnd", 2), ("commentRangeStart", "commentRangeEnd", 2)):
        starts, ends = ([each.get(W + "id") for each in root.iter(W + name)] for name in (first, last))
        assert starts == ends and len(set(starts)) == at_all
    assert [each.get(W + "id") for each in root.iter(W + "commentReference")] == [
        each.get(W + "id") for each in root.iter(W + "commentRangeStart")
    ]
    comments = etree.fromstring(reading.parts(made.tracked_data)["word/comments.xml"])
    texts = {each.get(W + "id"): "".join(each.itertext()) for each in comments}
    in_use = [each.get(W + "id") for each in root.iter(W + "commentRangeStart")]
    assert len({texts[number] for number in in_use}) == 1  # the copy has a copy of the comment
    numbers = [each.get(W + "id") for each in root.iter() if each.get(W + "id") and each.tag != W + "id"]
    ours = [each.get(W + "id") for each in root.iter() if each.get(W + "author") == AUTHOR]
    assert len(ours) == len(set(ours)) and max(Counter(numbers)[number] for number in ours) <= 2
    assert shown(made.accepted) == [whole[:-1], ONE, TWO, FOUR]
    assert shown(made.rejected) == [ONE, TWO, whole[:-1], FOUR]
    for settled in (made.accepted, made.rejected):
        assert len([each for each in settled.iter() if str(each.tag).endswith("}docPr")]) == 1


def test_words_behind_a_tab_that_somebody_inserted_are_a_revision_of_their_own() -> None:
    theirs = f"<w:ins {mark(5)}>{raw('<w:tab/>')}{r('مهم')}{r(' جدا')}</w:ins>"
    data = build(body=p(r("أمر"), theirs, r(" قال ذلك")))
    document = WordDocument(Package(data))
    change = Change(4, 4, "حقا ")
    assert document.refusal(change) is None
    made = document.revise([change], (), Marking(tracked=True, author=AUTHOR)).data
    assert WordDocument(Package(made)).text.startswith("أمر\tحقا مهم جدا قال ذلك\n")
    part = reading.parts(made)[MAIN]
    assert reading.stream(reading.settle(part, AUTHOR, accept=False)) == reading.stream(main(data))
    assert shown(reading.settle(part, None, accept=False)) == ["أمر قال ذلك"]
    [paragraph] = (each for each in paragraphs(main(made)) if lines(each).startswith("أمر"))
    revisions = [each for each in paragraph if each.tag == W + "ins"]
    assert [each.get(W + "author") == AUTHOR for each in revisions] == [False, True, False]
    assert ["".join(each.itertext()) for each in revisions] == ["", "حقا ", "مهم جدا"]
    assert [each.tag for each in paragraph.iter(W + "ins")] == [W + "ins"] * 3


OTHERS = p(f"<w:ins {mark(5)}>{r('مهم')}{r(' جدا')}</w:ins>", r(" قال ذلك"))


@pytest.mark.parametrize(
    ("change", "accepted", "nothing"),
    [
        (Change(0, 0, "أمر "), "أمر مهم جدا قال ذلك", " قال ذلك"),  # before all that somebody inserted
        (Change(3, 3, " حقا"), "مهم حقا جدا قال ذلك", " قال ذلك"),  # between two runs of it
        (Change(1, 1, "ـ"), "مـهم جدا قال ذلك", " قال ذلك"),  # within a run
        (Change(7, 7, " عندنا"), "مهم جدا عندنا قال ذلك", " قال ذلك"),  # behind it
        (Change(0, 3, "هام"), "هام جدا قال ذلك", " قال ذلك"),  # its first run
        (Change(4, 7, "للغاية"), "مهم للغاية قال ذلك", " قال ذلك"),  # in its second one
    ],
)
def test_words_beside_what_somebody_inserted_are_a_revision_of_their_own(
    change: Change, accepted: str, nothing: str
) -> None:
    data = build(body=OTHERS)
    document = WordDocument(Package(data))
    made = document.revise([change], (), Marking(tracked=True, author=AUTHOR)).data
    part = reading.parts(made)[MAIN]
    assert shown(reading.settle(part, None, accept=True)) == [accepted]
    assert shown(reading.settle(part, None, accept=False)) == [nothing]
    # Ours accepted, theirs rejected, and the other way round: either stands alone.
    ours = etree.tostring(reading.settle(part, AUTHOR, accept=True))
    theirs = etree.tostring(reading.settle(part, "محرر آخر", accept=True))
    assert shown(reading.settle(ours, None, accept=True)) == [accepted]
    assert shown(reading.settle(theirs, AUTHOR, accept=False)) == ["مهم جدا قال ذلك"]
    assert reading.stream(reading.settle(part, AUTHOR, accept=False)) == reading.stream(main(data))
    for element in main(made).iter(W + "ins"):
        assert not any(above.tag == W + "ins" for above in element.iterancestors())
        assert len(element) > 0
