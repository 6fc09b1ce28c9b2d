"""Subtitles (``.srt``, ``.vtt``) as a document: the words are corrected; numbers, timings, tags and notes keep every
byte. Where a timing can't be read the words behind it are checked nevertheless, and the line is told.
"""

from bisect import bisect_right
from collections.abc import Sequence
from itertools import groupby
from pathlib import Path

from proofreader.arabic.characters import ARABIC
from proofreader.arabic.late import late_re
from proofreader.core import Edit, Issue, RichText, Span
from proofreader.core.span import overlapping
from proofreader.correction import Refused, apply_edits
from proofreader.documents.plain.text_file import TextFile, encode, write_text

_TIMING = late_re(r"\s*(?:\d{1,6}:)?\d{1,2}:\d{2}[.,]\d{1,3}\s*-->\s*(?:\d{1,6}:)?\d{1,2}:\d{2}[.,]\d{1,3}.*")
_CLOCK = late_re(r"\d{1,2}:\d{1,2}|--?>")  # what a timing has, however badly it is written
_TIME = late_re(r"(?:(\d{1,6}):)?(\d{1,2}):(\d{2})[.,](\d{1,3})")
_ARABIC = late_re(f"[{ARABIC}]")
# How players show the words; the tags of SubRip, of WebVTT and, in braces, of SubStation Alpha.
_TAG = late_re(r"</?(?:[biusv]|font|c|lang|ruby|rt)(?:[ .][^<>\n]*)?>|<[\d:.]+>|\{\\[^{}\n]*\}")
# Blocks of WebVTT that are no cues.
_NOTE = late_re(r"(?:WEBVTT|NOTE|STYLE|REGION)(?:\s.*)?")


class SubtitleSource:
    """A ``SourceDocument``. ``text`` has the lines of the cues alone; ``file``: how the subtitles were read.

    unreadable: the numbers, from 1, of the lines where a timing should stand that can't be read, or ends before it
    begins.
    """

    scraped = False
    writable = True
    apart: Sequence[Span] = ()

    def __init__(self, file: TextFile) -> None:
        self.file: TextFile | None = file
        self.file_text = file.text
        self._read()

    def _read(self) -> None:
        self.unreadable: Sequence[int]
        self._starts, self.unreadable = _starts_of_speech(self.file_text)
        text = self.file_text
        lines = [text[start : end if (end := text.find("\n", start)) >= 0 else None] for start in self._starts]
        self.text = "\n".join(lines)
        self._tags = [Span(*found.span()) for found in _TAG.finditer(self.text)]
        self._line_ends = [0]
        for line in lines:
            self._line_ends.append(self._line_ends[-1] + len(line) + 1)

    @property
    def structure(self) -> RichText:
        """The lines of the cues; they have no structure."""
        return RichText.plain(self.text)

    def located(self, issue: Issue) -> Issue | None:
        """The issue at its place in the file; None where it or a fix runs over the end of a line or into another cue,
        or is about a tag."""
        by = self._shift(issue.span)
        if by is None or any(self._shift(edit.span) != by for fix in issue.fixes for edit in fix.edits):
            return None
        return None if self._tags and self._is_about_tag(issue) else issue.shift(by)

    def concerns(self, issue: Issue) -> bool:
        """Whether the issue lies within one line of a cue, all of its fixes too."""
        return self.located(issue) is not None

    def apply(self, issues: Sequence[Issue]) -> Sequence[Refused]:
        """Makes the fixes that leave lines lines."""
        refused = [issue for issue in issues if any("\n" in edit.text for edit in issue.fixes[0].edits)]
        left_out = {id(issue) for issue in refused}
        edits: list[Edit] = []
        for issue in issues:
            if id(issue) not in left_out and (placed := self.located(issue)) is not None:
                edits += placed.fixes[0].edits
        self.file_text = apply_edits(self.file_text, edits)
        self._read()
        return [Refused(issue, "lines") for issue in refused]

    def to_bytes(self) -> bytes:
        """The file, encoded as it was read."""
        return encode(self.file_text, self.file or TextFile(""))[0]

    def save(self, path: str | Path) -> None:
        """Writes the file as it was written. Raises WriteError."""
        write_text(path, self.file_text, self.file)

    def _is_about_tag(self, issue: Issue) -> bool:
        spans = [edit.span for fix in issue.fixes for edit in fix.edits] or [issue.span]
        return any(True for span in spans for _ in overlapping(span, self._tags))

    def _shift(self, span: Span) -> int | None:
        """By how much the place in the file is behind the one in ``text``; None where the span is not of one line.
        Lines of one cue, which follow each other in both, have the same."""
        number = min(bisect_right(self._line_ends, span.start, 1), len(self._starts)) - 1
        if number < 0 or span.end > self._line_ends[number + 1] - 1:
            return None
        return self._starts[number] - self._line_ends[number]


def _starts_of_speech(source: str) -> tuple[list[int], list[int]]:
    """Where each line that is spoken begins: those behind a timing, up to the next blank line, and where the timing
    can't be read the Arabic lines, so that nothing passes unchecked. Then the numbers of the lines without a right
    timing.
    """
    lines = source.split("\n")
    found, unreadable = [], []
    at = number = 0
    for is_blank, group in groupby(lines, key=lambda line: not line.strip()):
        block = list(group)
        if not is_blank and (not _NOTE.fullmatch(block[0]) or any(map(_TIMING.fullmatch, block))):
            timing, is_right = _timing_of(block)
            if not is_right and (timing is not None or any(map(_ARABIC.search, block))):
                unreadable.append(number + 1 + (timing or 0))
            place = at
            for line_number, line in enumerate(block):
                if timing is None or line_number > timing:
                    is_speech = is_right or timing is not None or _ARABIC.search(line)
                    if is_speech and not _TIMING.fullmatch(line):
                        found.append(place)
                place += len(line) + 1
        at += sum(map(len, block)) + len(block)
        number += len(block)
    return found, unreadable


def _timing_of(block: Sequence[str]) -> tuple[int | None, bool]:
    """Which line of a cue has its timing, and whether that can be read; what stands before it is the cue's name."""
    for number, line in enumerate(block):
        if _TIMING.fullmatch(line):
            return number, _is_forward(line)
    for number, line in enumerate(block[:3]):
        if _CLOCK.search(line) and not _ARABIC.search(line.partition(">")[0]):
            return number, False
    return None, False


def _is_forward(timing: str) -> bool:
    """Whether the end of a timing is behind its beginning, and no minute or second has more than 59."""
    start, end = (
        [*map(int, found.groups("0")[:3]), float(f"0.{found[4]}")] for found in list(_TIME.finditer(timing))[:2]
    )
    return start < end and all(minutes < 60 and seconds < 60 for _, minutes, seconds, _ in (start, end))
