"""Paragraphs that run together, fall apart, go and come: what is written, and what is refused."""

import pytest
from lxml import etree
from test_random import proves

from benchmarks.word import settling as reading
from benchmarks.word.samples import BOLD, FEATURES, build, field, mark, p, r, raw, text_box
from proofreader.documents.docx import Change, Marking, Refusal, WordDocument
from proofreader.documents.docx.package import Package

W = reading.W
AUTHOR = "المدقّق التجريبي"
CENTRED = '<w:jc w:val="center"/>'


def read(body: str) -> WordDocument:
    return WordDocument(Package(build(body=body)))


def written(body: str, *changes: Change, tracked: bool = True) -> etree._Element:
    document = read(body)
    assert [document.refusal(change) for change in changes] == [None] * len(changes)
    data = document.revise(changes, (), Marking(tracked=tracked, author=AUTHOR)).data
    return etree.fromstring(reading.parts(data)["word/document.xml"])


def accepted(root: etree._Element) -> list[tuple[str, str]]:
    """Text and alignment of every paragraph once all is accepted."""
    settled = reading.settle(etree.tostring(root), AUTHOR, accept=True)
    found = []
    for paragraph in settled.iter(W + "p"):
        jc = paragraph.find(f"{W}pPr/{W}jc")
        found.append(("".join(paragraph.itertext()), "" if jc is None else jc.get(W + "val")))
    return found


def names(root: etree._Element, path: str) -> list[etree._Element]:
    return root.xpath(path, namespaces={"w": W[1:-1]})


TWO = p(r("أول الكلام")) + p(r("ثانيه"), properties=CENTRED)

