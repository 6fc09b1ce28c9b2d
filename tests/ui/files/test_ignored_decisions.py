"""What was ignored in an article stays ignored when it is opened again, whatever else was changed in it."""

import json
import os
import time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from proofreader.ui.files import ignored_decisions
from proofreader.ui.files.snapshots import Snapshot
from proofreader.ui.model.markers import Occurrence
from proofreader.ui.widgets import question

ALT, SHIFT = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier
TEXT = (
    "عقد الإجتماع أمس. ذهب الوزير الى الرباط.\n"
    "ثم عاد الوفد الى فاس مساء، وحضر الإجتماع جمهور كبير.\n"
    "وذهب الوزير الى الرباط مرة ثانية.\n"
)


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "مقال.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


def texts(window) -> list[tuple[str, int]]:
    return [(marker.text, marker.start) for marker in window.review.store.markers]


def ignore(window, number: int, key: Qt.KeyboardModifier = ALT) -> tuple[str, int]:
    marker = window.review.store.markers[number]
    window.review.go_to(marker)
    QTest.keyClick(window.editor, Qt.Key.Key_Delete, key)
    return marker.text, marker.start


def again(window, open_window, article, qtbot, text: str = ""):
    """Ends that run and opens the article in another one, with another text if there is one."""
    for open_article in window.articles:
        open_article.editor.document().setModified(False)
    window.close()
    if text:
        article.write_text(text, encoding="utf-8")
    return open_window(article)


def test_a_single_occurrence_and_one_in_the_whole_article(window, open_window, article, qtbot) -> None:
    before = texts(window)
    once = ignore(window, 2)
    assert once == ("الى", TEXT.index("الى", 45))
    ignore(window, 0, ALT | SHIFT)
    left = [entry for entry in before if entry != once and entry[0] != "الإجتماع"]
    assert texts(window) == left
    another = again(window, open_window, article, qtbot)
    assert texts(another) == left
    assert another.review.store.ignored_count == 3
    assert not another.actions_by_id["undo"].isEnabled(), "nothing was done in this run"


def test_changes_elsewhere_change_nothing(window, open_window, article, qtbot) -> None:
    ignore(window, 2)
    other = "فقرة جديدة الى جانبها.\n" + TEXT.replace("الوزير", "المسؤول").replace("جمهور كبير", "خلق كثير")
    another = again(window, open_window, article, qtbot, other)
    assert [text for text, _ in texts(another)].count("الى") == 3
    assert other.index("الى فاس") not in [start for _, start in texts(another)]


def test_one_side_of_the_sentence_is_enough_where_only_one_is_meant(window, open_window, article, qtbot) -> None:
    ignore(window, 2)
    other = TEXT.replace("فاس مساء", "مكناس صباحا")
    another = again(window, open_window, article, qtbot, other)
    assert other.index("الى مكناس") not in [start for _, start in texts(another)]


def test_another_sentence_is_told_of(window, open_window, article, qtbot) -> None:
    ignore(window, 2)
    other = TEXT.replace("ثم عاد الوفد الى فاس مساء، وحضر", "ثم سافر الجميع الى مكناس. وحضر")
    another = again(window, open_window, article, qtbot, other)
    assert other.index("الى مكناس") in [start for _, start in texts(another)]


def test_the_same_words_twice(window, open_window, article, qtbot) -> None:
    """The sentences of the first and the last are alike on one side, and only one of them was ignored."""
    last = ignore(window, 4)
    assert last[1] == TEXT.rindex("الى")
    another = again(window, open_window, article, qtbot)
    starts = [start for text, start in texts(another) if text == "الى"]
    assert last[1] not in starts and len(starts) == 2


