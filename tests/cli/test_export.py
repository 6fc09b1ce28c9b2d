"""proofreader export."""

import json
import os
from pathlib import Path

import docx
import pytest

from proofreader.ui.model.text_counts import word_count


def text_of(path: Path) -> str:
    return "\n".join(paragraph.text for paragraph in docx.Document(str(path)).paragraphs)


def test_one_document(run, article: Path, tmp_path: Path) -> None:
    target = tmp_path / "out.docx"
    before = article.read_bytes()
    outcome = run("export", article, "-o", target)
    assert (outcome.status, outcome.text) == (0, f"{target}\n")
    assert outcome.err.endswith("words left out: 1 of 8 (test-residue 1); --no-clean keeps leftovers of a page\n")
    text = text_of(target)
    assert "عقد الاجتماع أمس" in text and "Zoom" not in text
    again = run("export", article, "--no-clean", "-o", target)
    assert again.err == "" and "Zoom" in text_of(target)
    assert article.read_bytes() == before


def test_details_are_properties(run, tmp_path: Path) -> None:
    source = tmp_path / "a.txt"
    source.write_text(
        "الوزير يفتتح معرض الكتاب\n\nبقلم: سعاد العلوي\n\nافتتح الوزير معرض الكتاب صباح أمس في الرباط.\n\nو م ع\n",
        encoding="utf-8",
    )
    run("export", source, "-o", tmp_path / "out.docx")
    properties = docx.Document(str(tmp_path / "out.docx")).core_properties
    assert (properties.title, properties.author) == ("الوزير يفتتح معرض الكتاب", "سعاد العلوي")
    assert properties.category == "و م ع"


def test_level(run, article: Path, tmp_path: Path) -> None:
    run("export", article, "-o", tmp_path / "out.docx", "--level", "likely")
    assert "وقال" in text_of(tmp_path / "out.docx")


def test_names_never_collide(run, tmp_path: Path) -> None:
    sources = []
    for folder, name, word in (("a", "note.txt", "أولى"), ("b", "note.txt", "ثانية"), ("c", "NOTE.md", "ثالثة")):
        (tmp_path / folder).mkdir()
        path = tmp_path / folder / name
        path.write_text(f"عنوان\n\nفقرة {word} من المقال\n", encoding="utf-8")
        sources.append(path)
    out = tmp_path / "new" / "out"
    assert run("export", *sources, "--out", out).status == 0
    assert sorted(path.name for path in out.iterdir()) == ["NOTE-3.docx", "note-2.docx", "note.docx"]
    assert "ثانية" in text_of(out / "note-2.docx")


def test_a_file_that_is_there_is_never_overwritten(run, article: Path, tmp_path: Path) -> None:
    (tmp_path / "article.docx").write_bytes(b"precious")
    outcome = run("export", article, "--out", tmp_path)
    assert outcome.text == f"{tmp_path / 'article-2.docx'}\n"
    assert (tmp_path / "article.docx").read_bytes() == b"precious"


def test_standard_input(run, article: Path, tmp_path: Path) -> None:
    assert run("export", "-", "--out", tmp_path, stdin=article.read_bytes()).status == 0
    assert "الاجتماع" in text_of(tmp_path / "article.docx")


def test_the_source_is_no_output(run, tmp_path: Path) -> None:
    source = tmp_path / "text.docx"
    source.write_text("عقد الإجتماع\n", encoding="utf-8")
    outcome = run("export", source, "-o", source)
    assert outcome.status == 2 and "source" in outcome.err
    assert source.read_text(encoding="utf-8") == "عقد الإجتماع\n"


def test_where_nothing_can_be_written(run, article: Path, tmp_path: Path) -> None:
    assert "does not exist" in run("export", article, "-o", tmp_path / "none" / "a.docx").err
    assert "not a folder" in run("export", article, "--out", article).err
    assert "not a folder" in run("export", article, "--out", article / "below").err


