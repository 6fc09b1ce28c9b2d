"""The settings, and what follows from changing them."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from proofreader.engine.profiles import user_profile
from proofreader.ui.model.shared_words import SharedWords
from proofreader.ui.widgets.actions import Command
from proofreader.ui.widgets.fonts import text_font, use_fonts

if TYPE_CHECKING:
    from proofreader.ui.shell.window import MainWindow

translate = QCoreApplication.translate


def install(main: "MainWindow") -> None:
    """Adds the actions."""
    settings = main.settings
    if settings.text("profile") is None and user_profile().is_file():
        settings.profile = str(user_profile())
    main.add(
        Command(
            "settings",
            translate("PreferencesCommands", "الإعدادات…"),
            lambda: show_settings(main),
            "tools",
            "settings",
            keys=("Ctrl+,",),
            icon="gear-six",
        ),
    )


def ready(main: "MainWindow") -> None:
    """Connects the settings with what they are about."""
    shared = SharedWords(main.settings, main.words, main)
    shared.message.connect(main.bar.tell)
    main.words.changed.connect(lambda: _check_again(main))
    main.settings.changed.connect(lambda name: _on_setting(main, name))
    if user_profile().is_file():
        main.profile_box.offer(str(user_profile()))


def show_settings(main: "MainWindow", page: str = "", rule: str = "") -> None:
    """Opens the dialog, at the page of that name (``words``, ``keys`` …), the page of rules at that rule."""
    from proofreader.engine import all_rules
    from proofreader.ui.settings import SettingsDialog

    profile = main.review.profile if main.has_article() else main.settings.profile
    dialog = SettingsDialog(
        main.settings, main.words, main.actions_by_id, all_rules(), profile, main.ignored_here, main
    )
    if page:
        dialog.show_page(getattr(dialog, page))
    if rule:
        dialog.rules.show_rule(rule)
    dialog.profile_saved.connect(lambda new, written: _use_profile(main, new, written))
    dialog.exec()
    dialog.deleteLater()


def _use_profile(main: "MainWindow", profile: str, written: bool) -> None:
    """Checks by that house style: the article on show, and all that are checked by the one chosen before."""
    shown = main.review.profile if main.has_article() else main.settings.profile
    before = {shown, main.settings.profile}
    if profile != shown:
        main.settings.profile = profile
    main.profile_box.offer(profile)
    for article in main.articles:
        if article.review.profile == profile:
            if written:
                article.review.check_again()
        elif profile != shown and article.review.profile in before:
            article.review.set_profile(profile)
    main.profile_box.show_profile(profile)


def _check_again(main: "MainWindow") -> None:
    for article in main.articles:
        article.review.check_again()


def _on_setting(main: "MainWindow", name: str) -> None:
    settings, app = main.settings, QApplication.instance()
    assert isinstance(app, QApplication)
    if name == "scheme":
        main.set_scheme(settings.scheme)
    elif name in ("text_family", "frame_percent"):
        use_fonts(app, settings.text_family, settings.frame_percent)
        for article in main.articles:
            article.editor.set_text_font(text_font(settings.text_pixels))
    elif name.startswith("shortcuts/"):
        main.actions_by_id.renew_keys()
