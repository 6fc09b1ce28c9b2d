"""What the article is filed under: found, corrected, and written into the document."""

from collections.abc import Callable
from pathlib import Path

import docx
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog

from proofreader.core import Details
from proofreader.ui.articles.details_dialog import DetailsDialog
from proofreader.ui.review.residue_dialog import ResidueDialog

TEXT = (
    "الوزير يفتتح معرض الكتاب\n\nبقلم: سعاد العلوي\n\n"
    "افتتح الوزير معرض الكتاب صباح أمس في الرباط.\n\nوقال إن القراءة عادة يومية لا يستغني عنها أحد.\n"
)
FOUND = Details("الوزير يفتتح معرض الكتاب", "سعاد العلوي")


@pytest.fixture
def window(open_window, tmp_path):
    path = tmp_path / "a.txt"
    path.write_text(TEXT, encoding="utf-8")
    return open_window(path)


@pytest.fixture
def dialog(monkeypatch):
    """Says what is done in the dialog, and whether it is accepted; returns what it shows at first."""

    def set_(act: Callable[[DetailsDialog], object], accept: bool = True) -> list[Details]:
        shown: list[Details] = []

        def exec_(dialog: DetailsDialog) -> QDialog.DialogCode:
            shown.append(dialog.details())
            act(dialog)
            return QDialog.DialogCode.Accepted if accept else QDialog.DialogCode.Rejected

        monkeypatch.setattr(DetailsDialog, "exec", exec_)
        return shown

    return set_


def export(window, monkeypatch, path: Path):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(path), ""))
    assert window.exports.export(window.article)
    return docx.Document(str(path))


def fill(dialog: DetailsDialog) -> None:
    dialog.outlet.setText(" جريدة الأفق ")
    dialog.date.setText("9 ماي 2024")


def test_what_the_text_gives_is_shown(window, dialog, qtbot) -> None:
    shown = dialog(lambda _: None)
    qtbot.keyClick(window.editor, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    assert shown == [FOUND]
    assert not window.article.file.entered


def test_what_is_entered_is_kept_and_the_rest_follows_the_text(window, dialog) -> None:
    shown = dialog(fill)
    window.exports.show_details(window.article)
    window.editor.setPlainText(TEXT.replace("الوزير يفتتح", "الوزيرة تفتتح"))
    window.exports.show_details(window.article)
    assert shown[1] == Details("الوزيرة تفتتح معرض الكتاب", "سعاد العلوي", "9 ماي 2024", "جريدة الأفق")


def test_a_detail_can_be_emptied(window, dialog) -> None:
    shown = dialog(lambda dialog: dialog.author.clear())
    window.exports.show_details(window.article)
    window.exports.show_details(window.article)
    assert shown[1].author == ""


def test_cancelling_changes_nothing(window, dialog) -> None:
    shown = dialog(fill, accept=False)
    window.exports.show_details(window.article)
    window.exports.show_details(window.article)
    assert shown == [FOUND, FOUND]


def test_suggest_from_the_text(window, dialog) -> None:
    dialog(fill)
    window.exports.show_details(window.article)
    shown = dialog(lambda dialog: dialog.suggest_button.click())
    window.exports.show_details(window.article)
    window.exports.show_details(window.article)
    assert shown[0].outlet == "جريدة الأفق"
    assert shown[1] == FOUND


def test_another_article_begins_anew(window, dialog, tmp_path) -> None:
    dialog(fill)
    window.exports.show_details(window.article)
    other = tmp_path / "other.txt"
    other.write_text(TEXT, encoding="utf-8")
    assert window.files.open(other)
    shown = dialog(lambda _: None)
    window.exports.show_details(window.article)
    assert shown == [FOUND]


def test_exported(window, dialog, monkeypatch, tmp_path) -> None:
    dialog(fill)
    window.exports.show_details(window.article)
    document = export(window, monkeypatch, tmp_path / "a.docx")
    properties = document.core_properties
    assert (properties.title, properties.author) == (FOUND.title, FOUND.author)
    assert properties.category == "جريدة الأفق"
    assert [paragraph.text for paragraph in document.paragraphs][:2] == [FOUND.title, "9 ماي 2024"]


def test_without_the_dialog_what_is_found_is_exported(window, monkeypatch, tmp_path) -> None:
    assert export(window, monkeypatch, tmp_path / "a.docx").core_properties.author == "سعاد العلوي"


def test_the_outlet_survives_cleaning(open_window, tmp_path, monkeypatch, dialog) -> None:
    path = tmp_path / "b.txt"
    path.write_text(f"شارك\n{TEXT}www.example.ma\n", encoding="utf-8")
    window = open_window(path)
    monkeypatch.setattr(ResidueDialog, "exec", lambda _: QDialog.DialogCode.Accepted)
    window.actions_by_id["clean"].trigger()
    window.editor.setPlainText(TEXT)
    shown = dialog(lambda _: None)
    window.exports.show_details(window.article)
    assert shown == [Details(FOUND.title, FOUND.author, "", "www.example.ma")]


def test_no_details_without_an_article(open_window) -> None:
    assert not open_window().actions_by_id["details"].isEnabled()


def test_every_line_is_named_and_runs_from_right_to_left(window, qtbot) -> None:
    dialog = DetailsDialog(FOUND, Details(), window)
    qtbot.addWidget(dialog)
    for line in (dialog.title, dialog.author, dialog.date, dialog.outlet):
        assert line.accessibleName()
        assert line.layoutDirection() == Qt.LayoutDirection.RightToLeft
