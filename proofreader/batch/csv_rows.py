"""The rows of a CSV file, with the lines they stand on: whatever is wrong with one, the others are read."""

import csv
import itertools
import re
from collections.abc import Iterator, Mapping
from typing import IO

from proofreader.arabic.late import late_re
from proofreader.core.i18n import gettext
from proofreader.documents import ReadError

_DELIMITERS = ",;\t|"
_ENDS = ("\n", "\r")
# This line says to Excel which separator the file has; saved again it is quoted, or filled up with separators.
_SEPARATOR = late_re(r'"?sep=([^\w"\r\n])"?\1*[\r\n]*', re.IGNORECASE)


class _Lines:
    """The lines of a CSV file, counted. One of more than ``most`` characters is passed over with a csv.Error.

    number, last: of the line given last, "" where it was passed over. ended: whether there are no more.
    """

    def __init__(self, text: IO[str], most: int) -> None:
        self._text = text
        self._most = most
        self.number = 0
        self.last = ""
        self.ended = False

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        self.last = self._text.readline(self._most)
        if not self.last:
            self.ended = True
            raise StopIteration
        self.number += 1
        if len(self.last) == self._most and not self.last.endswith(_ENDS):
            skip_line(self._text, _ENDS)
            self.last = ""
            raise csv.Error(f"line larger than the limit ({self._most})")
        return self.last

    def leave_quotes(self) -> None:
        """Passes over what is left of a row in the midst of a quoted field; the last line belongs to it."""
        while self.last.count('"') % 2 == 0 and not self.ended:
            next(self, "")


def csv_rows(text: IO[str], most: int, delimiter: str = "") -> Iterator[Mapping[str, str | None] | str]:
    """The rows by the names of their columns; in the place of one that can't be read, which lines it takes and why.

    ``most``: characters of a line and of a field. ``delimiter``: unless the file names its own; "" to find it by the
    names of the columns. Raises ReadError where these can't be read.
    """
    csv.field_size_limit(most)
    lines = _Lines(text, most)
    header, given = _header(lines)
    delimiter = given or delimiter or max(_DELIMITERS, key=header.count)
    reader = csv.reader(itertools.chain([header], lines), delimiter=delimiter, strict=True)
    try:
        names = next(reader, [])
    except csv.Error as error:
        raise ReadError(
            gettext("the names of the columns can't be read: {reason}").format(reason=_reason(lines, error))
        ) from error
    for row in _records(lines, reader, delimiter, len(names)):
        yield row if isinstance(row, str) else dict.fromkeys(names) | dict(zip(names, row, strict=False))


def skip_line(text: IO[str], ends: tuple[str, ...]) -> None:
    """Passes over the rest of a line."""
    while (rest := text.readline(1 << 20)) and not rest.endswith(ends):
        pass


def _header(lines: _Lines) -> tuple[str, str]:
    """The line with the names of the columns, and the separator if a line before it gives one, else ""."""
    delimiter = ""
    for line in lines:
        given = _SEPARATOR.fullmatch(line)
        if given and not delimiter:
            delimiter = given[1]
        elif line.strip(f"{_DELIMITERS}{delimiter} \r\n"):
            return line, delimiter
    return "", delimiter


def _records(lines: _Lines, reader: Iterator[list[str]], delimiter: str, width: int) -> Iterator[list[str] | str]:
    """The rows that are not empty; in the place of one that can't be read, which lines it takes and why.

    Behind a wrong quotation mark it is not certain where the next row begins. What has not a field for each
    of the ``width`` columns is taken for the rest of the bad row: it would become an article of its own otherwise.
    """
    start, reason = 0, ""
    while True:
        first = lines.number + 1
        try:
            row = next(reader, None)
        except csv.Error as error:
            row = _verbatim(lines.last, delimiter) if lines.number == first else []
            if len(row) != width:
                start, reason = start or first, reason or _reason(lines, error)
                if "field limit" in str(error):
                    lines.leave_quotes()
                continue
        if reason:
            if row is not None and len(row) != width:
                continue
            yield f"{_span(start, first - 1)}: {reason}"
            start, reason = 0, ""
        if row is None:
            return
        if any(field.strip() for field in row[width:]):
            told = gettext("{lines}: more fields than columns; put what holds {delimiter!r} between quotation marks")
            yield told.format(lines=_span(first, lines.number), delimiter=delimiter)
        elif row:
            yield row


def _verbatim(line: str, delimiter: str) -> list[str]:
    """The fields of a line between tabs, where a quotation mark is often no more than that; else []."""
    return line.rstrip("\r\n").split(delimiter) if line and delimiter == "\t" else []


def _span(first: int, last: int) -> str:
    told = gettext("line {first}") if last <= first else gettext("lines {first} to {last}")
    return told.format(first=first, last=last)


def _reason(lines: _Lines, error: csv.Error) -> str:
    if lines.ended:
        return gettext("a quotation mark is opened and never closed; close it where the text ends")
    if "limit" in str(error):
        return gettext("the text is too large, or a quotation mark is opened and never closed")
    return gettext("a quotation mark is not closed, or one within quotation marks is not doubled; close or double it")
