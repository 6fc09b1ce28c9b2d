"""Paragraphs with a colleague's comments, notes and revisions go, move, join and are reworded. A sample of the
documents of ``benchmarks.word``; ``PROOFREADER_ALL_REWRITINGS=1`` takes all of them."""

import os
import time
from datetime import UTC, datetime
from functools import lru_cache
from pathlib import Path

import pytest
from lxml import etree

from benchmarks.word import settling as reading
from benchmarks.word.rewriting import LINE, MAIN, MODES, WORK, Rewriting
from benchmarks.word.samples import build, field, mark, p, pack, r, text_box
from benchmarks.word.samples.drafts import CLOSING, NEXT, OPENING, drafts
from proofreader.documents.docx import (
    Change,
    Comparison,
    Marking,
    Mode,
    Reason,
    Refusal,
    Remark,
    WordDocument,
    WordDraft,
    compare,
)
from proofreader.documents.docx.package import Package
from proofreader.documents.docx.redline import stamp
from proofreader.documents.errors import WriteError

AUTHOR = "المدقّق التجريبي"
W = reading.W
ALL = dict(drafts())
SAMPLE = {
    *("comment on a word", "comment in a comment", "footnote", "insertion and deletion", "hyperlink with a comment"),
    *("simple field", "comment over two", "everything, table", "everything, box"),
}


@lru_cache
def rewriting(name: str) -> Rewriting:
    return Rewriting(ALL[name])


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("work", WORK)
@pytest.mark.parametrize("name", ALL if "PROOFREADER_ALL_REWRITINGS" in os.environ else sorted(SAMPLE))
def test_a_draft_is_rewritten_exactly(name: str, work: str, mode: str) -> None:
    assert rewriting(name).faults(work, mode) == []


def compared(before: str, after: str) -> Comparison:
    old, new = (WordDocument(Package(build("commented", body=body))) for body in (before, after))
    return compare(old, new, Marking(tracked=True, author=AUTHOR))


def main(data: bytes) -> etree._Element:
    return etree.fromstring(reading.parts(data)[MAIN])


def test_a_moved_paragraph_is_a_move_and_its_comment_goes_along() -> None:
    data = Rewriting(ALL["comment on a word"])._data
    old = WordDocument(Package(data))
    lines = old.text.split("\n")
    after = build("commented", body="".join(p(r(line)) for line in (LINE, OPENING, NEXT, CLOSING)))
    found = compare(old, WordDocument(Package(after)), Marking(tracked=True, author=AUTHOR))
    assert (found.skipped, found.complete) == ([], True)
    root = main(found.data)
    assert [name for name in ("moveFrom", "moveTo") if root.find(f".//{W}pPr/{W}rPr/{W}{name}") is not None] == [
        "moveFrom",
        "moveTo",
    ]
    starts = [root.find(f".//{W}{name}RangeStart").get(W + "name") for name in ("moveFrom", "moveTo")]
    assert starts[0] == starts[1]
    comments = etree.fromstring(reading.parts(found.data)["word/comments.xml"])
    numbers = [comment.get(W + "id") for comment in comments]
    assert len(numbers) == len(set(numbers)) == 3
    assert len(lines) == 8


def test_a_copy_never_stands_beside_what_could_not_go() -> None:
    lock = '<w:sdtPr><w:lock w:val="sdtContentLocked"/></w:sdtPr>'
    control = f"<w:sdt>{lock}<w:sdtContent>{p(r(LINE))}</w:sdtContent></w:sdt>"
    rest = p(r(OPENING)) + p(r(NEXT)) + p(r(CLOSING))
    found = compared(rest + control + p(r("آخر")), p(r(LINE)) + rest + p(r("آخر")))
    text = WordDocument(Package(found.data)).text
    assert text.count(LINE) == 1
    assert not found.complete
    assert [skipped.why for skipped in found.skipped] == [Refusal.CONTROL]


