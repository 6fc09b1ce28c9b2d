"""The user guide: pages of ``resources/help``, in Arabic, with the keys as they are set now."""

import re
from collections.abc import Callable
from pathlib import Path

from markdown_it import MarkdownIt
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage, QPalette, QTextDocument
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QListWidgetItem, QSplitter, QTextBrowser, QWidget

from proofreader.core.resources import resource
from proofreader.ui.widgets.fonts import text_font
from proofreader.ui.widgets.labels import LRI, PDI
from proofreader.ui.widgets.style import sized

_PICTURE_WIDTH = 600
_KEY = re.compile(r"\{key:([a-z_]+)\}")
_FILE = Qt.ItemDataRole.UserRole


def pages() -> list[Path]:
    """The files of the guide in the order of reading."""
    return sorted(resource("help").glob("*.md"))


def title_of(page: Path) -> str:
    """Its first heading."""
    return page.read_text(encoding="utf-8").partition("\n")[0].lstrip("# ").strip()


def page_html(page: Path, key: Callable[[str], str]) -> str:
    """The page, with ``{key:ID}`` replaced by the key of that action. Raises KeyError where there is none."""
    text = _KEY.sub(lambda found: f"**{LRI}{key(found[1]) or '—'}{PDI}**", page.read_text(encoding="utf-8"))
    html = MarkdownIt().render(text)
    # A new list or heading begins from right to left only where it says so itself.
    return re.sub(r"<(h[1-6]|p|ul|ol|li|blockquote)>", r'<\1 dir="rtl">', html)


class PageView(QTextBrowser):
    """Shows pictures no wider than the column, as fine as the screen can."""

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        found = super().loadResource(kind, name)
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return found
        image = QImage(str(resource("help", QUrl(name).path())))
        ratio = self.devicePixelRatioF()
        if image.width() > _PICTURE_WIDTH * ratio:
            image = image.scaledToWidth(round(_PICTURE_WIDTH * ratio), Qt.TransformationMode.SmoothTransformation)
        image.setDevicePixelRatio(ratio)
        return image


class Guide(QDialog):
    """A list of pages and the chosen one."""

    def __init__(self, key: Callable[[str], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("دليل الاستعمال"))
        self._key = key
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("صفحات الدليل"))
        self.list.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the guide is Arabic
        self.text = PageView()
        self.text.setAccessibleName(self.tr("صفحة الدليل"))
        self.text.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.text.setSearchPaths([str(resource("help"))])
        self.text.setOpenLinks(False)
        self.text.anchorClicked.connect(self._follow)
        self.text.document().setDocumentMargin(20)
        for page in pages():
            item = QListWidgetItem(title_of(page), self.list)
            item.setData(_FILE, page.name)
        splitter = QSplitter()
        splitter.addWidget(self.list)
        splitter.addWidget(self.text)
        splitter.setSizes([230, 700])
        splitter.setChildrenCollapsible(False)
        layout = QHBoxLayout(self)
        layout.addWidget(splitter)
        self.list.currentRowChanged.connect(self._show)
        sized(self, 960, 680)
        self.list.setCurrentRow(0)

    def show_page(self, name: str) -> None:
        """Turns to a page by the name of its file."""
        for row in range(self.list.count()):
            if self.list.item(row).data(_FILE) == name:
                self.list.setCurrentRow(row)

    def _show(self, row: int) -> None:
        page = pages()[row]
        document: QTextDocument = self.text.document()
        link = self.palette().color(QPalette.ColorRole.Link).name()
        document.setDefaultFont(text_font(19))
        document.setDefaultStyleSheet(f"a {{ color: {link} }} li {{ margin-bottom: 6px }} p {{ margin-bottom: 10px }}")
        self.text.setHtml(page_html(page, self._key))
        self.text.verticalScrollBar().setValue(0)

    def _follow(self, url: QUrl) -> None:
        """Links lead to other pages only: the program opens no connection."""
        self.show_page(url.fileName())
