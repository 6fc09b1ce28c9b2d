"""The menu at a place in the text."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QMenu

from proofreader.arabic import bare
from proofreader.ui.commands.context import Context
from proofreader.ui.model import marker_queries as queries
from proofreader.ui.widgets import labels

translate = QCoreApplication.translate

_ABOUT_ISSUE = ("ignore", "ignore_document", "ignore_always", "skip_category")
_ABOUT_TEXT = ("undo", "redo", "", "cut", "copy", "paste", "", "select_all", "", "look_up")
_ABOUT_PARAGRAPH = ("paragraph_rtl", "paragraph_ltr", "paragraph_auto")


def text_menu(context: Context, position: int) -> QMenu:
    """About the issue there, if there is one, then about the text."""
    menu = QMenu(context.window)
    actions, review = context.actions, context.review
    cursor, marker = context.editor.textCursor(), queries.at(review.store.markers, position)
    if not cursor.selectionStart() <= position <= cursor.selectionEnd():
        cursor.setPosition(position)  # the menu is about this place
        context.editor.setTextCursor(cursor)
    if marker is not None:
        review.go_to(marker)
        for number, after in enumerate(marker.after[:9]):
            entry = menu.addAction(labels.isolate(labels.visible(after)).replace("&", "&&"))
            if not number:
                font = entry.font()
                font.setBold(True)
                entry.setFont(font)
            entry.triggered.connect(lambda _=False, number=number: review.accept(number))
        if not marker.after:
            menu.addAction(translate("TextMenu", "لا اقتراح")).setEnabled(False)
        menu.addSeparator()
        if len(queries.alike(review.store.markers, marker)) > 1 and marker.after:
            menu.addAction(actions["accept_alike"])
        for name in _ABOUT_ISSUE:
            menu.addAction(actions[name])
        if context.article.dismissals.can_add_word():
            menu.addAction(actions["add_word"])
        for name in ("replace_other", "explain"):
            menu.addAction(actions[name])
        menu.addSeparator()
    for name in _ABOUT_TEXT:
        if name:
            menu.addAction(actions[name])
        else:
            menu.addSeparator()
    menu.addSeparator()
    menu.addAction(actions["write_as"])
    word = _word_at(context, position)
    if marker is None and word and word not in context.words.words():
        text = translate("TextMenu", "أضف «{}» إلى المعجم").format(labels.isolate(word))
        menu.addAction(text).triggered.connect(lambda _=False: context.words.update([word], ()))
    turned = menu.addMenu(translate("TextMenu", "اتجاه الفقرة"))
    for name in _ABOUT_PARAGRAPH:
        turned.addAction(actions[name])
    return menu


def _word_at(context: Context, position: int) -> str:
    """The Arabic word there; empty where there is none."""
    cursor = QTextCursor(context.editor.document())
    cursor.setPosition(position)
    cursor.select(QTextCursor.SelectionType.WordUnderCursor)
    word = bare(cursor.selectedText())
    return word if word.isalpha() and not word.isascii() else ""
