"""Numbers: digits, separators, signs and units, and the house's own digits."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from proofreader.arabic.digits import ARABIC_INDIC, PERSIAN, WESTERN, rewrite, written_numbers
from proofreader.core import Level, Profile
from proofreader.core.profile import Digits
from proofreader.engine import Engine, all_rules
from proofreader.lexicon import load_lexicon

NAMES = (
    "space-before-percent", "space-after-currency-sign", "glued-unit", "hyphen-after-from", "mixed-separators",
    "mixed-digits", "unwanted-digits",
)  # fmt: skip
RULES = {name: all_rules()[name] for name in NAMES}
ENGINE = Engine(load_lexicon(), Profile(), RULES)


def engine(digits: Digits = Digits.WESTERN, *on: str) -> Engine:
    return Engine(load_lexicon(), Profile(digits=digits, levels=dict.fromkeys(on, Level.CERTAIN)), RULES)


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("بنسبة 3,5 % ثم 40 \u00a0٪", "بنسبة 3,5% ثم 40٪"),
        ("بنسبة % 40", "بنسبة %40"),
        ("بلغ € 1200", "بلغ €1200"),
        ("يزن 2.5كغ ويبعد 5كم", "يزن 2.5 كغ ويبعد 5 كم"),
    ],
)
def test_fixes(text: str, right: str) -> None:
    assert ENGINE.fix(text, Level.NOTE).text == right


@pytest.mark.parametrize(
    "text",
    [
        "بنسبة 40% و%50 و3.5٪",
        "زادت 30 % 40 مرة",
        "بلغ 50 $ أو 50$ أو $50",
        "سنة 2018م و1440هـ وسباق 100م",
        "من 5-10 تلاميذ",
        "طراز A5كم وموديل 3.5.1كم",
        "بلغ 1,250,000 و3.5% ثم 12.05.2024 على الساعة 18,30",
        "ارتفع 3,5 وانخفض 3.5",
        "طائرة A320 وقمة G20 وخدمة 5G وCOVID-19 في ١٢ مدينة",
    ],
)
def test_leaves_alone(text: str) -> None:
    assert ENGINE.check(text) == []


def test_range_is_off_until_asked_for() -> None:
    text = "شارك من 5 - 10 تلاميذ"
    assert ENGINE.check(text) == []
    asked = engine(Digits.WESTERN, "hyphen-after-from")
    assert asked.fix(text, Level.NOTE).text == "شارك من 5 إلى 10 تلاميذ"
    assert asked.check("من 2024-05-09 ومن 10/05-12/05") == []


@pytest.mark.parametrize(
    ("digits", "text", "right"),
    [
        (Digits.WESTERN, "سنة ٢٠٢٤ بنسبة ٣٫٥ و١٬٢٥٠ و۴۵", "سنة 2024 بنسبة 3.5 و1,250 و45"),
        (Digits.ARABIC_INDIC, "سنة 2024 في 09/05 وطائرة A320", "سنة ٢٠٢٤ في ٠٩/٠٥ وطائرة A320"),
    ],
)
def test_digits_of_the_house(digits: Digits, text: str, right: str) -> None:
    asked = engine(digits, "unwanted-digits")
    assert asked.fix(text, Level.LIKELY).text == right
    assert not [issue for issue in engine(digits).check(text) if issue.rule == "unwanted-digits"]


def test_the_rarer_digits_are_reported() -> None:
    issues = ENGINE.check("في ١٢ قرية و٣٠ مدينة سنة 2024")
    assert [(issue.rule, issue.level) for issue in issues] == [("mixed-digits", Level.NOTE)]
    assert issues[0].fixes[0].edits[0].text == "٢٠٢٤"


def test_a_tie_is_settled_by_the_house() -> None:
    text = "في ١٢ قرية سنة 2024"
    assert engine(Digits.WESTERN).fix(text, Level.NOTE).text == "في 12 قرية سنة 2024"
    assert engine(Digits.ARABIC_INDIC).fix(text, Level.NOTE).text == "في ١٢ قرية سنة ٢٠٢٤"


def test_a_number_of_two_systems_is_a_slip() -> None:
    [issue] = ENGINE.check("سنة 20٢٤ و2023")
    assert issue.level is Level.LIKELY


def test_numbers_in_addresses_are_not_counted() -> None:
    assert ENGINE.check("في ١٢ قرية، انظر https://site.ma/2024/05 و#حدث_2024") == []


@given(
    st.lists(st.sampled_from([*WESTERN, *ARABIC_INDIC, *PERSIAN, ".", ",", "٫", "%", " ", "كم", "من "]), max_size=30)
)
def test_positions_and_settling(pieces: list[str]) -> None:
    text = "".join(pieces)
    for number in written_numbers(text):
        assert text[number.start : number.end] == number.text
        western = rewrite(number.text, WESTERN)
        assert len(western) == len(number.text)
        assert int("0" + "".join(filter(str.isdigit, western))) == int("0" + "".join(filter(str.isdigit, number.text)))
    for digits in Digits:
        asked = engine(digits, *NAMES)
        fixed = asked.fix(text, Level.NOTE).text
        assert asked.fix(fixed, Level.NOTE).text == fixed
