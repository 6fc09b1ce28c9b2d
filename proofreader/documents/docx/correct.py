"""What a check makes of a Word document: the changes that can be made safely, and those that can't."""

from collections.abc import Callable, Iterable
from typing import NamedTuple

from proofreader.core import MAX_PASSES, Issue
from proofreader.documents.docx.changes import Change, Reason, apply_changes, rebase
from proofreader.documents.docx.document import WordDocument
from proofreader.documents.docx.paragraph import Refusal


class Refused(NamedTuple):
    """An issue whose fix can't be made in this document, in positions of its text."""

    issue: Issue
    why: Refusal


class Corrections(NamedTuple):
    """``left``: the other issues of the text as it was, which were not to be applied."""

    changes: list[Change]
    refused: list[Refused]
    left: list[Issue]


def correct(
    document: WordDocument,
    check: Callable[[str], Iterable[Issue]],
    wanted: Callable[[Issue], bool],
    reason: Callable[[Issue], Reason],
) -> Corrections:
    """Applies the preferred fix of every issue that is wanted, until a check finds no more of them.

    A fix is made as a whole or not at all.
    """
    changes: list[Change] = []
    refused: list[Refused] = []
    left: list[Issue] = []
    text = document.text
    for number in range(MAX_PASSES):
        found: list[Change] = []
        for issue in check(text):
            if not issue.fixes or not wanted(issue):
                if number == 0:
                    left.append(issue)
                continue
            edits = [Change(*edit.span, edit.text, (reason(issue),)) for edit in issue.fixes[0].edits]
            why = next(
                filter(None, (document.refusal(rebase(document.text, changes, edit)[2]) for edit in edits)), None
            )
            if why is None:
                found += edits
            elif number == 0:
                refused.append(Refused(issue, why))
        if number == 0:
            changes = sorted(found)
        else:
            # From the end, so that what is changed leaves the places of what is still to come.
            for edit in sorted(found, reverse=True):
                first, last, change = rebase(document.text, changes, edit)
                if document.refusal(change) is None:  # two that join an earlier change may be too much together
                    changes[first:last] = [change]
        changed = apply_changes(document.text, changes)
        if changed == text:
            break
        text = changed
    return Corrections(changes, refused, left)
