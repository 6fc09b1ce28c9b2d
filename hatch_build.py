"""Build hook: compiles lexicon, rules, regular expressions and messages, and places ``resources/`` inside the wheel.

An editable installation uses both from the source tree.
"""

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

# Compiled into the lexicon, of no use as it is.
_BUILD_ONLY = frozenset({"context/pairs.tsv"})

# What the builders make. A table that has got another name must not go into wheels beside its successor.
_COMPILED = frozenset(
    f"{name}.{kind}"
    for kind, names in {
        "dawg": "forms frequencies context unrivalled doubts outline traits",
        "bin": "nearby doubts government page_phrases patterns phrases rules words",
        "json": "stamp tables pruning outline traits",
    }.items()
    for name in names.split()
)

sys.path.insert(0, str(Path(__file__).resolve().parent / "tools"))


class LexiconHook(BuildHookInterface[Any]):
    """Runs before every wheel, editable ones included; skips the compilation while its inputs are unchanged."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        from build_lexicon import build

        root = Path(self.root)
        compiled = build(root / "proofreader" / "lexicon" / "compiled")
        from build_pruning import build as build_pruning

        compiled |= build_pruning()
        self.app.display_info("lexicon compiled" if compiled else "lexicon up to date")
        from build_patterns import build as build_patterns

        build_patterns()
        from build_prepared import build as build_prepared

        build_prepared()
        _remove_leftovers(root / "proofreader" / "lexicon" / "compiled")
        from messages import compile_ as compile_messages

        compile_messages()
        if version != "editable":
            resources = root / "resources"
            for path in sorted(path for path in resources.rglob("*") if path.is_file()):
                name = path.relative_to(resources).as_posix()
                if name not in _BUILD_ONLY:
                    build_data["force_include"][str(path)] = f"proofreader/resources/{name}"

    def clean(self, versions: list[str]) -> None:
        for path in (Path(self.root) / "proofreader" / "lexicon" / "compiled").glob("*"):
            path.unlink()


def _remove_leftovers(folder: Path) -> None:
    """Removes from the folder of tables what no builder makes any more. Raises FileNotFoundError where one lacks."""
    for path in folder.iterdir():
        if path.name not in _COMPILED:
            path.unlink()
    if missing := _COMPILED - {path.name for path in folder.iterdir()}:
        raise FileNotFoundError(f"{folder}: no {', '.join(sorted(missing))}")
