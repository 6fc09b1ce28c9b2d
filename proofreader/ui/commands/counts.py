"""The length of the article and of what is selected."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer

from proofreader.ui.articles.article import Article
from proofreader.ui.model.text_counts import count, word_count
from proofreader.ui.statistics.counts_dialog import CountsDialog
from proofreader.ui.widgets.actions import Command

if TYPE_CHECKING:
    from proofreader.ui.shell.window import MainWindow

translate = QCoreApplication.translate


def install(main: "MainWindow") -> None:
    """Adds the actions."""

    def selected() -> str:
        return main.editor.textCursor().selectedText().replace("\u2029", "\n")

    def show() -> None:
        selection = selected()
        dialog = CountsDialog(count(main.editor.text()), count(selection) if selection else None, main)
        dialog.exec()
        dialog.deleteLater()

    def show_selection() -> None:
        if main.has_article():
            selection = selected()
            main.status.show_selection(word_count(selection) if selection else None)

    rest = QTimer(main, interval=100, singleShot=True)
    rest.timeout.connect(show_selection)

    def watch(article: Article) -> None:
        article.editor.selectionChanged.connect(rest.start)

    main.articles.added.connect(watch)
    main.articles.current_changed.connect(lambda _: rest.start())
    main.add(
        Command(
            "counts",
            translate("CountCommands", "طول المقال…"),
            show,
            "tools",
            "counts",
            keys=("Ctrl+Shift+G",),
            tip=translate("CountCommands", "الكلمات والحروف والجمل والفقرات ووقت القراءة"),
            condition=main.has_article,
        )
    )


def ready(main: "MainWindow") -> None:
    """The number of words in the status bar is a button."""
    action = main.actions_by_id["counts"]
    main.status.words.clicked.connect(action.trigger)
    main.status.words.setToolTip(action.toolTip())
