"""The catalogues of messages: complete, with the same blanks, compiled, and English where a language is missing."""

import re
from pathlib import Path

import pytest
from babel.messages import Catalog
from babel.messages.mofile import read_mo

from proofreader.cli.messages import SENTENCES, Say
from proofreader.core import i18n
from tools import messages

BLANK = re.compile(r"\{\w*\}")


@pytest.mark.parametrize("language", messages.LANGUAGES)
def test_every_message_is_translated(language: str) -> None:
    known = {(message.context, message.id): message.string for message in messages.load(language)}
    said = [message for message in messages.template() if message.id]
    assert len(said) > 150
    missing = [message.id for message in said if not known.get((message.context, message.id))]
    assert missing == []
    obsolete = set(known) - {(message.context, message.id) for message in said} - {(None, "")}
    assert obsolete == set(), "run tools/messages.py"


@pytest.mark.parametrize("language", messages.LANGUAGES)
def test_blanks_are_kept(language: str) -> None:
    for message in messages.load(language):
        if message.id and isinstance(message.id, str):
            assert set(BLANK.findall(str(message.string))) <= set(BLANK.findall(message.id)), message.id


def _by_id(catalogue: Catalog) -> dict[object, object]:
    """Context and id → translation; the forms of a number are a list in the one kind of file, a tuple in the other."""
    return {
        (message.context, str(message.id) if isinstance(message.id, str) else tuple(message.id)): (
            message.string if isinstance(message.string, str) else tuple(message.string)
        )
        for message in catalogue
        if message.id
    }


@pytest.mark.parametrize("language", messages.LANGUAGES)
def test_the_compiled_catalogue_is_up_to_date(language: str) -> None:
    path: Path = messages.po_path(language).with_suffix(".mo")
    with path.open("rb") as file:
        compiled = _by_id(read_mo(file))
    assert compiled == _by_id(messages.load(language)), "run tools/messages.py --compile"


def test_french_has_no_break_spaces() -> None:
    for message in filter(lambda message: message.id, messages.load("fr")):
        assert not re.search(r"\w [:;?!](?:\s|$)|« | »", str(message.string)), message.string


@pytest.mark.parametrize("key", ["error.missing-file", "batch.files"])
def test_three_languages(key: str) -> None:
    said = {Say(language)._catalogue.pgettext(key, SENTENCES[key]) for language in i18n.LANGUAGES}
    assert len(said) == 3


def test_an_unknown_language_is_english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(i18n, "_current", "xx")
    assert i18n.gettext("no such message") == "no such message"
    assert i18n.ngettext("one part", "{n} parts", 2) == "{n} parts"
