"""Clitics: cutting them off and writing them again."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from proofreader.arabic import parse
from proofreader.arabic.clitics import (
    ARTICLES,
    BEFORE_NOUNS,
    CONJUNCTIONS,
    PREPOSITIONS,
    PRONOUNS,
    alternatives,
    attach,
    forms_of,
    proclitic_splits,
    read,
    without_conjunction,
)
from proofreader.core import Gender, Split

BARE = st.text(alphabet="ءاأإبةتجدرسفقكلمنهوىيئؤ", min_size=1, max_size=12)


@pytest.mark.parametrize(
    ("word", "proclitics", "stem", "pronoun"),
    [
        ("وكلما", "و", "كلما", ""),
        ("وللأمم", "ولل", "أمم", ""),
        ("بالأمر", "بال", "أمر", ""),
        ("للجنة", "لل", "لجنة", ""),
        ("للجنة", "لل", "جنة", ""),
        ("مدرستهم", "", "مدرسة", "هم"),
        ("مستواه", "", "مستوى", "ه"),
        ("وعليها", "و", "على", "ها"),
        ("كتبوها", "", "كتبوا", "ها"),
        ("لأصدقائهم", "ل", "أصدقاء", "هم"),
        ("به", "", "ب", "ه"),
        ("وسيكتبونه", "وس", "يكتبون", "ه"),
    ],
)
def test_a_word_is_read(word: str, proclitics: str, stem: str, pronoun: str) -> None:
    assert Split(proclitics, stem, pronoun) in read(word)


def test_no_pronoun_after_the_article() -> None:
    assert all(not split.pronoun for split in read("الكتابه") if split.proclitics in ARTICLES)


@given(BARE)
def test_the_whole_word_comes_first_and_splits_join_again(word: str) -> None:
    assert read(word)[0] == Split("", word)
    for proclitics, rest in proclitic_splits(word):
        assert proclitics + rest == word and rest
    assert len(set(read(word))) == len(read(word)) or "لل" in word


@given(BARE.filter(lambda word: len(word) > 1 and not word.startswith("ال")), st.sampled_from(BEFORE_NOUNS))
def test_what_is_attached_is_read_again(stem: str, proclitics: str) -> None:
    assert Split(proclitics, stem) in read(attach(proclitics, stem))


@pytest.mark.parametrize(
    ("proclitics", "word", "written"),
    [
        ("و", "البيت", "والبيت"),
        ("ل", "البيت", "للبيت"),
        ("ول", "اللجنة", "وللجنة"),
        ("لل", "بيت", "للبيت"),
        ("ك", "اللاعب", "كاللاعب"),
        ("وال", "لجنة", "واللجنة"),
        ("", "بيت", "بيت"),
    ],
)
def test_the_article_after_lam(proclitics: str, word: str, written: str) -> None:
    assert attach(proclitics, word) == written


def test_forms_of_a_stem() -> None:
    forms = forms_of(["أن", "البيت"], PREPOSITIONS)
    assert forms["ولأن"] == Split("ول", "أن")
    assert forms["للبيت"] == Split("ل", "البيت")


def test_a_conjunction_is_taken_off() -> None:
    assert without_conjunction("وقال") == "قال"
    assert without_conjunction("وه") == "وه"


def test_a_pattern_tries_the_longest_first() -> None:
    assert alternatives(("", "و", "وب", "ب")) in ("(?:وب|و|ب)?", "(?:وب|ب|و)?")
    assert alternatives(CONJUNCTIONS) == "(?:و|ف)?"


def test_pronouns_have_their_features() -> None:
    assert PRONOUNS["هن"].gender is Gender.FEMININE
    assert PRONOUNS["نا"].person == 1 and PRONOUNS["نا"].gender is None


def test_a_word_of_a_document_answers_with_its_clitics() -> None:
    words = parse("جاء وكلما جاء مدرّستهم قام").words
    assert words[1].read_as({"كلما"}) == Split("و", "كلما")
    assert words[3].read_as({"مدرسة"}) == Split("", "مدرسة", "هم")
    assert words[0].read_as({"كلما"}) is None
