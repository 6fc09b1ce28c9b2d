"""The direction of the paragraph at the cursor, or of those selected."""

from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QActionGroup

from proofreader.ui.articles.article import OpenArticle
from proofreader.ui.commands.context import Context, Entries
from proofreader.ui.editor.paragraph_direction import direction_of, force
from proofreader.ui.model.appearance import Direction
from proofreader.ui.widgets.actions import Command

translate = QCoreApplication.translate

IDS = {
    Direction.RIGHT_TO_LEFT: "paragraph_rtl",
    Direction.LEFT_TO_RIGHT: "paragraph_ltr",
    Direction.AUTOMATIC: "paragraph_auto",
}


def commands() -> Entries:
    """The entries of the menu, one for each direction."""
    return tuple(
        Command(
            IDS[direction],
            text,
            partial(_turn_to, direction),
            "view",
            "paragraph",
            keys=(key,),
            tip=translate("ParagraphCommands", "اتجاه الفقرة التي فيها المؤشر، أو الفقرات المحدَّدة"),
            condition=Context.has_article,
        )
        for direction, text, key in (
            (Direction.RIGHT_TO_LEFT, translate("ParagraphCommands", "الفقرة من اليمين إلى اليسار"), "Ctrl+R"),
            (Direction.LEFT_TO_RIGHT, translate("ParagraphCommands", "الفقرة من اليسار إلى اليمين"), "Ctrl+L"),
            (Direction.AUTOMATIC, translate("ParagraphCommands", "الفقرة باتجاه حروفها"), "Ctrl+T"),
        )
    )


def connect(context: Context) -> None:
    """A tick tells the direction of the paragraph at the cursor. The keys are those of the text."""
    group = QActionGroup(context.window)
    for id in IDS.values():
        action = context.actions[id]
        action.setCheckable(True)
        group.addAction(action)
        # In the field of the search they would turn a paragraph that the user does not look at.
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)

    def follow(article: OpenArticle) -> None:
        article.editor.addActions(group.actions())
        article.editor.reformed.connect(partial(show_direction, context))
        article.editor.reformed.connect(partial(context.recovery.watch, article))

    context.articles.added.connect(follow)
    context.articles.cursor_moved.connect(partial(show_direction, context))
    context.articles.text_changed.connect(partial(show_direction, context))
    context.articles.current_changed.connect(lambda _: show_direction(context))


def _turn_to(direction: Direction, context: Context) -> None:
    turn(context, direction)


def turn(context: Context, direction: Direction) -> None:
    """Gives the paragraph that direction."""
    force(context.editor, direction, context.settings.line_spacing)
    context.editor.ensureCursorVisible()
    context.session.save()
    show_direction(context)


def show_direction(context: Context) -> None:
    """Ticks the entry that is true of the paragraph at the cursor."""
    article = context.articles.current
    if article is not None:
        context.actions[IDS[direction_of(article.editor.textCursor().block())]].setChecked(True)
