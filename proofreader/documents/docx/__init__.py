"""Word in, Word out: a ``.docx`` is read as text, and corrected without touching anything else in it."""

from proofreader.documents.docx.changes import Change, Reason, Remark
from proofreader.documents.docx.compare import Comparison, compare
from proofreader.documents.docx.document import WordDocument, open_docx
from proofreader.documents.docx.draft import Mode, Saved, WordDraft
from proofreader.documents.docx.paragraph import Refusal
from proofreader.documents.docx.rewrite import Differences, Skipped, differences
from proofreader.documents.docx.source import WordSource
from proofreader.documents.docx.writer import Marking, Revised, Unplaced

__all__ = [
    "Change",
    "Comparison",
    "Differences",
    "Marking",
    "Mode",
    "Reason",
    "Refusal",
    "Remark",
    "Revised",
    "Saved",
    "Skipped",
    "Unplaced",
    "WordDocument",
    "WordDraft",
    "WordSource",
    "compare",
    "differences",
    "open_docx",
]
