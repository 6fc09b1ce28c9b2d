"""A Word document: its text is edited here, and goes back into the same document with everything else in its place."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from proofreader.core.system_errors import without_name
from proofreader.documents.errors import ReadError
from proofreader.documents.outline import Comment, OutlineLine
from proofreader.ui.sources.errors import FileError, shown, translate, unreadable
from proofreader.ui.sources.plain_text import TextSource, write
from proofreader.ui.sources.source import Source

if TYPE_CHECKING:
    from proofreader.documents.docx import WordDraft


@dataclass(frozen=True)
class WordSource(Source):
    """``draft`` is the document as it was opened: every saving starts from it, so that nothing is lost on the way."""

    path: Path
    draft: "WordDraft"
    unsaved: int = 0

    @property
    def text(self) -> str:  # type: ignore[override]
        return self.draft.text

    @property
    def outline(self) -> Sequence[OutlineLine]:  # type: ignore[override]
        return self.draft.outline

    @property
    def comments(self) -> Sequence[Comment]:  # type: ignore[override]
        return self.draft.comments

    @property
    def can_save_back(self) -> bool:
        return True

    @classmethod
    def read(cls, path: Path) -> "WordSource":
        """The document. Raises FileError."""
        from proofreader.documents.docx import WordDraft  # lxml takes a while to import

        try:
            return cls(path, WordDraft.open(path))
        except (ReadError, OSError) as error:
            raise unreadable(error, path) from error

    @classmethod
    def again(cls, path: Path, data: bytes) -> "WordSource | None":
        """The document as it was opened once, from the bytes it had then; None where they are damaged."""
        from proofreader.documents.docx import WordDraft

        try:
            return cls(path, WordDraft.of(data, path))
        except ReadError:
            return None

    def save(self, text: str, path: Path) -> Source:
        if path.suffix.lower() != self.path.suffix.lower():  # Word opens neither macros nor a template as .docx
            return TextSource(path, write(text, path))
        from proofreader.documents.docx import Mode

        try:
            # As Word itself would: with revisions where the document asks for them.
            mode = Mode.TRACKED if self.draft.tracks else Mode.APPLIED
            saved = self.draft.save_text(path, text, mode)
        except (ValueError, OSError) as error:
            told = translate("FileError", "لم يُحفظ المستند: {}").format(shown(path))
            raise FileError(told, without_name(str(error), path)) from error
        return WordSource(path, self.draft, len(saved.skipped))
