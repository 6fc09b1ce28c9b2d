"""The bar of the review: the current issue in its sentence, and another replacement than those proposed."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QTextCursor

from proofreader.core.utf16 import Utf16Text, units
from proofreader.ui.commands.context import Context, Entries
from proofreader.ui.review.sentence_bar import SentenceBar, excerpt
from proofreader.ui.widgets.actions import Command

translate = QCoreApplication.translate


def commands() -> Entries:
    """The entries of the menus, in their order."""
    return (
        Command(
            "replace_other",
            translate("ReviewBar", "استبدل بغير المقترح…"),
            ask_other,
            "review",
            "decide",
            keys=("Alt+0",),
            icon="pencil-simple",
            tip=translate("ReviewBar", "اكتب بديلًا غير المقترح"),
            condition=Context.has_issue,
        ),
        Command(
            "review_bar",
            translate("ReviewBar", "شريط المراجعة"),
            None,
            "view",
            "panels",
            keys=("Ctrl+F8",),
            setting="review_bar",
        ),
    )


def ask_other(context: Context) -> None:
    context.actions["review_bar"].setChecked(True)
    _bar(context).ask_other()


def connect(context: Context) -> None:
    """Puts the bar under the text."""
    bar = SentenceBar()
    context.column.add_bar(bar, below=True)

    def take(text: str) -> None:
        context.review.replace_by(text)
        context.editor.setFocus()

    bar.replaced.connect(take)
    context.settings.changed.connect(lambda name: _show(context) if name == "review_bar" else None)
    context.articles.marker_changed.connect(lambda _: _show(context))
    context.articles.issues_changed.connect(lambda: _show(context))
    context.articles.current_changed.connect(lambda _: _show(context))
    _show(context)


def _bar(context: Context) -> SentenceBar:
    bar = context.window.findChild(SentenceBar)
    assert isinstance(bar, SentenceBar)
    return bar


def _show(context: Context) -> None:
    bar = _bar(context)
    article = context.articles.current
    markers = article.review.store.markers if article is not None else []
    bar.setVisible(bool(markers) and context.settings.review_bar)
    if article is None or not markers:
        bar.show_marker(None)
        return
    review, marker = article.review, article.review.current
    number = markers.index(marker) + 1 if marker in markers and marker is not None else 0
    bar.show_progress(number, len(markers), max(review.most, len(markers)))
    if marker is None or not number:
        bar.show_marker(None)
        return
    start, words = review.place(marker)
    cursor = QTextCursor(review.editor.document())
    cursor.setPosition(start)
    block = cursor.block()
    text, at = block.text(), start - block.position()
    # Positions of the block are UTF-16 units: cut by them, not by code points.
    cut = Utf16Text(text)
    before, behind = cut.slice(0, at), cut.slice(at + units(words), units(text))
    line = before + words.replace("\n", " ") + behind
    bar.show_marker(marker, *excerpt(line, len(before), len(before) + len(words)))
