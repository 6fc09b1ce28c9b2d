"""The menu of what is shown, and how."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu

from proofreader.ui.commands.context import Context, Entries
from proofreader.ui.model.appearance import TEXT_PIXELS, Scheme
from proofreader.ui.widgets.actions import Command, Submenu
from proofreader.ui.widgets.fonts import text_font

translate = QCoreApplication.translate


def commands() -> Entries:
    """The entries of the menus, in their order."""
    return (
        Command(
            "show_panel",
            translate("ViewCommands", "لوحة التنبيهات"),
            lambda context, show: context.side.setVisible(show),
            "view",
            "panels",
            keys=("F9",),
            condition=Context.has_article,
            checked=True,
        ),
        Command(
            "show_articles",
            translate("ViewCommands", "قائمة المقالات"),
            None,
            "view",
            "panels",
            keys=("Shift+F9",),
            setting="show_articles",
        ),
        Command(
            "show_notes",
            translate("ViewCommands", "أظهر الملاحظات"),
            None,
            "view",
            "levels",
            setting="show_notes",
        ),
        Command(
            "to_list",
            translate("ViewCommands", "إلى قائمة التنبيهات"),
            to_list,
            "view",
            "go",
            keys=("F6",),
            condition=Context.has_article,
        ),
        Command(
            "to_text",
            translate("ViewCommands", "إلى النص"),
            lambda context: context.editor.setFocus(),
            "view",
            "go",
            keys=("Esc",),
            condition=Context.has_article,
        ),
        Command(
            "to_menus",
            translate("ViewCommands", "إلى القوائم"),
            to_menus,
            "view",
            "go",
            keys=("F10",),
        ),
        Command(
            "larger",
            translate("ViewCommands", "كبّر النص"),
            lambda context: resize_text(context, 2),
            "view",
            "text",
            keys=("Ctrl++", "Ctrl+="),
            icon="magnifying-glass-plus",
        ),
        Command(
            "smaller",
            translate("ViewCommands", "صغّر النص"),
            lambda context: resize_text(context, -2),
            "view",
            "text",
            keys=("Ctrl+-",),
            icon="magnifying-glass-minus",
        ),
        Command(
            "normal_size",
            translate("ViewCommands", "الحجم المعتاد"),
            lambda context: resize_text(context, 0),
            "view",
            "text",
            keys=("Ctrl+0",),
        ),
        Submenu("scheme", translate("ViewCommands", "الألوان"), fill_schemes, "view", "appearance"),
    )


def to_list(context: Context) -> None:
    context.actions["show_panel"].setChecked(True)
    if context.review.current is None:
        context.review.next()
    context.issue_list.tree.setFocus()


def to_menus(context: Context) -> None:
    """Opens the first menu; the arrows lead on to the others."""
    bar = context.window.menuBar()
    bar.setActiveAction(bar.actions()[0])


def resize_text(context: Context, by: int) -> None:
    context.settings.text_pixels = max(12, min(60, context.settings.text_pixels + by)) if by else TEXT_PIXELS


def on_setting(context: Context, name: str) -> None:
    if name == "text_pixels":
        for article in context.articles:
            article.editor.set_text_font(text_font(context.settings.text_pixels))
    elif name == "show_articles":
        context.article_list.set_wanted(context.settings.show_articles)


def fill_schemes(context: Context, menu: QMenu) -> None:
    group = QActionGroup(menu)
    for scheme, name in (
        (Scheme.SYSTEM, translate("ViewCommands", "حسب النظام")),
        (Scheme.LIGHT, translate("ViewCommands", "فاتحة")),
        (Scheme.DARK, translate("ViewCommands", "داكنة")),
    ):
        action = menu.addAction(name)
        action.setCheckable(True)
        action.setChecked(scheme is context.settings.scheme)
        action.triggered.connect(lambda _=False, scheme=scheme: setattr(context.settings, "scheme", scheme))
        group.addAction(action)


def connect(context: Context) -> None:
    """Follows the settings."""
    context.settings.changed.connect(lambda name: on_setting(context, name))
    context.articles.added.connect(
        lambda article: article.editor.zoom_asked.connect(lambda by: resize_text(context, 2 * by))
    )
