"""Says the current issue to those who work with a screen reader: the focus stays in the text while one goes on."""

from typing import TYPE_CHECKING

from proofreader.ui.model.issues import Mark
from proofreader.ui.widgets import labels
from proofreader.ui.widgets.announcements import announce

if TYPE_CHECKING:
    from proofreader.ui.shell.window import MainWindow


def install(main: "MainWindow") -> None:
    """Adds no action."""


def ready(main: "MainWindow") -> None:
    """Follows the current issue."""
    said: tuple[str, Mark] | None = None

    def say(mark: Mark | None) -> None:
        nonlocal said
        before, said = said, (main.article.id, mark) if mark is not None else None
        if mark is not None and not (before is not None and _is_renewed(before, main.article.id, mark)):
            announce(main.editor, labels.spoken(mark))

    main.articles.mark_changed.connect(say)


def _is_renewed(before: tuple[str, Mark], article: str, mark: Mark) -> bool:
    """Whether a check has but put the mark in the place of the one said last, which is gone."""
    known, old = before
    return known == article and old is not mark and old.gone and (old.key, old.start) == (mark.key, mark.start)
