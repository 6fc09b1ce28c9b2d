"""A Word draft that somebody corrects: its text to edit, and the same file with what came of it."""

from bisect import bisect_left, bisect_right, insort
from collections.abc import Callable, Iterable, Sequence
from enum import StrEnum
from pathlib import Path, PurePath
from typing import NamedTuple

from proofreader.core import Edit, Issue, RichText
from proofreader.core.lazy import lazy
from proofreader.documents.atomic import write_atomically
from proofreader.documents.docx.changes import Change, Reason, Remark, rebase
from proofreader.documents.docx.document import WordDocument, check_kind, document_of, open_docx
from proofreader.documents.docx.lines import Move
from proofreader.documents.docx.new.writer import AUTHOR
from proofreader.documents.docx.outline import comments, outline
from proofreader.documents.docx.package import Package
from proofreader.documents.docx.paragraph import Refusal
from proofreader.documents.docx.rewrite import Differences, Skipped, differences
from proofreader.documents.docx.source import message_of
from proofreader.documents.docx.structure_of_draft import edited_structure
from proofreader.documents.docx.writer import Marking, Revised, Unplaced
from proofreader.documents.errors import ReadError, WriteError
from proofreader.documents.outline import Comment, OutlineLine


class Mode(StrEnum):
    """What the saved file shows of the corrections."""

    APPLIED = "applied"  # the new text, as if it had always been so
    TRACKED = "tracked"  # revisions that Word can accept or reject
    COMMENTED = "commented"  # revisions, with their reasons in the margin
    COMMENTS = "comments"  # the old text, with what is proposed in the margin


class Saved(NamedTuple):
    """What could not be written: differences, in positions of the draft's text, and comments."""

    skipped: list[Skipped]
    unplaced: list[Unplaced]


