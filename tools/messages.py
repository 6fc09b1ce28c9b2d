"""Collects the messages outside the window and compiles their translations.

    python tools/messages.py             new and changed messages go into resources/locale/*/LC_MESSAGES/proofreader.po
    python tools/messages.py --compile   makes the .mo files that the program loads

The sentences of the command line and the words of the HTML report stand in tables by key (the key is the context);
everything else is marked with ``gettext("…")`` or ``ngettext`` where it is said. The .mo files are made at
installation, so that the program runs without Babel.
"""

import argparse
import sys
from pathlib import Path

from babel.messages import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

ROOT = Path(__file__).resolve().parent.parent
LOCALE = ROOT / "resources" / "locale"
DOMAIN = "proofreader"
LANGUAGES = ("ar", "fr")
_KEYWORDS: dict[str, tuple[int, ...] | None] = {"gettext": None, "ngettext": (1, 2)}
_METHODS = [("**/ui/**", "ignore"), ("**.py", "python")]


def template() -> Catalog:
    """Return every message of the program, without translations."""
    sys.path.insert(0, str(ROOT))
    from proofreader.batch.wording import english
    from proofreader.cli.messages import SENTENCES

    found = Catalog(project=DOMAIN)
    for section, rows in english().items():
        for key, text in rows.items():
            found.add(text, context=f"report.{section}.{key}")
    for key, sentence in SENTENCES.items():
        found.add(sentence, context=key)
    for _file, _line, message, comments, context in extract_from_dir(
        ROOT / "proofreader", method_map=_METHODS, keywords=_KEYWORDS, comment_tags=("Translators:",)
    ):
        found.add(message, auto_comments=comments, context=context)
    return found


def po_path(language: str) -> Path:
    """Return the path of a language's catalogue."""
    return LOCALE / language / "LC_MESSAGES" / f"{DOMAIN}.po"


def load(language: str) -> Catalog:
    """Return the catalogue of a language; an empty one where there is none yet."""
    path = po_path(language)
    if not path.exists():
        return Catalog(locale=language, domain=DOMAIN)
    with path.open("rb") as file:
        return read_po(file, locale=language, domain=DOMAIN)


def collect() -> None:
    """Bring the catalogues up to date with the sources; what is no longer said goes."""
    messages = template()
    for language in LANGUAGES:
        catalog = load(language)
        catalog.update(messages, no_fuzzy_matching=True)
        catalog.obsolete.clear()
        path = po_path(language)
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("wb") as file:
            write_po(file, catalog, width=120, omit_header=False, no_location=True)


def compile_() -> None:
    """Make the .mo files."""
    for language in LANGUAGES:
        with po_path(language).with_suffix(".mo").open("wb") as file:
            write_mo(file, load(language))


def main(argv: list[str] | None = None) -> int:
    """Do what the options say."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--compile", action="store_true", help="make the .mo files")
    options = parser.parse_args(argv)
    compile_() if options.compile else collect()
    return 0


if __name__ == "__main__":
    sys.exit(main())