def test_joined_lines_that_can_not_all_go_are_left_as_they_are() -> None:
    lock = '<w:sdtPr><w:lock w:val="contentLocked"/></w:sdtPr>'
    locked = f"<w:sdt>{lock}<w:sdtContent>{p(r(NEXT))}</w:sdtContent></w:sdt>"
    found = compared(p(r(LINE)) + locked + p(r(CLOSING)), p(r(f"{LINE} {NEXT}")) + p(r(CLOSING)))
    assert WordDocument(Package(found.data)).text.count(NEXT) == 1
    assert [skipped.why for skipped in found.skipped] == [Refusal.CONTROL]


def test_the_box_of_a_paragraph_goes_only_with_its_text() -> None:
    boxed = p(r(LINE), text_box(p(r("إطار"))))
    rest = p(r(OPENING)) + p(r(CLOSING))
    assert compared(boxed + rest, rest).complete
    document = WordDocument(Package(build(body=boxed + rest)))
    assert document.refusal(Change(0, len(LINE) + 1, ""), free=True) is not None


def test_a_field_that_begins_here_and_ends_there_keeps_its_paragraph() -> None:
    whole = field("AUTHOR", r("اسم"))
    at = whole.index("</w:r>", whole.index("separate")) + len("</w:r>")
    begun, ended = p(r(OPENING), whole[:at]), p(whole[at:])
    document = WordDocument(Package(build(body=begun + ended + p(r(CLOSING)))))
    assert document.refusal(Change(0, len(OPENING) + 1, ""), free=True) is Refusal.FIELD


def test_a_line_break_in_a_new_paragraph_stays_one() -> None:
    broken = p(r("وقال الوزير"), "<w:r><w:br/></w:r>", r("إن الأشغال انتهت."))
    found = compared(p(r(OPENING)), p(r(OPENING)) + broken)
    assert (found.skipped, found.complete) == ([], True)
    new = main(found.data)[0][1]
    assert [len(new.findall(f".//{W}{name}")) for name in ("br", "t")] == [1, 2]
    assert compared(broken, p(r("وقال الوزير"), r(" إن الأشغال انتهت."))).complete
    assert compared(p(r("وقال الوزير إن الأشغال انتهت.")), broken).complete


def test_the_comment_of_a_deleted_paragraph_leaves_the_margin(tmp_path: Path) -> None:
    path = tmp_path / "draft.docx"
    path.write_bytes(ALL["comment on a word"])
    draft = WordDraft.open(path)
    saved = draft.save_text(path, draft.text.replace(f"{LINE}\n", ""), Mode.APPLIED)
    assert saved.skipped == []
    comments = etree.fromstring(reading.parts(path.read_bytes())["word/comments.xml"])
    assert [comment.get(W + "id") for comment in comments] == ["1"]


def test_a_note_goes_with_its_words_where_its_own_go_too(tmp_path: Path) -> None:
    path = tmp_path / "draft.docx"
    parts = reading.parts(ALL["footnote"])
    parts["word/footnotes.xml"] = parts["word/footnotes.xml"].replace("حاشية عن".encode(), "حاشية أخرى عن".encode())
    path.write_bytes(pack(dict(parts)))
    draft = WordDraft.open(path)
    note = next(line for line in draft.text.split("\n") if "حاشية أخرى" in line)
    new = draft.text.replace(f"{LINE}\n", "").replace(f"{note}\n", "", 1)
    for mode in (Mode.TRACKED, Mode.APPLIED):
        assert draft.save_text(path, new, mode, AUTHOR).skipped == []
        assert WordDraft.open(path).text == new
    assert b'w:id="2"' not in reading.parts(path.read_bytes())["word/footnotes.xml"]


INSERTED = p(r("أكد المدير أن الإجت"), f"<w:ins {mark(5)}>{r('ماع هنا')}</w:ins>", r(" غدا ."))


