"""Help: guide, rule book, keys and tour."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QToolBar, QWidget

from proofreader.ui.commands.preferences import show_settings
from proofreader.ui.widgets.actions import Command, shown_key
from proofreader.ui.widgets.message_bar import Choice

if TYPE_CHECKING:
    from proofreader.ui.help.rule_book import RuleBook
    from proofreader.ui.help.tour import Step, Tour
    from proofreader.ui.shell.window import MainWindow

translate = QCoreApplication.translate


def install(main: "MainWindow") -> None:
    """Adds the actions."""
    main.add(
        Command(
            "guide",
            translate("HelpCommands", "دليل الاستعمال"),
            lambda: show_guide(main),
            "help",
            "help",
            keys=("F1",),
            icon="book-open",
        ),
        Command(
            "rule_book",
            translate("HelpCommands", "كتاب القواعد"),
            lambda: show_rule(main, _current_rule(main)),
            "help",
            "help",
            keys=("Ctrl+Shift+F1",),
            icon="books",
            tip=translate("HelpCommands", "كل القواعد بأسبابها ومراجعها وأمثلتها"),
        ),
        Command(
            "keys",
            translate("HelpCommands", "اختصارات لوحة المفاتيح"),
            lambda: show_keys(main),
            "help",
            "help",
            keys=("Ctrl+F1",),
            icon="keyboard",
        ),
        Command("tour", translate("HelpCommands", "جولة في النافذة"), lambda: start_tour(main), "help", "help"),
    )


def _current_rule(main: "MainWindow") -> str:
    mark = main.review.current if main.has_article() else None
    return mark.issue.rule if mark is not None else ""


def show_guide(main: "MainWindow") -> None:
    """Opens the guide beside the article."""
    from proofreader.ui.help.guide import Guide

    guide = main.findChild(Guide)
    if guide is None:
        guide = Guide(lambda id: shown_key(main.actions_by_id[id]), main)
    guide.show()
    guide.activateWindow()


def show_rule(main: "MainWindow", id: str = "") -> "RuleBook":
    """Opens the rule book, at that rule if there is one of that id."""
    from proofreader.engine import all_rules
    from proofreader.ui.help.rule_book import RuleBook

    book = main.findChild(RuleBook)
    if book is None:
        book = RuleBook(all_rules(), lambda rule: show_settings(main, "rules", rule), main)
    if id:
        book.show_rule(id)
    book.show()
    book.activateWindow()
    return book


def show_keys(main: "MainWindow") -> None:
    """Shows every key."""
    from proofreader.ui.help.keys_dialog import KeysDialog

    def change() -> None:
        dialog.reject()
        show_settings(main, "keys")

    dialog = KeysDialog(main.actions_by_id, change, main)
    dialog.exec()
    dialog.deleteLater()


def offer_tour(main: "MainWindow") -> None:
    """At the first start: asks once, in a line that can be passed over."""
    if main.settings.tour_seen:
        return
    main.settings.tour_seen = True
    main.bar.tell(
        translate("HelpCommands", "أهلًا بك في المدقّق. جولة من دقيقة تعرّفك بالنافذة، وتجدها متى شئت في قائمة المساعدة."),
        Choice(translate("HelpCommands", "ابدأ الجولة"), lambda: start_tour(main)),
        seconds=0,
    )


def start_tour(main: "MainWindow") -> "Tour":
    """Walks through the window over the sample article, or over the one on show."""
    from proofreader.ui.help.tour import Tour

    if not main.has_article():
        main.files.open_sample()
    main.actions_by_id["show_panel"].setChecked(True)
    old = main.findChild(Tour)
    if old is not None:
        old.end()
    tour = Tour(_steps(main), main)
    if main.has_article() and main.review.current is None:
        article = main.article

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


def _steps(main: "MainWindow") -> "list[Step]":
    from proofreader.ui.help.tour import Step

    actions = main.actions_by_id

    def button(id: str) -> QWidget | None:
        bar = main.findChild(QToolBar, "toolbar")
        return bar.widgetForAction(actions[id]) if bar is not None else None

    def key(id: str) -> str:
        return f"\u2066{shown_key(actions[id])}\u2069"

    return [
        Step(
            translate("Tour", "نص المقال"),
            translate(
                "Tour",
                "هنا تكتب وتصحّح. تحت كل مسألة خط: لونه وشكله يدلان على صنفها، والباهت المشطوب من بقايا صفحة الموقع. "
                "يُدقَّق النص وأنت تكتب.",
            ),
            lambda: main.editors,
        ),
        Step(
            translate("Tour", "قائمة المسائل"),
            translate(
                "Tour",
                "كل ما وُجد، مجموعًا بحسب صنفه. الدائرة الممتلئة أكيدة، والحلقة مرجّحة، والنقطة ملاحظة. تنتقل بالمفتاح {} "
                "وتطبّق بالمفتاح Enter.",
            ).format(key("next")),
            lambda: main.panel,
        ),
        Step(
            translate("Tour", "المسألة الحالية"),
            translate(
                "Tour", "ما كُتب وما يُقترح بدله، والسبب والمرجع. طبّق بالمفتاح {}، أو اختر اقتراحًا برقمه مع Alt."
            ).format(key("accept")),
            lambda: main.card,
        ),
        Step(
            translate("Tour", "صحّح الأكيد كله"),
            translate("Tour", "يطبّق كل التصحيحات الأكيدة دفعة واحدة. والتراجع ({}) يعيدها كلها.").format(key("undo")),
            lambda: button("fix_certain"),
        ),
        Step(
            translate("Tour", "أزل بقايا الصفحة"),
            translate("Tour", "أزرار المشاركة وسطور «اقرأ أيضًا» وما شابهها: تراها كلها وتختار ما يُزال."),
            lambda: button("clean"),
        ),
        Step(
            translate("Tour", "الملمح"),
            translate(
                "Tour", "البلد أو أسلوب داركم: أسماء الأشهر وعلامتا الاقتباس والأسماء. تخصّصه من الإعدادات ({})."
            ).format(key("settings")),
            lambda: main.profile_box,
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
