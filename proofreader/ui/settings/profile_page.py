"""The page of the house style: which is used, and the newsroom's own in a form."""

from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QFormLayout,
    QGridLayout,
    QGroupBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from proofreader.core.presence import is_file
from proofreader.core.profile import ProfileError, builtin_profiles, load_profile
from proofreader.core.profile.reader import QUOTATION_MARKS
from proofreader.documents.errors import WriteError
from proofreader.engine.profiles import user_profile
from proofreader.ui.settings.house_style import HouseStyle
from proofreader.ui.settings.pairs_table import PairTable
from proofreader.ui.widgets import labels
from proofreader.ui.widgets.form_page import Page, Problem, add_field, hint, scrolled, slim

_AS_BASE = ""


class ProfilePage(Page):
    """A choice, and the form of the own profile below it."""

    saved = Signal(str, bool)
    """The profile to use from now on, and whether its file was written."""

    def __init__(self, style: HouseStyle) -> None:
        super().__init__()
        self.title = self.tr("أسلوب التحرير")
        self.icon = "newspaper"
        self._style = style
        self._has_problem = False
        self._filling = False
        self.choice = slim(QComboBox())
        self.choice.setAccessibleName(self.tr("أسلوب التحرير المستعمل"))
        self.choice.activated.connect(self._choose)
        self.other_button = QPushButton(self.tr("ملف آخر…"))
        self.other_button.clicked.connect(self._choose_file)
        self.customise_button = QPushButton(self.tr("خصّصه…"))
        self.customise_button.setToolTip(self.tr("أنشئ أسلوبًا خاصًّا بمؤسستكم يبدأ من هذا"))
        self.customise_button.clicked.connect(lambda: self._style.customise())
        for button in (self.other_button, self.customise_button):
            button.setAutoDefault(False)
        top = QHBoxLayout()
        top.addWidget(self.choice, 1)
        top.addWidget(self.customise_button)
        top.addWidget(self.other_button)
        self.place = hint("")
        self.problem_label = Problem(self.choice)
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(0, 0, 6, 0)
        layout.addLayout(top)
        layout.addWidget(self.place)
        layout.addWidget(self.problem_label)
        layout.addWidget(self._make_form())
        layout.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolled(content))
        style.changed.connect(self._on_style)
        self._show()

    # Building

    def _make_form(self) -> QGroupBox:
        self.form = QGroupBox(self.tr("أسلوب مؤسستكم"))
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.name = QLineEdit()
        self.name.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.base = slim(QComboBox())
        self.digits, self.quotes, self.months = (slim(QComboBox()) for _ in range(3))
        self.flags = {
            key: slim(QComboBox()) for key in ("space_inside_quotes", "final_ya_without_dots", "protect_quotations")
        }
        self._problems = {
            "name": add_field(form, self.tr("الاسم"), self.name),
            "extends": add_field(form, self.tr("يبدأ من"), self.base),
            "digits": add_field(form, self.tr("الأرقام"), self.digits),
            "quotation_marks": add_field(form, self.tr("علامتا التنصيص"), self.quotes),
            "space_inside_quotes": add_field(
                form, self.tr("مسافة داخل علامتي التنصيص"), self.flags["space_inside_quotes"]
            ),
            "final_ya_without_dots": add_field(
                form, self.tr("الياء الأخيرة بلا نقطتين: «المصرى»"), self.flags["final_ya_without_dots"]
            ),
            "protect_quotations": add_field(
                form, self.tr("لا يُمس ما بين علامتي التنصيص"), self.flags["protect_quotations"]
            ),
            "months": add_field(form, self.tr("الأشهر"), self._make_months()),
        }
        self.names = PairTable(self.tr("الأسماء"), self.tr("يُكتب"), self.tr("نكتب"))
        self.spellings = PairTable(self.tr("الرسم"), self.tr("يُكتب"), self.tr("نكتب"))
        self.avoid = PairTable(
            self.tr("عبارات نتجنبها"), self.tr("العبارة"), self.tr("بدلها (فارغ: بحسب الجملة)"), may_be_empty=True
        )
        self.tables = {"names": self.names, "spellings": self.spellings, "avoid": self.avoid}
        self.tabs = QTabWidget()
        for key, title in (
            ("names", self.tr("الأسماء")),
            ("spellings", self.tr("الرسم")),
            ("avoid", self.tr("عبارات نتجنبها")),
        ):
            table = self.tables[key]
            self._problems[key] = Problem(table.table)
            box = QWidget()
            column = QVBoxLayout(box)
            column.addWidget(table)
            column.addWidget(self._problems[key])
            self.tabs.addTab(box, title)
            table.edited.connect(lambda key=key: self._on_table(key))
        layout = QVBoxLayout(self.form)
        layout.addLayout(form)
        layout.addWidget(self.tabs)
        self._fill_choices()
        self.name.textEdited.connect(self._on_name)
        self.base.activated.connect(lambda: self._set("extends", self.base.currentData()))
        self.digits.activated.connect(lambda: self._set("digits", self.digits.currentData() or None))
        self.quotes.activated.connect(lambda: self._set("quotation_marks", self.quotes.currentData() or None))
        for key, box in self.flags.items():
            box.activated.connect(lambda _, key=key, box=box: self._set(key, box.currentData()))
        self.months.activated.connect(self._on_months)
        return self.form

    def _make_months(self) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        self.months.setAccessibleName(self.tr("الأشهر"))
        column.addWidget(self.months)
        grid = QGridLayout()
        self.month_names = [QLineEdit() for _ in range(12)]
        for number, line in enumerate(self.month_names):
            line.setAccessibleName(self.tr("الشهر {}").format(number + 1))
            line.setPlaceholderText(str(number + 1))
            line.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
            line.textEdited.connect(lambda _: self._on_month_names())
            grid.addWidget(line, number // 4, number % 4)
        column.addLayout(grid)
        return box

    def _fill_choices(self) -> None:
        as_base = self.tr("كما في الأسلوب الذي يبدأ منه")
        for id in builtin_profiles():
            self.base.addItem(load_profile(id).name, id)
        for value, text in (
            (_AS_BASE, as_base),
            ("western", self.tr("مغاربية: 2024")),
            ("arabic-indic", self.tr("مشرقية: ٢٠٢٤")),
        ):
            self.digits.addItem(text, value)
        self.quotes.addItem(as_base, _AS_BASE)
        for markers in QUOTATION_MARKS:
            self.quotes.addItem(labels.isolate(markers), markers)
        for box in self.flags.values():
            for flag, text in ((None, as_base), (True, self.tr("نعم")), (False, self.tr("لا"))):
                box.addItem(text, flag)
        self.months.addItem(as_base, None)
        known = []
        for id in ("ar", "ar-MA", "ar-TN", "ar-LB"):
            profile = load_profile(id)
            if list(profile.months) not in known:
                known.append(list(profile.months))
                shown = "، ".join((profile.months[0], profile.months[4], profile.months[7]))
                self.months.addItem(f"{shown}…", list(profile.months))
        self.months.addItem(self.tr("أسماء أخرى"), "own")

    # Showing

    def _on_style(self) -> None:
        if not self._filling:
            self._show()
        self.touched.emit()

    def _show(self) -> None:
        style = self._style
        blockers = [QSignalBlocker(widget) for widget in (self.choice, self.name, self.base, self.months)]
        self.choice.clear()
        for id in builtin_profiles():
            self.choice.addItem(load_profile(id).name, id)
        own = [path for path in dict.fromkeys((user_profile(), style.path)) if is_file(path) or path == style.path]
        for path in own:
            if is_file(path) or style.is_own:
                self.choice.addItem(self._name_of(path), str(path))
        wanted = str(style.path) if style.is_own else style.builtin
        self.choice.setCurrentIndex(max(0, self.choice.findData(wanted)))
        self.customise_button.setVisible(not style.is_own)
        self.form.setVisible(style.is_own)
        self.place.setText(
            self.tr("يُحفظ في: {}").format(labels.isolate(str(style.path)))
            if style.is_own
            else self.tr("هذا الأسلوب يأتي مع البرنامج. خصّصه لتغيّر فيه ما تكتبه مؤسستكم.")
        )
        self.problem_label.show_text(style.broken)
        if style.draft is not None:
            self._show_draft()
        del blockers

    def _name_of(self, path: Path) -> str:
        if self._style.is_own and path == self._style.path and self._style.draft is not None:
            return self._style.draft.text_of("name") or path.name
        try:
            return load_profile(path).name
        except ProfileError:
            return path.name

    def _show_draft(self) -> None:
        draft, base = self._style.draft, self._style.base()
        assert draft is not None
        self.name.setText(draft.text_of("name"))
        extends = draft.text_of("extends")
        if extends and self.base.findData(extends) < 0:
            self.base.addItem(labels.isolate(extends), extends)
        self.base.setCurrentIndex(max(0, self.base.findData(extends or "ar")))
        self.digits.setCurrentIndex(max(0, self.digits.findData(draft.get("digits") or _AS_BASE)))
        self.quotes.setCurrentIndex(max(0, self.quotes.findData(draft.get("quotation_marks") or _AS_BASE)))
        for key, box in self.flags.items():
            value = draft.get(key)
            box.setCurrentIndex({True: 1, False: 2}.get(value, 0) if isinstance(value, bool) else 0)
        months = draft.get("months")
        known = [self.months.itemData(at) for at in range(self.months.count())]
        self.months.setCurrentIndex(known.index(months) if months in known else self.months.count() - 1)
        self._show_months(months or list(base.months))
        for key, table in self.tables.items():
            table.show_pairs(draft.table(key))
            self._problems[key].show_text(table.problem())

    def _show_months(self, names: list[str]) -> None:
        for line, name in zip(self.month_names, names, strict=False):
            line.setText(name)
            line.setCursorPosition(0)

    # Changing

    def _choose(self) -> None:
        data = str(self.choice.currentData())
        if data in builtin_profiles():
            self._style.use_builtin(data)
        elif not self._style.open(Path(data)):
            self._show()

    def _choose_file(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("ملف أسلوب التحرير"),
            str(self._style.path),
            self.tr("ملامح (*.toml)"),
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        if not name:
            return
        path = Path(name if name.endswith(".toml") else f"{name}.toml")
        if not is_file(path):
            self._style.customise(path)
        elif not self._style.open(path):
            self._show()

    def _set(self, key: str, value: object) -> None:
        self._filling = True
        self._style.set(key, value)  # type: ignore[arg-type]
        self._filling = False
        self._check()
        if key == "extends" and self._style.draft is not None and self._style.draft.get("months") is None:
            self._show_months(list(self._style.base().months))

    def _on_name(self, text: str) -> None:
        self._set("name", " ".join(text.split()))
        self.choice.setItemText(self.choice.currentIndex(), text)

    def _on_table(self, key: str) -> None:
        self._set(key, self.tables[key].pairs() or None)

    def _on_months(self) -> None:
        data = self.months.currentData()
        if data == "own":
            self.month_names[0].setFocus()
            self._on_month_names()
            return
        self._set("months", data)
        self._show_months(data or list(self._style.base().months))

    def _on_month_names(self) -> None:
        self.months.setCurrentIndex(self.months.count() - 1)
        self._set("months", [" ".join(line.text().split()) for line in self.month_names])

    def _check(self) -> None:
        """Puts what is wrong beside its field."""
        found = self._style.problems()
        if self._style.draft is not None:
            months = self._style.draft.get("months")
            if months is not None and not all(months):
                found["months"] = self.tr("اكتب أسماء الأشهر الاثني عشر كلها.")
            if not self._style.draft.text_of("name"):
                found["name"] = self.tr("اكتب اسمًا لأسلوب التحرير.")
            for key, table in self.tables.items():
                if text := table.problem():
                    found[key] = text
        for key, label in self._problems.items():
            label.show_text(found.get(key, ""))
        rest = [text for key, text in found.items() if key not in self._problems]
        self.problem_label.show_text("\n".join(rest))
        self._has_problem = bool(found)
        for key in self.tables:
            if found.get(key):
                self.tabs.setCurrentIndex(list(self.tables).index(key))

    def problem(self) -> bool:
        self._check()
        return self._has_problem

    def apply(self) -> bool:
        written = self._style.is_changed
        try:
            profile = self._style.save()
        except (ProfileError, WriteError, OSError) as error:
            self.problem_label.show_text(self.tr("لم يُحفظ أسلوب التحرير: {}").format(error))
            return False
        self.saved.emit(profile, written)
        return True
