"""WebVTT: subtitles in which codes of HTML are no leftovers: players show «&lt;» as «<»."""

from pathlib import PurePath

from proofreader.arabic.late import late_re
from proofreader.core import Issue, Span
from proofreader.documents.subtitles.source import SubtitleSource

_HEADER = late_re(r"WEBVTT(?:\s|\Z)")
_CODE = late_re(r"&(?:[A-Za-z][A-Za-z0-9]{1,30}|#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6});|&nbsp(?![A-Za-z])")
_LONGEST = 33  # characters of a code


class WebSubtitleSource(SubtitleSource):
    """A ``SourceDocument``: subtitles whose codes stay as they are."""

    def located(self, issue: Issue) -> Issue | None:
        """The issue at its place in the file; None where it is about a code, too."""
        spans = [edit.span for fix in issue.fixes for edit in fix.edits] or [issue.span]
        return None if any(map(self._touches_code, spans)) else super().located(issue)

    def _touches_code(self, span: Span) -> bool:
        """Whether a character of a code is in the span, or beside it where it is empty: a code may be a space."""
        start, end = span if span.start < span.end else (span.start - 1, span.end + 1)
        around = max(0, start - _LONGEST)
        return any(
            around + code.start() < end and start < around + code.end()
            for code in _CODE.finditer(self.text[around : end + _LONGEST])
        )


def is_web(text: str, name: str | PurePath = "") -> bool:
    """Whether subtitles are WebVTT, by their first line or by the name of their file."""
    return _HEADER.match(text) is not None or PurePath(name).suffix.lower() == ".vtt"
