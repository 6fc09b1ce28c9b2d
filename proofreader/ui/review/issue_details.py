"""The card of the current issue: what stands there, what is proposed, why, and what can be done."""

from collections.abc import Mapping
from html import escape

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from proofreader.core import Category
from proofreader.core.rule_words import message_of, texts_of
from proofreader.ui.model.markers import IssueMarker
from proofreader.ui.widgets import labels, theme
from proofreader.ui.widgets.flow import Flow
from proofreader.ui.widgets.fonts import text_font
from proofreader.ui.widgets.style import grown

_MOST_SUGGESTIONS = 9
_LEAST = 220  # pixels
_WITH_HEADING = 290
"""Pixels, of words at their usual size, below which the wrong word makes room: text and list show it too."""


class IssueDetails(QFrame):
    """Shows one marker. The actions come from the window, so that keys and menus say the same."""

    accepted = Signal(int)

    def __init__(
        self,
        apply_alike: QAction,
        ignores: list[QAction],
        add_word: QAction,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("التنبيه الحالي"))
        self._marker: IssueMarker | None = None
        self._alike = 1
        self._rules: Mapping[str, Mapping[str, str]] = {}
        self.heading = _label(selectable=True)
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setFont(text_font(grown(22)))
        # Latin words too stand where an Arabic reader begins.
        self.heading.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        self.kind = _label()
        self.suggestions = QWidget(self)
        self._suggestion_layout = QVBoxLayout(self.suggestions)
        self._suggestion_layout.setContentsMargins(0, 2, 0, 2)
        self._suggestion_layout.setSpacing(4)
        self.message = _label(selectable=True)
        self.reason = _label(selectable=True)
        self.reference = _label(selectable=True)
        for label, name in (
            (self.heading, self.tr("النص")),
            (self.message, self.tr("التنبيه")),
            (self.reason, self.tr("السبب")),
            (self.reference, self.tr("المرجع")),
        ):
            label.setAccessibleName(name)

        content = QWidget(self)
        inner = QVBoxLayout(content)
        inner.setContentsMargins(12, 8, 12, 4)
        inner.setSpacing(4)
        self.explain_button = QToolButton()
        self.explain_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.explain_button.hide()
        top = QHBoxLayout()
        top.addWidget(self.kind, 1)
        top.addWidget(self.explain_button)
        inner.addLayout(top)
        for widget in (self.heading, self.suggestions, self.message, self.reason, self.reference):
            inner.addWidget(widget)
        inner.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(content)
        scroll.setMinimumHeight(90)

        self.alike_button = _button(apply_alike)
        self.ignore_button = QToolButton(self)
        self.ignore_button.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        self.ignore_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.ignore_button.setDefaultAction(ignores[0])
        self.ignore_button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        menu = QMenu(self.ignore_button)
        menu.addActions(ignores)
        self._ignore_menu = menu
        self.ignore_button.setMenu(menu)
        self.word_button = _button(add_word)
        buttons = QVBoxLayout()
        buttons.setContentsMargins(12, 4, 12, 10)
        buttons.addWidget(Flow([self.alike_button, self.ignore_button, self.word_button], 6))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(scroll, 1)
        layout.addLayout(buttons)
        self.setMinimumHeight(_LEAST)
        self._colour()
        self.show_marker(None)

    def set_explain(self, action: QAction) -> None:
        """Offers to explain the rule."""
        self.explain_button.setDefaultAction(action)
        self.explain_button.setVisible(self._marker is not None)

    def add_ignores(self, actions: list[QAction]) -> None:
        """More ways of not hearing of an issue again."""
        self._ignore_menu.addSeparator()
        self._ignore_menu.addActions(actions)

    def set_rules(self, rules: Mapping[str, Mapping[str, str]]) -> None:
        """Takes over the reasons and references of the rules."""
        self._rules = rules

    def show_marker(self, marker: IssueMarker | None, alike: int = 1) -> None:
        """Shows the issue; nothing where there is none. ``alike`` counts it and those like it."""
        self._marker, self._alike = marker, alike
        self._clear_suggestions()
        for widget in (self.heading, self.message, self.reason, self.reference, self.suggestions):
            widget.setVisible(marker is not None)
        self._fit()
        for button in (self.alike_button, self.ignore_button, self.word_button):
            button.setVisible(marker is not None)
        self.explain_button.setVisible(marker is not None and self.explain_button.defaultAction() is not None)
        if marker is None:
            self.kind.setText(self.tr("اختر تنبيهًا من القائمة، أو اضغط F8."))
            return
        category, level = labels.category(marker.category), labels.level(marker.level)
        colour = theme.look(marker.category, marker.level).colour(theme.is_dark(self.palette())).name()
        self.kind.setText(f'<span style="color:{colour}">●</span> {escape(category)} · {escape(level)}')
        self.heading.setText(labels.isolate(labels.visible(marker.before or marker.text, 90)))
        for number, after in enumerate(marker.after[:_MOST_SUGGESTIONS]):
            self._suggestion_layout.addWidget(self._suggestion(number, marker, after))
        rule = texts_of(marker.issue.rule, self._rules.get(marker.issue.rule, {}))
        self.message.setText(f"<b>{escape(message_of(marker.issue) or rule.get('summary', ''))}</b>")
        _show(self.reason, rule.get("rationale", ""))
        reference = rule.get("reference", "")
        _show(self.reference, self.tr("المرجع: {}").format(reference) if reference else "")
        self.alike_button.setVisible(alike > 1 and bool(marker.after))
        self.word_button.setVisible(self.word_button.isEnabled())

    def _suggestion(self, number: int, marker: IssueMarker, after: str) -> QPushButton:
        note = marker.issue.fixes[number].note
        if after:
            shown = labels.isolate(labels.visible(after, 50))
        else:
            shown = self.tr("أزل النص") if marker.category is Category.RESIDUE else self.tr("احذف")
        # A single "&" would become a mnemonic.
        text = f"{number + 1}   {shown}" + (f"   ({note})" if note else "")
        button = QPushButton(text.replace("&", "&&"), self.suggestions)
        button.setFont(_larger(button))
        button.setProperty("preferred", number == 0)
        button.setAccessibleName(self.tr("اقتراح {}: {}").format(number + 1, shown))
        button.setToolTip(self.tr("طبّق هذا الاقتراح (Ctrl+Enter للأول، Alt+{} لهذا)").format(number + 1))
        button.clicked.connect(lambda _=False, number=number: self.accepted.emit(number))
        return button

    def _clear_suggestions(self) -> None:
        while (item := self._suggestion_layout.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _colour(self) -> None:
        palette = self.palette()
        for label in (self.reference, self.kind):
            changed = label.palette()
            changed.setColor(palette.ColorRole.WindowText, palette.color(palette.ColorRole.PlaceholderText))
            label.setPalette(changed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        layout = self.layout()
        if layout is not None:  # a splitter does not ask how high something must be for its width
            self.setMinimumHeight(max(_LEAST, layout.totalMinimumHeightForWidth(self.width())))

        self._fit()

    def _fit(self) -> None:
        """What is proposed comes first where there is little room."""
        self.heading.setVisible(self._marker is not None and self.height() >= grown(_WITH_HEADING))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "reference"):
            self._colour()
            self.show_marker(self._marker, self._alike)
        elif event.type() == QEvent.Type.FontChange and hasattr(self, "reference"):
            self.heading.setFont(text_font(grown(22)))


def _label(selectable: bool = False) -> QLabel:
    label = QLabel()
    label.setWordWrap(True)
    if selectable:
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def _show(label: QLabel, text: str) -> None:
    label.setText(escape(text))
    label.setVisible(bool(text))


def _larger(button: QPushButton):  # type: ignore[no-untyped-def]
    font = button.font()
    font.setPointSizeF(font.pointSizeF() * 1.1)
    return font


def _button(action: QAction) -> QToolButton:
    button = QToolButton()
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
    button.setDefaultAction(action)
    button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return button
