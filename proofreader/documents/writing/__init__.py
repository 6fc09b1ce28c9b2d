"""Writing articles as new documents: Word, OpenDocument, HTML, Markdown, plain text."""

from proofreader.documents.writing.changes import Correction, change_blocks, changes_csv, correction, with_changes
from proofreader.documents.writing.files import FORMATS, document_bytes, format_of

__all__ = [
    "FORMATS",
    "Correction",
    "change_blocks",
    "changes_csv",
    "correction",
    "document_bytes",
    "format_of",
    "with_changes",
]
