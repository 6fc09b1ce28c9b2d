"""The table of a batch: a row a file, what became of it, and what is left for an editor."""

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QSortFilterProxyModel, Qt
from PySide6.QtGui import QGuiApplication

from proofreader.core.i18n import number_text
from proofreader.ui.batch.run import Row
from proofreader.ui.widgets import labels, theme

_Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole
_NO_PARENT = QModelIndex()
MOST_ROWS = 50_000  # more are in the report; what failed is always here
SORT = int(_Role.UserRole)
STATUS, NAME, WORDS, APPLIED, LEFT, NOTES, REASON = range(7)
_ORDER = {"failed": 0, "": 1, "undone": 2, "skipped": 3, "done": 4, "unchanged": 5}


class BatchModel(QAbstractTableModel):
    """Rows by key: a file that waits becomes one that is done in its place."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []
        self._places: dict[str, int] = {}
        self.unlisted = 0
        """Files beyond the most that are listed."""

    def clear(self) -> None:
        """Takes all rows away."""
        self.beginResetModel()
        self._rows, self._places, self.unlisted = [], {}, 0
        self.endResetModel()

    def take(self, rows: Iterable[Row]) -> None:
        """Adds rows, or puts them in the place of those that waited."""
        new: list[Row] = []
        first, last = len(self._rows), -1
        for row in rows:
            at = self._places.get(row.key)
            if at is None:
                if len(self._rows) + len(new) >= MOST_ROWS and row.status != "failed":
                    self.unlisted += 1
                    continue
                self._places[row.key] = len(self._rows) + len(new)
                new.append(row)
            elif at >= len(self._rows):
                if row.status:
                    new[at - len(self._rows)] = row
            elif row.status:  # one that is done does not wait again
                self._rows[at] = row
                first, last = min(first, at), max(last, at)
        if last >= 0:
            self.dataChanged.emit(self.index(first, 0), self.index(last, REASON))
        if new:
            self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(new) - 1)
            self._rows += new
            self.endInsertRows()

    def drop_waiting(self) -> None:
        """Takes away what waits in vain, after a run that was stopped or that could not begin."""
        self.beginResetModel()
        self._rows = [row if row.status else row._replace(status="undone") for row in self._rows]
        self.endResetModel()

    def row(self, number: int) -> Row:
        """The file in that row."""
        return self._rows[number]

    def rowCount(self, parent: _Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else REASON + 1

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == _Role.DisplayRole:
            return (
                self.tr("الحال"),
                self.tr("الملف"),
                self.tr("الكلمات"),
                self.tr("صُحّح"),
                self.tr("بقي للمحرر"),
                self.tr("ملاحظات"),
                self.tr("السبب"),
            )[section]
        return None

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> Any:
        row, column = self._rows[index.row()], index.column()
        if role == _Role.DisplayRole:
            return self._text(row, column)
        if role == SORT:
            return _sort_value(row, column)
        if role == _Role.ToolTipRole:
            if column == NAME:
                return row.key
            return self._reason(row) if column == REASON else None
        if role == _Role.ForegroundRole and column in (STATUS, REASON) and row.status == "failed":
            return theme.wrong_text(theme.is_dark(QGuiApplication.palette()))
        if role == _Role.AccessibleTextRole and column == STATUS:
            return f"{row.name}: {self._status(row)}"
        return None

    def _text(self, row: Row, column: int) -> str:
        if column == STATUS:
            return self._status(row)
        if column == NAME:
            return labels.isolate(row.name)
        if column == REASON:
            return self._reason(row)
        return number_text(int(_sort_value(row, column))) if row.status in ("done", "unchanged") else ""

    def _status(self, row: Row) -> str:
        return {
            "": self.tr("ينتظر"),
            "done": self.tr("أُنجز"),
            "unchanged": self.tr("لم يتغير"),
            "skipped": self.tr("تُخطّي"),
            "failed": self.tr("تعذّر"),
            "undone": self.tr("لم يُعالَج"),
        }[row.status]

    def _reason(self, row: Row) -> str:
        if not row.code:
            return ""
        if row.code == "timings":
            told = self.tr("توقيتات لا تُقرأ أو تنتهي قبل أن تبدأ، في الأسطر: {}")
            return told.format(labels.isolate(row.reason))
        reasons = {
            "missing": self.tr("لا يوجد، أو أزيل قبل أن يُقرأ"),
            "permission": self.tr("لا صلاحية لقراءته"),
            "unreadable": self.tr("تعذرت قراءته: تالف أو ليس نصًّا أو ترميزه مجهول"),
            "too-large": self.tr("أكبر من أن يُقرأ مرة واحدة؛ قسّمه"),
            "archive": self.tr("أرشيف أو جدول تالف أو محميّ بكلمة سر أو مضمَّن في أرشيف آخر"),
            "row": self.tr("صف لا يُقرأ أو لا عمود للنص فيه"),
            "write": self.tr("تعذرت كتابته في مجلد المُخرجات"),
            "disk-full": self.tr("امتلأ القرص"),
            "killed": self.tr("تسبّب في توقف المعالجة مرتين: يحتاج إلى ذاكرة أو وقت أكثر مما يتاح"),
            "empty": self.tr("لا نص فيه"),
            "kind": self.tr("ليس مما يُقرأ نصًّا"),
            "taken": self.tr("يوجد بالاسم نفسه ملف لم يكتبه البرنامج، فلم يُكتب؛ سمّ ذلك الملف اسمًا آخر"),
            "kept": self.tr("عُدّل المُخرج يدويًّا فتُرك كما هو؛ سمّه اسمًا آخر ليُكتب من جديد"),
        }
        return reasons.get(row.code) or self.tr("خلل غير متوقع: {}").format(labels.isolate(row.reason))


def _sort_value(row: Row, column: int) -> int | str:
    match column:
        case 0:
            return _ORDER[row.status]
        case 1:
            return row.name
        case 6:
            return row.code
        case _:
            return (row.words, row.applied, row.left, row.notes)[column - WORDS]


class BatchFilter(QSortFilterProxyModel):
    """The rows in the order of a column: all, those with something left for an editor, or those that failed."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wanted = ""
        self.setSortRole(SORT)

    def show_only(self, wanted: str) -> None:
        """``left``, ``failed`` or "" for all."""
        self._wanted = wanted
        self.invalidate()

    def filterAcceptsRow(self, number: int, parent: _Index) -> bool:
        model = self.sourceModel()
        assert isinstance(model, BatchModel)
        row = model.row(number)
        if self._wanted == "left":
            return row.left > 0
        return not self._wanted or row.status in ("failed", "skipped", "undone")
