"""The user's words on disk."""

import subprocess
import sys
from pathlib import Path

import pytest

from proofreader.lexicon import LexiconError, UserWords, user_words_path
from proofreader.lexicon import user_words as module

ROOT = Path(__file__).resolve().parents[2]


def test_a_missing_file_is_an_empty_list(tmp_path: Path) -> None:
    assert list(UserWords(tmp_path / "none.txt")) == []


def test_words_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "new" / "words.txt"
    words = UserWords(path)
    assert words.add("كلميم") and words.add(" زاكورة ")
    assert not words.add("كلميم")
    assert list(UserWords(path)) == ["كلميم", "زاكورة"]
    assert words.remove("كلميم") and not words.remove("كلميم")
    assert path.read_text(encoding="utf-8") == "زاكورة\n"
    assert [file.name for file in path.parent.iterdir()] == ["words.txt"]


def test_comments_and_order_survive(tmp_path: Path) -> None:
    path = tmp_path / "words.txt"
    path.write_text("\ufeff# أسماء\nكلميم\n\nزاكورة # مدينة\n", encoding="utf-8")
    words = UserWords(path)
    assert list(words) == ["كلميم", "زاكورة"]
    words.add("تنغير")
    assert path.read_text(encoding="utf-8") == "# أسماء\nكلميم\n\nزاكورة # مدينة\nتنغير\n"


@pytest.mark.parametrize("word", ["", "  ", "كلمتان اثنتان", "#كلمة"])
def test_only_single_words(tmp_path: Path, word: str) -> None:
    path = tmp_path / "words.txt"
    with pytest.raises(ValueError, match="not a single word"):
        UserWords(path).add(word)
    assert not path.exists()


def test_a_bad_file_is_left_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "words.txt"
    data = "كلميم\n".encode("cp1256")
    path.write_bytes(data)
    with pytest.raises(LexiconError, match=r"words\.txt: not UTF-8"):
        UserWords(path)
    assert path.read_bytes() == data


def test_a_file_that_goes_bad_keeps_the_words_in_memory(tmp_path: Path) -> None:
    path = tmp_path / "words.txt"
    words = UserWords(path)
    words.add("كلميم")
    path.write_bytes(b"\xff\xfe\xfa")
    with pytest.raises(LexiconError):
        words.reload()
    assert list(words) == ["كلميم"]


def test_words_that_another_program_added_meanwhile_stay(tmp_path: Path) -> None:
    path = tmp_path / "words.txt"
    window, server = UserWords(path), UserWords(path)
    assert window.add("كلميم") and server.add("زاكورة") and window.add("تنغير")
    assert list(UserWords(path)) == list(window) == ["كلميم", "زاكورة", "تنغير"]
    assert not server.add("تنغير") and window.remove("زاكورة") and not server.remove("زاكورة")
    assert list(UserWords(path)) == ["كلميم", "تنغير"]


ADD_MANY = """
import sys
from pathlib import Path
from proofreader.lexicon import UserWords

words = UserWords(Path(sys.argv[1]))
for number in range(15):
    words.add(sys.argv[2] * (number + 1))
"""


@pytest.mark.slow
def test_several_processes_add_words_at_once(tmp_path: Path) -> None:
    path, letters = tmp_path / "words.txt", "بتثج"
    path.touch()
    commands = [[sys.executable, "-c", ADD_MANY, str(path), letter] for letter in letters]
    processes = [subprocess.Popen(command, cwd=ROOT) for command in commands]
    assert [process.wait(120) for process in processes] == [0] * len(letters)
    assert set(UserWords(path)) == {letter * (number + 1) for letter in letters for number in range(15)}
    assert [file.name for file in tmp_path.iterdir()] == ["words.txt"]


def test_a_failed_save_loses_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "words.txt"
    words = UserWords(path)
    words.add("كلميم")

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(module.os, "fsync", full)
    with pytest.raises(LexiconError, match="no space left"):
        words.add("زاكورة")
    assert list(words) == ["كلميم"]
    assert path.read_text(encoding="utf-8") == "كلميم\n"
    assert [file.name for file in tmp_path.iterdir()] == ["words.txt"]


def test_the_default_place_is_the_users() -> None:
    assert user_words_path().is_absolute()
    assert user_words_path().name == "words.txt"
