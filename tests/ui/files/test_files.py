"""Opening, saving, exporting, and everything that can be wrong with a file."""

from pathlib import Path

import pytest
from docx import Document
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox

from proofreader.core import i18n
from proofreader.ui.model.appearance import LONGEST_PARAGRAPH
from proofreader.ui.widgets import question

Button = QMessageBox.StandardButton


def told(window) -> str:
    """What stands in the message bar; empty where it is hidden."""
    return window.bar.label.text() if window.bar.isVisible() else ""


@pytest.fixture
def answer(monkeypatch: pytest.MonkeyPatch):
    """Answers the question about unsaved changes; returns the list of questions."""

    def set_(id: str) -> list[str]:
        asked: list[str] = []

        def ask(*arguments: object, **_: object) -> str:
            asked.append(str(arguments[2]))
            return id

        monkeypatch.setattr(question, "ask", ask)
        return asked

    return set_


def choose(monkeypatch: pytest.MonkeyPatch, path: Path | str) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(path), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_, **__: ([str(path)] if path else [], ""))


def drop(widget, data: QMimeData) -> None:
    where = widget.rect().center()
    keys, buttons = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    enter = QDragEnterEvent(where, Qt.DropAction.CopyAction, data, buttons, keys)
    QApplication.sendEvent(widget, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(widget, QDropEvent(QPointF(where), Qt.DropAction.CopyAction, data, buttons, keys))


def test_the_start_page_offers_three_ways(open_window) -> None:
    window = open_window()
    assert window.start_page.isVisible()
    assert [button.defaultAction().objectName() for button in window.start_page.buttons] == [
        "open",
        "new_from_clipboard",
        "sample",
    ]
    assert not window.actions_by_id["save"].isEnabled()


def test_open_with_the_dialog(open_window, article, monkeypatch, qtbot) -> None:
    window = open_window()
    choose(monkeypatch, article)
    qtbot.mouseClick(window.start_page.buttons[0], Qt.MouseButton.LeftButton)
    assert window.editor.text() == article.read_text(encoding="utf-8")
    assert article.name in window.windowTitle()
    assert not window.isWindowModified()


def test_a_cancelled_dialog_changes_nothing(window, monkeypatch) -> None:
    before = window.editor.text()
    choose(monkeypatch, "")
    window.files.choose()
    assert window.exports.export(window.article) is False
    assert window.editor.text() == before


def test_paste_on_the_start_page_begins_an_article(open_window, qtbot) -> None:
    QApplication.clipboard().setText("ذهب\u00a0الى البيت\r\nثم عاد")
    window = open_window()
    qtbot.mouseClick(window.start_page.buttons[1], Qt.MouseButton.LeftButton)
    assert window.editor.text() == "ذهب\u00a0الى البيت\nثم عاد"
    qtbot.waitUntil(lambda: len(window.review.store.markers) == 1)
    assert window.isWindowModified()


def test_the_sample_can_not_be_written_over(open_window, qtbot) -> None:
    window = open_window()
    qtbot.mouseClick(window.start_page.buttons[2], Qt.MouseButton.LeftButton)
    assert window.editor.text().strip()
    assert window.article.file.path is None


@pytest.mark.parametrize("where", ["editor", "window"])
def test_drop_a_file(open_window, article, tmp_path, where: str, qtbot) -> None:
    first = tmp_path / "first.txt"
    first.write_text("شيء", encoding="utf-8")
    window = open_window(first)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(article))])
    drop(window.editor.viewport() if where == "editor" else window, data)
    qtbot.waitUntil(lambda: window.article.file.path == article)
    assert window.editor.text() == article.read_text(encoding="utf-8")


def test_drop_text_into_the_text(window) -> None:
    data = QMimeData()
    data.setText("كلام جديد")
    window.editor.insertFromMimeData(data)
    assert window.editor.text().startswith("كلام جديد")


