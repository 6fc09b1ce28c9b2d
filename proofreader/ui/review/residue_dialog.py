"""Shows what "clean" would take away, and what reading a page left out, each with a tick, before anything is done."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from proofreader.core import Level
from proofreader.core.rule_words import message_of
from proofreader.ui.model.markers import IssueMarker
from proofreader.ui.widgets import labels
from proofreader.ui.widgets.style import sized

if TYPE_CHECKING:
    from proofreader.cleaning.omitted import OmittedPassage


class ResidueDialog(QDialog):
    """A preview, not a question: nothing is ticked that is a mere note, and nothing that would be put back."""

    def __init__(
        self, markers: list[IssueMarker], parent: QWidget | None = None, dropped: Sequence["OmittedPassage"] = ()
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("بقايا الصفحة"))
        sized(self, 680, 560 if dropped else 420)
        self._markers, self._dropped = markers, dropped
        self.list = self._make_list(self.tr("ما سيُزال"))
        for marker in markers:
            words = labels.visible(marker.before or marker.text, 110)
            after = marker.after[0]
            shown = labels.becomes(words, labels.visible(after, 60)) if after else labels.isolate(words)
            self._add(self.list, f"{shown}\n{message_of(marker.issue)}", ticked=marker.level is not Level.NOTE)
        self.dropped_list = self._make_list(self.tr("ما لم يؤخذ من الصفحة"))
        for piece in dropped:
            kind = labels.dropped_kind(piece.kind.value)
            if piece.doubtful:
                kind = self.tr("{} — قد يكون من المقال").format(kind)
            item = self._add(self.dropped_list, f"{labels.isolate(labels.visible(piece.text, 160))}\n{kind}")
            item.setToolTip(piece.text)
            if piece.doubtful:
                font = item.font()
                font.setBold(True)
                item.setFont(font)
        buttons = QDialogButtonBox()
        self.remove_button = buttons.addButton(self.tr("أزل"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(self.tr("أبقِ كل شيء"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        if markers:
            layout.addWidget(_intro(self.tr("هذا ما يبدو أنه بقي من صفحة الموقع. أزل العلامة عمّا تريد إبقاءه.")))
            layout.addWidget(self.list, 1)
        if dropped:
            layout.addWidget(
                _intro(self.tr("وهذا ما لم يؤخذ من الصفحة عند فتحها. ضع علامة على ما هو من المقال ليعود إليه."))
            )
            layout.addWidget(self.dropped_list, 1)
        layout.addWidget(buttons)
        for each in (self.list, self.dropped_list):
            each.itemChanged.connect(lambda _: self._count())
        self._count()

    def chosen(self) -> list[IssueMarker]:
        """The markers with a tick."""
        return [marker for row, marker in enumerate(self._markers) if _is_ticked(self.list, row)]

    def put_back(self) -> list[str]:
        """The pieces of the page with a tick."""
        return [piece.text for row, piece in enumerate(self._dropped) if _is_ticked(self.dropped_list, row)]

    def _make_list(self, name: str) -> QListWidget:
        result = QListWidget()
        result.setAccessibleName(name)
        result.setWordWrap(True)
        result.setAlternatingRowColors(True)
        return result

    @staticmethod
    def _add(list_: QListWidget, text: str, *, ticked: bool = False) -> QListWidgetItem:
        item = QListWidgetItem(text)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        list_.addItem(item)
        return item

    def _count(self) -> None:
        remove, back = len(self.chosen()), len(self.put_back())
        told = [self.tr("أزل {}").format(labels.LEFTOVERS.count(remove))] if remove or not back else []
        if back:
            told.append(self.tr("أعد {}").format(labels.PIECES.count(back)))
        self.remove_button.setText(self.tr("، ").join(told))
        self.remove_button.setEnabled(bool(remove or back))


def _is_ticked(list_: QListWidget, row: int) -> bool:
    return list_.item(row).checkState() is Qt.CheckState.Checked


def _intro(text: str) -> QLabel:
    label = QLabel(text)
    label.setWordWrap(True)
    return label
