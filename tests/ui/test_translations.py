"""The interface in French and English: complete, with the same placeholders, and from left to right."""

import importlib.util
import re
import xml.etree.ElementTree as ElementTree
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator
from PySide6.QtTest import QTest

from proofreader.core.resources import resource
from proofreader.engine import all_rules
from proofreader.ui.app import set_up
from proofreader.ui.model.language import Language, use_language
from proofreader.ui.model.settings import Settings
from proofreader.ui.widgets import labels
from proofreader.ui.widgets.rule_text import rule_html

ROOT = Path(__file__).resolve().parents[2]
TRANSLATED = [Language.FRENCH, Language.ENGLISH]

_spec = importlib.util.spec_from_file_location("translations", ROOT / "tools" / "translations.py")
assert _spec is not None and _spec.loader is not None
translations = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(translations)

Word = tuple[str, str]


def entries(language: Language) -> dict[Word, tuple[str, str]]:
    """The translation of each word, and what kind it is said to be ("unfinished")."""
    tree = ElementTree.parse(resource("translations", f"proofreader_{language}.ts"))
    found = {}
    for context in tree.getroot().iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            found[name, message.findtext("source") or ""] = (translation.text or "", translation.get("type") or "")
    return found


@pytest.mark.parametrize("language", TRANSLATED)
def test_every_word_of_the_sources_is_translated(language: Language) -> None:
    known = entries(language)
    words = set(translations.words())
    assert len(words) > 500
    assert sorted(words - known.keys()) == []  # python tools/translations.py collects them
    assert [word for word in sorted(words) if not known[word][0].strip() or known[word][1]] == []


@pytest.mark.parametrize("language", TRANSLATED)
def test_placeholders_are_the_same(language: Language) -> None:
    # Placeholders, patterns of file names, tags, and keys that stand after a tab.
    special = re.compile(r"\{[^}]*\}|%\w|\*\.\w+|<[^>]+>|\t|\n|;;")
    wrong = [
        (source, text)
        for (_, source), (text, _) in entries(language).items()
        if Counter(special.findall(source)) != Counter(special.findall(text))
    ]
    assert wrong == []


@pytest.mark.parametrize("language", TRANSLATED)
def test_no_arabic_is_left_but_in_examples(language: Language) -> None:
    left = [
        (source, text)
        for (_, source), (text, _) in entries(language).items()
        if re.search(r"[\u0621-\u064a]", text) and not re.search(r"[«“(]|٢٠٢٤|أ إ آ", source)
    ]
    assert left == []


@pytest.mark.parametrize("language", TRANSLATED)
def test_the_compiled_file_is_that_of_the_sources(app, language: Language) -> None:
    translator = QTranslator()
    assert translator.load(f"proofreader_{language}", str(resource("translations")))
    stale = [
        word for word, (text, _) in entries(language).items() if translator.translate(*word) != text
    ]  # python tools/translations.py --compile
    assert stale == []


def test_the_reader_finds_what_qt_does_not(tmp_path) -> None:
    path = tmp_path / "x.py"
    source = (
        "class A(QObject):\n    def f(self):\n        return f\"{self.tr('one')}\" + translate('C', 'two' 'three')\n"
        "N = Noun('a', 'b', 'c', 'd')\nx = labels.tr('four')\npainter.translate(1, 2)\n"
    )
    found = list(translations.words_of(source, path))
    nouns = {("Nouns", "a"), ("Nouns", "b"), ("NounsAfterNumbers", "c"), ("NounsAfterNumbers", "d")}
    assert set(found) == {("A", "one"), ("C", "twothree"), ("labels", "four"), *nouns}
    with pytest.raises(translations.NotWrittenOutError, match=r"x\.py:1"):
        list(translations.words_of("labels.tr(name)\n", path))


@pytest.fixture
def language(app) -> Iterator[None]:
    """Gives the program back its Arabic afterwards."""
    yield
    Settings().language = Language.ARABIC
    use_language(app, Language.ARABIC)


@pytest.mark.parametrize(
    ("chosen", "file", "issues"),
    [(Language.FRENCH, "Fichier", "12 problèmes"), (Language.ENGLISH, "File", "12 issues")],
)
def test_the_window_in_another_language(app, language, open_window, article, chosen, file, issues) -> None:
    Settings().language = chosen
    set_up(app)
    window = open_window(article)
    assert window.menuBar().actions()[0].text().replace("&", "") == file
    assert window.layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert window.editor.layoutDirection() == Qt.LayoutDirection.RightToLeft
    issue_list, editor = window.issue_list, window.editor
    assert issue_list.mapTo(window, issue_list.rect().center()).x() > editor.mapTo(window, editor.rect().center()).x()
    assert labels.ISSUES.count(12) == issues
    assert QLocale().toString(2024) in ("2024", "2.024", "2,024", "2 024", "2\u202f024", "2\u00a0024")
    arabic = [
        action.text()
        for action in window.actions_by_id.values()
        if re.search(r"[\u0621-\u064a]", action.text() + action.toolTip())
    ]
    assert arabic == []


def test_qt_speaks_the_language_too(app, language) -> None:
    use_language(app, Language.FRENCH)
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Annuler"
    use_language(app, Language.ARABIC)
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") != "Annuler"
    assert app.layoutDirection() == Qt.LayoutDirection.RightToLeft


def test_rules_are_explained_in_english(app, language, open_window, article) -> None:
    Settings().language = Language.ENGLISH
    set_up(app)
    window = open_window(article)
    QTest.keyClick(window.editor, Qt.Key.Key_F8)
    details = window.issue_details
    assert "Hamza where an alef without hamza belongs" in details.message.text()
    assert details.reason.text().startswith("Verbs of forms VII to X")
    shown = rule_html(all_rules()["doubled-space"], window.palette())
    assert '<h3 dir="ltr">Doubled space</h3>' in shown and '<h4 dir="rtl">' in shown
