"""An article typed, saved, saved elsewhere and closed at random, while another program writes and removes its file.

Whatever is answered, a text that was typed is in a file or was given up by an answer, and what another program wrote is
replaced by an answer alone.
"""

import random
from collections.abc import Callable
from pathlib import Path

import pytest
from docx import Document
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from proofreader.ui.articles.article import OpenArticle
from proofreader.ui.shell.window import MainWindow
from proofreader.ui.sources import FileError, open_source
from proofreader.ui.widgets import question

ROUNDS = 12
STEPS = ("type", "type", "undo", "save", "save", "save as", "other program", "remove", "wait")


def text_in(path: Path | None) -> str | None:
    """The text of a file without its last line end, which a Word document has not; None where there is none."""
    try:
        return None if path is None else open_source(path, "").text.rstrip("\n")
    except FileError:
        return None


def write(path: Path, text: str) -> None:
    if path.suffix != ".docx":
        path.write_text(text, encoding="utf-8")
        return
    document = Document()
    for line in text.rstrip("\n").split("\n"):
        document.add_paragraph(line)
    document.save(str(path))


class Day:
    """What a user does to one article, and what the answers were."""

    def __init__(self, window: MainWindow, folder: Path, dice: random.Random) -> None:
        self.window, self.folder, self.dice = window, folder, dice
        self.answers: list[str] = []
        self.names = 0
        self.seen: str | None = None  # what stands in the file as far as the window knows

    def answer(self, *arguments: object, **_: object) -> str:
        ids = [str(getattr(argument, "id", "")) for argument in arguments[3:]]
        self.answers.append(self.dice.choice([*ids, ""]))
        return self.answers[-1]

    def name(self, *_: object, **__: object) -> tuple[str, str]:
        self.names += 1
        chosen = self.folder / f"other {self.names}{self.dice.choice(['.txt', '.md', ''])}"
        return ("" if self.dice.random() < 0.3 else str(chosen)), ""

    def do(self, article: OpenArticle, step: str, number: int) -> None:
        path, editor = article.file.path, article.editor
        assert path is not None
        if step == "type":
            editor.moveCursor(QTextCursor.MoveOperation.End)
            editor.insert_text(f"كلمة {number} ")
        elif step == "undo":
            editor.undo()
        elif step == "other program":
            write(path, f"من برنامج آخر {number}\n")
        elif step == "remove":
            path.unlink(missing_ok=True)
        elif step == "wait":
            QTest.qWait(20)
        else:
            self.save(article, self.window.files.save if step == "save" else self.window.files.save_as)

    def save(self, article: OpenArticle, saving: Callable[[OpenArticle], bool]) -> None:
        path, text = article.file.path, article.editor.text()
        before = text_in(path)
        self.answers.clear()
        saved = saving(article)
        assert article.editor.text() == text
        if before is not None and before != self.seen and text_in(path) != before:
            assert "replace" in self.answers, "what another program wrote is gone"
        if saved:
            assert text_in(article.file.path) == text.rstrip("\n") and not article.is_modified
            self.seen = text_in(article.file.path)

    def close(self, article: OpenArticle) -> None:
        unsaved, text = article.needs_saving, article.editor.text().rstrip("\n")
        self.answers.clear()
        if self.window.files.close(article):
            if unsaved and "discard" not in self.answers:
                assert text in map(text_in, self.folder.iterdir()), "the text is gone"
            return
        article.editor.document().setModified(False)
        article.file.is_missing = False
        self.window.files.close(article)


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("kind", [".txt", ".docx"])
def test_no_text_is_lost(
    open_window: Callable[..., MainWindow], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str, seed: int
) -> None:
    dice = random.Random(seed)
    folder = tmp_path / "articles"
    folder.mkdir()
    day = Day(open_window(), folder, dice)
    monkeypatch.setattr(question, "ask", day.answer)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", day.name)
    for number in range(ROUNDS):
        path = folder / f"{number}{kind}"
        write(path, f"قال الوزير {number}\nنهاية\n")
        assert day.window.files.open(path)
        article, day.seen = day.window.article, text_in(path)
        for step in range(dice.randint(2, 9)):
            day.do(article, dice.choice(STEPS), 100 * number + step)
        day.close(article)
