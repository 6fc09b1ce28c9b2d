"""Removing what a scraper left, and taking back what was ignored."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from proofreader.ui import labels
from proofreader.ui.actions import Command
from proofreader.ui.message_bar import Choice
from proofreader.ui.residue_dialog import ResidueDialog

if TYPE_CHECKING:
    from proofreader.ui.window import MainWindow

translate = QCoreApplication.translate


def install(main: "MainWindow") -> None:
    """Adds the actions."""

    def clean() -> None:
        """Shows the residue and removes what stays ticked, as one step."""
        article = main.article
        dialog = ResidueDialog(article.review.store.residue(), main)
        accepted = dialog.exec() == ResidueDialog.DialogCode.Accepted
        chosen = dialog.chosen()
        dialog.deleteLater()
        before = article.editor.text()
        if accepted and (number := article.review.remove_residue(chosen)):
            article.file.before_cleaning = article.file.before_cleaning or before
            main.bar.tell(
                translate("CleanCommands", "أُزيل من بقايا الصفحة: {}").format(labels.LEFTOVERS.count(number)),
                Choice(translate("CleanCommands", "تراجع"), main.actions_by_id["undo"].trigger),
            )

    def forget() -> None:
        main.settings.always_ignored = set()
        if main.has_article():
            main.review.restore_ignored()

    main.add(
        Command(
            "clean",
            translate("CleanCommands", "أزل بقايا الصفحة…"),
            clean,
            "tools",
            "clean",
            keys=("Ctrl+Shift+K",),
            icon="clean",
            short=translate("CleanCommands", "تنظيف"),
            tip=translate("CleanCommands", "أزل ما بقي من صفحة الموقع"),
            toolbar="begin",
            when=lambda: main.has_article() and main.review.store.has_residue,
        ),
        Command(
            "restore_ignored",
            translate("CleanCommands", "أعد إظهار ما تُجوهل في هذا المقال"),
            lambda: main.review.restore_ignored(),
            "tools",
            "ignored",
            when=main.has_article,
        ),
        Command("forget_ignored", translate("CleanCommands", "ألغِ كل تجاهل دائم"), forget, "tools", "ignored"),
    )
