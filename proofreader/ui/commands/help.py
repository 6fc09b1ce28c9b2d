"""Help: guide, rule book, keys and tour."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QToolBar, QWidget

from proofreader.arabic import bare
from proofreader.arabic.clitics import read
from proofreader.ui.commands.context import Context, Entries
from proofreader.ui.commands.preferences import show_settings
from proofreader.ui.widgets.actions import Command, shown_key
from proofreader.ui.widgets.message_bar import MessageAction

if TYPE_CHECKING:
    from proofreader.ui.help.rule_book import RuleBook
    from proofreader.ui.help.tour import Step, Tour

translate = QCoreApplication.translate


def commands() -> Entries:
    """The entries of the menus, in their order."""
    return (
        Command(
            "guide",
            translate("HelpCommands", "دليل الاستعمال"),
            lambda context: show_guide(context),
            "help",
            "help",
            keys=("F1",),
            icon="book-open",
        ),
        Command(
            "rule_book",
            translate("HelpCommands", "كتاب القواعد"),
            lambda context: show_rule(context, _current_rule(context)),
            "help",
            "help",
            keys=("Ctrl+Shift+F1",),
            icon="books",
            tip=translate("HelpCommands", "كل القواعد بأسبابها ومراجعها وأمثلتها"),
        ),
        Command(
            "look_up",
            translate("HelpCommands", "ابحث عن الكلمة في كتاب القواعد"),
            look_up,
            "help",
            "help",
            keys=("Ctrl+Shift+B",),
            icon="book-open",
            condition=Context.has_article,
        ),
        Command(
            "keys",
            translate("HelpCommands", "اختصارات لوحة المفاتيح"),
            lambda context: show_keys(context),
            "help",
            "help",
            keys=("Ctrl+F1",),
            icon="keyboard",
        ),
        Command(
            "tour", translate("HelpCommands", "جولة في النافذة"), lambda context: start_tour(context), "help", "help"
        ),
    )


def _current_rule(context: Context) -> str:
    marker = context.review.current if context.has_article() else None
    return marker.issue.rule if marker is not None else ""


def show_guide(context: Context, page: str = "") -> None:
    """Opens the guide beside the article, at the page in that file."""
    from proofreader.ui.help.guide import Guide

    guide = context.window.findChild(Guide)
    if guide is None:
        guide = Guide(lambda id: shown_key(context.actions[id]), context.window)
    if page:
        guide.show_page(page)
    guide.show()
    guide.activateWindow()


def show_rule(context: Context, id: str = "") -> "RuleBook":
    """Opens the rule book, at that rule if there is one of that id."""
    from proofreader.engine import all_rules
    from proofreader.ui.help.rule_book import RuleBook

    book = context.window.findChild(RuleBook)
    if book is None:
        book = RuleBook(all_rules(), lambda rule: show_settings(context, "rules", rule), context.window)
    if id:
        book.show_rule(id)
    book.show()
    book.activateWindow()
    return book


def look_up(context: Context) -> None:
    """Opens the rule book at the rules about the word at the cursor, or about what is selected."""
    cursor = context.editor.textCursor()
    if not cursor.hasSelection():
        cursor.select(cursor.SelectionType.WordUnderCursor)
    word = bare(cursor.selectedText().strip())
    if not word:
        context.bar.tell(translate("HelpCommands", "ضع المؤشر على الكلمة التي تبحث عن قاعدتها."))
        return
    book = show_rule(context)
    stems = dict.fromkeys(split.stem for split in read(word) if len(split.stem) > 2)
    book.look_up(word, *stems)


def show_keys(context: Context) -> None:
    """Shows every key."""
    from proofreader.ui.help.keys_dialog import KeysDialog

    def change() -> None:
        dialog.reject()
        show_settings(context, "keys")

    dialog = KeysDialog(context.actions, change, context.window)
    dialog.exec()
    dialog.deleteLater()


def offer_tour(context: Context) -> None:
    """At the first start: asks once, in a line that can be passed over."""
    if context.settings.tour_seen:
        return
    context.settings.tour_seen = True
    context.bar.tell(
        translate("HelpCommands", "أهلًا بك في المدقّق. جولة من دقيقة تعرّفك بالنافذة، وتجدها متى شئت في قائمة المساعدة."),
        MessageAction(translate("HelpCommands", "ابدأ الجولة"), lambda: start_tour(context)),
        seconds=0,
    )


def start_tour(context: Context) -> "Tour":
    """Walks through the window over the sample article, or over the one on show."""
    from proofreader.ui.help.tour import Tour

    if not context.has_article():
        context.files.open_sample()
    context.actions["show_panel"].setChecked(True)
    old = context.window.findChild(Tour)
    if old is not None:
        old.end()
    tour = Tour(_steps(context), context.window)
    if context.has_article() and context.review.current is None:
        article = context.article

        def on_checked() -> None:
            if article.review.current is None:
                article.review.next()
            tour.raise_()
            tour.go(tour.number)
            tour.next_button.setFocus()

        if article.review.is_checked:
            on_checked()
        else:
            article.review.checked.connect(on_checked)
            tour.ended.connect(lambda: article.review.checked.disconnect(on_checked))
    return tour


def _steps(context: Context) -> "list[Step]":
    from proofreader.ui.help.tour import Step

    actions = context.actions

    def button(id: str) -> QWidget | None:
        bar = context.window.findChild(QToolBar, "toolbar")
        return bar.widgetForAction(actions[id]) if bar is not None else None

    def key(id: str) -> str:
        return f"\u2066{shown_key(actions[id])}\u2069"

    return [
        Step(
            translate("Tour", "نص المقال"),
            translate(
                "Tour",
                "هنا تكتب وتصحّح. تحت كل موضع يُنبَّه عليه خط: لونه وشكله يدلان على صنفه، "
                "والباهت المشطوب من بقايا صفحة الموقع. "
                "يُدقَّق النص وأنت تكتب.",
            ),
            lambda: context.column.editors,
        ),
        Step(
            translate("Tour", "قائمة التنبيهات"),
            translate(
                "Tour",
                "كل ما وُجد، مجموعًا بحسب صنفه. الدائرة الممتلئة أكيدة، والحلقة مرجّحة، والنقطة ملاحظة. تنتقل بالمفتاح {} "
                "وتطبّق بالمفتاح Enter.",
            ).format(key("next")),
            lambda: context.issue_list,
        ),
        Step(
            translate("Tour", "التنبيه الحالي"),
            translate(
                "Tour", "ما كُتب وما يُقترح بدله، والسبب والمرجع. طبّق بالمفتاح {}، أو اختر اقتراحًا برقمه مع Alt."
            ).format(key("accept")),
            lambda: context.issue_details,
        ),
        Step(
            translate("Tour", "صحّح الأكيد كله"),
            translate("Tour", "يطبّق كل التصحيحات الأكيدة دفعة واحدة. والتراجع ({}) يعيدها كلها.").format(key("undo")),
            lambda: button("fix_certain"),
        ),
        Step(
            translate("Tour", "أزل بقايا الصفحة"),
            translate("Tour", "أزرار المشاركة وأسطر «اقرأ أيضًا» وما شابهها: تراها كلها وتختار ما يُزال."),
            lambda: button("clean"),
        ),
        Step(
            translate("Tour", "أسلوب التحرير"),
            translate(
                "Tour", "البلد أو أسلوب مؤسستكم: أسماء الأشهر وعلامتا التنصيص والأسماء. تخصّصه من الإعدادات ({})."
            ).format(key("settings")),
            lambda: context.profile_box,
        ),
        Step(
            translate("Tour", "صدّر إلى Word"),
            translate(
                "Tour",
                "مستند من اليمين إلى اليسار بعنوانه وكاتبه وتاريخه، جاهز للنشر. وفي قائمة المساعدة دليل كامل ({}).",
            ).format(key("guide")),
            lambda: button("export"),
        ),
    ]
