"""The menu of what is shown, and how."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu

from proofreader.ui.model.appearance import TEXT_PIXELS, Scheme
from proofreader.ui.widgets.actions import Command, Submenu
from proofreader.ui.widgets.fonts import text_font

if TYPE_CHECKING:
    from proofreader.ui.shell.window import MainWindow

translate = QCoreApplication.translate


def install(main: "MainWindow") -> None:
    """Adds the actions."""
    settings = main.settings

    def to_list() -> None:
        main.actions_by_id["show_panel"].setChecked(True)
        if main.review.current is None:
            main.review.next()
        main.panel.tree.setFocus()

    def resize_text(by: int) -> None:
        settings.text_pixels = max(12, min(60, settings.text_pixels + by)) if by else TEXT_PIXELS

    def on_setting(name: str) -> None:
        if name == "text_pixels":
            for article in main.articles:
                article.editor.set_text_font(text_font(settings.text_pixels))

    def show_notes(show: bool) -> None:
        settings.show_notes = show

    def show_articles(show: bool) -> None:
        settings.show_articles = show
        main.article_list.set_wanted(show)

    def fill_schemes(menu: QMenu) -> None:
        group = QActionGroup(menu)
        for scheme, name in (
            (Scheme.SYSTEM, translate("ViewCommands", "كالنظام")),
            (Scheme.LIGHT, translate("ViewCommands", "فاتحة")),
            (Scheme.DARK, translate("ViewCommands", "داكنة")),
        ):
            action = menu.addAction(name)
            action.setCheckable(True)
            action.setChecked(scheme is settings.scheme)
            action.triggered.connect(lambda _=False, scheme=scheme: main.set_scheme(scheme))
            group.addAction(action)

    settings.changed.connect(on_setting)
    main.add(
        Command(
            "show_panel",
            translate("ViewCommands", "لوحة المسائل"),
            lambda show: main.side.setVisible(show),
            "view",
            "panels",
            keys=("F9",),
            condition=main.has_article,
            checked=True,
        ),
        Command(
            "show_articles",
            translate("ViewCommands", "قائمة المقالات"),
            show_articles,
            "view",
            "panels",
            keys=("Shift+F9",),
            checked=settings.show_articles,
        ),
        Command(
            "show_notes",
            translate("ViewCommands", "أظهر الملاحظات"),
            show_notes,
            "view",
            "levels",
            checked=settings.show_notes,
        ),
        Command(
            "to_list",
            translate("ViewCommands", "إلى قائمة المسائل"),
            to_list,
            "view",
            "go",
            keys=("F6",),
            condition=main.has_article,
        ),
        Command(
            "to_text",
            translate("ViewCommands", "إلى النص"),
            lambda: main.editor.setFocus(),
            "view",
            "go",
            keys=("Esc",),
            condition=main.has_article,
        ),
        Command(
            "larger",
            translate("ViewCommands", "كبّر النص"),
            lambda: resize_text(2),
            "view",
            "text",
            keys=("Ctrl++", "Ctrl+="),
            icon="magnifying-glass-plus",
        ),
        Command(
            "smaller",
            translate("ViewCommands", "صغّر النص"),
            lambda: resize_text(-2),
            "view",
            "text",
            keys=("Ctrl+-",),
            icon="magnifying-glass-minus",
        ),
        Command(
            "normal_size",
            translate("ViewCommands", "الحجم المعتاد"),
            lambda: resize_text(0),
            "view",
            "text",
            keys=("Ctrl+0",),
        ),
        Submenu("scheme", translate("ViewCommands", "الألوان"), fill_schemes, "view", "appearance"),
    )
