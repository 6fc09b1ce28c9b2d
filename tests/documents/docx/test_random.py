"""Random documents, randomly rewritten: accepted they are the new text, rejected the old one, to the last element."""

import os
import re

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from lxml import etree
from random_documents import DOCUMENTS, STEPS, rewritten

from benchmarks.word import settling as reading
from benchmarks.word.samples import RTL, build, p, r, raw, t
from benchmarks.word.schema import problems
from proofreader.documents.docx import Change, Marking, Reason, WordDocument, differences
from proofreader.documents.docx.changes import apply_changes
from proofreader.documents.docx.package import Package

AUTHOR = "المدقّق التجريبي"
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
MAIN = "word/document.xml"
WHY = (Reason("سبب", "تعليل"),)
SLOW = settings(
    deadline=None,
    max_examples=int(os.environ.get("PROOFREADER_EXAMPLES", "60")),
    report_multiple_bugs=False,
    suppress_health_check=list(HealthCheck),
)


def read(data: bytes) -> WordDocument:
    return WordDocument(Package(data))


def lines(root: etree._Element) -> list[str]:
    """The text of every paragraph."""
    return ["".join(t.text or "" for t in p.iter(reading.W + "t")) for p in root.iter(reading.W + "p")]


def proves(data: bytes, changes: list[Change]) -> None:
    """Writes these changes in every mode and compares."""
    document = read(data)
    expected = apply_changes(document.text, changes)
    before = reading.parts(data)
    applied = document.revise(changes).data
    assert read(applied).text == expected
    simple = etree.fromstring(reading.parts(applied)[MAIN])
    for comments in (False, True):
        how = Marking(tracked=True, comments=comments, author=AUTHOR)
        tracked = document.revise([change._replace(reasons=WHY) for change in changes], (), how).data
        assert read(tracked).text == expected
        after = reading.parts(tracked)
        rejected = reading.settle(after[MAIN], AUTHOR, accept=False)
        accepted = reading.settle(after[MAIN], AUTHOR, accept=True)
        for root in (rejected, accepted):
            reading.without_comments(root, set())
        assert [without_ids(token) for token in reading.stream(rejected)] == [
            without_ids(token) for token in reading.stream(etree.fromstring(before[MAIN]))
        ]
        # With everybody's revisions accepted: of a paragraph that goes, somebody's deletion goes along where it is
        # simply made, and stays open where it is tracked.
        everything = [reading.settle(etree.tostring(root), None, accept=True) for root in (accepted, simple)]
        assert reading.things(reading.stream(everything[0])) == reading.things(reading.stream(everything[1]))
        assert lines(accepted) == lines(simple)
        for root in (simple, accepted):
            for box in root.iter(MC + "AlternateContent"):
                assert lines(box.find(MC + "Choice")) == lines(box.find(MC + "Fallback"))
        untouched(before[MAIN], after[MAIN], tracked_by=AUTHOR)
        if "PROOFREADER_XSD" in os.environ:
            assert problems(after[MAIN]) == problems(before[MAIN]) == []
        keeps_formatting(document, read(tracked), changes)
    keeps_formatting(document, read(applied), changes)
    if "PROOFREADER_XSD" in os.environ:
        assert problems(reading.parts(applied)[MAIN]) == []


def keeps_formatting(before: WordDocument, after: WordDocument, changes: list[Change]) -> None:
    """Every character that stays has the run properties that it had; every new one those of an old one."""
    old, new = formats(before), formats(after)
    at = shift = 0
    for change in [*changes, Change(len(old), len(old), "")]:
        assert new[at + shift : change.start + shift] == old[at : change.start]
        at = change.end
        shift += len(change.text) - (change.end - change.start)
    assert set(new) <= set(old) | {MARK}  # into an empty paragraph goes what its mark looks like


def formats(document: WordDocument) -> list[str]:
    found = []
    for stretch in document.stretches:
        for piece in stretch.paragraph.pieces:
            properties = piece.run.find(reading.W + "rPr")
            look = "" if properties is None else canonical(properties)
            found += [look] * len(piece.text)
        found += [] if stretch.paragraph.joined else ["end"]
    return found[:-1]


