"""What the word behind a verb tells of its gender hides no clash with a subject further on."""

import pytest

from proofreader.arabic import parse
from proofreader.core import Gender
from proofreader.lexicon import load_lexicon
from proofreader.syntax import text_of
from proofreader.syntax.subject_evidence import clash
from proofreader.syntax.subjects import refused_genders

LEXICON = load_lexicon()
CLASHES = """
أكد وزيرة الاقتصاد أن النسبة ارتفعت
انعقد أمس الدورة الثانية
ويهدف هذه المبادرة إلى تشجيع القراءة
وصلت الفريق إلى المطار
انطلق في القاعة المحاضرة الأولى
افتتح في الرباط المكتبة الجديدة
""".strip().splitlines()


@pytest.mark.parametrize("sentence", CLASHES)
def test_a_clash_shows_in_the_next_word(sentence: str) -> None:
    text = text_of(parse(sentence), LEXICON)
    found = clash(text, 0)
    assert found is not None
    assert text.node(0).verb_gender in refused_genders(LEXICON)[text.form(1)]


def test_a_subject_of_known_gender_refuses_the_other_alone() -> None:
    refused = refused_genders(LEXICON)
    assert refused["المدرسة"] == {Gender.MASCULINE} and refused["الوفد"] == {Gender.FEMININE}
    assert not refused["أن"] and refused["في"] == {*Gender}
