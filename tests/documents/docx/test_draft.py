"""What the window does: open a draft, correct it freely or by issues, save it in the same file or another."""

from pathlib import Path

import pytest
from lxml import etree
from test_lines import TWO, accepted

from benchmarks.word import settling as reading
from benchmarks.word.samples import build, check, field, p, r, text_box
from proofreader.core import Edit, Issue, Span
from proofreader.documents.docx import Mode, Refusal, WordDraft
from proofreader.documents.errors import WriteError

AUTHOR = "هيئة التحرير"
BODY = p(r("قال هاذا الرجل")) + p(r("ثم ذهب الى بيته")) + p(r("آخر السطور"))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "draft.docx"
    made.write_bytes(build(body=BODY))
    return made


def document(path: Path) -> etree._Element:
    return etree.fromstring(reading.parts(path.read_bytes())["word/document.xml"])


def comments(path: Path) -> list[str]:
    part = reading.parts(path.read_bytes()).get("word/comments.xml")
    return sorted("".join(comment.itertext()) for comment in etree.fromstring(part)) if part else []


@pytest.mark.parametrize("mode", [Mode.APPLIED, Mode.TRACKED, Mode.COMMENTED])
def test_free_rewriting(path: Path, mode: Mode) -> None:
    """Words typed, a paragraph added, one removed, two run together."""
    draft = WordDraft.open(path)
    lines = draft.text.split("\n")
    new = "\n".join(["عنوان جديد", f"{lines[0]} الطيب {lines[1]}", *lines[3:]])
    saved = draft.save_text(path, new, mode, AUTHOR)
    assert saved == ([], [])
    assert WordDraft.open(path).text == new
    before = etree.fromstring(reading.parts(build(body=BODY))["word/document.xml"])
    rejected = reading.settle(etree.tostring(document(path)), AUTHOR, accept=False)
    same = ["".join(line.itertext()) for line in rejected.iter(reading.W + "p")] == [
        "".join(line.itertext()) for line in before.iter(reading.W + "p")
    ]
    assert same == (mode != Mode.APPLIED)


def test_reasons_of_fixes_and_notes_on_the_new_text(path: Path) -> None:
    draft = WordDraft.open(path)
    new = draft.text.replace("هاذا", "هذا").replace("آخر السطور", "آخر السطور كلها")
    at = new.index("بيته")
    note = Issue("note", "style", Span(at, at + 4), "ملاحظة على البيت")
    draft.save_text(path, new, Mode.COMMENTED, AUTHOR, fixed=check(draft.text), notes=[note])
    assert comments(path) == ["خطأ إملائي", "ملاحظة على البيت"]
    root = document(path)
    start = next(root.iter(reading.W + "commentRangeStart"))
    assert start.getnext().tag == reading.W + "del"


def test_what_can_not_be_written_is_told_and_the_rest_is(path: Path) -> None:
    path.write_bytes(build(body=p(r("في "), field("DATE", r("يوم")), text_box(p(r("إطار")))) + TWO))
    draft = WordDraft.open(path)
    new = draft.text.replace("يوم", "أمس").replace("ثانيه", "ثانيته").replace("إطار\n", "")
    saved = draft.save_text(path, new, author=AUTHOR)
    assert {skipped.why for skipped in saved.skipped} == {Refusal.FIELD, Refusal.LINES}
    assert ("ثانيته", "center") in accepted_by(path)


def accepted_by(path: Path) -> list[tuple[str, str]]:
    root = document(path)
    for element in root.iter():
        if element.get(reading.W + "author") == AUTHOR:
            element.set(reading.W + "author", "المدقّق التجريبي")
    return accepted(root)


def test_issues_and_edits(path: Path) -> None:
    draft = WordDraft.open(path)
    note = Issue("note", "style", Span(9, 14), "ملاحظة")
    edits = [*check(draft.text), Edit(Span(0, 3), "وقال"), Edit(Span(4, 6), "x"), note]
    saved = draft.save(path, edits, Mode.COMMENTED, AUTHOR)
    assert [skipped.why for skipped in saved.skipped] == [Refusal.BOUNDARY]  # it overlaps a fix
    assert WordDraft.open(path).text.startswith("وقال هذا الرجل\nثم ذهب إلى بيته\n")
    assert comments(path) == ["خطأ إملائي", "خطأ إملائي", "ملاحظة"]
    assert len(saved.unplaced) == 6  # those of header, footer and notes


def test_comments_alone(path: Path) -> None:
    draft = WordDraft.open(path)
    draft.save(path, check(draft.text), Mode.COMMENTS, AUTHOR)
    assert WordDraft.open(path).text == draft.text
    assert comments(path) == ["خطأ إملائي", "خطأ إملائي"]
    with pytest.raises(ValueError, match="comments alone"):
        draft.save_text(path, "نص", Mode.COMMENTS)


def test_a_signed_draft_is_refused_and_stays(path: Path) -> None:
    path.write_bytes(build("plain", extra={"_xmlsignatures/sig1.xml": "<Signature/>"}))
    before = path.read_bytes()
    draft = WordDraft.open(path)
    with pytest.raises(WriteError, match=r"draft\.docx: is digitally signed"):
        draft.save_text(path, f"جديد {draft.text}")
    assert path.read_bytes() == before


def test_nothing_written_where_nothing_changed_but_the_archive(path: Path) -> None:
    before = reading.parts(path.read_bytes())
    draft = WordDraft.open(path)
    draft.save_text(path, draft.text)
    assert reading.parts(path.read_bytes()) == before
