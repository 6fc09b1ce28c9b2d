"""The tokeniser covers the text without gaps and keeps what must not be altered in one piece."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from proofreader.arabic import parse, tokenise
from proofreader.core import Kind

TYPICAL = 'ابتأإآىةهؤئء وفلـ\u064b\u0651،؛؟.!:«»"()[]0123٤٥abZ\n\u00a0\u200b\u200fیﻻ@#/-😀'
TEXTS = st.text(alphabet=st.one_of(st.sampled_from(TYPICAL), st.characters(exclude_categories=["Cs"])))


@given(TEXTS)
def test_tokens_cover_the_text(text: str) -> None:
    tokens = tokenise(text)
    assert "".join(token.text for token in tokens) == text
    at = 0
    for token in tokens:
        assert token.start == at and token.end == at + len(token.text) and token.text
        at = token.end


@given(TEXTS)
def test_words_lie_where_they_say(text: str) -> None:
    document = parse(text)
    for word in document.words:
        assert text[word.start : word.end] == word.text
    assert sum(map(len, document.words_by_form.values())) == len(document.words)


@given(TEXTS)
def test_words_are_the_tokens_of_that_kind(text: str) -> None:
    words = [(word.start, word.end) for word in parse(text).words]
    assert words == [(token.start, token.end) for token in tokenise(text) if token.kind is Kind.WORD]


@pytest.mark.parametrize(
    "piece",
    [
        "https://example.org/a?b=1",
        "www.example.ma/path",
        "desk@example.ma",
        "@newsroom",
        "#وسم_اليوم",
        "example.com",
        "اسم.كوم",
    ],
)
def test_addresses_are_one_protected_token(piece: str) -> None:
    tokens = tokenise(f"نشر {piece} الخبر")
    assert [token.text for token in tokens if token.kind is Kind.PROTECTED] == [piece]


@pytest.mark.parametrize("number", ["09:25", "1.5", "18,5", "2019-2022", "8ر13", "٢٠٢٤", "1/4"])
def test_numbers_keep_their_separators(number: str) -> None:
    assert [token.text for token in tokenise(f"رقم {number} هنا") if token.kind is Kind.NUMBER] == [number]


def test_a_full_stop_after_a_number_is_not_part_of_it() -> None:
    assert [t.text for t in tokenise("عام 2024. ثم") if t.kind is Kind.NUMBER] == ["2024"]


def test_word_with_marks_tatweel_and_zero_width_is_one_word() -> None:
    (word,) = parse("مُـ\u200bدرّسة").words
    assert word.bare == "مدرسة"


def test_gap_tells_what_separates_words() -> None:
    words = parse("قال، ثم عاد\nمساء").words
    assert [word.gap for word in words] == [None, "، ", " ", None]
    assert [word.adjacent for word in words] == [False, False, True, False]
