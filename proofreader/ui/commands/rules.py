"""What the current issue's rule is, silencing it; the list's grouping and the levels on show."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu

from proofreader.core import Level
from proofreader.ui.commands.help import show_rule
from proofreader.ui.model.issues import Grouping
from proofreader.ui.review.rule_dialog import Answer, RuleDialog, rule_info
from proofreader.ui.widgets import labels
from proofreader.ui.widgets.actions import Command, Submenu
from proofreader.ui.widgets.message_bar import Choice

if TYPE_CHECKING:
    from proofreader.ui.shell.window import MainWindow

translate = QCoreApplication.translate


def install(main: "MainWindow") -> None:
    """Adds the actions."""
    settings = main.settings

    def undo_choice() -> Choice:
        return Choice(translate("RuleCommands", "تراجع"), main.actions_by_id["undo"].trigger)

    def explain() -> None:
        mark = main.review.current
        if mark is None:
            return
        told = main.desk.rules.get(mark.issue.rule, {})
        info = rule_info(mark.issue.rule, mark.category, mark.level, told, mark.issue.message)
        dialog = RuleDialog(info, main)
        dialog.exec()
        answer = dialog.answer
        dialog.deleteLater()
        if answer is Answer.BOOK:
            show_rule(main, mark.issue.rule)
        elif answer is not Answer.NOTHING:
            switch_off(always=answer is Answer.OFF_ALWAYS)

    def switch_off(*, always: bool) -> None:
        mark = main.review.current
        if mark is None:
            return
        summary = main.desk.rules.get(mark.issue.rule, {}).get("summary") or mark.issue.message
        main.review.switch_off(mark.issue.rule, always=always)
        if always:
            told = translate("RuleCommands", "أُوقفت القاعدة في كل المقالات: {}")
        else:
            told = translate("RuleCommands", "أُوقفت القاعدة في هذا المقال: {}")
        main.bar.tell(told.format(labels.isolate(summary)), undo_choice())

    def switch_on() -> None:
        settings.rules_off = frozenset()
        main.bar.tell(translate("RuleCommands", "تعمل القواعد كلها من جديد."))

    def skip_category() -> None:
        mark = main.review.current
        if mark is not None:
            name, number = labels.category(mark.category), main.review.skip_category()
            told = translate("RuleCommands", "تُخطّي صنف «{}»: {}")
            main.bar.tell(told.format(name, labels.ISSUES.count(number)), undo_choice())

    def fill_grouping(menu: QMenu) -> None:
        group = QActionGroup(menu)
        for by, name in (
            (Grouping.CATEGORY, translate("RuleCommands", "حسب الصنف")),
            (Grouping.RULE, translate("RuleCommands", "حسب القاعدة")),
            (Grouping.PARAGRAPH, translate("RuleCommands", "حسب الفقرة")),
        ):
            action = menu.addAction(name)
            action.setCheckable(True)
            action.setChecked(by is settings.grouping)
            action.triggered.connect(lambda _=False, by=by: _set_grouping(main, by))
            group.addAction(action)

    def show_certain(show: bool) -> None:
        settings.show_certain = show

    def show_likely(show: bool) -> None:
        settings.show_likely = show

    main.add(
        Command(
            "skip_category",
            translate("RuleCommands", "تخطَّ هذا الصنف كله"),
            skip_category,
            "review",
            "decide",
            keys=("Ctrl+Shift+F8",),
            icon="skip-forward",
            tip=translate("RuleCommands", "لا تعرض في هذا المقال مسائل من صنف المسألة الحالية"),
            condition=main.has_issue,
        ),
        Command(
            "explain",
            translate("RuleCommands", "ما هذه القاعدة؟…"),
            explain,
            "review",
            "rule",
            keys=("Shift+F1",),
            icon="question",
            short=translate("RuleCommands", "ما هذا؟"),
            tip=translate("RuleCommands", "سبب القاعدة ومرجعها وأمثلتها"),
            condition=main.has_issue,
        ),
        Command(
            "rule_off_here",
            translate("RuleCommands", "أوقف هذه القاعدة في هذا المقال"),
            lambda: switch_off(always=False),
            "review",
            "rule",
            condition=main.has_issue,
        ),
        Command(
            "rule_off_always",
            translate("RuleCommands", "أوقف هذه القاعدة دائمًا"),
            lambda: switch_off(always=True),
            "review",
            "rule",
            condition=main.has_issue,
        ),
        Command(
            "rules_on",
            translate("RuleCommands", "شغّل كل ما أُوقف من القواعد"),
            switch_on,
            "tools",
            "ignored",
            condition=lambda: bool(settings.rules_off),
        ),
        Submenu("grouping", translate("RuleCommands", "ترتيب المسائل"), fill_grouping, "view", "panels"),
        Command(
            "show_certain",
            translate("RuleCommands", "أظهر الأكيدة"),
            show_certain,
            "view",
            "levels",
            checked=settings.show_certain,
        ),
        Command(
            "show_likely",
            translate("RuleCommands", "أظهر المرجّحة"),
            show_likely,
            "view",
            "levels",
            checked=settings.show_likely,
        ),
    )


def _set_grouping(main: "MainWindow", by: Grouping) -> None:
    main.settings.grouping = by
    main.panel.set_grouping(by)


def ready(main: "MainWindow") -> None:
    """Lets panel and card offer all that."""
    actions, settings, panel = main.actions_by_id, main.settings, main.panel
    names = {Level.CERTAIN: "show_certain", Level.LIKELY: "show_likely", Level.NOTE: "show_notes"}

    def shown() -> dict[Level, bool]:
        return {level: actions[name].isChecked() for level, name in names.items()}

    def on_setting(name: str) -> None:
        if name in names.values():
            actions[name].setChecked(bool(getattr(settings, name)))
            panel.set_levels(shown())

    panel.set_actions(
        [
            actions["accept"],
            actions["accept_alike"],
            actions["replace_other"],
            None,
            *(actions[name] for name in ("ignore", "ignore_document", "ignore_always", "skip_category", "add_word")),
            None,
            *(actions[name] for name in ("explain", "rule_off_here", "rule_off_always")),
        ]
    )
    panel.set_levels(shown())
    panel.set_grouping(settings.grouping)
    panel.set_rules(main.desk.rules)
    panel.grouped.connect(lambda by: _set_grouping(main, by))
    panel.level_switched.connect(lambda level, on: actions[names[level]].setChecked(on))
    settings.changed.connect(on_setting)
    main.desk.rules_known.connect(panel.set_rules)

    def tell_hidden() -> None:
        store = main.review.store if main.articles.current is not None else None
        if store is not None and not store.marks:
            main.done_page.show_hidden(store.out_of_sight)

    main.articles.issues_changed.connect(tell_hidden)
    main.articles.current_changed.connect(lambda _: tell_hidden())
    main.card.set_explain(actions["explain"])
    main.card.add_ignores([actions["skip_category"], actions["rule_off_here"], actions["rule_off_always"]])
