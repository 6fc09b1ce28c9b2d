"""The page of colours and type."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QComboBox, QFormLayout, QLabel, QSpinBox, QVBoxLayout

from proofreader.ui.model.appearance import Scheme
from proofreader.ui.model.settings import NumberSetting, Settings
from proofreader.ui.widgets.fonts import TEXT_FAMILIES, text_font
from proofreader.ui.widgets.form_page import Page, add_field, slim


class AppearancePage(Page):
    """Theme, the type of articles and the size of the interface, with a line to see it by."""

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self.title = self.tr("المظهر")
        self.icon = "palette"
        self._settings = settings
        self.scheme = QComboBox()
        for scheme, name in (
            (Scheme.SYSTEM, self.tr("حسب النظام")),
            (Scheme.LIGHT, self.tr("فاتح")),
            (Scheme.DARK, self.tr("داكن")),
        ):
            self.scheme.addItem(name, scheme)
        self.scheme.setCurrentIndex(self.scheme.findData(settings.scheme))
        self.family = slim(QComboBox())
        self.family.addItem(self.tr("المعتاد ({})").format(TEXT_FAMILIES[0]), "")
        for family in QFontDatabase.families(QFontDatabase.WritingSystem.Arabic):
            if not QFontDatabase.isPrivateFamily(family):
                self.family.addItem(family, family)
        self.family.setCurrentIndex(max(0, self.family.findData(settings.text_family)))
        self.pixels, self.percent = QSpinBox(), QSpinBox()
        for spin, setting in ((self.pixels, Settings.text_pixels), (self.percent, Settings.frame_percent)):
            assert isinstance(setting, NumberSetting)
            spin.setRange(setting.least, setting.most)
        self.pixels.setValue(settings.text_pixels)
        self.percent.setSingleStep(10)
        self.percent.setSuffix("%")
        self.percent.setValue(settings.frame_percent)
        form = QFormLayout()
        add_field(form, self.tr("الألوان"), self.scheme)
        add_field(form, self.tr("خط المقال"), self.family)
        add_field(form, self.tr("حجم خط المقال (بكسل)"), self.pixels)
        add_field(form, self.tr("حجم خط الواجهة"), self.percent)
        self.sample = QLabel(self.tr("نصّ حكيمٌ له سرٌّ قاطعٌ وذو شأنٍ عظيم. ١٢٣ 123 «اقتباس»"))
        self.sample.setAccessibleName(self.tr("مثال على الخط"))
        self.sample.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.sample.setWordWrap(True)
        self.sample.setContentsMargins(12, 12, 12, 12)
        self.sample.setAutoFillBackground(True)
        self.sample.setBackgroundRole(self.palette().ColorRole.Base)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(form)
        layout.addWidget(self.sample)
        layout.addStretch(1)
        for box in (self.scheme, self.family):
            box.currentIndexChanged.connect(self._on_change)
        for spin in (self.pixels, self.percent):
            spin.valueChanged.connect(self._on_change)
        self._show_sample()

    def _on_change(self) -> None:
        self._show_sample()
        self.touched.emit()

    def _show_sample(self) -> None:
        font = text_font(self.pixels.value())
        if family := self.family.currentData():
            font.setFamilies([family, *TEXT_FAMILIES])
        else:
            font.setFamilies(list(TEXT_FAMILIES))
        self.sample.setFont(font)

    def apply(self) -> bool:
        self._settings.scheme = Scheme(self.scheme.currentData())
        self._settings.text_family = self.family.currentData()
        self._settings.text_pixels = self.pixels.value()
        self._settings.frame_percent = self.percent.value()
        return True
