"""Where sentences begin and end."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from proofreader.arabic import parse
from proofreader.arabic.sentences import around
from proofreader.core import Span

ONE = [
    "زار د. سالم العلوي مدينة فاس أمس.",
    "كتب أ. د. سالم عن الرحلة",
    "ألّف ج. ر. تولكين كتبا كثيرة",
    "صندوق البريد ص. ب. 12 بالرباط",
    "بلغت النسبة 3.5 في المئة",
    "1. البند الأول من القائمة",
    "بدأ في 12.05.2024 بالرباط",
    "اشترى خبزا وحليبا إلخ. ثم عاد",
    "قال نعم... ثم سكت",
    "قال نعم… ثم سكت",
    "زار موقع example.com أمس",
    "زار موقع هسبريس.كوم أمس",
    'شاهد فيلم "من القاتل؟" للمخرج الجديد',
    "عاد (انظر الصفحة 3. وما بعدها) إلى بيته",
    "قال Dr. Smith إنه عاد",
    "لاعب فريق J. K. الأول",
]
SEVERAL = [
    ("وصل الوفد. ثم غادر.", ["وصل الوفد.", "ثم غادر."]),
    ("هل وصل؟ نعم! عاد", ["هل وصل؟", "نعم!", "عاد"]),
    ("هل وصل؟! نعم", ["هل وصل؟!", "نعم"]),
    ("انتهت الجلسة.. غادر الجميع", ["انتهت الجلسة..", "غادر الجميع"]),
    ("انتهى العمل.وقال المدير", ["انتهى العمل.", "وقال المدير"]),
    ("انتهى العمل . وقال المدير", ["انتهى العمل .", "وقال المدير"]),
    ("هذه الفئة ب. وتلك الفئة أ.", ["هذه الفئة ب.", "وتلك الفئة أ."]),
    ("عاش سنة 1440 هـ. ثم رحل", ["عاش سنة 1440 هـ.", "ثم رحل"]),
    ("كان ذلك سنة 2018. ثم عاد", ["كان ذلك سنة 2018.", "ثم عاد"]),
    ("قال: «ماذا أقول؟». ثم سكت", ["قال: «ماذا أقول؟».", "ثم سكت"]),
    ('شاهد فيلم "من القاتل؟". ثم عاد', ['شاهد فيلم "من القاتل؟".', "ثم عاد"]),
    ('قال "انتهينا." وأضاف', ['قال "انتهينا."', "وأضاف"]),
    ("قال: «انتهينا من العمل. سنعود غدا». وأضاف", ["قال: «انتهينا من العمل.", "سنعود غدا».", "وأضاف"]),
    ("سطر أول\nسطر ثان. وثالث", ["سطر أول", "سطر ثان.", "وثالث"]),
    ("وصل (الوفد). ثم غادر", ["وصل (الوفد).", "ثم غادر"]),
    ("نعم... ؟ لا", ["نعم... ؟", "لا"]),
]


def sentences(text: str) -> list[str]:
    return [text[start:end] for start, end in parse(text).sentences]


@pytest.mark.parametrize("text", ONE)
def test_one_sentence(text: str) -> None:
    assert sentences(text) == [text]


@pytest.mark.parametrize(("text", "expected"), SEVERAL)
def test_several_sentences(text: str, expected: list[str]) -> None:
    assert sentences(text) == expected


def test_the_sentence_at_a_place() -> None:
    document = parse("وصل الوفد. ثم غادر.")
    assert document.sentence_at(3) == Span(0, 10)
    assert document.sentence_at(12) == Span(11, 19)
    assert parse("").sentence_at(0) == Span(0, 0)


@given(st.text(alphabet='ابد وم1٢.؟!…،:"«»()[]\n aD', max_size=60))
def test_sentences_are_sorted_and_hold_every_word(text: str) -> None:
    document = parse(text)
    end = 0
    for start, stop in document.sentences:
        assert end <= start < stop <= len(text)
        assert "\n" not in text[start:stop] and text[start:stop] == text[start:stop].strip()
        end = stop
    for word in document.words:
        assert any(start <= word.start and word.end <= stop for start, stop in document.sentences)


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("وصل الوفد. ثم غادر د. سالم المدينة. وعاد.", "سالم", "ثم غادر د. سالم المدينة."),
        ("سطر أول\nثم غادر الوفد\nوعاد", "غادر", "ثم غادر الوفد"),
        ("وصل الوفد. ثم غادر.", "الوفد. ثم", "وصل الوفد. ثم غادر."),
        ("وصل.  ثم", " ", " "),
    ],
)
def test_the_sentence_around_words(text: str, words: str, expected: str) -> None:
    at = text.index(words)
    start, end = around(text, at, at + len(words))
    assert text[start:end] == expected


@given(st.text(alphabet="ابد .؟…\n", max_size=40), st.integers(0, 40), st.integers(0, 8))
def test_the_sentence_around_holds_the_stretch_and_keeps_to_its_lines(text: str, start: int, length: int) -> None:
    start = min(start, len(text))
    end = min(start + length, len(text))
    first, last = around(text, start, end)
    assert 0 <= first <= start <= end <= last <= len(text)
    assert "\n" not in text[first:start] + text[end:last]


def test_in_a_line_without_end_no_sentence_is_looked_for_far_away() -> None:
    text = "ذهب إلى السوق " * 2_000
    first, last = around(text, 14_000, 14_003)
    assert 14_000 - first <= 4_001 and last - 14_003 <= 4_001 and last - first > 7_000
