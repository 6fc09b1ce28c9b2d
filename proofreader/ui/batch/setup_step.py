"""What a batch is to do: which files, with which house style, into which folder, in which form."""

import json
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QFileDialog,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from proofreader.core.presence import is_folder
from proofreader.core.profile import ProfileError
from proofreader.ui.widgets import labels
from proofreader.ui.widgets.profile_box import ProfileBox, house_style_near

_CLEAN = {"auto": None, "always": True, "never": False}


@dataclass(frozen=True, slots=True)
class Choices:
    """The choices of the form. ``clean``: None leaves it to the kind of file."""

    profile: str = ""
    level: str = "certain"
    to: str = "docx"
    tracked: bool = False
    comments: bool = False
    clean: bool | None = None
    out: str = ""

    @classmethod
    def read(cls, text: str) -> "Choices":
        """What ``written`` gave; what is damaged counts as not chosen."""
        with suppress(ValueError, TypeError):
            told: dict[str, Any] = json.loads(text)
            known = {field.name: getattr(_DEFAULTS, field.name) for field in fields(cls)}
            kept = {name: told[name] for name in known if name in told and _fits(told[name], known[name])}
            return cls(**kept)
        return cls()

    def written(self) -> str:
        """For the settings."""
        return json.dumps(asdict(self), ensure_ascii=False)


_DEFAULTS = Choices()


def _fits(value: object, default: object) -> bool:
    return value is None or isinstance(value, bool) if default is None else isinstance(value, type(default))


