"""proofreader export in all formats: structure kept through corrections, templates, lists of changes, bad input."""

import csv
from pathlib import Path

import docx
import pytest

from proofreader.cleaning import lay_out
from proofreader.core import Profile, Style
from proofreader.documents.new_documents import document_bytes
from proofreader.documents.registry import read_structure

DRAFT = """# وزير التعليم يزور **الإجتماع**

عقد **الإجتماع الكبير** في [المدينة](https://example.org/) أمس و قال *المتحدث* إن العمل مستمر.

## خطوات الإجتماع

Zoom

- بند أول و قال
- بند ثان
"""
FORMATS = ("docx", "odt", "html", "md")


@pytest.fixture
def draft(tmp_path: Path) -> Path:
    path = tmp_path / "draft.md"
    path.write_text(DRAFT, encoding="utf-8")
    return path


def summary(path: Path) -> list[tuple[str, str, list[tuple[str, str]]]]:
    return [
        (form.shape.value, text, [(mark.style.value, text[mark.start : mark.end]) for mark in marks])
        for form, text, marks in read_structure(path).paragraphs()
    ]


CORRECTED = [
    ("heading", "وزير التعليم يزور الاجتماع"),
    (
        "paragraph",
        "عقد الاجتماع الكبير في المدينة أمس وقال المتحدث إن العمل مستمر.",
        [("bold", "الاجتماع الكبير"), ("link", "المدينة"), ("italic", "المتحدث")],
    ),
    ("heading", "خطوات الاجتماع", []),
    ("bullet", "بند أول وقال", []),
    ("bullet", "بند ثان", []),
]


@pytest.mark.parametrize("between", FORMATS)
@pytest.mark.parametrize("to", FORMATS)
def test_structure_survives_correction(run, draft: Path, tmp_path: Path, between: str, to: str) -> None:
    """Out as one format uncorrected, from there corrected into another."""
    source = tmp_path / f"between.{between}"
    source.write_bytes(document_bytes(between, lay_out(read_structure(draft)), Profile()))
    target = tmp_path / f"out.{to}"
    outcome = run("export", source, "-o", target, "--level", "likely", "--clean")
    assert (outcome.status, outcome.text) == (0, f"{target}\n") and "test-residue 1" in outcome.err
    found = summary(target)
    assert found[0][:2] == CORRECTED[0]
    assert found[1:] == CORRECTED[1:]


def test_the_end_of_the_name_or_an_option_says_the_format(run, draft: Path, tmp_path: Path) -> None:
    assert run("export", draft, "-o", tmp_path / "out.htm").status == 0
    assert (tmp_path / "out.htm").read_text(encoding="utf-8").startswith("<!DOCTYPE html>")
    assert run("export", draft, "-o", tmp_path / "out.x", "--to", "txt").status == 0
    assert "وزير" in (tmp_path / "out.x").read_text(encoding="utf-8")
    folder = tmp_path / "all"
    for _ in range(2):
        assert run("export", draft, "--out", folder, "--to", "odt").status == 0
    assert sorted(path.name for path in folder.iterdir()) == ["draft-2.odt", "draft.odt"]
    outcome = run("export", draft, "-o", tmp_path / "out.epub")
    assert outcome.status == 2 and ".odt" in outcome.err and not (tmp_path / "out.epub").exists()
    assert run("export", draft, "-o", tmp_path / "a.md", "--to", "epub").status == 2


def test_template(run, draft: Path, tmp_path: Path) -> None:
    house = docx.Document()
    house.sections[0].header.paragraphs[0].text = "جريدة"
    template, target = tmp_path / "house.docx", tmp_path / "out.docx"
    house.save(str(template))
    before = template.read_bytes()
    assert run("export", draft, "-o", target, "--template", template).status == 0
    assert docx.Document(str(target)).sections[0].header.paragraphs[0].text == "جريدة"
    profile = tmp_path / "house.toml"
    profile.write_text('extends = "ar-MA"\ntemplate = "house.docx"\n', encoding="utf-8")
    assert run("export", draft, "-o", target, "--profile", profile).status == 0
    assert docx.Document(str(target)).sections[0].header.paragraphs[0].text == "جريدة"
    assert run("export", draft, "-o", template, "--template", template).status == 2
    assert template.read_bytes() == before


@pytest.mark.parametrize("name", ["missing.dotx", "house.odt", "bad.dotx"])
def test_bad_template(run, draft: Path, tmp_path: Path, name: str) -> None:
    (tmp_path / "bad.dotx").write_bytes(b"no zip")
    (tmp_path / "house.odt").write_bytes(b"no zip")
    outcome = run("export", draft, "-o", tmp_path / "out.docx", "--template", tmp_path / name)
    assert outcome.status == 2 and name in outcome.err and outcome.err.count("\n") == 1
    assert not (tmp_path / "out.docx").exists()


