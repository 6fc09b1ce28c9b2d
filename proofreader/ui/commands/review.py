"""The menu of the review: moving between issues and deciding about them."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu

from proofreader.ui.widgets import labels
from proofreader.ui.widgets.actions import Command, Submenu
from proofreader.ui.widgets.message_bar import Choice

if TYPE_CHECKING:
    from proofreader.ui.shell.window import MainWindow

translate = QCoreApplication.translate


def install(main: "MainWindow") -> None:
    """Adds the actions."""

    def has_fix() -> bool:
        mark = main.review.current if main.has_article() else None
        return mark is not None and bool(mark.issue.fixes)

    def has_issues() -> bool:
        return main.has_article() and bool(main.review.store.marks)

    def tell_done(number: int) -> None:
        text = translate("ReviewCommands", "صُحّح: {}").format(labels.ISSUES.count(number))
        main.bar.tell(text, Choice(translate("ReviewCommands", "تراجع"), main.actions_by_id["undo"].trigger))

    def accept_alike() -> None:
        if (number := main.review.accept_alike()) > 1:
            tell_done(number)

    def fix_certain() -> None:
        """Applies all certain fixes as one step, and says how many."""
        if number := main.review.accept_certain():
            tell_done(number)

    def fill_suggestions(menu: QMenu) -> None:
        mark = main.review.current if main.has_article() else None
        for number, after in enumerate(mark.after[:9] if mark is not None else ()):
            shown = labels.isolate(labels.visible(after)).replace("&", "&&")
            entry = menu.addAction(f"{shown}\t{labels.LRI}Alt+{number + 1}{labels.PDI}")
            entry.triggered.connect(lambda _=False, number=number: main.review.accept(number))

    def check() -> None:
        main.desk.restart()
        for article in main.articles:
            article.review.check_again()

    def show_numbers() -> None:
        """How many issues a decision is about stands on its button."""
        review = main.review if main.has_article() else None
        certain = len(review.store.certain()) if review else 0
        mark = review.current if review else None
        alike = len(review.store.alike(mark)) if review and mark is not None else 1
        actions = main.actions_by_id
        actions["fix_certain"].setIconText(translate("ReviewCommands", "صحّح الأكيد ({})").format(certain))
        actions["accept_alike"].setIconText(translate("ReviewCommands", "على الكل ({})").format(alike))

    main.add(
        Command(
            "fix_certain",
            translate("ReviewCommands", "صحّح الأكيد كله"),
            fix_certain,
            "review",
            "all",
            keys=("Ctrl+Shift+S",),
            icon="checks",
            short=translate("ReviewCommands", "صحّح الأكيد"),
            tip=translate("ReviewCommands", "طبّق كل التصحيحات الأكيدة دفعة واحدة"),
            toolbar="review",
            condition=lambda: main.has_article() and main.review.store.has_certain,
        ),
        Command(
            "previous",
            translate("ReviewCommands", "المسألة السابقة"),
            lambda: main.review.previous(),
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
            translate("ReviewCommands", "المسألة التالية"),
            lambda: main.review.next(),
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
            lambda: main.review.accept(),
            "review",
            "decide",
            keys=("Ctrl+Return", "Ctrl+Enter"),
            icon="check",
            short=translate("ReviewCommands", "تطبيق"),
            condition=has_fix,
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
            lambda: main.review.ignore(),
            "review",
            "decide",
            keys=("Alt+Del",),
            icon="bell-slash",
            short=translate("ReviewCommands", "تجاهل"),
            tip=translate("ReviewCommands", "تجاهل هذه المسألة هنا فقط (Del في القائمة)"),
            condition=main.has_issue,
        ),
        Command(
            "ignore_document",
            translate("ReviewCommands", "تجاهل في هذا المقال"),
            lambda: main.review.ignore_in_document(),
            "review",
            "decide",
            keys=("Alt+Shift+Del",),
            tip=translate("ReviewCommands", "Shift+Del في القائمة"),
            condition=main.has_issue,
        ),
        Command(
            "ignore_always",
            translate("ReviewCommands", "تجاهل دائمًا"),
            lambda: main.review.ignore_always(),
            "review",
            "decide",
            keys=("Ctrl+Shift+D",),
            condition=main.has_issue,
        ),
        Command(
            "add_word",
            translate("ReviewCommands", "أضف إلى المعجم"),
            lambda: main.review.add_word(),
            "review",
            "decide",
            keys=("Ctrl+D",),
            icon="book-bookmark",
            condition=lambda: main.has_article() and main.review.can_add_word(),
        ),
        Command(
            "check",
            translate("ReviewCommands", "دقّق من جديد"),
            check,
            "review",
            "all",
            keys=("F7",),
            icon="arrows-clockwise",
            condition=main.has_article,
        ),
    )
    main.articles.issues_changed.connect(show_numbers)
    main.articles.mark_changed.connect(lambda _: show_numbers())
    main.articles.current_changed.connect(lambda _: show_numbers())
    for number in range(9):
        # While the cursor is in the text, where a digit alone is a digit.
        shortcut = QShortcut(QKeySequence(f"Alt+{number + 1}"), main)
        shortcut.activated.connect(lambda number=number: main.has_article() and main.review.accept(number))
