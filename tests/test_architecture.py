"""The house rules of imports: arrows go down only, Qt in one folder, no network anywhere."""

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "proofreader"

# From the lowest to the highest: each imports only those before it.
LAYERS = (
    "core",
    "arabic",
    "lexicon",
    "spelling",
    "syntax",
    "rules",
    "correction",
    "engine",
    "cleaning",
    "documents",
    "reports",
    "batch",
)
# What each package may import besides itself.
BELOW: dict[str, set[str]] = {
    **{package: set(LAYERS[:height]) for height, package in enumerate(LAYERS)},
    "server": set(LAYERS),
    "api": set(LAYERS),
    "cli": {*LAYERS, "server"},
    "ui": set(LAYERS),
    "__main__": {"core", "documents", "cli", "ui"},  # the one place that knows both front ends
    "__init__": {"api"},  # loaded when something of it is asked for
    "logs": set(),  # any process that starts calls it; it knows nothing of the program
}
# Rooms of the window, from the lowest to the highest, and what each may import besides itself.
_BASIS = {"model", "widgets"}
_WORK = {*_BASIS, "sources", "editor", "checking", "review", "articles"}
ROOMS: dict[str, set[str]] = {
    "model": set(),
    "widgets": {"model"},
    "sources": _BASIS,
    "editor": _BASIS,
    "checking": {*_BASIS, "editor"},
    "review": {*_BASIS, "editor", "checking"},
    "articles": _WORK - {"articles"},
    "export": _WORK,
    "files": {*_WORK, "export"},
    "search": _WORK,
    "batch": _BASIS,
    "help": _BASIS,
    "newsroom": _BASIS,
    "serving": _BASIS,
    "statistics": {*_WORK, "files"},
    "settings": {*_WORK, "files"},
    "commands": {*_WORK, "export", "files", "search", "batch", "help", "newsroom", "serving", "statistics", "settings"},
    "shell": {*_WORK, "export", "files", "serving", "commands"},
}
NETWORK = (
    "aiohttp",
    "dask",
    "distributed",
    "ftplib",
    "http",
    "httpx",
    "imaplib",
    "poplib",
    "pygls",
    "PySide6.QtNetwork",
    "PySide6.QtWebEngineCore",
    "PySide6.QtWebEngineWidgets",
    "PySide6.QtWebSockets",
    "requests",
    "smtplib",
    "socket",
    "socketserver",
    "ssl",
    "starlette",
    "telnetlib",
    "urllib.request",
    "urllib3",
    "uvicorn",
    "websockets",
    "xmlrpc",
)
# The exceptions: ``batch --scheduler`` reaches the Dask cluster that the user names, and only when it is given.
MAY_CONNECT: dict[str, tuple[str, ...]] = {
    "batch/cluster.py": ("distributed",),
    # A second run of the window hands its files to the first one by a local socket, which never leaves the computer.
    "ui/shell/single_window.py": ("PySide6.QtNetwork",),
    # Keeps a library from opening a socket at its import.
    "documents/html/extraction.py": ("socket",),
    # ``serve`` answers programs on this computer; ``lsp`` speaks over standard streams.
    "server/app.py": ("starlette",),
    "server/guard.py": ("starlette",),
    "server/requests.py": ("starlette",),
    "server/listening.py": ("socket", "uvicorn"),
    "server/language_protocol.py": ("pygls",),
    "server/language_server.py": ("pygls",),
}
LOCAL_SOCKETS = {"PySide6.QtNetwork.QLocalServer", "PySide6.QtNetwork.QLocalSocket"}
NOT_SHIPPED = ("tools", "tests", "benchmarks", "hatch_build", "main")

FILES = sorted(PACKAGE.rglob("*.py"))


