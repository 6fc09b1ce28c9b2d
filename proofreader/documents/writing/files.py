"""One way to write an article in any format."""

from datetime import datetime
from pathlib import PurePath

from proofreader.core import Article, Details, Profile

FORMATS = ("docx", "odt", "html", "md", "txt")
_OTHER_NAMES = {"htm": "html", "markdown": "md", "text": "txt"}


def format_of(name: str | PurePath) -> str:
    """The format that the name of a file asks for, one of FORMATS; empty where it is none of them."""
    suffix = PurePath(name).suffix.lower().removeprefix(".")
    found = _OTHER_NAMES.get(suffix, suffix)
    return found if found in FORMATS else ""


def document_bytes(
    to: str, article: Article, profile: Profile, details: Details | None = None, created: datetime | None = None
) -> bytes:
    """The article as a file of that format, one of FORMATS. Raises ReadError for a template that can't be used.

    Page, fonts, sizes, language and template are the profile's; ``created`` is the date that ``.docx`` and ``.odt``
    bear. Each format's writer is loaded when it is needed.
    """
    details = details or Details()
    match to:
        case "docx":
            from proofreader.documents.docx_writer import docx_bytes

            return docx_bytes(article, profile, details, created)
        case "odt":
            from proofreader.documents.writing.odt import odt_bytes

            return odt_bytes(article, profile, details, created)
        case "html":
            from proofreader.documents.writing.html import html_text

            return html_text(article, profile, details).encode("utf-8", "replace")
        case "md":
            from proofreader.documents.writing.markdown import markdown_text

            return markdown_text(article).encode("utf-8", "replace")
        case "txt":
            from proofreader.documents.writing.text import plain_text

            return plain_text(article).encode("utf-8", "replace")
        case _:
            raise ValueError(f"unknown format '{to}'; expected one of {', '.join(FORMATS)}")
