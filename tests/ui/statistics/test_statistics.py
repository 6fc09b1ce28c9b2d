"""What is counted, kept and shown."""

import json
from collections import Counter
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QMessageBox

from proofreader.core import Category
from proofreader.ui.statistics.article_counts import Counts, frequent_words, per_thousand
from proofreader.ui.statistics.charts import Bar, BarChart, TimeChart
from proofreader.ui.statistics.dialog import StatisticsDialog
from proofreader.ui.statistics.log import Log, Record


@pytest.fixture(autouse=True)
def log(tmp_path, monkeypatch) -> Log:
    path = tmp_path / "data" / "statistics.jsonl"
    monkeypatch.setattr("proofreader.ui.statistics.log.log_path", lambda: path)
    return Log(path)


def record(day: int = 9, article: str = "a", hamza: int = 2, words: int = 100) -> Record:
    return Record(date(2024, 5, day), article, Counts(words, Counter({Category.HAMZA: hamza}), Counter(x=hamza)), 0)


def test_the_last_line_of_an_article_on_a_day_counts(log) -> None:
    for entry in (record(9), record(9, hamza=5), record(9, "b"), record(8)):
        assert log.add(entry)
    assert [(r.day.day, r.article, r.found.issues) for r in log.records()] == [(8, "a", 2), (9, "a", 5), (9, "b", 2)]


def test_damaged_lines_are_passed_over(log) -> None:
    log.add(record())
    with log.path.open("ab") as file:
        file.write(b'{"day": "2024-05-09"}\n[]\n\xff\xfe\n{"day": 1, "article": 2, "words": "x"}\nnull\n')
    log.add(record(10))
    assert len(log.records()) == 2
    assert log.erase() and log.records() == [] and log.erase()


def test_words_that_come_often() -> None:
    assert frequent_words("في المدينة مدينة. المدينةُ في القلب، والقلب في المدينة") == [("المدينة", 3)]
    assert per_thousand(3, 0) == 0 and per_thousand(3, 1500) == 2


LONG = "عقد الإجتماع أمس في المدرسه ، وذهب الوزير الى كرونفلد. " * 3


@pytest.fixture
def window(open_window, tmp_path):
    path = tmp_path / "سر.txt"
    path.write_text(LONG, encoding="utf-8")
    return open_window(path)


def test_a_closed_article_is_written_down_without_its_words(window, log) -> None:
    found = len(window.review.store.markers)
    window.review.go_to(window.review.store.markers[0])
    window.review.accept()
    window.editor.document().setModified(False)
    window.files.close(window.article)
    (line,) = log.path.read_text().splitlines()
    data = json.loads(line)
    assert sum(data["categories"].values()) == found and data["left"] == found - 1
    assert data["day"] == date.today().isoformat() and data["words"] == 27
    assert "سر" not in line and "\\u" not in line and "txt" not in line


def test_saving_writes_a_line_and_saving_the_same_again_does_not(window, log) -> None:
    window.files.save(window.article)
    window.files.save(window.article)
    assert len(log.path.read_text().splitlines()) == 1


def test_the_untouched_sample_is_no_work(open_window, log, qtbot, type_text) -> None:
    window = open_window()
    for touched in (False, True):
        window.files.open_sample()
        qtbot.waitUntil(lambda: window.review.is_checked)
        if touched:
            type_text(window.editor, "أ")
            qtbot.waitUntil(lambda: window.review.is_checked)
        window.articles.remove(window.article)
        assert log.path.exists() is touched


def test_it_can_be_switched_off(window, log, monkeypatch, qtbot) -> None:
    def act(dialog: StatisticsDialog) -> None:
        dialog.show()
        dialog.tabs.setCurrentIndex(1)
        dialog.keep.setFocus()
        qtbot.keyClick(dialog.keep, Qt.Key.Key_Space)

    monkeypatch.setattr(StatisticsDialog, "exec", act)
    window.actions_by_id["statistics"].trigger()
    assert not window.settings.keep_history
    window.files.save(window.article)
    assert not log.path.exists()


def test_the_dialog_shows_article_and_history(window, log, monkeypatch, qtbot) -> None:
    log.add(record(8))
    log.add(record(9))
    shown: list[StatisticsDialog] = []
    monkeypatch.setattr(StatisticsDialog, "exec", lambda dialog: shown.append(dialog))
    monkeypatch.setattr(StatisticsDialog, "deleteLater", lambda _: None)
    modifiers = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    qtbot.keyClick(window.editor, Qt.Key.Key_T, modifiers)
    (dialog,) = shown
    assert "27 كلمة" in dialog.summary.text()
    assert "الهمزات: 6" in dialog.categories.accessibleDescription()
    assert [bar.name for bar in dialog.by_day.bars] == ["8/5", "9/5"] and dialog.by_day.bars[0].value == 20
    assert ("الإجتماع", 3) in [(bar.name, bar.value) for bar in dialog.words.bars]
    monkeypatch.setattr(QMessageBox, "question", lambda *_: QMessageBox.StandardButton.No)
    dialog.erase_button.click()
    assert len(log.records()) == 2
    monkeypatch.setattr(QMessageBox, "question", lambda *_: QMessageBox.StandardButton.Yes)
    dialog.erase_button.click()
    assert log.records() == [] and dialog.by_day.bars == [] and not dialog.erase_button.isEnabled()
    dialog.close()


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight])
def test_bars_grow_from_where_reading_begins(app, qtbot, direction) -> None:
    chart = BarChart("x", "-")
    qtbot.addWidget(chart)
    chart.setLayoutDirection(direction)
    chart.show_bars([Bar("a", 100), Bar("b", 10)])
    chart.resize(300, chart.sizeHint().height())
    image: QImage = chart.grab().toImage()
    accent = chart.palette().color(chart.palette().ColorRole.Accent).rgb()
    y = 8 + chart._line() + chart._line() // 2
    filled = [x for x in range(image.width()) if image.pixel(x, y) == accent]
    assert filled and (min(filled) > 200) == (direction == Qt.LayoutDirection.RightToLeft)


def test_nothing_to_show_is_said(app, qtbot) -> None:
    for chart in (BarChart("x", "empty"), TimeChart("x", "empty")):
        qtbot.addWidget(chart)
        chart.show_bars([])
        assert chart.accessibleDescription() == "empty"
        chart.grab()
