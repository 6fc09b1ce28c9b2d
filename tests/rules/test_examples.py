"""Every rule runs its own examples, whether written in Python or in TOML; so do the samples of docs/add-a-rule.md."""

import pkgutil
import re
import tempfile
from functools import cache
from pathlib import Path

import pytest

from proofreader import arabic
from proofreader.arabic import parse
from proofreader.core import Category, Edit, Example, Issue, Level, Profile, Rule
from proofreader.engine import Engine, all_rules, apply_edits
from proofreader.lexicon import ArabicLexicon, load_lexicon
from proofreader.rules import support
from proofreader.rules.support.toml_rules import load_rules

PAGE = (Path(__file__).resolve().parents[2] / "docs" / "add-a-rule.md").read_text(encoding="utf-8")


def samples() -> list[Rule]:
    """The rules that the page shows, one in Python and one in TOML."""
    python, toml = (re.search(rf"```{language}\n(.*?)```", PAGE, re.DOTALL) for language in ("python", "toml"))
    assert python and toml, "the page shows no rule"
    names: dict[str, Rule] = {}
    exec(compile(python[1], "docs/add-a-rule.md", "exec"), names)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "sample.toml")
        path.write_text(toml[1], encoding="utf-8")
        return [names["RULE"], *load_rules(path)]


SAMPLES = samples()
RULES = [*all_rules().values(), *SAMPLES]
BAD = [pytest.param(rule, example, id=f"{rule.id}-{n}") for rule in RULES for n, example in enumerate(rule.bad)]
GOOD = [pytest.param(rule, text, id=f"{rule.id}-{n}") for rule in RULES for n, text in enumerate(rule.good)]


@cache
def lexicon() -> ArabicLexicon:
    """The lexicon, loaded once: that takes longer than any example."""
    return load_lexicon()


def issues_of(rule: Rule, text: str) -> list[Issue]:
    """What this rule alone finds."""
    engine = Engine(lexicon(), Profile(levels={rule.id: Level.CERTAIN}), {rule.id: rule})
    return engine.check(text)


@pytest.mark.parametrize(("rule", "example"), BAD)
def test_wrong_example(rule: Rule, example: Example) -> None:
    text, span = example.unmarked()
    issues = issues_of(rule, text)
    assert span in [issue.span for issue in issues], f"{text!r}: found {issues}"
    if example.right is None:
        assert all(not issue.fixes or issue.level is Level.NOTE for issue in issues)
        return
    fixed = apply_edits(text, [edit for issue in issues for edit in issue.fixes[0].edits])
    assert fixed == example.right
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
        text, _ = example.unmarked()
        edits: list[Edit] = [edit for issue in issues_of(rule, text) for fix in issue.fixes for edit in fix.edits]
        for edit in edits:
            assert "\n" not in text[edit.span.start : edit.span.end] + edit.text


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_edits_stay_inside_the_text_and_do_not_overlap(rule: Rule) -> None:
    for example in rule.bad:
        text, _ = example.unmarked()
        assert "".join(token.text for token in parse(text).tokens) == text
        for issue in issues_of(rule, text):
            for fix in issue.fixes:
                apply_edits(text, fix.edits)


def test_the_samples_are_rules_of_their_own() -> None:
    assert len(SAMPLES) == 2 and not all_rules().keys() & {sample.id for sample in SAMPLES}


def test_the_page_lists_every_category_and_helper() -> None:
    helpers = [info.name for package in (arabic, support) for info in pkgutil.iter_modules(package.__path__)]
    missing = [name for name in (*map(str, Category), *helpers) if f"\n| `{name}` |" not in PAGE]
    assert not missing, f"add to docs/add-a-rule.md: {missing}"


def test_every_rule_teaches_by_three_examples() -> None:
    assert [rule.id for rule in all_rules().values() if len(rule.bad) < 3] == []
