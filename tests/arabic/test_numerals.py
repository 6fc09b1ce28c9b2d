"""Numerals: value, gender, extent."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from proofreader.arabic import parse
from proofreader.arabic.digits import ALL, ARABIC_INDIC, WESTERN, rewrite, value_of
from proofreader.arabic.numerals import NUMBER_WORDS, NumeralKind, numerals
from proofreader.core import Case, Gender

M, F = Gender.MASCULINE, Gender.FEMININE


@pytest.mark.parametrize(
    ("text", "value", "counts", "last", "extent"),
    [
        ("ثلاثة رجال", 3, M, 3, "ثلاثة"),
        ("ثلاث نساء", 3, F, 3, "ثلاث"),
        ("ثمانية أيام", 8, M, 8, "ثمانية"),
        ("ثماني سنوات", 8, F, 8, "ثماني"),
        ("ثلاثة عشر يوما", 13, M, 13, "ثلاثة عشر"),
        ("ثلاث عشرة سنة", 13, F, 13, "ثلاث عشرة"),
        ("اثنتا عشرة سنة", 12, F, 12, "اثنتا عشرة"),
        ("خمسة وعشرون كتابا", 25, M, 20, "خمسة وعشرون"),
        ("مئة وثلاث نساء", 103, F, 3, "مئة وثلاث"),
        ("ثلاث مئة وخمسة", 305, M, 5, "ثلاث مئة وخمسة"),
        ("ثلاثمائة ألف نسمة", 300_000, None, 1000, "ثلاثمائة ألف"),
        ("ألف وتسعمئة وخمسة وستون", 1965, M, 60, "ألف وتسعمئة وخمسة وستون"),
        ("سنة ألفين وأربعة", 2004, M, 4, "ألفين وأربعة"),
        ("ثلاثة ملايين ومئتي ألف", 3_200_000, None, 1000, "ثلاثة ملايين ومئتي ألف"),
        ("أربعة عشر مليونا وخمسمئة ألف", 14_500_000, None, 1000, "أربعة عشر مليونا وخمسمئة ألف"),
        ("بـ20 مليون درهم", 20_000_000, None, 1_000_000, "بـ20 مليون"),
        ("3,5 مليارات درهم", 3_500_000_000, None, 1_000_000_000, "3,5 مليارات"),
        ("٣ آلاف شخص", 3000, None, 1000, "٣ آلاف"),
        ("وبعشرين درهما", 20, None, 20, "وبعشرين"),
        ("للخمسة الكبار", 5, M, 5, "للخمسة"),
    ],
)
def test_a_cardinal(text: str, value: int, counts: Gender | None, last: int, extent: str) -> None:
    (found,) = numerals(parse(text))
    assert (found.value, found.counts, found.last, found.text) == (value, counts, last, extent)
    assert found.kind is NumeralKind.CARDINAL and text[found.start : found.end] == extent


@pytest.mark.parametrize(
    ("text", "value", "counts", "extent"),
    [
        ("المرتبة الثانية", 2, F, "الثانية"),
        ("الطابق العاشر", 10, M, "العاشر"),
        ("الساعة الحادية عشرة ليلا", 11, F, "الحادية عشرة"),
        ("القرن الحادي والعشرين", 21, M, "الحادي والعشرين"),
        ("الذكرى الخامسة والأربعون", 45, F, "الخامسة والأربعون"),
        ("لأول مرة", 1, M, "لأول"),
    ],
)
def test_an_ordinal(text: str, value: int, counts: Gender, extent: str) -> None:
    (found,) = numerals(parse(text))
    assert (found.value, found.counts, found.text, found.kind) == (value, counts, extent, NumeralKind.ORDINAL)


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("خمس سنوات وثلاثة أشهر", [5, 3]),
        ("من 5 إلى 10 أيام", [5, 10]),
        ("في 12/05/2024 على الساعة 18:30", []),
        ("فاز 2-1 أمس", []),
        ("طائرة A320 ثم 320", [320]),
        ("ثلاثة\nعشر", [3, 10]),
        ("خمسة، عشرة", [5, 10]),
        ("مليون درهم ونصف مليون", [1_000_000, 1_000_000]),
        ("بين مليوني وثلاثة ملايين درهم", [2_000_000, 3_000_000]),
        ("بين ألف وخمسة آلاف", [1000, 5000]),
        ("مليون وثلاثة آلاف", [1_003_000]),
    ],
)
def test_what_is_one_numeral_and_what_is_none(text: str, values: list[int]) -> None:
    assert [found.value for found in numerals(parse(text))] == values


def test_words_keep_their_place_and_case() -> None:
    document = parse("في ثلاثة وعشرين بلدا و7 مدن")
    first, second = numerals(document)
    assert [document.words[at].bare for at, _ in first.parts] == ["ثلاثة", "وعشرين"]
    assert first.parts[1][1].case is Case.OBLIQUE
    assert not first.has_digits and second.has_digits and second.parts == ()
    assert numerals(parse("الثلاثة"))[0].is_definite and not first.is_definite


def test_every_number_word_is_read_alone() -> None:
    for form, number in NUMBER_WORDS.items():
        (found,) = numerals(parse(form))
        assert found.value == number.value and found.text == form


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("2024", 2024),
        ("1,250,000", 1_250_000),
        ("1.250", 1250),
        ("3.5", Decimal("3.5")),
        ("٣٫٥", Decimal("3.5")),
        ("1.250,75", Decimal("1250.75")),
        ("0.125", Decimal("0.125")),
        ("12.05.2024", None),
        ("18:30", None),
    ],
)
def test_the_value_of_digits(text: str, value: int | Decimal | None) -> None:
    assert value_of(text) == value


@given(st.integers(0, 10**12))
def test_digits_are_read_in_every_system(number: int) -> None:
    assert value_of(str(number)) == number == value_of(rewrite(str(number), ARABIC_INDIC))
    assert rewrite(rewrite(str(number), ARABIC_INDIC), WESTERN) == str(number)


@given(st.lists(st.sampled_from([*NUMBER_WORDS, *ALL, " ", " ", " و", "،", ".", "ال", "\n"]), max_size=20))
def test_numerals_are_sorted_and_do_not_overlap(pieces: list[str]) -> None:
    document = parse("".join(pieces))
    end = 0
    for found in numerals(document):
        assert end <= found.start < found.end and document.text[found.start : found.end] == found.text
        end = found.end
