"""What an article is filed under."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from proofreader.cleaning import details
from proofreader.core import Details

TITLE = "وزير الثقافة يفتتح معرض الكتاب"
BODY = "افتتح وزير الثقافة معرض الكتاب صباح أمس في الرباط.\n\nوقال إن القراءة عادة يومية لا يستغني عنها أحد."


def test_all_four() -> None:
    text = f"{TITLE}\n\nالخميس 09 ماي 2024 - 09:25\n\nبقلم: سعاد العلوي\n\n{BODY}\n\nالمصدر: جريدة الأفق\n"
    assert details(text) == Details(TITLE, "سعاد العلوي", "الخميس 09 ماي 2024", "جريدة الأفق")


def test_nothing_is_made_up() -> None:
    assert details("") == details(BODY) == Details()


@pytest.mark.parametrize(
    ("line", "date"),
    [
        ("الخميس 09 ماي 2024 - 09:25", "الخميس 09 ماي 2024"),
        ("نشر في 9 يوليوز 2024 على الساعة 10:30", "9 يوليوز 2024"),
        ("نشر يوم الأحد 9 يوليوز 2024 على الساعة 10 صباحا", "الأحد 9 يوليوز 2024"),
        ("09:25 - 09/05/2024", "09/05/2024"),
        ("2024-05-09 17:00", "2024-05-09"),
        ("الدار البيضاء 7 يونيو 2016", "7 يونيو 2016"),
        ("Jeudi 9 mai 2024 à 10h30", "Jeudi 9 mai 2024"),
        ("الرباط - و م ع", ""),
    ],
)
def test_date(line: str, date: str) -> None:
    assert details(f"{TITLE}\n{line}\n{BODY}").date == date


@pytest.mark.parametrize(
    ("line", "author"),
    [
        ("بقلم: سعاد العلوي", "سعاد العلوي"),
        ("بقلم سعاد العلوي", "سعاد العلوي"),
        ("كتب: سعاد العلوي", "سعاد العلوي"),
        ("كتبته: سعاد", "سعاد"),
        ("- إعداد: سعاد -", "سعاد"),
        ("حاورته سعاد", "سعاد"),
        ("Par: Sara El Fassi", "Sara El Fassi"),
        ("المصدر: وكالات", ""),
        ("ترجمة: سعاد", ""),
    ],
)
def test_author(line: str, author: str) -> None:
    assert details(f"{TITLE}\n{line}\n{BODY}").author == author
    assert details(f"{TITLE}\n{BODY}\n{line}").author == author


def test_who_wrote_comes_before_who_prepared() -> None:
    assert details(f"{TITLE}\nإعداد: سعاد\nبقلم: ليلى\n{BODY}").author == "ليلى"


def test_between_paragraphs_no_one_signs() -> None:
    assert details(f"{TITLE}\n{BODY}\nكتب: أنا هنا\n{BODY}").author == ""


@pytest.mark.parametrize(
    ("line", "outlet"),
    [
        ("المصدر: وكالات", "وكالات"),
        ("(المصدر: جريدة الأفق)", "جريدة الأفق"),
        ("www.example.ma", "www.example.ma"),
        ("و م ع", "و م ع"),
        ("الرباط - و م ع", "و م ع"),
        ("الدوحة (أ ف ب)", "أ ف ب"),
        ("قرية النخيل 7 يونيو 2016 و م ع", ""),
        ("خاص", ""),
        ("مكتب الرباط - خاص", ""),
    ],
)
def test_outlet(line: str, outlet: str) -> None:
    assert details(f"{TITLE}\n{line}\n{BODY}").outlet == outlet


def test_what_cleaning_took_away() -> None:
    text = f"{TITLE}\n{BODY}"
    raw = f"الرئيسية\n2023-01-01\n{text}\nو م ع"
    assert details(text, before=raw) == Details(TITLE, outlet="و م ع"), "its date may be that of the page"
    assert details(f"{text}\nالمصدر: الأفق", before=raw).outlet == "الأفق"


@given(st.text(st.sampled_from("بقلم: المصدر كتب 2024 ماي/-().\n"), max_size=80))
def test_every_detail_stands_in_the_text(text: str) -> None:
    found = details(text)
    for value in (found.title, found.author, found.outlet):
        assert value in text and "\n" not in value
    assert found.date == "" or found.date[0] in text
