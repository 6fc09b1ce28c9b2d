"""Characters of the wrong kind inside words and between them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from proofreader.arabic import bare
from proofreader.arabic.letters import TATWEEL
from proofreader.core import Category, Level, Profile
from proofreader.engine import Engine, all_rules
from proofreader.lexicon import load_lexicon

RULES = {id_: rule for id_, rule in all_rules().items() if rule.check and rule.category is Category.TYPOGRAPHY}
ENGINE = Engine(load_lexicon(), Profile(), RULES)


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("كـتـــاب", "كتاب"),
        ("بـالمدينة", "بالمدينة"),
        ("كـِتابٌ", "كِتابٌ"),
        ("کتاب فیه", "كتاب فيه"),
        ("إلی", "إلى"),
        ("اﻹسلام ﻻ", "الإسلام لا"),
        ("کـﻻم", "كلام"),
        ("ال\u200cكتاب", "الكتاب"),
        ("\ufeffكتاب\u200b قلم\u200f", "كتاب قلم"),
    ],
)
def test_certain(text: str, right: str) -> None:
    assert ENGINE.fix(text, Level.CERTAIN).text == right


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("لـلوفد زعـبول", "للوفد زعبول"),
        ("لـالمغرب", "للمغرب"),
        ("كتاب\u200bقلم", "كتاب قلم"),
        ("كتابـ قلم", "كتاب قلم"),
    ],
)
def test_likely(text: str, right: str) -> None:
    assert ENGINE.fix(text, Level.LIKELY).text == right


def test_unknown_words_are_never_certain() -> None:
    assert [issue.level for issue in ENGINE.check("زعـبول زع\u200cبول")] == [Level.LIKELY, Level.LIKELY]


def test_a_word_with_several_faults_is_one_issue() -> None:
    [issue] = ENGINE.check("کـﻻ\u200cم")
    assert issue.rule == "presentation-form"


def levels(text: str, **options: str) -> list[Level]:
    return [issue.level for issue in Engine(load_lexicon(), Profile(options=options), RULES).check(text)]


def test_direction_marks_beside_latin_are_kept_unless_the_profile_says_otherwise() -> None:
    text = "شركة \u200eFIFA\u200f، ثم\u200f عاد"
    assert levels(text) == [Level.CERTAIN]
    assert levels(text, direction_marks="remove") == [Level.LIKELY, Level.LIKELY, Level.CERTAIN]


def test_non_joiners_of_persian_names_are_kept_unless_the_profile_says_otherwise() -> None:
    text = "عاد رضا شفیعی\u200cکدکنی إلى المدينة"
    assert levels(text) == []
    assert levels(text, non_joiner="remove") == [Level.LIKELY]


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("ا\u0653من", "آمن"),
        ("ا\u0655لى", "إلى"),
        ("مو\u0654من", "مؤمن"),
        ("ا\u064e\u0654حمد", "أ\u064eحمد"),
        ("شكرا \u064b", "شكرا\u064b"),
        ("شكرا\u064b\u064b\u064b", "شكرا\u064b"),
        ("«\u064fكتاب»", "«كتاب»"),
    ],
)
def test_marks_find_their_letters(text: str, right: str) -> None:
    assert ENGINE.fix(text, Level.LIKELY).text == right


@pytest.mark.parametrize(
    "text",
    [
        'لـ«كتاب» وبـ"قلم" والـ20 والـ GPS وللـ(وفد)',
        "سنة 1445هـ و1446 هـ و1447 ه\u200d",
        "1445هـالموافق",
        "ـــــــــ",
        "محمد ﷺ",
        "أڭادير وڤيينا وپاريس",
        "عائلة 👨\u200d👩\u200d👧",
        "بِسْمِ ٱللَّهِ",
    ],
)
def test_leaves_alone(text: str) -> None:
    assert ENGINE.check(text) == []


@given(st.text(alphabet='كتابيیکﻻـ\u200c\u200b\u064e هلـ"5a', max_size=25))
def test_fixing_keeps_every_letter_and_settles(text: str) -> None:
    fixed = ENGINE.fix(text, Level.LIKELY).text
    assert not [issue for issue in ENGINE.check(fixed) if issue.fixes]

    def letters(of: str) -> str:
        # ی may become ى; the article loses its alef after لـ.
        return "".join(bare(of).replace("ى", "ي").replace(TATWEEL, "").split()).replace("لال", "لل")

    assert letters(fixed) == letters(text)
