"""The statistics of the article and of all finished ones."""

from PySide6.QtCore import QCoreApplication

from proofreader.ui.commands.context import Context, Entries
from proofreader.ui.statistics.reading_measures import Row
from proofreader.ui.statistics.recorder import Recorder
from proofreader.ui.widgets.actions import Command

translate = QCoreApplication.translate


def commands() -> Entries:
    """The entry of the menu."""
    return (
        Command(
            "statistics",
            translate("StatisticsCommands", "الإحصاءات…"),
            show,
            "tools",
            "settings",
            keys=("Ctrl+Alt+T",),
            icon="chart-bar",
            tip=translate("StatisticsCommands", "ما وُجد في هذا المقال وفي المقالات المنجزة"),
        ),
    )


def show(context: Context) -> None:
    """Shows what was found in the article on show and in those that are finished."""
    from proofreader.engine import all_rules
    from proofreader.ui.statistics.article_counts import Counts, frequent_words
    from proofreader.ui.statistics.dialog import StatisticsDialog

    recorder = context.window.findChild(Recorder)
    assert isinstance(recorder, Recorder)
    article = None
    if context.has_article():
        text = context.editor.text()
        left = Counts.of(text, context.review.store.markers)
        article = recorder.found(context.article).with_most(left), left, frequent_words(text)
    dialog = StatisticsDialog(
        article, recorder.log, context.settings, all_rules(), context.window, _measures(context) if article else None
    )
    dialog.exec()
    dialog.deleteLater()


def _measures(context: Context) -> list[Row]:
    """How easily the article on show reads; nothing where its house style or the lexicon can't be read."""
    from proofreader.core.profile import ProfileError, load_profile
    from proofreader.lexicon import LexiconError, load_lexicon
    from proofreader.ui.statistics.reading_measures import measures_of

    try:
        return measures_of(context.editor.text(), load_profile(context.review.profile), load_lexicon())
    except (ProfileError, LexiconError):
        return []


def connect(context: Context) -> None:
    """Begins to count."""
    Recorder(context.articles, context.files, context.settings, context.window)
