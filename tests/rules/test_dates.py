"""Dates: every system of months, the calendar, and what is no date."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from proofreader.arabic import parse
from proofreader.arabic.calendar import NUMBERS, SYSTEMS, months
from proofreader.core import Level, Profile
from proofreader.core.profile import builtin_profiles, load_profile
from proofreader.engine import Engine, all_rules
from proofreader.lexicon import load_lexicon

WEEKDAYS = ("الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد")
DATE_RULES = ("weekday-of-another-date", "impossible-date", "impossible-time", "misspelt-hijri-month")
ENGINE = Engine(load_lexicon(), Profile(), {name: all_rules()[name] for name in DATE_RULES})
MONTH_LISTS = [load_profile(name).months for name in builtin_profiles()]
DATES = st.dates(date(1900, 1, 1), date(2100, 12, 31))


def rules_on(text: str) -> list[str]:
    return [issue.rule for issue in ENGINE.check(text)]


def test_every_profile_writes_months_that_are_understood() -> None:
    for names in MONTH_LISTS:
        assert [NUMBERS[name] for name in names] == list(range(1, 13))
        assert frozenset.intersection(*(SYSTEMS[name] for name in names))


@given(DATES, st.sampled_from(MONTH_LISTS))
def test_the_right_weekday_is_silent_and_every_other_is_not(day: date, names: tuple[str, ...]) -> None:
    written = f"{day.day:02} {names[day.month - 1]} {day.year}"
    right = WEEKDAYS[day.weekday()]
    assert rules_on(f"انعقد اللقاء يوم {right} {written} بفاس") == []
    wrong = WEEKDAYS[(day.weekday() + 3) % 7]
    [issue] = ENGINE.check(f"انعقد اللقاء يوم {wrong} {written} بفاس")
    assert (issue.rule, issue.level, issue.fixes[0].edits[0].text) == ("weekday-of-another-date", Level.NOTE, right)
    assert right in issue.message


@given(DATES, st.sampled_from("/-."))
def test_numeric_dates(day: date, separator: str) -> None:
    right, wrong = WEEKDAYS[day.weekday()], {*WEEKDAYS} - {WEEKDAYS[day.weekday()]}
    written = separator.join((f"{day.day:02}", f"{day.month:02}", str(day.year)))
    assert rules_on(f"صدر القرار {right} {written} بفاس") == []
    if day.day <= 12:  # month first is how others write; then either weekday may be meant
        wrong -= {WEEKDAYS[date(day.year, day.day, day.month).weekday()]}
    for weekday in wrong:
        assert rules_on(f"صدر القرار {weekday} {written} بفاس") == ["weekday-of-another-date"]


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("عاد وفد الثلاثاء الماضي 9 ماي 2024", "عاد وفد الخميس الماضي 9 ماي 2024"),
        ("عاد صباح الجمعة (09 ماي 2024)", "عاد صباح الخميس (09 ماي 2024)"),
        ("يوم الجمعة ٠٩ مايو ٢٠٢٤ بفاس", "يوم الخميس ٠٩ مايو ٢٠٢٤ بفاس"),
        ("الأحد 2024-05-09", "الخميس 2024-05-09"),
        ("والاحد 9 أيار/مايو 2024", "والخميس 9 أيار/مايو 2024"),
    ],
)
def test_forms_of_dates(text: str, right: str) -> None:
    assert ENGINE.fix(text, Level.NOTE).text == right


def test_the_year_may_be_the_wrong_one() -> None:
    [issue] = ENGINE.check("افتتح المعرض يوم السبت 16 مارس 2016 بفاس")
    assert [fix.edits[0].text for fix in issue.fixes] == ["الأربعاء", "2019"]
    [issue] = ENGINE.check("افتتح المعرض يوم الخميس 29 فبراير 2020 بفاس")
    assert [fix.edits[0].text for fix in issue.fixes] == ["السبت"]


@pytest.mark.parametrize(
    "text",
    [
        "بين الجمعة 9 ماي و11 ماي 2024",
        "الجمعة 9 ماي 20244",
        "الجمعة 09 ماي",
        "السبت والأحد 9 و10 ماي 2024",
        "القسم 31.04.2024 من العقد",
        "سجل في الدقيقة 45 مارسيلو هدفا",
        "هزم الفريق ضيفه 78:64 في الساعة 20:45",
        "بدأ عند 24:00 وانتهى عند 00:00 بتوقيت غرينتش",
        "نشر يوم 29 فبراير 2000 و31 ماي و31 غشت",
        "في 30 جمادى الأولى 1445",
        "كان الربيع الأول بعد الجفاف",
    ],
)
def test_leaves_alone(text: str) -> None:
    assert rules_on(text) == []


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("في 31 نونبر المقبل", "impossible-date"),
        ("في 30 شباط", "impossible-date"),
        ("في 29 فيفري 1900", "impossible-date"),
        ("في 0 ماي", "impossible-date"),
        ("في 32/05/2024", "impossible-date"),
        ("في 2024-13-01", "impossible-date"),
        ("على الساعة 24:30", "impossible-time"),
        ("على الساعة 10:60 صباحا", "impossible-time"),
    ],
)
def test_impossible(text: str, rule: str) -> None:
    [issue] = ENGINE.check(text)
    assert (issue.rule, issue.fixes) == (rule, ())


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("في 9 ماي ثم غشت", ["ماي", "غشت"]),
        ("قالت ماي إن مارس وجوان وآب عادوا", []),
        ("في شهر ماي وفي آب 2024", ["ماي", "آب"]),
        ("في أيار/مايو، وفي فبراير شباط، وفي آب (أغسطس)", []),
        ("فاز دي مايو بعد ثورة يوليو", []),
        ("من تشرين  الأول إلى كانون الثاني", ["كانون الثاني"]),
    ],
)
def test_what_is_a_month(text: str, names: list[str]) -> None:
    assert [month.name for month in months(text)] == names


@pytest.mark.parametrize(
    ("profile", "text", "right"),
    [
        ("ar-MA", "في 3 أغسطس و5 ديسمبر", "في 3 غشت و5 دجنبر"),
        ("ar-MA", "في 3 تموز", "في 3 يوليوز"),
        ("ar-TN", "في 3 يوليوز 2024", "في 3 جويلية 2024"),
        ("ar-LB", "في 3 يناير", "في 3 كانون الثاني"),
        ("ar-EG", "في 3 كانون الأول", "في 3 ديسمبر"),
        ("ar-SA", "في 3 جانفي", "في 3 يناير"),
    ],
)
def test_months_of_the_house_are_a_remark(profile: str, text: str, right: str) -> None:
    rule = {"unwanted-month": all_rules()["unwanted-month"]}
    engine = Engine(load_lexicon(), load_profile(profile), rule)
    assert {issue.level for issue in engine.check(text)} == {Level.NOTE}
    assert engine.fix(text, Level.NOTE).text == right
    assert engine.check(right) == []


def test_general_arabic_does_not_ask_for_months() -> None:
    engine = Engine(load_lexicon(), load_profile("ar"), {"unwanted-month": all_rules()["unwanted-month"]})
    assert engine.check("في 3 غشت و5 كانون الثاني") == []


@given(st.text(alphabet="0123456789٠١٩/-.: ةماينسعدخغأشتولبرف", max_size=40))
def test_no_text_breaks_the_rules(text: str) -> None:
    for issue in ENGINE.check(text):
        assert 0 <= issue.span.start < issue.span.end <= len(text)
    for month in months(text):
        assert text[month.start : month.end].split() == month.name.split()
    assert parse(text).text == text
