import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument, QTextOption

from proofreader.core import Category, Level
from proofreader.ui.widgets import labels
from proofreader.ui.widgets.status_bar import word_count


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (1, "كلمة واحدة"),
        (2, "كلمتان"),
        (3, "3 كلمات"),
        (10, "10 كلمات"),
        (11, "11 كلمة"),
        (99, "99 كلمة"),
        (100, "100 كلمة"),
        (102, "102 كلمة"),
        (303, "303 كلمات"),
        (311, "311 كلمة"),
    ],
)
def test_counting_forms(number: int, text: str) -> None:
    assert labels.WORDS.count(number) == text


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("", "(حذف)"),
        (" ", "␣"),
        ("كلمة\n", "كلمة"),
        ("كلمة\nأخرى", "كلمة¶أخرى"),
        ("ا\u200fب", "ا[RLM]ب"),
        ("ا\u00a0ب", "ا␣ب"),
        ("ا  ب", "ا␣␣ب"),
    ],
)
def test_invisible_characters_are_shown(text: str, shown: str) -> None:
    assert labels.visible(text) == shown


def test_long_texts_are_shortened_in_the_middle() -> None:
    shown = labels.visible("أول " + "كلمة " * 50 + "آخر")
    assert len(shown) < 70
    assert shown.startswith("أول")
    assert shown.endswith("آخر")


def test_every_category_and_level_has_a_name() -> None:
    assert len({labels.category(category) for category in Category}) == len(Category)
    assert len({labels.level(level) for level in Level}) == len(Level)


@pytest.mark.parametrize(("text", "words"), [("", 0), ("، . !", 0), ("قال: «نعم» ، 3 مرات", 4), ("مُدَرِّسٌ", 1)])
def test_words_are_what_holds_a_letter(text: str, words: int) -> None:
    assert word_count(text) == words


def test_the_arrow_leads_to_the_proposal_in_a_french_window_too(qapp) -> None:
    document = QTextDocument(labels.becomes("الى", "إلى"))
    option = QTextOption(Qt.AlignmentFlag.AlignLeft)
    option.setTextDirection(Qt.LayoutDirection.LeftToRight)
    document.setDefaultTextOption(option)
    layout = document.firstBlock().layout()
    document.documentLayout().documentSize()
    line, text = layout.lineAt(0), document.firstBlock().text()
    wrong, arrow, right = (line.cursorToX(text.index(part))[0] for part in ("الى", "←", "إلى"))
    assert wrong > arrow > right
