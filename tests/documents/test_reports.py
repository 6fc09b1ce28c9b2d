"""Reports: the exact shape that programs rely on, and positions that point at the right characters."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from proofreader.core import Category, Edit, Example, Fix, Issue, Level, Rule, Span
from proofreader.correction.mending import replaced
from proofreader.correction.positions import LineIndex
from proofreader.reports import FileReport, as_json, as_sarif, as_text

TEXT = "😀 سطر أول\nعقد الإجتماع أمس .\nنهاية"
WORD = TEXT.index("الإجتماع")
STOP = TEXT.index(" .")
ISSUES = (
    Issue(
        "wasl",
        Category.HAMZA,
        Span(WORD, WORD + 8),
        "همزة قطع في موضع همزة وصل.",
        (
            Fix.replace(WORD, WORD + 8, "الاجتماع", Level.CERTAIN),
            Fix.replace(WORD, WORD + 8, "اجتماع", Level.LIKELY, "نكرة"),
        ),
    ),
    Issue(
        "space", Category.SPACING, Span(STOP, STOP + 1), "فراغ زائد", (Fix.replace(STOP, STOP + 1, "", Level.LIKELY),)
    ),
    Issue("name", Category.UNKNOWN, Span(STOP + 3, STOP + 8), "غير معروف"),
)
REPORT = FileReport("أخبار/مقال 1.txt", TEXT, 6, ISSUES)
LATER = FileReport("أخبار/مقال 1.txt", TEXT, 6, ISSUES[:1], later=ISSUES[1:2])
TOO_LONG = FileReport("long.txt", TEXT, 6, (), later=None)
RULE = Rule(
    id="wasl",
    category=Category.HAMZA,
    summary="ملخص",
    rationale="سبب",
    reference="مرجع",
    bad=(Example("[أ]", "ا"),),
    good=("ا",),
    check_word=lambda word, lexicon: None,
)


def _sarif(*reports: FileReport) -> dict[str, Any]:
    value: dict[str, Any] = json.loads(as_sarif(reports, {"wasl": RULE}))
    return value


def test_json_has_exactly_the_documented_shape() -> None:
    assert json.loads(as_json([REPORT])) == {
        "version": 1,
        "files": [
            {
                "path": "أخبار/مقال 1.txt",
                "words": 6,
                "issues": [
                    {
                        "rule": "wasl",
                        "category": "hamza",
                        "start": WORD,
                        "end": WORD + 8,
                        "text": "الإجتماع",
                        "message": "همزة قطع في موضع همزة وصل.",
                        "fixes": [
                            {"level": "certain", "edits": [{"start": WORD, "end": WORD + 8, "text": "الاجتماع"}]},
                            {"level": "likely", "edits": [{"start": WORD, "end": WORD + 8, "text": "اجتماع"}]},
                        ],
                    },
                    {
                        "rule": "space",
                        "category": "spacing",
                        "start": STOP,
                        "end": STOP + 1,
                        "text": " ",
                        "message": "فراغ زائد",
                        "fixes": [{"level": "likely", "edits": [{"start": STOP, "end": STOP + 1, "text": ""}]}],
                    },
                    {
                        "rule": "name",
                        "category": "unknown",
                        "start": STOP + 3,
                        "end": STOP + 8,
                        "text": "نهاية",
                        "message": "غير معروف",
                        "fixes": [],
                    },
                ],
            }
        ],
    }


def test_json_is_readable_and_holds_any_path() -> None:
    assert "الإجتماع" in as_json([REPORT])
    as_json([FileReport("\udcff.txt", "", 0)]).encode("utf-8")
    assert json.loads(as_json([])) == {"version": 1, "files": []}


def test_what_is_seen_later_stands_apart_in_json() -> None:
    told, unknown, nothing = json.loads(as_json([LATER, TOO_LONG, REPORT]))["files"]
    assert told["issues"] == json.loads(as_json([REPORT]))["files"][0]["issues"][:1]
    assert [(issue["rule"], issue["text"], issue["fixes"][0]["level"]) for issue in told["later"]] == [
        ("space", " ", "likely")
    ]
    assert unknown["later"] is None and "later" not in nothing


def test_what_is_seen_later_is_no_error_of_sarif_and_has_no_fix() -> None:
    run = _sarif(LATER, TOO_LONG)["runs"][0]
    first, later = run["results"]
    assert first == _sarif(REPORT)["runs"][0]["results"][0] | {"ruleIndex": first["ruleIndex"]}
    assert (later["kind"], later["level"], "fixes" in later) == ("informational", "none", False)
    assert later["message"]["text"] == "فراغ زائد (seen once the others are corrected)"
    assert (later["properties"]["later"], later["properties"]["level"]) == (True, "likely")
    (fix,) = later["properties"]["fixes"]
    assert fix["artifactChanges"][0]["replacements"][0]["insertedContent"] == {"text": ""}
    assert [artifact.get("properties") for artifact in run["artifacts"]] == [None, {"later": None}]


def test_sarif_run() -> None:
    log = _sarif(REPORT, FileReport("-", "", 0))
    assert log["version"] == "2.1.0"
    assert log["$schema"].endswith("sarif-schema-2.1.0.json")
    (run,) = log["runs"]
    assert run["columnKind"] == "unicodeCodePoints"
    assert [artifact["location"]["uri"] for artifact in run["artifacts"]] == [
        "%D8%A3%D8%AE%D8%A8%D8%A7%D8%B1/%D9%85%D9%82%D8%A7%D9%84%201.txt",
        "stdin",
    ]


def test_sarif_rules_explain_themselves() -> None:
    driver = _sarif(REPORT)["runs"][0]["tool"]["driver"]
    assert driver["name"] == "proofreader"
    assert [rule["id"] for rule in driver["rules"]] == ["name", "space", "wasl"]
    rule = driver["rules"][2]
    assert rule["shortDescription"]["text"] == "ملخص"
    assert rule["help"]["text"] == "سبب\nمرجع"
    assert json.loads(as_sarif([REPORT], [RULE])) == _sarif(REPORT)


def test_sarif_results_point_at_the_text() -> None:
    run = _sarif(REPORT)["runs"][0]
    assert [result["level"] for result in run["results"]] == ["error", "warning", "note"]
    for result, issue in zip(run["results"], ISSUES, strict=True):
        assert run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == result["ruleId"] == issue.rule
        assert result["message"]["text"] == issue.message
        place = result["locations"][0]["physicalLocation"]
        assert place["artifactLocation"] == {"uri": run["artifacts"][0]["location"]["uri"], "index": 0}
        region = place["region"]
        start, length = region["charOffset"], region["charLength"]
        assert TEXT[start : start + length] == region["snippet"]["text"]
        line = TEXT.split("\n")[region["startLine"] - 1]
        assert region["startLine"] == region["endLine"]
        assert line[region["startColumn"] - 1 : region["endColumn"] - 1] == region["snippet"]["text"]


def test_sarif_fixes() -> None:
    first, second, third = _sarif(REPORT)["runs"][0]["results"]
    assert "fixes" not in third
    assert len(first["fixes"]) == 2
    assert first["fixes"][1]["description"] == {"text": "نكرة"}
    (change,) = first["fixes"][0]["artifactChanges"]
    (replacement,) = change["replacements"]
    assert replacement["deletedRegion"]["charOffset"] == WORD
    assert replacement["deletedRegion"]["charLength"] == 8
    assert replacement["insertedContent"] == {"text": "الاجتماع"}
    assert second["fixes"][0]["artifactChanges"][0]["replacements"][0]["insertedContent"] == {"text": ""}


def test_sarif_absolute_and_odd_paths() -> None:
    reports = [FileReport(path, "", 0) for path in ("/tmp/a b.txt", "a:b.txt", "\udcff.txt")]
    uris = [artifact["location"]["uri"] for artifact in _sarif(*reports)["runs"][0]["artifacts"]]
    assert uris == ["file:///tmp/a%20b.txt", "a%3Ab.txt", "%FF.txt"]


def test_text_lines_and_counts() -> None:
    other = FileReport("b.txt", "نهاية", 1200, (ISSUES[2].shift(-STOP - 3),))
    assert as_text([REPORT, FileReport("c.txt", "", 0), other]).replace("\u200f", "") == (
        "أخبار/مقال 1.txt:2:5: wasl [certain] «الإجتماع» ← «الاجتماع»، «اجتماع»  همزة قطع في موضع همزة وصل.\n"
        "أخبار/مقال 1.txt:2:17: space [likely] «أمس .» ← «أمس.»  فراغ زائد\n"
        "أخبار/مقال 1.txt:3:1: name [note] «نهاية»  غير معروف\n"
        "\n"
        "b.txt:1:1: name [note] «نهاية»  غير معروف\n"
        "\n"
        "3 files, 1,206 words: 1 certain, 1 likely, 2 notes\n"
    )


def test_text_puts_the_arabic_between_direction_marks() -> None:
    line = as_text([REPORT]).split("\n")[0]
    assert line.index("\u200f") == line.index("«") - 1
    assert line.endswith("\u200f")


def test_text_of_nothing() -> None:
    assert as_text([]) == "0 files, 0 words: 0 certain, 0 likely, 0 notes\n"


def test_text_stays_in_one_line_and_short() -> None:
    text = "أ\n" + "ب" * 500
    issue = Issue("long", "residue", Span(0, len(text)), "سطر\nوسطر", (Fix.replace(0, len(text), "", Level.LIKELY),))
    report = as_text([FileReport("a\n", text, 1, (issue,))])
    line = report.split("\n\n")[0]
    assert "↵" in line
    assert "…" in line
    assert "سطر وسطر" in line
    assert len(line) < 160


def test_fix_outside_the_issue_is_shown_whole() -> None:
    issue = Issue(
        "far", "grammar", Span(4, 7), "رسالة", (Fix((Edit(Span(0, 3), "قام"), Edit(Span(4, 7), "ثم")), Level.LIKELY),)
    )
    assert "«قال عمر» ← «قام ثم»" in as_text([FileReport("a", "قال عمر", 2, (issue,))])


@given(st.text(st.sampled_from("اب\n\r\u2028😀")), st.data())
def test_positions_lead_back_to_the_offset(text: str, data: st.DataObject) -> None:
    offset = data.draw(st.integers(0, len(text)))
    line, column = LineIndex(text).position(offset)
    before = text.split("\n")[: line - 1]
    assert sum(len(one) + 1 for one in before) + column - 1 == offset
    assert column >= 1


@pytest.mark.parametrize(("start", "end", "expected"), [(0, 6, "aXdYf"), (1, 6, "XdYf"), (1, 5, "XdY")])
def test_replaced(start: int, end: int, expected: str) -> None:
    assert replaced("abcdef", start, end, [Edit(Span(1, 3), "X"), Edit(Span(4, 5), "Y")]) == expected
