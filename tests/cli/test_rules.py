"""proofreader rules."""

import json
from pathlib import Path

from proofreader.engine import all_rules


def test_json_holds_the_whole_documentation(run) -> None:
    records = json.loads(run("rules", "--format", "json", "--lang", "ar").text)
    assert {record["id"] for record in records} == set(all_rules())
    for record in records:
        rule = all_rules()[record["id"]]
        assert (record["summary"], record["rationale"], record["reference"]) == (
            rule.summary,
            rule.rationale,
            rule.reference,
        )
        assert [tuple(example.values()) for example in record["bad"]] == [tuple(example) for example in rule.bad]
        assert record["good"] == list(rule.good)
    assert {record["level"] for record in records} == {"certain", "likely", "note"}


def test_text_names_every_rule(run) -> None:
    lines = run("rules").text.splitlines()
    assert [line.split()[0] for line in lines if line and not line.startswith(" ")] == list(all_rules())


def test_a_profile_switches_rules_off(run, tmp_path: Path) -> None:
    first = next(iter(all_rules()))
    profile = tmp_path / "house.toml"
    profile.write_text(f'off = ["{first}"]', encoding="utf-8")
    records = json.loads(run("rules", "--format", "json", "--profile", profile).text)
    assert [record["enabled"] for record in records if record["id"] == first] == [False]


def test_a_page_holds_every_rule_and_nothing_that_runs(run) -> None:
    page = run("rules", "--format", "html").text
    assert all(f"<code>{rule}</code>" in page for rule in all_rules())
    assert page.count("<article>") == len(all_rules()) and page.count("<script>") == 1
    assert "http" not in page.partition("<h1>")[0]  # no other file, no address


def test_a_house_style_lowers_levels(run, tmp_path: Path) -> None:
    profile = tmp_path / "house.toml"
    profile.write_text('levels = {wasl-written-as-qat = "note"}', encoding="utf-8")
    records = json.loads(run("rules", "--format", "json", "--profile", profile).text)
    assert [record["level"] for record in records if record["id"] == "wasl-written-as-qat"] == ["note"]


def test_in_english_the_rules_speak_english(run) -> None:
    (record,) = [each for each in json.loads(run("rules", "--format", "json").text) if each["id"] == "doubled-space"]
    assert record["summary"] == "Doubled space" and record["rationale"].startswith("One space")
    assert "  Doubled space\n  Why: One space" in run("rules").text
    page = run("rules", "--format", "html").text
    assert '<html lang="en" dir="ltr">' in page and "<h3>Doubled space</h3>" in page and "<h2>Spacing</h2>" in page
    arabic = run("--lang", "ar", "rules", "--format", "html").text
    assert '<html lang="ar" dir="rtl">' in arabic and "<h2>المسافات</h2>" in arabic
