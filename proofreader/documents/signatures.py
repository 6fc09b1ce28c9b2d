"""Naming a file that is not text, so that the message can say what to do with it."""

_OPEN_AND_SAVE = "open it in its program and save it as plain text (UTF-8)"
_PASTE = "copy its text and paste it"

# Marks that stand at offset 0. Only kinds that can't begin an article are listed.
_SIGNATURES: tuple[tuple[bytes, str, str], ...] = (
    (b"%PDF-", "a PDF", _PASTE),
    (b"{\\rtf", "an RTF document", _OPEN_AND_SAVE),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Office document (.doc)", _OPEN_AND_SAVE),
    (b"\x89PNG\r\n\x1a\n", "a PNG image", ""),
    (b"\xff\xd8\xff", "a JPEG image", ""),
    (b"GIF87a", "a GIF image", ""),
    (b"GIF89a", "a GIF image", ""),
    (b"II*\0", "a TIFF image", ""),
    (b"MM\0*", "a TIFF image", ""),
    (b"\x1f\x8b", "a gzip archive", "unpack it first"),
    (b"7z\xbc\xaf\x27\x1c", "a 7z archive", "unpack it first"),
    (b"Rar!\x1a\x07", "a RAR archive", "unpack it first"),
    (b"ID3\x03", "an MP3 recording", ""),
    (b"ID3\x04", "an MP3 recording", ""),
    (b"\x7fELF", "a program", ""),
    (b"SQLite format 3\0", "an SQLite database", ""),
)
# What a ZIP holds tells which document it is: the names of its members stand in it uncompressed.
_ZIP = b"PK\x03\x04"
_ZIP_MEMBERS: tuple[tuple[bytes, str], ...] = (
    (b"word/document.xml", "a Word document (DOCX)"),
    (b"xl/workbook.xml", "an Excel workbook (XLSX)"),
    (b"ppt/presentation.xml", "a PowerPoint presentation (PPTX)"),
    (b"opendocument.text", "an OpenDocument text (ODT)"),
    (b"application/epub+zip", "an EPUB book"),
)


def looks_like(data: bytes) -> str | None:
    """What the bytes look like and what to do, such as ``a PDF; copy its text and paste it``. None: unknown."""
    if data.startswith(_ZIP):
        for member, name in _ZIP_MEMBERS:
            if member in data:
                return f"{name}; {_OPEN_AND_SAVE}"
        return "a ZIP archive; unpack it first"
    for signature, name, advice in _SIGNATURES:
        if data.startswith(signature):
            return f"{name}; {advice}" if advice else name
    if data[:4] == b"RIFF" and data[8:12] in (b"WEBP", b"WAVE", b"AVI "):
        return "an image, sound or film"
    if data[4:8] == b"ftyp":
        return "a film, sound or photograph"
    return None
