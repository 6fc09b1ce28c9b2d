"""What was ignored in an article stays ignored when it is opened again, whatever else was changed in it."""

import json
import os
import time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from proofreader.ui import ignored_here
from proofreader.ui.issues import Occurrence

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
    return [(mark.text, mark.start) for mark in window.review.store.marks]


def ignore(window, number: int, key: Qt.KeyboardModifier = ALT) -> tuple[str, int]:
    mark = window.review.store.marks[number]
    window.review.go_to(mark)
    QTest.keyClick(window.editor, Qt.Key.Key_Delete, key)
    return mark.text, mark.start


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
    assert another.review.store.ignored == 3
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
    assert another.review.store.ignored == 1


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
    qtbot.waitUntil(lambda: window.review.is_checked and bool(window.review.store.marks))
    ignore(window, 2)
    left = texts(window)
    path = tmp_path / "جديد.txt"
    monkeypatch.setattr("proofreader.ui.files.QFileDialog.getSaveFileName", lambda *_, **__: (str(path), ""))
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
    file = ignored_here._file(article.resolve())
    file.parent.mkdir(parents=True)
    file.write_text(data, encoding="utf-8")
    window = open_window(article)
    assert len(texts(window)) == 5
    assert window.ignored_here.everything() == {}


def test_there_is_a_limit_to_number_and_age(window, article, qtbot, monkeypatch) -> None:
    monkeypatch.setattr(ignored_here, "_ARTICLES", 3)
    folder = ignored_here._folder()
    folder.mkdir(parents=True)
    ages = {"old": 200, "a": 1, "b": 2, "c": 3}
    for name, days in ages.items():
        file = folder / f"{name}.json"
        file.write_text("{}", encoding="utf-8")
        os.utime(file, (time.time() - days * 86_400,) * 2)
    ignore(window, 2)
    window.ignored_here.everything()
    own = ignored_here._file(article.resolve())
    assert {file.stem for file in folder.glob("*.json")} == {own.stem, "a", "b"}


def test_two_alike_are_told_apart_by_their_number() -> None:
    one = Occurrence("rule", "الى", "x", "y")

    class Store:
        def __init__(self, marks: list) -> None:
            self.known, self.done = marks, []

        def memory(self) -> tuple[list]:
            return (self.done,)

        def ignore_once(self, mark: object) -> None:
            self.done.append(mark)

    class Place:
        key = ("rule", "الى")

    marks = [Place(), Place(), Place()]
    store, awaited = Store(marks), [one, one]
    assert ignored_here.recall(store, lambda _: one, awaited, loose=True)
    assert store.done == marks[:2] and awaited == []
