"""Characters that the keyboard does not have, and pasting without a change. Tatweel is not among them."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication, QTextCursor

from proofreader.ui.widgets.actions import Command

if TYPE_CHECKING:
    from proofreader.ui.shell.window import MainWindow

translate = QCoreApplication.translate

ZWNJ, LRM, RLM, NBSP = "\u200c", "\u200e", "\u200f", "\u00a0"


def install(main: "MainWindow") -> None:
    """Adds the actions."""

    def insert(before: str, after: str = "") -> Callable[[], None]:
        """Types that; with ``after``, both go around what is selected, and the cursor between them."""

        def do() -> None:
            cursor = main.editor.textCursor()
            inside = cursor.selectedText().replace("\u2029", "\n") if after else ""
            cursor.insertText(before + inside + after)
            if after and not inside:
                cursor.movePosition(QTextCursor.MoveOperation.PreviousCharacter)
            main.editor.setTextCursor(cursor)
            main.editor.ensureCursorVisible()
            main.editor.setFocus()

        return do

    def paste_as_is() -> None:
        text = QGuiApplication.clipboard().text().replace("\r\n", "\n").replace("\r", "\n")
        main.editor.insert_text(text)
        main.editor.setFocus()

    def command(id: str, text: str, do: Callable[[], None], key: str, section: str, tip: str = "") -> Command:
        return Command(id, text, do, "insert", section, keys=(key,), tip=tip, condition=main.has_article)

    main.add(
        Command(
            "paste_as_is",
            translate("InsertCommands", "الصق كما هو"),
            paste_as_is,
            "edit",
            "clipboard",
            keys=("Ctrl+Shift+V",),
            tip=translate("InsertCommands", "الصق النص وحده، ولا تُزل منه حتى علامات التحكم"),
            condition=main.has_article,
        ),
        command(
            "guillemets",
            translate("InsertCommands", "مزدوجتان «»"),
            insert("«", "»"),
            "Ctrl+Shift+Q",
            "marks",
            translate("InsertCommands", "أدخل «» أو ضع ما حُدّد بينهما"),
        ),
        command(
            "quotes",
            translate("InsertCommands", "مزدوجتان “”"),
            insert("“", "”"),
            "Ctrl+Shift+Y",
            "marks",
            translate("InsertCommands", "أدخل “” أو ضع ما حُدّد بينهما"),
        ),
        command("ellipsis", translate("InsertCommands", "نقاط الحذف …"), insert("…"), "Ctrl+Shift+H", "marks"),
        command("dash", translate("InsertCommands", "شرطة –"), insert("–"), "Ctrl+Shift+M", "marks"),
        command(
            "no_break_space",
            translate("InsertCommands", "مسافة غير قابلة للكسر"),
            insert(NBSP),
            "Ctrl+Shift+Space",
            "invisible",
            translate("InsertCommands", "تُبقي الكلمتين في سطر واحد"),
        ),
        command(
            "non_joiner",
            translate("InsertCommands", "فاصل الحروف (ZWNJ)"),
            insert(ZWNJ),
            "Ctrl+Shift+J",
            "invisible",
            translate("InsertCommands", "يمنع اتصال حرفين دون مسافة بينهما"),
        ),
        command(
            "right_to_left_mark",
            translate("InsertCommands", "علامة من اليمين إلى اليسار (RLM)"),
            insert(RLM),
            "Ctrl+Shift+R",
            "invisible",
            translate("InsertCommands", "تُعيد رقمًا أو علامة إلى موضعها في النص العربي"),
        ),
        command(
            "left_to_right_mark",
            translate("InsertCommands", "علامة من اليسار إلى اليمين (LRM)"),
            insert(LRM),
            "Ctrl+Shift+L",
            "invisible",
            translate("InsertCommands", "تُعيد رقمًا أو علامة إلى موضعها في نص لاتيني"),
        ),
    )
