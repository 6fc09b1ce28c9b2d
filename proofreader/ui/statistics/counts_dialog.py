"""How long the article is, and the selection."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QLabel, QVBoxLayout, QWidget

from proofreader.core.i18n import number_text
from proofreader.ui.model.text_counts import WORDS_PER_MINUTE, Counts
from proofreader.ui.widgets import labels


class CountsDialog(QDialog):
    """A column for the article and, where something is selected, one for that."""

    def __init__(self, article: Counts, selection: Counts | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("طول المقال"))
        columns = [(self.tr("المقال"), article)]
        if selection is not None:
            columns.append((self.tr("التحديد"), selection))
        grid = QGridLayout()
        grid.setHorizontalSpacing(28)
        grid.setVerticalSpacing(8)
        rows = (
            (self.tr("الكلمات"), lambda counts: number_text(counts.words)),
            (self.tr("الحروف مع المسافات"), lambda counts: number_text(counts.characters)),
            (self.tr("الحروف دون مسافات"), lambda counts: number_text(counts.signs)),
            (self.tr("الجمل"), lambda counts: number_text(counts.sentences)),
            (self.tr("الفقرات"), lambda counts: number_text(counts.paragraphs)),
            (self.tr("وقت القراءة"), lambda counts: labels.MINUTES.count(counts.minutes) if counts.words else "—"),
        )
        for row, (name, shown) in enumerate(rows, 1):
            grid.addWidget(QLabel(name), row, 0)
            for column, (title, counts) in enumerate(columns, 1):
                value = QLabel(shown(counts))
                value.setAccessibleName(f"{name}، {title}: {shown(counts)}")
                value.setTextInteractionFlags(
                    Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
                )
                grid.addWidget(value, row, column, Qt.AlignmentFlag.AlignLeading)
        if selection is not None:
            for column, (title, _) in enumerate(columns, 1):
                heading = QLabel(title)
                font = heading.font()
                font.setBold(True)
                heading.setFont(font)
                grid.addWidget(heading, 0, column)
        source = QLabel(
            self.tr(
                "وقت القراءة على أساس {} كلمة في الدقيقة: بين 138 تُقرأ جهرًا بالعربية (IReST 2012)"
                " و238 تُقرأ صامتًا بالإنجليزية (Brysbaert 2019). الحركات محسوبة في الحروف."
            ).format(WORDS_PER_MINUTE)
        )
        source.setWordWrap(True)
        source.setForegroundRole(source.palette().ColorRole.PlaceholderText)
        source.setMinimumWidth(source.fontMetrics().averageCharWidth() * 45)
        buttons = QDialogButtonBox()
        buttons.addButton(self.tr("أغلق"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setSpacing(14)
        layout.addLayout(grid)
        layout.addWidget(source)
        layout.addWidget(buttons)
        # A dialog does not count with lines that break.
        width = self.sizeHint().width()
        self.setMinimumSize(width, self.heightForWidth(width))
