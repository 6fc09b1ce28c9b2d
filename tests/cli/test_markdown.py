"""check and fix of Markdown: places of the source, markup untouched."""

from pathlib import Path

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
