"""The menu of files."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu

from proofreader.ui.sources import TextSource, encodings
from proofreader.ui.widgets import labels
from proofreader.ui.widgets.actions import Command, Submenu

if TYPE_CHECKING:
    from proofreader.ui.shell.window import MainWindow

translate = QCoreApplication.translate


def install(main: "MainWindow") -> None:
    """Adds the actions."""
    files, exports, articles = main.files, main.exports, main.articles

    def fill_recent(menu: QMenu) -> None:
        recent = main.settings.recent
        for path in recent:
            action = menu.addAction(labels.isolate(path.name).replace("&", "&&"))
            action.setToolTip(str(path))
            action.triggered.connect(lambda _=False, path=path: files.open(path))
        if not recent:
            menu.addAction(translate("FileCommands", "لا شيء بعد")).setEnabled(False)

    def fill_encodings(menu: QMenu) -> None:
        article = articles.current
        if article is None or not has_encoding():
            return
        again = menu.addMenu(translate("FileCommands", "اقرأ الملف من جديد بترميز"))
        write = menu.addMenu(translate("FileCommands", "احفظ بترميز"))
        for encoding in encodings.OFFERED:
            name = encodings.explained(encoding)
            reading, writing = again.addAction(name), write.addAction(name)
            for action in (reading, writing):
                action.setCheckable(True)
                action.setChecked(encodings.shown(encoding) == article.file.encoding)
            reading.triggered.connect(lambda _=False, encoding=encoding: files.reopen_with(article, encoding))
            writing.triggered.connect(lambda _=False, encoding=encoding: files.write_with(article, encoding))

    def has_encoding() -> bool:
        article = articles.current
        return article is not None and isinstance(article.file.source, TextSource)

    main.add(
        Command(
            "new", translate("FileCommands", "مقال جديد"), files.new, "file", "open", keys=("Ctrl+N",), icon="file-plus"
        ),
        Command(
            "open",
            translate("FileCommands", "افتح…"),
            files.choose,
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
            "sample", translate("FileCommands", "مقال تجريبي"), files.open_sample, "file", "open", icon="newspaper"
        ),
        Command(
            "save",
            translate("FileCommands", "احفظ"),
            lambda: files.save(main.article),
            "file",
            "save",
            keys=("Ctrl+S",),
            icon="floppy-disk",
            condition=main.has_article,
        ),
        Command(
            "save_as",
            translate("FileCommands", "احفظ باسم…"),
            lambda: files.save_as(main.article),
            "file",
            "save",
            keys=("Ctrl+Alt+S",),
            condition=main.has_article,
        ),
        Submenu(
            "encoding", translate("FileCommands", "الترميز"), fill_encodings, "file", "save", condition=has_encoding
        ),
        Command(
            "export_word",
            translate("FileCommands", "صدّر إلى Word مباشرة…"),
            lambda: exports.export(main.article),
            "file",
            "export",
            keys=("Ctrl+Shift+E",),
            tip=translate("FileCommands", "اكتب النص النهائي مستند Word دون أسئلة غير اسمه"),
            condition=main.has_article,
        ),
        Command(
            "details",
            translate("FileCommands", "معلومات المقال…"),
            lambda: exports.show_details(main.article),
            "file",
            "export",
            keys=("Ctrl+I",),
            icon="identification-card",
            tip=translate("FileCommands", "العنوان والكاتب والتاريخ والمصدر في مستند Word"),
            condition=main.has_article,
        ),
        Command(
            "close",
            translate("FileCommands", "أغلق المقال"),
            lambda: files.close(main.article),
            "file",
            "close",
            keys=("Ctrl+W", "Ctrl+F4"),
            icon="x",
            condition=main.has_article,
        ),
        Command(
            "close_all",
            translate("FileCommands", "أغلق كل المقالات"),
            files.close_all,
            "file",
            "close",
            keys=("Ctrl+Shift+W",),
            condition=main.has_article,
        ),
        Command("quit", translate("FileCommands", "أغلق البرنامج"), main.close, "file", "quit", keys=("Ctrl+Q",)),
    )
