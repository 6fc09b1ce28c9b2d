"""Word documents, corrected in place. Loaded when there is one: what reads Word takes a tenth of a second to load."""

from datetime import datetime

from proofreader.batch.correcting import Wanted, once
from proofreader.batch.model import Options
from proofreader.core import Issue
from proofreader.documents.docx import Marking, Reason, Remark, WordDocument, correct
from proofreader.documents.docx.package import Package
from proofreader.documents.docx.remarks import remarks_on
from proofreader.engine import Engine


def document_of(data: bytes) -> WordDocument:
    """The document in those bytes. Raises ReadError."""
    return WordDocument(Package(data))


def fix_word(
    engine: Engine, document: WordDocument, applies: Wanted, options: Options, when: datetime
) -> tuple[bytes | None, list[Issue], list[Issue]]:
    """The document with its corrections (None where nothing is to change), its issues, and those that were refused."""

    def reason(issue: Issue) -> Reason:
        rule = engine.rules.get(issue.rule)
        return Reason(issue.message, rule.rationale if rule else "")

    issues = engine.check(document.text)
    corrections = correct(document, once(engine, document.text, issues), applies, reason)
    refused = [refused.issue for refused in corrections.refused]
    changes = corrections.changes
    remarks: list[Remark] = []
    if options.comments:
        left = [*corrections.left, *refused]
        if not options.tracked:  # comments alone: the text stays as it is
            changes, left = [], list(issues)
        remarks = remarks_on(left, document.text, reason)
        if not options.tracked:
            refused = [issue for issue in issues if applies(issue)]
    if not changes and not remarks:
        return None, issues, refused
    how = Marking(tracked=options.tracked, comments=options.comments, author=options.author, when=when)
    return document.revise(changes, remarks, how).data, issues, refused
