"""The direction of the paragraph at the cursor, or of those selected."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QActionGroup

from proofreader.ui.articles.article import Article
from proofreader.ui.editor.paragraph_direction import direction_of, force
from proofreader.ui.model.appearance import Direction
from proofreader.ui.widgets.actions import Command

if TYPE_CHECKING:
    from proofreader.ui.shell.window import MainWindow

translate = QCoreApplication.translate

IDS = {
    Direction.RIGHT_TO_LEFT: "paragraph_rtl",
    Direction.LEFT_TO_RIGHT: "paragraph_ltr",
    Direction.AUTOMATIC: "paragraph_auto",
}


def install(main: "MainWindow") -> None:
    """Adds the actions."""
    for direction, text, key in (
        (Direction.RIGHT_TO_LEFT, translate("ParagraphCommands", "الفقرة من اليمين إلى اليسار"), "Ctrl+R"),
        (Direction.LEFT_TO_RIGHT, translate("ParagraphCommands", "الفقرة من اليسار إلى اليمين"), "Ctrl+L"),
        (Direction.AUTOMATIC, translate("ParagraphCommands", "الفقرة باتجاه حروفها"), "Ctrl+T"),
    ):
        main.add(
            Command(
                IDS[direction],
                text,
                partial(turn, main, direction),
                "view",
                "paragraph",
                keys=(key,),
                tip=translate("ParagraphCommands", "اتجاه الفقرة التي فيها المؤشر، أو الفقرات المحدَّدة"),
                condition=main.has_article,
            )
        )


def ready(main: "MainWindow") -> None:
    """A tick tells the direction of the paragraph at the cursor. The keys are those of the text."""
    group = QActionGroup(main)
    for id in IDS.values():
        action = main.actions_by_id[id]
        action.setCheckable(True)
        group.addAction(action)
        # In the field of the search they would turn a paragraph that the user does not look at.
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)

    def follow(article: Article) -> None:
        article.editor.addActions(group.actions())
        article.editor.reformed.connect(partial(show_direction, main))
        article.editor.reformed.connect(partial(main.recovery.watch, article))

    main.articles.added.connect(follow)
    main.articles.cursor_moved.connect(partial(show_direction, main))
    main.articles.text_changed.connect(partial(show_direction, main))
    main.articles.current_changed.connect(lambda _: show_direction(main))


def turn(main: "MainWindow", direction: Direction) -> None:
    """Gives the paragraph that direction."""
    force(main.editor, direction, main.settings.line_spacing)
    main.editor.ensureCursorVisible()
    main.session.save()
    show_direction(main)


def show_direction(main: "MainWindow") -> None:
    """Ticks the entry that is true of the paragraph at the cursor."""
    article = main.articles.current
    if article is not None:
        main.actions_by_id[IDS[direction_of(article.editor.textCursor().block())]].setChecked(True)
