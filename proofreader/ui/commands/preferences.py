"""The settings, and what follows from changing them."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from proofreader.core.presence import is_file
from proofreader.engine.profiles import user_profile
from proofreader.ui.commands.context import Context, Entries
from proofreader.ui.model.shared_words import SharedWords
from proofreader.ui.widgets.actions import Command
from proofreader.ui.widgets.fonts import text_font, use_fonts
from proofreader.ui.widgets.style import apply_scheme

translate = QCoreApplication.translate


def commands() -> Entries:
    """The entries of the menus, in their order."""
    return (
        Command(
            "settings",
            translate("PreferencesCommands", "الإعدادات…"),
            show_settings,
            "tools",
            "settings",
            keys=("Ctrl+,",),
            icon="gear-six",
        ),
    )


def connect(context: Context) -> None:
    """Connects the settings with what they are about."""
    shared = SharedWords(context.settings, context.words, context.window)
    shared.message.connect(context.bar.tell)
    context.words.changed.connect(lambda: _check_again(context))
    context.settings.changed.connect(lambda name: _on_setting(context, name))
    if is_file(user_profile()):
        context.profile_box.offer(str(user_profile()))


def show_settings(context: Context, page: str = "", rule: str = "") -> None:
    """Opens the dialog, at the page of that name (``words``, ``keys`` …), the page of rules at that rule."""
    from proofreader.engine import all_rules
    from proofreader.ui.settings import SettingsDialog

    profile = context.review.profile if context.has_article() else context.settings.profile
    dialog = SettingsDialog(
        context.settings,
        context.words,
        context.actions,
        all_rules(),
        profile,
        context.ignored_decisions,
        context.window,
    )
    if page:
        dialog.show_page(getattr(dialog, page))
    if rule:
        dialog.rules.show_rule(rule)
    dialog.profile_saved.connect(lambda new, written: _use_profile(context, new, written))
    dialog.exec()
    dialog.deleteLater()


def _use_profile(context: Context, profile: str, written: bool) -> None:
    """Checks by that house style: the article on show, and all that are checked by the one chosen before."""
    shown = context.review.profile if context.has_article() else context.settings.profile
    before = {shown, context.settings.profile}
    if profile != shown:
        context.settings.profile = profile
    context.profile_box.offer(profile)
    for article in context.articles:
        if article.review.profile == profile:
            if written:
                article.review.check_again()
        elif profile != shown and article.review.profile in before:
            article.review.set_profile(profile)
    context.profile_box.show_profile(profile)


def _check_again(context: Context) -> None:
    for article in context.articles:
        article.review.check_again()


def _on_setting(context: Context, name: str) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    if name == "scheme":
        apply_scheme(context.settings.scheme)
    elif name in ("text_family", "frame_percent"):
        use_fonts(app, context.settings.text_family, context.settings.frame_percent)
        for article in context.articles:
            article.editor.set_text_font(text_font(context.settings.text_pixels))
    elif name.startswith("shortcuts/"):
        context.actions.renew_keys()
