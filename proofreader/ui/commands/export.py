"""Exporting with a look at what will be written."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from proofreader.ui.commands.context import Context, Entries
from proofreader.ui.export.export_dialog import ExportDialog, start_plan
from proofreader.ui.export.writing import ChangeMarkup, ExportPlan
from proofreader.ui.widgets.actions import Command

translate = QCoreApplication.translate


def commands() -> Entries:
    """The entries of the menu."""
    return (
        Command(
            "export",
            translate("ExportCommands", "صدّر…"),
            lambda context: export(context),
            "file",
            "export",
            keys=("Ctrl+E",),
            icon="file-arrow-down",
            short=translate("ExportCommands", "تصدير"),
            tip=translate("ExportCommands", "اكتب المقال مستندًا، نهائيًّا أو بتغييرات متعقَّبة، بعد معاينته"),
            toolbar="export",
            condition=Context.has_article,
        ),
        Command(
            "copy_article",
            translate("ExportCommands", "انسخ المقال لنظام النشر"),
            lambda context: context.exports.copy(context.article),
            "file",
            "export",
            keys=("Ctrl+Shift+C",),
            icon="copy-simple",
            tip=translate("ExportCommands", "انسخ المقال المصحح كله بعناوينه وكلماته الغامقة وروابطه"),
            condition=Context.has_article,
        ),
    )


def export(context: Context) -> bool:
    """Asks, writes, and says what was written. False where nothing was."""
    article, settings = context.article, context.settings
    paper = context.exports.source_of(article)
    path = article.file.path
    name = path.stem if path is not None else article.proposed_name
    if path is not None and path.suffix.lower() == f".{settings.export_format}":
        name = f"{name} - {translate('ExportCommands', 'مصحح')}"
    markup = next((kind for kind in ChangeMarkup if kind == settings.export_mode), None)
    if markup is None:
        markup = ChangeMarkup.TRACKED if paper.draft is not None else ChangeMarkup.FINAL
    begin = ExportPlan(Path(), settings.export_format, markup, paper.draft is not None, context.exports.template())
    folder = path.parent if path is not None else Path.home()
    dialog = ExportDialog(paper, start_plan(paper, folder, name, begin), context.window)
    accepted = dialog.exec() == ExportDialog.DialogCode.Accepted
    plan = dialog.plan()
    dialog.deleteLater()
    if not accepted:
        return False
    settings.export_format = plan.format
    if plan.format == "docx":
        settings.export_mode = plan.markup
        if not plan.keep:
            settings.export_template = plan.template
    return context.exports.write(article, paper, plan)
