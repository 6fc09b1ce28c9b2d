"""The window's checker process, which sees the text of a file as its kind asks.

The window starts it by ``python -m proofreader.documents.checker``; see ``engine.worker`` for the conversation.
"""

import sys
from collections.abc import Sequence

from proofreader.core import Issue, Span
from proofreader.correction import PlainText
from proofreader.documents.plain.text_file import TextFile
from proofreader.documents.registry import KINDS, PAGES, TEXT, text_source
from proofreader.engine.worker import Located, Service, serve_standard_streams

_BY_NAME = {kind.name: kind for kind in KINDS}


class ShownText(PlainText):
    """The words of a document with structure, as the window shows them; ``apart`` as ``SourceDocument`` has it."""

    def __init__(self, text: str, apart: Sequence[Span], *, scraped: bool) -> None:
        super().__init__(text)
        self.apart = apart
        self.scraped = scraped

    def located(self, issue: Issue) -> Issue | None:
        """The issue where it is."""
        return issue


def source_in_window(text: str, kind: str, apart: Sequence[Span] = ()) -> Located:
    """The document in the text of an open article, by the name of its kind (``FileKind.name``); plain where unknown.

    Of Word documents, pages and the like the window shows the words alone; ``apart`` says which of them are cells,
    notes and headers. Only a page has lines of a site around its article.
    """
    found = _BY_NAME.get(kind, TEXT)
    if found.binary:
        return ShownText(text, apart, scraped=found in PAGES)
    return text_source(TextFile(text), found)


def main() -> int:
    """Serves standard input and output. Returns the exit status."""
    return serve_standard_streams(Service(read=source_in_window))


if __name__ == "__main__":
    sys.exit(main())
