"""The report as SARIF 2.1.0 (OASIS standard), which code hosts and editors show.

Columns and offsets are code points (``columnKind``). Line and column hold for the file whatever its line ends;
``charOffset`` counts each line end as one character.

What is seen only once the others are corrected stands behind them as ``informational`` results of level ``none``, so
that nobody counts it among the errors, with its own level and fixes as properties, so that nobody makes them first.
"""

import json
import os
from collections.abc import Iterable, Mapping
from pathlib import Path, PurePath
from urllib.parse import quote

from proofreader import __version__
from proofreader.core import Fix, Issue, Level, Rule, Span
from proofreader.core.rule_words import message_of, rationale_of, summary_of
from proofreader.correction.positions import LineIndex
from proofreader.reports.file_report import FileReport, later_remark

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
LEVELS = {Level.CERTAIN: "error", Level.LIKELY: "warning", Level.NOTE: "note"}

_Object = dict[str, object]


def as_sarif(reports: Iterable[FileReport], rules: Mapping[str, Rule] | Iterable[Rule] = ()) -> str:
    """One run over all files. ``rules`` are those that may have been applied; unknown ones get an entry by name."""
    reports = list(reports)
    known = {rule.id: rule for rule in (rules.values() if isinstance(rules, Mapping) else rules)}
    found = {issue.rule for report in reports for issue in (*report.issues, *(report.later or ()))}
    ids = sorted(known.keys() | found)
    index = {rule_id: i for i, rule_id in enumerate(ids)}
    results = []
    for number, report in enumerate(reports):
        lines = LineIndex(report.text)
        where: _Object = {"uri": _uri(report.path), "index": number}
        results += [_result(issue, report.text, lines, where, index[issue.rule]) for issue in report.issues]
        later = [_result(issue, report.text, lines, where, index[issue.rule]) for issue in report.later or ()]
        results += [_told_later(result, issue) for result, issue in zip(later, report.later or (), strict=True)]
    run = {
        "tool": {
            "driver": {
                "name": "proofreader",
                "fullName": "المدقّق",
                "version": __version__,
                "semanticVersion": __version__,
                "rules": [_rule(rule_id, known.get(rule_id)) for rule_id in ids],
            }
        },
        "artifacts": [_artifact(report) for report in reports],
        "columnKind": "unicodeCodePoints",
        "results": results,
    }
    return json.dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, ensure_ascii=False, indent=2)


def _rule(rule_id: str, rule: Rule | None) -> _Object:
    if rule is None:
        return {"id": rule_id}
    summary, rationale = summary_of(rule), rationale_of(rule)
    help_text = "\n".join(part for part in (rationale, rule.reference) if part) or summary
    return {
        "id": rule_id,
        "shortDescription": {"text": summary},
        "fullDescription": {"text": rationale or summary},
        "help": {"text": help_text},
        "defaultConfiguration": {"enabled": rule.enabled},
        "properties": {"category": str(rule.category), "tags": [str(rule.category)]},
    }


def _result(issue: Issue, text: str, lines: LineIndex, where: _Object, rule_index: int) -> _Object:
    region = _region(issue.span, lines)
    region["snippet"] = {"text": text[issue.span.start : issue.span.end]}
    result: _Object = {
        "ruleId": issue.rule,
        "ruleIndex": rule_index,
        "level": LEVELS[issue.level],
        "message": {"text": message_of(issue)},
        "locations": [{"physicalLocation": {"artifactLocation": where, "region": region}}],
    }
    # The standard wants at least one replacement in a change.
    fixes = [_fix(fix, lines, where) for fix in issue.fixes if fix.edits]
    if fixes:
        result["fixes"] = fixes
    return result


def _told_later(result: _Object, issue: Issue) -> _Object:
    """The result of an issue that is seen only once others are corrected."""
    told = {"text": f"{message_of(issue)} {later_remark()}"}
    properties = {"later": True, "level": issue.level.label, "fixes": result.pop("fixes", [])}
    return {**result, "kind": "informational", "level": "none", "message": told, "properties": properties}


def _artifact(report: FileReport) -> _Object:
    artifact: _Object = {"location": {"uri": _uri(report.path)}}
    if report.later is None:
        artifact["properties"] = {"later": None}  # too long to look what is seen later
    return artifact


def _fix(fix: Fix, lines: LineIndex, where: _Object) -> _Object:
    replacements = [
        {"deletedRegion": _region(edit.span, lines), "insertedContent": {"text": edit.text}} for edit in fix.edits
    ]
    described: _Object = {"description": {"text": fix.note}} if fix.note else {}
    return {
        **described,
        "artifactChanges": [{"artifactLocation": where, "replacements": replacements}],
        "properties": {"level": fix.level.label},
    }


def _region(span: Span, lines: LineIndex) -> _Object:
    start, end = lines.position(span.start), lines.position(span.end)
    return {
        "startLine": start.line,
        "startColumn": start.column,
        "endLine": end.line,
        "endColumn": end.column,
        "charOffset": span.start,
        "charLength": span.end - span.start,
    }


def _uri(path: str) -> str:
    """A relative reference with ``/``, or a ``file:`` URI; standard input (``-``) is ``stdin``."""
    if path == "-":
        return "stdin"
    if Path(path).is_absolute():
        return Path(path).as_uri()
    # A colon in the first part would make it a scheme: quoted, like all that is not plain.
    return quote(os.fsencode(PurePath(path).as_posix()), safe="/")
