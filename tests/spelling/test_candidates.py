"""What a word may have been meant to be, for each way of going wrong."""

import pytest

from proofreader.arabic import parse
from proofreader.core import Level
from proofreader.lexicon import load_lexicon
from proofreader.lexicon.confusion import Edit, edit_between, edit_cost
from proofreader.spelling.of_document import decisions, speller
from proofreader.spelling.trust import level

LEXICON = load_lexicon()


def corrected(text: str) -> dict[str, str]:
    found = decisions(parse(text), LEXICON)
    return {decision.word.bare: decision.best.text for decision in found if level(decision) > Level.NOTE}


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("وبالمدسرة", "وبالمدرسة"),  # behind clitics, too rare to be counted as a whole
        ("لمواققهم", "لمواقفهم"),
        ("مدسرتهم", "مدرستهم"),  # ta marbuta opens before the pronoun
        ("الإجتامع", "الاجتماع"),  # a hamza and a letter
    ],
)
def test_candidates(word: str, meant: str) -> None:
    assert meant in {candidate.text for candidate in speller(LEXICON).candidates(word)}


@pytest.mark.parametrize(
    ("text", "wrong", "right"),
    [
        ("تجول الوفد في أزقة المدينةالقديمة", "المدينةالقديمة", "المدينة القديمة"),
        ("كانت الطريق ضيقةومتهالكة جدا", "ضيقةومتهالكة", "ضيقة ومتهالكة"),
        ("غادر اللاعبونالملعب مبكرا", "اللاعبونالملعب", "اللاعبون الملعب"),
        ("أعلن المدربانسحابه من السباق", "المدربانسحابه", "المدرب انسحابه"),
    ],
)
def test_glued_words(text: str, wrong: str, right: str) -> None:
    assert corrected(text).get(wrong) == right


@pytest.mark.parametrize(
    "text",
    [
        "استقبلت خولة بنكيرواني ضيوفها",
        "قال السيد بوكرينات إن الحفل ناجح",
        "زار لوكسومبا مدينة طنجة",
        "فاز كوفاليتش باللقب",
        "استقبل الملك سلمان بن عبدالعزيز ضيوفه",  # the rule glued-abd, if the house wants it
        "فاز الشاب مساعد بن هليل بالسباق",  # after بن comes a name
    ],
)
def test_names_are_left_alone(text: str) -> None:
    assert corrected(text) == {}


@pytest.mark.parametrize(
    ("typed", "meant", "edit"),
    [
        ("الجكومة", "الحكومة", Edit.DOTS),
        ("الحكوكة", "الحكومة", Edit.NEIGHBOUR),
        ("الحكوشة", "الحكومة", Edit.OTHER),
        ("حضيت", "حظيت", Edit.CONFUSED),
        ("الحكموة", "الحكومة", Edit.SWAPPED),
        ("الحككومة", "الحكومة", Edit.DOUBLED),
        ("الاجئين", "اللاجئين", Edit.UNDOUBLED),
        ("الحكزومة", "الحكومة", Edit.EXTRA),
        ("الحكاومة", "الحكومة", Edit.EXTRA_VOWEL),
        ("الكومة", "الحكومة", Edit.MISSING),
        ("الحكمة", "الحكومة", Edit.MISSING_VOWEL),
        ("الحكومة", "الحكومة", Edit.NONE),
        ("الكحوةم", "الحكومة", Edit.SEVERAL),
    ],
)
def test_edits(typed: str, meant: str, edit: Edit) -> None:
    assert edit_between(typed, meant) is edit
    assert (edit_cost(typed, meant) == 0) is (edit is Edit.NONE)
