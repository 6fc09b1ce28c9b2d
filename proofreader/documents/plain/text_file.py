"""Plain text in whatever encoding a newsroom's programs left it, and back again in the same."""

import codecs
import re
import unicodedata
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass, replace
from itertools import chain, zip_longest
from pathlib import Path
from typing import Literal

from proofreader.arabic.late import late_re
from proofreader.arabic.plausibility import plausibility
from proofreader.core.i18n import gettext
from proofreader.core.system_errors import reason_of
from proofreader.documents.atomic import write_atomically
from proofreader.documents.errors import DamagedTextError, ReadError
from proofreader.documents.signatures import looks_like

Newline = Literal["\n", "\r\n", "\r"]

# UTF-32 stands first: its little-endian mark begins with that of UTF-16.
_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_MARKS = {encoding: mark for mark, encoding in _BOMS}
# With any further candidate, short ISO-8859-6 texts come out as another alphabet.
_LEGACY = ("cp1256", "iso8859_6")
_ONE_BYTE = (*_LEGACY, "mac_arabic", "cp720")  # what Arabic programs have written in
# Arabic letters (U+0600–06FF) in UTF-7 (RFC 2152), which is ASCII.
_UTF7 = re.compile(rb"\+B[g-n][A-Za-z0-9+/]{1,}")
_LEAST_UTF7 = 3
_SAMPLE = 1 << 16  # bytes: enough to tell encodings apart, and no more work for 20 MB than for 64 kB
_LINE_END = late_re(r"\r\n|\r|\n")
_CONTROLS = bytes(set(range(0x20)) - set(b"\t\n\v\f\r\x1a\x1b")) + b"\x7f"
_ASCII = bytes(range(0x80))


@dataclass(frozen=True, slots=True)
class TextFile:
    """A text with ``\\n`` line ends, and how it is written in the file.

    encoding: Python's name of it, without the byte order mark (``utf-8``, ``utf-16-le``, ``cp1256``).
    newline: the line end of the file; of mixed ones the most frequent.
    mixed: where they are mixed, each in its order: a text with as many lines is written with the same ones.
    """

    text: str
    encoding: str = "utf-8"
    newline: Newline = "\n"
    bom: bool = False
    mixed: tuple[str, ...] = ()

    def with_ends(self, text: str) -> str:
        """The text with the line ends of the file."""
        if self.mixed and text.count("\n") == len(self.mixed):
            return "".join(chain.from_iterable(zip_longest(text.split("\n"), self.mixed, fillvalue="")))
        return text.replace("\n", self.newline)


def read_text(path: str | Path) -> TextFile:
    """The text of that file. Raises ReadError: one line with the path, the reason and what to do."""
    data = read_bytes(path)
    try:
        return decode(data)
    except ReadError as error:
        raise ReadError(f"{path}: {error}") from error


def read_bytes(path: str | Path, limit: int | None = None) -> bytes:
    """The file as it is. Raises ReadError as above; also where it has more than ``limit`` bytes."""
    try:
        if limit is not None and Path(path).stat().st_size > limit:
            raise ReadError(
                gettext("{path}: larger than {megabytes} MB; split the document or compress its pictures").format(
                    path=path, megabytes=limit >> 20
                )
            )
        return Path(path).read_bytes()
    except FileNotFoundError as error:
        raise ReadError(gettext("{path}: no such file; check the name").format(path=path)) from error
    except IsADirectoryError as error:
        raise ReadError(gettext("{path}: is a folder; give the files in it").format(path=path)) from error
    except PermissionError as error:
        # Windows says "permission" where a folder is opened.
        if Path(path).is_dir():
            raise ReadError(gettext("{path}: is a folder; give the files in it").format(path=path)) from error
        raise ReadError(
            gettext("{path}: no permission to read it; change its permissions or copy it").format(path=path)
        ) from error
    except OSError as error:
        raise ReadError(
            gettext("{path}: {reason}; check that the file can be opened").format(path=path, reason=reason_of(error))
        ) from error
    except ValueError as error:
        if isinstance(error, ReadError):
            raise
        raise ReadError(gettext("{path!r}: not a usable file name; check the name").format(path=path)) from error


