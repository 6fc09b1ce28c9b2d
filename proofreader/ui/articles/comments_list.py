"""The comments of a draft beside its text: who says what about which words."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from proofreader.ui.articles.article import OpenArticle
from proofreader.ui.widgets import labels

_PLACE = Qt.ItemDataRole.UserRole
_QUOTED = 60  # characters


class CommentsList(QWidget):
    """Shows the comments of one article. Going to one is left to whoever listens."""

    chosen = Signal(int)
    """The number of a comment that the user wants to see in the text."""

    def __init__(self) -> None:
        super().__init__()
        self.rows = QListWidget()
        self.rows.setAccessibleName(self.tr("تعليقات المسودة"))
        self.rows.setFrameShape(QListWidget.Shape.NoFrame)
        self.rows.setWordWrap(True)
        self.rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.rows.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        hint = QLabel(self.tr("تبقى في المستند كما هي."))
        hint.setWordWrap(True)
        hint.setForegroundRole(hint.palette().ColorRole.PlaceholderText)
        hint.setContentsMargins(8, 4, 8, 8)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.rows, 1)
        layout.addWidget(hint)
        self.setFocusProxy(self.rows)
        self.rows.itemClicked.connect(self._choose)
        self.rows.itemActivated.connect(self._choose)

    def show_article(self, article: OpenArticle | None) -> int:
        """Shows its comments, and returns how many there are."""
        self.rows.clear()
        for number, placed in enumerate(article.comments.placed if article is not None else ()):
            comment = placed.comment
            words = " ".join(placed.cursor.selectedText().split())
            quoted = words if len(words) <= _QUOTED else f"{words[:_QUOTED].rstrip()}…"
            head = " · ".join(filter(None, (labels.isolate(comment.author), comment.date[:10])))
            lines = [head, labels.excerpt(comment.text)]
            if quoted:
                lines.append(labels.excerpt(f"«{quoted}»"))
            item = QListWidgetItem("\n".join(lines))
            item.setData(_PLACE, number)
            self.rows.addItem(item)
        return self.rows.count()

    def show_number(self, number: int) -> None:
        """Marks that comment as the current one."""
        self.rows.setCurrentRow(number)

    def _choose(self, item: QListWidgetItem) -> None:
        self.chosen.emit(item.data(_PLACE))
