"""The next start goes on where the last one ended."""

import time

import docx
import pytest

from proofreader.documents.docx.xml import W
from proofreader.documents.errors import WriteError
from proofreader.ui.editor.outline import form_of
from proofreader.ui.export.writing import ChangeMarkup, ExportPlan, write
from proofreader.ui.files import recovery, snapshots
from proofreader.ui.shell.window import MainWindow


@pytest.fixture
def start(checker, windows, qtbot):
    def start_(*files) -> MainWindow:
        window = MainWindow(files, type(checker)(), restore=True)  # a checker each: they count alike
        windows.append(window)
        window.resize(1000, 700)
        window.show()
        qtbot.waitExposed(window)
        qtbot.waitUntil(lambda: not window.session.is_restoring)
        return window

    return start_


@pytest.fixture
def paths(tmp_path):
    paths = [tmp_path / f"{number}.txt" for number in range(3)]
    for path in paths:
        path.write_text("سطر من الكلام\n" * 200, encoding="utf-8")
    return paths


def test_articles_cursor_and_scroll(start, paths, qtbot) -> None:
    window = start()
    window.files.open_all(paths)
    window.articles.step(1)
    window.editor.go_to(1200)
    scroll = window.editor.verticalScrollBar()
    scroll.setValue(50)
    window.close()
    again = start()
    assert [article.file.path for article in again.articles] == paths
    assert again.article.file.path == paths[1]
    assert again.editor.textCursor().position() == 1200
    qtbot.waitUntil(lambda: again.editor.verticalScrollBar().value() == 50)


def test_files_that_are_gone_are_passed_over(start, paths) -> None:
    window = start()
    window.files.open_all(paths)
    window.close()
    paths[0].unlink()
    again = start()
    assert [article.file.path for article in again.articles] == paths[1:]
    assert again.articles.current is not None
    assert not again.bar.isVisible()


def test_files_that_are_asked_for_come_on_top(start, paths, tmp_path) -> None:
    window = start()
    window.files.open_all(paths[:2])
    window.close()
    again = start(paths[2])
    assert [article.file.path for article in again.articles] == paths
    assert again.article.file.path == paths[2]


def test_closed_articles_stay_closed(start, paths) -> None:
    window = start()
    window.files.open_all(paths)
    window.actions_by_id["close_all"].trigger()
    window.close()
    assert start().start_page.isVisible()


def test_it_can_be_switched_off(start, paths) -> None:
    window = start()
    window.files.open_all(paths)
    window.settings.restore_session = False
    window.close()
    assert start().start_page.isVisible()


@pytest.mark.parametrize("damage", ["%%%", "{}", '[{"path": 5}]', "[5]", '[{"path": "/none"}]'])
def test_a_damaged_record_is_no_obstacle(start, damage) -> None:
    window = start()
    window.settings.session = damage
    window.session.is_restoring = True  # keeps the end of this window from writing a good one
    window.close()
    assert start().start_page.isVisible()


def test_unsaved_articles_come_back_without_a_question(start, paths, type_text, qtbot) -> None:
    window = start()
    window.files.open(paths[0])
    type_text(window.editor, "كلمات لم تُحفظ ")
    window.files.new()
    type_text(window.editor, "خبر بلا ملف ذهب الى البيت")
    qtbot.waitUntil(lambda: window.review.is_checked)
    assert window.close(), "nothing is asked: nothing is lost"
    again = start()
    assert [article.title for article in again.articles] == ["0.txt", "خبر بلا ملف ذهب الى البيت"]
    assert all(article.is_modified for article in again.articles)
    assert again.article.title.startswith("خبر"), "the one on show last"
    first = next(iter(again.articles))
    assert first.editor.text().startswith("كلمات لم تُحفظ ")
    assert paths[0].read_text(encoding="utf-8").startswith("سطر")
    assert not again.recovery_bar.isVisible()


def test_the_original_survives_a_restart(start, tmp_path, qtbot) -> None:
    path = tmp_path / "خبر.txt"
    path.write_text("ذهب الى البيت وعقد الإجتماع", encoding="utf-8")
    window = start()
    window.files.open(path)
    qtbot.waitUntil(lambda: window.review.is_checked)
    window.actions_by_id["fix_certain"].trigger()
    assert window.files.save(window.article)
    window.files.new()
    window.editor.insert_text("مقال بلا ملف ذهب الى هنا")
    qtbot.waitUntil(lambda: window.review.is_checked)
    window.actions_by_id["fix_certain"].trigger()
    window.close()
    again = start()
    saved, pasted = again.articles
    assert saved.editor.text() == "ذهب إلى البيت وعقد الاجتماع" and not saved.is_modified
    assert saved.review.original == "ذهب الى البيت وعقد الإجتماع"
    assert ("الى", "إلى") in saved.review.log
    assert pasted.review.original == "مقال بلا ملف ذهب الى هنا"
    source = again.exports.source_of(pasted)
    assert source.original != source.text and source.log, "a tracked export is still possible"


def test_a_file_that_changed_meanwhile_is_its_own_original(start, tmp_path, qtbot) -> None:
    path = tmp_path / "خبر.txt"
    path.write_text("ذهب الى البيت", encoding="utf-8")
    window = start()
    window.files.open(path)
    qtbot.waitUntil(lambda: window.review.is_checked)
    window.actions_by_id["fix_certain"].trigger()
    window.files.save(window.article)
    window.close()
    path.write_text("نص آخر", encoding="utf-8")
    again = start()
    assert again.editor.text() == again.review.original == "نص آخر"


