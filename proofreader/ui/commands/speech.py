"""Says the current issue to those who work with a screen reader: the focus stays in the text while one goes on."""

from proofreader.ui.commands.context import Context, Entries
from proofreader.ui.model.markers import IssueMarker
from proofreader.ui.widgets import labels
from proofreader.ui.widgets.announcements import announce


def commands() -> Entries:
    """Adds no action."""
    return ()


def connect(context: Context) -> None:
    """Follows the current issue."""
    said: tuple[str, IssueMarker] | None = None

    def say(marker: IssueMarker | None) -> None:
        nonlocal said
        before, said = said, (context.article.id, marker) if marker is not None else None
        if marker is not None and not (before is not None and _is_renewed(before, context.article.id, marker)):
            announce(context.editor, labels.spoken(marker))

    context.articles.marker_changed.connect(say)


def _is_renewed(before: tuple[str, IssueMarker], article: str, marker: IssueMarker) -> bool:
    """Whether a check has but put the marker in the place of the one said last, which is gone."""
    known, old = before
    return known == article and old is not marker and old.gone and (old.key, old.start) == (marker.key, marker.start)
