"""Documents with everything Word puts in, in all modes: nothing but the corrections may change.

Set PROOFREADER_XSD to the folder of the schemas of ECMA-376 to check every written part against them.
"""

import difflib
import os
from datetime import UTC, datetime
from functools import lru_cache

import pytest
from lxml import etree

from benchmarks.word import settling as reading
from benchmarks.word.samples import all_documents, check
from benchmarks.word.schema import problems
from proofreader.correction import correct
from proofreader.documents.docx import Marking, Reason, Remark, Revised, WordDocument, WordSource
from proofreader.documents.docx.changes import apply_changes
from proofreader.documents.docx.package import Package

AUTHOR = "المدقّق التجريبي"
MODES = {
    "applied": Marking(author=AUTHOR),
    "tracked": Marking(tracked=True, author=AUTHOR, when=datetime(2025, 1, 2, 3, 4, 5, tzinfo=UTC)),
    "commented": Marking(tracked=True, comments=True, author=AUTHOR),
}

DOCUMENTS = all_documents()


def reason(_issue: object) -> Reason:
    return Reason("كتابة «هذا» بلا ألف", "تُحذف الألف من اسم الإشارة خطًّا، مثل iPhone.")


@lru_cache
def corrections(name: str) -> tuple[WordDocument, WordSource]:
    document = WordDocument(Package(DOCUMENTS[name]))
    source = WordSource(document, reason)
    correct(source, check, lambda _: True)
    return document, source


@lru_cache
def revised(name: str, mode: str) -> Revised:
    document, found = corrections(name)
    return document.revise(found.changes, (), MODES[mode])


@pytest.fixture(params=list(DOCUMENTS))
def name(request: pytest.FixtureRequest) -> str:
    return request.param


@pytest.fixture(params=list(MODES))
def mode(request: pytest.FixtureRequest) -> str:
    return request.param


def known_comments(parts: dict[str, bytes]) -> set[str]:
    comments = parts.get("word/comments.xml")
    return {c.get(reading.W + "id") for c in etree.fromstring(comments)} if comments else set()


def test_there_are_enough_documents() -> None:
    assert len(DOCUMENTS) >= 55
    assert sum(len(corrections(name)[1].changes) for name in DOCUMENTS) > 300


def test_the_text_is_the_corrected_one(name: str, mode: str) -> None:
    document, found = corrections(name)
    again = WordDocument(Package(revised(name, mode).data))
    assert again.text == apply_changes(document.text, found.changes)
    assert not [issue for issue in check(again.text) if document.text == again.text]


def test_no_part_is_lost_or_changed_without_need(name: str, mode: str) -> None:
    document, _ = corrections(name)
    before, after = reading.parts(DOCUMENTS[name]), reading.parts(revised(name, mode).data)
    new = set(after) - set(before)
    assert new <= ({"word/comments.xml"} if mode == "commented" else set())
    assert list(after)[: len(before)] == list(before)
    may_change = {stretch.part for stretch in document._story.stretches}
    if mode == "commented":
        may_change |= {"word/comments.xml", "[Content_Types].xml", "word/_rels/document.xml.rels"}
    assert {part for part in before if before[part] != after[part]} <= may_change


def test_rejecting_gives_the_original_back(name: str, mode: str) -> None:
    if mode == "applied":
        return
    before, after = reading.parts(DOCUMENTS[name]), reading.parts(revised(name, mode).data)
    known = known_comments(before)
    for part in filter(reading.has_text, before):
        root = reading.settle(after[part], AUTHOR, accept=False)
        reading.without_comments(root, known)
        assert reading.stream(root) == reading.stream(etree.fromstring(before[part])), part


def test_accepting_changes_the_words_alone(name: str, mode: str) -> None:
    before, after = reading.parts(DOCUMENTS[name]), reading.parts(revised(name, mode).data)
    applied = reading.parts(revised(name, "applied").data)
    known = known_comments(before)
    for part in filter(reading.has_text, before):
        old = reading.stream(etree.fromstring(before[part]))
        root = reading.settle(after[part], AUTHOR, accept=True)
        reading.without_comments(root, known)
        new = reading.stream(root)
        assert reading.things(new) == reading.things(old), part
        assert reading.characters(new) == reading.characters(reading.stream(etree.fromstring(applied[part])))
        # What is the same character has the same formatting and place; what is new, that of a neighbour.
        same = difflib.SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
        for kind, i1, i2, j1, j2 in same:
            if kind != "equal":
                looks = {token[1:] for token in old[max(0, i1 - 1) : i2 + 1] if len(token[0]) == 1}
                plain = {(without_revisions(form), around) for form, around in looks}
                fresh = {(without_revisions(form), around) for char, form, around in new[j1:j2] if len(char) == 1}
                assert fresh <= plain, part


