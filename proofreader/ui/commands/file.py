"""The menu of context.files."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu

from proofreader.ui.commands.context import Context, Entries
from proofreader.ui.sources import TextSource, encodings
from proofreader.ui.widgets import labels
from proofreader.ui.widgets.actions import Command, Submenu

translate = QCoreApplication.translate


def commands() -> Entries:
    """The entries of the menus, in their order."""
    return (
        Command(
            "new",
            translate("FileCommands", "مقال جديد"),
            lambda context: context.files.new(),
            "file",
            "open",
            keys=("Ctrl+N",),
            icon="file-plus",
        ),
        Command(
            "new_from_clipboard",
            translate("FileCommands", "مقال جديد من الحافظة"),
            new_from_clipboard,
            "file",
            "open",
            keys=("Ctrl+Shift+N",),
            icon="clipboard-text",
            short=translate("FileCommands", "لصق في مقال جديد"),
            tip=translate("FileCommands", "ألصِق ما نُسخ في مقال جديد"),
            toolbar="begin",
        ),
        Command(
            "open",
            translate("FileCommands", "افتح…"),
            lambda context: context.files.choose(),
            "file",
            "open",
            keys=("Ctrl+O",),
            icon="folder-open",
            short=translate("FileCommands", "فتح"),
            tip=translate("FileCommands", "افتح مقالًا من ملف"),
            toolbar="begin",
        ),
        Submenu("recent", translate("FileCommands", "آخر المقالات"), fill_recent, "file", "open"),
        Command(
            "sample",
            translate("FileCommands", "مقال تجريبي"),
            lambda context: context.files.open_sample(),
            "file",
            "open",
            icon="newspaper",
        ),
        Command(
            "save",
            translate("FileCommands", "احفظ"),
            lambda context: context.files.save(context.article),
            "file",
            "save",
            keys=("Ctrl+S",),
            icon="floppy-disk",
            condition=Context.has_article,
        ),
        Command(
            "save_as",
            translate("FileCommands", "احفظ باسم…"),
            lambda context: context.files.save_as(context.article),
            "file",
            "save",
            keys=("Ctrl+Shift+S", "F12"),
            condition=Context.has_article,
        ),
        Submenu(
            "encoding", translate("FileCommands", "الترميز"), fill_encodings, "file", "save", condition=has_encoding
        ),
        Command(
            "export_word",
            translate("FileCommands", "صدّر إلى Word مباشرة…"),
            lambda context: context.exports.export(context.article),
            "file",
            "export",
            keys=("Ctrl+Shift+E",),
            tip=translate("FileCommands", "اكتب النص النهائي مستند Word دون أسئلة غير اسمه"),
            condition=Context.has_article,
        ),
        Command(
            "details",
            translate("FileCommands", "معلومات المقال…"),
            lambda context: context.exports.show_details(context.article),
            "file",
            "export",
            keys=("Ctrl+I",),
            icon="identification-card",
            tip=translate("FileCommands", "العنوان والكاتب والتاريخ والمصدر في مستند Word"),
            condition=Context.has_article,
        ),
        Command(
            "close",
            translate("FileCommands", "أغلق المقال"),
            lambda context: context.files.close(context.article),
            "file",
            "close",
            keys=("Ctrl+W", "Ctrl+F4"),
            icon="x",
            condition=Context.has_article,
        ),
        Command(
            "reopen",
            translate("FileCommands", "أعد فتح المقال المغلق"),
            reopen,
            "file",
            "close",
            keys=("Ctrl+Shift+T",),
        ),
        Command(
            "close_all",
            translate("FileCommands", "أغلق كل المقالات"),
            lambda context: context.files.close_all(),
            "file",
            "close",
            keys=("Ctrl+Shift+W",),
            condition=Context.has_article,
        ),
        Command(
            "quit",
            translate("FileCommands", "أغلق البرنامج"),
            lambda context: context.window.close(),
            "file",
            "quit",
            keys=("Ctrl+Q",),
        ),
    )


def new_from_clipboard(context: Context) -> None:
    """Makes an article of the text that was copied; the one on show stays as it is."""
    if not QGuiApplication.clipboard().text().strip():
        context.bar.tell(translate("FileCommands", "ليس في الحافظة نص. انسخ المقال أولًا."))
        return
    article = context.files.new()
    article.editor.paste()
    article.editor.go_to(0)
    article.editor.setFocus()


def reopen(context: Context) -> None:
    """Opens the article that was closed last as it was."""
    article = context.closed.reopen()
    if article is None:
        context.bar.tell(translate("FileCommands", "لم يُغلق مقال منذ فُتح البرنامج."))
    else:
        context.articles.show(article)


def fill_recent(context: Context, menu: QMenu) -> None:
    recent = context.settings.recent
    for path in recent:
        action = menu.addAction(labels.isolate(path.name).replace("&", "&&"))
        action.setToolTip(str(path))
        action.triggered.connect(lambda _=False, path=path: context.files.open(path))
    if not recent:
        menu.addAction(translate("FileCommands", "لا شيء بعد")).setEnabled(False)


def fill_encodings(context: Context, menu: QMenu) -> None:
    article = context.articles.current
    if article is None or not has_encoding(context):
        return
    again = menu.addMenu(translate("FileCommands", "اقرأ الملف من جديد بترميز"))
    write = menu.addMenu(translate("FileCommands", "احفظ بترميز"))
    for encoding in encodings.OFFERED:
        name = encodings.explained(encoding)
        reading, writing = again.addAction(name), write.addAction(name)
        for action in (reading, writing):
            action.setCheckable(True)
            action.setChecked(encodings.shown(encoding) == article.file.encoding)
        reading.triggered.connect(lambda _=False, encoding=encoding: context.files.reopen_with(article, encoding))
        writing.triggered.connect(lambda _=False, encoding=encoding: context.files.write_with(article, encoding))


def has_encoding(context: Context) -> bool:
    article = context.articles.current
    return article is not None and isinstance(article.file.source, TextSource)
