"""The names and unknown words of an article: how often, in which spellings, where; and what to do about each."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QHeaderView,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from proofreader.core import Span
from proofreader.engine.names import FoundName
from proofreader.ui.widgets import labels
from proofreader.ui.widgets.flow import Flow

_NAME = Qt.ItemDataRole.UserRole
_PLACE = Qt.ItemDataRole.UserRole + 1
_AROUND = 30  # characters on each side of a name in its excerpt


class _Tree(QTreeWidget):
    """Enter goes to the place, or to the first place of a name."""

    entered = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        else:
            super().keyPressEvent(event)


class NamesPage(QWidget):
    """Shows what was found; changes nothing by itself. Places are code points of the text that was shown with them."""

    add_asked = Signal(list)
    """Words for the user's dictionary."""
    share_asked = Signal(list)
    """Words for the dictionary of the newsroom."""
    unify_asked = Signal(object)
    """A FoundName that is to be written in its first spelling everywhere."""
    go_asked = Signal(object)
    """A Span of the text."""
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self._found: Sequence[FoundName] = ()
        self._proposed: Mapping[str, str] = {}
        self.title = QLabel(self.tr("أسماء المقال"))
        font = self.title.font()
        font.setBold(True)
        font.setPointSizeF(font.pointSizeF() * 1.15)
        self.title.setFont(font)
        self.unknown_only = QCheckBox(self.tr("غير المعروفة وحدها"))
        self.add_button = _button(self.tr("أضف إلى المعجم"), self.tr("أضف الاسم إلى معجمك (Ctrl+D)"))
        self.unify_button = _button(self.tr("وحّد الرسم"), self.tr("اكتب الاسم برسم واحد في المقال كله (Ctrl+U)"))
        self.go_button = _button(self.tr("إلى موضعه في النص"), self.tr("إلى موضعه في النص (Enter)"))
        self.share_button = _button(
            self.tr("أضف المختار إلى معجم غرفة الأخبار"),
            self.tr("أضف دفعة واحدة كل ما وُضعت عليه علامة (Ctrl+Shift+D)"),
        )
        self.close_button = _button(self.tr("عودة إلى المقال"), self.tr("عودة إلى المقال (Esc)"))
        self.tree = _Tree()
        self.tree.setAccessibleName(self.tr("الأسماء والكلمات غير المعروفة"))
        self.tree.setHeaderLabels([self.tr("الاسم"), self.tr("المرات"), self.tr("الرسوم"), self.tr("المعجم")])
        self.tree.header().setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self.tree.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.tree.header().setStretchLastSection(True)
        self.tree.setAlternatingRowColors(True)
        self.tree.setUniformRowHeights(True)
        top = QVBoxLayout()
        top.setContentsMargins(14, 8, 14, 6)
        top.addWidget(self.title)
        buttons = [self.add_button, self.unify_button, self.go_button, self.share_button, self.close_button]
        top.addWidget(Flow([self.unknown_only, *buttons], 6))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(self.tree, 1)
        self.tree.entered.connect(self._go)
        self.tree.itemDoubleClicked.connect(lambda *_: self._go())
        self.tree.currentItemChanged.connect(lambda *_: self._enable())
        self.tree.itemChanged.connect(lambda *_: self._enable())
        self.unknown_only.toggled.connect(lambda _: self._filter())
        self.add_button.clicked.connect(self._add)
        self.unify_button.clicked.connect(self._unify)
        self.go_button.clicked.connect(self._go)
        self.share_button.clicked.connect(lambda: self.share_asked.emit(self.ticked()))
        self.close_button.clicked.connect(self.left)
        for keys, do in (
            ("Esc", self.left.emit),
            ("Ctrl+D", self._add),
            ("Ctrl+U", self._unify),
            ("Ctrl+Shift+D", self.share_button.click),
        ):
            shortcut = QShortcut(QKeySequence(keys), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(do)
        self._enable()

    # What is shown

    def show_waiting(self) -> None:
        """The names are being looked for."""
        self._found = ()
        self.tree.clear()
        self.title.setText(self.tr("أسماء المقال: يُبحث عنها…"))
        self._enable()

    def show_names(self, text: str, found: Sequence[FoundName], proposed: Mapping[str, str] | None = None) -> None:
        """Shows what was found in that text. The name that was current stays so.

        ``proposed``: what the checker would write instead, by the first spelling; such a word may be a slip, and is not
        ticked by itself.
        """
        current = self.current()
        self._text, self._found, self._proposed = text, found, proposed or {}
        self.tree.blockSignals(True)
        self.tree.clear()
        unknown = sum(not name.is_known for name in found)
        told = self.tr("أسماء المقال: {} · غير معروفة: {}").format(len(found), unknown)
        self.title.setText(told if found else self.tr("أسماء المقال: لا أسماء فيه"))
        for number, name in enumerate(found):
            self.tree.addTopLevelItem(self._item(number, name))
        self.tree.blockSignals(False)
        self._filter()
        same = [number for number, name in enumerate(found) if current and name.spellings[0] == current.spellings[0]]
        first = next((number for number, name in enumerate(found) if not name.is_known), 0)
        if (item := self.tree.topLevelItem(same[0] if same else first)) is not None:
            self.tree.setCurrentItem(item)
        self._enable()

    def _item(self, number: int, name: FoundName) -> QTreeWidgetItem:
        best = name.spellings[0]
        spellings = self.tr("، ").join(f"{one.text} ({len(one.places)})" for one in name.spellings)
        item = QTreeWidgetItem(
            [
                labels.excerpt(best.text),
                str(name.count),
                labels.excerpt(spellings) if len(name.spellings) > 1 else "",
                self.tr("معروف") if name.is_known else self.tr("غير معروف"),
            ]
        )
        item.setData(0, _NAME, number)
        if not name.is_known:
            slip = best.text in self._proposed
            item.setCheckState(0, Qt.CheckState.Unchecked if slip else Qt.CheckState.Checked)
            if slip:
                told = self.tr("غير معروف، ويُقترح: {}").format(labels.isolate(self._proposed[best.text]))
                item.setText(3, told)
        if not name.is_known or len(name.spellings) > 1:
            font = item.font(0)
            font.setBold(True)
            item.setFont(0, font)
        for place in sorted(place for spelling in name.spellings for place in spelling.places):
            child = QTreeWidgetItem(item, [self._excerpt(place)])
            child.setData(0, _NAME, number)
            child.setData(0, _PLACE, place)
            child.setFirstColumnSpanned(True)
        return item

    def _excerpt(self, place: Span) -> str:
        start, end = max(0, place.start - _AROUND), min(len(self._text), place.end + _AROUND)
        words = " ".join(self._text[start:end].split())
        return labels.excerpt(f"…{words}…")

    def _filter(self) -> None:
        only = self.unknown_only.isChecked()
        for number, name in enumerate(self._found):
            self.tree.setRowHidden(number, QModelIndex(), only and name.is_known)

    def focus(self) -> None:
        """Puts the keys where they are wanted."""
        self.tree.setFocus()

    # What is chosen

    def current(self) -> FoundName | None:
        """The name that is chosen, or one place of which is."""
        item = self.tree.currentItem()
        number = item.data(0, _NAME) if item is not None else None
        return self._found[number] if number is not None and number < len(self._found) else None

    def ticked(self) -> list[str]:
        """The first spelling of each name that is ticked; none of them is in a dictionary."""
        items = (self.tree.topLevelItem(number) for number in range(self.tree.topLevelItemCount()))
        return [
            name.spellings[0].text
            for name, item in zip(self._found, items, strict=True)
            if item is not None and not name.is_known and item.checkState(0) is Qt.CheckState.Checked
        ]

    def _enable(self) -> None:
        name = self.current()
        self.add_button.setEnabled(name is not None and not name.is_known)
        self.unify_button.setEnabled(name is not None and len(name.spellings) > 1)
        self.go_button.setEnabled(name is not None)
        self.share_button.setEnabled(bool(self.ticked()))

    def _add(self) -> None:
        name = self.current()
        if name is not None and not name.is_known:
            self.add_asked.emit([name.spellings[0].text])

    def _unify(self) -> None:
        name = self.current()
        if name is not None and len(name.spellings) > 1:
            self.unify_asked.emit(name)

    def _go(self) -> None:
        item, name = self.tree.currentItem(), self.current()
        if item is None or name is None:
            return
        place = item.data(0, _PLACE)
        self.go_asked.emit(Span(*place) if place is not None else name.spellings[0].places[0])


def _button(text: str, tip: str) -> QPushButton:
    button = QPushButton(text)
    button.setToolTip(tip)
    return button
