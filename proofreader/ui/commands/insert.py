"""Characters that the keyboard does not have, and pasting without a change. Tatweel is not among them."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication, QTextCursor

from proofreader.ui.commands.context import Context, Entries
from proofreader.ui.widgets.actions import Command

translate = QCoreApplication.translate

ZWNJ, LRM, RLM, NBSP = "\u200c", "\u200e", "\u200f", "\u00a0"


def commands() -> Entries:
    """The entries of the menus, in their order."""
    return (
        Command(
            "paste_as_is",
            translate("InsertCommands", "ألصِق كما هو"),
            paste_as_is,
            "edit",
            "clipboard",
            keys=("Ctrl+Shift+V",),
            tip=translate("InsertCommands", "ألصِق النص وحده، ولا تُزل منه حتى علامات التحكم"),
            condition=Context.has_article,
        ),
        _command(
            "guillemets",
            translate("InsertCommands", "مزدوجتان «»"),
            ("«", "»"),
            "Ctrl+Shift+Q",
            "marks",
            translate("InsertCommands", "أدخل «» أو ضع ما حُدّد بينهما"),
        ),
        _command(
            "quotes",
            translate("InsertCommands", "مزدوجتان “”"),
            ("“", "”"),
            "Ctrl+Shift+Y",
            "marks",
            translate("InsertCommands", "أدخل “” أو ضع ما حُدّد بينهما"),
        ),
        _command(
            "ellipsis",
            translate("InsertCommands", "نقاط الحذف …"),
            "…",
            "Ctrl+Shift+H",
            "marks",
        ),
        _command("dash", translate("InsertCommands", "شرطة –"), "–", "Ctrl+Shift+M", "marks"),
        _command(
            "no_break_space",
            translate("InsertCommands", "مسافة غير قابلة للكسر"),
            NBSP,
            "Ctrl+Shift+Space",
            "invisible",
            translate("InsertCommands", "تُبقي الكلمتين في سطر واحد"),
        ),
        _command(
            "non_joiner",
            translate("InsertCommands", "فاصل الحروف (ZWNJ)"),
            ZWNJ,
            "Ctrl+Shift+J",
            "invisible",
            translate("InsertCommands", "يمنع اتصال حرفين دون مسافة بينهما"),
        ),
        _command(
            "right_to_left_mark",
            translate("InsertCommands", "علامة من اليمين إلى اليسار (RLM)"),
            RLM,
            "Ctrl+Shift+R",
            "invisible",
            translate("InsertCommands", "تُعيد رقمًا أو علامة إلى موضعها في النص العربي"),
        ),
        _command(
            "left_to_right_mark",
            translate("InsertCommands", "علامة من اليسار إلى اليمين (LRM)"),
            LRM,
            "Ctrl+Shift+L",
            "invisible",
            translate("InsertCommands", "تُعيد رقمًا أو علامة إلى موضعها في نص لاتيني"),
        ),
    )


def insert(context: Context, before: str, after: str = "") -> None:
    """Types that; with ``after``, both go around what is selected, and the cursor between them."""
    cursor = context.editor.textCursor()
    inside = cursor.selectedText().replace("\u2029", "\n") if after else ""
    cursor.insertText(before + inside + after)
    if after and not inside:
        cursor.movePosition(QTextCursor.MoveOperation.PreviousCharacter)
    context.editor.setTextCursor(cursor)
    context.editor.ensureCursorVisible()
    context.editor.setFocus()


def paste_as_is(context: Context) -> None:
    """Pastes the text of the clipboard with every character in it."""
    text = QGuiApplication.clipboard().text().replace("\r\n", "\n").replace("\r", "\n")
    context.editor.insert_text(text)
    context.editor.setFocus()


def _command(
    id: str, text: str, typed: tuple[str, str] | str, key: str, section: str, tip: str = ""
) -> Command[Context]:
    before, after = typed if isinstance(typed, tuple) else (typed, "")
    return Command(
        id,
        text,
        lambda context: insert(context, before, after),
        "insert",
        section,
        keys=(key,),
        tip=tip,
        condition=Context.has_article,
    )
