"""The dialog of the settings."""

from collections.abc import Mapping

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from proofreader.core import Rule
from proofreader.ui.files.ignored_decisions import IgnoredDecisions
from proofreader.ui.model.settings import Settings
from proofreader.ui.model.user_words import UserWordList
from proofreader.ui.settings.appearance_page import AppearancePage
from proofreader.ui.settings.house_style import HouseStyle
from proofreader.ui.settings.ignored_page import IgnoredPage
from proofreader.ui.settings.keys_page import KeysPage
from proofreader.ui.settings.language_page import LanguagePage
from proofreader.ui.settings.profile_page import ProfilePage
from proofreader.ui.settings.rules_page import RulesPage
from proofreader.ui.settings.words_page import WordsPage
from proofreader.ui.widgets.actions import Actions
from proofreader.ui.widgets.form_page import Page
from proofreader.ui.widgets.icons import icon
from proofreader.ui.widgets.style import grown, sized


class SettingsDialog(QDialog):
    """A list of pages and the chosen one. OK and Apply write the settings, Cancel leaves them as they were.

    Whoever cares listens to ``settings.changed``, ``words.changed`` and ``profile_saved``. ``profile`` is the house
    style to begin with.
    """

    profile_saved = Signal(str, bool)
    """The house style to use from now on, and whether its file was written."""

    def __init__(
        self,
        settings: Settings,
        words: UserWordList,
        actions: Actions,
        rules: Mapping[str, Rule],
        profile: str,
        ignored_decisions: IgnoredDecisions,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("الإعدادات"))
        self.style_ = HouseStyle(profile, self)
        self.profile = ProfilePage(self.style_)
        self.profile.saved.connect(self.profile_saved)
        self.rules = RulesPage(self.style_, rules, settings)
        self.words = WordsPage(words, settings)
        self.ignored = IgnoredPage(settings, rules, ignored_decisions)
        self.look = AppearancePage(settings)
        self.language = LanguagePage(settings)
        self.keys = KeysPage(actions, settings)
        self.pages: list[Page] = [
            self.profile, self.rules, self.words, self.ignored, self.look, self.language, self.keys,
        ]  # fmt: skip
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("صفحات الإعدادات"))
        self.stack = QStackedWidget()
        for page in self.pages:
            item = QListWidgetItem(icon(page.icon, self.palette()), page.title, self.list)
            item.setSizeHint(QSize(0, round(self.list.fontMetrics().height() * 1.7)))
            page.setAccessibleName(page.title)
            self.stack.addWidget(page)
            page.touched.connect(self._on_touch)
        side = grown(18)
        self.list.setIconSize(QSize(side, side))
        metrics = self.list.fontMetrics()
        widest = max(metrics.horizontalAdvance(page.title) for page in self.pages)
        self.list.setFixedWidth(widest + side + metrics.height() * 3)
        self.list.currentRowChanged.connect(self.stack.setCurrentIndex)
        self.list.setCurrentRow(0)

        buttons = QDialogButtonBox()
        self.ok_button = buttons.addButton(self.tr("موافق"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.cancel_button = buttons.addButton(self.tr("إلغاء"), QDialogButtonBox.ButtonRole.RejectRole)
        self.apply_button = buttons.addButton(self.tr("طبّق"), QDialogButtonBox.ButtonRole.ApplyRole)
        self.ok_button.setDefault(True)
        self.apply_button.setEnabled(False)
        self.ok_button.clicked.connect(self.accept)
        self.cancel_button.clicked.connect(self.reject)
        self.apply_button.clicked.connect(self.apply)
        row = QHBoxLayout()
        row.addWidget(self.list)
        row.addWidget(self.stack, 1)
        layout = QVBoxLayout(self)
        layout.addLayout(row, 1)
        layout.addWidget(buttons)
        sized(self, 940, 640)

    def show_page(self, page: Page) -> None:
        """Brings a page to the front."""
        self.list.setCurrentRow(self.pages.index(page))

    def _on_touch(self) -> None:
        self.apply_button.setEnabled(True)

    def apply(self) -> bool:
        """Takes over everything; nothing where a page has a problem, which is then on show."""
        for page in self.pages:
            if page.problem():
                self.show_page(page)
                return False
        for page in self.pages:
            if not page.apply():
                self.show_page(page)
                return False
        self.apply_button.setEnabled(False)
        return True

    def accept(self) -> None:
        if not self.apply_button.isEnabled() or self.apply():
            super().accept()
