"""Which words the compiled lexicon accepts, and how it reads them."""

import time

import pytest

from proofreader.core import Lexicon, Origin
from proofreader.lexicon import ArabicLexicon, load_lexicon


@pytest.fixture(scope="module")
def lexicon() -> ArabicLexicon:
    return load_lexicon()


@pytest.mark.parametrize(
    "word",
    "المغربية وأضافت الاجتماع إرسال للمدرسة والاستقلال ومعلموهم سيكتب انتصاراتهم مسؤولون قضاة هذا الذين إلى "
    "وبالمدارس فسيقولون كتابان مهندسين للجنة فاستقبله".split(),
)
def test_right_words_are_accepted(lexicon: ArabicLexicon, word: str) -> None:
    assert lexicon.accepts(word)


@pytest.mark.parametrize(
    "word",
    "أجتماع أقتصاد ألمغرب الإجتماع الاولية المسؤلين الحكومه مدرسةه ضروف إنتخابات إستقبال لاكن هاذا وو".split(),
)
def test_wrong_words_are_rejected(lexicon: ArabicLexicon, word: str) -> None:
    assert not lexicon.accepts(word)


def test_the_empty_word_is_no_word(lexicon: ArabicLexicon) -> None:
    assert not lexicon.accepts("")
    assert lexicon.readings("") == ()


@pytest.mark.parametrize("word", "يعتبرونه سيكتبونها استعملوها وصفتموه أعلنوه".split())
def test_object_pronouns_after_plural_endings(lexicon: ArabicLexicon, word: str) -> None:
    """The dictionary as shipped rejects all of these: the .dic and the .aff disagree on the names of the flags."""
    assert lexicon.accepts(word)


@pytest.mark.parametrize("word", "بقوه القوه ثروه".split())
def test_a_pronoun_does_not_hide_a_missing_ta_marbuta(lexicon: ArabicLexicon, word: str) -> None:
    assert not lexicon.accepts(word)
    assert lexicon.accepts(word[:-1] + "ة")


@pytest.mark.parametrize("word", "كلميم بكلميم وكلميم داعش ولداعش الحكامة وبالحكامة للحكامة".split())
def test_the_supplement_and_its_clitics(lexicon: ArabicLexicon, word: str) -> None:
    assert lexicon.accepts(word)
    assert lexicon.is_known_name(word)


def test_a_word_of_the_dictionary_is_no_known_name(lexicon: ArabicLexicon) -> None:
    assert not lexicon.is_known_name("مدرسة")
    assert not lexicon.is_known_name("ضروف")


@pytest.mark.parametrize("word", "مساءا بناءا وبناءا ذالك وذالك".split())
def test_denied_forms(lexicon: ArabicLexicon, word: str) -> None:
    assert not lexicon.accepts(word)
    assert lexicon.readings(word) == ()


def test_words_handed_in_take_clitics() -> None:
    lexicon = load_lexicon(frozenset({"زغنبور"}))
    assert all(map(lexicon.accepts, ("زغنبور", "وزغنبور", "لزغنبور", "وبزغنبور")))
    assert not lexicon.accepts("الزغنبور")
    assert lexicon.is_known_name("لزغنبور")
    assert [reading.origin for reading in lexicon.readings("زغنبور")] == [Origin.USER]


def test_a_word_of_the_user_is_accepted_and_suggested() -> None:
    assert not load_lexicon().accepts("زغنبور")
    lexicon = load_lexicon(frozenset({"زغنبور"}))
    assert lexicon.accepts("زغنبور")
    assert "زغنبور" in lexicon.suggest("زغنبرر")


def test_accepted_means_read(lexicon: ArabicLexicon) -> None:
    for word in "المغربية وأضافت كلميم للحكامة ذالك ضروف بقوه ولبلاده".split():
        assert lexicon.accepts(word) == bool(lexicon.readings(word)), word


def test_frequencies_are_zipf(lexicon: ArabicLexicon) -> None:
    assert 6.5 < lexicon.frequency("في") < 8.5
    assert lexicon.frequency("مدرسة") > lexicon.frequency("زنديق") > 0
    assert lexicon.frequency("ضضضضض") == 0.0


def test_it_implements_the_protocol() -> None:
    lexicon: Lexicon = load_lexicon()
    assert lexicon.accepts("كتاب")


def test_loading_is_quick() -> None:
    start = time.perf_counter()
    load_lexicon()
    assert time.perf_counter() - start < 1.0


@pytest.mark.parametrize(("word", "first"), [("الى", "إلى"), ("الاولى", "الأولى"), ("مدرسه", "مدرسة"), ("علي", "على")])
def test_alike_puts_the_commonest_spelling_first(lexicon: ArabicLexicon, word: str, first: str) -> None:
    assert lexicon.alike(word)[0] == first
    assert all(lexicon.accepts(text) for text in lexicon.alike(word))


def test_nearby_words_are_one_edit_away(lexicon: ArabicLexicon) -> None:
    found = lexicon.nearby("الحكوة")
    assert "الحكومة" in found and "الحكوة" not in found
    assert all(abs(len(word) - len("الحكوة")) <= 1 for word in found)
