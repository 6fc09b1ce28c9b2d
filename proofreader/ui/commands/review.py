"""The menu of the review: moving between issues and deciding about them."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu

from proofreader.ui.commands.context import Context, Entries
from proofreader.ui.commands.undo_message import tell_undoable
from proofreader.ui.model import marker_queries as queries
from proofreader.ui.widgets import labels
from proofreader.ui.widgets.actions import Command, Submenu, shown_key

translate = QCoreApplication.translate


def commands() -> Entries:
    """The entries of the menus, in their order."""
    return (
        Command(
            "fix_certain",
            translate("ReviewCommands", "صحّح الأكيد كله"),
            fix_certain,
            "review",
            "all",
            keys=("Ctrl+Shift+Return", "Ctrl+Shift+Enter"),
            icon="checks",
            short=translate("ReviewCommands", "صحّح الأكيد"),
            tip=translate("ReviewCommands", "طبّق كل التصحيحات الأكيدة دفعة واحدة"),
            toolbar="review",
            condition=lambda context: context.has_article() and queries.has_certain(context.review.store.markers),
        ),
        Command(
            "previous",
            translate("ReviewCommands", "التنبيه السابق"),
            lambda context: context.review.previous(),
            "review",
            "move",
            keys=("Shift+F8",),
            icon="arrow-up",
            toolbar="review",
            short=translate("ReviewCommands", "السابق"),
            condition=has_issues,
        ),
        Command(
            "next",
            translate("ReviewCommands", "التنبيه التالي"),
            lambda context: context.review.next(),
            "review",
            "move",
            keys=("F8",),
            icon="arrow-down",
            toolbar="review",
            short=translate("ReviewCommands", "التالي"),
            condition=has_issues,
        ),
        Command(
            "accept",
            translate("ReviewCommands", "طبّق الاقتراح"),
            accept,
            "review",
            "decide",
            keys=("Ctrl+Return", "Ctrl+Enter"),
            icon="check",
            short=translate("ReviewCommands", "تطبيق"),
            condition=Context.has_issue,
        ),
        Submenu(
            "suggestions",
            translate("ReviewCommands", "الاقتراحات"),
            fill_suggestions,
            "review",
            "decide",
            condition=has_fix,
        ),
        Command(
            "accept_alike",
            translate("ReviewCommands", "طبّق على كل ما يماثلها"),
            accept_alike,
            "review",
            "decide",
            keys=("Ctrl+Shift+A",),
            short=translate("ReviewCommands", "على الكل"),
            condition=has_fix,
        ),
        Command(
            "ignore",
            translate("ReviewCommands", "تجاهل هنا"),
            lambda context: context.article.dismissals.ignore(),
            "review",
            "decide",
            keys=("Alt+Del",),
            icon="bell-slash",
            short=translate("ReviewCommands", "تجاهل"),
            tip=translate("ReviewCommands", "تجاهل هذا التنبيه هنا فقط (Del في القائمة)"),
            condition=Context.has_issue,
        ),
        Command(
            "ignore_document",
            translate("ReviewCommands", "تجاهل في هذا المقال"),
            lambda context: context.article.dismissals.ignore_in_document(),
            "review",
            "decide",
            keys=("Alt+Shift+Del",),
            tip=translate("ReviewCommands", "Shift+Del في القائمة"),
            condition=Context.has_issue,
        ),
        Command(
            "ignore_always",
            translate("ReviewCommands", "تجاهل دائمًا"),
            lambda context: context.article.dismissals.ignore_always(),
            "review",
            "decide",
            keys=("Ctrl+Shift+D",),
            condition=Context.has_issue,
        ),
        Command(
            "add_word",
            translate("ReviewCommands", "أضف إلى المعجم"),
            lambda context: context.article.dismissals.add_word(),
            "review",
            "decide",
            keys=("Ctrl+D",),
            icon="book-bookmark",
            condition=lambda context: context.has_article() and context.article.dismissals.can_add_word(),
        ),
        Command(
            "check",
            translate("ReviewCommands", "دقّق من جديد"),
            check,
            "review",
            "all",
            keys=("F7",),
            icon="arrows-clockwise",
            condition=Context.has_article,
        ),
    )


def has_fix(context: Context) -> bool:
    marker = context.review.current if context.has_article() else None
    return marker is not None and bool(marker.issue.fixes)


def has_issues(context: Context) -> bool:
    return context.has_article() and bool(context.review.store.markers)


def tell_done(context: Context, number: int) -> None:
    text = translate("ReviewCommands", "صُحّح: {}").format(labels.ISSUES.count(number))
    tell_undoable(context, text)


def accept(context: Context) -> None:
    """Applies the preferred suggestion; where there is none, says what can be done instead."""
    if not context.review.accept():
        told = translate("ReviewCommands", "لا اقتراح لهذا التنبيه: صحّح النص، أو تجاهله ({}).")
        context.bar.tell(told.format(f"{labels.LRI}{shown_key(context.actions['ignore'])}{labels.PDI}"))


def accept_alike(context: Context) -> None:
    """Applies the suggestion to all issues like the current one, and says to how many."""
    if (number := context.review.accept_alike()) > 1:
        tell_done(context, number)


def fix_certain(context: Context) -> None:
    """Applies all certain fixes as one step, and says how many."""
    if number := context.review.accept_certain():
        tell_done(context, number)


def fill_suggestions(context: Context, menu: QMenu) -> None:
    """Lists the suggestions for the current issue."""
    marker = context.review.current if context.has_article() else None
    for number, after in enumerate(marker.after[:9] if marker is not None else ()):
        shown = labels.isolate(labels.visible(after)).replace("&", "&&")
        entry = menu.addAction(f"{shown}\t{labels.LRI}Alt+{number + 1}{labels.PDI}")
        entry.triggered.connect(lambda _=False, number=number: context.review.accept(number))


def check(context: Context) -> None:
    """Checks every article anew."""
    context.scheduler.restart()
    for article in context.articles:
        article.review.check_again()


def _tell_word_remains(context: Context, word: str) -> None:
    told = translate(
        "ReviewCommands", "«{}» في معجمك الآن، لكن التنبيه يخص موضعها في الجملة: تجاهله هنا إن كانت صحيحة."
    )
    tell_undoable(context, told.format(labels.isolate(word)))


def show_numbers(context: Context) -> None:
    """How many issues a decision is about stands on its button."""
    review = context.review if context.has_article() else None
    certain = len(queries.certain(review.store.markers)) if review else 0
    marker = review.current if review else None
    alike = len(queries.alike(review.store.markers, marker)) if review and marker is not None else 1
    actions = context.actions
    actions["fix_certain"].setIconText(translate("ReviewCommands", "صحّح الأكيد ({})").format(certain))
    actions["accept_alike"].setIconText(translate("ReviewCommands", "على الكل ({})").format(alike))


def connect(context: Context) -> None:
    """Keeps the numbers on the buttons true, and gives the suggestions their keys."""
    context.articles.issues_changed.connect(lambda: show_numbers(context))
    context.articles.marker_changed.connect(lambda _: show_numbers(context))
    context.articles.current_changed.connect(lambda _: show_numbers(context))
    context.articles.added.connect(
        lambda article: article.dismissals.word_remains.connect(lambda word: _tell_word_remains(context, word))
    )
    for number in range(9):
        # While the cursor is in the text, where a digit alone is a digit.
        shortcut = QShortcut(QKeySequence(f"Alt+{number + 1}"), context.window)
        shortcut.activated.connect(lambda number=number: context.has_article() and context.review.accept(number))
