"""Before and after, side by side or in one text."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QTextCursor

from proofreader.core.utf16 import Utf16
from proofreader.ui.commands.context import Context, Entries
from proofreader.ui.model.differences import Difference, differences, taken_back
from proofreader.ui.review.changes_page import ChangesPage
from proofreader.ui.widgets.actions import Command

translate = QCoreApplication.translate


def commands() -> Entries:
    """The entry of the menu."""
    return (
        Command(
            "changes",
            translate("ChangesCommands", "قبل وبعد"),
            show,
            "review",
            "all",
            keys=("Ctrl+F9",),
            icon="columns",
            tip=translate("ChangesCommands", "ما تغيّر في المقال منذ فُتح"),
            condition=Context.has_article,
        ),
    )


def show(context: Context) -> None:
    """Shows what has changed since the article was opened."""
    _show(context, None)


def _show(context: Context, before: str | None) -> None:
    page = _page(context)
    page.compared_with = before
    _fill(context, 0)
    context.bar.hide()  # what it offers to undo is undone from here otherwise
    context.pages.show_page(page)
    page.focus()


def connect(context: Context) -> None:
    """Makes the page."""
    page = ChangesPage(context.window)
    context.pages.addWidget(page)

    def leave() -> None:
        context.pages.show_article()
        context.editor.setFocus()

    def go_to(difference: Difference) -> None:
        leave()
        context.editor.go_to(Utf16(context.editor.text()).unit(difference.new.start))

    def take_back(difference: Difference) -> None:
        text = context.editor.text()
        if edit := taken_back(difference, text):
            span, words = Utf16(text).span(edit[0]), edit[1]
            row = page.row
            cursor = QTextCursor(context.editor.document())
            cursor.setPosition(span.start)
            cursor.setPosition(span.end, QTextCursor.MoveMode.KeepAnchor)
            cursor.insertText(words)
            _fill(context, row)

    def undo() -> None:
        row = page.row
        context.editor.undo()
        _fill(context, max(row, 0))

    context.files.comparison_wanted.connect(lambda _, on_disk: _show(context, on_disk))
    page.go_to.connect(go_to)
    page.take_back.connect(take_back)
    page.undo_wanted.connect(undo)
    page.left.connect(leave)
    page.inline_button.setChecked(context.settings.changes_inline)
    page.inline_switched.connect(lambda on: setattr(context.settings, "changes_inline", on))


def _page(context: Context) -> ChangesPage:
    page = context.window.findChild(ChangesPage)
    assert isinstance(page, ChangesPage)
    return page


def _fill(context: Context, row: int) -> None:
    review, text, page = context.review, context.editor.text(), _page(context)
    before = review.original if page.compared_with is None else page.compared_with
    page.show_texts(before, text, differences(before, text, review.log), row=row)
