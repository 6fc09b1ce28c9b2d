"""How sure each rule is, read off its own examples."""

from collections.abc import Iterable, Mapping

from proofreader.core import Level, Lexicon, Profile, Rule
from proofreader.engine.engine import Engine


def rule_levels(rules: Iterable[Rule], lexicon: Lexicon, profile: Profile) -> Mapping[str, Level]:
    """Return id → the highest level at which the rule finds one of its own wrong examples in this house style.

    A rule that the house style switches off is tried as it would be if it were on.
    """
    return {rule.id: _level(rule, lexicon, profile) for rule in rules}


def _level(rule: Rule, lexicon: Lexicon, profile: Profile) -> Level:
    cap = profile.levels.get(rule.id, Level.CERTAIN)
    engine = Engine(lexicon, Profile(levels={rule.id: cap}), {rule.id: rule})
    found = (issue for example in rule.bad for issue in engine.check(example.unmarked()[0]))
    return max((issue.level for issue in found), default=Level.NOTE)
