"""The program over its own words: what it says in Arabic passes its own rules, and its French keeps its spaces."""

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import pytest

from proofreader.core import Level, Tense
from proofreader.core.i18n import catalogue
from proofreader.core.profile import load_profile
from proofreader.core.resources import resource
from proofreader.engine import Engine, all_rules

TRANSLATIONS = resource("translations")
# Names of files, commands and fields; what stands between quotation marks is an example, often of an error.
MNEMONIC = re.compile("&")
CODE = re.compile(r"ـ?`[^`]*`|ـ?\{[^{}]*\}|‎?--?[a-z][a-z-]*|!?\[[^\]]*\]\([^)]*\)|<[^<>]*>")
ARABIC = re.compile("[\u0621-\u064a]{2}")
BEFORE_MARK = re.compile(r" [:;?!»]|« ")


def window() -> Iterator[str]:
    """The texts of the window, whose source is Arabic."""
    for source in ElementTree.parse(TRANSLATIONS / "proofreader_en.ts").iter("source"):
        yield source.text or ""


def command_line() -> Iterator[str]:
    """Everything said outside the window."""
    known = getattr(catalogue("ar"), "_catalog", {})
    yield from (text for key, text in known.items() if key)


def rules() -> Iterator[str]:
    """What the rules say of themselves."""
    for rule in all_rules().values():
        yield rule.summary
        yield rule.rationale


def help_pages() -> Iterator[str]:
    """The guide, line by line."""
    for path in sorted(resource("help").glob("*.md")):
        yield from path.read_text(encoding="utf-8").splitlines()


@pytest.fixture(scope="module")
def engine() -> Engine:
    profile = load_profile("ar-MA")
    # Labels are no sentences, and lists of the interface have marks of their own.
    return Engine.load(replace(profile, protect_quotations=True))


@pytest.mark.parametrize("texts", [window, command_line, rules, help_pages])
def test_own_arabic_passes(engine: Engine, texts) -> None:
    found = []
    for text in dict.fromkeys(texts()):
        if text.startswith("،") or ";;" in text or "أ إ آ" in text:
            continue  # what joins parts, the kinds of files of a dialog, letters that are looked for alike
        plain = CODE.sub("5", MNEMONIC.sub("", text))
        for issue in engine.check(plain, scraped=False):
            word = plain[issue.span.start : issue.span.end]
            if (
                issue.level >= Level.LIKELY
                and not issue.category.startswith(("residue", "spacing"))
                and issue.rule not in _OF_SIGNS
                and word not in _FALSE_ALARMS
                and not _is_imperative(engine, word)
            ):
                found.append((issue.rule, word, plain[:80]))
    assert found == []


# Right words that the rules doubt wrongly; none of them may be written otherwise for that.
_FALSE_ALARMS = frozenset({"تالف", "متشابهتان"})
# The texts speak of signs as signs.
_OF_SIGNS = frozenset({"invisible-character", "reversed-guillemets"})


def _is_imperative(engine: Engine, word: str) -> bool:
    """Whether the word is an order, which news never gives and an interface always does."""
    readings = engine.lexicon.readings(word)
    return bool(readings) and all(reading.tense is Tense.IMPERATIVE for reading in readings)


def test_french_marks_have_their_spaces() -> None:
    root = ElementTree.parse(TRANSLATIONS / "proofreader_fr.ts")
    texts = [node.text or "" for node in root.iter("translation")]
    texts += [text for key, text in getattr(catalogue("fr"), "_catalog", {}).items() if key]
    # An Arabic sample within a French sentence has its own spaces.
    assert [text for text in texts if BEFORE_MARK.search(text) and not ARABIC.search(text)] == []


def test_nothing_names_a_place_of_the_developers() -> None:
    paths = re.compile(r"docs/|resources/|proofreader/[a-z]+/|\.py\b")
    told = [*window(), *command_line(), *(rule.reference for rule in all_rules().values()), *rules()]
    assert [text for text in told if paths.search(text)] == []


def test_the_pages_are_there() -> None:
    assert Path(resource("help")).is_dir() and sum(1 for _ in window()) > 500