def test_what_is_ignored_in_an_article_without_a_file_survives(start, qtbot) -> None:
    window = start()
    window.files.new()
    window.editor.insert_text("خبر بلا ملف ذهب الى البيت")
    qtbot.waitUntil(lambda: window.review.is_checked)
    window.review.next()
    window.article.dismissals.ignore()
    assert window.review.store.markers == []
    window.close()
    again = start()
    qtbot.waitUntil(lambda: again.review.is_checked)
    assert again.review.store.markers == [] and again.review.store.ignored_count == 1


def test_a_discarded_article_does_not_come_back(start, type_text, click_answer) -> None:
    window = start()
    window.files.new()
    type_text(window.editor, "خبر بلا ملف")
    click_answer("لا تحفظ")
    window.actions_by_id["close"].trigger()
    window.close()
    assert len(start().articles) == 0


def test_where_the_session_is_not_kept_closing_asks(start, type_text, click_answer) -> None:
    window = start()
    window.settings.restore_session = False
    window.files.new()
    type_text(window.editor, "خبر بلا ملف")
    asked = click_answer("إلغاء")
    assert not window.close() and len(asked) == 1


@pytest.fixture
def full_disk(monkeypatch):
    """Makes every writing of a recovery file fail."""

    def fill() -> None:
        def fail(path, data) -> None:
            raise WriteError(f"{path}: no space left")

        monkeypatch.setattr(snapshots, "write_atomically", fail)

    return fill


@pytest.mark.parametrize("trouble", ["full disk", "no folder", "slow disk"])
def test_closing_asks_where_unsaved_words_can_not_be_kept(
    start, type_text, click_answer, full_disk, monkeypatch, trouble
) -> None:
    window = start()
    window.files.new()
    if trouble == "full disk":
        full_disk()
    elif trouble == "no folder":
        folder = recovery.recovery_folder()
        folder.parent.mkdir(parents=True, exist_ok=True)
        folder.write_bytes(b"")
    else:
        monkeypatch.setattr(recovery, "_PATIENCE_SECONDS", 0.01)
        monkeypatch.setattr(recovery, "write_snapshot", lambda *_: time.sleep(0.5))
    type_text(window.editor, "خبر بلا ملف")
    asked = click_answer("إلغاء")
    assert not window.close() and len(asked) == 1
    assert window.isVisible() and window.editor.text() == "خبر بلا ملف"


def test_what_could_not_be_kept_is_tried_again(start, type_text, full_disk, monkeypatch) -> None:
    window = start()
    window.files.new()
    writes = snapshots.write_atomically
    full_disk()
    type_text(window.editor, "خبر بلا ملف")
    assert not window.recovery.keep(wait=True)
    assert window.recovery.keep_all() is None
    monkeypatch.setattr(snapshots, "write_atomically", writes)
    assert window.recovery.keep(wait=True), "without another key"
    [kept] = window.recovery._folder.glob("*.json")
    assert "خبر بلا ملف" in kept.read_text(encoding="utf-8")


def test_the_old_files_stay_where_new_ones_can_not_be_written(start, type_text, full_disk, qtbot) -> None:
    window = start()
    window.files.new()
    type_text(window.editor, "خبر بلا ملف")
    assert window.close()
    full_disk()
    again = start()
    qtbot.waitUntil(lambda: len(again.articles) == 1)
    qtbot.wait(100)
    kept = [left for left in recovery.leftovers() if left.folder != again.recovery._folder]
    assert [snapshot.text for left in kept for snapshot in left.articles.values()] == ["خبر بلا ملف"]


@pytest.fixture
def draft(tmp_path):
    document = docx.Document()
    document.add_heading("عنوان المسودة", 1)
    document.add_paragraph("ذهب الوفد الى القرية وعقد الإجتماع.")
    document.save(str(tmp_path / "draft.docx"))
    return tmp_path / "draft.docx"


def tracked(window, target) -> tuple[str, str]:
    """The words that an export with tracked changes strikes out and puts in."""
    paper = window.exports.source_of(window.article)
    write(paper, ExportPlan(target, markup=ChangeMarkup.TRACKED, keep=True))
    document = docx.Document(str(target)).element.body
    return tuple("".join(t.text for t in document.iter(f"{W}{name}")) for name in ("delText", "t"))


@pytest.mark.parametrize("saved", [True, False])
@pytest.mark.parametrize("change", ["nothing", "replaced", "removed"])
def test_a_draft_comes_back_with_its_original(start, draft, saved, change, tmp_path, qtbot) -> None:
    """Whether the corrected text was saved into the file or not, and whatever became of the file."""
    before = draft.read_bytes()
    window = start(draft)
    qtbot.waitUntil(lambda: len(window.articles) == 1 and window.review.is_checked)
    window.actions_by_id["fix_certain"].trigger()
    if saved:
        window.actions_by_id["save"].trigger()
    qtbot.waitUntil(lambda: window.review.is_checked)
    window.close()
    if change == "removed" and not saved:
        draft.unlink()
    elif change == "replaced" and not saved:
        docx.Document().save(str(draft))
    again = start()
    qtbot.waitUntil(lambda: len(again.articles) == 1)
    assert again.editor.text() == "عنوان المسودة\nذهب الوفد إلى القرية وعقد الاجتماع."
    assert again.article.file.source.draft.data == before
    gone, there = tracked(again, tmp_path / "out.docx")
    assert "الإجتماع" in gone and "الاجتماع" in there
    assert form_of(again.editor.document().firstBlock()).shape == "heading"
    assert again.article.is_modified == (not saved)
    qtbot.waitUntil(lambda: again.review.is_checked)  # the windows share one checker
    again.close()
    third = start()
    qtbot.waitUntil(lambda: len(third.articles) == 1 and third.review.is_checked)
    assert third.article.file.source.draft.data == before
