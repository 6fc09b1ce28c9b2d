"""How easily an article reads, beside what the house wants."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHeaderView, QTableWidget, QTableWidgetItem

from proofreader.arabic import parse
from proofreader.core import Lexicon, Profile
from proofreader.rules.support.readability import Measures, measure, target
from proofreader.ui.widgets import theme

translate = QCoreApplication.translate

Row = tuple[str, str, str, bool]
"""What is measured, the value, the target, and whether the value is beyond it."""


def measures_of(text: str, profile: Profile, lexicon: Lexicon) -> list[Row]:
    """The rows about a text."""
    return list(_rows(measure(parse(text, profile), lexicon), profile))


def _rows(found: Measures, profile: Profile) -> Iterator[Row]:
    rows: tuple[tuple[str, float, str], ...] = (
        (translate("ReadingMeasures", "كلمات العنوان"), found.title, "title_words"),
        (translate("ReadingMeasures", "أطول جملة (كلمة)"), found.longest_sentence, "sentence_words"),
        (translate("ReadingMeasures", "متوسط الجمل (كلمة)"), found.mean_sentence, "sentence_words"),
        (
            translate("ReadingMeasures", "أطول فقرة (كلمة)"),
            found.longest_paragraph,
            "paragraph_words",
        ),
        (
            translate("ReadingMeasures", "متوسط الفقرات (كلمة)"),
            found.mean_paragraph,
            "paragraph_words",
        ),
        (
            translate("ReadingMeasures", "«تم» مع المصدر في كل ألف كلمة"),
            found.tamma,
            "tamma_per_thousand",
        ),
        (translate("ReadingMeasures", "الاقتباس من النص (٪)"), found.quoted, "quotation_percent"),
    )
    for name, value, option in rows:
        most = target(profile, option)
        yield name, f"{value:.1f}".removesuffix(".0"), str(most), value > most
    yield (
        translate("ReadingMeasures", "فقرات تبدأ كالتي قبلها"),
        str(found.repeated_openings),
        "0",
        found.repeated_openings > 0,
    )


class MeasuresTable(QTableWidget):
    """A line for each measure; what is beyond its target is marked by a sign and a colour."""

    def __init__(self, rows: list[Row]) -> None:
        super().__init__(len(rows), 3)
        self.setAccessibleName(translate("ReadingMeasures", "سهولة القراءة"))
        self.setHorizontalHeaderLabels(
            [
                translate("ReadingMeasures", "المقياس"),
                translate("ReadingMeasures", "في المقال"),
                translate("ReadingMeasures", "الهدف على الأكثر"),
            ]
        )
        self.verticalHeader().hide()
        self.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        colour = theme.wrong_text(theme.is_dark(self.palette()))
        for line, (name, value, most, beyond) in enumerate(rows):
            for column, text in enumerate((name, f"▲ {value}" if beyond else value, most)):
                item = QTableWidgetItem(text)
                if beyond and column == 1:
                    item.setForeground(colour)
                if column:
                    item.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
                self.setItem(line, column, item)
        height = self.horizontalHeader().sizeHint().height() + sum(map(self.rowHeight, range(len(rows)))) + 4
        self.setFixedHeight(height)
