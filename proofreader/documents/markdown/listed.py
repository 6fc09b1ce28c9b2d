"""A Markdown source that stays one, with a list of corrections at its end."""

from collections.abc import Sequence

from proofreader.core import Article
from proofreader.correction.correction_list import Correction
from proofreader.documents.change_list import change_blocks
from proofreader.documents.markdown.writer import markdown_text


def with_list(source: str, corrections: Sequence[Correction] | None) -> str:
    """The source, with the list behind it; as it is where there is None."""
    if corrections is None:
        return source
    body = source.rstrip("\n")
    return f"{body}\n\n{markdown_text(Article(change_blocks(corrections)))}".lstrip("\n")
