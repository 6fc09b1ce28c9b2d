"""Says the current issue to those who work with a screen reader: the focus stays in the text while one goes on."""

from typing import TYPE_CHECKING

from proofreader.ui import labels
from proofreader.ui.issues import Mark
from proofreader.ui.speech import announce

if TYPE_CHECKING:
    from proofreader.ui.window import MainWindow


def install(main: "MainWindow") -> None:
    """Adds no action."""


def ready(main: "MainWindow") -> None:
    """Follows the current issue."""

    def say(mark: Mark | None) -> None:
        if mark is not None:
            announce(main.editor, labels.spoken(mark))

    main.articles.mark_changed.connect(say)
