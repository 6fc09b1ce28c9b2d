"""Words torn by stray spaces, and words that only look like pieces."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from proofreader.arabic import parse
from proofreader.lexicon import load_lexicon
from proofreader.spelling.of_document import decisions, torn_words

LEXICON = load_lexicon()


def torn(text: str) -> list[str]:
    return [tear.whole for tear in torn_words(parse(text), LEXICON)]


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("انطلقت أشغال التوص ل إلى اتفاق", "التوصل"),  # a single letter
        ("أكدت المديرة أن ها ستحضر الحفل", "أنها"),  # two words that are right alone
        ("تحدث رئيس الحك ومة أمام النواب", "الحكومة"),  # an unknown piece
        ("نشرت الجريدة الن ص الكامل للبيان", "النص"),
        ("أشرفت على العملية الوزا ر ة الوصية", "الوزارة"),  # three pieces
        ("زار الوفد ال مصنع الجديد", "المصنع"),  # the article
        ("خرج الجمهور ل الشارع بعد المباراة", "للشارع"),  # lam and the article
        ("رحب المدير ب الزوار في المدخل", "بالزوار"),
        ("نشرت Reuters أن ها.", "أنها"),  # after it nothing but what a text with foreign letters leaves out
    ],
)
def test_torn(text: str, whole: str) -> None:
    assert torn(text) == [whole]


@pytest.mark.parametrize(
    "text",
    [
        "من حق كل مواطن أن يطلب الوثيقة",
        "كل فهم ناقص يقود إلى خطأ",
        "عاد من سفر طويل إلى بيته",  # not منسفر
        "سكن الوفد في المنطقة ب قرب الملعب",
        "يتوقع الخبراء ان تقل الأمطار",  # a dropped hamza, no piece
        "تتكون القائمة من أ و ب و ج",
        "قناة بي بي سي البريطانية",
        "استقبل آل السلاوي ضيوفهم",
        "مد يده إلى خصمه بعد المباراة",
    ],
)
def test_words_of_their_own(text: str) -> None:
    assert torn(text) == []


def test_a_piece_is_not_taken_for_a_misspelt_word() -> None:
    assert not decisions(parse("انتشرت قو ات الأمن في المدينة"), LEXICON)


@given(st.lists(st.sampled_from("أن ه الوزا ر ة قو ات في المدينة ال مصنع و ب a.b/c 5 ﹽ".split()), max_size=12))
@settings(max_examples=60, deadline=None)
def test_tears_lie_in_order_and_share_no_word(pieces: list[str]) -> None:
    document = parse(" ".join(pieces))
    found = torn_words(document, LEXICON)
    assert all(one.last < other.first for one, other in pairwise(found))
    assert all(0 <= tear.first < tear.last < len(document.words) for tear in found)