def canonical(element: etree._Element) -> str:
    alone = etree.tostring(etree.fromstring(etree.tostring(element)), method="c14n", exclusive=True).decode()
    return re.sub(' xmlns:w="[^"]*"', "", alone)


MARK = canonical(etree.fromstring(f"<w:rPr xmlns:w='{reading.W[1:-1]}'>{RTL}</w:rPr>"))


def without_ids(token: tuple[str, str, str]) -> tuple[str, str, str]:
    """New paragraphs have no numbers of Word's, and of two that were one the second has them."""
    return tuple(re.sub(r"(wordprocessingml/2006/main\}p) \[[^]]*\]", r"\1", part) for part in token)


def untouched(before: bytes, after: bytes, tracked_by: str) -> None:
    """Paragraphs without a revision or comment of ours are the same, byte for byte."""
    old = {paragraph.get(PARA_ID): etree.tostring(paragraph, with_tail=False) for paragraph in paragraphs(before)}
    for paragraph in paragraphs(after):
        ours = paragraph.xpath(".//@*[local-name() = 'author']")
        comments = [child for child in paragraph.iter() if "comment" in str(child.tag)]
        head = paragraph.getprevious()  # of a paragraph that was cut in two
        cut = head is not None and head.xpath("w:pPr/w:rPr/w:ins", namespaces={"w": reading.W[1:-1]})
        if tracked_by not in ours and not comments and not cut and paragraph.get(PARA_ID):
            assert etree.tostring(paragraph, with_tail=False) == old[paragraph.get(PARA_ID)]


PARA_ID = "{http://schemas.microsoft.com/office/word/2010/wordml}paraId"


def paragraphs(part: bytes) -> list[etree._Element]:
    found = etree.fromstring(part).iter(reading.W + "p")
    return [paragraph for paragraph in found if paragraph.get(PARA_ID) != "1A2B3C4D"]


def table(*cells: str) -> str:
    return f"<w:tbl><w:tr>{''.join(f'<w:tc>{cell}</w:tc>' for cell in cells)}</w:tr></w:tbl>{p(r('بعد الجدول'))}"


SECTION = p().replace("</w:rPr></w:pPr>", "</w:rPr><w:sectPr><w:bidi/></w:sectPr></w:pPr>", 1)
# Three lines come to one place, two of them from elsewhere.
TO_ONE_PLACE = build(
    body=SECTION
    + table(p(raw(f"{t('عقد')}<w:br/>{t('الرباط')}")) + p(), p())
    + SECTION
    + table(p(r("عقدعقدعقدعقد")) + p(), p())
    + table(p() + p(), p())
)


@SLOW
@example(TO_ONE_PLACE, [(0.25, 0, "عقدعقد"), (0.0859375, 3, ""), (0.0, 2, "")])
@given(DOCUMENTS, STEPS)
def test_a_rewritten_text(data: bytes, steps: list[tuple[float, int, str]]) -> None:
    document = read(data)
    new = rewritten(document.text, steps)
    found = differences(document, new)
    proves(data, found.changes)
    if not found.skipped:
        assert apply_changes(document.text, found.changes) == new


@SLOW
@example(build(body=p()), [(1.0, 0, ""), (1.0, 0, "\n")], False)
@given(DOCUMENTS, STEPS, st.booleans())
def test_single_changes(data: bytes, steps: list[tuple[float, int, str]], free: bool) -> None:
    """Edits as rules and users make them, each refused or made whole."""
    document = read(data)
    changes: list[Change] = []
    at = 0
    for place, gone, new in sorted(steps):
        start = max(at, round(place * len(document.text)))
        if start > len(document.text):
            break  # the one before ended there
        change = Change(start, min(len(document.text), start + gone), new)
        if document.refusal(change, free=free) is None:
            changes.append(change)
            at = change.end + 1
    proves(data, changes)


@SLOW
@given(DOCUMENTS)
def test_nothing_to_change_changes_no_byte(data: bytes) -> None:
    document = read(data)
    found = differences(document, document.text)
    assert found.changes == found.skipped == []
    assert reading.parts(document.revise([]).data) == reading.parts(data)
