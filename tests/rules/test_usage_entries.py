"""Every entry of the usage lists finds what it names and is silent about what it proposes."""

import tomllib
from functools import cache
from typing import Any

import pytest

from proofreader.arabic import parse
from proofreader.core import Finding, Level
from proofreader.core.resources import resource
from proofreader.lexicon import ArabicLexicon, load_lexicon
from proofreader.rules.support.confusions import Confusions, inflections

CONTEXT = {"previous", "next", "near"}
TABLES = [
    (table["id"], entry)
    for path in sorted(resource("rules", "usage").glob("*.toml"))
    for table in tomllib.loads(path.read_text(encoding="utf-8"))["rule"]
    for entry in table.get("entries", ())
]


@cache
def lexicon() -> ArabicLexicon:
    """The lexicon, loaded once."""
    return load_lexicon()


def findings(entry: dict[str, Any], text: str) -> list[Finding]:
    """What this entry alone finds, whatever stands beside it."""
    alone = {key: value for key, value in entry.items() if key not in CONTEXT}
    return list(Confusions([alone], Level.LIKELY)(parse(text), lexicon()))


@pytest.mark.parametrize(("rule", "entry"), TABLES, ids=[f"{rule}-{n}" for n, (rule, _) in enumerate(TABLES)])
def test_entry(rule: str, entry: dict[str, Any]) -> None:
    for wrong, right in inflections(entry["wrong"].removeprefix("(ال)"), entry["right"].removeprefix("(ال)")):
        [finding] = findings(entry, wrong)
        [edit] = finding.fixes[0].edits
        assert (edit.span.start, edit.span.end, edit.text) == (0, len(wrong), right)
        assert right == right.strip() and "  " not in right
        assert findings(entry, right) == []
