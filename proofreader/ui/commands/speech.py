"""Says the current issue to those who work with a screen reader: the focus stays in the text while one goes on."""

from proofreader.ui.commands.context import Context, Entries
from proofreader.ui.model.issues import Mark
from proofreader.ui.widgets import labels
from proofreader.ui.widgets.announcements import announce


def commands() -> Entries:
    """Adds no action."""
    return ()


def connect(context: Context) -> None:
    """Follows the current issue."""
    said: tuple[str, Mark] | None = None

    def say(mark: Mark | None) -> None:
        nonlocal said
        before, said = said, (context.article.id, mark) if mark is not None else None
        if mark is not None and not (before is not None and _is_renewed(before, context.article.id, mark)):
            announce(context.editor, labels.spoken(mark))

    context.articles.mark_changed.connect(say)


def _is_renewed(before: tuple[str, Mark], article: str, mark: Mark) -> bool:
    """Whether a check has but put the mark in the place of the one said last, which is gone."""
    known, old = before
    return known == article and old is not mark and old.gone and (old.key, old.start) == (mark.key, mark.start)
