"""Markdown in a batch: the report has what the output has, at the places of the source, as ``check`` tells them."""

from pathlib import Path
from typing import Any

import pytest

from proofreader.batch import BatchReport
from proofreader.core import Level
from proofreader.core.profile import load_profile
from proofreader.correction import Policy, correct
from proofreader.documents.markdown.source import MarkdownSource
from proofreader.documents.plain.text_file import TextFile
from proofreader.engine import Engine

from .conftest import RunBatch, outputs, write

pytestmark = pytest.mark.usefixtures("inline")

CODE = """---
title: الإجتماع
---
عقد الإجتماع أمس.

```
كود الإجتماع
```

وفي المدينه `الإجتماع` قال ان الوقت حان.
"""
SOURCE = CODE + "\n- زار **المدرسه** أمس\n- ثم زار الجام**عه** أيضا\n"
FIXED = SOURCE.replace("عقد الإجتماع", "عقد الاجتماع").replace("المدينه", "المدينة").replace("المدرسه", "المدرسة")


def told(report: BatchReport) -> list[tuple[bool, int, str, str]]:
    return [(line["applied"], line["line"], line["wrong"], line["rule"]) for line in report.changes_lines()]


def made(report: BatchReport) -> list[tuple[int, str]]:
    return [(line, wrong) for applied, line, wrong, _ in told(report) if applied]


@pytest.fixture(scope="module")
def engine() -> Engine:
    return Engine.load(load_profile("ar-MA"))


def test_applied_is_what_was_made(run_batch: RunBatch, tmp_path: Path) -> None:
    report = run_batch(write(tmp_path / "note.md", SOURCE))
    assert outputs(tmp_path / "out")["note.md"].decode() == FIXED
    assert made(report) == [(4, "الإجتماع"), (10, "المدينه"), (12, "المدرسه")]
    assert (False, 13, "الجامعه", "ha-for-ta-marbuta") in told(report)
    assert report.total.applied == 3
    # The output has nothing more to be corrected, and the report says so.
    again = run_batch(tmp_path / "out" / "note.md", out=tmp_path / "again")
    assert outputs(tmp_path / "again")["note.md"].decode() == FIXED
    assert again.total.applied == 0 and made(again) == []
    assert again.total.left == report.total.left


@pytest.mark.parametrize("to", ["docx", "odt", "html", "md", "txt"])
def test_code_is_kept_and_not_told(run_batch: RunBatch, tmp_path: Path, to: str) -> None:
    report = run_batch(write(tmp_path / "note.md", CODE), to=to)
    assert made(report) == [(4, "الإجتماع"), (10, "المدينه")]
    if to in ("md", "txt", "html"):
        (output,) = outputs(tmp_path / "out").values()
        kept = 3 if to == "md" else 2  # the front matter too
        assert output.decode().count("الإجتماع") == kept and output.decode().count("الاجتماع") == 1


def test_the_same_as_check_and_fix(run_batch: RunBatch, tmp_path: Path, engine: Engine) -> None:
    report = run_batch(write(tmp_path / "note.md", SOURCE.replace("\n", "\r\n")))
    document = MarkdownSource(TextFile(SOURCE))
    issues = list(filter(None, map(document.located, engine.check(document.text))))
    places = [(issue.rule, *issue.span) for issue in issues]
    lines = list(report.changes_lines())
    assert [(line["rule"], line["start"], line["end"]) for line in lines] == [
        # What can't be mended across markup is a note of ``check``, and here left for an editor.
        place
        for place, issue in zip(places, issues, strict=True)
        if issue.level > Level.NOTE or "**" in SOURCE[slice(*issue.span)]
    ]
    for line in lines:
        before = SOURCE[: line["start"]]
        assert (line["line"], line["column"]) == (before.count("\n") + 1, len(before) - before.rfind("\n"))
        assert SOURCE[line["start"] : line["end"]].replace("**", "") == line["wrong"]
        assert line["sentence"][line["at"] :].startswith(line["wrong"])
    output = outputs(tmp_path / "out")["note.md"].decode().replace("\r\n", "\n")
    correct(document, engine.check, Policy(Level.CERTAIN).applies)
    assert output == document.file_text


@pytest.mark.parametrize("options", [{"tracked": True}, {"comments": True}, {"clean": True}])
@pytest.mark.parametrize("name", ["note.md", "note.txt"])
def test_places_in_a_document_are_those_of_the_source(
    run_batch: RunBatch, tmp_path: Path, name: str, options: dict[str, Any]
) -> None:
    source = "كلمة أولى.\n\n\nالكلمة الثانية.\n\nعقد الإجتماع أمس.\n\n  وزار المدينه.\n"
    report = run_batch(write(tmp_path / name, source), to="docx", **options)
    lines = list(report.changes_lines())
    made = [line for line in lines if line["wrong"].strip()]
    assert [(line["line"], line["column"], line["wrong"]) for line in made] == [(6, 5, "الإجتماع"), (8, 8, "المدينه")]
    for line in lines:
        assert source[line["start"] : line["end"]] == line["wrong"]
        assert line["sentence"][line["at"] :].startswith(line["wrong"])
