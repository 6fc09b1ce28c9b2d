"""The dictionary is offered only where it silences: with the real rules."""

import pytest

from proofreader.core import Span
from proofreader.engine import Engine, all_rules
from proofreader.ui.commands.text_menu import text_menu
from proofreader.ui.review.dismissals import SILENCED


def single_words(rule: str) -> list[tuple[str, Span]]:
    """The wrong examples of the rule that are about one word, and where it stands."""
    found = (example.unmarked() for example in all_rules()[rule].bad)
    return [(text, span) for text, span in found if text[slice(*span)].isalpha()]


@pytest.mark.parametrize("rule", sorted(SILENCED))
def test_the_word_in_the_dictionary_ends_the_issue(rule) -> None:
    for text, span in single_words(rule)[:3]:
        word = text[slice(*span)]
        engine = Engine.load(words=frozenset({word}))
        assert not [issue for issue in engine.check(text, suggest=True) if issue.span == span], (rule, word)


def test_every_rule_named_exists() -> None:
    assert set(all_rules()) >= SILENCED


def test_a_context_issue_does_not_offer_it(window) -> None:
    """«ان» for «أن» is about its place; the dictionary would change nothing."""
    position = window.editor.text().index("الى")
    window.editor.go_to(position + 1)
    assert window.review.current is not None and not window.actions_by_id["add_word"].isEnabled()
    texts = [action.text() for action in text_menu(window.context, position + 1).actions()]
    assert not any("المعجم" in text for text in texts)


def test_any_word_without_an_issue_is_offered(window) -> None:
    position = window.editor.text().index("الوزير") + 2
    menu = text_menu(window.context, position)
    (entry,) = [action for action in menu.actions() if "المعجم" in action.text()]
    entry.trigger()
    assert window.words.own() == ["الوزير"]
