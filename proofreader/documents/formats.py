"""The formats in which new documents are written."""

from pathlib import PurePath

FORMATS = ("docx", "odt", "html", "md", "txt")
PRINTED = "pdf"  # written by LibreOffice where it is installed, and read by nothing here
_OTHER_NAMES = {"htm": "html", "markdown": "md", "text": "txt"}


def format_of(name: str | PurePath) -> str:
    """The format that the name of a file asks for, one of FORMATS or PRINTED; empty where it is none of them."""
    suffix = PurePath(name).suffix.lower().removeprefix(".")
    found = _OTHER_NAMES.get(suffix, suffix)
    return found if found in (*FORMATS, PRINTED) else ""
