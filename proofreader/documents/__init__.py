"""Reading, correcting and writing files of every kind: see ``registry`` for the kinds there are."""

from proofreader.documents.errors import ReadError, WriteError
from proofreader.documents.plain.text_file import TextFile, decode, read_text, write_text

__all__ = ["ReadError", "TextFile", "WriteError", "decode", "read_text", "write_text"]
