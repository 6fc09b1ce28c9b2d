"""Reading and writing files: plain text in any encoding, Word documents, reports, differences."""

from pathlib import Path

from proofreader.core import Article, Details, Profile
from proofreader.documents.diff import unified_diff
from proofreader.documents.errors import ReadError, WriteError
from proofreader.documents.json_report import as_json
from proofreader.documents.report import FileReport
from proofreader.documents.sarif_report import as_sarif
from proofreader.documents.text import TextFile, decode, read_text, write_text
from proofreader.documents.text_report import as_text

__all__ = [
    "FileReport",
    "ReadError",
    "TextFile",
    "WriteError",
    "as_json",
    "as_sarif",
    "as_text",
    "decode",
    "read_text",
    "unified_diff",
    "write_docx",
    "write_text",
]


def write_docx(article: Article, path: str | Path, profile: Profile, details: Details | None = None) -> None:
    """Writes the article as a Word document: see ``proofreader.documents.docx_writer``. Raises WriteError."""
    from proofreader.documents.docx_writer import write_docx as write  # a fifth of a second that most runs don't need

    write(article, path, profile, details)
