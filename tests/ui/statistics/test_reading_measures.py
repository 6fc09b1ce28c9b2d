"""Readability beside the targets of the house."""

from dataclasses import replace

import pytest

from proofreader.core import Profile
from proofreader.lexicon import load_lexicon
from proofreader.ui.statistics.reading_measures import MeasuresTable, measures_of

TEXT = (
    "وفد مغربي في مدريد\n"
    "قال الوزير إن البرنامج جاهز. ثم عاد إلى الرباط.\n"
    "وقال الوزير إنه «راض عن النتائج» كلها.\n"
    "قال الوزير إن التوقيع قريب، وتم توقيع الاتفاق أمس."
)


@pytest.fixture(scope="module")
def rows():
    return measures_of(TEXT, Profile(), load_lexicon())


def test_measures(rows) -> None:
    values = {name: value for name, value, _, _ in rows}
    assert values["كلمات العنوان"] == "4"
    assert values["أطول جملة (كلمة)"] == "9"
    assert values["أطول فقرة (كلمة)"] == "9"
    assert values["فقرات تبدأ كالتي قبلها"] == "1"
    assert values["الاقتباس من النص (٪)"] not in ("0", "100")


def test_the_targets_are_those_of_the_house(rows) -> None:
    assert not next(beyond for name, _, _, beyond in rows if name == "كلمات العنوان")
    strict = replace(Profile(), options={"title_words": 3, "sentence_words": "many"})
    judged = {name: (most, beyond) for name, _, most, beyond in measures_of(TEXT, strict, load_lexicon())}
    assert judged["كلمات العنوان"] == ("3", True)
    assert judged["أطول جملة (كلمة)"] == ("40", False), "what is no number is passed over"


def test_what_is_beyond_is_marked(qtbot, rows) -> None:
    table = MeasuresTable(rows)
    qtbot.addWidget(table)
    assert table.rowCount() == len(rows)
    marked = [table.item(line, 1).text().startswith("▲") for line in range(table.rowCount())]
    assert marked == [beyond for *_, beyond in rows] and any(marked)
