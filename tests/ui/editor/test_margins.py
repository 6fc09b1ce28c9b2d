"""The column of the text fits the window, whatever its size was while the article was not on show."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication


@pytest.fixture
def two(open_window, article, tmp_path: Path):
    other = tmp_path / "آخر.txt"
    other.write_text("نص آخر\n" * 5, encoding="utf-8")
    window = open_window(article)
    window.files.open(other)
    return window


def columns(window) -> list[tuple[int, int, int, int]]:
    """Of each article, as it is shown: left and right edge of its text, and of its line numbers."""
    found = []
    for article in window.articles:
        window.articles.show(article)
        QApplication.processEvents()
        view, numbers = article.editor.viewport().geometry(), article.editor._numbers.geometry()
        found.append((view.left(), view.right(), numbers.left(), numbers.right()))
    return found


@pytest.mark.parametrize(("before", "after"), [((1900, 1000), (1366, 740)), ((1000, 700), (1900, 1000))])
def test_a_hidden_article_fits_the_window_of_now(two, before, after) -> None:
    two.resize(*before)
    columns(two)
    two.resize(*after)
    QApplication.processEvents()
    first, second = columns(two)
    assert first == second
    two.resize(after[0] + 2, after[1])
    QApplication.processEvents()
    again = columns(two)
    assert abs(again[0][0] - first[0]) <= 2 and abs(again[0][1] - first[1]) <= 2


def test_hiding_the_list_of_issues_widens_every_article(two) -> None:
    columns(two)
    two.resize(1300, 800)
    two.actions_by_id["show_panel"].setChecked(False)
    first, second = columns(two)
    assert first == second


def test_larger_text_widens_the_column_of_hidden_articles(two) -> None:
    two.resize(1900, 1000)
    columns(two)
    for _ in range(4):
        two.actions_by_id["larger"].trigger()
    first, second = columns(two)
    assert first == second
