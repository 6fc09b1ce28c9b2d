"""A Word document as the rest of the program sees it: a text, and a way to write changes of it back."""

from collections.abc import Iterable, Sequence
from pathlib import Path, PurePath

from proofreader.core.i18n import gettext
from proofreader.documents.docx.changes import Change, Remark
from proofreader.documents.docx.lines import Move
from proofreader.documents.docx.package import Package, read_package
from proofreader.documents.docx.paragraph import Refusal
from proofreader.documents.docx.plan import Planner
from proofreader.documents.docx.settings import read_settings
from proofreader.documents.docx.story import Story, Stretch
from proofreader.documents.docx.writer import Marking, Revised, Writer
from proofreader.documents.errors import ReadError, WriteError


class WordDocument:
    """What was read. Nothing changes it; ``revise`` makes a new file.

    text: all paragraphs, joined by ``\\n``; see ``story`` for their order.
    leave_pending: paragraphs with somebody's unsettled revisions are read (as accepted) but not touched.
    """

    def __init__(self, package: Package, *, leave_pending: bool = False) -> None:
        """Raises ReadError where a part with text is damaged."""
        self.package = package
        self._story = Story(package)
        self._planner = Planner(self._story, leave_pending=leave_pending)
        self.text = self._story.text
        self.settings = read_settings(package)

    @property
    def marked_text(self) -> str:
        """The text with the line breaks within paragraphs as ``BREAK``; positions are the same."""
        return self._story.marked_text

    @property
    def stretches(self) -> Sequence[Stretch]:
        """The paragraphs, in the order of the text."""
        return self._story.stretches

    def number(self, at: int) -> int:
        """The number of the paragraph in which that place of the text lies."""
        return self._story.index(at)

    def refusal(self, change: Change, *, free: bool = False) -> Refusal | None:
        """Why this change of ``text`` can't be made safely; None where it can.

        free: somebody rewrites the text: tabs and line breaks may come and go, and a paragraph that is removed takes
        along what stands in it.
        """
        return self._planner.refusal(change, free=free)

    def refusal_of_move(self, move: Move) -> Refusal | None:
        """Why this paragraph can't go to that place with all that stands in it; None where it can."""
        return self._planner.refusal_of_move(move)

    def revise(
        self,
        changes: Iterable[Change],
        remarks: Iterable[Remark] = (),
        how: Marking | None = None,
        moves: Iterable[Move] = (),
    ) -> Revised:
        """The document with these changes and moves, none of which was refused, and these comments.

        Changes don't overlap. All parts but those with a change stay as they are, byte for byte.
        Raises WriteError for a signed document, whose signature would break, and for a protected one.
        """
        how = how or Marking()
        if any(name.startswith("_xmlsignatures/") for name in self.package.names):
            raise WriteError(gettext("is digitally signed; a change would break the signature: save a copy without it"))
        changes, moves = list(changes), list(moves)
        objection = self.settings.objection(changes=bool(changes or moves), tracked=how.tracked)
        if objection:
            raise WriteError(objection)
        planned = self._planner.plan(changes, moves, tracked=how.tracked)
        if how.comments:
            remarks = [*remarks, *self._planner.remarks(changes)]
        return Writer(self.package, Story(self.package), how).write(planned, remarks)


def open_docx(path: str | Path, *, leave_pending: bool = False) -> WordDocument:
    """The document in that file. Raises ReadError: one line with the path, the reason and what to do."""
    package = read_package(path)
    try:
        return _document(package, path, leave_pending=leave_pending)
    except ReadError as error:
        raise ReadError(f"{path}: {error}") from error


def document_of(data: bytes, name: str | PurePath = "", *, leave_pending: bool = False) -> WordDocument:
    """The document in those bytes; ``name`` is that of its file. Raises ReadError."""
    return _document(Package(data), name, leave_pending=leave_pending)


def _document(package: Package, name: str | PurePath, *, leave_pending: bool) -> WordDocument:
    check_kind(package, PurePath(name).suffix.lower())
    return WordDocument(package, leave_pending=leave_pending)


def check_kind(package: Package, suffix: str) -> None:
    """Raises ReadError for a template, and for a name that does not fit: Word would not open what is written."""
    kind = package.main_type
    if "template" in kind and suffix not in (".dotx", ".dotm", ""):
        raise ReadError(
            gettext("a Word template, whatever its name says; open it in Word and save it as a document (.docx)")
        )
    if "macroEnabled" in kind and suffix in (".docx", ".dotx"):
        raise ReadError(gettext("holds macros, but is named .docx, and Word does not open it so; name it .docm"))
