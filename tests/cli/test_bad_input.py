"""Whatever is wrong with what a command is given is told in one line, in the language that was asked for."""

import re
from dataclasses import fields
from pathlib import Path

import pytest

from proofreader.core import Profile
from tests.cli.conftest import Run

# What stays as it is in any language: names of keys, formats and levels. Those of files and options are taken out.
_NAMES = {
    *(field.name for field in fields(Profile)),
    *"proofreader certain extends hamza level levels likely nam nope note off on sure circle".split(),
}
_FILES = {
    "empty.docx": b"",
    "text.docx": b"no archive",
    "cut.docx": b"PK\3\4 cut",
    "old.docx": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600),
    "pdf.docx": b"%PDF-1.4",
    "junk.odt": bytes(range(256)),
    "junk.rtf": bytes(range(256)),
    "junk.html": bytes(range(256)),
    "junk.mhtml": bytes(range(256)),
    "binary.txt": bytes(range(256)),
    "picture.txt": b"\x89PNG\r\n\x1a\n",
    "archive.txt": b"PK\3\4",
    "film.txt": b"\0\0\0\x18ftypmp42",
}
_PROFILES = {
    "open.toml": 'name = "x\n',
    "sign.toml": 'name "x"\n',
    "arabic.toml": 'اسم = "x"\n',
    "twice.toml": 'name = "a"\nname = "b"\n',
    "key.toml": 'nam = "x"\n',
    "kind.toml": 'off = "x"\n',
    "rule.toml": 'off = ["nope"]\n',
    "level.toml": '[levels]\nhamza = "sure"\n',
    "base.toml": 'extends = "missing.toml"\n',
    "circle.toml": 'extends = "./circle.toml"\n',
    "months.toml": "months = [1]\n",
    "size.toml": "font_size = 900\n",
    "latin.toml": 'name = "\udce9"\n',
}


def _leftovers(message: str, *given: str | Path) -> set[str]:
    """The words of a message in small Latin letters that are neither names nor what was given."""
    for text in sorted(map(str, given), key=len, reverse=True):
        message = message.replace(text, " ")
    words = re.findall(r"(?<![-.\w/])[a-z_]{2,}(?![\w/])", re.sub(r"\.\w+", " ", message))
    return set(words) - _NAMES


@pytest.mark.parametrize("name", _FILES)
def test_bad_files(run: Run, tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(_FILES[name])
    told = {}
    for language in ("en", "ar", "fr"):
        outcome = run("--lang", language, "check", path)
        assert outcome.status == 2 and outcome.err.count("\n") == 1 and outcome.err.count(str(path)) == 1
        told[language] = outcome.err
    assert not _leftovers(told["ar"], path)
    assert len(set(told.values())) == 3


@pytest.mark.parametrize("name", [*_PROFILES, "missing.toml", "folder.toml"])
def test_bad_profiles(run: Run, article: Path, tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    if name in _PROFILES:
        path.write_bytes(_PROFILES[name].encode("utf-8", "surrogateescape"))
    elif name == "folder.toml":
        path.mkdir()
    told = {}
    for language in ("en", "ar", "fr"):
        outcome = run("--lang", language, "check", article, "--profile", path)
        assert outcome.status == 2 and outcome.err.count("\n") == 1
        told[language] = outcome.err
    assert not _leftovers(told["ar"], path, tmp_path)
    assert len(set(told.values())) == 3


def test_what_can_not_be_written_is_named_once(run: Run, article: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.access", lambda *_: False)
    for language, reason in (("en", "is write-protected"), ("fr", "protégé en écriture"), ("ar", "محميّ من الكتابة")):
        outcome = run("--lang", language, "fix", "--in-place", article)
        assert outcome.status == 2 and outcome.err.count(str(article)) == 1 and reason in outcome.err


def test_an_option_is_missing_by_its_own_name(run: Run, tmp_path: Path) -> None:
    assert "--out" in run("watch", tmp_path).err
    assert "AFTER.docx" in run("compare", "a.docx", "-o", "b.docx").err


def test_an_empty_name_is_no_folder(run: Run) -> None:
    assert "empty name" in run("check", "").err


@pytest.mark.parametrize(("language", "word"), [("en", "[required]"), ("fr", "[obligatoire]"), ("ar", "[لازم]")])
def test_what_must_be_given_is_marked(run: Run, language: str, word: str) -> None:
    assert word in run("--lang", language, "compare", "--help").text


def test_numbers_are_french_in_french(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "long.txt"
    path.write_text("كلمة " * 1234, encoding="utf-8")
    assert "1\u202f234 mots" in run("--lang", "fr", "check", path).text
    assert "1,234 words" in run("--lang", "en", "check", path).text


@pytest.mark.parametrize(
    ("level", "told"), [("certain", "1 certain\n"), ("likely", "1 certain, 2 likely\n"), ("note", "2 likely, 1 note\n")]
)
def test_levels_that_were_not_asked_for_are_not_counted(run: Run, article: Path, level: str, told: str) -> None:
    assert run("--lang", "en", "check", article, "--level", level).text.endswith(told)


@pytest.mark.parametrize("language", ["ar", "fr", "en"])
@pytest.mark.parametrize(
    "command",
    [
        ["fix", "a.txt", "-o", ""],
        ["export", "a.txt", "-o", ""],
        ["export", "a.txt", "--out", ""],
        ["export", "a.txt", "-o", "b.txt", "--changes-file", ""],
        ["batch", "a.txt", "--out", ""],
    ],
)
def test_an_empty_name_of_an_output(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, command: list[str], language: str
) -> None:
    (tmp_path / "a.txt").write_text("نص", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    outcome = run("--lang", language, *command)
    told = {"ar": "اسم فارغ", "fr": "un nom vide", "en": "an empty name"}[language]
    assert outcome.status == 2 and told in outcome.err
    assert [path.name for path in tmp_path.iterdir()] == ["a.txt"]


def test_a_list_of_changes_is_not_the_document(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("نص", encoding="utf-8")
    out = tmp_path / "b.txt"
    outcome = run("export", tmp_path / "a.txt", "-o", out, "--changes-file", out)
    assert outcome.status == 2 and "is the document itself" in outcome.err and not out.exists()


def test_a_list_of_changes_is_no_document_of_the_folder(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("نص", encoding="utf-8")
    folder = tmp_path / "out"
    export = ("export", tmp_path / "a.txt", "--out", folder, "--to", "docx", "--force", "--changes-file")
    outcome = run(*export, folder / "A.docx")
    assert outcome.status == 2 and "is the document itself" in outcome.err and not list(folder.iterdir())
    assert run(*export, folder / "list.docx").status == 0
    assert run(*export, folder / "a.docx").status == 2  # what the run before wrote
    assert run(*export, folder / "a-2.docx").status == 2  # the name that is free now
    assert sorted(path.name for path in folder.iterdir()) == ["a.docx", "list.docx"]


def test_a_folder_is_not_corrected_in_place(run: Run, tmp_path: Path) -> None:
    assert "is a folder, not a file" in run("fix", "--in-place", tmp_path).err
