"""A word that the user added stands for itself, whatever would fit better beside its neighbours."""

import pytest

from proofreader.engine import Engine

WORDS = [
    ("من جميع يلدان العالم", "يلدان"),  # a word of the dictionary that another is meant by
    ("حضر الوزير اجتاعا في الرباط", "اجتاعا"),  # no word
    ("حضر الوزير واجتاعا في الرباط", "اجتاعا"),  # behind a clitic
]


@pytest.mark.parametrize(("text", "word"), WORDS)
def test_a_word_that_the_user_added_is_no_slip(text: str, word: str) -> None:
    assert {issue.rule for issue in Engine.load().check(text)} & {"misspelt-word", "unknown-word"}
    assert not Engine.load(words=frozenset({word})).check(text)


def test_another_spelling_of_it_is_still_one() -> None:
    """Its hamza is a matter of spelling: who adds «الى» with a whole list is still told."""
    engine = Engine.load(words=frozenset({"الى"}))
    assert [issue.fixes[0].edits[0].text for issue in engine.check("ذهب الى الرباط") if issue.fixes] == ["إلى"]