CASES = {
    "two run together": (TWO, Change(10, 11, " ")),
    "words about the end go too": (TWO, Change(4, 14, "")),
    "three run together": (TWO + p(r("ثالث")), Change(4, 20, "كلام ")),
    "all words of the first go": (TWO, Change(0, 11, "")),
    "the last words go": (TWO, Change(10, 16, "")),
    "one is cut in two": (TWO, Change(4, 5, "\n")),
    "one is cut in three": (TWO, Change(4, 4, "\nوسط\n")),
    "a new one before": (TWO, Change(0, 0, "قبل\n")),
    "a new one behind": (TWO, Change(16, 16, "\nبعد")),
    "new ones between": (TWO, Change(10, 10, "\nبين\nوبين")),
    "words and ends at once": (TWO, Change(4, 13, "جديد\nهنا\nو")),
    "an empty one goes": (p(r("أ")) + p() + p(r("ب")), Change(2, 3, "")),
    "an empty one is filled": (p(r("أ")) + p() + p(r("ب")), Change(2, 2, "نص")),
    "cut beside a link": (FEATURES["hyperlink"] + TWO, Change(5, 5, "\n")),
    "with a link in it": (FEATURES["hyperlink"] + TWO, Change(0, 32, "")),
    "over a line break": (p(raw("<w:t>أ</w:t><w:br/><w:t>ب</w:t><w:tab/>"), r("ج")) + TWO, Change(1, 6, "")),
    "a line break goes": (p(raw("<w:t>أ</w:t><w:br/><w:t>ب</w:t>")) + TWO, Change(1, 2, " ")),
    "half-bold": (p(r("عقد الإج"), r("تماع هنا", BOLD)) + TWO, Change(8, 20, "\n")),
    "in a cell": (FEATURES["table"].replace(p(), p(r("آخر"))), Change(5, 14, "")),
    "behind a footnote": (p(r("نص"), raw('<w:footnoteReference w:id="2"/>')) + TWO, Change(2, 3, " ")),
    "before a section break": (p(r("قبل")) + FEATURES["section"] + TWO, Change(3, 4, " ")),
    "beside somebody's revision of the look": (FEATURES["paragraph-revision"] + TWO, Change(4, 5, " ")),
    "with a mark that somebody inserted": (
        TWO.replace("<w:rPr>", f"<w:rPr><w:ins {mark(77)}/>", 1),
        Change(10, 11, " "),
    ),
    "cut inside somebody's insertion": (p(f"<w:ins {mark(78)}>{r('عند الباب')}</w:ins>"), Change(3, 4, "\n")),
    "a tab comes": (TWO, Change(4, 4, "\nا\tب\n")),
    "in a text box": (p(r("نص"), text_box(p(r("أول")), p(r("ثان"), properties=CENTRED))) + TWO, Change(6, 7, " ")),
    "cut in a text box": (p(r("نص"), text_box(p(r("أول الكلام")))) + TWO, Change(6, 7, "\n")),
    "over a bookmark's end": (
        '<w:bookmarkStart w:id="7" w:name="م"/>' + p(r("أول")) + '<w:bookmarkEnd w:id="7"/>' + p(r("ثان")),
        Change(2, 5, ""),
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_every_mode(case: str) -> None:
    body, change = CASES[case]
    document = read(body)
    assert document.refusal(change, free=True) is None
    proves(build(body=body), [change])


def test_the_first_ones_look_stays_where_two_run_together() -> None:
    """Backspace at the start of a paragraph adds it to the one before."""
    root = written(TWO, Change(10, 11, " "))
    assert accepted(root)[0] == ("أول الكلام ثانيه", "")
    assert len(names(root, "//w:pPrChange/w:pPr/w:jc")) == 1
    assert len(names(root, "//w:pPr/w:rPr/w:del")) == 1
    assert accepted(written(TWO, Change(10, 11, " "), tracked=False))[0] == ("أول الكلام ثانيه", "")


def test_the_seconds_look_stays_where_nothing_is_left_of_the_first() -> None:
    root = written(TWO, Change(0, 11, ""))
    assert accepted(root)[0] == ("ثانيه", "center")
    assert names(root, "//w:pPrChange") == []


def test_the_halves_look_alike() -> None:
    root = written(TWO, Change(14, 14, "\n"))
    assert accepted(root)[:3] == [("أول الكلام", ""), ("ثان", "center"), ("يه", "center")]
    assert len(names(root, "//w:pPr/w:rPr/w:ins")) == 1


def test_both_copies_of_a_text_box_change_alike() -> None:
    body, change = CASES["in a text box"]
    root = written(body, change)
    assert len(names(root, "//w:txbxContent//w:pPr/w:rPr/w:del")) == 2
    assert [text for text, _ in accepted(root)].count("أول ثان") == 2


@pytest.mark.parametrize(
    ("body", "change", "why"),
    [
        (FEATURES["table"], Change(4, 5, " "), Refusal.LINES),
        (FEATURES["table"] + TWO, Change(29, 30, ""), Refusal.LINES),
        (TWO + FEATURES["table"], Change(16, 17, " "), Refusal.LINES),
        (FEATURES["section"] + TWO, Change(4, 5, " "), Refusal.SECTION),
        (p(r("نص"), text_box(p(r("أول")))) + TWO, Change(2, 3, ""), Refusal.LINES),
        (p(r("نص"), text_box(p(r("أول")))) + TWO, Change(6, 7, ""), Refusal.LINES),
        (p(r("نص"), raw('<w:footnoteReference w:id="2"/>')) + TWO, Change(0, 3, ""), Refusal.BOUNDARY),
        (p(r("أ"), field("DATE", r("ب"))) + TWO, Change(1, 3, "و"), Refusal.FIELD),
        (p(r("أ"), field('HYPERLINK "x"', r("ب"))) + TWO, Change(0, 3, ""), Refusal.BOUNDARY),
        (FEATURES["long-field"], Change(14, 15, " "), Refusal.FIELD),
        (p(r("آخر")).replace("<w:rPr>", f"<w:rPr><w:ins {mark(77)}/>", 1), Change(3, 3, "\nبعد"), Refusal.PENDING),
        (FEATURES["hyperlink"], Change(8, 8, "\n"), Refusal.INSIDE),
        (FEATURES["control"], Change(8, 8, "\n"), Refusal.INSIDE),
        (FEATURES["smart-tag"], Change(13, 13, "\n"), Refusal.INSIDE),
        (FEATURES["block-control"] + TWO, Change(8, 9, " "), Refusal.LINES),
        (TWO, Change(4, 4, "\nا\tب\n"), None),
        (TWO, Change(4, 4, "\nا\ufffcب\n"), Refusal.OBJECT),
        (p(r("نص"), text_box(p(r("أول")))), Change(2, 2, "\nجديد"), Refusal.BOX),
        (p(raw('<w:t>أ</w:t><w:br w:type="page"/><w:t>ب</w:t>')), Change(1, 2, ""), Refusal.OBJECT),
    ],
)
def test_what_is_refused(body: str, change: Change, why: Refusal | None) -> None:
    assert read(body).refusal(change) is why


def test_notes_do_not_run_into_each_other() -> None:
    document = read(TWO)
    at = document.text.index("\n", document.text.index("حاشية"))
    assert document.refusal(Change(at, at + 1, " ")) is Refusal.LINES


def test_a_tab_goes_only_where_somebody_rewrites() -> None:
    document = read(p(raw("<w:t>أ</w:t><w:tab/><w:t>ب</w:t>")))
    assert document.refusal(Change(1, 2, "")) is Refusal.OBJECT
    assert document.refusal(Change(1, 2, ""), free=True) is None
    proves(document.package.save({}), [Change(1, 2, "")])
