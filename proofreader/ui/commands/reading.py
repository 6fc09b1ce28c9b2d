"""How the text is shown: line spacing, direction, invisible characters, one paragraph alone, the full screen."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QApplication, QMenu

from proofreader.ui.articles.article import Article
from proofreader.ui.editor.overlays import Overlay
from proofreader.ui.editor.paragraph_direction import direct
from proofreader.ui.editor.text_layout import set_direction, set_spacing
from proofreader.ui.model.appearance import Direction
from proofreader.ui.widgets.actions import Command, Submenu
from proofreader.ui.widgets.focus_ring import FocusRing

if TYPE_CHECKING:
    from proofreader.ui.shell.window import MainWindow

translate = QCoreApplication.translate

SPACINGS = (100, 115, 130, 150, 175, 200)


def install(main: "MainWindow") -> None:
    """Adds the actions."""
    settings = main.settings

    def set_up(article: Article) -> None:
        """A new article looks like the others."""
        overlay = Overlay(article.editor)
        overlay.show_invisibles(settings.invisibles)
        overlay.focus_paragraph(settings.focus_paragraph)
        lay_out(article)

    def lay_out(article: Article) -> None:
        set_spacing(article.editor, settings.line_spacing)
        set_direction(article.editor, settings.direction)
        direct(article.editor, settings.line_spacing)
        article.editor.lay_out_again()

    def on_setting(name: str) -> None:
        for article in main.articles:
            overlay = article.editor.findChild(Overlay)
            assert isinstance(overlay, Overlay)
            if name == "invisibles":
                overlay.show_invisibles(settings.invisibles)
            elif name == "focus_paragraph":
                overlay.focus_paragraph(settings.focus_paragraph)
            elif name in ("line_spacing", "direction"):
                lay_out(article)

    def switch(name: str, on: bool) -> None:
        setattr(settings, name, on)

    def fill_spacings(menu: QMenu) -> None:
        group = QActionGroup(menu)
        for percent in SPACINGS:
            text = translate("ReadingCommands", "معتاد") if percent == 100 else f"{percent}\u00a0%"
            action = menu.addAction(text)
            action.setCheckable(True)
            action.setChecked(percent == settings.line_spacing)
            action.triggered.connect(lambda _=False, percent=percent: setattr(settings, "line_spacing", percent))
            group.addAction(action)

    def fill_directions(menu: QMenu) -> None:
        group = QActionGroup(menu)
        for direction, text in (
            (Direction.AUTOMATIC, translate("ReadingCommands", "لكل فقرة اتجاهها")),
            (Direction.RIGHT_TO_LEFT, translate("ReadingCommands", "من اليمين إلى اليسار")),
            (Direction.LEFT_TO_RIGHT, translate("ReadingCommands", "من اليسار إلى اليمين")),
        ):
            action = menu.addAction(text)
            action.setCheckable(True)
            action.setChecked(direction is settings.direction)
            action.triggered.connect(lambda _=False, direction=direction: setattr(settings, "direction", direction))
            group.addAction(action)

    def full_screen(on: bool) -> None:
        if on != main.isFullScreen():
            if on:
                main.showFullScreen()
            else:
                main.showNormal()

    def respace(by: int) -> None:
        """One step wider or narrower."""
        near = min(range(len(SPACINGS)), key=lambda number: abs(SPACINGS[number] - settings.line_spacing))
        settings.line_spacing = SPACINGS[max(0, min(len(SPACINGS) - 1, near + by))]

    main.articles.added.connect(set_up)
    settings.changed.connect(on_setting)
    main.add(
        Submenu("line_spacing", translate("ReadingCommands", "تباعد الأسطر"), fill_spacings, "view", "text"),
        Command(
            "wider_lines",
            translate("ReadingCommands", "باعد الأسطر"),
            lambda: respace(1),
            "view",
            "text",
            keys=("F12",),
        ),
        Command(
            "closer_lines",
            translate("ReadingCommands", "قارب الأسطر"),
            lambda: respace(-1),
            "view",
            "text",
            keys=("Shift+F12",),
        ),
        Submenu("direction", translate("ReadingCommands", "اتجاه الفقرات"), fill_directions, "view", "text"),
        Command(
            "invisibles",
            translate("ReadingCommands", "أظهر العلامات الخفية"),
            lambda on: switch("invisibles", on),
            "view",
            "text",
            keys=("Ctrl+Shift+I",),
            tip=translate("ReadingCommands", "المسافات ونهايات الفقرات وعلامات الاتجاه وما لا عرض له"),
            checked=settings.invisibles,
        ),
        Command(
            "focus_paragraph",
            translate("ReadingCommands", "ركّز على الفقرة الحالية"),
            lambda on: switch("focus_paragraph", on),
            "view",
            "text",
            keys=("Ctrl+Shift+F",),
            tip=translate("ReadingCommands", "خفّت سائر الفقرات"),
            checked=settings.focus_paragraph,
        ),
        Command(
            "full_screen",
            translate("ReadingCommands", "ملء الشاشة"),
            full_screen,
            "view",
            "appearance",
            keys=("F11",),
            checked=False,
        ),
    )


def ready(main: "MainWindow") -> None:
    """A window that was left full comes back full; what has the keyboard has a ring."""
    main.installEventFilter(_StateWatch(main))
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    FocusRing(app, main)


class _StateWatch(QObject):
    """The entry of the menu says what is true, however the window came to fill the screen."""

    def __init__(self, main: "MainWindow") -> None:
        super().__init__(main)
        self._main = main
        main.actions_by_id["full_screen"].setChecked(main.isFullScreen())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.WindowStateChange:
            self._main.actions_by_id["full_screen"].setChecked(self._main.isFullScreen())
        return False
