"""``proofreader check`` and ``fix`` on Word documents, over an engine that knows the errors of the samples."""

import io
import os
import re
import sys
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest
from lxml import etree

from benchmarks.word import settling as reading
from benchmarks.word.samples import build, check, field, p, r, text_box
from proofreader import cli
from proofreader.core import Issue, Span
from proofreader.documents.docx import open_docx
from proofreader.engine import Engine

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def engine() -> SimpleNamespace:
    fake = SimpleNamespace(
        rules={},
        check=lambda text, **_: check(text),
        check_of=lambda _: lambda text: fake.check(text),
    )
    return fake


@pytest.fixture
def run(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path, engine: SimpleNamespace
) -> Run:
    monkeypatch.setattr(Engine, "load", classmethod(lambda cls, profile="ar-MA", words=frozenset(): engine))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    for name in ("LC_ALL", "LC_MESSAGES", "LANG", "PROOFREADER_LANG", "PROOFREADER_DEBUG"):
        monkeypatch.delenv(name, raising=False)

    def run(*arguments: str | Path) -> tuple[int, str, str]:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO()))
        status = cli.main([str(argument) for argument in arguments], lambda _: 0)
        return status, *capsys.readouterr()

    return run


@pytest.fixture
def draft(tmp_path: Path) -> Path:
    path = tmp_path / "draft.docx"
    path.write_bytes(build(body=p(r("قال هاذا")) + p(r("في "), field("DATE", r("هاذا")), text_box(p(r("الى"))))))
    return path


def document(path: Path) -> str:
    return reading.parts(path.read_bytes())["word/document.xml"].decode()


def test_check_gives_places_in_the_text(run: Run, draft: Path) -> None:
    status, out, _ = run("check", draft, "--level", "note")
    assert status == 1
    assert f"{draft}:1:5" in out
    assert f"{draft}:3:1" in out


def test_fix_writes_another_file_and_lists_what_it_left(run: Run, draft: Path, tmp_path: Path) -> None:
    before, target = draft.read_bytes(), tmp_path / "out.docx"
    status, out, err = run("fix", draft, "-o", target)
    assert (status, out) == (0, "")
    assert f"{draft}:2:4: not changed: هاذا → هذا: Word computes this text (a field)" in err
    assert len(err.splitlines()) == 1
    assert open_docx(target).text.startswith("قال هذا\nفي هاذا\nإلى\n")
    assert "<w:ins " not in document(target)
    assert draft.read_bytes() == before


def test_tracked_with_author(run: Run, draft: Path, tmp_path: Path) -> None:
    target = tmp_path / "out.docx"
    assert run("fix", draft, "-o", target, "--tracked", "--author", "هيئة التحرير")[0] == 0
    assert document(target).count('w:author="هيئة التحرير"') == 6  # two words, one of them in both forms of its box
    assert "word/comments.xml" not in reading.parts(target.read_bytes())


def test_tracked_with_comments(run: Run, draft: Path, tmp_path: Path) -> None:
    target = tmp_path / "out.docx"
    _, _, err = run("fix", draft, "-o", target, "--tracked", "--comments")
    comments = reading.parts(target.read_bytes())["word/comments.xml"].decode()
    assert comments.count("<w:comment ") == 1
    assert "خطأ إملائي" in comments
    assert "comments left out" in err


def test_comments_alone_propose(run: Run, draft: Path, tmp_path: Path) -> None:
    target = tmp_path / "out.docx"
    run("fix", draft, "-o", target, "--comments")
    assert open_docx(target).text == open_docx(draft).text
    assert "المقترح: هذا" in reading.parts(target.read_bytes())["word/comments.xml"].decode()


def test_in_place_and_diff(run: Run, draft: Path) -> None:
    before = draft.read_bytes()
    status, out, _ = run("fix", draft, "--diff")
    assert status == 0
    assert "-قال هاذا\n+قال هذا\n" in out
    assert draft.read_bytes() == before
    run("fix", draft, "--in-place")
    assert open_docx(draft).text.startswith("قال هذا\n")
    fixed = draft.read_bytes()
    run("fix", draft, "--in-place")
    assert draft.read_bytes() == fixed


