"""Help and messages in the languages that are spoken. Catalogues: tests/core/test_i18n.py."""

import pytest

from proofreader.cli.messages import SENTENCES, Say, language_of


@pytest.mark.parametrize("key", [key for key in SENTENCES if key.startswith(("help", "heading"))])
def test_arabic_help_is_arabic(key: str) -> None:
    assert any("\u0600" <= char <= "\u06ff" for char in Say("ar")(key, default="x"))


@pytest.mark.parametrize(
    ("arguments", "environment", "language"),
    [
        ([], {}, "en"),
        ([], {"LANG": "ar_MA.UTF-8"}, "ar"),
        ([], {"LANG": "ar"}, "ar"),
        ([], {"LANG": "arn_CL.UTF-8"}, "en"),
        ([], {"LANG": "ar_MA.UTF-8", "LC_ALL": "C"}, "en"),
        ([], {"LANG": "", "LC_MESSAGES": "ar_EG"}, "ar"),
        ([], {"LANG": "C", "PROOFREADER_LANG": "ar"}, "ar"),
        ([], {"LANG": "ar_MA", "PROOFREADER_LANG": "klingon"}, "ar"),
        ([], {"LANG": "fr_MA.UTF-8"}, "fr"),
        (["--lang", "fr"], {}, "fr"),
        (["--lang", "en"], {"PROOFREADER_LANG": "ar"}, "en"),
        (["check", "--lang=ar", "a.txt"], {}, "ar"),
        (["check", "--", "--lang=ar"], {}, "en"),
    ],
)
def test_who_decides_the_language(arguments: list[str], environment: dict[str, str], language: str) -> None:
    assert language_of(arguments, environment)[0] == language


def test_lang_is_taken_out_of_the_arguments() -> None:
    assert language_of(["check", "--lang", "ar", "a.txt", "--", "--lang"], {})[1] == ["check", "a.txt", "--", "--lang"]


@pytest.mark.parametrize("command", [[], ["check"], ["fix"], ["export"], ["rules"], ["gui"]])
def test_help_speaks_one_language(run, command: list[str]) -> None:
    english, arabic = run(*command, "--help"), run(*command, "--help", "--lang", "ar")
    assert english.status == arabic.status == 0
    assert english.text.startswith("Usage: ") and not any("\u0600" <= char <= "\u06ff" for char in english.text)
    assert arabic.text.startswith("الاستعمال: ")
    assert "Options" not in arabic.text and "Show" not in arabic.text


def test_arabic_complaints(run, tmp_path) -> None:
    assert "لا يوجد ملف" in run("check", tmp_path / "none.txt", "--lang", "ar").err
    assert "بيانات ثنائية" in run("--lang", "ar", "check", "-", stdin=b"\x01\0\0\x02").err


def test_a_language_we_do_not_speak(run) -> None:
    outcome = run("--lang", "de", "rules")
    assert outcome.status == 2
    assert outcome.err.count("\n") == 1 and "ar, fr, en" in outcome.err


def test_the_counts_of_a_check_speak_the_language_asked_for(run, article) -> None:
    arabic, english = run("check", article, "--lang", "ar").text, run("check", article, "--lang", "en").text
    assert "الكلمات" in arabic and "words" not in arabic
    assert "words" in english and "الكلمات" not in english
