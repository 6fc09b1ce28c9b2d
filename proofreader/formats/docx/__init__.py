"""Word in, Word out: a ``.docx`` is read as text, and corrected without touching anything else in it."""

from proofreader.formats.docx.changes import Change, Reason, Remark
from proofreader.formats.docx.compare import Comparison, compare
from proofreader.formats.docx.correct import Corrections, Refused, correct
from proofreader.formats.docx.document import WordDocument, open_docx
from proofreader.formats.docx.draft import Mode, Saved, WordDraft
from proofreader.formats.docx.paragraph import Refusal
from proofreader.formats.docx.rewrite import Differences, Skipped, differences
from proofreader.formats.docx.writer import Marking, Revised, Unplaced

__all__ = [
    "Change",
    "Comparison",
    "Corrections",
    "Differences",
    "Marking",
    "Mode",
    "Reason",
    "Refusal",
    "Refused",
    "Remark",
    "Revised",
    "Saved",
    "Skipped",
    "Unplaced",
    "WordDocument",
    "WordDraft",
    "compare",
    "correct",
    "differences",
    "open_docx",
]