def test_pending_revisions_can_be_skipped(run: Run, tmp_path: Path) -> None:
    source, target = tmp_path / "a.docx", tmp_path / "out.docx"
    source.write_bytes(build("pending"))
    _, _, err = run("fix", source, "-o", target, "--pending", "skip")
    assert document(target) == document(source)
    assert err.count("someone's tracked change is still open here") == 5


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("draft.docx",), "a Word document needs -o OUT.docx"),
        (("draft.docx", "-o", "out.txt"), "must end in .docx"),
        (("a.txt", "-o", "out.txt", "--tracked"), "--tracked is for Word documents"),
        (("a.txt", "-o", "out.txt", "--comments"), "--comments is for Word documents"),
        (("none.docx", "-o", "out.docx"), "no such file"),
        (("draft.docx", "-o", "draft.docx"), "the output is the source"),
        (("broken.docx", "-o", "out.docx"), "damaged"),
    ],
)
def test_complaints(
    run: Run, draft: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: tuple[str, ...], words: str
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("a.txt").write_text("هاذا", encoding="utf-8")
    Path("broken.docx").write_bytes(draft.read_bytes()[:500])
    status, out, err = run("fix", *arguments)
    assert (status, out) == (2, "")
    assert words in err
    assert len(err.splitlines()) == 1
    assert not Path("out.docx").exists()


def test_macros_stay_in_a_file_of_their_kind(run: Run, tmp_path: Path) -> None:
    source = tmp_path / "a.docm"
    source.write_bytes(build(body=p(r("هاذا"))))
    status, _, err = run("fix", source, "-o", tmp_path / "b.docx")
    assert status == 2
    assert "must end in .docm" in err
    assert run("fix", source, "-o", tmp_path / "b.docm")[0] == 0


def test_an_output_that_exists_is_replaced_as_a_whole_or_stays(
    run: Run, draft: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target, broken = tmp_path / "out.docx", tmp_path / "broken.docx"
    target.write_bytes(b"old")
    broken.write_bytes(draft.read_bytes()[:700])
    assert run("fix", broken, "-o", target)[0] == 2
    assert target.read_bytes() == b"old"
    with monkeypatch.context() as patch:

        def refuse(*_: object) -> int:
            raise PermissionError(13, "Permission denied")

        patch.setattr(os, "open", refuse)  # a folder that can't be written in, for root too
        status, _, err = run("fix", draft, "-o", target)
    assert status == 2
    assert str(target) in err
    assert len(err.splitlines()) == 1
    assert target.read_bytes() == b"old"
    assert run("fix", draft, "-o", target)[0] == 0
    assert open_docx(target).text.startswith("قال هذا\n")
    assert sorted(path.name for path in tmp_path.iterdir() if path.is_file()) == [
        "broken.docx",
        "draft.docx",
        "out.docx",
    ]


def test_a_link_to_the_source_is_the_source(run: Run, draft: Path, tmp_path: Path) -> None:
    link = tmp_path / "link.docx"
    link.symlink_to(draft)
    before = draft.read_bytes()
    status, _, err = run("fix", draft, "-o", link)
    assert status == 2
    assert "the output is the source" in err
    assert draft.read_bytes() == before


def test_notes_without_a_fix_become_comments(run: Run, draft: Path, tmp_path: Path, engine: SimpleNamespace) -> None:
    """Mode d: ``--comments`` alone, with the level of what is only proposed."""
    engine.check = lambda text, **_: [*check(text), Issue("style", "style", Span(0, 3), "ملاحظة في الأسلوب")]
    target = tmp_path / "out.docx"
    assert run("fix", draft, "-o", target, "--comments", "--author", "هيئة التحرير")[0] == 0
    assert open_docx(target).text == open_docx(draft).text
    root = etree.fromstring(reading.parts(target.read_bytes())["word/comments.xml"])
    texts = sorted("".join(comment.itertext()) for comment in root)
    assert texts == ["خطأ إملائي. المقترح: هذا", "ملاحظة في الأسلوب"]
    for comment in root:
        assert comment.get(reading.W + "author") == "هيئة التحرير"
        assert comment.get(reading.W + "initials") == "ه ت"
        assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", comment.get(reading.W + "date"))
        assert all(line.find(f"{reading.W}pPr/{reading.W}bidi") is not None for line in comment)
    assert "<w:ins " not in document(target)


def test_compare(run: Run, draft: Path, tmp_path: Path) -> None:
    after, target = tmp_path / "after.docx", tmp_path / "out.docx"
    after.write_bytes(build(body=p(r("قال هذا")) + p(r("في "), field("DATE", r("هذا")), text_box(p(r("الى"))))))
    status, out, err = run("compare", draft, after, "-o", target, "--author", "محرر")
    assert (status, out) == (1, "")
    assert f"{target}: accepting all changes does not give the text of {after}" in err
    assert f"{draft}:2:4: not changed: هاذا → هذا: Word computes this text (a field)" in err
    assert document(target).count('w:author="محرر"') == 2
    assert open_docx(target).text.startswith("قال هذا\nفي هاذا\nالى\n")


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("draft.docx", "a.txt", "-o", "out.docx"), "a.txt: compare is for Word documents"),
        (("draft.docx", "draft.docx", "-o", "draft.docx"), "is one of the sources"),
        (("draft.docx", "none.docx", "-o", "out.docx"), "none.docx: no such file"),
        (("draft.docx", "draft.docx"), "--output is missing"),
    ],
)
def test_complaints_of_compare(
    run: Run, draft: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: tuple[str, ...], words: str
) -> None:
    monkeypatch.chdir(tmp_path)
    status, out, err = run("compare", *arguments)
    assert (status, out) == (2, "")
    assert words in err


