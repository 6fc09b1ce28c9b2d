"""What rules say in English, and in the languages in which they are written."""

import re

import pytest

from proofreader.core import Issue, Span
from proofreader.core.i18n import use_language
from proofreader.core.rule_words import english, message_of, rationale_of, summary_of, texts_of
from proofreader.engine import all_rules


def test_every_rule_has_a_name_and_a_reason_in_english() -> None:
    assert english().keys() == all_rules().keys()
    for rule, (name, reason) in english().items():
        assert re.match("[A-Z«0-9]", name) and not name.endswith("."), rule
        assert re.match("[A-Z«0-9\\u0621-\\u064a]", reason) and reason.endswith("."), rule
        assert len(name) <= 90 and len(reason) <= 180, rule


@pytest.mark.parametrize(
    ("rule", "message", "told"),
    [
        ("doubled-space", "مسافة مكررة", "Doubled space"),
        ("missing-hamza", "بعد «قال» تأتي «إن»، لا «قال»", "Hamza left out: «قال», «إن»"),
        ("silsa-for-silsila", "«سلسة» غير «سلسلة»", "«سلسة» where «سلسلة» belongs"),
        ("newsroom-entry", "نكتب «المغرب»", "نكتب «المغرب»"),  # the newsroom's own words
        ("no-such-rule", "قول", "قول"),
    ],
)
def test_a_message_keeps_the_words_it_quotes(rule: str, message: str, told: str) -> None:
    issue = Issue(rule, "", Span(0, 1), message)
    assert message_of(issue, "en") == told
    assert message_of(issue, "ar") == message_of(issue, "fr") == message


def test_the_language_in_use_decides() -> None:
    rule = all_rules()["doubled-space"]
    told = {"summary": rule.summary, "rationale": rule.rationale, "reference": "م"}
    try:
        use_language("ar")
        assert (summary_of(rule), rationale_of(rule)) == (rule.summary, rule.rationale)
        assert texts_of(rule.id, told) == told
    finally:
        use_language("en")
    assert texts_of(rule.id, told) == {"summary": summary_of(rule), "rationale": rationale_of(rule), "reference": "م"}
    assert summary_of(rule) == "Doubled space"
