"""Collects the words of the window and compiles their translations.

    python tools/translations.py             new and changed words go into resources/translations/proofreader_*.ts
    python tools/translations.py --compile   makes the .qm files that the program loads

Both use the tools of Qt that come with PySide6-Essentials. The .qm files are kept in the repository, so that nobody
needs the tools to run the program.

Qt's own reader of Python sees neither what stands in an f-string nor the counted nouns of ``labels.py``. So the words
are read with Python's parser first and written to a file that holds nothing but calls of ``translate``.
"""

import argparse
import ast
import json
import subprocess
import sys
import sysconfig
import tempfile
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ROOT / "proofreader" / "ui"
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("fr", "en")

Word = tuple[str, str]
"""A context and a text in Arabic."""


class NotWrittenOutError(ValueError):
    """A visible text that is not written out where it is asked for, so that nobody can translate it."""


def words(folder: Path = SOURCES) -> list[Word]:
    """Every word of the window, each once, in the order of the files. Raises NotWrittenOutError."""
    found: dict[Word, None] = {}
    for path in sorted(folder.rglob("*.py")):
        for word in words_of(path.read_text(encoding="utf-8"), path):
            found[word] = None
    return list(found)


def words_of(source: str, path: Path) -> Iterator[Word]:
    """The words of one file: ``self.tr``, ``translate``, ``labels.tr`` and ``Noun``."""
    tree = ast.parse(source)
    yield from _walk(tree, "", path)


def _walk(node: ast.AST, context: str, path: Path) -> Iterator[Word]:
    for child in ast.iter_child_nodes(node):
        inside = child.name if isinstance(child, ast.ClassDef) else context
        if isinstance(child, ast.Call):
            yield from _words_of_call(child, inside, path)
        yield from _walk(child, inside, path)


def _words_of_call(call: ast.Call, context: str, path: Path) -> Iterator[Word]:
    name = call.func
    if isinstance(name, ast.Attribute) and name.attr == "tr" and isinstance(name.value, ast.Name):
        # self.tr, or the tr of another object of the same class; labels.tr is a function
        yield "labels" if name.value.id == "labels" else context, _text(call.args[0], path)
    elif isinstance(name, ast.Name) and name.id == "tr":
        yield "labels", _text(call.args[0], path)
    elif ast.unparse(name) in ("translate", "QCoreApplication.translate"):
        if path.name != "labels.py":  # there it is what labels.tr and Noun call
            yield _text(call.args[0], path), _text(call.args[1], path)
    elif isinstance(name, ast.Name) and name.id == "Noun":
        for place, argument in enumerate(call.args):
            yield "Nouns" if place < 2 else "NounsAfterNumbers", _text(argument, path)


def _text(node: ast.expr, path: Path) -> str:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    raise NotWrittenOutError(f"{path}:{node.lineno}: what is translated must be written out: {ast.unparse(node)}")


def collect() -> None:
    """Brings the .ts files up to date with the sources."""
    calls = "".join(
        f"translate({json.dumps(context, ensure_ascii=False)}, {json.dumps(text, ensure_ascii=False)})\n"
        for context, text in words()
    )
    with tempfile.TemporaryDirectory() as folder:
        listing = Path(folder) / "words.py"
        listing.write_text(calls, encoding="utf-8")
        for language in LANGUAGES:
            options = ("-source-language", "ar", "-target-language", language, "-no-obsolete", "-locations", "none")
            _run("pyside6-lupdate", str(listing), *options, "-ts", str(FOLDER / f"proofreader_{language}.ts"))


def compile_() -> None:
    """Makes the .qm files."""
    for language in LANGUAGES:
        file = FOLDER / f"proofreader_{language}.ts"
        _run("pyside6-lrelease", str(file), "-qm", str(file.with_suffix(".qm")))


def _run(tool: str, *arguments: str) -> None:
    subprocess.run([str(Path(sysconfig.get_path("scripts")) / tool), *arguments], check=True)


def main(argv: list[str] | None = None) -> int:
    """Does what the options say."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--compile", action="store_true", help="make the .qm files")
    options = parser.parse_args(argv)
    try:
        compile_() if options.compile else collect()
    except NotWrittenOutError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
