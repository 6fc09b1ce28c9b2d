"""إن and أن by what governs them."""

import pytest

from proofreader.arabic import parse
from proofreader.spelling.particles import Feature, features, odds


def words_and_place(text: str) -> tuple[tuple, int]:  # type: ignore[type-arg]
    words = parse(text).words
    return words, next(at for at, word in enumerate(words) if word.bare in ("أن", "إن", "أنه", "إنه"))


@pytest.mark.parametrize(
    ("text", "inna"),
    [
        ("قال الوزير في كلمة له إن المشروع جاهز", True),
        ("وقالت المتحدثة إنه لا خلاف", True),
        ("أكد الوزير في كلمة له أن المشروع جاهز", False),
        ("أشار المصدر إلى أن المشروع جاهز", False),
        ("إلا أن المشروع تأخر", False),
    ],
)
def test_the_nearest_reporting_verb_decides(text: str, inna: bool) -> None:
    words, at = words_and_place(text)
    assert (odds(words, at).value > 0) is inna


def test_a_sentence_end_hides_the_verb() -> None:
    words, at = words_and_place("قال نعم. ثم أضاف أن الأمر صعب")
    assert Feature("verb", "قال", "3") not in set(features(words, at))


def test_the_reason_names_what_stands_before() -> None:
    words, at = words_and_place("أكد أن المشروع جاهز")
    reason = odds(words, at).reason
    assert reason is not None and reason.word == "أكد"
