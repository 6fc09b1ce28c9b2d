"""The names and unknown words of the article on one page."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from proofreader.core import Category, Edit, Level, Span
from proofreader.core.utf16 import Utf16
from proofreader.lexicon import LexiconError, UserWords
from proofreader.ui.articles.article import OpenArticle
from proofreader.ui.commands.context import Context, Entries
from proofreader.ui.commands.undo_message import tell_undoable
from proofreader.ui.model.markers import IssueMarker
from proofreader.ui.widgets import labels
from proofreader.ui.widgets.actions import Command

if TYPE_CHECKING:
    from proofreader.engine.names import FoundName
    from proofreader.ui.review.names_page import NamesPage

translate = QCoreApplication.translate


def commands() -> Entries:
    """The entry of the menu."""
    return (
        Command(
            "names",
            translate("NameCommands", "أسماء المقال"),
            show,
            "review",
            "all",
            keys=("Ctrl+Shift+U",),
            icon="identification-badge",
            tip=translate("NameCommands", "كل اسم وكلمة غير معروفة: كم مرة، وبأي رسم، وأين"),
            condition=Context.has_article,
        ),
    )


def show(context: Context) -> None:
    """Shows the page, and asks the checker for the names."""
    page = _page(context) or _make(context)
    page.show_waiting()
    context.bar.hide()
    context.pages.show_page(page)
    page.focus()
    _ask(context)


def connect(context: Context) -> None:
    """Follows what the checker finds."""

    def follow(article: OpenArticle) -> None:
        article.check_client.names_known.connect(lambda text, found: _take(context, article, text, found))

    context.articles.added.connect(follow)


def _make(context: Context) -> "NamesPage":
    """Makes the page when it is first wanted."""
    from proofreader.ui.review.names_page import NamesPage

    page = NamesPage(context.window)
    context.pages.addWidget(page)

    def leave() -> None:
        context.pages.show_article()
        context.editor.setFocus()

    def go_to(place: Span) -> None:
        leave()
        span = Utf16(context.editor.text()).span(place)
        context.editor.go_to(span.start)
        cursor = context.editor.textCursor()
        cursor.setPosition(span.end, cursor.MoveMode.KeepAnchor)
        context.editor.setTextCursor(cursor)

    page.left.connect(leave)
    page.go_asked.connect(go_to)
    page.add_asked.connect(lambda words: _add(context, words))
    page.share_asked.connect(lambda words: _share(context, words))
    page.unify_asked.connect(lambda name: _unify(context, name))
    return page


def _page(context: Context) -> "NamesPage | None":
    from proofreader.ui.review.names_page import NamesPage

    return context.window.findChild(NamesPage)


def _ask(context: Context) -> None:
    review = context.review
    context.article.check_client.ask_names(context.editor.text(), review.profile, context.words.words())


def _take(context: Context, article: OpenArticle, text: str, found: "list[FoundName]") -> None:
    page = _page(context)
    if page is not None and article is context.articles.current and page.isVisible():
        if text == context.editor.text():
            utf16 = Utf16(text)
            markers = [
                (Span(utf16.point(marker.start), utf16.point(marker.end)), marker)
                for marker in article.review.store.known
                if marker.after and marker.category is not Category.CONSISTENCY
            ]
            doubted = {name.spellings[0].text: _doubt(name, markers) for name in found if not name.is_known}
            slips = {text for text, marker in doubted.items() if marker is not None and marker.level > Level.NOTE}
            proposed = {text: marker.after[0] for text, marker in doubted.items() if marker is not None}
            shown = [name for name in found if name.is_known or name.spellings[0].text not in slips]
            page.show_names(text, shown, proposed)
        else:
            _ask(context)


def _doubt(name: "FoundName", markers: Sequence[tuple[Span, IssueMarker]]) -> IssueMarker | None:
    """What the checker proposes in the place of the name, in its first spelling; None where it proposes nothing."""
    places = name.spellings[0].places
    found = (marker for span, marker in markers for place in places if span.overlaps(place))
    return max(found, key=lambda marker: marker.level, default=None)


def _add(context: Context, words: list[str]) -> None:
    """Into the user's own dictionary."""
    if context.words.update(words, ()):
        told = translate("NameCommands", "أُضيف إلى معجمك: {}").format(labels.isolate("، ".join(words)))
        context.bar.tell(told)
        _ask(context)


def _share(context: Context, words: list[str]) -> None:
    """Into the file of the newsroom, or into the user's own dictionary where there is none."""
    if not words:
        return
    path = context.settings.shared_words
    if not path:
        _add(context, words)
        return
    try:
        shared = UserWords(Path(path))
        added = [word for word in words if shared.add(word)]
    except (LexiconError, OSError, ValueError) as error:
        context.bar.tell(translate("NameCommands", "لم يُكتب في معجم غرفة الأخبار: {}").format(error), seconds=0)
        return
    context.words.set_shared(context.words.shared | set(shared))
    told = translate("NameCommands", "أُضيف إلى معجم غرفة الأخبار: {}").format(labels.WORDS.count(len(added)))
    context.bar.tell(told)
    _ask(context)


def _unify(context: Context, name: "FoundName") -> None:
    """Writes the name in its first spelling everywhere, as one step."""
    text = context.editor.text()
    utf16, best = Utf16(text), name.spellings[0].text
    places = sorted(place for spelling in name.spellings[1:] for place in spelling.places)
    edits = [Edit(utf16.span(place), _written(best, text[slice(*place)])) for place in places]
    context.review.rewrite(edits)
    told = translate("NameCommands", "كُتب «{}» برسم واحد: {}")
    tell_undoable(context, told.format(labels.isolate(best), labels.CHANGES.count(len(edits))))
    _ask(context)


def _written(best: str, before: str) -> str:
    """The spelling as it stands behind what is before it: «للرباط» holds no alef of the article."""
    return best[1:] if best.startswith("ال") and not before.startswith("ال") and before.startswith("ل") else best
