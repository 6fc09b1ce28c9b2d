"""Reading documents of all formats as text with structure."""

from proofreader.documents.reading.files import read_rich, rich_of

__all__ = ["read_rich", "rich_of"]