def imports(source: str) -> Iterator[str]:
    """Every module that the source names in an import, ``from a import b`` as ``a.b``."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "relative import: write the whole name"
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def breaches(package: str, source: str, allowed: tuple[str, ...] = ()) -> list[str]:
    """What a file of that package imports and may not; ``allowed``: the network libraries that it may."""
    found = []
    for module in imports(source):
        top, _, rest = module.partition(".")
        if top == "proofreader":
            other = rest.split(".")[0]
            if other in BELOW and other not in (package, "logs") and other not in BELOW[package]:
                found.append(f"{module}: {package} is below {other}")
        elif package == "core" and top not in sys.stdlib_module_names:
            found.append(f"{module}: core knows the standard library only")
        if top.startswith(("PySide", "PyQt", "shiboken")) and package != "ui":
            found.append(f"{module}: Qt outside ui")
        if not module.startswith(allowed or (" ",)) and any(f"{module}.".startswith(f"{name}.") for name in NETWORK):
            found.append(f"{module}: opens connections")
        if top in NOT_SHIPPED:
            found.append(f"{module}: not part of the product")
    return found


def package_of(path: Path) -> str:
    first = path.relative_to(PACKAGE).parts[0]
    return first.removesuffix(".py")


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(ROOT)))
def test_imports_go_down_only(path: Path) -> None:
    package = package_of(path)
    assert package in BELOW, f"{package}: a new package must be given its place in BELOW"
    allowed = MAY_CONNECT.get(path.relative_to(PACKAGE).as_posix(), ())
    source = path.read_text(encoding="utf-8")
    assert breaches(package, source, allowed) == []
    if package == "ui" and allowed:
        assert {module for module in imports(source) if module.startswith(allowed)} <= LOCAL_SOCKETS
        return
    if package != "server":  # nothing that connects is loaded before somebody asks for it
        imported = [node for node in ast.parse(source).body if isinstance(node, ast.Import | ast.ImportFrom)]
        assert not any(name in ast.unparse(node) for node in imported for name in ("proofreader.server", *allowed))


@pytest.mark.parametrize(
    ("package", "source"),
    [
        ("core", "import regex"),
        ("core", "from proofreader.arabic import parse"),
        ("rules", "from proofreader import engine"),
        ("correction", "from proofreader.engine import Engine"),
        ("documents", "from proofreader.reports import FileReport"),
        ("reports", "from proofreader.batch import run"),
        ("cleaning", "import proofreader.documents"),
        ("cli", "def f():\n    from proofreader.ui.app import run"),
        ("ui", "from proofreader.cli import main"),
        ("cli", "from PySide6.QtCore import QObject"),
        ("ui", "from PySide6 import QtNetwork"),
        ("engine", "from urllib.request import urlopen"),
        ("engine", "import urllib.request as web"),
        ("lexicon", "from tools.build_lexicon import build"),
        ("batch", "from distributed import Client"),
        ("batch", "from proofreader.cli import main"),
        ("documents", "from proofreader.batch import run"),
        ("engine", "from proofreader.__main__ import main"),
    ],
)
def test_a_breach_is_seen(package: str, source: str) -> None:
    assert breaches(package, source)


@pytest.mark.parametrize(
    ("package", "source"),
    [
        ("core", "import re\nfrom proofreader.core.span import Span"),
        ("ui", "from PySide6.QtWidgets import QWidget\nfrom proofreader.engine import Engine"),
        ("cli", "from proofreader import __version__"),
        ("documents", "from urllib.parse import quote\nimport docx"),
    ],
)
def test_a_lawful_import_passes(package: str, source: str) -> None:
    assert breaches(package, source) == []


def room_of(path: Path) -> str:
    """The room of a file of the window; empty for its entry."""
    parts = path.relative_to(PACKAGE / "ui").parts
    return parts[0] if len(parts) > 1 else ""


def doors(room: str, source: str) -> list[str]:
    """The imports of a file in that room which lead into a room that it must not know."""
    found = []
    for module in imports(source):
        if module.startswith("proofreader.ui."):
            other = module.split(".")[2]
            if other not in {room, *ROOMS[room]}:
                found.append(f"{module}: {room} does not know {other}")
    return found


WINDOW = sorted((PACKAGE / "ui").rglob("*.py"))


@pytest.mark.parametrize("path", WINDOW, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_every_file_of_the_window_has_a_room_and_knows_the_lower_ones_only(path: Path) -> None:
    room = room_of(path)
    if not room:
        assert path.name in ("__init__.py", "app.py"), "only the entry lies outside the rooms"
        return
    assert room in ROOMS, f"{room}: a new room must be given its place in ROOMS"
    assert doors(room, path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    ("room", "source"),
    [
        ("commands", "from proofreader.ui.shell.window import MainWindow"),
        ("widgets", "from proofreader.ui.review import review"),
        ("model", "def f():\n    import proofreader.ui.widgets.labels"),
        ("help", "from proofreader.ui.app import main"),
    ],
)
def test_a_wrong_door_is_seen(room: str, source: str) -> None:
    assert doors(room, source)


def circles(files: dict[str, str]) -> list[list[str]]:
    """The groups of modules (name → source) that import each other in a circle, imports inside functions included."""
    graph = {
        name: {module for found in imports(source) for module in (found, found.rpartition(".")[0]) if module in files}
        - {name}
        for name, source in files.items()
    }
    # A module's package is imported before it anyway; that is no dependency of its own.
    graph = {name: {other for other in others if not name.startswith(f"{other}.")} for name, others in graph.items()}
    order: list[str] = []
    seen: set[str] = set()

    def visit(start: str, edges: dict[str, set[str]], into: list[str]) -> None:
        stack = [(start, iter(sorted(edges[start])))]
        seen.add(start)
        while stack:
            name, others = stack[-1]
            other = next((other for other in others if other not in seen), None)
            if other is None:
                into.append(name)
                stack.pop()
            else:
                seen.add(other)
                stack.append((other, iter(sorted(edges[other]))))

    for name in graph:
        if name not in seen:
            visit(name, graph, order)
    back: dict[str, set[str]] = {name: set() for name in graph}
    for name, others in graph.items():
        for other in others:
            back[other].add(name)
    seen.clear()
    found: list[list[str]] = []
    for name in reversed(order):
        if name not in seen:
            group: list[str] = []
            visit(name, back, group)
            if len(group) > 1:
                found.append(sorted(group))
    return found


def module_of(path: Path) -> str:
    """The dotted name of a file of the package."""
    return ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")


def test_nothing_in_the_window_imports_in_a_circle() -> None:
    assert circles({module_of(path): path.read_text(encoding="utf-8") for path in WINDOW}) == []


def test_a_circle_is_seen() -> None:
    files = {"a": "import b", "b": "def f():\n    from c import thing", "c": "import a", "d": "import a"}
    assert circles(files) == [["a", "b", "c"]]


def _set_twice(source: str) -> set[str]:
    """The names that a module binds twice at its top level: the second silently changes what the first was for."""
    names: list[str] = []
    for node in ast.parse(source).body:
        match node:
            case ast.FunctionDef(name=name) | ast.ClassDef(name=name):
                names.append(name)
            case ast.Assign(targets=targets):
                found = [part for target in targets for part in getattr(target, "elts", [target])]
                names += [part.id for part in found if isinstance(part, ast.Name)]
            case ast.AnnAssign(target=ast.Name(id=name), value=ast.expr()):
                names.append(name)
    return {name for name in names if names.count(name) > 1}


def test_no_module_binds_a_name_twice() -> None:
    twice = {str(path.relative_to(ROOT)): found for path in FILES if (found := _set_twice(path.read_text("utf-8")))}
    assert not twice


def test_a_name_bound_twice_is_seen() -> None:
    assert _set_twice("_MOST, _LEAST = 50, 5\n_MOST = 300\n") == {"_MOST"}
    assert not _set_twice("_MOST: int\n_MOST = 300\n")
