"""What the speller chooses among neighbours, and how far it trusts itself."""

import doctest
import gc
import weakref

import pytest

from proofreader.arabic import parse
from proofreader.core import Level
from proofreader.lexicon import ArabicLexicon, load_lexicon
from proofreader.spelling import speller as algorithm
from proofreader.spelling.context import END, NUMBER, START, after, before
from proofreader.spelling.decision import Decision
from proofreader.spelling.of_document import decisions, speller
from proofreader.spelling.trust import level


@pytest.fixture(scope="module")
def lexicon() -> ArabicLexicon:
    return load_lexicon()


def chosen(lexicon: ArabicLexicon, text: str) -> dict[str, str]:
    """What the model would write for the words it would change with confidence."""
    found: tuple[Decision, ...] = decisions(parse(text), lexicon)
    return {decision.word.bare: decision.best.text for decision in found if level(decision) > Level.NOTE}


@pytest.mark.parametrize(
    ("text", "word", "right"),
    [
        ("سافر الوفد الى الرباط", "الى", "إلى"),
        ("وقع الطرفان علي الاتفاق", "علي", "على"),
        ("قال المتحدث ان الحكومة وافقت", "ان", "إن"),
        ("أكد المتحدث ان الحكومة وافقت", "ان", "أن"),
        ("الاتحاد الدلي لكرة القدم", "الدلي", "الدولي"),
        ("رئيس الحكوة المغربية", "الحكوة", "الحكومة"),
        ("مدينة الدارالبيضاء الكبرى", "الدارالبيضاء", "الدار البيضاء"),
        ("جلس الحارس علي مقعد خشبي", "علي", "على"),  # a noun follows
        ("أصدرت دار نشر كبري روايته", "كبري", "كبرى"),
        ("قال على بنمسعودان إن الحفل ناجح", "على", "علي"),  # after قال, before a name
        ("تسلم موسي بنمسعودان الجائزة", "موسي", "موسى"),
        ("طلبت الأستاذة منة أن يحضر الدرس", "منة", "منه"),
        ("كان جوابه جريءا وواضحا", "جريءا", "جريئا"),
    ],
)
def test_chooses(lexicon: ArabicLexicon, text: str, word: str, right: str) -> None:
    assert chosen(lexicon, text).get(word) == right


@pytest.mark.parametrize(
    "text",
    [
        "التقى علي بن أحمد بالوفد",
        "قال المتحدث إن الحكومة وافقت",
        "أكد المتحدث أن الحكومة وافقت",
        "عاد إلى منزله في المساء",
        "شهد شهر يوليوز الماضي حرائق",
        "زار هونغبو المعرض",
        "قناة سي إن إن الأمريكية",
        "يرى غوردان هندرسون أن الفوز قريب",  # an unknown name beside a known one
        "عاد الوفد من و اشنطن",  # the waw is the word's own
        "أحيا الشاب حفلا لموسيقى الراي",
        "قدمت ألسيريا بنمسعودان عرضها",  # no article: a name beside a name
        "تحدث علي عن مشروعه",
        "في عرض بحر ألبوران",  # no article
    ],
)
def test_leaves_right_text_alone(lexicon: ArabicLexicon, text: str) -> None:
    assert chosen(lexicon, text) == {}


def test_certain_only_for_words_that_are_none(lexicon: ArabicLexicon) -> None:
    for decision in decisions(parse("وقع علي الاتفاق الى ان سافر"), lexicon):
        if level(decision) is Level.CERTAIN:
            assert not lexicon.accepts(decision.word.bare)


def test_decisions_are_computed_once_per_document(lexicon: ArabicLexicon) -> None:
    document = parse("سافر الى الرباط")
    assert decisions(document, lexicon) is decisions(document, lexicon)
    assert speller(lexicon) is speller(lexicon)


def test_neighbours() -> None:
    words = parse("قال 5 رجال: نعم، ثم ذهبوا").words
    assert [before(words, at) for at in range(len(words))] == [START, NUMBER, START, START, "ثم"]
    assert [after(words, at) for at in range(len(words))] == [NUMBER, END, END, "ذهبوا", END]


def test_old_lexicons_are_let_go() -> None:
    lexicons = [load_lexicon(frozenset({word})) for word in ("أ", "ب", "ت")]
    spellers = [weakref.ref(speller(lexicon)) for lexicon in lexicons]
    assert spellers[2]() is speller(lexicons[2])
    del lexicons[:2]
    gc.collect()
    assert [found() is None for found in spellers] == [True, True, False]


def test_the_walk_through_runs() -> None:
    result = doctest.testmod(algorithm)
    assert result.attempted and not result.failed
