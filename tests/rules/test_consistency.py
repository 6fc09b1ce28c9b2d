"""One thing in two ways: names, quotation marks, months; and the wishes of a house."""

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from proofreader.arabic import is_plain
from proofreader.core import Level, Profile
from proofreader.core.profile import load_profile
from proofreader.core.resources import resource
from proofreader.engine import Engine, all_rules
from proofreader.lexicon import load_lexicon
from proofreader.rules.consistency.name_spelt_two_ways import Difference, alike, difference_of
from proofreader.rules.support.variants import times
from proofreader.rules.support.whole_words import occurrences

LEXICON = load_lexicon()
CONSISTENCY = (
    "mixed-months", "mixed-quotes", "name-spelt-two-ways", "name-two-ways", "word-two-ways", "hijri-month-two-ways",
)  # fmt: skip
HOUSE = ("unwanted-name", "unwanted-word", "unwanted-spelling", "unwanted-quotes")
ENGINE = Engine(LEXICON, Profile(), {name: all_rules()[name] for name in CONSISTENCY})


def found(text: str) -> list[tuple[str, str, Level, str]]:
    return [
        (issue.rule, text[slice(*issue.span)], issue.level, issue.fixes[0].edits[0].text)
        for issue in ENGINE.check(text)
    ]


def house(profile: Profile) -> Engine:
    return Engine(LEXICON, profile, {name: all_rules()[name] for name in HOUSE})


def test_the_rarer_name_is_reported() -> None:
    often = "أعلنت جوجل عن هاتفها، وباعت جوجل أسهما، ثم ربحت جوجل"
    assert found(f"{often}، وعاد الزوار إلى غوغل") == [("name-two-ways", "غوغل", Level.LIKELY, "جوجل")]
    assert found("ربحت جوجل، وعاد الزوار إلى غوغل") == [("name-two-ways", "جوجل", Level.NOTE, "غوغل")]


def test_clitics_stay() -> None:
    text = "ربحت غوغل. وربحت غوغل. ثم غوغل، وفي مقر لجوجل الجديد"
    assert found(text) == [("name-two-ways", "لجوجل", Level.LIKELY, "لغوغل")]
    text = "زار الناتو، وشكر للناتو، وعاد الناتو، ثم للنيتو"
    assert found(text) == [("name-two-ways", "للنيتو", Level.LIKELY, "للناتو")]


def test_what_lacks_a_hamza_never_wins() -> None:
    text = "زار اردوغان المدينة، وعاد اردوغان، ثم اردوغان. قال أردوغان"
    assert {(issue[1], issue[3]) for issue in found(text)} == {("اردوغان", "أردوغان")}


def test_a_name_that_nobody_listed() -> None:
    text = "فاز زقنخوطا، وعاد زقنخوطا، وشكر زقنخوطا، ثم قال وزقنخطا معه"
    [issue] = ENGINE.check(text.replace("وزقنخطا", "الزقنخطا"))
    assert (issue.rule, issue.level) == ("name-spelt-two-ways", Level.LIKELY)
    assert "3 مرات" in issue.message


@pytest.mark.parametrize(
    "text",
    [
        "اجتمع الحوثيون، ثم رد على الحوثيين ومع الحوثي والحوثية",
        "زار زقنخوطا المدينة ثم زار لزقنخوطا",
        "كاتب وكتاب ومكتب ومكاتب وكتابة وكاتبة",
        "السبسي والسيسي في تونس",
        "حيثنكو وحيثنضو معا",
        "ماتعلق ومايتعلق بالأمر",
        "الامم والامن والامل",
        "المدير في الرباط والمديرة في فاس",
    ],
)
def test_two_words_are_not_one_name(text: str) -> None:
    assert [issue.rule for issue in ENGINE.check(text)] == []


def test_addresses_are_no_spelling() -> None:
    assert found("أعلنت غوغل عن #جوجل أمس ثم غوغل") == []


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("«كتاب» ثم «قلم» ثم “ورق”", "«كتاب» ثم «قلم» ثم «ورق»"),
        ('"كتاب"\n"قلم"\n«ورق»', '"كتاب"\n"قلم"\n"ورق"'),
        ('«كتاب» ثم "قلم"', "«كتاب» ثم «قلم»"),
    ],
)
def test_quotes(text: str, right: str) -> None:
    assert {issue.level for issue in ENGINE.check(text)} == {Level.NOTE}
    assert ENGINE.fix(text, Level.NOTE).text == right


@pytest.mark.parametrize(
    "text", ['قال: «قرأت "البحر" ثم "النهر"»', "«كتاب» و«قلم»", '"كتاب" و"قلم"', '«كتاب» ثم 15" فقط', "«كتاب» ثم “ورق"]
)
def test_quotes_that_are_well(text: str) -> None:
    assert found(text) == []


def test_months_follow_the_greater_part() -> None:
    assert [issue[1:] for issue in found("في 3 جانفي ثم فيفري ثم 2 يناير")] == [("يناير", Level.NOTE, "جانفي")]
    assert found("في 3 يناير ثم فبراير وأكتوبر ثم غشت") == []


@pytest.mark.parametrize(("count", "words"), [(1, "مرة"), (2, "مرتين"), (3, "3 مرات"), (10, "10 مرات"), (11, "11 مرة")])
def test_counting_in_arabic(count: int, words: str) -> None:
    assert times(count) == words


