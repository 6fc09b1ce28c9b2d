"""The report as JSON, for programs. Positions are code points of the text with ``\\n`` line ends, end-exclusive."""

import json
from collections.abc import Iterable

from proofreader.core import Issue
from proofreader.core.printable import printable
from proofreader.core.rule_words import message_of
from proofreader.reports.file_report import FileReport

VERSION = 1


def as_json(reports: Iterable[FileReport]) -> str:
    """``{"version": 1, "files": [{"path", "words", "issues": [{"rule", "category", "start", "end", "text",
    "message", "fixes": [{"level", "edits": [{"start", "end", "text"}]}]}]}]}``, without a final line end. An issue
    about two words has the place of the other one in "related": [{"start", "end"}]. A file of which more is found once
    these are corrected has that as "later", issues like the others, or null where it is too long to look.
    """
    files = [
        {
            "path": printable(report.path),
            "words": report.words,
            "issues": [_issue(issue, report.text) for issue in report.issues],
            **_later(report),
        }
        for report in reports
    ]
    return json.dumps({"version": VERSION, "files": files}, ensure_ascii=False, indent=2)


def _later(report: FileReport) -> dict[str, object]:
    """Apart from the issues, whose fixes can be made together: these can be made only after them."""
    if report.later is None:
        return {"later": None}
    return {"later": [_issue(issue, report.text) for issue in report.later]} if report.later else {}


def _issue(issue: Issue, text: str) -> dict[str, object]:
    return {
        "rule": issue.rule,
        "category": str(issue.category),
        "start": issue.span.start,
        "end": issue.span.end,
        "text": text[issue.span.start : issue.span.end],
        "message": message_of(issue),
        "fixes": [
            {
                "level": fix.level.label,
                "edits": [{"start": edit.span.start, "end": edit.span.end, "text": edit.text} for edit in fix.edits],
            }
            for fix in issue.fixes
        ],
        **({"related": [{"start": start, "end": end} for start, end in issue.related]} if issue.related else {}),
    }