@pytest.mark.parametrize(
    ("start", "old", "new"),
    [
        (14, "الإجتماع", "الاجتماع"),  # outside it, over its edge
        (23, "هنا", "هناك"),  # inside it
        (20, "اع هنا غدا", "اعات هناك بعد غد"),  # over its other edge
        (22, " ", " كله "),  # something new in its middle
    ],
)
def test_what_somebody_inserted_is_corrected_as_revisions_of_ours(start: int, old: str, new: str) -> None:
    document = WordDocument(Package(build(body=INSERTED)))
    assert document.text[start : start + len(old)] == old
    change = Change(start, start + len(old), new)
    assert document.refusal(change) is None
    data = document.revise([change], (), Marking(tracked=True, author=AUTHOR)).data
    expected = document.text[:start] + new + document.text[start + len(old) :]
    assert WordDocument(Package(data)).text == expected
    root = main(data)
    for element in root.iter(W + "ins"):
        assert not any(above.tag == W + "ins" for above in element.iterancestors())
    others = reading.settle(reading.parts(data)[MAIN], AUTHOR, accept=False)
    assert reading.stream(others) == reading.stream(main(build(body=INSERTED)))
    nothing = reading.settle(reading.parts(data)[MAIN], None, accept=False)
    assert "".join(nothing.find(f".//{W}p").itertext()) == "أكد المدير أن الإجت غدا ."


def test_a_comment_on_the_same_words_is_answered() -> None:
    body = p(
        r("قال "),
        '<w:commentRangeStart w:id="0"/>',
        r("هاذا"),
        '<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>',
        r(" الرجل الى"),
    )
    document = WordDocument(Package(build("commented", body=body)))
    changes = [Change(4, 8, "هذا", (Reason("بلا ألف"),)), Change(15, 18, "إلى", (Reason("بالهمزة"),))]
    parts = reading.parts(document.revise(changes, (), Marking(tracked=True, comments=True, author=AUTHOR)).data)
    w14, w15 = (f"{{http://schemas.microsoft.com/office/word/{year}/wordml}}" for year in (2010, 2012))
    comments = etree.fromstring(parts["word/comments.xml"])
    numbers = {"".join(one.itertext()): one.findall(W + "p")[-1].get(w14 + "paraId") for one in comments[-2:]}
    entries = list(etree.fromstring(parts["word/commentsExtended.xml"]))
    parents = {entry.get(w15 + "paraId"): entry.get(w15 + "paraIdParent") for entry in entries}
    assert parents[numbers["بلا ألف"]] == comments[0].find(W + "p").get(w14 + "paraId")
    assert numbers["بالهمزة"] is None  # a comment of its own
    assert b"commentsExtended" in parts["[Content_Types].xml"]
    assert b"commentsExtended.xml" in parts["word/_rels/document.xml.rels"]


def test_a_space_needs_no_comment_unless_asked_for() -> None:
    document = WordDocument(Package(build(body=p(r("قال ، ثم  عاد")))))
    changes = [Change(3, 4, "", (Reason("مسافة"),)), Change(8, 10, " ", (Reason("مسافة"),))]
    for wanted in (False, True):
        how = Marking(tracked=True, comments=True, author=AUTHOR, remark_spaces=wanted)
        data = document.revise(changes, (), how).data
        assert reading.parts(data).get("word/comments.xml", b"").count(b"<w:comment ") == 2 * wanted


def test_a_new_comment_has_a_number_that_nothing_in_the_text_has() -> None:
    body = p('<w:commentRangeStart w:id="7"/>', r("هاذا"), '<w:commentRangeEnd w:id="7"/>')
    document = WordDocument(Package(build(body=body)))
    changes = [Change(0, 4, "هذا", (Reason("بلا ألف"),))]
    data = document.revise(changes, (), Marking(tracked=True, comments=True, author=AUTHOR)).data
    assert [one.get(W + "id") for one in etree.fromstring(reading.parts(data)["word/comments.xml"])] == ["8"]


