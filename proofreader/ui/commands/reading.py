"""How the text is shown: line spacing, direction, invisible characters, one paragraph alone, the full screen."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QApplication, QMenu

from proofreader.ui.articles.article import OpenArticle
from proofreader.ui.commands.context import Context, Entries
from proofreader.ui.editor.overlays import Overlay
from proofreader.ui.editor.paragraph_direction import direct
from proofreader.ui.editor.text_layout import set_direction, set_spacing
from proofreader.ui.model.appearance import Direction
from proofreader.ui.widgets.actions import Command, Submenu
from proofreader.ui.widgets.focus_ring import FocusRing

translate = QCoreApplication.translate

SPACINGS = (100, 115, 130, 150, 175, 200)


def commands() -> Entries:
    """The entries of the menus, in their order."""
    return (
        Submenu("line_spacing", translate("ReadingCommands", "تباعد الأسطر"), fill_spacings, "view", "text"),
        Command(
            "wider_lines",
            translate("ReadingCommands", "باعد الأسطر"),
            lambda context: respace(context, 1),
            "view",
            "text",
            keys=("Ctrl+Alt+Up",),
        ),
        Command(
            "closer_lines",
            translate("ReadingCommands", "قارب الأسطر"),
            lambda context: respace(context, -1),
            "view",
            "text",
            keys=("Ctrl+Alt+Down",),
        ),
        Submenu("direction", translate("ReadingCommands", "اتجاه الفقرات"), fill_directions, "view", "text"),
        Command(
            "invisibles",
            translate("ReadingCommands", "أظهر العلامات الخفية"),
            None,
            "view",
            "text",
            keys=("Ctrl+Shift+I",),
            tip=translate("ReadingCommands", "المسافات ونهايات الفقرات وعلامات الاتجاه وما لا عرض له"),
            setting="invisibles",
        ),
        Command(
            "focus_paragraph",
            translate("ReadingCommands", "ركّز على الفقرة الحالية"),
            None,
            "view",
            "text",
            keys=("Ctrl+Shift+F",),
            tip=translate("ReadingCommands", "خفّت سائر الفقرات"),
            setting="focus_paragraph",
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


def set_up(context: Context, article: OpenArticle) -> None:
    """A new article looks like the others."""
    overlay = Overlay(article.editor)
    overlay.show_invisibles(context.settings.invisibles)
    overlay.focus_paragraph(context.settings.focus_paragraph)
    lay_out(context, article)


def lay_out(context: Context, article: OpenArticle) -> None:
    set_spacing(article.editor, context.settings.line_spacing)
    set_direction(article.editor, context.settings.direction)
    direct(article.editor, context.settings.line_spacing)
    article.editor.lay_out_again()


def on_setting(context: Context, name: str) -> None:
    for article in context.articles:
        overlay = article.editor.findChild(Overlay)
        assert isinstance(overlay, Overlay)
        if name == "invisibles":
            overlay.show_invisibles(context.settings.invisibles)
        elif name == "focus_paragraph":
            overlay.focus_paragraph(context.settings.focus_paragraph)
        elif name in ("line_spacing", "direction"):
            lay_out(context, article)


def fill_spacings(context: Context, menu: QMenu) -> None:
    group = QActionGroup(menu)
    for percent in SPACINGS:
        text = translate("ReadingCommands", "معتاد") if percent == 100 else f"{percent}\u00a0%"
        action = menu.addAction(text)
        action.setCheckable(True)
        action.setChecked(percent == context.settings.line_spacing)
        action.triggered.connect(lambda _=False, percent=percent: setattr(context.settings, "line_spacing", percent))
        group.addAction(action)


def fill_directions(context: Context, menu: QMenu) -> None:
    group = QActionGroup(menu)
    for direction, text in (
        (Direction.AUTOMATIC, translate("ReadingCommands", "لكل فقرة اتجاهها")),
        (Direction.RIGHT_TO_LEFT, translate("ReadingCommands", "من اليمين إلى اليسار")),
        (Direction.LEFT_TO_RIGHT, translate("ReadingCommands", "من اليسار إلى اليمين")),
    ):
        action = menu.addAction(text)
        action.setCheckable(True)
        action.setChecked(direction is context.settings.direction)
        action.triggered.connect(lambda _=False, direction=direction: setattr(context.settings, "direction", direction))
        group.addAction(action)


def full_screen(context: Context, on: bool) -> None:
    """Fills the screen, or goes back to what the window was before, maximised or not."""
    if on != context.window.isFullScreen():
        state, full = context.window.windowState(), Qt.WindowState.WindowFullScreen
        context.window.setWindowState(state | full if on else state & ~full)


def respace(context: Context, by: int) -> None:
    """One step wider or narrower."""
    near = min(range(len(SPACINGS)), key=lambda number: abs(SPACINGS[number] - context.settings.line_spacing))
    context.settings.line_spacing = SPACINGS[max(0, min(len(SPACINGS) - 1, near + by))]


def connect(context: Context) -> None:
    """A window that was left full comes back full; what has the keyboard has a ring."""
    context.articles.added.connect(lambda article: set_up(context, article))
    context.settings.changed.connect(lambda name: on_setting(context, name))
    context.window.installEventFilter(_StateWatch(context))
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    FocusRing(app, context.window)


class _StateWatch(QObject):
    """The entry of the menu says what is true, however the window came to fill the screen."""

    def __init__(self, context: Context) -> None:
        super().__init__(context.window)
        self._context = context
        context.actions["full_screen"].setChecked(context.window.isFullScreen())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.WindowStateChange:
            self._context.actions["full_screen"].setChecked(self._context.window.isFullScreen())
        return False
