"""Issues as plain JSON values, for the pipe between the window and its checker."""

from collections.abc import Mapping
from typing import Any

from proofreader.core import Edit, Fix, Issue, Level, Rule, Span


def issue_to_wire(issue: Issue) -> dict[str, Any]:
    """The issue as JSON values; positions stay code points."""
    return {
        "rule": issue.rule,
        "category": str(issue.category),
        "span": list(issue.span),
        "message": issue.message,
        "fixes": [
            {"edits": [[*edit.span, edit.text] for edit in fix.edits], "level": int(fix.level), "note": fix.note}
            for fix in issue.fixes
        ],
        **({"related": [list(span) for span in issue.related]} if issue.related else {}),
    }


def issue_from_wire(data: Mapping[str, Any]) -> Issue:
    """The issue of those values. Raises KeyError, TypeError or ValueError where they are not one."""
    return Issue(
        data["rule"],
        data["category"],
        Span(*data["span"]),
        data["message"],
        tuple(
            Fix(
                tuple(Edit(Span(start, end), text) for start, end, text in fix["edits"]),
                Level(fix["level"]),
                fix["note"],
            )
            for fix in data["fixes"]
        ),
        tuple(Span(*span) for span in data.get("related", ())),
    )


def rule_to_wire(rule: Rule) -> dict[str, str]:
    """What a front end tells about a rule."""
    return {"summary": rule.summary, "rationale": rule.rationale, "reference": rule.reference}
