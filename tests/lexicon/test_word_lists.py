"""Word lists: their files, the clitics their words take, denial."""

from pathlib import Path

import pytest

from proofreader.lexicon import LexiconError
from proofreader.lexicon.word_lists import DenyList, WordList, flags_by_word, read_list


def test_reading(tmp_path: Path) -> None:
    path = tmp_path / "list.txt"
    path.write_text("# رأس\nكلميم\nاللاذقية\tname # ملاحظة\n\nسيدي قاسم\tname,place\n", encoding="utf-8")
    name, place = frozenset({"name"}), frozenset({"name", "place"})
    assert list(read_list(path)) == [
        ("كلميم", frozenset()), ("اللاذقية", name), ("سيدي", place), ("قاسم", place),
    ]  # fmt: skip


def test_a_list_that_is_not_utf8_is_named(tmp_path: Path) -> None:
    path = tmp_path / "list.txt"
    path.write_bytes("كلميم".encode("cp1256"))
    with pytest.raises(LexiconError, match=r"list\.txt"):
        list(read_list(path))


def test_a_word_has_the_flags_of_all_its_entries() -> None:
    name, noun = frozenset({"name"}), frozenset({"noun"})
    assert flags_by_word([("فاس", name), ("حكامة", noun), ("فاس", noun)]) == {"فاس": name | noun, "حكامة": noun}


WORDS = WordList.of(
    {
        "كلميم": frozenset({"name"}),
        "الرباط": frozenset({"name"}),
        "اللاذقية": frozenset({"name"}),
        "حكامة": frozenset({"noun"}),
        "لوجستيك": frozenset({"noun"}),
        "رقمن": frozenset({"verb"}),
    }
)


@pytest.mark.parametrize(
    "word",
    "كلميم وكلميم فكلميم بكلميم لكلميم ككلميم وبكلميم ولكلميم الرباط والرباط بالرباط كالرباط فبالرباط للرباط وللرباط "
    "اللاذقية للاذقية وللاذقية الحكامة والحكامة وبالحكامة للحكامة حكامة وحكامة اللوجستيك للوجستيك سرقمن وسرقمن".split(),
)
def test_clitics_taken(word: str) -> None:
    assert word in WORDS


@pytest.mark.parametrize("word", "الكلميم للكلميم سكلميم لالرباط رباط الالرباط لللاذقية لالحكامة وو و".split())
def test_clitics_refused(word: str) -> None:
    assert word not in WORDS


def test_readings_restore_the_article() -> None:
    assert list(WORDS.readings("وللرباط")) == [("ولل", "الرباط", frozenset({"name"}))]
    assert ("لل", "لوجستيك", frozenset({"noun"})) in list(WORDS.readings("للوجستيك"))


def test_denial_reaches_through_proclitics_only() -> None:
    denied = DenyList(["مساءا", "الإستراتيجية", "لإن"])
    assert denied.denies("مساءا")
    assert denied.denies("ومساءا", "و", "مساءا")
    assert denied.denies("والإستراتيجية", "وال", "إستراتيجية")
    assert denied.denies("للإستراتيجية", "لل", "إستراتيجية")
    assert denied.denies("ولإن", "ول", "إن")
    assert not denied.denies("مساء")
    assert not denied.denies("إن")


def test_a_word_that_only_looks_like_a_denied_one_with_a_proclitic_stays() -> None:
    assert not DenyList(["ان"]).denies("كان")
