"""What a rule is about: why, by what reference, on which examples; and the switch to silence it."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from html import escape

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from proofreader.core import Category, Level
from proofreader.core.rule_words import rationale_of, summary_of
from proofreader.ui.widgets import labels, theme
from proofreader.ui.widgets.icons import icon
from proofreader.ui.widgets.style import sized

_MOST_EXAMPLES = 6


class Answer(Enum):
    """What the user wants of the rule."""

    NOTHING = 0
    OFF_HERE = 1
    OFF_ALWAYS = 2
    BOOK = 3
    OWN_RULE = 4


@dataclass(frozen=True, slots=True)
class RuleInfo:
    """A rule as it is shown. ``examples``: wrong and right, right empty where the rule only notes; ``good``: silent.

    ``in_book``: whether the rule book has a page about it.
    """

    id: str
    category: Category
    level: Level
    summary: str
    rationale: str = ""
    reference: str = ""
    examples: tuple[tuple[str, str], ...] = ()
    good: tuple[str, ...] = ()
    in_book: bool = False


def rule_info(rule: str, category: Category, level: Level, told: Mapping[str, str], message: str) -> RuleInfo:
    """What is known of a rule: its own texts and examples, else what the checker tells of it."""
    from proofreader.engine.discovery import all_rules  # it imports every rule

    known = all_rules().get(rule)
    if known is None:
        return RuleInfo(
            rule,
            category,
            level,
            told.get("summary") or message,
            told.get("rationale", ""),
            told.get("reference", ""),
        )
    examples = tuple((example.wrong, example.right or "") for example in known.bad[:_MOST_EXAMPLES])
    good = tuple(known.good[: _MOST_EXAMPLES // 2])
    return RuleInfo(
        rule, category, level, summary_of(known), rationale_of(known), known.reference, examples, good, True
    )


class RuleDialog(QDialog):
    """Shows one rule; ``answer`` is what was chosen."""

    def __init__(self, info: RuleInfo, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.answer = Answer.NOTHING
        self.setWindowTitle(self.tr("ما هذه القاعدة؟"))
        sized(self, 600, 480)
        self.text = QTextBrowser()
        self.text.setAccessibleName(self.tr("شرح القاعدة"))
        self.text.setOpenLinks(False)
        self.text.setTabChangesFocus(True)
        self.text.setHtml(self._html(info))
        buttons = QDialogButtonBox()
        close = buttons.addButton(self.tr("إغلاق"), QDialogButtonBox.ButtonRole.RejectRole)
        close.setDefault(True)
        self.here_button = buttons.addButton(self.tr("أوقفها في هذا المقال"), QDialogButtonBox.ButtonRole.ActionRole)
        self.book_button = buttons.addButton(self.tr("في كتاب القواعد"), QDialogButtonBox.ButtonRole.HelpRole)
        self.book_button.setIcon(icon("books", self.palette()))
        self.book_button.setEnabled(info.in_book)
        self.always_button = buttons.addButton(self.tr("أوقفها دائمًا"), QDialogButtonBox.ButtonRole.ActionRole)
        self.own_button = buttons.addButton(self.tr("قاعدة لنا…"), QDialogButtonBox.ButtonRole.ActionRole)
        self.own_button.setToolTip(self.tr("اكتب قاعدة لمؤسستكم عن هذا الموضع"))
        for button, answer in (
            (self.own_button, Answer.OWN_RULE),
            (self.here_button, Answer.OFF_HERE),
            (self.always_button, Answer.OFF_ALWAYS),
            (self.book_button, Answer.BOOK),
        ):
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, answer=answer: self._choose(answer))
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.text, 1)
        layout.addWidget(buttons)

    def _choose(self, answer: Answer) -> None:
        self.answer = answer
        self.accept()

    def _html(self, info: RuleInfo) -> str:
        dark = theme.is_dark(self.palette())
        wrong, right = theme.wrong_text(dark).name(), theme.right_text(dark).name()
        quiet = self.palette().color(theme.Role.PlaceholderText).name()
        parts = [
            f"<h3>{escape(info.summary)}</h3>",
            f'<p style="color:{quiet}">{escape(labels.category(info.category))} · {escape(labels.level(info.level))}'
            f" · {labels.isolate(escape(info.id))}</p>",
        ]
        if info.rationale:
            parts.append(f"<p>{escape(info.rationale)}</p>")
        if info.reference:
            parts.append(f"<p>{escape(self.tr('المرجع: {}').format(info.reference))}</p>")
        if info.examples:
            parts.append(f"<h4>{escape(self.tr('أمثلة'))}</h4>")
            for bad, good in info.examples:
                after = f'<br>✓ <span style="color:{right}">{_line(good)}</span>' if good else ""
                parts.append(f"<p>✗ {_marked(bad, wrong)}{after}</p>")
        if info.good:
            parts.append(f"<h4>{escape(self.tr('أمثلة صحيحة (لا يُنبَّه عليها)'))}</h4>")
            parts += (f"<p>✓ {_line(good)}</p>" for good in info.good)
        return f'<div dir="rtl">{"".join(parts)}</div>'


def _line(text: str) -> str:
    """The text on one line, its line ends and invisible characters shown."""
    return escape(labels.shown_invisible(text))


def _marked(example: str, colour: str) -> str:
    """The example with the wrong part, which stands in brackets, underlined."""
    text = example.replace("[[", "\0").replace("]]", "\1")
    before, _, rest = text.partition("[")
    inside, _, after = rest.partition("]")
    inner = _line(inside) if inside else "‸"
    result = f'{_line(before)}<u style="color:{colour}">{inner}</u>{_line(after)}' if rest else _line(text)
    return result.replace("\0", "[").replace("\1", "]")