def decode(data: bytes) -> TextFile:
    """The text in those bytes: of a file, or of standard input.

    In this order: byte order mark; UTF-16 without one; UTF-7; UTF-8; windows-1256, ISO-8859-6, MacArabic or DOS-720
    (code page 720), whichever gives the most Arabic. UTF-16 comes before UTF-8
    because Arabic in UTF-16 can be valid UTF-8. A byte order mark is believed: after it any character may follow,
    else NUL and the marks of known binary formats are refused. Raises ReadError where it is not text.
    """
    marked = _decode_marked(data)
    if marked:
        return marked
    kind = looks_like(data)
    if kind:
        raise ReadError(gettext("not a text file: it looks like {kind}").format(kind=kind))
    encoding = _utf16_without_mark(data)
    if encoding:
        return _text_file(data.decode(encoding), encoding, bom=False)
    if b"\0" in data:
        raise ReadError(gettext("not a text file: it holds binary data; give a text, such as .txt or .md"))
    if data.isascii() and len(_UTF7.findall(data[:_SAMPLE])) >= _LEAST_UTF7:
        with suppress(UnicodeDecodeError):
            text = data.decode("utf-7")
            if plausibility(text).is_arabic:
                return _text_file(text, "utf-7", bom=False)
    try:
        return _text_file(data.decode("utf-8"), "utf-8", bom=False)
    except UnicodeDecodeError as error:
        _refuse_damaged_utf8(data, error.start)
    encoding = _legacy_encoding(data)
    return _text_file(data.decode(encoding), encoding, bom=False)


def write_text(path: str | Path, text: str, like: TextFile | None = None) -> TextFile:
    """Replaces the file by ``text`` and returns how it was written.

    Encoding, line ends and byte order mark are those of ``like`` (without it: UTF-8, ``\\n``, no mark). Two things
    take precedence, and the returned value then differs from ``like``: a text that the encoding can't hold, or that
    would be taken for another one when read again, is written in UTF-8; one that would not be recognised as UTF-8
    gets a byte order mark. So ``read_text`` always gives back what was written, with ``\\r\\n`` and ``\\r`` as ``\\n``.

    Atomic: see ``write_atomically``. Raises WriteError; the file then stands as it was. A lone surrogate, which no
    encoding holds, is written as U+FFFD.
    """
    data, written = encode(text, like or TextFile(""))
    write_atomically(path, data)
    return written


def encode(text: str, like: TextFile) -> tuple[bytes, TextFile]:
    """The bytes that ``write_text`` writes, and how: the first way that is read back as the same text."""
    text = _LINE_END.sub("\n", text)
    text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    wanted = TextFile(text, like.encoding, like.newline, like.bom)
    same = replace(wanted, mixed=like.mixed)
    plain = TextFile(text, "utf-8", like.newline, bom=False)
    marked = TextFile(text, "utf-8", like.newline, bom=True)
    for candidate in (same, wanted, replace(plain, mixed=like.mixed), plain, marked):
        try:
            data = _to_bytes(candidate)
            if decode(data).text == text:
                return data, candidate
        except (UnicodeEncodeError, LookupError, ReadError):
            continue
    raise AssertionError("UTF-8 with a byte order mark holds every text")


def _to_bytes(file: TextFile) -> bytes:
    data = file.with_ends(file.text).encode(file.encoding)
    return _MARKS.get(file.encoding, b"") + data if file.bom else data


def _text_file(text: str, encoding: str, bom: bool) -> TextFile:
    if "\r" not in text:  # the common case, without a copy of 20 MB
        return TextFile(text, encoding, "\n", bom)
    counts = Counter(match.group() for match in _LINE_END.finditer(text))
    styles: tuple[Newline, ...] = ("\n", "\r\n", "\r")
    newline = max(styles, key=lambda style: counts[style])
    mixed = tuple(_LINE_END.findall(text)) if len(counts) > 1 else ()
    return TextFile(_LINE_END.sub("\n", text), encoding, newline, bom, mixed)


def _decode_marked(data: bytes) -> TextFile | None:
    """The text after a byte order mark; None where there is no mark."""
    failed: UnicodeDecodeError | None = None
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            try:
                return _text_file(data[len(mark) :].decode(encoding), encoding, bom=True)
            except UnicodeDecodeError as error:
                failed = failed or error
    if failed:
        raise DamagedTextError(
            gettext(
                "marked as {upper}, but byte {start} does not belong there: the file is damaged; "
                "take an undamaged copy or save it again as UTF-8"
            ).format(upper=failed.encoding.upper(), start=failed.start)
        )
    return None


