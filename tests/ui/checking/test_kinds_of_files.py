"""A file with markup is checked in the window as ``check`` does it: the same issues, none in code or timings."""

import json
from pathlib import Path

import pytest

from proofreader.cli import main
from proofreader.core import Edit, Level, Span
from proofreader.correction import apply_edits
from proofreader.documents.checker import source_in_window
from proofreader.documents.registry import kind_of
from proofreader.engine import Engine
from proofreader.engine.wire import issue_from_wire
from proofreader.engine.worker import Service

MARKDOWN = """---
title: زيارة الى الرباط
---

# زيارة الى الرباط {#زيارة-الى-الرباط}

سافر الوزير الى **المدينه** أمس ، وعاد [الى بيته](https://example.org/الى).

```
سافر الوزير الى المدينه
```

| المدينه | العدد |
|---------|-------|
| الى     | 4     |
"""
SUBTITLES = """1
00:00:01,000 --> 00:00:02,500
سافر الوزير الى الرباط ،

2
00:00:03,000 --> 00:00:04,500
وعاد الى المدينه أمس .
"""
SAMPLES = {"a.md": MARKDOWN, "b.srt": SUBTITLES, "c.txt": "سافر الوزير الى **المدينه** أمس ، وعاد."}


@pytest.fixture(scope="module")
def engine() -> Engine:
    return Engine.load()


def in_window(engine: Engine, name: str, text: str) -> list[tuple[Span, str, str]]:
    service = Service(lambda **_: engine, source_in_window)
    request = {"id": 1, "profile": "ar-MA", "text": text, "kind": kind_of(name).name}
    answer = service.answer(json.dumps(request).encode())
    issues = list(map(issue_from_wire, answer["issues"]))
    return sorted((issue.span, text[slice(*issue.span)], issue.rule) for issue in issues)


@pytest.mark.parametrize("name", SAMPLES)
def test_the_window_and_check_find_the_same(
    engine: Engine, name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path, text = tmp_path / name, SAMPLES[name]
    path.write_text(text, encoding="utf-8")
    main(["check", "--format", "json", "--level", "note", str(path)], lambda _: 0)
    (report,) = json.loads(capsys.readouterr().out)["files"]
    checked = sorted((Span(i["start"], i["end"]), text[i["start"] : i["end"]], i["rule"]) for i in report["issues"])
    assert checked
    assert in_window(engine, name, text) == checked


def test_what_is_no_prose_is_not_reported(engine: Engine) -> None:
    prose = MARKDOWN.index("# زيارة"), MARKDOWN.index(" {#"), MARKDOWN.index("سافر"), MARKDOWN.index("](https")
    table = MARKDOWN.index("| المدينه")
    found = in_window(engine, "a.md", MARKDOWN)
    assert [word for _, word, _ in found].count("الى") == 4  # heading, sentence, link, cell
    for span, _, _ in found:
        assert prose[0] <= span.start < prose[1] or prose[2] <= span.start < prose[3] or span.start > table
    for span, _, _ in in_window(engine, "b.srt", SUBTITLES):
        assert "-->" not in SUBTITLES[: span.end].rpartition("\n")[2]


def test_fixes_stand_where_the_words_are(engine: Engine) -> None:
    service = Service(lambda **_: engine, source_in_window)
    answer = service.answer(json.dumps({"id": 1, "text": SUBTITLES, "kind": "subtitles"}).encode())
    issues = map(issue_from_wire, answer["issues"])
    edits: list[Edit] = [edit for i in issues if i.fixes and i.level is Level.CERTAIN for edit in i.fixes[0].edits]
    assert apply_edits(SUBTITLES, edits).splitlines()[:3] == [*SUBTITLES.splitlines()[:2], "سافر الوزير إلى الرباط،"]


def test_the_kind_follows_the_name_of_the_file(open_window, checker, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(MARKDOWN, encoding="utf-8")
    window = open_window(path)
    assert checker.kinds[-1] == "text"
    article = window.articles.current
    assert window.files._write(article, tmp_path / "a.md")
    assert checker.kinds[-1] == "markdown"
