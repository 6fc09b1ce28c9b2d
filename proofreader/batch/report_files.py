"""The report of a run as HTML, JSON, CSV or SARIF, written line by line: its size is not bounded, the memory is."""

import csv
import json
import os
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import IO
from urllib.parse import quote

from proofreader import __version__
from proofreader.batch.html_report import write_html
from proofreader.batch.journal import Record
from proofreader.batch.report import BatchReport
from proofreader.core import Level, Rule
from proofreader.core.rule_words import message_in, rationale_of, summary_of
from proofreader.core.spreadsheet import harmless
from proofreader.documents.atomic import replacing
from proofreader.reports.sarif_report import LEVELS, SCHEMA

_Rules = Mapping[str, Rule]
_START = 4096
"""Bytes at the beginning of a report that tell what it is."""
_SIGNS = {
    ".html": ("<!DOCTYPE html>", "Content-Security-Policy", "script-src &#x27;sha256-"),
    ".csv": ("name,status,output,words,",),
    ".json": ('"version":', '"trouble":'),
    ".sarif": (SCHEMA, '"driver": {"name": "proofreader"'),
}


def formats() -> tuple[str, ...]:
    """The endings there are."""
    return (".html", *_WRITERS)


def is_report(path: Path) -> bool:
    """Return whether the file looks like a report of that format, or holds nothing. Raises OSError."""
    with path.open("rb") as file:
        start = file.read(_START).decode("utf-8", "replace").lstrip("\ufeff")
    return not start or all(sign in start for sign in _SIGNS[path.suffix.lower()])


def write_report(report: BatchReport, path: Path, rules: _Rules, language: str = "ar") -> None:
    """Writes the report in the format of the name's ending. As a whole or not at all; raises WriteError.

    ``language``: of the page for reading, one of ``wording.LANGUAGES``; data has none.
    """
    suffix = path.suffix.lower()
    with replacing(path) as file:
        if suffix == ".html":
            write_html(report, file, rules, language)
        else:
            _WRITERS[suffix](report, file, rules)


def _json(report: BatchReport, file: IO[str], rules: _Rules) -> None:
    """The report and, as ``files``, the records of all items."""
    fields = report.as_dict()
    for rule, row in fields["rules"].items():
        row["summary"] = summary_of(rules[rule]) if rule in rules else ""
    head = json.dumps(fields, ensure_ascii=False, indent=2)
    file.write(head[: head.rindex("\n}")] + ',\n  "files": [')
    for number, record in enumerate(report.files()):
        file.write("," if number else "")
        file.write("\n    " + json.dumps(_shown(record), ensure_ascii=False))
    file.write("\n  ]\n}\n")


def _shown(record: Record) -> Record:
    return {key: value for key, value in record.items() if key not in ("kind", "unknown", "spellings", "changes")}


def _csv(report: BatchReport, file: IO[str], _rules: _Rules) -> None:
    """A row a file. With a byte order mark: Excel takes UTF-8 for another encoding otherwise."""
    file.write("\ufeff")
    writer = csv.writer(file, lineterminator="\r\n")
    columns = ["name", "status", "output", "words", "applied", "left", "notes", "outlet", "writer", "seconds", "why"]
    writer.writerow([*columns, "removed", "lost"])
    for record in report.files():
        counts = [sum(row[at] for row in record["counts"].values()) for at in (1, 2, 3)]
        why = _why(*record["problem"]) if record["problem"] else ""
        writer.writerow(
            [
                harmless(record["name"]),
                record["status"],
                harmless(record["output"]),
                record["words"],
                *counts,
                harmless(record["outlet"]),
                harmless(record["writer"]),
                record["seconds"],
                harmless(why),
                sum(record.get("removed", {}).values()),
                record.get("lost", 0),
            ]
        )


def _why(code: str, reason: str) -> str:
    return f"{code}: {_told(code, reason)}"


def _told(code: str, reason: str) -> str:
    """The reason, which of broken timings is numbers of lines alone."""
    return (
        f"timings that can't be read, or end before they begin, in the lines {reason}" if code == "timings" else reason
    )


def _sarif(report: BatchReport, file: IO[str], rules: _Rules) -> None:
    """SARIF 2.1.0: what was applied and what is left, in positions of the sources. Files that failed are notifications
    of the tool."""
    failed = [
        {
            "level": "error" if trouble.status == "failed" else "note",
            "descriptor": {"id": trouble.code},
            "message": {"text": f"{trouble.name}: {_told(trouble.code, trouble.reason)}"},
        }
        for trouble in report.problems
    ]
    driver = {
        "name": "proofreader",
        "fullName": "المدقّق",
        "version": __version__,
        "semanticVersion": __version__,
        "rules": [_sarif_rule(rule, rules.get(rule)) for rule in report.rules],
    }
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "invocations": [
            {"executionSuccessful": not (report.trouble or report.failed), "toolExecutionNotifications": failed}
        ],
    }
    head = json.dumps({"$schema": SCHEMA, "version": "2.1.0"}, ensure_ascii=False)[:-1]
    file.write(head + ', "runs": [' + json.dumps(run, ensure_ascii=False)[:-1] + ', "results": [')
    for number, change in enumerate(report.changes_lines()):
        file.write("," if number else "")
        file.write("\n" + json.dumps(_sarif_result(change), ensure_ascii=False))
    file.write("\n]}]}\n")


def _sarif_rule(name: str, rule: Rule | None) -> Record:
    if rule is None:
        return {"id": name}
    return {
        "id": name,
        "shortDescription": {"text": summary_of(rule)},
        "fullDescription": {"text": rationale_of(rule) or summary_of(rule)},
        "properties": {"category": str(rule.category), "tags": [str(rule.category)]},
    }


def _sarif_result(change: Record) -> Record:
    where = {"uri": quote(os.fsencode(change["name"]), safe="/")}
    region = {
        "startLine": change["line"],
        "startColumn": change["column"],
        "endLine": change["end_line"],
        "endColumn": change["end_column"],
        "charOffset": change["start"],
        "charLength": change["end"] - change["start"],
        "snippet": {"text": change["wrong"]},
    }
    result: Record = {
        "ruleId": change["rule"],
        "level": LEVELS[Level.parse(change["level"])],
        "message": {"text": message_in(change["rule"], change["message"])},
        "locations": [{"physicalLocation": {"artifactLocation": where, "region": region}}],
        "properties": {"applied": change["applied"], "category": change["category"]},
    }
    if change["right"] is not None:
        deleted = {key: value for key, value in region.items() if key != "snippet"}
        replacement = {"deletedRegion": deleted, "insertedContent": {"text": change["right"]}}
        result["fixes"] = [{"artifactChanges": [{"artifactLocation": where, "replacements": [replacement]}]}]
    return result


_WRITERS: Mapping[str, Callable[[BatchReport, IO[str], _Rules], None]] = {
    ".json": _json,
    ".csv": _csv,
    ".sarif": _sarif,
}