def _utf16_without_mark(data: bytes) -> str | None:
    """``utf-16-le`` or ``utf-16-be`` where the bytes are UTF-16 without a mark.

    Arabic (U+06xx) and spaces (U+00xx) give a 06 or 00 in one half of nearly every pair of bytes, and hardly ever in
    the other; in UTF-8 and the single-byte encodings both are control characters that no text has.
    """
    if len(data) % 2:
        return None
    sample = data[:_SAMPLE]
    shares = [sum(map(sample[half::2].count, (b"\0", b"\x06"))) / max(1, len(sample) // 2) for half in (0, 1)]
    for high, encoding in ((1, "utf-16-le"), (0, "utf-16-be")):
        # Presentation forms (FBxx, FExx) leave only the spaces: hence so low a bound.
        if shares[high] >= 0.1 and shares[1 - high] <= 0.05:
            try:
                text = data.decode(encoding)
            except UnicodeDecodeError:
                continue
            if _is_prose(text[: _SAMPLE // 2]):
                return encoding
    return None


def _is_prose(text: str) -> bool:
    """Whether nearly all characters are assigned ones that stand in texts: 16-bit sound or pixels fail."""
    odd = sum(
        count
        for char, count in Counter(text).items()
        if unicodedata.category(char) in ("Cc", "Cn", "Co", "Cs") and char not in "\t\n\r\v\f"
    )
    return odd <= len(text) // 50


def _refuse_damaged_utf8(data: bytes, position: int) -> None:
    """Raises ReadError for UTF-8 with a few bad bytes: read as windows-1256 it would come out as garbage.

    In a text of a single-byte encoding, valid sequences of UTF-8 are accidents.
    """
    high = len(data.translate(None, _ASCII))
    valid = len(data.decode("utf-8", "ignore").encode("utf-8").translate(None, _ASCII))
    if valid > high / 2:
        line = data.count(b"\n", 0, position) + 1
        raise DamagedTextError(
            gettext(
                "damaged UTF-8: byte {position} (line {line}) does not belong there; take an "
                "undamaged copy, or repair that line and save it again as UTF-8"
            ).format(position=position, line=line)
        )


def _legacy_encoding(data: bytes) -> str:
    """The single-byte Arabic encoding of the bytes. Raises ReadError where neither gives a text."""
    if len(data) - len(data.translate(None, _CONTROLS)) <= len(data) // 50:
        encoding = _most_arabic(data, _iso_or_windows(data) or _detect(data))
        if encoding:
            return encoding
    raise ReadError(gettext("can't tell the encoding, or it is not text; open it in an editor and save it as UTF-8"))


def _most_arabic(data: bytes, taken: str | None) -> str | None:
    """The encoding of one byte a letter in which the text is Arabic; ``taken`` unless another one is far better."""
    sample = data[:_SAMPLE]
    scores = {name: plausibility(sample.decode(name, "replace")) for name in _ONE_BYTE}
    best = max(_ONE_BYTE, key=lambda name: scores[name].score)
    needed = 2 * max(0, scores[taken].score) + 4 if taken in scores else 4
    is_better = scores[best].is_arabic and scores[best].score >= needed and _decodes(data, best)
    return best if is_better else taken


def _detect(data: bytes) -> str | None:
    """What charset-normalizer makes of a sample from the first byte on that is not ASCII."""
    from charset_normalizer import from_bytes  # here: most runs never need it

    first = next((match.start() for match in re.finditer(rb"[\x80-\xff]", data)), 0)
    start = max(0, first - 256)
    best = from_bytes(data[start : start + _SAMPLE], cp_isolation=list(_LEGACY)).best()
    if best is None:
        return None
    # windows-1256 gives every byte a meaning; ISO-8859-6 may fail behind the sample.
    return best.encoding if _decodes(data, best.encoding) else "cp1256"


def _iso_or_windows(data: bytes) -> str | None:
    """Tells the two apart in texts too short for statistics; None where nothing speaks for either.

    Both have hamza to dad at C1-D6. Behind them, ISO-8859-6 has qaf, ha, waw, ya and other letters where windows-1256
    has the French à, â, ç, è, é, ê; windows-1256 has ya (ED) where ISO-8859-6 has a rare vowel mark.
    """
    if not _decodes(data, "iso8859_6"):
        return None
    french = sum(map(data.count, (b"\xe0", b"\xe2", b"\xe7", b"\xe8", b"\xe9", b"\xea")))
    ya = data.count(b"\xec") + data.count(b"\xed")
    if french > ya and re.search(rb"[\xc1-\xd6]", data):
        return "iso8859_6"
    return "cp1256" if ya > french else None


def _decodes(data: bytes, encoding: str) -> bool:
    try:
        data.decode(encoding)
    except UnicodeDecodeError:
        return False
    return True
