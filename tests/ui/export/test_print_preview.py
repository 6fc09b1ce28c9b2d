"""The pages before they are printed."""

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from proofreader.ui.commands import printing as commands
from proofreader.ui.export.print_preview import PrintPreview
from proofreader.ui.model.appearance import Scheme


@pytest.fixture
def dialog(app, qtbot) -> PrintPreview:
    made = PrintPreview("عنوان طويل للمقال\n" + "\n".join(f"فقرة من الكلام رقم {n}." for n in range(120)), "ar-MA")
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: made.pages > 1)
    return made


def test_it_shows_all_pages_one_by_one(dialog, qtbot) -> None:
    assert dialog.place.text() == f"1 من {dialog.pages}" and not dialog.previous_button.isEnabled()
    QTest.keyClick(dialog, Qt.Key.Key_PageDown)
    assert dialog.preview.currentPage() == 2
    for _ in range(dialog.pages):
        dialog.next_button.click()
    assert dialog.place.text() == f"{dialog.pages} من {dialog.pages}" and not dialog.next_button.isEnabled()


@pytest.mark.parametrize(("key", "printed"), [(Qt.Key.Key_Return, True), (Qt.Key.Key_Escape, False)])
def test_from_the_menu_to_the_printer(window, key, printed, monkeypatch) -> None:
    asked: list[bool] = []
    monkeypatch.setattr(commands, "print_article", lambda context: asked.append(True))

    def act() -> None:
        shown = QApplication.activeModalWidget()
        assert isinstance(shown, PrintPreview)
        QTest.keyClick(shown, key)

    QTimer.singleShot(300, act)
    QTest.keyClick(window.editor, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    assert bool(asked) is printed


def test_paper_is_white_in_a_dark_window_too(window) -> None:
    window.settings.scheme = Scheme.DARK
    shown = PrintPreview("كلمات على الورق", "ar-MA", window)
    shown.show()
    QApplication.processEvents()
    page = shown.preview.grab().toImage()
    lightness = [[page.pixelColor(x, y).lightness() for x in range(page.width())] for y in range(page.height())]
    shown.close()
    window.settings.scheme = Scheme.LIGHT
    paper = [(x, y) for y, row in enumerate(lightness) for x, value in enumerate(row) if value > 250]
    left, right = min(x for x, _ in paper) + 10, max(x for x, _ in paper) - 10
    top, half = min(y for _, y in paper) + 10, page.height() // 2
    assert any(lightness[y][x] < 170 for y in range(top, half) for x in range(left, right)), "words in white on white"