@pytest.mark.parametrize(
    ("kind", "language", "headings"),
    [
        ("csv", "en", ("Before", "After", "Reason")),
        ("docx", "ar", ("قبل", "بعد", "السبب")),
        ("html", "fr", ("Avant", "Après", "Motif")),
        ("md", "en", ("Before", "After", "Reason")),
    ],
)
def test_list_of_changes(run, draft: Path, tmp_path: Path, kind: str, language: str, headings: tuple[str, ...]) -> None:
    """In the document it is Arabic, as the article is; in a file of its own it is in the language of the command."""
    listed, target = tmp_path / f"list.{kind}", tmp_path / "out.md"
    assert run("--lang", language, "export", draft, "-o", target, "--changes", "--changes-file", listed).status == 0
    rows = [tuple(text.split("\t")) for shape, text, _ in summary(target) if shape == "row"]
    assert rows[0] == ("قبل", "بعد", "السبب") and ("الإجتماع", "الاجتماع", "خطأ hamza") in rows
    if kind == "csv":
        own = [tuple(row) for row in csv.reader(listed.read_text(encoding="utf-8-sig").splitlines())]
    else:
        own = [tuple(text.split("\t")) for shape, text, _ in summary(listed) if shape == "row"]
    assert own == [headings, *rows[1:]]


def test_lists_that_can_not_be_written(run, draft: Path, tmp_path: Path) -> None:
    target = tmp_path / "out.md"
    for listed in (tmp_path / "list.xlsx", target, draft):
        assert run("export", draft, "-o", target, "--changes-file", listed).status == 2
    assert draft.read_text(encoding="utf-8") == DRAFT


@pytest.mark.parametrize("name", ["a.odt", "a.rtf", "a.docx", "a.html"])
@pytest.mark.parametrize(("language", "word"), [("en", "damaged|not a|no article"), ("ar", "تالف|ليس|لا مقال")])
def test_bad_input_is_one_line_in_both_languages(run, tmp_path: Path, name: str, language: str, word: str) -> None:
    path = tmp_path / name
    path.write_bytes(b"PK\3\4 nothing")
    for command in (("export", path, "-o", tmp_path / "out.docx"), ("check", path)):
        outcome = run("--lang", language, *command)
        assert outcome.status == 2 and name in outcome.err and outcome.err.count("\n") == 1
        assert any(part in outcome.err for part in word.split("|"))
    assert path.read_bytes() == b"PK\3\4 nothing" and not (tmp_path / "out.docx").exists()


def test_check_and_fix_of_documents(run, draft: Path, tmp_path: Path) -> None:
    source = tmp_path / "a.odt"
    assert run("export", draft, "-o", source, "--level", "certain").status == 0
    before = source.read_bytes()
    outcome = run("check", source)
    assert outcome.status == 1 and "a.odt:2:" in outcome.text
    assert "+" in run("fix", source, "--diff", "--level", "likely").text
    for target in (("--in-place",), ("-o", tmp_path / "b.odt")):
        outcome = run("fix", source, *target)
        assert outcome.status == 2 and "export" in outcome.err
    assert source.read_bytes() == before and not (tmp_path / "b.odt").exists()


@pytest.mark.parametrize("name", ["b.docx", "b.odt", "b.html"])
def test_fix_writes_no_text_under_the_name_of_a_document(run, draft: Path, tmp_path: Path, name: str) -> None:
    outcome = run("fix", draft, "-o", tmp_path / name)
    assert outcome.status == 2 and "export" in outcome.err and not (tmp_path / name).exists()


def test_bold_words_of_a_word_draft_stay_bold(run, tmp_path: Path) -> None:
    document = docx.Document()
    paragraph = document.add_paragraph("عقد ")
    paragraph.add_run("الإجتماع").bold = True
    paragraph.add_run(" أمس.")
    document.save(str(tmp_path / "a.docx"))
    assert run("export", tmp_path / "a.docx", "-o", tmp_path / "a.md").status == 0
    rich = read_structure(tmp_path / "a.md")
    assert [(m.style, rich.text[m.start : m.end]) for m in rich.marks] == [(Style.BOLD, "الاجتماع")]


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_markdown_stays_markdown(run, tmp_path: Path, newline: str) -> None:
    source = (
        '---\nt: 1\n---\n\n# الإجتماع\n\nعقد الإجتماع[^1] و![صورة الإجتماع](a.png "x")\n\n![](b.png)\n\n'
        "[^1]: حاشية الإجتماع\n[^2]: أخرى\n"
    )
    fixed = source.replace("# الإج", "# الاج").replace("عقد الإج", "عقد الاج").replace("حاشية الإج", "حاشية الاج")
    path, target = tmp_path / "note.md", tmp_path / "out.md"
    path.write_bytes(source.replace("\n", newline).encode())
    assert run("export", path, "-o", target).err == ""
    assert target.read_bytes() == fixed.replace("\n", newline).encode()
    run("export", path, "-o", target, "--changes")
    written = target.read_bytes().decode()
    assert written.startswith(fixed.replace("\n", newline)) and "| الإجتماع[^1] | الاجتماع[^1] |" in written.replace(
        "\\", ""
    )
    assert path.read_bytes() == source.replace("\n", newline).encode()


def test_footnotes_of_markdown_are_paragraphs_and_keep_their_marks(run, tmp_path: Path) -> None:
    path, target, again = tmp_path / "a.md", tmp_path / "a.html", tmp_path / "b.md"
    path.write_text("نص[^1] وآخر[^b].\n\n[^1]: أولى.\n[^b]: ثانية.\n", encoding="utf-8")
    assert [text for _, text, _ in read_structure(path).paragraphs()] == [
        "نص[^1] وآخر[^b].",
        "[^1]: أولى.",
        "[^b]: ثانية.",
    ]
    run("export", path, "-o", target)
    run("export", target, "-o", again)
    assert again.read_text(encoding="utf-8") == "نص[^1] وآخر[^b].\n\n[^1]: أولى.\n\n[^b]: ثانية.\n"
