"""Every rule runs its own examples, whether written in Python or in TOML."""

import pytest

from proofreader.arabic import parse
from proofreader.core import Category, Edit, Issue, Level, Profile, Rule
from proofreader.engine import Engine, all_rules, apply_edits
from proofreader.lexicon import load_lexicon

RULES = list(all_rules().values())
BAD = [pytest.param(rule, example, id=f"{rule.id}-{n}") for rule in RULES for n, example in enumerate(rule.bad)]
GOOD = [pytest.param(rule, text, id=f"{rule.id}-{n}") for rule in RULES for n, text in enumerate(rule.good)]


def issues_of(rule: Rule, text: str) -> list[Issue]:
    """What this rule alone finds."""
    engine = Engine(load_lexicon(), Profile(levels={rule.id: Level.CERTAIN}), {rule.id: rule})
    return engine.check(text)


def unmark(wrong: str) -> tuple[str, int, int]:
    """The text of an example without its brackets, and where they stood."""
    left, right = "\ue000", "\ue001"
    text = wrong.replace("[[", left).replace("]]", right)
    start = text.index("[")
    end = text.index("]") - 1
    text = text.replace("[", "", 1).replace("]", "", 1)
    return text.replace(left, "[").replace(right, "]"), start, end


@pytest.mark.parametrize(("rule", "example"), BAD)
def test_wrong_example(rule: Rule, example: tuple[str, str | None]) -> None:
    text, start, end = unmark(example[0])
    issues = issues_of(rule, text)
    assert (start, end) in [issue.span for issue in issues], f"{text!r}: found {issues}"
    if example[1] is None:
        assert all(not issue.fixes or issue.level is Level.NOTE for issue in issues)
        return
    fixed = apply_edits(text, [edit for issue in issues for edit in issue.fixes[0].edits])
    assert fixed == example[1]
    assert not issues_of(rule, fixed), "the fixed text raises the rule again"


@pytest.mark.parametrize(("rule", "text"), GOOD)
def test_right_example_stays_silent(rule: Rule, text: str) -> None:
    assert issues_of(rule, text) == []


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_documented(rule: Rule) -> None:
    assert rule.id == rule.id.lower() and " " not in rule.id
    assert rule.summary and rule.rationale
    assert rule.bad and rule.good, "a rule needs a wrong and a right example"


@pytest.mark.parametrize("rule", [r for r in RULES if r.category is not Category.RESIDUE], ids=lambda rule: rule.id)
def test_no_line_is_added_or_removed(rule: Rule) -> None:
    for example in rule.bad:
        text, _, _ = unmark(example.wrong)
        edits: list[Edit] = [edit for issue in issues_of(rule, text) for fix in issue.fixes for edit in fix.edits]
        for edit in edits:
            assert "\n" not in text[edit.span.start : edit.span.end] + edit.text


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_edits_stay_inside_the_text_and_do_not_overlap(rule: Rule) -> None:
    for example in rule.bad:
        text, _, _ = unmark(example.wrong)
        assert "".join(token.text for token in parse(text).tokens) == text
        for issue in issues_of(rule, text):
            for fix in issue.fixes:
                apply_edits(text, fix.edits)
