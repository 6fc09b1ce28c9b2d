"""Word in, Word out: a ``.docx`` is read as text, and corrected without touching anything else in it."""

from proofreader.formats.docx.changes import Change, Reason, Remark
from proofreader.formats.docx.compare import Comparison, Skipped, compare
from proofreader.formats.docx.correct import Corrections, Refused, correct
from proofreader.formats.docx.document import Marking, Revised, Unplaced, WordDocument, open_docx
from proofreader.formats.docx.paragraph import Refusal

__all__ = [
    "Change",
    "Comparison",
    "Corrections",
    "Marking",
    "Reason",
    "Refusal",
    "Refused",
    "Remark",
    "Revised",
    "Skipped",
    "Unplaced",
    "WordDocument",
    "compare",
    "correct",
    "open_docx",
]