def test_names_of_the_house() -> None:
    profile = Profile(
        names={"نادي الأفق": "جمعية الأفق", "الأفق الجديد": "أفق"},
        avoid={"بالكاد": ""},
        levels={"unwanted-name": Level.LIKELY, "unwanted-word": Level.LIKELY},
    )
    text = "زار وفد لنادي الأفق معرض للأفق الجديد بالكاد"
    issues = house(profile).check(text)
    assert [text[slice(*issue.span)] for issue in issues] == ["لنادي الأفق", "للأفق الجديد", "بالكاد"]
    assert issues[2].fixes == ()
    assert house(profile).fix(text, Level.LIKELY).text == "زار وفد لجمعية الأفق معرض لأفق بالكاد"


@pytest.mark.parametrize(
    ("spellings", "text", "right"),
    [
        ({"مسئول": "مسؤول"}, "قال المسئولون والمسئولية للمسئولين", "قال المسؤولون والمسؤولية للمسؤولين"),
        ({"مائة": "مئة"}, "بالمائة ومائتان ومائتي", "بالمئة ومئتان ومئتي"),
        ({"هيئة": "هيأة"}, "الهيئة وهيئتها ولهيئته", "الهيأة وهيأتها ولهيأته"),
        ({"شؤون": "شئون"}, "الشؤون وبشؤونهم", "الشئون وبشئونهم"),
    ],
)
def test_spellings_of_the_house(spellings: dict[str, str], text: str, right: str) -> None:
    profile = Profile(spellings=spellings, levels={"unwanted-spelling": Level.CERTAIN})
    assert house(profile).fix(text, Level.LIKELY).text == right
    assert house(profile).check(right) == []


@pytest.mark.parametrize("text", ["هيأت القاعة", "المهيأة", "تهيئة", "مائدة", "مائي", "حمائة"])
def test_other_words_of_the_same_letters(text: str) -> None:
    wishes = {"هيأة": "هيئة", "هيئة": "هيأة", "مائة": "مئة"}
    for written, wanted in wishes.items():
        profile = Profile(spellings={written: wanted}, levels={"unwanted-spelling": Level.CERTAIN})
        assert house(profile).check(text) == []


def test_quotes_of_the_house() -> None:
    profile = Profile(quotation_marks='""', levels={"unwanted-quotes": Level.CERTAIN})
    assert house(profile).fix('«كتاب» ثم "قلم"', Level.LIKELY).text == '"كتاب" ثم "قلم"'


def test_wishes_wait_to_be_asked() -> None:
    assert house(Profile()).check('الهيأة في سوازيلاند سوف لن "تعود"') == []


def test_what_profiles_allow_is_not_misspelt() -> None:
    for name in ("ar-MA", "ar-EG"):
        engine = Engine(load_lexicon(load_profile(name).words), load_profile(name))
        text = "عقدت الهيأة اجتماعها أمس"
        assert engine.check(text) == []
    assert not [i for i in engine.check("عاد فى المساء") if i.rule == "alef-maqsura-for-ya"]


def test_lists_hold_no_variant_twice() -> None:
    import tomllib

    rules = tomllib.loads(resource("rules", "consistency.toml").read_text(encoding="utf-8"))["rule"]
    variants = [variant for rule in rules for group in rule["entries"] for variant in group]
    assert sorted(variants) == sorted(set(variants))


PIECES = st.lists(
    st.sampled_from(["غوغل", "جوجل", "لجوجل", "زقنخوطا", "زقنخطا", "والزقنخوطا", "«", "»", '"', "،", "\n", "3 غشت"]),
    max_size=20,
).map(" ".join)


@given(PIECES)
def test_fixing_settles(text: str) -> None:
    fixed = ENGINE.fix(text, Level.NOTE).text
    assert ENGINE.fix(fixed, Level.NOTE).text == fixed
    assert fixed.count("\n") == text.count("\n")


@given(st.text(alphabet="بت وًـگ\n", max_size=30), st.sampled_from(["ب", "بت", "ب ت"]))
def test_places_are_whole_words(text: str, phrase: str) -> None:
    for start, end in occurrences(text, phrase):
        assert text[start:end].split() == phrase.split()
        assert not (text[start - 1 : start].strip() if start else "")
        assert not text[end : end + 1].strip()
    for word in filter(is_plain, text.split()):
        assert any(True for _ in occurrences(text, word))


@st.composite
def _names(draw: st.DrawFn) -> set[str]:
    """A name and what becomes of it by a slip or two."""
    letter = st.sampled_from("ابتنيو")
    name = draw(st.text("ابتنيو", min_size=4, max_size=8))
    names = {name}
    for _ in range(draw(st.integers(1, 4))):
        text = draw(st.sampled_from(sorted(names)))
        at = draw(st.integers(0, len(text) - 1))
        swapped = text[:at] + text[at : at + 2][::-1] + text[at + 2 :]
        added = text[:at] + draw(letter) + text[at:]
        names.add(draw(st.sampled_from((swapped, added, text[:at] + text[at + 1 :], added[: at + 1] + text[at + 1 :]))))
    return names


@given(_names())
def test_no_two_names_that_differ_by_a_slip_are_passed_over(names: set[str]) -> None:
    long = sorted(name for name in names if len(name) >= 5)
    assert alike(names) == [pair for pair in combinations(long, 2) if difference_of(*pair) is not Difference.NONE]
