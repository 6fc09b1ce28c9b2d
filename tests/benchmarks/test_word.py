"""The proofs of Word documents: they pass, they can fail, and they say what was not checked."""

from pathlib import Path

import pytest

from benchmarks.accuracy.table import Table
from benchmarks.word import settling
from benchmarks.word.__main__ import kinds, main
from benchmarks.word.proof import MODES, Proof
from benchmarks.word.samples import FEATURES, all_documents, build
from benchmarks.word.size import _write
from proofreader.documents.docx import WordDocument, open_docx, writer

# What issue 5 names, and the samples that hold it.
NAMED = {
    "styles": "styled",
    "themes": "theme-fonts",
    "complex fields": "field-result",
    "simple fields": "fldSimple",
    "content controls": "control",
    "equations": "math-paragraph",
    "charts": "chart",
    "comments": "commented",
    "insertions and deletions": "pending",
    "moves": "moved",
    "moved paragraphs": "moved-paragraph",
    "formatting revisions": "formatting-revision",
    "paragraph revisions": "paragraph-revision",
    "footnotes": "footnote",
    "endnotes": "endnote",
    "text boxes": "text-box",
    "right-to-left tables": "table",
    "section breaks": "section",
    "several languages": "languages",
    "smart tags": "smart-tag",
    "links": "hyperlink",
    "bookmarks": "bookmark",
    "permissions": "permissions",
    "ruby": "ruby",
    "embedded objects": "embedded-object",
    "custom XML": "bound-control",
    "glossary": "glossary",
    "first and even headers": "headers",
}


def cells(table: Table, row: int) -> list[object]:
    return list(table.rows[row])


@pytest.mark.parametrize("kind", NAMED)
def test_everything_named_is_among_the_samples(kind: str) -> None:
    assert NAMED[kind] in FEATURES
    assert Proof(build(NAMED[kind])).changes


def test_there_are_enough_documents() -> None:
    assert len(all_documents()) >= 80


def test_a_row_for_each_and_a_sum() -> None:
    table = kinds({"plain": build("plain"), "table": build("table")}, None)
    assert cells(table, 0) == ["plain", 12, *["pass"] * len(MODES)]
    assert cells(table, 2) == ["all 2", None, *["2/2"] * len(MODES)]
    assert "the schema was not checked: give --xsd" in table.notes[0]


def test_a_fault_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    replace = writer.replace_tracked
    monkeypatch.setattr(writer, "replace_tracked", lambda *found: replace(*found[:3], f"{found[3]}x", *found[4:]))
    table = kinds({"plain": build("plain")}, None)
    assert cells(table, 0)[2:4] == ["pass", "text, accept"]
    assert cells(table, 1)[2:4] == ["1/1", "0/1"]


def test_a_lost_part_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    proof = Proof(build("plain"))
    parts = settling.parts
    monkeypatch.setattr(settling, "parts", lambda data: {k: v for k, v in parts(data).items() if "media" not in k})
    assert "parts" in proof.faults("applied")


def test_a_folder_without_schemas_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--xsd", str(tmp_path)]) == 2
    assert "no wml.xsd" in capsys.readouterr().err


def test_large_documents_have_the_size_that_is_asked_for(tmp_path: Path) -> None:
    path = tmp_path / "large.docx"
    characters = _write(path, 3, 30)
    document: WordDocument = open_docx(path)
    assert len(document.text) == characters - 1
    assert 3 * 2_230 <= characters <= 3 * 2_230 + 400
    assert sum(document.text.count(word) for word in ("الإجتماع", "إرتفع", "الإقتصاد", "إختيار")) in (30, 31)
