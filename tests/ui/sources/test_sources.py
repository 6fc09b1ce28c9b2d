"""Files of every kind: encodings, Word documents, web pages. The original is never lost."""

from pathlib import Path

import docx
import pytest
from PySide6.QtWidgets import QFileDialog, QMenu, QMessageBox

TEXT = "عقد اللقاء أمس في المدينة،\nوحضره الوزير والوفد المرافق له.\n"


@pytest.fixture
def choose(monkeypatch):
    def choose_(path: Path | str) -> list[str]:
        asked: list[str] = []

        def ask(*arguments, **_):
            asked.append(str(arguments[2]))
            return str(path), ""

        monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
        return asked

    return choose_


@pytest.fixture
def document(tmp_path) -> Path:
    path = tmp_path / "draft.docx"
    file = docx.Document()
    for line in TEXT.split("\n")[:2]:
        file.add_paragraph(line)
    file.save(str(path))
    return path


def encoding_menu(window) -> list[QMenu]:
    menu = window.status.encoding.menu()
    menu.aboutToShow.emit()
    return [action.menu() for action in menu.actions()]


def entry(menu: QMenu, name: str):
    return next(action for action in menu.actions() if name in action.text())


def test_the_encoding_is_shown_and_the_file_can_be_read_in_another(open_window, tmp_path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(TEXT.encode("cp1256"))
    window = open_window(path)
    assert "Windows-1256" in window.status.encoding.text()
    again, _ = encoding_menu(window)
    assert entry(again, "Windows-1256").isChecked()
    entry(again, "MacArabic").trigger()
    assert window.editor.text() != TEXT
    assert "MacArabic" in window.status.encoding.text()
    again, _ = encoding_menu(window)
    entry(again, "Windows-1256").trigger()
    assert window.editor.text() == TEXT
    assert not window.isWindowModified()


def test_an_encoding_that_does_not_fit_changes_nothing(open_window, tmp_path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(TEXT.encode("cp1256"))
    window = open_window(path)
    again, _ = encoding_menu(window)
    entry(again, "UTF-8").trigger()
    assert window.editor.text() == TEXT
    assert window.bar.isVisible() and path.name in window.bar.label.text()


def test_unsaved_changes_are_asked_about_before_reading_again(open_window, tmp_path, type_text, monkeypatch) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(TEXT.encode("cp1256"))
    window = open_window(path)
    type_text(window.editor, "ثم ")
    monkeypatch.setattr(QMessageBox, "question", lambda *_: QMessageBox.StandardButton.No)
    again, _ = encoding_menu(window)
    entry(again, "MacArabic").trigger()
    assert window.editor.text() == "ثم " + TEXT


def test_save_with_another_encoding(open_window, tmp_path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(TEXT.replace("\n", "\r\n").encode("cp1256"))
    window = open_window(path)
    _, write = encoding_menu(window)
    entry(write, "UTF-8").trigger()
    assert path.read_bytes() == TEXT.replace("\n", "\r\n").encode("utf-8")
    assert "UTF-8" in window.status.encoding.text()


def test_a_word_document_is_shown(open_window, document) -> None:
    window = open_window(document)
    assert window.editor.text().rstrip("\n") == TEXT.rstrip("\n")
    assert not window.status.encoding.isVisible()
    assert document.name in window.windowTitle()


def test_a_word_document_is_saved_in_its_place(open_window, tmp_path, type_text) -> None:
    path = tmp_path / "draft.docx"
    file = docx.Document()
    paragraph = file.add_paragraph("عقد اللقاء ")
    paragraph.add_run("أمس").bold = True
    file.add_paragraph("وحضره الوزير")
    file.save(str(path))
    window = open_window(path)
    type_text(window.editor, "ثم ")
    assert window.files.save(window.article)
    assert not window.isWindowModified()
    type_text(window.editor, "لقد ")
    assert window.files.save(window.article), "again, from the document as it was opened"
    saved = docx.Document(str(path)).paragraphs
    assert [each.text for each in saved] == ["ثم لقد عقد اللقاء أمس", "وحضره الوزير"]
    assert [run.text for run in saved[0].runs if run.bold] == ["أمس"]


def test_a_word_document_can_be_saved_as_text(open_window, document, choose) -> None:
    before = document.read_bytes()
    window = open_window(document)
    choose(document.with_suffix(".txt"))
    assert window.files.save_as(window.article)
    assert document.read_bytes() == before
    assert document.with_suffix(".txt").read_text(encoding="utf-8").startswith("عقد اللقاء")


def test_changes_that_the_document_can_not_take_stay_unsaved(open_window, document, type_text, monkeypatch) -> None:
    from proofreader.documents.docx import WordDraft
    from proofreader.documents.docx.draft import Saved

    monkeypatch.setattr(WordDraft, "save_text", lambda *_, **__: Saved([None, None], []))
    window = open_window(document)
    type_text(window.editor, "ثم ")
    assert not window.files.save(window.article)
    assert window.isWindowModified()
    assert "2" in window.bar.label.text()


@pytest.mark.parametrize("name", ["x.docx", "x.odt", "x.html", "x.rtf"])
def test_bare_text_is_not_written_under_the_name_of_a_document(window, tmp_path, choose, name: str) -> None:
    choose(tmp_path / name)
    assert not window.files.save_as(window.article)
    assert not (tmp_path / name).exists()
    assert name in window.bar.label.text()


def test_rtf_is_read_and_saving_exports(open_window, tmp_path, choose, type_text) -> None:
    path = tmp_path / "a.rtf"
    path.write_bytes(rb"{\rtf1\ansi\ansicpg1256 \'dd\'ed \'c7\'e1\'c8\'ed\'ca\par}")
    before = path.read_bytes()
    window = open_window(path)
    assert window.editor.text().strip() == "في البيت"
    type_text(window.editor, "ثم ")
    asked = choose(tmp_path / "a.docx")
    assert window.files.save(window.article)
    assert asked == [str(tmp_path / "a.docx")]
    assert path.read_bytes() == before
    assert not window.isWindowModified()


def test_exporting_over_the_original_is_refused(open_window, document, choose) -> None:
    before = document.read_bytes()
    window = open_window(document)
    choose(document)
    assert not window.exports.export(window.article)
    assert document.read_bytes() == before
    assert window.bar.isVisible()


def test_saving_a_page_exports_and_leaves_the_page(open_window, tmp_path, choose, type_text) -> None:
    path = tmp_path / "page.html"
    body = "".join(f"<p>{line} وهذه جملة تطيل الفقرة حتى تُعد من المقال نفسه.</p>" for line in TEXT.split("\n")[:2] * 4)
    path.write_text(f"<html><body><article><h1>عنوان الخبر</h1>{body}</article></body></html>", encoding="utf-8")
    before = path.read_bytes()
    window = open_window(path)
    type_text(window.editor, "ثم ")
    asked = choose(tmp_path / "page.docx")
    assert window.files.save(window.article)
    assert asked == [str(tmp_path / "page.docx")]
    assert path.read_bytes() == before
    assert (tmp_path / "page.docx").exists()


def test_a_lone_surrogate_survives_in_the_window(open_window, tmp_path) -> None:
    window = open_window()
    window.files.new()
    window.editor.insertPlainText("نص \ud83d")
    path = tmp_path / "a.txt"
    window.article.file.save(window.editor.text(), path)
    assert path.read_text(encoding="utf-8").startswith("نص ")
