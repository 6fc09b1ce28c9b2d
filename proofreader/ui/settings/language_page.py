"""The page of the language of the interface, and of what opens at the start."""

from PySide6.QtWidgets import QCheckBox, QRadioButton, QVBoxLayout

from proofreader.ui.model.language import NAMES, Language
from proofreader.ui.model.settings import Settings
from proofreader.ui.widgets.form_page import Page, hint


class LanguagePage(Page):
    """Each language in its own words; whether the articles of the last session come back."""

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self.title = self.tr("اللغة والبدء")
        self.icon = "translate"
        self._settings = settings
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self.buttons: dict[Language, QRadioButton] = {}
        for language, name in NAMES.items():
            button = QRadioButton(name)
            button.setChecked(language is settings.language)
            button.toggled.connect(self._on_change)
            self.buttons[language] = button
            layout.addWidget(button)
        self.note = hint(self.tr("تتغيّر لغة الواجهة عند تشغيل البرنامج من جديد."))
        layout.addWidget(self.note)
        layout.addWidget(hint(self.tr("المقالات وشروح القواعد تبقى بالعربية.")))
        layout.addSpacing(16)
        self.session = QCheckBox(self.tr("افتح عند البدء مقالات الجلسة السابقة كما تُركت"))
        self.session.setChecked(settings.restore_session)
        self.session.toggled.connect(lambda _: self.touched.emit())
        layout.addWidget(self.session)
        layout.addWidget(hint(self.tr("ما لم يُحفظ قبل انقطاع البرنامج يُعرض عليك في كل حال.")))
        layout.addStretch(1)

    def language(self) -> Language:
        """The chosen one."""
        return next(language for language, button in self.buttons.items() if button.isChecked())

    def _on_change(self, on: bool) -> None:
        if on:
            self.touched.emit()

    def apply(self) -> bool:
        self._settings.language = self.language()
        self._settings.restore_session = self.session.isChecked()
        return True