def without_revisions(properties: str) -> str:
    if "rPrChange" not in properties:
        return properties
    root = etree.fromstring(properties)
    for revision in root.findall(reading.W + "rPrChange"):
        root.remove(revision)
    return etree.tostring(root, method="c14n").decode()


def test_right_to_left_runs_stay_arabic(name: str, mode: str) -> None:
    """Every new run with Arabic in it says so where the run beside it does, and no new Latin run does."""
    if mode == "applied":
        return
    for part, data in reading.parts(revised(name, mode).data).items():
        if not reading.has_text(part):
            continue
        root = etree.fromstring(data)
        for ins in root.iter(reading.W + "ins"):
            if ins.get(reading.W + "author") != AUTHOR:
                continue
            old = ins.getprevious()
            sources = list((ins.getparent() if old is None else old).iter(reading.W + "rtl"))
            for run in ins.iter(reading.W + "r"):
                text = "".join(run.itertext())
                rtl = run.find(f"{reading.W}rPr/{reading.W}rtl") is not None
                if any("\u0621" <= char <= "\u064a" for char in text) and sources:
                    assert rtl, text
                if any(char.isascii() and char.isalpha() for char in text):
                    assert not rtl, text


def test_revisions_have_numbers_of_their_own(name: str, mode: str) -> None:
    numbers = []
    for part, data in reading.parts(revised(name, mode).data).items():
        if reading.has_text(part):
            for tag in ("ins", "del"):
                numbers += [
                    element.get(reading.W + "id")
                    for element in etree.fromstring(data).iter(reading.W + tag)
                    if element.get(reading.W + "author") == AUTHOR
                ]
    assert len(numbers) == len(set(numbers))
    others = etree.fromstring(reading.parts(DOCUMENTS[name])["word/document.xml"]).xpath("//@*[local-name()='id']")
    assert not set(numbers) & set(others)


def test_comments_alone_change_no_word(name: str) -> None:
    document, _ = corrections(name)
    remarks = [Remark(*issue.span, (reason(issue),)) for issue in check(document.text)]
    result = document.revise((), remarks, Marking(comments=True, author=AUTHOR))
    before, after = reading.parts(DOCUMENTS[name]), reading.parts(result.data)
    known = known_comments(before)
    for part in filter(reading.has_text, before):
        root = etree.fromstring(after[part])
        assert part == "word/document.xml" or after[part] == before[part]
        reading.without_comments(root, known)
        assert reading.stream(root) == reading.stream(etree.fromstring(before[part]))
    placed = len(known_comments(after) - known)
    assert placed + len(result.unplaced) == len(remarks)
    assert placed or not any(
        stretch.remarkable and check(stretch.paragraph.text)
        for stretch in document._story.stretches
        if all(piece.lock is None for piece in stretch.paragraph.pieces)
    )


def test_every_comment_is_anchored_once_outside_revisions(name: str) -> None:
    after = reading.parts(revised(name, "commented").data)
    root = etree.fromstring(after["word/document.xml"])
    fresh = known_comments(after) - known_comments(reading.parts(DOCUMENTS[name]))
    for number in fresh:
        for tag in ("commentRangeStart", "commentRangeEnd", "commentReference"):
            found = root.xpath(f"//*[local-name()='{tag}' and @*[local-name()='id']='{number}']")
            assert len(found) == 1
            assert not any(above.tag in (reading.W + "ins", reading.W + "del") for above in found[0].iterancestors())
    document, found_changes = corrections(name)
    body = [s for s in document._story.stretches if s.remarkable]
    corrected = [c for c in found_changes.changes if any(s.start <= c.start <= s.end for s in body)]
    # A space alone needs none.
    corrected = [c for c in corrected if document.text[c.start : c.end].split() != c.text.split()]
    assert bool(fresh) == bool(corrected)


@pytest.mark.skipif("PROOFREADER_XSD" not in os.environ, reason="PROOFREADER_XSD is not set")
def test_what_is_written_fits_the_schema(name: str, mode: str) -> None:
    before, after = reading.parts(DOCUMENTS[name]), reading.parts(revised(name, mode).data)
    for part in after:
        if part.startswith("word/") and part.endswith(".xml"):
            assert part not in before or problems(before[part]) == [], f"the sample itself: {part}"
            assert problems(after[part]) == [], part


@pytest.mark.skipif("PROOFREADER_XSD" not in os.environ, reason="PROOFREADER_XSD is not set")
def test_the_schema_sees_a_fault() -> None:
    good = reading.parts(DOCUMENTS["plain"])["word/document.xml"]
    assert problems(good.replace(b"<w:bidi/>", b'<w:bidi/><w:pStyle w:val="x"/>', 1))
