"""The newsroom's own rules: one from what is selected, and the list of all."""

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from proofreader.documents.errors import WriteError
from proofreader.ui.commands.context import Context, Entries
from proofreader.ui.widgets import labels
from proofreader.ui.widgets.actions import Command

if TYPE_CHECKING:  # the packs and their dialogs are loaded when they are first wanted, not at the start
    from proofreader.core.packs import Entry
    from proofreader.ui.newsroom.own_rules import OwnRules

translate = QCoreApplication.translate

_LONGEST = 80  # code points of what a rule may begin with
_WORD = re.compile(r"[^\W\d_](?:[^\W_]|[\u064b-\u0652\u0670\u0640])*")
_ARTICLE = re.compile(r"^[وف]?(?:[بك]?ال|لل)(?=\w{3})")
_SENTENCE = re.compile(r"[^.؟!؛\n]*")


def commands() -> Entries:
    """The entries of the menus, in their order."""
    return (
        Command(
            "write_as",
            translate("OwnRuleCommands", "اكتب هذا هكذا من الآن…"),
            write_as,
            "review",
            "rule",
            keys=("Ctrl+Alt+W",),
            icon="pencil-simple",
            tip=translate("OwnRuleCommands", "قاعدة لمؤسستكم: إذا ورد كذا نكتبه كذا"),
            condition=Context.has_article,
        ),
        Command(
            "own_rules",
            translate("OwnRuleCommands", "قواعدنا…"),
            show_rules,
            "tools",
            "settings",
            icon="list-bullets",
            tip=translate("OwnRuleCommands", "قواعد مؤسستكم: الإضافة والتعديل والاستيراد والتصدير"),
        ),
    )


def write_as(context: Context) -> None:
    """Asks for a rule about the selection or the word at the cursor, and puts it into the own pack."""
    from proofreader.ui.newsroom.own_rules import OwnRules

    rules = OwnRules(context.window)
    entry = ask(context, rules, _beginning(context), context.window)
    if entry is None:
        return
    try:
        rules.add(entry)
    except (WriteError, OSError) as error:
        context.bar.tell(translate("OwnRuleCommands", "تعذّر حفظ القاعدة: {}").format(error))
        return
    _check_again(context)
    change = labels.becomes(entry.wrong, entry.right)
    context.bar.tell(translate("OwnRuleCommands", "حُفظت القاعدة: {}").format(change))


def show_rules(context: Context) -> None:
    """Shows the list of all."""
    from proofreader.ui.newsroom.own_rules import OwnRules
    from proofreader.ui.newsroom.rules_dialog import RulesDialog

    rules = OwnRules(context.window)
    rules.changed.connect(lambda: _check_again(context))
    dialog = RulesDialog(rules, lambda entry, parent: ask(context, rules, entry, parent), context.window)
    dialog.exec()
    dialog.deleteLater()


def ask(context: Context, rules: "OwnRules", entry: "Entry", parent: QWidget) -> "Entry | None":
    """Shows the dialog of one rule, beginning with that; the rule, or None where nothing is wanted."""
    from proofreader.ui.newsroom.write_as_dialog import WriteAsDialog

    articles = [(article.title, article.editor.text()) for article in context.articles]
    profile = context.review.profile if context.has_article() else context.settings.profile
    dialog = WriteAsDialog(entry, articles, profile, [other for _, other in rules.entries], parent)
    accepted = dialog.exec()
    written = dialog.entry
    dialog.deleteLater()
    return written if accepted else None


def _beginning(context: Context) -> "Entry":
    """An entry about what is selected, or the word at the cursor, with its sentence as the one to be found."""
    from proofreader.core.packs import Entry

    cursor = context.editor.textCursor()
    block = cursor.block().text()
    at = cursor.selectionStart() - cursor.block().position()
    chosen = cursor.selectedText().strip()
    if not chosen:
        word = next((match for match in _WORD.finditer(block) if match.start() <= at <= match.end()), None)
        chosen = word[0] if word else ""
    if not chosen or len(chosen) > _LONGEST or "\u2029" in chosen:
        return Entry("")
    around = (match[0] for match in _SENTENCE.finditer(block) if match[0] and match.start() <= at <= match.end())
    sentence = next(around, "")
    # A rule is about the word, whatever stands before it here.
    wrong = _ARTICLE.sub("", chosen) if " " not in chosen else chosen
    return Entry(wrong, bad=(sentence.strip(),) if sentence.strip() else ())


def _check_again(context: Context) -> None:
    for article in context.articles:
        article.review.check_again()
