"""Naming a file that is not text, so that the message can say what to do with it."""

from collections.abc import Callable

from proofreader.core.i18n import gettext

_Text = Callable[[], str]


def _open_and_save() -> str:
    return gettext("open it in its program and save it as plain text (UTF-8)")


def _paste() -> str:
    return gettext("copy its text and paste it")


def _unpack() -> str:
    return gettext("unpack it first")


def _image() -> str:
    return gettext("an image, sound or film")


# Marks that stand at offset 0. Only kinds that can't begin an article are listed.
_SIGNATURES: tuple[tuple[bytes, _Text, _Text | None], ...] = (
    (b"%PDF-", lambda: gettext("a PDF"), _paste),
    (b"{\\rtf", lambda: gettext("an RTF document"), _open_and_save),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", lambda: gettext("an old Office document (.doc)"), _open_and_save),
    (b"\x89PNG\r\n\x1a\n", lambda: gettext("a PNG image"), None),
    (b"\xff\xd8\xff", lambda: gettext("a JPEG image"), None),
    (b"GIF87a", lambda: gettext("a GIF image"), None),
    (b"GIF89a", lambda: gettext("a GIF image"), None),
    (b"II*\0", lambda: gettext("a TIFF image"), None),
    (b"MM\0*", lambda: gettext("a TIFF image"), None),
    (b"\x1f\x8b", lambda: gettext("a gzip archive"), _unpack),
    (b"7z\xbc\xaf\x27\x1c", lambda: gettext("a 7z archive"), _unpack),
    (b"Rar!\x1a\x07", lambda: gettext("a RAR archive"), _unpack),
    (b"ID3\x03", lambda: gettext("an MP3 recording"), None),
    (b"ID3\x04", lambda: gettext("an MP3 recording"), None),
    (b"\x7fELF", lambda: gettext("a program"), None),
    (b"SQLite format 3\0", lambda: gettext("an SQLite database"), None),
)
# What a ZIP holds tells which document it is: the names of its members stand in it uncompressed.
_ZIP = b"PK\x03\x04"
_ZIP_MEMBERS: tuple[tuple[bytes, _Text], ...] = (
    (b"word/document.xml", lambda: gettext("a Word document (DOCX)")),
    (b"xl/workbook.xml", lambda: gettext("an Excel workbook (XLSX)")),
    (b"ppt/presentation.xml", lambda: gettext("a PowerPoint presentation (PPTX)")),
    (b"opendocument.text", lambda: gettext("an OpenDocument text (ODT)")),
    (b"application/epub+zip", lambda: gettext("an EPUB book")),
)


def looks_like(data: bytes) -> str | None:
    """What the bytes look like and what to do, such as ``a PDF; copy its text and paste it``. None: unknown."""
    found = _recognised(data)
    if found is None:
        return None
    name, advice = found
    return gettext("{kind}; {advice}").format(kind=name(), advice=advice()) if advice else name()


def kind_of_bytes(data: bytes) -> str | None:
    """What the bytes look like, such as ``a PDF``. None: unknown."""
    found = _recognised(data)
    return found[0]() if found else None


def _recognised(data: bytes) -> tuple[_Text, _Text | None] | None:
    """The name of the kind, and what to do with it."""
    if data.startswith(_ZIP):
        found = (name for member, name in _ZIP_MEMBERS if member in data)
        return next(((name, _open_and_save) for name in found), (lambda: gettext("a ZIP archive"), _unpack))
    for signature, name, advice in _SIGNATURES:
        if data.startswith(signature):
            return name, advice
    if (data[:4] == b"RIFF" and data[8:12] in (b"WEBP", b"WAVE", b"AVI ")) or data[4:8] == b"ftyp":
        return _image, None
    return None
