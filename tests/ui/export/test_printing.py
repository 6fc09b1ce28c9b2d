"""Pages on paper and in PDF."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPdfWriter
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QFileDialog

from proofreader.ui.export import printing

TEXT = "الوزير يفتتح معرض الكتاب\n\nبقلم: سعاد العلوي\n\n" + "افتتح الوزير معرض الكتاب صباح أمس في الرباط. " * 8 + "\n"


def pages(path: Path) -> int:
    return len(re.findall(rb"/Type\s*/Page\b", path.read_bytes()))


def test_pdf_from_the_window(open_window, tmp_path, monkeypatch, qtbot) -> None:
    article = tmp_path / "a.txt"
    article.write_text(TEXT, encoding="utf-8")
    window = open_window(article)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(tmp_path / "a"), ""))
    qtbot.keyClick(window.editor, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    path = tmp_path / "a.pdf"
    assert path.read_bytes().startswith(b"%PDF-")
    assert pages(path) == 1
    assert path.name in window.bar.label.text()


def test_a_long_article_takes_several_pages(app, tmp_path) -> None:
    path = tmp_path / "a.pdf"
    number = printing.write_pdf(TEXT + "\n".join([TEXT.split("\n")[4]] * 40), path, "ar-MA", "عنوان")
    assert number > 2
    assert pages(path) == number


def test_lines_run_from_right_to_left_within_the_page(app, tmp_path) -> None:
    document = printing.document(TEXT, "ar-MA")
    writer = QPdfWriter(str(tmp_path / "a.pdf"))
    writer.setPageLayout(printing.page_layout())
    printing.paint(document, writer)
    block = document.lastBlock()
    assert block.textDirection() == Qt.LayoutDirection.RightToLeft
    lines = [block.layout().lineAt(number) for number in range(block.layout().lineCount())]
    assert len(lines) > 1
    assert all(line.width() <= writer.width() for line in lines)
    # The last, short line stands at the right.
    assert lines[-1].naturalTextRect().left() > writer.width() * 0.1


def test_the_headline_is_larger(app) -> None:
    document = printing.document(TEXT, "ar-MA")
    sizes = [document.findBlockByNumber(number).begin().fragment().charFormat().fontPointSize() for number in range(2)]
    assert document.firstBlock().text() == "الوزير يفتتح معرض الكتاب"
    assert sizes[0] > sizes[1]


def test_a_folder_that_is_not_there_is_told(window, tmp_path, monkeypatch) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(tmp_path / "none" / "a.pdf"), ""))
    window.actions_by_id["pdf"].trigger()
    assert window.bar.isVisible()
    assert "a.pdf" in window.bar.label.text()


@pytest.mark.parametrize("accepted", [True, False])
def test_printing_asks_for_the_printer(window, monkeypatch, accepted: bool) -> None:
    painted = []
    answer = QPrintDialog.DialogCode.Accepted if accepted else QPrintDialog.DialogCode.Rejected
    monkeypatch.setattr(QPrintDialog, "exec", lambda _: answer)
    monkeypatch.setattr(printing, "paint", lambda document, _: painted.append(document.toPlainText()) or 1)
    window.actions_by_id["print"].trigger()
    assert len(painted) == int(accepted)
