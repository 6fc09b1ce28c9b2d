"""Before and after, side by side or in one text."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QTextCursor

from proofreader.ui.model.differences import Difference, differences, taken_back
from proofreader.ui.model.positions import Utf16
from proofreader.ui.review.changes_page import ChangesPage
from proofreader.ui.widgets.actions import Command

if TYPE_CHECKING:
    from proofreader.ui.shell.window import MainWindow

translate = QCoreApplication.translate


def install(main: "MainWindow") -> None:
    """Adds the action."""

    def show() -> None:
        page = _page(main)
        _fill(main, 0)
        main.bar.hide()  # what it offers to undo is undone from here otherwise
        main.show_page(page)
        page.focus()

    main.add(
        Command(
            "changes",
            translate("ChangesCommands", "قبل وبعد"),
            show,
            "review",
            "all",
            keys=("Ctrl+F9",),
            icon="columns",
            tip=translate("ChangesCommands", "ما تغيّر في المقال منذ فُتح"),
            condition=main.has_article,
        )
    )


def ready(main: "MainWindow") -> None:
    """Makes the page."""
    page = ChangesPage(main)
    main.add_page(page)

    def leave() -> None:
        main.show_article()
        main.editor.setFocus()

    def go_to(difference: Difference) -> None:
        leave()
        main.editor.go_to(Utf16(main.editor.text()).unit(difference.new.start))

    def take_back(difference: Difference) -> None:
        text = main.editor.text()
        if edit := taken_back(difference, text):
            span, words = Utf16(text).span(edit[0]), edit[1]
            row = page.row
            cursor = QTextCursor(main.editor.document())
            cursor.setPosition(span.start)
            cursor.setPosition(span.end, QTextCursor.MoveMode.KeepAnchor)
            cursor.insertText(words)
            _fill(main, row)

    def undo() -> None:
        row = page.row
        main.editor.undo()
        _fill(main, max(row, 0))

    page.go_to.connect(go_to)
    page.take_back.connect(take_back)
    page.undo_wanted.connect(undo)
    page.left.connect(leave)
    page.inline_button.setChecked(main.settings.changes_inline)
    page.inline_switched.connect(lambda on: setattr(main.settings, "changes_inline", on))


def _page(main: "MainWindow") -> ChangesPage:
    page = main.findChild(ChangesPage)
    assert isinstance(page, ChangesPage)
    return page


def _fill(main: "MainWindow", row: int) -> None:
    review, text = main.review, main.editor.text()
    _page(main).show_texts(review.original, text, differences(review.original, text, review.log), row=row)
