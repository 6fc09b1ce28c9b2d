"""Asks how an article is to be written, and shows what will be."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QTabWidget,
    QTextBrowser,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from proofreader.core import Category
from proofreader.core.rule_words import message_of
from proofreader.documents.atomic import free_name
from proofreader.ui.export import printing
from proofreader.ui.export.writing import (
    FORMATS,
    ChangeList,
    ChangeMarkup,
    ExportPlan,
    ExportSource,
    preview_text,
)
from proofreader.ui.review.inline_changes import inline_html
from proofreader.ui.sources.errors import FileError
from proofreader.ui.widgets import labels, theme
from proofreader.ui.widgets.fonts import text_font
from proofreader.ui.widgets.overwriting import may_write
from proofreader.ui.widgets.style import grown, sized

_FIRST_PAGE = 3_000  # characters that are laid out for the preview


class ExportDialog(QDialog):
    """``plan()`` is what was chosen. Writes nothing."""

    def __init__(self, manuscript: ExportSource, plan: ExportPlan, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("تصدير المقال"))
        sized(self, 1000, 640)
        self._manuscript, self._changes = manuscript, manuscript.changes()
        self._confirmed: Path | None = None  # what the user has named and may be replaced
        self.format = self._box(
            self.tr("الصيغة"),
            {
                "docx": self.tr("مستند Word (docx)"),
                "odt": self.tr("مستند OpenDocument (odt)"),
                "html": self.tr("صفحة (html)"),
                "md": self.tr("نص Markdown (md)"),
                "txt": self.tr("نص مجرد (txt)"),
                "pdf": self.tr("مستند PDF (pdf)"),
            },
        )
        self.markup = self._box(
            self.tr("التصحيحات"),
            {
                ChangeMarkup.FINAL: self.tr("نص نهائي"),
                ChangeMarkup.TRACKED: self.tr("تغييرات متعقَّبة"),
                ChangeMarkup.COMMENTED: self.tr("تغييرات متعقَّبة مع أسبابها"),
                ChangeMarkup.COMMENTS: self.tr("تعليقات فقط، والنص كما كان"),
            },
        )
        self.list = self._box(
            self.tr("قائمة التصحيحات"),
            {
                ChangeList.NONE: self.tr("بلا قائمة"),
                ChangeList.END: self.tr("في آخر المستند"),
                ChangeList.FILE: self.tr("في ملف مستقل"),
            },
        )
        self.keep = QCheckBox(self.tr("في المستند نفسه: تنسيقه وجداوله وحواشيه كما هي"))
        self.keep.setVisible(manuscript.draft is not None)
        self.template = _path_line(self.tr("قالب المؤسسة"))
        self.template.setPlaceholderText(self.tr("بلا قالب: تنسيق أسلوب التحرير"))
        self.template_button = QPushButton(self.tr("اختر…"))
        self.template_button.setAccessibleName(self.tr("اختر قالب المؤسسة"))
        self.no_template_button = QPushButton(self.tr("بلا قالب"))
        self.target = _path_line(self.tr("يُكتب في"))
        self.target_button = QPushButton(self.tr("غيّر…"))
        self.target_button.setAccessibleName(self.tr("غيّر اسم الملف ومكانه"))
        self.told = QLabel()
        self.told.setWordWrap(True)
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        form.addRow(self.tr("الصيغة"), self.format)
        form.addRow(self.tr("التصحيحات"), self.markup)
        form.addRow(self.keep)
        form.addRow(self.tr("قالب المؤسسة"), _row(self.template, self.template_button, self.no_template_button))
        form.addRow(self.tr("قائمة التصحيحات"), self.list)
        form.addRow(self.tr("يُكتب في"), _row(self.target, self.target_button))
        choices = QWidget()
        column = QVBoxLayout(choices)
        column.addLayout(form)
        column.addWidget(self.told)
        column.addStretch(1)
        left = QScrollArea()
        left.setWidgetResizable(True)
        left.setFrameShape(QScrollArea.Shape.NoFrame)
        left.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        left.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        left.setWidget(choices)
        left.setFixedWidth(max(grown(370), choices.minimumSizeHint().width() + 24))
        self.page = QTextBrowser()
        self.page.setAccessibleName(self.tr("معاينة الصفحة الأولى"))
        self.page.setOpenLinks(False)
        self.rows = QTreeWidget()
        self.rows.setAccessibleName(self.tr("ما سيظهر من التغييرات"))
        self.rows.setRootIsDecorated(False)
        self.rows.setAlternatingRowColors(True)
        self.rows.setHeaderLabels([self.tr("قبل"), self.tr("بعد"), self.tr("السبب")])
        self.rows.header().setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        self.rows.setColumnWidth(0, grown(170))
        self.rows.setColumnWidth(1, grown(170))
        self.tabs = QTabWidget()
        self.tabs.addTab(self.page, self.tr("الصفحة الأولى"))
        self.tabs.addTab(self.rows, self.tr("التغييرات ({})").format(len(self._changes)))
        middle = QHBoxLayout()
        middle.addWidget(left)
        middle.addWidget(self.tabs, 1)
        buttons = QDialogButtonBox()
        self.export_button = buttons.addButton(self.tr("صدّر"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.export_button.setDefault(True)
        buttons.addButton(self.tr("إلغاء"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        for button in (self.template_button, self.no_template_button, self.target_button):
            button.setAutoDefault(False)
        layout = QVBoxLayout(self)
        layout.addLayout(middle, 1)
        layout.addWidget(buttons)

        self._list_changes()
        _choose(self.format, plan.format)
        _choose(self.markup, plan.markup)
        _choose(self.list, plan.changes)
        self.keep.setChecked(plan.keep)
        self.template.setText(plan.template)
        self._target = plan.target
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._preview)
        for box in (self.format, self.markup, self.list):
            box.currentIndexChanged.connect(lambda _: self._update())
        self.keep.toggled.connect(lambda _: self._update())
        self.template_button.clicked.connect(self._choose_template)
        self.no_template_button.clicked.connect(lambda: self._set_template(""))
        self.target_button.clicked.connect(self._choose_target)
        self._update()

    def accept(self) -> None:
        """Close the dialog. Where a file has come meanwhile that has the name that was proposed, another is taken."""
        if self._target != self._confirmed:
            self._target = free_name(self._target)
        super().accept()

    def plan(self) -> ExportPlan:
        """What is chosen."""
        format = str(self.format.currentData())
        markup = ChangeMarkup(self.markup.currentData()) if format == "docx" else ChangeMarkup.FINAL
        keep = self.keep.isChecked() and format == "docx" and self._manuscript.draft is not None
        new_word = format == "docx" and not keep
        changes = ChangeList(self.list.currentData())
        if changes is ChangeList.END and (markup is not ChangeMarkup.FINAL or keep or format == "pdf"):
            changes = ChangeList.FILE
        return ExportPlan(self._target, format, markup, keep, self.template.text() if new_word else "", changes)

    def _box(self, name: str, entries: dict[str, str]) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(name)
        for value, text in entries.items():
            box.addItem(text, value)
        return box

    def _update(self) -> None:
        """What belongs together: a format has its name, its ways and its template."""
        format = str(self.format.currentData())
        suffix = self.plan().suffix(self._manuscript)
        if self._target.suffix.lower() != suffix:
            self._target = free_name(self._target.with_suffix(suffix))
        is_word = format == "docx"
        self.markup.setEnabled(is_word)
        self.keep.setEnabled(is_word)
        plan = self.plan()
        for widget in (self.template, self.template_button, self.no_template_button):
            widget.setEnabled(is_word and not plan.keep)
        self.target.setText(str(self._target))
        self.target.setCursorPosition(len(self.target.text()))
        self.target.setToolTip(str(self._target))
        told = []
        if ChangeList(self.list.currentData()) is ChangeList.END and plan.changes is ChangeList.FILE:
            told.append(self.tr("تُكتب القائمة هنا في ملف مستقل."))
        if plan.markup is ChangeMarkup.COMMENTED:
            told.append(self.tr("تُكتب التنبيهات المتبقية تعليقات في الهامش."))
        if left := sum(issue.category == Category.RESIDUE for issue in self._manuscript.issues):
            told.append(self.tr("في المقال {} من الصفحة لم تُزل.").format(labels.LEFTOVERS.count(left)))
        if plan.is_marked and not self._changes:
            told.append(self.tr("لم يتغيّر شيء منذ فُتح المقال."))
        self.told.setText(" ".join(told))
        self._timer.start()

    def _preview(self) -> None:
        plan, manuscript = self.plan(), self._manuscript
        dark = theme.is_dark(self.palette())
        try:
            if plan.is_marked:
                outline = manuscript.draft.outline if manuscript.draft is not None else ()
                self.page.setDocument(
                    self._rich(
                        inline_html(manuscript.original, self._changes, dark=dark, most=_FIRST_PAGE, outline=outline)
                    )
                )
            elif plan.format in ("md", "txt"):
                self.page.setDocument(self._plain(preview_text(manuscript, plan, _FIRST_PAGE)))
            elif plan.format == "pdf":
                beginning = manuscript.text[:_FIRST_PAGE].rpartition("\n")[0] or manuscript.text[:_FIRST_PAGE]
                document = printing.document(
                    beginning if len(manuscript.text) > _FIRST_PAGE else manuscript.text, manuscript.profile
                )
                document.setParent(self.page)
                document.setDocumentMargin(16)
                self.page.setDocument(document)
            else:
                self.page.setDocument(self._rich(preview_text(manuscript, plan, _FIRST_PAGE)))
        except (FileError, ValueError) as problem:
            self.page.setPlainText(str(problem))

    def _rich(self, html: str) -> QTextDocument:
        document = QTextDocument(self.page)
        document.setDefaultFont(text_font(18))
        document.setDocumentMargin(16)
        document.setDefaultStyleSheet(
            ".byline { font-weight: bold; } .subtitle { font-size: large; } "
            "table { border-collapse: collapse; } th, td { border: 1px solid #888888; padding: 4px; }"
        )
        option = document.defaultTextOption()
        option.setTextDirection(Qt.LayoutDirection.RightToLeft)
        document.setDefaultTextOption(option)
        document.setHtml(html)
        return document

    def _plain(self, text: str) -> QTextDocument:
        document = QTextDocument(self.page)
        document.setDefaultFont(text_font(18))
        document.setDocumentMargin(16)
        option = document.defaultTextOption()
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        document.setDefaultTextOption(option)
        document.setPlainText(text)
        return document

    def _list_changes(self) -> None:
        dark = theme.is_dark(self.palette())
        for difference in self._changes:
            old, new = difference.shown
            before = labels.visible(old, 60) if old else self.tr("(إضافة)")
            reason = message_of(difference.issue) if difference.issue is not None else self.tr("تحرير يدوي")
            shown = labels.excerpt(before), labels.excerpt(labels.visible(new, 60)), reason
            item = QTreeWidgetItem(list(shown))
            item.setForeground(0, theme.wrong_text(dark))
            item.setForeground(1, theme.right_text(dark))
            item.setToolTip(2, reason)
            self.rows.addTopLevelItem(item)

    def _choose_template(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("قالب المؤسسة"),
            self.template.text() or str(self._target.parent),
            self.tr("قوالب Word (*.dotx *.docx)"),
        )
        if name:
            self._set_template(name)

    def _set_template(self, name: str) -> None:
        self.template.setText(name)
        self._update()

    def _choose_target(self) -> None:
        suffix = self.plan().suffix(self._manuscript)
        title = self.tr("يُكتب في")
        name, _ = QFileDialog.getSaveFileName(
            self, title, str(self._target), f"{self.format.currentText()} (*{suffix})"
        )
        if not name:
            return
        path = Path(name)
        path = path if path.suffix.lower() == suffix else path.with_name(f"{path.name}{suffix}")
        if may_write(self, title, name, path):
            self._target = self._confirmed = path
            self._update()


def start_plan(manuscript: ExportSource, folder: Path, name: str, plan: ExportPlan) -> ExportPlan:
    """The plan with a name for the file that nothing has yet, beside the article."""
    format = plan.format if plan.format in FORMATS else "docx"
    return replace(plan, format=format, target=free_name(folder / f"{name}.{format}"))


def _path_line(name: str) -> QLineEdit:
    line = QLineEdit()
    line.setReadOnly(True)
    line.setAccessibleName(name)
    line.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    line.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
    return line


def _row(*widgets: QWidget) -> QWidget:
    result = QWidget()
    row = QHBoxLayout(result)
    row.setContentsMargins(0, 0, 0, 0)
    for number, widget in enumerate(widgets):
        row.addWidget(widget, 0 if number else 1)
    return result


def _choose(box: QComboBox, value: str) -> None:
    box.setCurrentIndex(max(0, box.findData(value)))
