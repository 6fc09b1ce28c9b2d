"""The light analysis of a sentence: nodes, agreement, counting, verbs, the first look."""

import pytest

from proofreader.arabic import parse
from proofreader.core import Gender
from proofreader.lexicon import load_lexicon
from proofreader.rules.grammar import adjective_agreement
from proofreader.syntax import Text, agrees, node_of, text_of
from proofreader.syntax.counting import counted
from proofreader.syntax.outline import ADJECTIVE, FEMININE_VERB, candidates
from proofreader.syntax.phrases import nouns_before
from proofreader.syntax.verbs import gender_of_form, opens_clause, takes_subject_next

LEXICON = load_lexicon()


def read(text: str) -> Text:
    return text_of(parse(text), LEXICON)


@pytest.mark.parametrize(
    ("noun", "adjective", "fit"),
    [
        ("المدينة", "الجديدة", True), ("المدينة", "الجديد", False),
        ("المدن", "الجديدة", True), ("المدن", "الجديد", False),
        ("الأطباء", "المغربية", True), ("مدرستين", "ابتدائيتين", True), ("مدرستين", "ابتدائيين", False),
        ("الطريق", "الجديدة", True), ("الطريق", "الجديد", True), ("أيام", "طوال", True),
    ],
)  # fmt: skip
def test_agreement(noun: str, adjective: str, fit: bool) -> None:
    assert agrees(node_of(noun, LEXICON), node_of(adjective, LEXICON)) is fit


def test_a_node_keeps_what_the_readings_share() -> None:
    assert node_of("المسؤولون", LEXICON).shows_nominative
    assert node_of("المسؤولين", LEXICON).shows_oblique
    assert not node_of("المدينة", LEXICON).shows_nominative
    assert node_of("شخصا", LEXICON).tanwin is not None
    assert node_of("زقنخوطا", LEXICON).readings == ()


def test_an_index_outside_the_text_is_empty() -> None:
    text = read("جاء الوفد")
    assert text.form(7) == text.after(1) == text.before(0) == ""
    assert text.node(-1).readings == ()


def test_words_of_two_sentences_are_not_joined() -> None:
    text = read("جاء الوفد. الوزير حضر")
    assert text.before(2) == ""
    assert text.before(1) == "جاء"


@pytest.mark.parametrize(
    ("sentence", "values"),
    [
        ("يضم 45 سريرا", [45]), ("سنة 2015 شخص", []), ("من 20-30 درجة", []),
        ("أربعة عشر مصابا", [15]), ("1.5 مليون", []),
        ("عشرون طالبا", [20]), ("في المادة 14 قرر", []),
    ],
)  # fmt: skip
def test_numbers_that_count(sentence: str, values: list[int]) -> None:
    assert [number.value for number in counted(read(sentence))] == values


def test_the_deciding_part_of_a_number() -> None:
    [number] = counted(read("يضم 2560 مقعدا"))
    assert number.last == 60
    [number] = counted(read("يضم 700 مقعد"))
    assert number.last == 100


def test_nouns_that_an_adjective_may_describe() -> None:
    text = read("وصل مدير المدرسة الجديد")
    assert [text.form(at) for at in nouns_before(text, 3)] == ["المدرسة", "مدير"]
    text = read("وصل المدير من المدرسة الجديد")
    assert [text.form(at) for at in nouns_before(text, 4)] == ["المدرسة"]


def test_verbs_that_open_a_clause() -> None:
    text = read("أكد المدير أن الوفد وصل")
    assert opens_clause(text, 0)
    assert not opens_clause(text, 4)
    assert takes_subject_next(text, 0)


@pytest.mark.parametrize(
    ("form", "gender"),
    [
        ("أكدت", Gender.FEMININE),  # counted as «أكد»
        ("وستؤكد", Gender.FEMININE),  # as «يؤكد»
        ("فاحتوى", Gender.MASCULINE),
        ("احتوت", Gender.FEMININE),  # the weak letter is lost
        ("توفيت", Gender.FEMININE),  # listed
        ("وأصيب", Gender.MASCULINE),
        ("سأكد", None),  # no future of a perfect
        ("كتاب", None),
    ],
)
def test_the_gender_of_forms_of_verbs_that_are_counted_or_listed(form: str, gender: Gender | None) -> None:
    assert gender_of_form(form) is gender


def test_the_first_look_holds_nothing_back() -> None:
    """Every wrong example of the agreement of adjectives is among the candidates."""
    for example in adjective_agreement.RULE.bad:
        text = read(example.wrong.replace("[", "").replace("]", ""))
        assert candidates(text, ADJECTIVE), example.wrong
    assert candidates(read("المدينة الجديدة في الشمال"), ADJECTIVE) == []
    assert candidates(read("تشهد ارتفاع في الأسعار"), FEMININE_VERB) == [1]
