"""Exporting with a look at what will be written."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from proofreader.core import Edit, Fix, Issue, Span
from proofreader.ui import labels
from proofreader.ui.actions import Command
from proofreader.ui.article import Article
from proofreader.ui.export_dialog import ExportDialog, start_plan
from proofreader.ui.exporting import Manuscript, Plan, Shows, Written, write
from proofreader.ui.issues import Mark
from proofreader.ui.positions import Utf16
from proofreader.ui.sources import FileError, WordSource

if TYPE_CHECKING:
    from proofreader.ui.window import MainWindow

translate = QCoreApplication.translate


def install(main: "MainWindow") -> None:
    """Adds the action."""
    main.add(
        Command(
            "export",
            translate("ExportCommands", "صدّر…"),
            lambda: export(main),
            "file",
            "export",
            keys=("Ctrl+E",),
            icon="export",
            short=translate("ExportCommands", "تصدير"),
            tip=translate("ExportCommands", "اكتب المقال مستندًا، نهائيًّا أو بتغييرات متعقَّبة، بعد معاينته"),
            toolbar="export",
            when=main.has_article,
        )
    )


def manuscript(main: "MainWindow", article: Article) -> Manuscript:
    """The article as an export needs it."""
    text, review, source = article.editor.text(), article.review, article.file.source
    draft = source.draft if isinstance(source, WordSource) else None
    utf16 = Utf16(text)
    return Manuscript(
        text,
        draft.text if draft is not None else review.original,
        review.profile,
        article.title,
        article.file.details(text, review.profile),
        review.log,
        tuple(_issue(mark, utf16) for mark in review.store.marks),
        main.desk.rules,
        draft,
        article.file.path,
    )


def export(main: "MainWindow") -> bool:
    """Asks, writes, and says what was written. False where nothing was."""
    article, settings = main.article, main.settings
    paper = manuscript(main, article)
    path = article.file.path
    name = path.stem if path is not None else translate("ExportCommands", "مقال")
    if path is not None and path.suffix.lower() == f".{settings.export_format}":
        name = f"{name} - {translate('ExportCommands', 'مصحح')}"
    shows = next((kind for kind in Shows if kind == settings.export_mode), None)
    if shows is None:
        shows = Shows.TRACKED if paper.draft is not None else Shows.FINAL
    template = settings.export_template if Path(settings.export_template).is_file() else ""
    begin = Plan(Path(), settings.export_format, shows, paper.draft is not None, template)
    folder = path.parent if path is not None else Path.home()
    dialog = ExportDialog(paper, start_plan(paper, folder, name, begin), main)
    accepted = dialog.exec() == ExportDialog.DialogCode.Accepted
    plan = dialog.plan()
    dialog.deleteLater()
    if not accepted:
        return False
    settings.export_format = plan.format
    if plan.format == "docx":
        settings.export_mode = plan.shows
        if not plan.keep:
            settings.export_template = plan.template
    try:
        written = write(paper, plan)
    except FileError as problem:
        main.bar.tell(problem.sentence, seconds=0)
        return False
    main.bar.tell(_told(plan, written, len(article.review.store.residue())), seconds=0 if written.skipped else 8)
    return True


def _told(plan: Plan, written: Written, residue: int) -> str:
    told = [translate("ExportCommands", "كُتب الملف: {}").format(labels.isolate(plan.target.name))]
    if written.list_path is not None:
        told.append(translate("ExportCommands", "وقائمة التصحيحات: {}").format(labels.isolate(written.list_path.name)))
    if written.skipped:
        left = translate("ExportCommands", "لم يُكتب {}، لأنها تقع على ما لا يُمس في المستند كالحقول والصور")
        told.append(left.format(labels.CHANGES.count(written.skipped)))
    if written.unplaced:
        told.append(translate("ExportCommands", "تعليقات لم يتسع لها المستند: {}").format(written.unplaced))
    if residue:
        left = translate("ExportCommands", "وفيه {} من الصفحة لم تُزل")
        told.append(left.format(labels.LEFTOVERS.count(residue)))
    return " — ".join(told)


def _issue(mark: Mark, utf16: Utf16) -> Issue:
    """The issue in code points of the text as it is now."""

    def span(units: Span) -> Span:
        return Span(utf16.point(units.start), utf16.point(units.end))

    fixes = tuple(
        Fix(tuple(Edit(span(edit.span), edit.text) for edit in mark.edits(number)), fix.level, fix.note)
        for number, fix in enumerate(mark.issue.fixes)
    )
    return Issue(mark.issue.rule, mark.issue.category, span(Span(mark.start, mark.end)), mark.issue.message, fixes)
