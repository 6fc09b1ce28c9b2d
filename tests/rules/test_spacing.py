"""Spaces: the one fault of a run of spaces, and that fixing settles."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from proofreader.arabic.letters import TATWEEL
from proofreader.core import Category, Level, Profile
from proofreader.engine import Engine, all_rules
from proofreader.lexicon import load_lexicon
from proofreader.rules.support.faulty_spaces import SpaceFault, faulty_spaces

FAMILIES = {Category.SPACING, Category.PUNCTUATION, Category.TYPOGRAPHY}
RULES = {id_: rule for id_, rule in all_rules().items() if rule.check and rule.category in FAMILIES}
WORDS = ("كتاب", "قال", "و", "لـ", "ثم", "2019", "5", "FIFA")
SPACES = (" ", "  ", "\u00a0", "\t", "\u200b", "\u200f")
PIECES = st.sampled_from((*WORDS, *SPACES, *'،؛؟!.:,;?"«»“”()[]-…'))
TEXTS = st.lists(PIECES, max_size=14).map("".join)


ENGINE = Engine(load_lexicon(), Profile(), RULES)


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("كتاب  ، قلم", SpaceFault.BEFORE_MARK),
        ("كتاب\u00a0، قلم", SpaceFault.BEFORE_MARK),
        ("كتاب  قلم", SpaceFault.DOUBLED),
        ("كتاب\u00a0 قلم", SpaceFault.DOUBLED),
        ("كتاب\u00a0قلم", SpaceFault.NO_BREAK),
        ("  كتاب", SpaceFault.START),
        ("كتاب.  ", SpaceFault.END),
        ("«\u00a0 كتاب»", SpaceFault.IN_QUOTES),
        ("(  كتاب)", SpaceFault.IN_BRACKETS),
        ("«قلم» و  «كتاب»", SpaceFault.AFTER_PROCLITIC),
        ("وصف ب «كتاب»", SpaceFault.AFTER_PROCLITIC),
        ("وصف بـ «كتاب»", SpaceFault.AFTER_TATWEEL),
        ("وصف بـ\u00a0«كتاب»", SpaceFault.AFTER_PROCLITIC),
    ],
)
def test_every_run_has_one_fault(text: str, fault: SpaceFault) -> None:
    assert [space.fault for space in faulty_spaces(text)] == [fault]


def letters(text: str) -> str:
    return "".join(char for char in text if char.isalnum() and char != TATWEEL)


@given(TEXTS)
def test_runs_never_overlap_and_hold_only_spaces(text: str) -> None:
    last = 0
    for space in faulty_spaces(text):
        assert last <= space.start < space.end
        assert text[space.start : space.end].isspace()
        last = space.end


@settings(max_examples=300, deadline=None)
@given(TEXTS)
def test_fixing_settles(text: str) -> None:
    fixed = ENGINE.fix(text, Level.LIKELY).text
    left = [issue for issue in ENGINE.check(fixed) if issue.fixes and issue.level >= Level.LIKELY]
    assert left == []


@settings(max_examples=300, deadline=None)
@given(TEXTS)
def test_certain_fixes_keep_letters_digits_and_lines(text: str) -> None:
    fixed = ENGINE.fix(text, Level.CERTAIN).text
    assert letters(fixed) == letters(text)
    assert fixed.count("\n") == text.count("\n")


@pytest.mark.parametrize(
    "text",
    [
        "زوروا https://example.com/a,b?c=1 اليوم",
        "راسلوا desk@example.ma اليوم",
        "على موقع فبراير.كوم ووسم #صباح_الخير",
        "في الساعة 09:25 وفي 10:30 يوم 08/05/2024",
        "بلغ 1.5 و18,5 و3،5 و4-3 و2019-2022",
        "برنامج (THAMM 2019-2022) مستمر",
        "د. علي وأ.د. محمد في ص.ب 15 سنة 300 ق.م",
        "شبكة سي.بي.إس وهيئة بي.بي.سي",
        'قال: "نعم" ثم قال: "لا".',
        "هل هذا صحيح؟! نعم...",
        "1. البند الأول",
        "في لقاء لـ«الأفق» بالـ20 سنة 1445هـ",
    ],
)
def test_leaves_alone(text: str) -> None:
    assert ENGINE.check(text) == []


def test_doubled_space_before_a_comma_is_one_issue() -> None:
    assert [issue.rule for issue in ENGINE.check("كتاب  ، قلم")] == ["space-before-mark"]


def test_french_spaces_inside_guillemets() -> None:
    assert ENGINE.fix("قرأ «\u00a0كتاب البحر\u00a0» أمس").text == "قرأ «كتاب البحر» أمس"


def test_glued_stop_with_a_space_before_it() -> None:
    assert ENGINE.fix("انتهت الجلسة .وغادر الجميع", Level.LIKELY).text == "انتهت الجلسة. وغادر الجميع"
