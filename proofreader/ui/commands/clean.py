"""Removing what a scraper left, and taking back what was ignored."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QTextCursor

from proofreader.ui.articles.article import OpenArticle
from proofreader.ui.articles.omitted_passages import OmittedPassages, line_behind, omitted_passages_of
from proofreader.ui.commands.context import Context, Entries
from proofreader.ui.commands.undo_message import tell_undoable
from proofreader.ui.model import marker_queries as queries
from proofreader.ui.review.residue_dialog import ResidueDialog
from proofreader.ui.widgets import labels
from proofreader.ui.widgets.actions import Command
from proofreader.ui.widgets.message_bar import MessageAction

translate = QCoreApplication.translate


def commands() -> Entries:
    """The entries of the menus, in their order."""
    return (
        Command(
            "clean",
            translate("CleanCommands", "أزل بقايا الصفحة…"),
            clean,
            "tools",
            "clean",
            keys=("Ctrl+Shift+K",),
            icon="eraser",
            short=translate("CleanCommands", "تنظيف"),
            tip=translate("CleanCommands", "أزل ما بقي من صفحة الموقع"),
            toolbar="begin",
            condition=lambda context: (
                context.has_article()
                and (queries.has_residue(context.review.store.markers) or is_page(context, context.article))
            ),
        ),
        Command(
            "restore_ignored",
            translate("CleanCommands", "أعد إظهار ما تُجوهل في هذا المقال"),
            lambda context: context.article.dismissals.restore_ignored(),
            "tools",
            "ignored",
            condition=Context.has_article,
        ),
        Command("forget_ignored", translate("CleanCommands", "ألغِ كل تجاهل دائم"), forget, "tools", "ignored"),
    )


def clean(context: Context) -> None:
    """Shows the residue and what a page left out; removes and puts back what is ticked, as one step."""
    article = context.article
    pieces = omitted_passages_of(article.file.path) if is_page(context, article) and article.file.path else None
    dialog = ResidueDialog(
        queries.residue(article.review.store.markers), context.window, pieces.dropped if pieces else ()
    )
    accepted = dialog.exec() == ResidueDialog.DialogCode.Accepted
    chosen, wanted = dialog.chosen(), dialog.put_back()
    dialog.deleteLater()
    if not accepted:
        return
    before = article.editor.text()
    told = []
    if number := article.review.remove_residue(chosen):
        article.file.before_cleaning = article.file.before_cleaning or before
        told.append(translate("CleanCommands", "أُزيل من بقايا الصفحة: {}").format(labels.LEFTOVERS.count(number)))
    if wanted and pieces is not None:
        put_back(context, wanted, pieces, join=bool(number))
        told.append(translate("CleanCommands", "أُعيد إلى المقال: {}").format(labels.PIECES.count(len(wanted))))
    if told:
        tell_undoable(context, " · ".join(told))


def put_back(context: Context, wanted: list[str], pieces: OmittedPassages, *, join: bool) -> None:
    """Puts pieces of the page where they belong, as one step."""
    cursor = QTextCursor(context.editor.document())
    if join:
        cursor.joinPreviousEditBlock()
    else:
        cursor.beginEditBlock()
    for text in wanted:
        lines = context.editor.text().split("\n")
        number = line_behind(text, pieces.text, lines)
        if number < len(lines):
            cursor.setPosition(context.editor.document().findBlockByNumber(number).position())
            cursor.insertText(f"{text}\n")
        else:
            cursor.movePosition(QTextCursor.MoveOperation.End)
            cursor.insertText(f"{text}\n" if not lines[-1] else f"\n{text}")
    cursor.endEditBlock()
    context.editor.go_to(cursor.position())


def is_page(context: Context, article: OpenArticle) -> bool:
    path = article.file.path
    return path is not None and path.suffix.lower() in (".html", ".htm", ".xhtml", ".mhtml", ".mht")


def forget(context: Context) -> None:
    settings, known = context.settings, context.settings.always_ignored
    if context.has_article():
        context.article.dismissals.restore_ignored()
    settings.always_ignored = set()

    def again() -> None:
        settings.always_ignored = known

    if known:
        context.bar.tell(
            translate("CleanCommands", "أُلغي كل تجاهل دائم."), MessageAction(translate("CleanCommands", "تراجع"), again)
        )
