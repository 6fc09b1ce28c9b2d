"""Printing and PDF."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog

from proofreader.ui.commands.context import Context, Entries
from proofreader.ui.sources import FileError
from proofreader.ui.widgets import labels
from proofreader.ui.widgets.actions import Command
from proofreader.ui.widgets.overwriting import may_write

translate = QCoreApplication.translate


def commands() -> Entries:
    """The entries of the menus, in their order."""
    return (
        Command(
            "print",
            translate("PrintCommands", "اطبع…"),
            print_article,
            "file",
            "print",
            keys=("Ctrl+P",),
            icon="printer",
            condition=Context.has_article,
        ),
        Command(
            "print_preview",
            translate("PrintCommands", "معاينة الطباعة…"),
            preview,
            "file",
            "print",
            keys=("Ctrl+Alt+P",),
            icon="file-search",
            condition=Context.has_article,
        ),
        Command(
            "pdf",
            translate("PrintCommands", "احفظ بصيغة PDF…"),
            write_pdf,
            "file",
            "print",
            keys=("Ctrl+Shift+P",),
            icon="file-pdf",
            condition=Context.has_article,
        ),
    )


def preview(context: Context) -> None:
    """Shows the pages as they would be printed; prints them from there."""
    from proofreader.ui.export.print_preview import PrintPreview

    review = context.review
    dialog = PrintPreview(review.text_without_residue(), review.profile, context.window)
    accepted = dialog.exec() == PrintPreview.DialogCode.Accepted
    dialog.deleteLater()
    if accepted:
        print_article(context)


def print_article(context: Context) -> None:
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    from proofreader.ui.export.printing import document, page_layout, paint

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageLayout(page_layout())
    printer.setDocName(context.article.headline)
    dialog = QPrintDialog(printer, context.window)
    accepted = dialog.exec() == QPrintDialog.DialogCode.Accepted
    dialog.deleteLater()
    if accepted and not paint(document(context.review.text_without_residue(), context.review.profile), printer):
        context.bar.tell(translate("PrintCommands", "لم تقبل الطابعة المقال."), seconds=0)


def write_pdf(context: Context) -> None:
    from proofreader.ui.export import printing

    article = context.article
    start = article.file.path or Path.home() / article.proposed_name
    title = translate("PrintCommands", "احفظ بصيغة PDF")
    name, _ = QFileDialog.getSaveFileName(
        context.window,
        title,
        str(start.with_suffix(".pdf")),
        translate("PrintCommands", "مستند PDF (*.pdf)"),
    )
    if not name:
        return
    path = Path(name) if name.lower().endswith(".pdf") else Path(f"{name}.pdf")
    if not may_write(context.window, title, name, path):
        return
    try:
        printing.write_pdf(article.review.text_without_residue(), path, article.review.profile, article.headline)
    except FileError as problem:
        context.bar.tell(problem.sentence, seconds=0)
        return
    context.bar.tell(translate("PrintCommands", "كُتب ملف PDF: {}").format(labels.isolate(path.name)))
