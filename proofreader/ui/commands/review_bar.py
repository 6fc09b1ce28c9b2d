"""The bar of the review: the current issue in its sentence, and another replacement than those proposed."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QTextCursor

from proofreader.ui.review.sentence_bar import ReviewBar, context
from proofreader.ui.widgets.actions import Command

if TYPE_CHECKING:
    from proofreader.ui.shell.window import MainWindow

translate = QCoreApplication.translate


def install(main: "MainWindow") -> None:
    """Adds the actions."""

    def ask_other() -> None:
        main.actions_by_id["review_bar"].setChecked(True)
        _bar(main).ask_other()

    def switch(show: bool) -> None:
        main.settings.review_bar = show
        _show(main)

    main.add(
        Command(
            "replace_other",
            translate("ReviewBar", "استبدل بغير المقترح…"),
            ask_other,
            "review",
            "decide",
            keys=("Alt+0",),
            icon="pencil-simple",
            tip=translate("ReviewBar", "اكتب بديلًا غير المقترح"),
            condition=main.has_issue,
        ),
        Command(
            "review_bar",
            translate("ReviewBar", "شريط المراجعة"),
            switch,
            "view",
            "panels",
            keys=("Ctrl+F8",),
            checked=main.settings.review_bar,
        ),
    )


def ready(main: "MainWindow") -> None:
    """Puts the bar under the text."""
    bar = ReviewBar()
    main.add_bar(bar, below=True)

    def take(text: str) -> None:
        main.review.replace_by(text)
        main.editor.setFocus()

    bar.replaced.connect(take)
    main.articles.mark_changed.connect(lambda _: _show(main))
    main.articles.issues_changed.connect(lambda: _show(main))
    main.articles.current_changed.connect(lambda _: _show(main))
    _show(main)


def _bar(main: "MainWindow") -> ReviewBar:
    bar = main.findChild(ReviewBar)
    assert isinstance(bar, ReviewBar)
    return bar


def _show(main: "MainWindow") -> None:
    bar = _bar(main)
    article = main.articles.current
    marks = article.review.store.marks if article is not None else []
    bar.setVisible(bool(marks) and main.settings.review_bar)
    if article is None or not marks:
        bar.show_mark(None)
        return
    review, mark = article.review, article.review.current
    number = marks.index(mark) + 1 if mark in marks and mark is not None else 0
    bar.show_progress(number, len(marks), max(review.most, len(marks)))
    if mark is None or not number:
        bar.show_mark(None)
        return
    start, words = review.place(mark)
    cursor = QTextCursor(review.editor.document())
    cursor.setPosition(start)
    block = cursor.block()
    text, at = block.text(), start - block.position()
    # Positions of the block are UTF-16 units: cut by them, not by code points.
    end = at + len(words.encode("utf-16-le", "surrogatepass")) // 2
    raw = text.encode("utf-16-le", "surrogatepass")
    before = raw[: 2 * at].decode("utf-16-le", "replace")
    behind = raw[2 * end :].decode("utf-16-le", "replace")
    line = before + words.replace("\n", " ") + behind
    bar.show_mark(mark, *context(line, len(before), len(before) + len(words)))
