"""إن and أن by what governs them."""

import pytest

from proofreader.arabic import parse
from proofreader.spelling.governor import governor_of
from proofreader.spelling.particles import Feature, features, odds, odds_of_other


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


@pytest.mark.parametrize(
    ("text", "inna"),
    [
        ("أوضح البلاغ، الصادر مساء أمس عن النقابة، إن الإضراب سيستمر", False),
        ("قال المدرب، الذي أكد غضبه من التحكيم، أنه سيستأنف", True),
        ("لم يقل أنه سيغادر", True),
        ("عاد ليقول أن الأمر صعب", True),
        ("توقف اللعب إذ أن المطر غزير", True),
        ("غلا السعر، فأن الطلب كثير", True),
        ("أيها الإخوة، أن العمل كثير", True),
        ("سيدي الرئيس، أننا نشكركم", True),
    ],
)
def test_the_grammar_names_the_governor(text: str, inna: bool) -> None:
    words = parse(text).words
    at = next(at for at, form in enumerate(words.bares) if form.lstrip("ف")[:2] in ("أن", "إن"))
    governor = governor_of(words, at)
    assert governor is not None and governor.is_inna is inna


@pytest.mark.parametrize(
    ("text", "joined"),
    [
        ("قال المدير إن المعمل سيفتح وأنه سيشغل الشباب", "قال … إن"),
        ("قال إن المعمل سيفتح وإن الأجور سترتفع وأن العمل كثير", "قال … إن"),
        ("أكد المدير أن المعمل سيفتح وأنه سيشغل الشباب", None),
        ("قال إن الوزارة أكدت وصول القطار وأنه سيتأخر", None),
    ],
)
def test_what_is_joined_by_waw_has_the_governor_of_the_first(text: str, joined: str | None) -> None:
    words = parse(text).words
    at = max(at for at, form in enumerate(words.bares) if form.startswith("وأن"))
    governor = governor_of(words, at)
    assert (governor.text if governor else None) == joined


@pytest.mark.parametrize(
    "text",
    [
        "قال الوزير في كلمة له أن المشروع جاهز",
        "أكد الوزير في كلمة له أن المشروع جاهز",
        "أكد الوزير في كلمة له إن المشروع جاهز",
        "من المتوقع إن يكون البرد شديدا",
        "توقف اللعب إذ أن المطر غزير",
        "أيها الإخوة، أنه عمل كثير",
        "سمعنا من الجيران أنه غاب",
        "إن الأمر صعب",
    ],
)
@pytest.mark.parametrize("least", [-3.0, 0.0, 3.0, 6.0])
def test_no_odds_of_the_other_are_lost_where_the_governor_is_not_looked_for(text: str, least: float) -> None:
    words, at = words_and_place(text)
    whole = odds(words, at)
    towards = -whole.value if "إ" in words.bares[at] else whole.value
    assert odds_of_other(words, at, least) == (whole if towards >= least else None)
