"""The window's checker process, which sees the text of a file as its kind asks.

The window starts it by ``python -m proofreader.documents.checker``; see ``engine.worker`` for the conversation.
"""

import sys

from proofreader.documents.plain.text_file import TextFile
from proofreader.documents.registry import KINDS, TEXT, text_source
from proofreader.documents.source import SourceDocument
from proofreader.engine.worker import Service, serve_standard_streams

_BY_NAME = {kind.name: kind for kind in KINDS}


def source_in_window(text: str, kind: str) -> SourceDocument:
    """The document in the text of an open article, by the name of its kind (``FileKind.name``); plain where unknown.

    Of Word documents, pages and the like the window shows the words alone: they are read as a text is.
    """
    return text_source(TextFile(text), _BY_NAME.get(kind, TEXT))


if __name__ == "__main__":
    sys.exit(serve_standard_streams(Service(read=source_in_window)))
