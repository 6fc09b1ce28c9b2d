"""What the current issue's rule is, silencing it; the list's grouping and the levels on show."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu

from proofreader.core import Level
from proofreader.core.rule_words import message_of, texts_of
from proofreader.ui.commands.context import Context, Entries
from proofreader.ui.commands.help import show_rule
from proofreader.ui.commands.own_rules import write_as
from proofreader.ui.commands.undo_message import tell_undoable
from proofreader.ui.model.marker_queries import Grouping
from proofreader.ui.review.rule_dialog import Answer, RuleDialog, rule_info
from proofreader.ui.widgets import labels
from proofreader.ui.widgets.actions import Command, Submenu

translate = QCoreApplication.translate


def commands() -> Entries:
    """The entries of the menus, in their order."""
    return (
        Command(
            "skip_category",
            translate("RuleCommands", "تخطَّ هذا الصنف كله"),
            skip_category,
            "review",
            "decide",
            keys=("Ctrl+Shift+F8",),
            icon="skip-forward",
            tip=translate("RuleCommands", "لا تعرض في هذا المقال تنبيهات من صنف التنبيه الحالي"),
            condition=Context.has_issue,
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
            condition=Context.has_issue,
        ),
        Command(
            "rule_off_here",
            translate("RuleCommands", "أوقف هذه القاعدة في هذا المقال"),
            lambda context: switch_off(context, always=False),
            "review",
            "rule",
            condition=Context.has_issue,
        ),
        Command(
            "rule_off_always",
            translate("RuleCommands", "أوقف هذه القاعدة دائمًا"),
            lambda context: switch_off(context, always=True),
            "review",
            "rule",
            condition=Context.has_issue,
        ),
        Command(
            "rules_on",
            translate("RuleCommands", "شغّل كل ما أُوقف من القواعد"),
            switch_on,
            "tools",
            "ignored",
            condition=lambda context: bool(context.settings.rules_off),
        ),
        Submenu("grouping", translate("RuleCommands", "ترتيب التنبيهات"), fill_grouping, "view", "panels"),
        Command(
            "show_certain",
            translate("RuleCommands", "أظهر الأكيدة"),
            None,
            "view",
            "levels",
            setting="show_certain",
        ),
        Command(
            "show_likely",
            translate("RuleCommands", "أظهر المرجّحة"),
            None,
            "view",
            "levels",
            setting="show_likely",
        ),
    )


def explain(context: Context) -> None:
    marker = context.review.current
    if marker is None:
        return
    told = texts_of(marker.issue.rule, context.scheduler.rules.get(marker.issue.rule, {}))
    info = rule_info(marker.issue.rule, marker.category, marker.level, told, message_of(marker.issue))
    dialog = RuleDialog(info, context.window)
    dialog.exec()
    answer = dialog.answer
    dialog.deleteLater()
    if answer is Answer.BOOK:
        show_rule(context, marker.issue.rule)
    elif answer is Answer.OWN_RULE:
        write_as(context)
    elif answer is not Answer.NOTHING:
        switch_off(context, always=answer is Answer.OFF_ALWAYS)


def switch_off(context: Context, *, always: bool) -> None:
    marker = context.review.current
    if marker is None:
        return
    told = texts_of(marker.issue.rule, context.scheduler.rules.get(marker.issue.rule, {}))
    summary = told.get("summary") or message_of(marker.issue)
    context.article.dismissals.switch_off(marker.issue.rule, always=always)
    if always:
        news = translate("RuleCommands", "أُوقفت القاعدة في كل المقالات: {}")
    else:
        news = translate("RuleCommands", "أُوقفت القاعدة في هذا المقال: {}")
    tell_undoable(context, news.format(labels.isolate(summary)))


def switch_on(context: Context) -> None:
    context.settings.rules_off = frozenset()
    context.bar.tell(translate("RuleCommands", "تعمل القواعد كلها من جديد."))


def skip_category(context: Context) -> None:
    marker = context.review.current
    if marker is not None:
        name, number = labels.category(marker.category), context.article.dismissals.skip_category()
        told = translate("RuleCommands", "تخطّيت صنف «{}»: {}")
        tell_undoable(context, told.format(name, labels.ISSUES.count(number)))


def fill_grouping(context: Context, menu: QMenu) -> None:
    group = QActionGroup(menu)
    for by, name in (
        (Grouping.CATEGORY, translate("RuleCommands", "حسب الصنف")),
        (Grouping.RULE, translate("RuleCommands", "حسب القاعدة")),
        (Grouping.PARAGRAPH, translate("RuleCommands", "حسب الفقرة")),
    ):
        action = menu.addAction(name)
        action.setCheckable(True)
        action.setChecked(by is context.settings.grouping)
        action.triggered.connect(lambda _=False, by=by: _set_grouping(context, by))
        group.addAction(action)


def _set_grouping(context: Context, by: Grouping) -> None:
    context.settings.grouping = by
    context.issue_list.set_grouping(by)


def connect(context: Context) -> None:
    """Lets panel and card offer all that."""
    actions, issue_list = context.actions, context.issue_list
    names = {Level.CERTAIN: "show_certain", Level.LIKELY: "show_likely", Level.NOTE: "show_notes"}

    def shown() -> dict[Level, bool]:
        return {level: bool(getattr(context.settings, name)) for level, name in names.items()}

    def on_setting(name: str) -> None:
        if name in names.values():
            issue_list.set_levels(shown())

    issue_list.set_actions(
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
    issue_list.set_levels(shown())
    issue_list.set_grouping(context.settings.grouping)
    issue_list.set_rules(context.scheduler.rules)
    issue_list.grouped.connect(lambda by: _set_grouping(context, by))
    issue_list.level_switched.connect(lambda level, on: actions[names[level]].setChecked(on))
    context.settings.changed.connect(on_setting)
    context.scheduler.rules_known.connect(issue_list.set_rules)

    def tell_hidden() -> None:
        store = context.review.store if context.articles.current is not None else None
        if store is not None and not store.markers:
            context.nothing_left_page.show_hidden(store.out_of_sight)

    context.articles.issues_changed.connect(tell_hidden)
    context.articles.current_changed.connect(lambda _: tell_hidden())
    context.issue_details.set_explain(actions["explain"])
    context.issue_details.add_ignores([actions["skip_category"], actions["rule_off_here"], actions["rule_off_always"]])