def test_closed_folder(run, article: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """By hand, since root may write everywhere."""

    def refuse(*_arguments: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "open", refuse)
    outcome = run("export", article, "--out", tmp_path)
    assert outcome.status == 2 and "permission denied" in outcome.err
    assert list(tmp_path.iterdir()) == [article]


def test_one_bad_source_among_good_ones(run, article: Path, tmp_path: Path) -> None:
    outcome = run("export", tmp_path / "none.txt", article, "--out", tmp_path / "out")
    assert outcome.status == 2 and outcome.err.count("none.txt") == 1
    assert (tmp_path / "out" / "article.docx").exists()


def test_pdf_needs_libreoffice(run, article: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from proofreader.documents import office

    monkeypatch.setattr(office, "office", lambda: "")
    target = tmp_path / "out.pdf"
    outcome = run("export", article, "-o", target)
    assert outcome.status == 2
    assert "needs LibreOffice" in outcome.err
    assert not target.exists()


@pytest.mark.office
def test_pdf(run, article: Path, tmp_path: Path) -> None:
    from proofreader.documents import office

    if not office.office():
        pytest.skip("needs LibreOffice")
    target = tmp_path / "out.pdf"
    assert run("export", article, "-o", target).status == 0
    assert target.read_bytes().startswith(b"%PDF")


def test_a_fragment_for_a_publishing_system(run, tmp_path: Path) -> None:
    source = tmp_path / "a.docx"
    document = docx.Document()
    document.add_heading("موسم الزيتون يبدأ", 1)
    document.add_paragraph("ذهب الوفد إلى الحقول وعقد ").add_run("الإجتماع").bold = True
    document.save(str(source))
    outcome = run("export", source, "-o", tmp_path / "body.html", "--fragment")
    assert outcome.status == 0
    body = (tmp_path / "body.html").read_text(encoding="utf-8")
    assert body == "<h1>موسم الزيتون يبدأ</h1>\n<p>ذهب الوفد إلى الحقول وعقد <strong>الاجتماع</strong></p>\n"
    refused = run("export", source, "-o", tmp_path / "out.docx", "--fragment")
    assert refused.status == 2 and "--fragment" in refused.err and not (tmp_path / "out.docx").exists()


@pytest.mark.parametrize("text", ["", "\n \n", "* * *\n"])
def test_a_file_without_a_word(run, tmp_path: Path, text: str) -> None:
    source = tmp_path / "a.txt"
    source.write_text(text, encoding="utf-8")
    outcome = run("export", source, "-o", tmp_path / "out.docx")
    assert (outcome.status, (tmp_path / "out.docx").exists()) == (0, True)
    assert outcome.err == f"proofreader: {source}: there is not a word in it; the new document is empty\n"


def test_the_same_number_of_words_as_check_tells(run, tmp_path: Path) -> None:
    source = tmp_path / "a.txt"
    source.write_text("خبر «قصير» – من ٣ أسطر !\n\nZoom\n\nكتبه 4G أمس.\n", encoding="utf-8")
    checked = json.loads(run("check", "--format", "json", source).out)["files"][0]["words"]
    exported = run("export", source, "-o", tmp_path / "out.docx").err
    assert f"words left out: 1 of {checked} " in exported
    assert checked == word_count(source.read_text(encoding="utf-8")) == 9


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="a folder in which nobody makes a file")
@pytest.mark.parametrize("command", ["export", "fix"])
def test_a_folder_that_takes_no_file(run, article: Path, command: str) -> None:
    outcome = run(command, article, "-o", "/proc/x.docx" if command == "export" else "/proc/x.txt")
    assert outcome.status == 2
    assert "can't be written there: the system makes no new files in /proc" in outcome.err
    assert len(outcome.err.splitlines()) == 1


def test_an_option_of_another_command_is_told(run, article: Path, tmp_path: Path) -> None:
    error = run("export", article, "-o", tmp_path / "o.docx", "--tracked").err
    assert "no such option: --tracked; it is one of: fix" in error
    assert run("export", article, "-o", tmp_path / "o.docx", "--trackd").err.endswith("no such option: --trackd\n")
