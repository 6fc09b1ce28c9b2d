"""proofreader rules."""

import json
from pathlib import Path

from proofreader.engine import all_rules


def test_json_holds_the_whole_documentation(run) -> None:
    records = json.loads(run("rules", "--format", "json").text)
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
