"""An article on paper or as PDF: right to left, its parts told apart, numbers at the foot of the pages."""

from pathlib import Path

from PySide6.QtCore import QMarginsF, QRectF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QFont,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
)

from proofreader.cleaning import structure
from proofreader.core.article import Role
from proofreader.core.profile import ProfileError, load_profile
from proofreader.core.system_errors import reason_of
from proofreader.ui.sources.errors import FileError, shown, translate
from proofreader.ui.widgets.fonts import TEXT_FAMILIES

_POINTS = {Role.TITLE: 20.0, Role.SUBTITLE: 15.0}
_BODY_POINTS = 13.0
_MARGIN_MM = 22.0
_FOOT_MM = 10.0  # between the text and the page number
_MM_PER_INCH = 25.4


def document(text: str, profile_id: str) -> QTextDocument:
    """The article laid out for a page that is still to be chosen."""
    try:
        profile = load_profile(profile_id)
    except ProfileError:
        profile = None
    result = QTextDocument()
    font = QFont()
    font.setFamilies(list(TEXT_FAMILIES))
    font.setPointSizeF(_BODY_POINTS)
    result.setDefaultFont(font)
    result.setDocumentMargin(0)
    # Unlike QPlainTextEdit, a rich document turns "left" with the direction of the paragraph.
    option = QTextOption(Qt.AlignmentFlag.AlignLeft)
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    result.setDefaultTextOption(option)
    cursor = QTextCursor(result)
    for number, block in enumerate(structure(text, profile).blocks):
        look, letters = QTextBlockFormat(), QTextCharFormat()
        look.setBottomMargin(8)
        look.setLineHeight(120, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        if block.role in _POINTS:
            letters.setFontPointSize(_POINTS[block.role])
            letters.setFontWeight(QFont.Weight.Bold)
        elif block.role in (Role.DATELINE, Role.BYLINE):
            letters.setFontItalic(False)
            letters.setFontPointSize(_BODY_POINTS - 1)
        elif block.role is Role.QUOTATION:
            look.setRightMargin(24)
            look.setLeftMargin(24)
        if number:
            cursor.insertBlock(look, letters)
        else:
            cursor.setBlockFormat(look)
            cursor.setBlockCharFormat(letters)
        cursor.insertText(block.text, letters)
    return result


def paint(text: QTextDocument, device: QPagedPaintDevice) -> int:
    """Paints the pages with their numbers. Returns how many there are; 0 where the device can't be painted on."""
    painter = QPainter()
    if not painter.begin(device):
        return 0
    try:
        dots = device.logicalDpiY() / _MM_PER_INCH
        width, height = float(device.width()), device.height() - _FOOT_MM * dots
        text.documentLayout().setPaintDevice(device)
        text.setPageSize(QRectF(0, 0, width, height).size())
        font = QFont(text.defaultFont())
        font.setPointSizeF(_BODY_POINTS - 3)
        pages = text.pageCount()
        for page in range(pages):
            if page:
                device.newPage()
            painter.save()
            painter.translate(0, -page * height)
            look = QAbstractTextDocumentLayout.PaintContext()
            look.clip = QRectF(0, page * height, width, height)
            # Paper is white whatever the colours of the window are.
            black = QPalette(look.palette)
            black.setColor(QPalette.ColorRole.Text, Qt.GlobalColor.black)
            look.palette = black
            painter.setClipRect(look.clip)
            text.documentLayout().draw(painter, look)
            painter.restore()
            painter.setPen(Qt.GlobalColor.black)
            painter.setFont(font)
            foot = QRectF(0, height, width, _FOOT_MM * dots)
            place = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom
            # Read from right to left: the page, then how many there are.
            painter.drawText(foot, place, translate("Printing", "{} من {}").format(page + 1, pages))
        return pages
    finally:
        painter.end()


def write_pdf(text: str, path: Path, profile_id: str, title: str) -> int:
    """Writes the article as PDF and returns the number of pages. Raises FileError."""
    try:
        path.open("ab").close()  # Qt would fail in silence
    except OSError as error:
        message = translate("FileError", "لم يُكتب ملف PDF: {}").format(shown(path))
        raise FileError(message, reason_of(error)) from error
    writer = QPdfWriter(str(path))
    writer.setTitle(title)
    writer.setPageLayout(page_layout())
    if not (pages := paint(document(text, profile_id), writer)):
        raise FileError(translate("FileError", "لم يُكتب ملف PDF: {}").format(shown(path)))
    return pages


def page_layout() -> QPageLayout:
    """A4, upright, equal margins."""
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    size = QPageSize(QPageSize.PageSizeId.A4)
    return QPageLayout(size, QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter)