def test_a_field_without_an_end_holds_nothing_up() -> None:
    begun = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> REF x </w:instrText></w:r>'
    document = WordDocument(Package(build(body=p(r("قال هاذا"), begun, r(" الى")) + p(r("وهاذا")))))
    assert document.text.startswith("قال هاذا الى\nوهاذا\n")
    at = document.text.index("وهاذا")
    assert [document.refusal(Change(start, start + 1, "x")) for start in (9, at)] == [None, None]


SETTINGS = '<w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">{}</w:settings>'


@pytest.mark.parametrize(
    ("asked", "tracks", "plain", "tracked", "remarked"),
    [
        ("", False, True, True, True),
        ("<w:trackRevisions/>", True, True, True, True),
        ('<w:trackRevisions w:val="0"/>', False, True, True, True),
        ('<w:documentProtection w:edit="readOnly" w:enforcement="1"/>', False, False, False, False),
        ('<w:documentProtection w:edit="readOnly" w:enforcement="0"/>', False, True, True, True),
        ('<w:documentProtection w:edit="forms" w:enforcement="1"/>', False, False, False, False),
        ('<w:documentProtection w:edit="comments" w:enforcement="1"/>', False, False, False, True),
        ('<w:documentProtection w:edit="trackedChanges" w:enforcement="1"/>', True, False, True, True),
    ],
)
def test_what_the_document_asks_for(asked: str, tracks: bool, plain: bool, tracked: bool, remarked: bool) -> None:
    data = build(body=p(r("هاذا")), extra={"word/settings.xml": SETTINGS.format(asked)})
    document = WordDocument(Package(data))
    assert document.settings.tracks is tracks
    change, remark = Change(0, 4, "هذا"), Remark(0, 4, (Reason("بلا ألف"),))
    for changes, how, allowed in (
        ([change], Marking(), plain),
        ([change], Marking(tracked=True), tracked),
        ([], Marking(comments=True), remarked),
    ):
        if allowed:
            assert document.revise(changes, [remark] if how.comments else (), how).data
        else:
            with pytest.raises(WriteError, match="is protected"):
                document.revise(changes, [remark] if how.comments else (), how)


def test_dates_are_those_of_the_clock_on_the_wall(monkeypatch: pytest.MonkeyPatch) -> None:
    if not hasattr(time, "tzset"):
        pytest.skip("the zone of a process can't be changed here")
    monkeypatch.setenv("TZ", "XXX-1")  # one hour before UTC, as in Casablanca
    time.tzset()
    try:
        assert stamp(datetime(2026, 11, 28, 14, 20, tzinfo=UTC)) == "2026-11-28T15:20:00Z"
    finally:
        monkeypatch.undo()
        time.tzset()


def test_what_is_written_behind_the_body_does_not_go_into_the_header(tmp_path: Path) -> None:
    parts = reading.parts(build(body=p(r(OPENING))))
    kept = {name: data for name, data in parts.items() if name not in ("word/footnotes.xml", "word/endnotes.xml")}
    relations = kept["word/_rels/document.xml.rels"].decode()
    for kind in ("footnotes", "endnotes"):
        start = relations.rindex("<Relationship ", 0, relations.index(f"{kind}.xml"))
        relations = relations[:start] + relations[relations.index("/>", start) + 2 :]
    kept["word/_rels/document.xml.rels"] = relations.encode()
    path = tmp_path / "draft.docx"
    path.write_bytes(pack(dict(kept)))
    draft = WordDraft.open(path)
    new = draft.text.replace(OPENING, f"{OPENING}\n{CLOSING}")
    assert draft.save_text(path, new, Mode.TRACKED, AUTHOR).skipped == []
    assert CLOSING.encode() in reading.parts(path.read_bytes())[MAIN]
