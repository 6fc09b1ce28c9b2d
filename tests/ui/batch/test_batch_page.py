"""The page for thousands of files, driven by keys and mouse, with real worker processes where it corrects."""

import json
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox

from proofreader.ui.batch.batch_page import BatchPage
from proofreader.ui.batch.results_model import APPLIED, LEFT, NAME, REASON, STATUS, BatchFilter, BatchModel
from proofreader.ui.batch.run import Pace, Row
from proofreader.ui.batch.setup_step import Choices
from proofreader.ui.widgets.fonts import use_fonts

from ..test_accessibility import by_mouse_only, clipped, out_of_order, told_together, unnamed

WRONG = "عقد الإجتماع أمس في مقر الوزارة."
LIKELY = "زار الوفد اسطنبول صباح أمس."


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    source = tmp_path / "مسودات"
    (source / "قسم").mkdir(parents=True)
    (source / "أول.txt").write_text(f"{WRONG}\n", encoding="utf-8")
    (source / "قسم" / "ثان.txt").write_text(f"{WRONG}\n{LIKELY}\n", encoding="utf-8")
    (source / "تالف.docx").write_bytes(bytes(range(256)))
    (source / "صورة.png").write_bytes(b"x")
    return source


@pytest.fixture
def show_page(open_window, qtbot) -> Callable[..., tuple[object, BatchPage]]:
    def show(file: Path | None = None):
        window = open_window(file)
        qtbot.waitUntil(window.isActiveWindow)
        where = window.editor if file is not None else window.start_page.buttons[0]
        qtbot.keyClick(where, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
        page = window.pages.currentWidget()
        assert isinstance(page, BatchPage)
        return window, page

    return show


def drop(page: BatchPage, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    where, how = QPoint(20, 20), Qt.DropAction.CopyAction
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(where, how, data, buttons, keys)
    QApplication.sendEvent(page, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(page, QDropEvent(QPointF(where), how, data, buttons, keys))


def rows(page: BatchPage) -> dict[str, Row]:
    model = page.progress.model
    return {row.name: row for row in (model.row(number) for number in range(model.rowCount()))}


def wait_until_over(page: BatchPage, qtbot) -> None:
    qtbot.waitUntil(lambda: not page.running and page._run is not None, timeout=120_000)


def test_from_dropping_to_the_editor(show_page, folder, tmp_path, qtbot, monkeypatch) -> None:
    """Everything by keyboard and mouse: drop, choose, start, watch, report, open one in the editor."""
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    window, page = show_page()
    setup, progress = page.setup, page.progress
    assert not setup.start_button.isEnabled() and setup.missing.isVisible()
    drop(page, folder)
    assert setup.sources() == [folder]
    assert Path(setup.out.text()) == tmp_path / "مسودات - مصحح"  # proposed
    setup.out.setText(str(tmp_path / "out"))
    setup.to.setFocus()
    qtbot.keyClick(setup.to, Qt.Key.Key_Down)  # from Word to: each in its own kind
    assert setup.to.currentData() == "same"
    setup.start_button.setFocus()
    qtbot.keyClick(setup.start_button, Qt.Key.Key_Space)
    assert page.running and progress.pause_button.isVisible() and progress.pause_button.hasFocus()
    wait_until_over(page, qtbot)

    assert (tmp_path / "out" / "أول.txt").read_text(encoding="utf-8") == "عقد الاجتماع أمس في مقر الوزارة.\n"
    told = {name: (row.status, row.applied, row.left) for name, row in rows(page).items()}
    assert told["أول.txt"] == ("done", 1, 0)
    assert told["قسم/ثان.txt"][:2] == ("done", 1) and told["قسم/ثان.txt"][2] >= 1
    assert (told["تالف.docx"][0], told["صورة.png"][0]) == ("failed", "skipped")
    assert len(told) == 4
    assert "تعذّر: 1" in progress.state.text() and "صُحّح: 2" in progress.state.text()
    assert not progress.pause_button.isVisible() and progress.report_button.hasFocus()

    qtbot.keyClick(progress.report_button, Qt.Key.Key_Space)
    report = Path(opened[0].toLocalFile())
    assert report.suffix == ".html" and "تقرير التدقيق" in report.read_text(encoding="utf-8")

    # Those with something left, and into the editor by a double click.
    progress.only.setFocus()
    qtbot.keyClick(progress.only, Qt.Key.Key_Down)
    assert progress.filter.rowCount() == 1
    at = progress.table.visualRect(progress.filter.index(0, NAME)).center()
    qtbot.mouseClick(progress.table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    qtbot.mouseDClick(progress.table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert window.context.has_article() and window.article.file.path == tmp_path / "out" / "قسم" / "ثان.txt"
    assert window.editor.hasFocus()

    # What was chosen is there again the next time.
    choices = Choices.read(window.settings.batch)
    assert (choices.to, choices.out) == ("same", str(tmp_path / "out"))


def test_a_second_run_leaves_alone_what_is_done(show_page, folder, tmp_path, qtbot) -> None:
    _, page = show_page()
    page.add([folder])
    page.setup.to.setCurrentIndex(page.setup.to.findData("txt"))
    page.setup.start_button.click()
    wait_until_over(page, qtbot)
    qtbot.mouseClick(page.progress.again_button, Qt.MouseButton.LeftButton)
    assert page.setup.sources() == [folder] and page.setup.start_button.hasFocus()
    page.setup.start_button.click()
    wait_until_over(page, qtbot)
    assert rows(page)["أول.txt"].status == "unchanged"
    assert "لم يتغير: 2" in page.progress.state.text()


def test_pause_and_cancel(show_page, tmp_path, qtbot) -> None:
    source = tmp_path / "many"
    source.mkdir()
    for number in range(300):
        (source / f"{number:03}.txt").write_text(f"{WRONG} {number}\n" * 40, encoding="utf-8")
    window, page = show_page()
    page.add([source])
    page.setup.to.setCurrentIndex(page.setup.to.findData("txt"))
    page.setup.start_button.click()
    progress = page.progress
    qtbot.waitUntil(lambda: progress.model.rowCount() == 300, timeout=60_000)  # those that wait are there too
    qtbot.waitUntil(lambda: any(row.status == "done" for row in rows(page).values()), timeout=60_000)
    qtbot.keyClick(progress.pause_button, Qt.Key.Key_Space)
    assert progress.pause_button.text() == "تابع"

    def done() -> int:
        return sum(row.status == "done" for row in rows(page).values())

    qtbot.wait(2500)  # what was at work is finished
    before = done()
    qtbot.wait(1000)
    assert done() == before < 300 and page.running
    pace = progress.pace.text()
    qtbot.wait(400)
    assert progress.pace.text() == pace  # the clock rests too
    qtbot.keyClick(progress.pause_button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: done() > before, timeout=60_000)
    qtbot.keyClick(page, Qt.Key.Key_Escape)  # it goes on behind the articles
    assert window.pages.currentWidget() is not page and page.running
    window.pages.show_page(page)
    progress.cancel_button.setFocus()
    qtbot.keyClick(progress.cancel_button, Qt.Key.Key_Space)
    wait_until_over(page, qtbot)
    if done() < 300:
        assert "أُلغي" in progress.state.text()
        assert {row.status for row in rows(page).values()} == {"done", "undone"}
    out = Path(page.setup.out.text())
    assert len(list(out.glob("*.txt"))) == done()
    assert not list(out.rglob("*.tmp"))


def test_what_cannot_be_done_is_said(show_page, folder, tmp_path, qtbot) -> None:
    window, page = show_page()
    page.add([folder])
    page.setup.out.setText(str(folder))
    page.setup.start_button.click()
    assert not page.running and "نفسه" in window.bar.label.text()
    page.setup.out.setText(str(folder / "أول.txt"))
    page.setup.start_button.click()
    assert not page.running and "لا مجلد" in window.bar.label.text()
    page.setup.out.setText("somewhere")
    page.setup.start_button.click()
    assert not page.running and "كاملًا" in window.bar.label.text()
    page.add([tmp_path / "ليس هنا"])
    page.setup.out.setText(str(tmp_path / "out"))
    page.setup.start_button.click()
    assert not page.running and "لا يوجد" in window.bar.label.text()


def test_two_runs_into_one_folder(show_page, folder, tmp_path, qtbot) -> None:
    from proofreader.batch.journal import FOLDER
    from proofreader.batch.lock import Lock

    window, page = show_page()
    page.add([folder])
    page.setup.out.setText(str(tmp_path / "out"))
    held = Lock(tmp_path / "out" / FOLDER / "lock")
    page.setup.start_button.click()
    wait_until_over(page, qtbot)
    held.close()
    assert "تشغيل آخر" in window.bar.label.text()
    assert page.progress.again_button.isVisible() and not page.progress.save_button.isVisible()


def test_closing_the_window_over_a_run(show_page, tmp_path, qtbot, monkeypatch) -> None:
    source = tmp_path / "many"
    source.mkdir()
    for number in range(200):
        (source / f"{number:03}.txt").write_text(f"{WRONG} {number}\n" * 40, encoding="utf-8")
    window, page = show_page()
    page.add([source])
    page.setup.to.setCurrentIndex(page.setup.to.findData("txt"))
    page.setup.start_button.click()
    window.files.open(source / "000.txt")
    monkeypatch.setattr(window.files, "may_close_all", lambda: False)
    assert not window.close() and page.running  # the text was to be kept: nobody was asked about the run
    monkeypatch.setattr(window.files, "may_close_all", lambda: True)
    monkeypatch.setattr(QMessageBox, "question", lambda *_, **__: QMessageBox.StandardButton.No)
    assert not window.close() and page.running
    monkeypatch.setattr(QMessageBox, "question", lambda *_, **__: QMessageBox.StandardButton.Yes)
    assert window.close() and not page.running
    assert not list(Path(page.setup.out.text()).rglob("*.tmp"))


def test_saving_the_report_in_another_form(show_page, folder, tmp_path, qtbot, monkeypatch) -> None:
    _, page = show_page()
    page.add([folder])
    page.setup.to.setCurrentIndex(page.setup.to.findData("txt"))
    page.setup.start_button.click()
    wait_until_over(page, qtbot)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(tmp_path / "r"), "بيانات (*.json)"))
    qtbot.mouseClick(page.progress.save_button, Qt.MouseButton.LeftButton)
    assert json.loads((tmp_path / "r.json").read_text(encoding="utf-8"))["statuses"]["done"] == 2


def test_the_list_of_sources(show_page, folder, qtbot) -> None:
    _, page = show_page()
    page.add([folder, folder, folder / "أول.txt"])
    assert page.setup.sources() == [folder, folder / "أول.txt"]
    page.setup.list.setFocus()
    page.setup.list.setCurrentRow(0)
    qtbot.keyClick(page.setup.list, Qt.Key.Key_Delete)
    assert page.setup.sources() == [folder / "أول.txt"]


def test_tracked_changes_are_for_word_alone(show_page) -> None:
    _, page = show_page()
    setup = page.setup
    setup.tracked.setChecked(True)
    setup.to.setCurrentIndex(setup.to.findData("txt"))
    assert not setup.tracked.isEnabled() and not setup.choices().tracked
    setup.to.setCurrentIndex(setup.to.findData("docx"))
    assert setup.choices().tracked


@pytest.mark.parametrize("text", ["", "no", "[]", '{"to": 3, "clean": "x", "level": "likely"}'])
def test_damaged_choices(text: str) -> None:
    choices = Choices.read(text)
    assert choices.to == "docx" and choices.clean is None
    assert choices.level == ("likely" if "likely" in text else "certain")


def test_choices_come_back() -> None:
    choices = Choices("ar-EG", "likely", "same", True, True, False, "/somewhere")
    assert Choices.read(choices.written()) == choices


def test_the_table_replaces_what_waits(app) -> None:
    model = BatchModel()
    model.take([Row("a", "a"), Row("b", "b")])
    model.take([Row("b", "b", "failed", code="missing"), Row("c", "c", "done", 10, 3, 2, 1), Row("a", "a")])
    assert [model.row(number).status for number in range(3)] == ["", "failed", "done"]
    assert model.index(2, APPLIED).data() == "3" and model.index(2, LEFT).data() == "2"
    assert model.index(1, REASON).data() and model.index(0, STATUS).data() == "ينتظر"
    shown = BatchFilter()
    shown.setSourceModel(model)
    shown.show_only("failed")
    assert shown.rowCount() == 1
    shown.show_only("")
    shown.sort(LEFT, Qt.SortOrder.DescendingOrder)
    assert shown.index(0, NAME).data(Qt.ItemDataRole.DisplayRole).strip("\u2068\u2069") == "c"


def test_a_table_that_is_full_still_takes_what_failed(app, monkeypatch) -> None:
    monkeypatch.setattr("proofreader.ui.batch.results_model.MOST_ROWS", 2)
    model = BatchModel()
    model.take([Row(str(n), str(n), "done") for n in range(4)] + [Row("bad", "bad", "failed")])
    assert [model.row(n).name for n in range(model.rowCount())] == ["0", "1", "bad"]
    assert model.unlisted == 2


def test_the_time_left() -> None:
    assert Pace(0, 0, 0, 10, 5).left is None
    assert Pace(5, 0, 0, None, 5).left is None
    assert Pace(25, 0, 0, 100, 10).left == 30


def test_it_opens_by_the_mouse_too(show_page, article, qtbot) -> None:
    window, page = show_page(article)
    qtbot.mouseClick(page.back, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert window.context.has_article() and window.editor.hasFocus()


@pytest.mark.parametrize("percent", [100, 200])
def test_both_steps_can_be_read_and_reached(show_page, folder, tmp_path, qtbot, app, percent) -> None:
    use_fonts(app, percent=percent)
    try:
        window, page = show_page()
        window.resize(1366, 768)
        page.add([folder])
        page.setup.out.setText(str(tmp_path / "out"))
        page.setup.to.setCurrentIndex(page.setup.to.findData("txt"))
        page.setup.start_button.click()
        QApplication.processEvents()
        wrong = [*clipped(page)]
        wait_until_over(page, qtbot)
        page.progress.only.setCurrentIndex(2)
        QApplication.processEvents()
        checks = (unnamed, by_mouse_only, out_of_order, clipped)
        wrong += [what for check in checks for what in check(page)]
        assert told_together(wrong) == ""
    finally:
        use_fonts(app)


def test_many_rows_do_not_stop_the_window(app) -> None:
    model = BatchModel()
    shown = BatchFilter()
    shown.setSourceModel(model)
    shown.sort(LEFT, Qt.SortOrder.DescendingOrder)
    model.take(Row(str(n), str(n)) for n in range(20_000))
    began = time.perf_counter()
    for start in range(0, 2000, 100):  # as they come while it runs
        model.take(Row(str(n), str(n), "done", 200, 3, n % 7) for n in range(start, start + 100))
    assert (time.perf_counter() - began) / 20 < 0.1
