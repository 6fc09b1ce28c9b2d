"""What can be done in the window: a file for each menu or feature, whose ``commands`` describes its actions.

A command is a function that is given the ``Context``. A feature with widgets or with something to follow has a function
``connect`` too, called once the window is built. A new feature is a new file here and its name in ``FEATURES``; see
docs/window.md.
"""

from proofreader.ui.commands import (
    about,
    batch,
    changes,
    clean,
    comments,
    counts,
    edit,
    export,
    file,
    find,
    help,
    insert,
    names,
    own_rules,
    paragraph,
    preferences,
    printing,
    reading,
    review,
    review_bar,
    rules,
    serving,
    speech,
    statistics,
    typing,
    view,
    window,
)
from proofreader.ui.commands.context import Context, Entries

FEATURES = (
    export,
    file,
    printing,
    edit,
    insert,
    find,
    typing,
    view,
    reading,
    paragraph,
    review,
    review_bar,
    rules,
    own_rules,
    changes,
    names,
    clean,
    comments,
    counts,
    speech,
    batch,
    serving,
    preferences,
    statistics,
    window,
    help,
    about,
)
"""In the order in which their entries stand in a section that they share."""


def entries() -> Entries:
    """Every action of the window."""
    return tuple(entry for feature in FEATURES if hasattr(feature, "commands") for entry in feature.commands())


def connect(context: Context) -> None:
    """Lets the features add their widgets and follow what happens."""
    for feature in FEATURES:
        if hasattr(feature, "connect"):
            feature.connect(context)
