"""The HTML report: that nothing breaks out of it, that it is bounded, and that it works in a real browser."""

import json
import re
import tracemalloc
from collections.abc import Iterator, Sequence
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from proofreader.batch import BatchReport, html_report
from proofreader.batch.journal import Journal, result_record
from proofreader.batch.model import CODES, Counts, Problem, Result, Status
from proofreader.batch.report import Collector
from proofreader.batch.report_files import write_report
from proofreader.batch.wording import LANGUAGES, wording
from proofreader.core import Category, Level
from proofreader.engine import all_rules

from .. import browser

HOSTILE = "</script><script>alert(1)</script><!--<img src=x onerror=alert(2)>'\"&amp;"


def change(rule: str = "wasl-written-as-qat", category: str = "hamza", **given: Any) -> dict[str, Any]:
    told = {
        "rule": rule,
        "category": category,
        "level": "certain",
        "applied": True,
        "line": 3,
        "column": 5,
        "end_line": 3,
        "end_column": 13,
        "start": 40,
        "end": 48,
        "wrong": "الإجتماع",
        "right": "الاجتماع",
        "sentence": "عقد الإجتماع أمس في مقر الوزارة.",
        "at": 4,
        "message": "همزة وصل كتبت قطعًا",
    }
    return told | given


def make(folder: Path, files: Sequence[tuple[dict[str, Any], Sequence[dict[str, Any]]]], **told: Any) -> BatchReport:
    """The report of a run that had these results (fields of ``Result``) and changes."""
    journal = Journal(folder / "run.jsonl")
    collector = Collector()
    for number, (fields, changes) in enumerate(files):
        counts: Counts = {}
        for found in changes:
            row = counts.setdefault(found["rule"], [found["category"], 0, 0, 0])
            row[1 if found["applied"] else 2] += 1
        result = Result(**({"key": str(number), "status": Status.DONE, "words": 200, "counts": counts} | fields))
        lines = [json.dumps(found, ensure_ascii=False) for found in changes]
        collector.add(
            result,
            (
                ((found["rule"], found["wrong"], found["right"]), found["applied"])
                for found in changes
                if found["right"] is not None
            ),
        )
        journal.add([result_record(result, journal.add_changes(lines) if lines else (0, 0))])
    journal.close()
    known = {
        "out": "/clean",
        "started": 1.7e9,
        "seconds": 75.5,
        "stopped": False,
        "trouble": "",
        "program": "1",
        "options": {"to": "docx", "level": "certain", "profile": "ar-MA"},
        "journal": journal.path,
        "changes": journal.changes_path,
    }
    return collector.report(**(known | told))


def write(report: BatchReport, path: Path, language: str = "ar") -> str:
    write_report(report, path, all_rules(), language)
    return path.read_text(encoding="utf-8")


