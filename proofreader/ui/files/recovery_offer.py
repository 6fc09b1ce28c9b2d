"""Offers at the start what a crash has left."""

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from proofreader.ui.editor.paragraph_direction import force_again
from proofreader.ui.files.recovery import Leftover, Snapshot, leftovers
from proofreader.ui.sources import FileError, open_source
from proofreader.ui.sources.article_file import ArticleFile
from proofreader.ui.sources.fingerprint import Stamp
from proofreader.ui.widgets import labels
from proofreader.ui.widgets.message_bar import Choice

if TYPE_CHECKING:
    from proofreader.ui.shell.window import MainWindow

translate = QCoreApplication.translate


def offer(main: "MainWindow") -> None:
    """Shows a bar with the choice, where there is anything. Until it is made, the files stay."""
    found = list(leftovers())
    titles = [kept.title for leftover in found for kept in leftover.articles]
    if not titles:
        return
    names = translate("Recovery", "، ").join(labels.isolate(title) for title in titles[:3])
    if len(titles) > 3:
        names += "…"
    main.recovery_bar.tell(
        translate("Recovery", "انقطعت الجلسة السابقة قبل الحفظ. بقي منها: {}").format(names),
        Choice(translate("Recovery", "استعد الكل"), lambda: restore(main, found)),
        Choice(translate("Recovery", "احذفها"), lambda: remove(found)),
        seconds=0,
    )


def restore(main: "MainWindow", found: list[Leftover]) -> None:
    """Opens the articles with their unsaved changes; only then the old files go."""
    for leftover in found:
        for kept in leftover.articles:
            _open(main, kept)
    main.recovery.keep(wait=True)
    remove(found)


def remove(found: list[Leftover]) -> None:
    """Deletes what was left."""
    for leftover in found:
        leftover.remove()


def _open(main: "MainWindow", kept: Snapshot) -> None:
    path = Path(kept.path) if kept.path else None
    file = ArticleFile()
    if path is not None:
        with suppress(FileError):  # the file is gone; its text is not
            file = ArticleFile(open_source(path, kept.encoding), Stamp(*kept.stamp) if kept.stamp else None)
    article = next((a for a in main.articles if path and a.file.path and a.file.path.resolve() == path), None)
    if article is not None and article.is_modified:  # unsaved words are never replaced: this text goes beside them
        article, file = None, ArticleFile()
    article = article or main.articles.add()
    article.review.profile = kept.profile
    article.start(file, kept.text)
    force_again(article.editor, kept.directions, main.settings.line_spacing)
    if file.source is not None:
        article.review.original = file.source.text  # what was changed before the crash is a change too
    article.editor.document().setModified(True)
    article.editor.go_to(kept.position)
    main.articles.show(article)
    main.files.opened.emit(article)
    main.recovery.watch(article)
    main.disk_watch.look()
