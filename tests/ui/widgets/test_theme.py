import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from proofreader.core import Category, Level
from proofreader.ui.model.appearance import Scheme
from proofreader.ui.model.marker_queries import ORDER
from proofreader.ui.widgets import theme

Role = QPalette.ColorRole


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("category", list(Category))
@pytest.mark.parametrize("level", list(Level))
def test_every_mark_stands_out_from_the_page(dark: bool, category: Category, level: Level) -> None:
    colour = theme.look(category, level).colour(dark)
    pages = [theme.palette(dark).color(Role.Base), theme.current_background(dark), theme.residue_background(dark)]
    assert all(theme.contrast(colour, page) >= 3 for page in pages)


@pytest.mark.parametrize("dark", [False, True])
def test_text_is_readable(dark: bool) -> None:
    palette = theme.palette(dark)
    for text, page in (
        (Role.Text, Role.Base),
        (Role.WindowText, Role.Window),
        (Role.ButtonText, Role.Button),
        (Role.PlaceholderText, Role.Base),
        (Role.PlaceholderText, Role.Window),
        (Role.ToolTipText, Role.ToolTipBase),
    ):
        assert theme.contrast(palette.color(text), palette.color(page)) >= 4.5, (text, page)
    assert theme.contrast(palette.color(Role.HighlightedText), palette.color(Role.Highlight)) >= 4.5
    for background in (theme.current_background(dark), theme.flash_background(dark)):
        assert theme.contrast(palette.color(Role.Text), background) >= 4.5


def test_contrast_is_that_of_wcag() -> None:
    assert theme.contrast(QColor("black"), QColor("white")) == pytest.approx(21)
    assert theme.contrast(QColor("#767676"), QColor("white")) == pytest.approx(4.54, abs=0.01)


def test_families_differ_in_colour_or_line() -> None:
    looks = {theme.look(category) for category in Category}
    assert len({(look.light, look.line, look.struck, look.double) for look in looks}) == len(looks) == 8


def test_every_category_has_a_place() -> None:
    assert set(ORDER) == set(Category)


def test_a_note_is_quiet_but_residue_is_not() -> None:
    assert theme.look(Category.SPELLING, Level.NOTE) == theme.look(Category.UNKNOWN, Level.NOTE)
    assert theme.look(Category.RESIDUE, Level.NOTE).struck


def test_the_choice_reaches_every_widget_and_the_next_window(window, open_window, qtbot) -> None:
    for scheme, dark in ((Scheme.DARK, True), (Scheme.LIGHT, False)):
        window.settings.scheme = scheme
        qtbot.wait(10)
        assert theme.is_dark(window.editor.palette()) is dark
        assert theme.is_dark(window.issue_details.palette()) is dark
        assert open_window().settings.scheme is scheme
    assert not theme.is_dark(QApplication.palette())