def test_what_is_taken_back_is_told_of_again(window, open_window, article, qtbot) -> None:
    before = texts(window)
    ignore(window, 2)
    QTest.keyClick(window.editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    another = again(window, open_window, article, qtbot)
    assert texts(another) == before
    ignore(another, 0)
    another.actions_by_id["restore_ignored"].trigger()
    assert texts(again(another, open_window, article, qtbot)) == before


def test_corrections_beside_it_are_followed(window, open_window, article, qtbot) -> None:
    ignore(window, 2)
    window.actions_by_id["fix_certain"].trigger()
    qtbot.waitUntil(lambda: window.review.is_checked)
    text = window.editor.text()
    assert window.files.save(window.article)
    assert text.count("الى") == 1
    another = again(window, open_window, article, qtbot)
    assert another.editor.text() == text and texts(another) == []
    assert another.review.store.ignored_count == 1


def test_it_is_written_before_a_crash(window, article, qtbot, own_settings) -> None:
    ignore(window, 2)
    folder = own_settings / "data" / "ignored"
    qtbot.waitUntil(lambda: any(folder.glob("*.json")), timeout=5_000)
    (file,) = folder.glob("*.json")
    data = json.loads(file.read_text(encoding="utf-8"))
    assert data["path"] == str(article.resolve())
    assert [entry[:2] for entry in data["once"]] == [["alef-maqsura", "الى"]]
    assert "الوفد" not in file.read_text(encoding="utf-8"), "no sentence is kept"


def test_an_article_without_a_file_is_remembered_once_it_has_one(open_window, tmp_path, qtbot, monkeypatch) -> None:
    window = open_window()
    window.files.new()
    window.editor.insert_text(TEXT)
    qtbot.waitUntil(lambda: window.review.is_checked and bool(window.review.store.markers))
    ignore(window, 2)
    left = texts(window)
    path = tmp_path / "جديد.txt"
    monkeypatch.setattr(
        "proofreader.ui.files.article_files.QFileDialog.getSaveFileName", lambda *_, **__: (str(path), "")
    )
    assert window.files.save(window.article)
    assert texts(again(window, open_window, path, qtbot)) == left


def test_closing_and_opening_in_the_same_run(window, article, qtbot) -> None:
    ignore(window, 2)
    left = texts(window)
    window.files.close(window.article)
    assert window.files.open(article)
    qtbot.waitUntil(lambda: window.review.is_checked)
    assert texts(window) == left


@pytest.mark.parametrize("data", ["", "{", "[]", '{"path": 3}', '{"path": "x", "once": [["a"]], "article": [[]]}'])
def test_a_damaged_file_is_passed_over(open_window, article, own_settings, data) -> None:
    file = ignored_decisions._file(article.resolve())
    file.parent.mkdir(parents=True)
    file.write_text(data, encoding="utf-8")
    window = open_window(article)
    assert len(texts(window)) == 5
    assert window.ignored_decisions.everything() == {}


def test_there_is_a_limit_to_number_and_age(window, article, qtbot, monkeypatch) -> None:
    monkeypatch.setattr(ignored_decisions, "_ARTICLES", 3)
    folder = ignored_decisions._folder()
    folder.mkdir(parents=True)
    ages = {"old": 200, "a": 1, "b": 2, "c": 3}
    for name, days in ages.items():
        file = folder / f"{name}.json"
        file.write_text("{}", encoding="utf-8")
        os.utime(file, (time.time() - days * 86_400,) * 2)
    ignore(window, 2)
    window.ignored_decisions.everything()
    own = ignored_decisions._file(article.resolve())
    assert {file.stem for file in folder.glob("*.json")} == {own.stem, "a", "b"}


class Place:
    """Stands for a marker."""

    key = ("rule", "الى")


class Store:
    """Stands for the marks of the last answer."""

    def __init__(self, *markers: Place) -> None:
        self.latest, self.done = markers, []
        self.ignored = self

    def state(self) -> tuple[list]:
        return (self.done,)

    def add_once(self, *markers: Place) -> None:
        self.done.extend(markers)


ONE = Occurrence("rule", "الى", "x", "y")


def test_two_alike_are_told_apart_by_their_number() -> None:
    markers = [Place(), Place(), Place()]
    store, awaited = Store(*markers), [ONE._replace(number="1"), ONE._replace(number="2")]
    assert not ignored_decisions.restore_decisions(store, lambda _: ONE, awaited, whole=False), (
        "not all of them are known"
    )
    assert ignored_decisions.restore_decisions(store, lambda _: ONE, awaited, whole=True)
    assert store.done == markers[1:] and awaited == []


def test_an_old_entry_without_a_number_means_the_first() -> None:
    markers = [Place(), Place()]
    store, awaited = Store(*markers), [ONE]
    assert ignored_decisions.restore_decisions(store, lambda _: ONE, awaited, whole=True)
    assert store.done == markers[:1] and awaited == []


def test_what_is_alone_now_needs_no_number() -> None:
    store, awaited = Store(Place()), [ONE._replace(number="1")]
    assert ignored_decisions.restore_decisions(store, lambda _: ONE, awaited, whole=True) and awaited == []


def test_many_are_found_fast() -> None:
    markers = [Place() for _ in range(3_000)]
    store, awaited = Store(*markers), [ONE._replace(before="z", number=str(number)) for number in range(500)]
    began = time.perf_counter()
    assert not ignored_decisions.restore_decisions(store, lambda _: ONE, awaited, whole=True)
    assert time.perf_counter() - began < 2
    assert len(awaited) == 500


TWINS = "جاء الضيف الى القاعة.\nسطر بينهما.\nجاء الضيف الى القاعة.\n"


def starts(window, text: str = "الى") -> list[int]:
    return [marker.start for marker in window.review.store.markers if marker.text == text]


def write_at(window, position: int, words: str, qtbot) -> None:
    cursor = window.editor.textCursor()
    cursor.setPosition(position)
    window.editor.setTextCursor(cursor)
    window.editor.insert_text(words)
    qtbot.waitUntil(lambda: window.review.is_checked)


@pytest.mark.parametrize("number", [0, 1])
@pytest.mark.parametrize("filler", ["", "كلمات كثيرة في سطر طويل هادئ.\n" * 1_500])
def test_of_two_sentences_alike_the_same_one_stays_ignored(open_window, tmp_path, qtbot, number, filler) -> None:
    path = tmp_path / "توأم.txt"
    path.write_text(TWINS.replace("سطر بينهما.\n", f"سطر بينهما.\n{filler}"), encoding="utf-8")
    window = open_window(path)
    assert window.review.checking.is_long is bool(filler)
    ignore(window, number)
    left = starts(window)
    assert len(left) == 1
    assert starts(again(window, open_window, path, qtbot)) == left


def test_what_is_typed_later_is_a_new_error(open_window, tmp_path, qtbot) -> None:
    path = tmp_path / "خبر.txt"
    path.write_text("وصل الفريق الى طنجة ليلا.\nسطر آخر.\n", encoding="utf-8")
    window = open_window(path)
    ignore(window, 0)
    window = again(window, open_window, path, qtbot, "وصل الفريق إلى طنجة ليلا.\nسطر آخر.\n")
    assert len(window.review.store.ignored.awaited) == 1
    write_at(window, len(window.editor.text()), "وصل الفريق الى أكادير.\n", qtbot)
    assert len(starts(window)) == 1 and window.review.store.ignored_count == 0


def test_later_checks_do_not_look_for_what_was_not_found(open_window, tmp_path, qtbot, monkeypatch) -> None:
    path = tmp_path / "خبر.txt"
    path.write_text("وصل الفريق الى طنجة ليلا.\n", encoding="utf-8")
    window = open_window(path)
    ignore(window, 0)
    window = again(window, open_window, path, qtbot, "مرّ عدد الى هنا.\n" * 20)
    assert len(window.review.store.ignored.awaited) == 1
    looked: list[object] = []
    monkeypatch.setattr(ignored_decisions, "occurrence", lambda marker, *_: looked.append(marker))
    write_at(window, 0, "نعم. ", qtbot)
    assert looked == []


def test_a_decision_just_before_another_name_stays(open_window, tmp_path, qtbot, monkeypatch) -> None:
    path, copy = tmp_path / "توأم.txt", tmp_path / "نسخة.txt"
    path.write_text(TWINS, encoding="utf-8")
    window = open_window(path)
    ignore(window, 1)
    monkeypatch.setattr(
        "proofreader.ui.files.article_files.QFileDialog.getSaveFileName", lambda *_, **__: (str(copy), "")
    )
    assert window.files.save_as(window.article)
    assert set(window.ignored_decisions.everything()) == {path.resolve(), copy.resolve()}


def test_a_decision_just_before_reading_anew_stays(open_window, tmp_path, qtbot) -> None:
    path = tmp_path / "توأم.txt"
    path.write_text(TWINS, encoding="utf-8")
    window = open_window(path)
    ignore(window, 1)
    left = starts(window)
    assert window.files.reload(window.article)
    qtbot.waitUntil(lambda: window.review.is_checked)
    assert starts(window) == left
    (kept,) = window.ignored_decisions.everything().values()
    assert len(kept.occurrences) == 1


def answer(monkeypatch, id: str) -> None:
    monkeypatch.setattr(question, "ask", lambda *_, **__: id)


@pytest.fixture
def changed(window, article, qtbot):
    """One is ignored; then its sentence is changed, another error written and ignored too."""
    ignore(window, 2)
    left = texts(window)
    at = TEXT.index("الى فاس")
    write_at(window, at + len("الى فاس"), " الجديدة", qtbot)
    write_at(window, TEXT.index("ثم عاد"), "ربما ", qtbot)
    write_at(window, len(window.editor.text()), "ومشى الى البحر.\n", qtbot)
    ignore(window, len(window.review.store.markers) - 1)
    assert texts(window)[:2] == left[:2] and len(texts(window)) == len(left)
    return left


@pytest.mark.parametrize("wait", [False, True])
def test_discarded_changes_leave_what_is_ignored_in_the_file(
    window, open_window, article, qtbot, monkeypatch, changed, wait
) -> None:
    if wait:
        window.ignored_decisions.keep()
    answer(monkeypatch, "discard")
    window.close()
    another = open_window(article)
    assert another.editor.text() == TEXT and texts(another) == changed
    assert another.review.store.ignored.awaited == []
    (kept,) = another.ignored_decisions.everything().values()
    assert len(kept.occurrences) == 1, "nothing of the discarded text"


def test_saved_changes_take_what_is_ignored_with_them(
    window, open_window, article, qtbot, monkeypatch, changed
) -> None:
    left = texts(window)
    answer(monkeypatch, "save")
    window.close()
    another = open_window(article)
    assert texts(another) == left and another.review.store.ignored_count == 2
    assert another.review.store.ignored.awaited == []


def test_typing_after_saving_is_discarded_alone(window, open_window, article, qtbot, monkeypatch, changed) -> None:
    left = texts(window)
    assert window.files.save(window.article)
    write_at(window, window.editor.text().index("ربما"), "لعله ", qtbot)
    answer(monkeypatch, "discard")
    window.close()
    another = open_window(article)
    assert texts(another) == left and another.review.store.ignored_count == 2


def test_after_a_crash_the_unsaved_text_finds_its_own(window, open_window, article, qtbot, changed) -> None:
    left, text = texts(window), window.editor.text()
    assert len(window.ignored_decisions.everything()[article.resolve()].occurrences) == 3, "of both texts"
    files = {file: file.read_bytes() for file in ignored_decisions._folder().glob("*.json")}
    again(window, open_window, article, qtbot).close()
    for file, data in files.items():
        file.write_bytes(data)
    another = open_window()
    another.articles.show(
        another.recovery_offer._reopening.open(Snapshot("x", str(article.resolve()), "utf-8", "", 0, text))
    )
    qtbot.waitUntil(lambda: another.review.is_checked)
    assert texts(another) == left and another.review.store.ignored.awaited == []


def test_under_another_name_both_files_keep_theirs(window, open_window, article, qtbot, monkeypatch, changed) -> None:
    left = texts(window)
    window.ignored_decisions.keep()
    path = article.with_name("نسخة.txt")
    monkeypatch.setattr(
        "proofreader.ui.files.article_files.QFileDialog.getSaveFileName", lambda *_, **__: (str(path), "")
    )
    assert window.files.save_as(window.article)
    kept = window.ignored_decisions.everything()
    assert len(kept[article.resolve()].occurrences) == 1 and len(kept[path.resolve()].occurrences) == 2
    another = again(window, open_window, article, qtbot)
    assert texts(another) == changed
    assert texts(again(another, open_window, path, qtbot)) == left


def test_a_page_that_is_only_exported_keeps_its_own(open_window, tmp_path, qtbot, monkeypatch) -> None:
    path = tmp_path / "صفحة.html"
    body = "".join(f"<p>{line}</p>" for line in TEXT.splitlines())
    path.write_text(f"<html><body><article><h1>خبر اليوم</h1>{body}</article></body></html>", encoding="utf-8")
    window = open_window(path)
    assert not window.article.file.can_save_back
    ignore(window, 2)
    left = texts(window)
    write_at(window, window.editor.text().index("ثم عاد"), "ربما ", qtbot)
    write_at(window, window.editor.text().index(" مساء"), " الجديدة", qtbot)
    monkeypatch.setattr(window.exports, "export", lambda article: article.note_export() or True)
    assert window.files.save(window.article) and not window.article.is_modified
    window.close()
    assert texts(open_window(path)) == left


def test_what_is_awaited_comes_back_when_its_restoring_is_undone(open_window, tmp_path, qtbot) -> None:
    path = tmp_path / "توأم.txt"
    path.write_text(TWINS, encoding="utf-8")
    window = open_window(path)
    ignore(window, 1)
    window = again(window, open_window, path, qtbot, "قول آخر الى حين.\n")
    store = window.review.store
    awaited = list(store.ignored.awaited)
    assert len(awaited) == 1
    ignore(window, 0)
    window.actions_by_id["restore_ignored"].trigger()
    assert store.ignored.awaited == [] and len(starts(window)) == 1
    QTest.keyClick(window.editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert store.ignored.awaited == awaited and starts(window) == []
    assert texts(again(window, open_window, path, qtbot, TWINS)) == [("الى", TWINS.index("الى"))]
