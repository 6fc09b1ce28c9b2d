"""The list of open articles beside the text: names, what is left in each, what is not saved."""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from proofreader.core import Level
from proofreader.ui.articles.article import OpenArticle
from proofreader.ui.articles.open_articles import OpenArticles
from proofreader.ui.widgets import labels
from proofreader.ui.widgets.style import grown

_DETAIL = Qt.ItemDataRole.UserRole
_ARTICLE = Qt.ItemDataRole.UserRole + 1
_MODIFIED = Qt.ItemDataRole.UserRole + 2
_EDGE = 10  # pixels between the border and the words
_CLOSE = 26  # pixels: the place of the cross, under the mouse only


class _Row(QStyledItemDelegate):
    """Two lines: the title, below it what is left. A dot at the end of the title: not saved."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(grown(120), option.fontMetrics.height() * 2 + 12)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        self.initStyleOption(option, index)
        option.text = ""
        style = option.widget.style() if option.widget is not None else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        strong = QPalette.ColorRole.HighlightedText if selected else QPalette.ColorRole.Text
        quiet = QPalette.ColorRole.HighlightedText if selected else QPalette.ColorRole.PlaceholderText
        metrics, area = option.fontMetrics, option.rect.adjusted(_EDGE, 5, -_EDGE, -5)
        line = QRect(area.left(), area.top(), area.width(), metrics.height())
        marker = "×" if hovered else "●" if index.data(_MODIFIED) else ""
        if marker:
            painter.setPen(option.palette.color(strong))
            painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute, marker)
        line.setLeft(line.left() + grown(_CLOSE) - _EDGE)
        painter.setPen(option.palette.color(strong))
        title = metrics.elidedText(str(index.data()), Qt.TextElideMode.ElideRight, line.width())
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(line, right, labels.isolate(title))
        painter.setPen(option.palette.color(quiet))
        below = QRect(area.left(), area.top() + metrics.height() + 2, area.width(), metrics.height())
        detail = metrics.elidedText(str(index.data(_DETAIL)), Qt.TextElideMode.ElideRight, below.width())
        painter.drawText(below, right, detail)


class _Rows(QListWidget):
    """Keeps the current row; a middle click or a click on the cross asks to close one."""

    close_asked = Signal(object)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        item = self.itemAt(event.position().toPoint())
        middle = event.button() == Qt.MouseButton.MiddleButton
        crossed = event.button() == Qt.MouseButton.LeftButton and event.position().x() < grown(_CLOSE)
        if item is not None and (middle or crossed):
            self.close_asked.emit(item.data(_ARTICLE))
            return
        super().mousePressEvent(event)


class ArticleList(QWidget):
    """Shown from the second article on."""

    close_asked = Signal(object)

    def __init__(self, articles: OpenArticles, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._articles = articles
        self._wanted = self._has_room = True
        self.title = QLabel(self.tr("المقالات"))
        font = self.title.font()
        font.setBold(True)
        self.title.setFont(font)
        self.title.setContentsMargins(_EDGE, 8, _EDGE, 4)
        self.rows = _Rows(self)
        self.rows.setAccessibleName(self.tr("المقالات المفتوحة"))
        self.rows.setItemDelegate(_Row(self.rows))
        self.rows.setFrameShape(QListWidget.Shape.NoFrame)
        self.rows.setMouseTracking(True)
        self.rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.title)
        layout.addWidget(self.rows, 1)
        self.setMinimumWidth(grown(150))
        articles.added.connect(self._add)
        articles.removed.connect(self._remove)
        articles.changed.connect(self._refresh)
        articles.current_changed.connect(self._select)
        self.rows.currentItemChanged.connect(self._on_chosen)
        self.rows.close_asked.connect(self.close_asked)
        self._show_if_wanted()

    def set_wanted(self, wanted: bool) -> None:
        """Whether the user wants the list at all."""
        self._wanted = wanted
        self._show_if_wanted()

    def set_room(self, has_room: bool) -> None:
        """Whether the window is wide enough for the list beside the text."""
        self._has_room = has_room
        self._show_if_wanted()

    def _show_if_wanted(self) -> None:
        self.title.setText(f"{self.tr('المقالات')} ({len(self._articles)})")
        self.setVisible(self._wanted and self._has_room and len(self._articles) > 1)

    def _item(self, article: OpenArticle) -> QListWidgetItem | None:
        items = (self.rows.item(row) for row in range(self.rows.count()))
        return next((item for item in items if item.data(_ARTICLE) is article), None)

    def _add(self, article: OpenArticle) -> None:
        item = QListWidgetItem()
        item.setData(_ARTICLE, article)
        self.rows.blockSignals(True)
        self.rows.addItem(item)
        self.rows.blockSignals(False)
        self._refresh(article)
        self._show_if_wanted()

    def _remove(self, article: OpenArticle) -> None:
        item = self._item(article)
        if item is not None:
            self.rows.blockSignals(True)
            self.rows.takeItem(self.rows.row(item))
            self.rows.blockSignals(False)
        self._select(self._articles.current)
        self._show_if_wanted()

    def _refresh(self, article: OpenArticle) -> None:
        item = self._item(article)
        if item is None:
            return
        item.setText(article.title)
        item.setData(_MODIFIED, article.is_modified)
        detail = _left(article)
        item.setData(_DETAIL, detail)
        item.setToolTip(str(article.file.path or article.title))
        unsaved = self.tr("، فيه تغييرات لم تُحفظ") if article.is_modified else ""
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{article.title}، {detail}{unsaved}")

    def _select(self, article: OpenArticle | None) -> None:
        item = self._item(article) if article is not None else None
        self.rows.blockSignals(True)
        if item is not None:
            self.rows.setCurrentItem(item)
        else:
            self.rows.setCurrentRow(-1)
        self.rows.blockSignals(False)

    def _on_chosen(self, item: QListWidgetItem | None, _: QListWidgetItem | None) -> None:
        if item is not None:
            self._articles.show(item.data(_ARTICLE))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "rows"):
            self.rows.viewport().update()


def _left(article: OpenArticle) -> str:
    """What is left to decide, in a few words."""
    counts = article.counts
    if counts is None:
        return ""
    if not sum(counts.values()):
        return labels.tr("لا تنبيهات متبقية")
    parts = [
        noun.count(counts[level])
        for level, noun in ((Level.CERTAIN, labels.CERTAIN), (Level.LIKELY, labels.LIKELY), (Level.NOTE, labels.NOTES))
        if counts[level]
    ]
    return " · ".join(parts[:2])