class Page(HTMLParser):
    """Tags, and the text in scripts."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.handlers: list[str] = []
        self.scripts: list[tuple[dict[str, str | None], str]] = []
        self._script: dict[str, str | None] | None = None
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.handlers += [name for name, _ in attrs if name.startswith("on") or name in ("src", "style")]
        if tag == "script":
            self._script = dict(attrs)
            self.scripts.append((self._script, ""))

    def handle_endtag(self, tag: str) -> None:
        if tag == "script":
            self._script = None

    def handle_data(self, data: str) -> None:
        if self._script is not None:
            self.scripts[-1] = (self._script, self.scripts[-1][1] + data)

    def parts(self) -> Iterator[dict[str, Any]]:
        for attributes, text in self.scripts:
            if attributes.get("class") == "part":
                yield json.loads(text)


def test_every_change_is_in_the_page(tmp_path: Path) -> None:
    files = [
        ({"name": "أ.txt", "outlet": "الصباح"}, [change(), change(applied=False, level="likely", message="رأي")]),
        ({"name": "b.txt", "status": Status.FAILED, "problem": Problem("unreadable", "bad")}, []),
    ]
    page = Page(write(make(tmp_path, files), tmp_path / "r.html"))
    (part,) = page.parts()
    assert [row[0] for row in part["files"]] == ["أ.txt", "b.txt"]
    assert part["files"][1][9] == wording("ar").problems["unreadable"]
    assert [(row[3], row[4], row[5], part["messages"][row[8]]) for row in part["changes"]] == [
        (1, "الإجتماع", "الاجتماع", "همزة وصل كتبت قطعًا"),
        (0, "الإجتماع", "الاجتماع", "رأي"),
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_every_word(language: str) -> None:
    say, arabic = wording(language), wording("ar")
    assert set(say.categories) == set(Category)
    assert set(say.statuses) == set(map(str, Status))
    assert set(say.problems) == set(CODES)
    assert set(say.levels) == {level.label for level in Level}
    for told, other in ((say.page, arabic.page), (say.script, arabic.script)):
        assert set(told) == set(other)
        for key, text in told.items():  # the same is put in, and nothing that could be markup
            assert sorted(re.findall(r"\{\w+\}", text)) == sorted(re.findall(r"\{\w+\}", other[key])), key
            assert not set('<>&"') & set(text), key


@pytest.mark.parametrize(("language", "direction"), [("ar", "rtl"), ("en", "ltr"), ("fr", "ltr"), ("de", "rtl")])
def test_the_page_is_in_its_language(tmp_path: Path, language: str, direction: str) -> None:
    files = [({"name": "a", "outlet": "o"}, [change(), change(applied=False)]), _failed("b", "r")]
    text = write(make(tmp_path, files, stopped=True), tmp_path / "r.html", language)
    say = wording(language)
    assert f'<html lang="{say.language}" dir="{direction}">' in text
    assert f"<h1>{say('title')}</h1>" in text and say("stopped") in text and f'direction="{direction}"' in text
    if direction == "ltr":  # Arabic stands in what comes from articles and rules alone
        page = Page(text)
        shown = re.sub(r"<script.*?</script>|<svg.*?</svg>|<style.*?</style>", "", text, flags=re.DOTALL)
        assert not re.search("[\u0621-\u064a]", shown)
        about = next(json.loads(found) for attributes, found in page.scripts if attributes.get("id") == "about")
        assert about["words"] == say.script and about["language"] == language


def test_places_are_counted_as_the_browser_counts_them(tmp_path: Path) -> None:
    found = change(sentence="😀😀 عقد الإجتماع", at=7)
    page = Page(write(make(tmp_path, [({"name": "a"}, [found])]), tmp_path / "r.html"))
    (part,) = page.parts()
    assert part["changes"][0][7] == 9


texts = st.one_of(st.text(), st.sampled_from([HOSTILE, "</SCRIPT >", "<!--<script>", "]]>", "\u2028\x00", "\ud800"]))


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(texts, min_size=9, max_size=9))
def test_nothing_breaks_out(tmp_path_factory: pytest.TempPathFactory, words: list[str]) -> None:
    folder = tmp_path_factory.mktemp("hostile")
    name, wrong, right, sentence, message, outlet, writer, reason, trouble = words
    tame = [({"name": "a", "outlet": "o", "writer": "w"}, [change()]), _failed("a", "r")]
    hostile = [
        (
            {"name": name, "outlet": outlet or "o", "writer": writer or "w", "unknown": {}},
            [change(wrong=wrong, right=right, sentence=wrong + sentence, at=0, message=message)],
        ),
        _failed(name, reason),
    ]
    expected = Page(write(make(folder, tame, trouble="t"), folder / "t.html"))
    (folder / "run.jsonl").unlink()
    (folder / "run.changes.jsonl").unlink()
    page = Page(write(make(folder, hostile, trouble=trouble or "t", out=name), folder / "h.html"))
    # The same elements in the same order, whatever the texts, and no attribute that could do anything.
    assert page.tags == expected.tags
    assert page.handlers == []
    (part,) = page.parts()
    assert part["changes"][0][4] == wrong.encode("utf-8", "replace").decode()
    assert part["changes"][0][8] < len(part["messages"])


def _failed(name: str, reason: str) -> tuple[dict[str, Any], list[dict[str, Any]]]:
    return {"name": name, "status": Status.FAILED, "problem": Problem("internal", reason)}, []


def test_a_page_that_would_be_too_long_keeps_the_rare_rules(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(html_report, "MOST_CHANGES", 30)
    monkeypatch.setattr(html_report, "MOST_FILES", 5)
    files = [({"name": f"{n}.txt"}, [change(), change("alef-maqsura")]) for n in range(40)]
    files += [({"name": "rare.txt"}, [change("rare") for _ in range(4)]), ({"name": "last.txt"}, [])]
    page = Page(write(make(tmp_path, files), tmp_path / "r.html"))
    parts = list(page.parts())
    rules = [row[1] for part in parts for row in part["changes"]]
    assert len(rules) == 30
    assert sorted(rules.count(rule) for rule in set(rules)) == [4, 13, 13]
    left_out = next(json.loads(text) for attributes, text in page.scripts if attributes.get("id") == "left-out")
    assert (left_out["changes"], left_out["allChanges"]) == (54, 84)
    assert left_out["where"] == str(tmp_path / "run.changes.jsonl")
    names = [row[0] for part in parts for row in part["files"]]
    assert "rare.txt" in names and "last.txt" not in names  # a file whose changes are shown is there too
    assert left_out["files"] == 42 - len(names)


def test_memory_does_not_grow(tmp_path: Path) -> None:
    def peak(number: int) -> int:
        folder = tmp_path / str(number)
        folder.mkdir()
        report = make(folder, [({"name": f"{n}.txt"}, [change() for _ in range(20)]) for n in range(number)])
        tracemalloc.start()
        write_report(report, folder / "r.html", all_rules())
        told = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        return told

    peak(100)  # what is loaded once
    few, many = peak(400), peak(4000)
    assert (tmp_path / "4000" / "r.html").stat().st_size > 10_000_000
    assert many < few + 1_000_000


def many(count: int) -> list[tuple[dict[str, Any], Sequence[dict[str, Any]]]]:
    """Files of three outlets, every third with a likely issue left."""
    files: list[tuple[dict[str, Any], Sequence[dict[str, Any]]]] = []
    for number in range(count):
        changes = [change()]
        if number % 3 == 0:
            left = {"sentence": "زار الوزير المدرسه صباحا.", "wrong": "المدرسه", "right": "المدرسة", "at": 11}
            changes.append(change("ha-for-ta-marbuta", "endings", level="likely", applied=False, **left))
        fields = {"name": f"مجلد/{number}.txt", "outlet": f"جريدة {number % 3}", "writer": f"كاتب {number % 7}"}
        files.append((fields, changes))
    return files


SHOWN = "document.querySelectorAll('#changes > li').length"
COUNT = "document.getElementById('count').textContent"


@pytest.mark.browser
def test_in_a_browser(chromium: browser.Browser, tmp_path: Path) -> None:
    files = [*many(300), _failed(HOSTILE, HOSTILE)]
    hostile = change(sentence=f"{HOSTILE}الإجتماع", at=len(HOSTILE))
    files.append(({"name": f"{HOSTILE}.txt", "outlet": HOSTILE}, [hostile]))
    path = tmp_path / "r.html"
    write(make(tmp_path, files), path)
    chromium.problems.clear()
    chromium.open(path)
    assert chromium.run("document.dir") == "rtl"
    assert chromium.run(SHOWN) == 50
    assert "401" in chromium.run(COUNT)
    assert chromium.run("document.querySelectorAll('svg.chart').length") == 5

    # By choosing in a list, as somebody does.
    chromium.run("r = document.getElementById('level'); r.value = 'likely'; r.dispatchEvent(new Event('change'))")
    chromium.wait(f"{COUNT}.includes('100')")
    assert chromium.run("location.hash") == "#level=likely"
    assert chromium.run("document.querySelector('#changes del').textContent") == "المدرسه"
    assert chromium.run("document.querySelector('#changes ins').textContent") == "المدرسة"
    chromium.run("document.getElementById('reset').click()")
    chromium.wait(f"{COUNT}.includes('401') && !location.hash.includes('level')")

    # By writing.
    chromium.run("q = document.getElementById('q'); q.value = 'صباحا'; q.dispatchEvent(new Event('input'))")
    chromium.wait(f"{COUNT}.includes('100')")

    # By a bar of a chart, which is a link, and by the address.
    bar = "document.querySelector('a[href=\"#category=hamza\"]')"
    chromium.run(f"{bar}.dispatchEvent(new MouseEvent('click', {{bubbles: true}}))")
    chromium.wait(f"{COUNT}.includes('301')")
    chromium.open(path, "#rule=ha-for-ta-marbuta&outlet=%D8%AC%D8%B1%D9%8A%D8%AF%D8%A9%200&page=2")
    assert "100" in chromium.run(COUNT)
    assert chromium.run("document.querySelector('#changes-pager .where').textContent") == "2 من 2"
    chromium.run("document.querySelector('#changes-pager .before').click()")
    assert chromium.run("document.querySelector('#changes-pager .where').textContent") == "1 من 2"

    # Files: what failed, and sorting.
    chromium.open(path, "#status=failed")
    assert chromium.run("document.querySelectorAll('#files tbody tr').length") == 1
    assert chromium.run("document.querySelector('#files tbody td').textContent") == HOSTILE
    chromium.open(path)
    chromium.run("document.querySelector('[data-sort=\"5\"]').click()")
    assert chromium.run("document.querySelector('#files tbody tr').cells[4].textContent") == "1"
    assert chromium.run("document.querySelector('[aria-sort]').ariaSort") == "descending"

    # Text of an article stays text.
    chromium.open(path, "#q=onerror")
    assert HOSTILE in chromium.run("document.querySelector('#changes .sentence').textContent")
    assert chromium.run("document.images.length") == 0
    assert chromium.problems == []


def press(page: browser.Browser, key: str, code: int, text: str = "") -> None:
    """A key goes down and up. ``code``: its number on Windows; ``text``: what it writes."""
    given = {"key": key, "code": key, "windowsVirtualKeyCode": code}
    page.call("Input.dispatchKeyEvent", type="keyDown", text=text, **given)
    page.call("Input.dispatchKeyEvent", type="keyUp", **given)


@pytest.mark.browser
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_click_on_a_file_shows_its_changes_alone(chromium: browser.Browser, tmp_path: Path, language: str) -> None:
    names = ["1.txt", "11.txt", "21.txt", "1.txt", "a/1.txt", f"{HOSTILE}1.txt"]
    likely = change(level="likely", applied=False)
    files = [({"name": name, "output": f"{at}.docx"}, [change(line=at), likely]) for at, name in enumerate(names)]
    path = tmp_path / "r.html"
    write(make(tmp_path, files), path, language)
    chromium.problems.clear()
    chromium.open(path)
    assert chromium.run("document.getElementById('only').offsetParent") is None
    found = []
    for at in range(len(names)):
        chromium.run(f"document.querySelectorAll('#files tbody a')[{at}].click()")
        chromium.wait(f"{SHOWN} === 2")
        found.append(chromium.run("document.getElementById('only-name').textContent"))
        shown = "new Set([...document.querySelectorAll('#changes a[href*=only]')].map(a => a.title))"
        assert chromium.run(f"[...{shown}]") == [f"{at}.docx"]  # the second file of a name has an address of its own
    assert found == ["1.txt", "11.txt", "21.txt", "1.txt (2)", "a/1.txt", f"{HOSTILE}1.txt"]

    # The address holds it, together with the other filters.
    chromium.open(path, "#only=11.txt&level=likely")
    assert chromium.run(SHOWN) == 1
    chromium.run("r = document.getElementById('level'); r.value = ''; r.dispatchEvent(new Event('change'))")
    chromium.wait(f"{SHOWN} === 2 && location.hash === '#only=11.txt'")
    chromium.screenshot(tmp_path / "only.png")

    # By the keyboard: out of the last list, to the name, and away with it.
    assert chromium.run("document.getElementById('only-remove').ariaLabel").count("11.txt") == 1
    chromium.run("document.getElementById('applied').focus()")
    press(chromium, "Tab", 9)
    assert chromium.run("document.activeElement.id") == "only-remove"
    press(chromium, "Enter", 13, "\r")
    chromium.wait(f"{SHOWN} === 12 && location.hash === ''")
    assert chromium.run("document.activeElement.id") == "file"
    assert chromium.run("document.getElementById('only').offsetParent") is None

    chromium.open(path, "#only=11.txt")
    chromium.run("document.getElementById('reset').click()")
    chromium.wait(f"{SHOWN} === 12")
    # Addresses of reports that were sent before still filter by a part of the name.
    chromium.open(path, "#file=1.txt")
    assert chromium.run(SHOWN) == 12
    assert chromium.problems == []


@pytest.mark.browser
def test_in_english_in_a_browser(chromium: browser.Browser, tmp_path: Path) -> None:
    path = tmp_path / "r.html"
    write(make(tmp_path, many(120)), path, "en")
    chromium.problems.clear()
    chromium.open(path, "#level=certain")
    assert chromium.run("document.dir") == "ltr"
    assert chromium.run(COUNT) == "Found by the filters: 120 of 160"
    assert chromium.run("document.querySelector('#changes-pager .where').textContent") == "1 of 3"
    assert chromium.run("document.getElementById('files-count').textContent") == "Files: 120"
    # The Arabic sentence runs from right to left all the same; the chart's labels begin at its left edge.
    assert chromium.run("getComputedStyle(document.querySelector('#changes .sentence')).direction") == "rtl"
    left = "const left = e => e.getBoundingClientRect().left"
    labels = "[...document.querySelectorAll('figure:first-of-type svg.chart .label')]"
    gaps = chromium.run(f"(() => {{ {left}; return {labels}.map(l => left(l) - left(l.closest('svg'))) }})()")
    assert gaps and all(abs(gap) < 4 for gap in gaps)
    chromium.screenshot(tmp_path / "en.png")
    assert chromium.problems == []


@pytest.mark.browser
def test_dark_and_on_paper(chromium: browser.Browser, tmp_path: Path) -> None:
    path = tmp_path / "r.html"
    write(make(tmp_path, many(60)), path)
    chromium.problems.clear()
    colours = []
    for scheme in ("light", "dark"):
        chromium.call("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": scheme}])
        chromium.open(path)
        colours.append(chromium.run("getComputedStyle(document.body).backgroundColor"))
        chromium.screenshot(tmp_path / f"{scheme}.png")
    assert colours == ["rgb(244, 245, 247)", "rgb(26, 29, 33)"]
    # The chart's labels begin at its right edge.
    right = "const right = e => e.getBoundingClientRect().right"
    labels = "[...document.querySelectorAll('svg.chart .label')]"
    gaps = chromium.run(f"(() => {{ {right}; return {labels}.map(l => right(l.closest('svg')) - right(l)) }})()")
    assert gaps and all(abs(gap) < 4 for gap in gaps)
    chromium.call("Emulation.setEmulatedMedia", media="print", features=[])
    assert chromium.run("getComputedStyle(document.querySelector('.filters')).display") == "none"
    assert len(chromium.call("Page.printToPDF")["data"]) > 10_000
    chromium.call("Emulation.setEmulatedMedia", media="", features=[])
    assert chromium.problems == []
