"""Icons: every one that is asked for is there, in the colours of the palette, turned and sharp where it must be."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QIcon, QImage, QPalette
from PySide6.QtWidgets import QToolButton

import proofreader.ui
from proofreader.ui.widgets import theme
from proofreader.ui.widgets.fonts import use_fonts
from proofreader.ui.widgets.icons import icon
from proofreader.ui.widgets.style import grown

_ASKED = re.compile(r"""\bicon(?:\(|=|\s=\s)"([a-z-]+)"|_button, "([a-z-]+)"\)""")


def names() -> set[str]:
    sources = Path(proofreader.ui.__file__).parent.rglob("*.py")
    found = (names for path in sources for names in _ASKED.findall(path.read_text(encoding="utf-8")))
    return {name for names in found for name in names if name}


def drawn(name: str, palette: QPalette, side: int = 24, mode: QIcon.Mode = QIcon.Mode.Normal) -> QImage:
    return icon(name, palette).pixmap(QSize(side, side), 1.0, mode).toImage()


def ink(image: QImage) -> list[tuple[int, int]]:
    return [(x, y) for x in range(image.width()) for y in range(image.height()) if image.pixelColor(x, y).alpha() > 127]


def test_every_icon_that_is_asked_for_is_drawn(app) -> None:
    palette, asked = theme.palette(False), names()
    assert {"folder-open", "x", "check-circle", "gear-six", "keyboard"} <= asked
    for name in asked:
        places = ink(drawn(name, palette, 48))
        assert places, name
        across, down = zip(*places, strict=True)
        assert min(across) > 0 and max(across) < 47 and min(down) > 0 and max(down) < 47, f"{name} is cut off"


def test_a_name_that_is_none_is_told(app) -> None:
    with pytest.raises(KeyError):
        icon("no-such-icon", theme.palette(False))


@pytest.mark.parametrize("dark", [True, False])
def test_colours_of_the_palette(app, dark: bool) -> None:
    palette = theme.palette(dark)
    for mode, group, role in (
        (QIcon.Mode.Normal, QPalette.ColorGroup.Active, QPalette.ColorRole.ButtonText),
        (QIcon.Mode.Disabled, QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText),
        (QIcon.Mode.Selected, QPalette.ColorGroup.Active, QPalette.ColorRole.HighlightedText),
    ):
        image = drawn("floppy-disk", palette, 96, mode)
        full = [image.pixelColor(*place) for place in ink(image) if image.pixelColor(*place).alpha() == 255]
        wanted = palette.color(group, role)
        assert full and all(QColor(colour.rgb()) == QColor(wanted.rgb()) for colour in full)


def test_what_points_somewhere_is_turned_with_the_frame(app, monkeypatch) -> None:
    palette = theme.palette(False)
    for direction in (Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight):
        monkeypatch.setattr("proofreader.ui.widgets.icons.QGuiApplication.layoutDirection", lambda it=direction: it)
        undo, redo = drawn("arrow-u-up-left", palette, 96), drawn("arrow-u-up-right", palette, 96)
        left = sum(x < 48 for x, _ in ink(undo)) > len(ink(undo)) / 2
        assert left is (direction is Qt.LayoutDirection.LeftToRight)
        assert (sum(x < 48 for x, _ in ink(redo)) > len(ink(redo)) / 2) is not left


def test_a_sharp_picture_for_a_dense_display(app) -> None:
    picture = icon("folder-open", theme.palette(False)).pixmap(QSize(24, 24), 2.0)
    assert picture.width() == 48 and picture.devicePixelRatio() == 2.0
    shades = [picture.toImage().pixelColor(x, y).alpha() for x in range(48) for y in range(48)]
    assert sum(0 < alpha < 255 for alpha in shades) < sum(alpha == 255 for alpha in shades)


def test_icons_grow_with_the_words(app, window) -> None:
    button = window.toolbar.widgetForAction(window.actions_by_id["open"])
    assert isinstance(button, QToolButton)
    usual = button.iconSize().width()
    try:
        use_fonts(app, percent=200)
        app.processEvents()
        assert button.iconSize().width() == grown(24) >= 1.9 * usual
        assert window.issue_list.tree.iconSize().height() == grown(17) >= 2 * 17
        assert window.start_page.buttons[0].iconSize().width() == grown(44)
    finally:
        use_fonts(app)
    app.processEvents()
    assert button.iconSize().width() == usual
