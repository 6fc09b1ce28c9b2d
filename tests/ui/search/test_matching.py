"""What a search finds, and where."""

import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from proofreader.core import Edit, Span
from proofreader.ui.search.matching import PatternError, Query, TooSlow, find_all, fold, replacements

LETTERS = "اأإآٱىيئةهؤوبت"
UNSEEN = "\u064e\u0651\u0640\u200c\u200f\u0654\u0670"
texts = st.text(alphabet=LETTERS + UNSEEN + " \n.a😀", max_size=60)


def found(text: str, needle: str, **options: bool) -> list[str]:
    return [text[slice(*span)] for span in find_all(Query(needle, **options), text)]


def test_plain() -> None:
    assert find_all(Query("بيت"), "بيت وبيت") == [Span(0, 3), Span(5, 8)]
    assert found("a.b axb", "a.b") == ["a.b"]
    assert found("Reuters REUTERS", "reuters") == ["Reuters", "REUTERS"]
    assert found("نص", "") == []


def test_marks_count_for_nothing_if_wanted() -> None:
    text = "كَتَبَ الكاتبُ كتبـــًا"
    assert found(text, "كتب", marks=True) == ["كَتَبَ", "كتبـــً"]
    assert found(text, "كتب") == ["كتب"]
    assert found("كتب", "كَتَبَ", marks=True) == ["كتب"]
    assert found("كتب", "كَتَبَ") == []


def test_a_direction_mark_inside_a_word_does_not_hide_it_and_one_beside_it_stays() -> None:
    assert found("\u200fال\u200fوزير\u200f", "الوزير", marks=True) == ["ال\u200fوزير"]


def test_what_is_often_confused_is_alike_if_wanted() -> None:
    text = "الإجتماع الاجتماع المدرسه المدرسة الى إلى مسؤول مسوول"
    assert found(text, "الاجتماع", letters=True) == ["الإجتماع", "الاجتماع"]
    assert found(text, "المدرسة", letters=True) == ["المدرسه", "المدرسة"]
    assert found(text, "إلي", letters=True) == ["الى", "إلى"]
    assert found(text, "مسؤول", letters=True) == ["مسؤول", "مسوول"]
    assert found(text, "الاجتماع") == ["الاجتماع"]
    assert found("ا\u0654حمد", "أحمد", letters=True) == ["ا\u0654حمد"]


def test_needle_of_nothing_but_marks_is_found_as_it_stands() -> None:
    assert found("مدّة\u200cو", "\u0651", marks=True) == ["\u0651"]
    assert found("مدّة\u200cو", "\u200c", marks=True) == ["\u200c"]


def test_whole_words() -> None:
    text = "عمل العمل عملَ عمل، عملـه"
    assert [span.start for span in find_all(Query("عمل", words=True), text)] == [0, 15]
    assert [span.start for span in find_all(Query("عمل", words=True, marks=True), text)] == [0, 10, 15]
    assert found("قال ، ثم", "،", words=True) == ["،"]


def test_patterns() -> None:
    assert found("سنة 2024 و1999", r"\d{4}", pattern=True) == ["2024", "1999"]
    assert found("سنة 12024 ثم 1999", r"\d{4}", pattern=True, words=True) == ["1999"]
    assert found("أول\nثان", "^.", pattern=True) == ["أ", "ث"]
    assert found("ab", "x*", pattern=True) == []


@pytest.mark.parametrize("needle", ["(", "[", "*", "(?P<a>x", "\\"])
def test_a_broken_pattern_is_told(needle: str) -> None:
    with pytest.raises(PatternError):
        find_all(Query(needle, pattern=True), "نص")


def test_a_bad_pattern_is_given_up() -> None:
    begin = time.perf_counter()
    with pytest.raises(TooSlow):
        find_all(Query(r"(?:ا|اا|ااا)+(?=[^ا])\W\d", pattern=True), "ا" * 60 + "! ")
    assert time.perf_counter() - begin < 5


def test_replacements() -> None:
    every = lambda _: True  # noqa: E731
    assert replacements(Query("ب"), "أب بأ", "ت", every) == [Edit(Span(1, 2), "ت"), Edit(Span(3, 4), "ت")]
    assert replacements(Query(r"(\d+)-(\d+)", pattern=True), "10-20", r"\2–\1", every) == [Edit(Span(0, 5), "20–10")]
    assert replacements(Query("ب"), "أب بأ", r"\1", every)[0].text == r"\1"
    assert replacements(Query("ب"), "أب بأ", "ت", lambda span: span.start > 1) == [Edit(Span(3, 4), "ت")]
    with pytest.raises(PatternError):
        replacements(Query("ب", pattern=True), "ب", r"\7", every)


def test_within() -> None:
    assert find_all(Query("ا"), "ااا", Span(1, 2)) == [Span(1, 2)]


@given(texts, st.booleans(), st.booleans())
def test_every_folded_stretch_leads_back_to_what_it_stands_for(text: str, marks: bool, letters: bool) -> None:
    folded = fold(text, marks=marks, letters=letters)
    for start in range(len(folded.text)):
        for end in range(start + 1, min(len(folded.text), start + 6) + 1):
            span = folded.span(start, end)
            assert 0 <= span.start < span.end <= len(text)
            assert fold(text[slice(*span)], marks=marks, letters=letters).text == folded.text[start:end]


@given(texts, texts)
def test_a_needle_cut_out_of_the_text_is_found_there(before: str, needle: str) -> None:
    query = Query(needle.strip("\n"), marks=True, letters=True)
    text = f"{before}{query.needle}{before}"
    spans = find_all(query, text)
    for span in spans:
        kept = {"marks": True, "letters": True} if fold(query.needle, marks=True, letters=True).text else {}
        if kept:
            assert fold(text[slice(*span)], **kept).text == fold(query.needle, **kept).text
    assert bool(spans) == bool(query.needle)
    assert spans == sorted(spans) and all(one.end <= two.start for one, two in pairwise(spans))
