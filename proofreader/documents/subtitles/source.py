"""Subtitles (``.srt``, ``.vtt``) as a document: the words are corrected, numbers, timings and notes keep every byte."""

from bisect import bisect_right
from collections.abc import Sequence
from pathlib import Path

from proofreader.arabic.characters import ARABIC
from proofreader.arabic.late import late_re
from proofreader.core import Edit, Issue, RichText, Span
from proofreader.correction import Refused, apply_edits
from proofreader.documents.plain.text_file import TextFile, encode, write_text

_TIMING = late_re(r"\s*(?:\d+:)?\d{1,2}:\d{2}[.,]\d{1,3}\s*-->\s*(?:\d+:)?\d{1,2}:\d{2}[.,]\d{1,3}.*")
_ARABIC = late_re(f"[{ARABIC}]")
# Blocks of WebVTT that are no cues.
_NOTE = late_re(r"(?:WEBVTT|NOTE|STYLE|REGION)(?:\s.*)?")


class SubtitleSource:
    """A ``SourceDocument``. ``text`` has the lines of the cues alone; ``file``: how the subtitles were read."""

    scraped = False
    writable = True
    apart: Sequence[Span] = ()

    def __init__(self, file: TextFile) -> None:
        self.file: TextFile | None = file
        self.file_text = file.text
        self._read()

    def _read(self) -> None:
        self._starts = _starts_of_speech(self.file_text)
        lines = [self.file_text[start:].partition("\n")[0] for start in self._starts]
        self.text = "\n".join(lines)
        self._line_ends = [0]
        for line in lines:
            self._line_ends.append(self._line_ends[-1] + len(line) + 1)

    @property
    def structure(self) -> RichText:
        """The lines of the cues; they have no structure."""
        return RichText.plain(self.text)

    def located(self, issue: Issue) -> Issue | None:
        """The issue at its place in the file; None where it runs over the end of a line."""
        span = self._place(issue.span)
        if span is None or not all(self._place(edit.span) for fix in issue.fixes for edit in fix.edits):
            return None
        return issue.shift(span.start - issue.span.start)

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

    def _place(self, span: Span) -> Span | None:
        number = min(bisect_right(self._line_ends, span.start, 1), len(self._starts)) - 1
        if number < 0 or span.end > self._line_ends[number + 1] - 1:
            return None
        return span.shift(self._starts[number] - self._line_ends[number])


def _starts_of_speech(source: str) -> list[int]:
    """Where each line that is spoken begins: those behind a timing, up to the next blank line, and where the timing
    can't be read the Arabic lines, so that nothing passes unchecked."""
    lines = source.split("\n")
    found, at, in_cue, in_note = [], 0, False, False
    for number, line in enumerate(lines, 1):
        if not line.strip():
            in_cue = in_note = False
        elif not in_cue and _NOTE.fullmatch(line):
            in_note = True
        elif _TIMING.fullmatch(line):
            in_cue = True
        elif in_cue or (not in_note and _ARABIC.search(line) and not _is_timing(lines, number)):
            found.append(at)
        at += len(line) + 1
    return found


def _is_timing(lines: Sequence[str], number: int) -> bool:
    """Whether there is such a line and it is a timing: what stands before one is the name of its cue."""
    return number < len(lines) and _TIMING.fullmatch(lines[number]) is not None
