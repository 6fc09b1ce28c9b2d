"""The actions of the window: described once, by whoever offers them, and shown in menus, toolbar and key list."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QToolBar, QWidget

from proofreader.ui.model.settings import Settings
from proofreader.ui.widgets.icons import icon
from proofreader.ui.widgets.labels import LRI, PDI

translate = QCoreApplication.translate

C = TypeVar("C")
"""What the commands are handed when they are carried out."""


@dataclass(frozen=True, slots=True)
class Command(Generic[C]):
    """What an action is.

    ``menu`` and ``section`` say where it stands (see ``menus``), ``toolbar`` in which section of the toolbar, if in
    any. ``short`` is the word on its button where the menu's is too long; ``tip`` says what it does.
    ``condition`` tells whether it can be done now; it is asked after every change of the article, so it must be quick.
    ``do`` and ``condition`` get what the commands of the window are handed (``Actions.hand_over``). With ``checked``
    the action is a switch, and ``do`` gets the new state too. With ``setting`` it shows and changes that setting.
    """

    id: str
    text: str
    do: Callable[..., object] | None
    menu: str
    section: str
    keys: tuple[str, ...] = ()
    icon: str = ""
    short: str = ""
    tip: str = ""
    toolbar: str = ""
    condition: Callable[[C], bool] | None = None
    checked: bool | None = None
    setting: str = ""


@dataclass(frozen=True, slots=True)
class Submenu(Generic[C]):
    """A menu within a menu, filled anew whenever it opens."""

    id: str
    text: str
    fill: Callable[[C, QMenu], object]
    menu: str
    section: str
    condition: Callable[[C], bool] | None = None


@dataclass(frozen=True, slots=True)
class MenuPlan:
    """A menu of the menu bar and its sections, between which separators stand."""

    id: str
    text: str
    sections: tuple[str, ...]


def menus() -> tuple[MenuPlan, ...]:
    """The menu bar. A section that is not named here comes last in its menu."""
    return (
        MenuPlan(
            "file",
            translate("Menus", "&ملف"),
            ("open", "article", "save", "export", "print", "close", "quit"),
        ),
        MenuPlan("edit", translate("Menus", "&تحرير"), ("undo", "clipboard", "select", "find", "typing")),
        MenuPlan("insert", translate("Menus", "إ&دراج"), ("marks", "invisible")),
        MenuPlan("view", translate("Menus", "&عرض"), ("panels", "levels", "go", "text", "paragraph", "appearance")),
        MenuPlan("review", translate("Menus", "تد&قيق"), ("move", "decide", "all")),
        MenuPlan("tools", translate("Menus", "أد&وات"), ("clean", "counts", "ignored", "words", "settings")),
        MenuPlan("window", translate("Menus", "&المقالات"), ("move", "list")),
        MenuPlan("help", translate("Menus", "م&ساعدة"), ("help", "about")),
    )


TOOLBAR = ("begin", "review", "export")
"""The sections of the toolbar, in order; one that is not named here comes last."""


def shown_key(action: QAction) -> str:
    """The first key of the action as it is printed on the keyboard."""
    return action.shortcut().toString(QKeySequence.SequenceFormat.NativeText).replace("Return", "Enter")


class Actions(dict[str, QAction], Generic[C]):
    """The actions by id. They can be carried out once ``hand_over`` was called."""

    def __init__(self, window: QWidget, settings: Settings) -> None:
        super().__init__()
        self._window = window
        self._settings = settings
        self.entries: list[Command[C] | Submenu[C]] = []
        self._context: C | None = None
        self._submenus: dict[str, QMenu] = {}

    def add(self, *entries: Command[C] | Submenu[C]) -> None:
        """Makes the actions. They appear in the menus where these are built afterwards, in the order given."""
        for entry in entries:
            self.entries.append(entry)
            if isinstance(entry, Submenu):
                self._submenus[entry.id] = self._make_menu(entry)
            else:
                self[entry.id] = self._make(entry)

    def hand_over(self, context: C) -> None:
        """Says what commands, submenus and conditions are given from now on."""
        self._context = context

    @property
    def context(self) -> C:
        """What commands are given."""
        assert self._context is not None
        return self._context

    def _make(self, command: Command[C]) -> QAction:
        action = QAction(command.text, self._window)
        words = command.text.rstrip("…")
        action.setProperty("words", words)
        action.setObjectName(command.id)
        action.setIconText(command.short or words)
        self._give_keys(command, action, set())
        if command.icon:
            action.setIcon(icon(command.icon, self._window.palette()))
        do, setting = command.do, command.setting
        if setting:
            action.setCheckable(True)
            action.setChecked(bool(getattr(self._settings, setting)))
            action.toggled.connect(lambda on: setattr(self._settings, setting, on))
            self._settings.changed.connect(
                lambda name: action.setChecked(bool(getattr(self._settings, name))) if name == setting else None
            )
        elif command.checked is not None:
            action.setCheckable(True)
            action.setChecked(command.checked)
        if do is not None and action.isCheckable():
            action.toggled.connect(lambda on: do(self.context, on))
        elif do is not None:
            # ``triggered`` carries a flag that no handler wants.
            action.triggered.connect(lambda _=False: do(self.context))
        self._window.addAction(action)
        return action

    def _give_keys(self, command: Command[C], action: QAction, given: set[str]) -> None:
        """Those of the settings, or those it comes with, except for those that are given to others.

        A key of two commands would do nothing at all.
        """
        own = [QKeySequence(key) for key in self._settings.shortcuts(command.id)]
        usual = [key for key in map(QKeySequence, command.keys) if key.toString() not in given]
        action.setShortcuts(own or usual)
        key = shown_key(action)
        # What stands after a tab is shown as the key: "Ctrl++" in a right-to-left menu becomes "++Ctrl".
        odd = (key and not key[-1].isalnum()) or "Enter" in key
        action.setText(f"{command.text}\t{LRI}{key}{PDI}" if odd else command.text)
        tip = command.tip or action.property("words")
        action.setToolTip(f"{tip} ({LRI}{key}{PDI})" if key else tip)

    def renew_keys(self) -> None:
        """Takes over the keys of the settings, once all commands are known and whenever they have changed."""
        commands = [entry for entry in self.entries if isinstance(entry, Command)]
        own = [key for command in commands for key in self._settings.shortcuts(command.id)]
        given = {QKeySequence(key).toString() for key in own if key}
        for command in commands:
            self._give_keys(command, self[command.id], given)

    def _make_menu(self, submenu: Submenu[C]) -> QMenu:
        menu = QMenu(submenu.text, self._window)

        def fill() -> None:
            menu.clear()
            submenu.fill(self.context, menu)

        menu.aboutToShow.connect(fill)
        return menu

    def refresh(self) -> None:
        """Enables what can be done now and disables the rest."""
        for entry in self.entries:
            if entry.condition is not None:
                action = self[entry.id] if isinstance(entry, Command) else self._submenus[entry.id].menuAction()
                action.setEnabled(entry.condition(self.context))

    def paint_icons(self) -> None:
        """Draws the icons in the colours of the window."""
        for entry in self.entries:
            if isinstance(entry, Command) and entry.icon:
                self[entry.id].setIcon(icon(entry.icon, self._window.palette()))

    def build(self, bar: QMenuBar, toolbar: QToolBar) -> None:
        """Fills the menu bar and the toolbar."""
        self.renew_keys()
        for plan in menus():
            entries = [entry for entry in self.entries if entry.menu == plan.id]
            menu = bar.addMenu(plan.text)
            for number, section in enumerate(_sections(plan.sections, (entry.section for entry in entries))):
                if number:
                    menu.addSeparator()
                for entry in entries:
                    if entry.section != section:
                        continue
                    if isinstance(entry, Submenu):
                        menu.addMenu(self._submenus[entry.id])
                    else:
                        menu.addAction(self[entry.id])
        buttons = [entry for entry in self.entries if isinstance(entry, Command) and entry.toolbar]
        for number, section in enumerate(_sections(TOOLBAR, (entry.toolbar for entry in buttons))):
            if number:
                toolbar.addSeparator()
            for entry in buttons:
                if entry.toolbar == section:
                    toolbar.addAction(self[entry.id])

    def submenu(self, id: str) -> QMenu:
        """The menu of that id."""
        return self._submenus[id]


def _sections(planned: Iterable[str], used: Iterable[str]) -> list[str]:
    """The sections in use: the planned ones in their order, then the others."""
    wanted = dict.fromkeys(used)
    return [section for section in dict.fromkeys((*planned, *wanted)) if section in wanted]
