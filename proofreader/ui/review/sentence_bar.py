"""The line under the text: the current issue in its sentence, as it is and as it would be, and how far the work is."""

from html import escape

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QProgressBar, QSizePolicy, QVBoxLayout, QWidget

from proofreader.arabic.sentences import around
from proofreader.core.rule_words import message_of
from proofreader.ui.model.markers import IssueMarker
from proofreader.ui.widgets import labels, theme
from proofreader.ui.widgets.style import grown

_CONTEXT = 70  # characters on each side


def excerpt(paragraph: str, start: int, end: int) -> tuple[str, str]:
    """What stands before and behind a stretch within its sentence; longer parts are cut at a space."""
    first, last = around(paragraph, start, end)
    before, behind = paragraph[first:start], paragraph[end:last]
    return shortened(before, behind, _CONTEXT)


def shortened(before: str, behind: str, most: int) -> tuple[str, str]:
    """Both with at most so many characters, cut at a space."""
    if len(before) > most:
        before = f"… {before[-most:].partition(' ')[2]}"
    if len(behind) > most:
        behind = f"{behind[:most].rpartition(' ')[0]} …"
    return before, behind


class SentenceBar(QFrame):
    """Shows one issue; takes another replacement than those proposed."""

    replaced = Signal(str)
    """The user wants this text in the place of what the issue is about."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("شريط المراجعة"))
        self.setAutoFillBackground(True)
        self._shown: tuple[IssueMarker, str, str] | None = None
        self.place = QLabel()
        self.place.setAccessibleName(self.tr("موضع التنبيه بين التنبيهات"))
        self.progress = QProgressBar()
        self.progress.setAccessibleName(self.tr("ما بُتّ فيه من التنبيهات"))
        self.progress.setTextVisible(False)
        self.sentence = QLabel()
        self.sentence.setAccessibleName(self.tr("التنبيه في جملته"))
        self.sentence.setTextFormat(Qt.TextFormat.RichText)
        self.sentence.setWordWrap(True)
        self.sentence.setAlignment(
            Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        )
        self.sentence.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.other = QLineEdit()
        self.other.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.other.setAccessibleName(self.tr("بديل آخر"))
        self.other.setPlaceholderText(self.tr("بديل آخر"))
        self.other.setToolTip(self.tr("اكتب بديلًا غير المقترح، ثم Enter"))
        self.other.returnPressed.connect(self._on_return)
        far = QVBoxLayout()
        far.setSpacing(3)
        far.addStretch(1)
        far.addWidget(self.place)
        far.addWidget(self.progress)
        far.addStretch(1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 4, 12, 4)
        layout.setSpacing(14)
        layout.addLayout(far)
        layout.addWidget(self.sentence, 1)
        layout.addWidget(self.other)
        self._grow()

    def _grow(self) -> None:
        self.place.setMinimumWidth(self.place.fontMetrics().horizontalAdvance("0000 من 0000"))
        self.progress.setFixedHeight(grown(5))
        # Two lines, always: the text above must not jump from one issue to the next.
        self.sentence.setFixedHeight(2 * self.sentence.fontMetrics().lineSpacing() + 6)
        self.sentence.setMinimumWidth(grown(130))
        self.other.setMaximumWidth(grown(190))

    def show_progress(self, number: int, left: int, most: int) -> None:
        """``number``: of the current issue among those left, from 1; 0 where none is current."""
        if number:
            self.place.setText(self.tr("{} من {}").format(number, left))
        else:
            self.place.setText(labels.ISSUES.count(left))
        self.place.setMinimumWidth(max(self.place.minimumWidth(), self.place.sizeHint().width()))
        self.progress.setRange(0, max(most, 1))
        self.progress.setValue(most - left)
        self.progress.setToolTip(self.tr("بُتّ في {} من {}").format(most - left, most))
        self.progress.setAccessibleDescription(self.progress.toolTip())

    def show_marker(self, marker: IssueMarker | None, before: str = "", behind: str = "") -> None:
        """The issue between what stands before and behind it in its sentence."""
        self._shown = (marker, before, behind) if marker is not None else None
        self.other.setEnabled(marker is not None)
        self.other.setText(labels_plain(marker) if marker is not None else "")
        self.other.setCursorPosition(0)
        self._show_sentence()

    def _show_sentence(self) -> None:
        if self._shown is None:
            self.sentence.setText(self.tr("اضغط F8 للتنبيه التالي."))
            return
        marker, before, behind = self._shown
        look = theme.look(marker.category, marker.level).colour(theme.is_dark(self.palette())).name()
        right = theme.right_text(theme.is_dark(self.palette())).name()
        before, behind = self._fitting(marker, before, behind)
        parts = [escape(before.replace("\n", " "))]
        if marker.after:
            parts.append(f'<s style="color:{look}">{_shown(marker.before)}</s>')
            if marker.after[0]:
                parts.append(f' <b style="color:{right}">{_shown(marker.after[0])}</b>')
            else:
                parts.append(f" <b>{escape(labels.visible(''))}</b>")
        else:
            parts.append(f'<u style="color:{look}">{_shown(marker.before)}</u>')
        parts.append(escape(behind.replace("\n", " ")))
        self.sentence.setText("".join(parts))
        told = (
            marker.before
            if not marker.after
            else self.tr("{} يصير {}").format(marker.before, labels.visible(marker.after[0]))
        )
        self.sentence.setAccessibleDescription(f"{told}. {message_of(marker.issue)}")

    def _fitting(self, marker: IssueMarker, before: str, behind: str) -> tuple[str, str]:
        """As much of both as fits into two lines with the issue."""
        metrics = self.sentence.fontMetrics()
        words = "".join((marker.before, *marker.after[:1]))[:120]
        free = 1.8 * self.sentence.width() - metrics.horizontalAdvance(words)
        most = _CONTEXT
        while most > 12 and metrics.horizontalAdvance("".join(shortened(before, behind, most))) > free:
            most -= 6
        return shortened(before, behind, most)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._show_sentence()

    def ask_other(self) -> None:
        """Lets the user type a replacement."""
        self.other.setFocus()
        self.other.selectAll()

    def _on_return(self) -> None:
        if self._shown is not None:
            self.replaced.emit(self.other.text())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange) and hasattr(self, "other"):
            self._grow()
            self._show_sentence()


def labels_plain(marker: IssueMarker) -> str:
    """What the line for another replacement begins with: what is there now, on one line."""
    return marker.before.replace("\n", " ").strip() if len(marker.before) <= 60 else ""


def _shown(text: str) -> str:
    return labels.isolate(escape(labels.visible(text, 60)))