@pytest.mark.parametrize(
    ("encoding", "newline", "bom"),
    [
        ("utf-8", "\n", b""),
        ("utf-8", "\r\n", b"\xef\xbb\xbf"),
        ("cp1256", "\r\n", b""),
        ("utf-16-le", "\n", b"\xff\xfe"),
    ],
)
def test_saving_keeps_encoding_and_line_ends(open_window, tmp_path, type_text, encoding, newline, bom, qtbot) -> None:
    text = "عقد اللقاء أمس في المدينة،\nوحضره الوزير والوفد المرافق له.\n"
    path = tmp_path / "a.txt"
    path.write_bytes(bom + text.replace("\n", newline).encode(encoding))
    window = open_window(path)
    type_text(window.editor, "ثم ")
    assert window.isWindowModified()
    qtbot.keyClick(window.editor, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert path.read_bytes() == bom + ("ثم " + text).replace("\n", newline).encode(encoding)
    assert not window.isWindowModified()


def test_opening_and_saving_changes_no_byte(open_window, tmp_path) -> None:
    text = "نص\u00a0فيه مسافة\u200fثابتة ﻻ وتشكيلٌ ــ و\u202bاتجاه\u202c 😀\u0640 e\u0301\n\n\tنهاية بلا سطر"
    path = tmp_path / "a.txt"
    path.write_bytes(text.encode())
    window = open_window(path)
    assert window.files.save(window.article)
    assert path.read_bytes() == text.encode()


def test_a_letter_the_encoding_lacks_is_told(open_window, tmp_path, type_text) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes("عقد اللقاء أمس في المدينة، وحضره الوزير".encode("cp1256"))
    window = open_window(path)
    window.editor.insertPlainText("😀")
    assert window.files.save(window.article)
    assert "😀" in path.read_text(encoding="utf-8")
    assert "UTF-8" in window.bar.label.text()


def test_save_as_asks_for_a_name(open_window, tmp_path, monkeypatch, type_text) -> None:
    window = open_window()
    window.files.new()
    type_text(window.editor, "نص")
    choose(monkeypatch, tmp_path / "b.txt")
    assert window.files.save(window.article)
    assert (tmp_path / "b.txt").read_text(encoding="utf-8") == "نص"
    assert "b.txt" in window.windowTitle()
    assert window.settings.recent == [(tmp_path / "b.txt").resolve()]


def test_a_failed_save_loses_nothing(window, article, monkeypatch, type_text) -> None:
    type_text(window.editor, "جديد ")
    before = window.editor.text()
    choose(monkeypatch, article.parent / "no-folder" / "x.txt")
    assert window.files.save_as(window.article) is False
    assert told(window)
    assert window.editor.text() == before
    assert window.isWindowModified()
    assert window.article.file.path == article


def test_export_writes_what_stands_in_the_editor(window, article, monkeypatch, qtbot) -> None:
    window.actions_by_id["fix_certain"].trigger()
    choose(monkeypatch, article.with_suffix(""))
    window.actions_by_id["export_word"].trigger()
    path = article.with_suffix(".docx")
    paragraphs = [paragraph.text for paragraph in Document(str(path)).paragraphs]
    assert any("عقد الاجتماع أمس" in paragraph for paragraph in paragraphs)
    assert path.name in window.bar.label.text()
    assert "بقايا" in window.bar.label.text(), "residue left in the document is told"
    assert article.read_text(encoding="utf-8").startswith("عقد الإجتماع"), "the source is never touched"


def test_a_failed_export_is_told(window, article, monkeypatch) -> None:
    choose(monkeypatch, article.parent / "no-folder" / "x.docx")
    assert window.exports.export(window.article) is False
    assert told(window)


@pytest.mark.parametrize(
    ("button", "closed", "saved"),
    [("save", True, True), ("discard", True, False), ("", False, False)],
)
def test_unsaved_changes_are_asked_about(window, article, answer, type_text, qtbot, button, closed, saved) -> None:
    type_text(window.editor, "جديد ")
    asked = answer(button)
    qtbot.keyClick(window.editor, Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)
    assert len(asked) == 1
    assert window.start_page.isVisible() is closed
    assert article.read_text(encoding="utf-8").startswith("جديد") is saved


def test_closing_asks_too(window, checker, answer, type_text) -> None:
    type_text(window.editor, "جديد ")
    answer("")
    assert not window.close()
    assert not checker.stopped
    answer("discard")
    assert window.close()
    assert checker.stopped


def test_an_undone_change_is_not_asked_about(window, type_text) -> None:
    type_text(window.editor, "ج")
    window.editor.undo()
    assert window.close()


def test_an_empty_file(open_window, tmp_path) -> None:
    path = tmp_path / "empty.txt"
    path.write_bytes(b"")
    window = open_window(path)
    assert window.editor.text() == ""
    assert "فارغ" in window.bar.label.text()
    assert window.nothing_left_page.text.text() == "ألصِق المقال أو اكتبه هنا."


@pytest.mark.parametrize("kind", ["missing", "folder", "binary", "damaged", "one-line", "word", "unreadable", "huge"])
def test_bad_input_is_a_message_and_the_open_article_stays(window, tmp_path, monkeypatch, kind: str) -> None:
    before = window.editor.text()
    path = tmp_path / f"{kind}.txt"
    match kind:
        case "folder":
            path.mkdir()
        case "binary":
            path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 40)
        case "word":
            path = path.with_suffix(".docx")
            path.write_bytes(b"PK\x03\x04" + bytes(range(256)) * 10)
        case "damaged":
            path.write_bytes("نص عربي طويل بما يكفي".encode() * 20 + b"\xff" + "تتمة".encode())
        case "one-line":
            path.write_bytes("كلمة ".encode() * 2_300_000)
            assert path.stat().st_size > 20_000_000
        case "huge":
            with path.open("wb") as file:
                file.truncate(30_000_000)
        case "unreadable":
            path.write_text("نص", encoding="utf-8")

            def refuse(*_: object, **__: object) -> None:
                raise PermissionError(13, "Permission denied")

            monkeypatch.setattr(Path, "open", refuse)  # chmod would not keep the superuser out
    assert window.files.open(path) is False
    assert path.name in told(window)
    assert window.editor.text() == before


