"""PDF whose Arabic can be searched and copied: the Word document of an article, printed by LibreOffice.

A PDF holds glyphs. Only a writer that knows which letters a shaped form stands for can say so (ISO 32000-1, 9.10.3),
and only a font whose lam and alef are two glyphs keeps them in order: of an Arabic text Qt's writer keeps a fifth,
LibreOffice with DejaVu or Noto three words in five, with Amiri all. So the PDF is in Amiri, which lies in it.
"""

from dataclasses import replace
from datetime import datetime
from pathlib import Path

from proofreader.core import Article, Details, Profile
from proofreader.documents.docx.embedding import with_font
from proofreader.documents.docx.new.writer import docx_bytes
from proofreader.documents.docx.package import Package
from proofreader.documents.office import converted, office
from proofreader.documents.raw_lists import with_lists

_FONT = "Amiri"
_FACES = {"Amiri-Regular.ttf": "embedRegular", "Amiri-Bold.ttf": "embedBold"}


def can_write_pdf() -> bool:
    """Whether LibreOffice is there to write it."""
    return bool(office())


def pdf_bytes(
    article: Article, profile: Profile, details: Details | None = None, created: datetime | None = None
) -> bytes:
    """The article as PDF, titled as its headline; fonts are those of the template, if there is one, else Amiri.

    Raises WriteError where LibreOffice can't write it, and ReadError for a template that can't be used.
    """
    if not profile.template:
        profile = replace(profile, font=_FONT, title_font="")
    data = docx_bytes(with_lists(article), profile, details or Details(), created)
    return converted(_unjustified(with_font(data, _FONT, _files())), ".docx", "pdf")


def _unjustified(data: bytes) -> bytes:
    """The document with ragged lines: LibreOffice fills lines with kashidas, which would stand in the words."""
    package = Package(data)
    parts = {name: package.read(name) for name in package.names if name.endswith(("/styles.xml", "/document.xml"))}
    return package.save({name: part.replace(b'<w:jc w:val="both"/>', b"") for name, part in parts.items()})


def _files() -> dict[str, Path]:
    """The files of the font that comes with the program, by face."""
    import fontpkg

    files = (file.path for file in fontpkg.family("amiri").files)
    return {_FACES[path.name]: path for path in map(Path, files) if path.name in _FACES}
