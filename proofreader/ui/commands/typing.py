"""What the program does while the user types. Both are off until they are wanted."""

from PySide6.QtCore import QCoreApplication

from proofreader.ui.articles.article import OpenArticle
from proofreader.ui.commands.context import Context, Entries
from proofreader.ui.widgets.actions import Command

translate = QCoreApplication.translate


def commands() -> Entries:
    """The entries of the menu."""
    return (
        Command(
            "arabic_marks",
            translate("TypingCommands", "علامات عربية أثناء الكتابة"),
            None,
            "edit",
            "typing",
            tip=translate("TypingCommands", "« » و، ؛ ؟ بدل العلامات اللاتينية في النص العربي؛ Backspace يعيد ما كُتب"),
            setting="arabic_marks",
        ),
        Command(
            "correct_as_typed",
            translate("TypingCommands", "صحّح الأكيد أثناء الكتابة"),
            None,
            "edit",
            "typing",
            tip=translate("TypingCommands", "يُصحَّح ما كتبته للتو إن كان خطؤه أكيدًا؛ Backspace يعيد ما كُتب"),
            setting="correct_as_typed",
        ),
    )


def connect(context: Context) -> None:
    """Follows the settings."""

    def use(article: OpenArticle) -> None:
        article.editor.arabic_marks = context.settings.arabic_marks

    def on_setting(name: str) -> None:
        if name == "arabic_marks":
            for article in context.articles:
                use(article)

    context.articles.added.connect(use)
    context.settings.changed.connect(on_setting)
