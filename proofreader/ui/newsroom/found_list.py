"""What rules find, article by article, each place in its sentence."""

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem

from proofreader.ui.widgets import labels

_MOST = 2000  # places shown; who has more narrows the rule


class FoundList(QTreeWidget):
    """A line for each place under the name of its article. ``places`` and ``articles`` count all that were found."""

    def __init__(self) -> None:
        super().__init__()
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setAccessibleName(self.tr("المواضع"))
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.setMinimumHeight(110)
        self.places = self.articles = 0

    def clear(self) -> None:
        """Forgets everything."""
        super().clear()
        self.places = self.articles = 0

    def add(self, name: str, rows: list[dict[str, str]]) -> None:
        """Adds what was found in an article."""
        if not rows:
            return
        self.articles += 1
        self.places += len(rows)
        if self.places - len(rows) > _MOST:
            return
        top = QTreeWidgetItem(self, [f"{labels.isolate(name)} ({len(rows)})"])
        font = QFont(self.font())
        font.setBold(True)
        top.setFont(0, font)
        for row in rows:
            change = labels.becomes(row["wrong"], row["right"]) if row["right"] else labels.excerpt(row["wrong"])
            line = QTreeWidgetItem(top, [f"{change}   —   …{row['before']}{row['wrong']}{row['after']}…"])
            sentence = f"{escape(row['before'])}<b>{escape(row['wrong'])}</b>{escape(row['after'])}"
            line.setToolTip(0, f'<p dir="rtl">{sentence}</p>')
        top.setExpanded(True)
