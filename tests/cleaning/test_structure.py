"""Roles of the paragraphs of a cleaned article."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from proofreader.cleaning import structure
from proofreader.core import Profile, Role

TITLE = "وزير الثقافة يفتتح معرض الكتاب"
BODY = "افتتح وزير الثقافة معرض الكتاب صباح أمس في الرباط."
MORE = "وقال إن القراءة عادة يومية لا يستغني عنها أحد."


def roles(text: str, profile: Profile | None = None) -> list[str]:
    return [block.role.value for block in structure(text, profile).blocks]


def test_title_dateline_body() -> None:
    article = structure(f"{TITLE}\n\nالخميس 09 ماي 2024 - 09:25\n{BODY}\n\n{MORE}\n", Profile())
    assert article.title == TITLE
    assert article.dateline == "الخميس 09 ماي 2024 - 09:25"
    assert article.body == (BODY, MORE)
    assert len(article.blocks) == 4


@pytest.mark.parametrize(
    "line",
    [
        "الخميس 09 ماي 2024 - 09:25",
        "12 شتنبر 2023",
        "نشر في 9 يوليوز 2024 على الساعة 10:30",
        "09/05/2024",
        "2024-05-09 17:00",
        "Jeudi 9 mai 2024 à 10h30",
        "الرباط",
        "الرباط - و م ع",
        "الدوحة (أ ف ب)",
        "مكتب الرباط - خاص",
        "الدار البيضاء 7 يونيو 2016",
        "قرية النخيل 7 يونيو 2016 و م ع",
    ],
)
def test_dateline(line: str) -> None:
    assert roles(f"{TITLE}\n{line}\n{BODY}") == ["title", "dateline", "body"]
    assert roles(f"{line}\n{BODY}\n{MORE}") == ["dateline", "body", "body"]
    assert roles(f"{line}\n{TITLE}\n{BODY}") == ["dateline", "title", "body"]


@pytest.mark.parametrize("line", ["بقلم: سعاد", "بقلم سعاد", "إعداد: سعاد", "حاورته سعاد", "المصدر: وكالات", "خاص"])
def test_byline(line: str) -> None:
    assert roles(f"{TITLE}\n{line}\n{BODY}") == ["title", "byline", "body"]


@pytest.mark.parametrize(
    "line", ["الرباط عاصمة الثقافة", "مارس شهر الكتاب", "في 2024", "كتب الأطفال في المعرض", "35", "المصدر مجهول"]
)
def test_sub_heading_is_body(line: str) -> None:
    assert roles(f"{TITLE}\n{BODY}\n{line}\n{MORE}") == ["title", "body", "body", "body"]


def test_subtitle_needs_a_dateline_after_it() -> None:
    standfirst = "خمسة أيام من القراءة والندوات في العاصمة"
    assert roles(f"{TITLE}\n{standfirst}\n12 ماي 2024\n{BODY}") == ["title", "subtitle", "dateline", "body"]
    assert roles(f"{TITLE}\n{standfirst}\n{BODY}") == ["title", "body", "body"]


def test_date_inside_the_body_stays_there() -> None:
    assert roles(f"{TITLE}\n{BODY}\n12 ماي 2024\n{MORE}") == ["title", "body", "body", "body"]


@pytest.mark.parametrize(
    "text",
    [f"{BODY}\n{MORE}", f"سعاد أحمد\n{MORE}", f"حضر الوزير. ثم غادر\n{MORE}", BODY, TITLE, "قال الوزير:\n" + BODY],
)
def test_no_title(text: str) -> None:
    assert structure(text).title == ""


def test_title_with_a_full_stop_is_known_by_the_dateline() -> None:
    assert roles(f"{TITLE}.\n12 ماي 2024\n{BODY}") == ["title", "dateline", "body"]


def test_title_length_is_the_profile_s() -> None:
    assert roles(f"{TITLE}\n{BODY}", Profile(options={"title_words": 3})) == ["body", "body"]


def test_empty() -> None:
    assert structure("").blocks == ()
    assert structure(" \n\u00a0\n\u200f\n").blocks == ()


characters = st.text(alphabet="اب 19:/-.\n\u00a0\u200f،(")
lines = st.lists(st.sampled_from([TITLE, BODY, "", " الرباط"])).map("\n".join)


@given(characters | lines)
def test_every_paragraph_once_in_order(text: str) -> None:
    article = structure(text)
    edges = " \u00a0\u200f"
    assert [block.text for block in article.blocks] == [s for line in text.split("\n") if (s := line.strip(edges))]
    assert len(article.texts(Role.TITLE)) <= 1
