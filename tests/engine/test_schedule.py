"""Which rules a schedule asks."""

from collections.abc import Iterator

from proofreader.arabic import parse
from proofreader.core import AnyOf, Category, Document, Finding, HasForm, Lexicon, Rule
from proofreader.engine.discovery import all_rules
from proofreader.engine.schedule import Schedule
from proofreader.lexicon import load_lexicon
from proofreader.rules.support.conditions import has_ending, has_form


def nothing(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    yield from ()


def rule(name: str, condition: HasForm) -> Rule:
    """A rule that finds nothing."""
    return Rule(name, Category.SPELLING, "", "", "", (), (), check=nothing, condition=condition)


def test_a_form_is_asked_by_its_last_letter() -> None:
    asked = []

    def fits(form: str) -> bool:
        asked.append(form)
        return True

    schedule = Schedule([rule("of-nun", has_form(fits, "ن")), rule("in-waw", has_ending("وا"))])
    document = parse("وصل لاعبون إلى المدينة")
    assert [each.id for each, _ in schedule.checks(document, load_lexicon())] == ["of-nun"]
    assert asked == ["لاعبون"]


def test_last_letters_hide_no_form() -> None:
    rules = all_rules().values()
    forms = parse("\n".join(text for each in rules for text in (*(bad.wrong for bad in each.bad), *each.good))).forms
    conditions = [
        each
        for rule in rules
        for each in (rule.condition.conditions if isinstance(rule.condition, AnyOf) else (rule.condition,))
        if isinstance(each, HasForm) and each.last is not None
    ]
    assert conditions
    assert not [form for each in conditions for form in forms if form[-1] not in each.last and each.fits(form)]