def test_a_document_with_a_password_is_told_apart_from_a_damaged_one(window, tmp_path, monkeypatch) -> None:
    monkeypatch.setattr(i18n, "_current", "ar")
    path = tmp_path / "سري.docx"
    path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + "EncryptedPackage".encode("utf-16-le"))
    assert window.files.open(path) is False
    assert "محميّ بكلمة سر" in told(window) and told(window).count(path.name) == 1


def test_broken_timings_of_subtitles_are_told(open_window, tmp_path) -> None:
    film, other = tmp_path / "film.srt", tmp_path / "other.txt"
    film.write_text("1\n00:00:01,000 -> 00:00:03,500\nسافر الوزير.\n", encoding="utf-8")
    other.write_text("سافر الوزير.\n", encoding="utf-8")
    window = open_window()
    window.files.open_all([other])
    assert not told(window)
    window.files.open_all([film])
    assert "film.srt" in told(window) and "\u20682\u2069" in told(window)
    several = open_window()
    several.files.open_all([other, film])
    assert "film.srt" in told(several)


def test_pasting_an_endless_paragraph_is_refused(window) -> None:
    before = window.editor.text()
    data = QMimeData()
    data.setText("كلمة " * (LONGEST_PARAGRAPH // 4))
    window.editor.insertFromMimeData(data)
    assert window.editor.text() == before
    assert window.bar.isVisible()


def test_a_missing_argument_is_told_after_the_window_shows(open_window, tmp_path, qtbot) -> None:
    window = open_window()
    assert window.files.open(tmp_path / "nothing.txt") is False
    assert window.start_page.isVisible()


def test_the_last_articles_are_listed(window, open_window, article) -> None:
    another = open_window()
    assert another.settings.recent == [article.resolve()]
    buttons = [another.start_page._recent.itemAt(i).widget() for i in range(another.start_page._recent.count())]
    assert [button.text().strip("\u2068\u2069") for button in buttons] == [article.name]
    buttons[0].click()
    assert another.article.file.path == article.resolve()


def test_numbers_click_moves_the_cursor(window, qtbot) -> None:
    gutter = window.editor._numbers
    third = list(window.editor.visible_blocks())[2]
    qtbot.mouseClick(gutter, Qt.MouseButton.LeftButton, pos=QPoint(5, int(third[1].center().y())))
    assert window.editor.textCursor().blockNumber() == 2


@pytest.mark.parametrize("width", [820, 1000, 1280, 1900])
def test_no_line_is_cut_off(open_window, tmp_path, qtbot, width: int) -> None:
    path = tmp_path / "a.txt"
    path.write_text("كلمة طويلة بعض الشيء تتلوها أخرى " * 12, encoding="utf-8")
    window = open_window()
    window.resize(width, 600)
    qtbot.wait(10)
    window.files.open(path)
    qtbot.wait(10)
    editor = window.editor
    layout = editor.document().firstBlock().layout()
    widest = max(layout.lineAt(number).naturalTextWidth() for number in range(layout.lineCount()))
    assert layout.lineCount() > 1
    assert widest <= editor.viewport().width()
    assert editor.horizontalScrollBar().maximum() == 0


def test_mixed_directions_keep_to_their_paragraph(open_window, tmp_path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("فقرة (Qt 6) عربية\nAn English line\n", encoding="utf-8")
    block = open_window(path).editor.document().firstBlock()
    assert block.textDirection() == Qt.LayoutDirection.RightToLeft
    assert block.next().textDirection() == Qt.LayoutDirection.LeftToRight
    option = block.layout().textOption()
    assert option.alignment() & Qt.AlignmentFlag.AlignRight
