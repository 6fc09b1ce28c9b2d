"""The statistics of the article and of all finished ones."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from proofreader.ui.statistics.recorder import Recorder
from proofreader.ui.widgets.actions import Command

if TYPE_CHECKING:
    from proofreader.ui.shell.window import MainWindow

translate = QCoreApplication.translate


def install(main: "MainWindow") -> None:
    """Adds the action, and begins to count."""
    recorder = Recorder(main.articles, main.files, main.settings, main)

    def show() -> None:
        from proofreader.engine import all_rules
        from proofreader.ui.statistics.article_counts import Counts, frequent_words
        from proofreader.ui.statistics.dialog import StatisticsDialog

        article = None
        if main.has_article():
            text = main.editor.text()
            left = Counts.of(text, main.review.store.marks)
            article = recorder.found(main.article).with_most(left), left, frequent_words(text)
        dialog = StatisticsDialog(article, recorder.log, main.settings, all_rules(), main)
        dialog.exec()
        dialog.deleteLater()

    main.add(
        Command(
            "statistics",
            translate("StatisticsCommands", "الإحصاءات…"),
            show,
            "tools",
            "settings",
            keys=("Ctrl+Shift+T",),
            icon="chart-bar",
            tip=translate("StatisticsCommands", "ما وُجد في هذا المقال وفي المقالات المنجزة"),
        )
    )