class BatchSetup(QWidget):
    """The form."""

    start_asked = Signal()

    def __init__(self, profile: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        inner = QWidget()
        columns = QHBoxLayout(inner)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(24)
        columns.addLayout(self._make_sources(), 3)
        columns.addLayout(self._make_form(profile), 4)
        area = QScrollArea()
        area.setWidget(inner)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(area)
        self._refresh()

    def _make_sources(self) -> QVBoxLayout:
        label = QLabel(self.tr("المصادر: أفلت هنا ملفات ومجلدات"))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("المصادر"))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.list.setMinimumHeight(140)
        self.list.setAcceptDrops(False)  # the page takes what is dropped
        label.setBuddy(self.list)
        self.files_button = QPushButton(self.tr("أضف ملفات…"))
        self.folder_button = QPushButton(self.tr("أضف مجلدًا…"))
        self.remove_button = QPushButton(self.tr("احذف من القائمة"))
        self.files_button.clicked.connect(self._choose_files)
        self.folder_button.clicked.connect(self._choose_folder)
        self.remove_button.clicked.connect(self._remove)
        shortcut = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.list)
        shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        shortcut.activated.connect(self._remove)
        self.list.itemSelectionChanged.connect(self._refresh)
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addWidget(label)
        column.addWidget(self.list, 1)
        for button in (self.files_button, self.folder_button, self.remove_button):
            column.addWidget(button)
        hint = QLabel(self.tr("تُقبل أيضًا محفوظات zip وجداول المقالات ‎(jsonl، csv)‎. لا يُغيَّر مصدر أبدًا."))
        hint.setWordWrap(True)
        column.addWidget(hint)
        return column

    def _make_form(self, profile: str) -> QVBoxLayout:
        self.profile = ProfileBox()
        self.profile.show_profile(profile)
        self.level = _box(
            self.tr("ما يُصحَّح"),
            (self.tr("الأخطاء الأكيدة وحدها"), "certain"),
            (self.tr("الأكيدة والمرجّحة"), "likely"),
        )
        self.to = _box(
            self.tr("صيغة المُخرجات"),
            (self.tr("مستندات Word"), "docx"),
            (self.tr("كل ملف بصيغته"), "same"),
            (self.tr("نص"), "txt"),
            (self.tr("صفحة HTML"), "html"),
            (self.tr("مستند ODT"), "odt"),
            (self.tr("نص Markdown"), "md"),
        )
        self.clean = _box(
            self.tr("بقايا صفحات المواقع"),
            (self.tr("تُزال حيث يُبنى المقال من جديد"), "auto"),
            (self.tr("تُزال دائمًا"), "always"),
            (self.tr("تبقى"), "never"),
        )
        self.tracked = QCheckBox(self.tr("التصحيحات تغييرات معلَّمة في Word"))
        self.comments = QCheckBox(self.tr("مع كل تصحيح تعليق بسببه"))
        self.out = QLineEdit()
        self.out.setAccessibleName(self.tr("مجلد المُخرجات"))
        self.out.setPlaceholderText(self.tr("مجلد تُكتب فيه الملفات المصحَّحة"))
        self.out_button = QPushButton(self.tr("اختر…"))
        self.out_button.setAccessibleName(self.tr("اختر مجلد المُخرجات"))
        self.start_button = QPushButton(self.tr("ابدأ"))
        self.start_button.setDefault(True)
        self.start_button.setMinimumHeight(self.start_button.sizeHint().height() + 8)
        self.missing = QLabel()
        self.missing.setWordWrap(True)
        self.to.currentIndexChanged.connect(self._refresh)
        self.out.textChanged.connect(self._refresh)
        self.out.returnPressed.connect(self._start)
        self.out_button.clicked.connect(self._choose_out)
        self.start_button.clicked.connect(self._start)
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setVerticalSpacing(10)
        form.addRow(self.tr("أسلوب التحرير"), self.profile)
        form.addRow(self.tr("ما يُصحَّح"), self.level)
        form.addRow(self.tr("صيغة المُخرجات"), self.to)
        form.addRow("", self.tracked)
        form.addRow("", self.comments)
        form.addRow(self.tr("بقايا صفحات المواقع"), self.clean)
        out = QHBoxLayout()
        out.addWidget(self.out, 1)
        out.addWidget(self.out_button)
        form.addRow(self.tr("مجلد المُخرجات"), out)
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addLayout(form)
        column.addSpacing(8)
        column.addWidget(self.missing)
        column.addWidget(self.start_button)
        column.addStretch(1)
        return column

    def focus(self) -> None:
        """Puts the keyboard on what is to be filled in next."""
        if not self.sources():
            self.folder_button.setFocus()
        else:
            (self.start_button if self.out.text().strip() else self.out).setFocus()

    # Sources

    def sources(self) -> list[Path]:
        """The files and folders, in the order they were added."""
        return [Path(self.list.item(row).data(Qt.ItemDataRole.UserRole)) for row in range(self.list.count())]

    def add(self, paths: Iterable[Path]) -> None:
        """Adds those that are not there yet. The house style of the first one's folder is chosen, if it has one."""
        known = self.sources()
        for path in paths:
            if path in known:
                continue
            if not known:
                self._use_house_style(path)
            known.append(path)
            kind = self.tr("مجلد: {}") if is_folder(path) else "{}"
            item = QListWidgetItem(kind.format(labels.isolate(path.name or str(path))))
            item.setData(Qt.ItemDataRole.UserRole, str(path))
            item.setToolTip(str(path))
            self.list.addItem(item)
        if known and not self.out.text().strip():
            first = known[0]
            self.out.setText(
                str(first.parent / f"{first.name if is_folder(first) else first.stem} - {self.tr('مصحح')}")
            )
        self._refresh()

    def _use_house_style(self, path: Path) -> None:
        with suppress(ProfileError):  # said when it is to be used
            if found := house_style_near(path):
                self.profile.show_profile(found)

    def _choose_files(self) -> None:
        names, _ = QFileDialog.getOpenFileNames(self, self.tr("أضف ملفات إلى الدفعة"))
        self.add(map(Path, names))

    def _choose_folder(self) -> None:
        if name := QFileDialog.getExistingDirectory(self, self.tr("أضف مجلدًا إلى الدفعة")):
            self.add([Path(name)])

    def _choose_out(self) -> None:
        if name := QFileDialog.getExistingDirectory(self, self.tr("مجلد المُخرجات"), self.out.text()):
            self.out.setText(name)

    def _remove(self) -> None:
        for item in self.list.selectedItems():
            self.list.takeItem(self.list.row(item))
        self._refresh()

    # Choices

    def choices(self) -> Choices:
        """What is chosen."""
        word = self._word_possible()
        return Choices(
            str(self.profile.currentData()),
            str(self.level.currentData()),
            str(self.to.currentData()),
            word and self.tracked.isChecked(),
            word and self.comments.isChecked(),
            _CLEAN[str(self.clean.currentData())],
            self.out.text().strip(),
        )

    def choose(self, choices: Choices) -> None:
        """Shows these choices."""
        if choices.profile:
            self.profile.show_profile(choices.profile)
        clean = next(name for name, value in _CLEAN.items() if value is choices.clean)
        for box, value in ((self.level, choices.level), (self.to, choices.to), (self.clean, clean)):
            box.setCurrentIndex(max(box.findData(value), 0))
        self.tracked.setChecked(choices.tracked)
        self.comments.setChecked(choices.comments)
        self.out.setText(choices.out)

    def _word_possible(self) -> bool:
        return self.to.currentData() in ("docx", "same")

    def _refresh(self) -> None:
        for box in (self.tracked, self.comments):
            box.setEnabled(self._word_possible())
        self.remove_button.setEnabled(bool(self.list.selectedItems()))
        missing = ""
        if not self.list.count():
            missing = self.tr("أضف ملفًّا أو مجلدًا لتبدأ.")
        elif not self.out.text().strip():
            missing = self.tr("اختر مجلد المُخرجات لتبدأ.")
        self.missing.setText(missing)
        self.missing.setVisible(bool(missing))
        self.start_button.setEnabled(not missing)

    def _start(self) -> None:
        if self.start_button.isEnabled():
            self.start_asked.emit()


def _box(name: str, *entries: tuple[str, str]) -> QComboBox:
    box = QComboBox()
    box.setAccessibleName(name)
    for text, value in entries:
        box.addItem(text, value)
    return box
