"""Marks, quotation marks and brackets: how they pair, and what is proposed where they do not."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from proofreader.core import Category, Level, Profile
from proofreader.engine import Engine, all_rules
from proofreader.lexicon import load_lexicon
from proofreader.rules.support import bracket_pairs as brackets
from proofreader.rules.support import quote_pairs as quotes

RULES = {
    id_: rule
    for id_, rule in all_rules().items()
    if rule.check and (rule.category is Category.PUNCTUATION or id_ == "quote-lost-at-glued-word")
}
ENGINE = Engine(load_lexicon(), Profile(), RULES)
MARKED = st.text(alphabet='كتاب و5 \u00a0،.:"«»“”″()[]{}', max_size=40)


def quoted(text: str) -> list[str]:
    return [text[pair.start : pair.end + 1] for pair in quotes.pairing_of(text).pairs]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('قال "كتاب" ثم "قلم"', ['"كتاب"', '"قلم"']),
        ('صحيفة"الأفق" أمس', ['"الأفق"']),
        ("« كتاب » و »قلم »", ["« كتاب »", "»قلم »"]),
        ("قال: »كتاب البحر «، ثم عاد", ["»كتاب البحر «"]),
        ("قال: «قرأ «البحر» أمس»", ["«قرأ «البحر» أمس»", "«البحر»"]),
        ('قال: «قرأ "البحر" أمس»', ['«قرأ "البحر" أمس»', '"البحر"']),
        ("قال ”كتاب البحر“ ثم عاد", ["”كتاب البحر“"]),
        ("صدرت «طبعة 2022″، أمس", ["«طبعة 2022″"]),
        ('كتاب " البحر " الجديد', ['" البحر "']),
    ],
)
def test_pairs(text: str, expected: list[str]) -> None:
    assert quoted(text) == expected


@pytest.mark.parametrize(
    ("text", "unclosed", "unopened"),
    [
        ('قال: "كتاب البحر.', [5], []),
        ('انتهى الكلام هنا".', [], [16]),
        ('قام "علي وحده وقال "كتاب" ثم', [4], []),
        ('قال "كتاب" ثم عاد" أمس', [], [17]),
    ],
)
def test_unpaired_marks(text: str, unclosed: list[int], unopened: list[int]) -> None:
    pairing = quotes.pairing_of(text)
    assert (list(pairing.unclosed), list(pairing.unopened)) == (unclosed, unopened)


@given(MARKED)
def test_every_mark_is_read_once(text: str) -> None:
    for pairing_of, signs in ((quotes.pairing_of, '"«»“”″'), (brackets.pairing_of, "")):
        pairing = pairing_of(text)
        seen = [at for pair in pairing.pairs for at in pair[:2]] + [*pairing.unclosed, *pairing.unopened]
        assert len(seen) == len(set(seen))
        if signs:
            assert sorted(seen) == [at for at, char in enumerate(text) if char in signs]


def test_many_marks_take_little_time() -> None:
    start = time.perf_counter()
    quotes.pairing_of('كلمة" «' * 2000)
    assert time.perf_counter() - start < 5


@pytest.mark.parametrize(
    "text", ['كلمة" «' * 800, "قال إن كلمة” " * 400, "وقال الوزير «كلمة " * 400, '"كلمة "كلمة" ' * 300]
)
def test_a_paragraph_of_many_marks_is_checked_in_little_time(text: str) -> None:
    start = time.perf_counter()
    ENGINE.check(text)
    assert time.perf_counter() - start < 5


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("قال: »كتاب البحر«، ثم عاد", "قال: «كتاب البحر»، ثم عاد"),
        ('زار "هانس شنيتكوالمدير العام ميناء المدينة.', 'زار "هانس شنيتكو" المدير العام ميناء المدينة.'),
        ("كتاب, قلم; ورق?", "كتاب، قلم؛ ورق؟"),
        ("هل عاد ?", "هل عاد؟"),
        ("عاد (كتاب(، ثم", "عاد (كتاب)، ثم"),
        ("عاد )كتاب( ثم", "عاد (كتاب) ثم"),
        ("كتاب،، قلم؟؟", "كتاب، قلم؟"),
        ("وأضاف «للأسف، عاد الوفد من دون كتاب.", "وأضاف «للأسف، عاد الوفد من دون كتاب»."),
        ("مؤكدا أن الوفد عاد إلى الميناء»، ثم انتهى.", "مؤكدا أن «الوفد عاد إلى الميناء»، ثم انتهى."),
        ("«عاد الوفد إلى الميناء، يقول الوزير.", "«عاد الوفد إلى الميناء»، يقول الوزير."),
        ("عاد الوفد «إلى الميناء » «.", "عاد الوفد «إلى الميناء »."),
    ],
)
def test_fixes(text: str, right: str) -> None:
    assert ENGINE.fix(text, Level.LIKELY).text == right


@pytest.mark.parametrize(
    "text",
    [
        "في الساعة 18,00 بلغ 18,5 و1,000,000",
        "قرأ Paris, Texas; who? ثم عاد",
        "قال: «بدأنا العمل.\nثم واصلنا العمل.\nوها نحن ننتهي».",
        "قال: «بدأنا العمل.\n«ثم واصلنا العمل.\n«وها نحن ننتهي».",
        "1) كتاب\n2) قلم\nأ) ورق",
        "عودة الوفد.. كتاب جديد",
        "هل عاد؟! نعم... عاد!",
        "«بدأنا العمل، ثم واصلنا.\n\nوها نحن ننتهي».",
        'قال: "بدأنا العمل.\n\n"ثم واصلنا العمل حتى انتهينا منه في المساء".',
        'قال: "بدأنا العمل.\n\nثم قرأنا "الأفق" معا.\n\nوها نحن ننتهي".',
        "قال: «بدأنا العمل.\n\n«ثم واصلنا العمل.\n\nوها نحن ننتهي».",
        "د. علي، إلخ.، ثم",
    ],
)
def test_leaves_alone(text: str) -> None:
    assert ENGINE.check(text) == []


def test_a_lone_mark_without_a_sure_place_is_only_shown() -> None:
    [issue] = ENGINE.check('زار الوفد "الدولي مدن الشمال كلها ثم عاد أدراجه')
    assert issue.rule == "unbalanced-quotes"
    assert not issue.fixes


def test_lost_mark_outweighs_a_mere_space() -> None:
    [issue] = ENGINE.check('زار "هانس شنيتكوالمدير العام ميناء المدينة.')
    assert issue.rule == "quote-lost-at-glued-word"
    assert issue.fixes[0].edits[0].span.start < issue.span.start
