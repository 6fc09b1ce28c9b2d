"""What can be done in the window: a file for each menu or feature, whose ``install`` adds its actions.

A feature with widgets has a function ``ready`` too, called once the window is built.

A new feature is a new file here and its name in ``FEATURES``; see docs/window.md.
"""

from typing import TYPE_CHECKING

from proofreader.ui.commands import (
    about,
    batch,
    changes,
    clean,
    counts,
    edit,
    export,
    file,
    find,
    help,
    insert,
    paragraph,
    preferences,
    printing,
    reading,
    review,
    review_bar,
    rules,
    speech,
    statistics,
    view,
    window,
)

if TYPE_CHECKING:
    from proofreader.ui.shell.window import MainWindow

FEATURES = (
    export,
    file,
    printing,
    edit,
    insert,
    find,
    view,
    reading,
    paragraph,
    review,
    review_bar,
    rules,
    changes,
    clean,
    counts,
    speech,
    batch,
    preferences,
    statistics,
    window,
    help,
    about,
)
"""In the order in which their entries stand in a section that they share."""


def install(main: "MainWindow") -> None:
    """Adds every action to the window."""
    for feature in FEATURES:
        feature.install(main)


def ready(main: "MainWindow") -> None:
    """Lets the features add their widgets."""
    for feature in FEATURES:
        if prepare := getattr(feature, "ready", None):
            prepare(main)