class WordDraft:
    """``text`` is that of the file as it was opened: paragraphs and line breaks end lines, U+FFFC is an object.

    ``tracks``: the document asks that changes be tracked. The file itself is not needed any more and may be saved
    over.
    """

    def __init__(self, document: WordDocument) -> None:
        self._document = document
        self.text = document.text
        self.tracks = document.settings.tracks

    @classmethod
    def open(cls, path: str | Path, *, leave_pending: bool = False) -> "WordDraft":
        """The draft in that file. ``leave_pending``: nothing is changed where somebody's revisions are open.

        Raises ReadError: one line with the path, the reason and what to do.
        """
        return cls(open_docx(path, leave_pending=leave_pending))

    @classmethod
    def of(cls, data: bytes, name: str | PurePath = "") -> "WordDraft":
        """The draft in the bytes of a file of that name. Raises ReadError."""
        return cls(document_of(data, name))

    @property
    def data(self) -> bytes:
        """The file as it was opened."""
        return self._document.package.data

    @lazy
    def outline(self) -> Sequence[OutlineLine]:
        """What the lines of ``text`` are; none where all are plain."""
        return outline(self._document)

    @lazy
    def comments(self) -> Sequence[Comment]:
        """What somebody has remarked in the margin; none where that can't be read."""
        try:
            return comments(self._document)
        except ReadError:
            return ()

    def structure(self, edits: Iterable[Edit]) -> RichText | None:
        """The words with their structure after edits of ``text``; None where that can't be told."""
        return edited_structure(self._document, edits)

    def save(
        self,
        path: str | Path,
        edits: Iterable[Edit | Issue],
        mode: Mode = Mode.TRACKED,
        author: str = AUTHOR,
        why: Callable[[Issue], Reason] = message_of,
    ) -> Saved:
        """Writes the draft with these edits, or with the preferred fixes of these issues.

        Positions are those of ``text``. An issue without a fix becomes a comment, where the mode has comments. A fix
        is made whole or not at all; what overlaps an earlier one is skipped. ``why`` gives what a comment says.
        Atomic; raises WriteError.
        """
        changes: list[Change] = []
        skipped: list[Skipped] = []
        remarks: list[Remark] = []
        for edit in edits:
            reasons = (why(edit),) if isinstance(edit, Issue) else ()
            if mode == Mode.COMMENTS or (isinstance(edit, Issue) and not edit.fixes):
                remarks.append(Remark(*edit.span, reasons))
                continue
            made = edit.fixes[0].edits if isinstance(edit, Issue) else (edit,)
            new = [Change(*part.span, part.text, reasons) for part in made]
            refused = self._refused(new, changes)
            skipped += refused
            if not refused:
                for change in new:
                    insort(changes, change, key=_start)
            elif reasons:
                remarks.append(Remark(*edit.span, reasons))
        return Saved(skipped, self._write(path, changes, remarks, mode, author).unplaced)

    def save_text(
        self,
        path: str | Path,
        text: str,
        mode: Mode = Mode.TRACKED,
        author: str = AUTHOR,
        fixed: Iterable[Issue] = (),
        notes: Iterable[Issue] = (),
        why: Callable[[Issue], Reason] = message_of,
    ) -> Saved:
        """Writes the draft so that its text is this one: words typed, lines added, removed, joined, cut in two.

        fixed: issues of the draft's text; where a difference touches one, its comment gives the reason.
        notes: issues of the new text, to be put into comments.
        Atomic; raises WriteError. ``Mode.COMMENTS`` would change nothing: ValueError.
        """
        if mode == Mode.COMMENTS:
            raise ValueError("comments alone can't hold a new text; save issues instead")
        found = self._with_reasons(differences(self._document, text), list(fixed), why)
        remarks = []
        for note in notes:
            change = rebase(self.text, found.changes, Change(*note.span, ""))[2]
            remarks.append(Remark(change.start, change.end, (why(note),)))
        revised = self._write(path, found.changes, remarks, mode, author, found.moves)
        skipped = found.skipped
        if skipped and WordDocument(Package(revised.data)).text == text:
            skipped = []  # what has no place of its own went with what was around it
        return Saved(skipped, revised.unplaced)

    def _refused(self, new: Iterable[Change], taken: Sequence[Change]) -> list[Skipped]:
        found = []
        for change in new:
            refusal = self._document.refusal(change)
            at = bisect_left(taken, change.start, key=_start)
            if refusal is None and any(_overlap(change, other) for other in taken[max(0, at - 1) : at + 1]):
                refusal = Refusal.BOUNDARY
            if refusal is not None:
                found.append(Skipped(change, refusal))
        return found

    def _with_reasons(self, found: Differences, fixed: Sequence[Issue], why: Callable[[Issue], Reason]) -> Differences:
        ordered = sorted(fixed, key=lambda issue: issue.span)
        longest = max((issue.span.end - issue.span.start for issue in ordered), default=0)

        def reasons(change: Change) -> tuple[Reason, ...]:
            first = bisect_left(ordered, change.start - longest, key=lambda issue: issue.span.start)
            last = bisect_right(ordered, change.end, key=lambda issue: issue.span.start)
            touched = (issue for issue in ordered[first:last] if change.start <= issue.span.end)
            return tuple(dict.fromkeys(why(issue) for issue in touched))

        return found._replace(changes=[change._replace(reasons=reasons(change)) for change in found.changes])

    def _write(
        self,
        path: str | Path,
        changes: Sequence[Change],
        remarks: Sequence[Remark],
        mode: Mode,
        author: str,
        moves: Sequence[Move] = (),
    ) -> Revised:
        how = Marking(
            tracked=mode in (Mode.TRACKED, Mode.COMMENTED),
            comments=mode in (Mode.COMMENTED, Mode.COMMENTS),
            author=author,
        )
        try:
            check_kind(self._document.package, PurePath(path).suffix.lower())
            revised = self._document.revise(changes, remarks, how, moves)
        except (ReadError, WriteError) as error:
            raise WriteError(f"{path}: {error}") from error
        write_atomically(path, revised.data)
        return revised


def _overlap(one: Change, other: Change) -> bool:
    return (one.start < other.end and other.start < one.end) or one.start == other.start


def _start(change: Change) -> int:
    return change.start
