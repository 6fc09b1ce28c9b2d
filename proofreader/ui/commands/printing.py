"""Printing and PDF."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog

from proofreader.ui.sources import FileError
from proofreader.ui.widgets import labels
from proofreader.ui.widgets.actions import Command
from proofreader.ui.widgets.overwriting import may_write

if TYPE_CHECKING:
    from proofreader.ui.shell.window import MainWindow

translate = QCoreApplication.translate


def install(main: "MainWindow") -> None:
    """Adds the actions."""

    def print_article() -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        from proofreader.ui.export.printing import document, page_layout, paint

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageLayout(page_layout())
        printer.setDocName(main.article.title)
        dialog = QPrintDialog(printer, main)
        accepted = dialog.exec() == QPrintDialog.DialogCode.Accepted
        dialog.deleteLater()
        if accepted and not paint(document(main.editor.text(), main.review.profile), printer):
            main.bar.tell(translate("PrintCommands", "لم تقبل الطابعة المقال."), seconds=0)

    def write_pdf() -> None:
        from proofreader.ui.export import printing

        article = main.article
        start = article.file.path or Path(translate("PrintCommands", "مقال"))
        title = translate("PrintCommands", "احفظ بصيغة PDF")
        name, _ = QFileDialog.getSaveFileName(
            main,
            title,
            str(start.with_suffix(".pdf")),
            translate("PrintCommands", "مستند PDF (*.pdf)"),
        )
        if not name:
            return
        path = Path(name) if name.lower().endswith(".pdf") else Path(f"{name}.pdf")
        if not may_write(main, title, name, path):
            return
        try:
            printing.write_pdf(article.editor.text(), path, article.review.profile, article.title)
        except FileError as problem:
            main.bar.tell(problem.sentence, seconds=0)
            return
        main.bar.tell(translate("PrintCommands", "كُتب ملف PDF: {}").format(labels.isolate(path.name)))

    main.add(
        Command(
            "print",
            translate("PrintCommands", "اطبع…"),
            print_article,
            "file",
            "print",
            keys=("Ctrl+P",),
            icon="printer",
            condition=main.has_article,
        ),
        Command(
            "pdf",
            translate("PrintCommands", "احفظ بصيغة PDF…"),
            write_pdf,
            "file",
            "print",
            keys=("Ctrl+Shift+P",),
            icon="file-pdf",
            condition=main.has_article,
        ),
    )
