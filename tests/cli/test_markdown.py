"""check, fix and export of Markdown: places of the source, markup untouched, lists of changes."""

from pathlib import Path

import pytest

from proofreader.documents.markdown.listed import list_behind
from proofreader.documents.markdown.source_text import MarkdownText

SOURCE = """---
title: الإجتماع
---

# **الإجتماع** و قال

- [الإجتماع](u/الإجتماع) `الإجتماع`

Zoom

| الإجتماع | ب |
|:--|--:|
"""
CERTAIN = """---
title: الإجتماع
---

# **الاجتماع** و قال

- [الاجتماع](u/الإجتماع) `الإجتماع`

Zoom

| الاجتماع | ب |
|:--|--:|
"""


def test_check_gives_places_of_the_source(run, tmp_path: Path) -> None:
    path = tmp_path / "note.md"
    path.write_text(SOURCE, encoding="utf-8")
    lines = run("check", path).text.splitlines()
    places = [line.split("note.md:")[1].split(": ")[0] for line in lines if "note.md:" in line]
    assert places == ["5:5", "5:16", "7:4", "9:1", "11:3"]


def test_fix_corrects_the_prose_alone(run, tmp_path: Path) -> None:
    path, target = tmp_path / "note.md", tmp_path / "out.md"
    path.write_text(SOURCE, encoding="utf-8")
    assert run("fix", path, "-o", target).status == 0
    assert target.read_text(encoding="utf-8") == CERTAIN
    assert path.read_text(encoding="utf-8") == SOURCE
    assert run("fix", path, "--in-place", "--level", "likely", "--clean").status == 0
    assert path.read_text(encoding="utf-8") == CERTAIN.replace("و قال", "وقال").replace("Zoom\n\n", "")


def test_line_ends_and_bytes_stay(run, tmp_path: Path) -> None:
    path = tmp_path / "note.md"
    path.write_bytes(SOURCE.replace("\n", "\r\n").encode("utf-8-sig"))
    assert run("fix", path, "--in-place").status == 0
    assert path.read_bytes() == CERTAIN.replace("\n", "\r\n").encode("utf-8-sig")


@pytest.mark.parametrize(
    ("source", "end"),
    [
        ("عقد الاجتماع\n\n```\nكود\n", "```\n\n"),
        ("عقد الاجتماع\n\n~~~~ py\n```\nكود\n\n\n", "~~~~\n\n"),
        ("عقد الاجتماع\n\n```\nكود", "\n```\n\n"),
        ("عقد الاجتماع\n\n<!-- تعليق\n\nآخر\n", "-->\n\n"),
        ("عقد الاجتماع\n<PRE>\nكود\n", "</pre>\n\n"),
        ("---\nt: 1\n---\nعقد الاجتماع\n\n```\nكود\n", "```\n\n"),
        # What ends by itself.
        ("عقد الاجتماع\n\n```\nكود\n```\n", "\n"),
        ("عقد الاجتماع\n\n<!-- تعليق -->\n\n", ""),
        ("عقد الاجتماع\n\n- بند\n\n  ```\n  كود\n", "\n"),
        ("عقد الاجتماع\n\n> ```\n> كود", "\n\n"),
        ("عقد الاجتماع\n\n<div>\nنص\n", "\n"),
        ("\n\nعقد الاجتماع", "\n\n"),
    ],
)
def test_the_list_stands_behind_what_the_source_leaves_open(source: str, end: str) -> None:
    behind = list_behind(source, [])
    assert behind.startswith(f"{end}## ")
    listed = MarkdownText(list_behind("", [])).rich
    whole, own = MarkdownText(source + behind).rich, MarkdownText(source).rich
    assert [*whole.paragraphs()] == [*own.paragraphs(), *listed.paragraphs()]


def test_the_list_leaves_mixed_line_ends_as_they_are(run, tmp_path: Path) -> None:
    path, target = tmp_path / "note.md", tmp_path / "out.md"
    path.write_bytes("# عنوان\r\n\r\nعقد الإجتماع\nأمس\r\n\r\n```\nكود".encode())
    assert run("export", path, "-o", target, "--changes").status == 0
    written = target.read_bytes().decode()
    kept = "# عنوان\r\n\r\nعقد الاجتماع\nأمس\r\n\r\n```\nكود"
    assert written.startswith(f"{kept}\r\n```\r\n\r\n## ")
    assert "\n" not in written.removeprefix(kept).replace("\r\n", "")