def test_a_document_that_asks_for_tracking_is_tracked(run: Run, tmp_path: Path) -> None:
    draft, target = tmp_path / "asks.docx", tmp_path / "out.docx"
    asked = '<w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:trackRevisions/></w:settings>'
    draft.write_bytes(build(body=p(r("شارك في الإجتماع")), extra={"word/settings.xml": asked}))
    status, _, err = run("fix", draft, "-o", target)
    assert status == 0
    assert "as the document asks; --plain" in err
    assert "<w:del " in document(target)
    status, _, err = run("fix", draft, "-o", target, "--plain")
    assert (status, err) == (0, "")
    assert "<w:del " not in document(target)
    protected = asked.replace("<w:trackRevisions/>", '<w:documentProtection w:edit="readOnly" w:enforcement="1"/>')
    draft.write_bytes(build(body=p(r("شارك في الإجتماع")), extra={"word/settings.xml": protected}))
    status, _, err = run("fix", draft, "-o", target)
    assert status == 2
    assert "is protected against changes" in err


def test_messages_are_one_short_line(run: Run, tmp_path: Path) -> None:
    before, after, target = tmp_path / "before.docx", tmp_path / "after.docx", tmp_path / "out.docx"
    long = "كلمة طويلة جدا في هذا السطر " * 20
    section = p(r(long)).replace("</w:rPr></w:pPr>", "</w:rPr><w:sectPr><w:bidi/></w:sectPr></w:pPr>", 1)
    before.write_bytes(build(body=section + p(r("آخر السطور"))))
    after.write_bytes(build(body=p(r("آخر السطور"))))
    status, _, err = run("compare", before, after, "-o", target)
    assert status == 1
    line = next(line for line in err.splitlines() if "not deleted" in line)
    assert len(line.removeprefix(f"proofreader: {before}")) < 120
    assert line.endswith("…: the paragraph ends in a section break")
