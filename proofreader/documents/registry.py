"""Kinds of files: the one place that knows what a name or the first bytes promise, and which reader a file needs.

A new format is a folder beside this file and one entry here.
"""

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path, PurePath

from proofreader.core import RichText, word_count
from proofreader.documents.errors import ReadError
from proofreader.documents.plain.text_file import TextFile, decode, read_bytes
from proofreader.documents.rich_source import RichSource
from proofreader.documents.source import SourceDocument

MAX_FILE = 256 << 20  # bytes


@dataclass(frozen=True, slots=True)
class FileKind:
    """One kind of file.

    suffixes: endings of its names, in small letters, the first the usual one.
    target: the format that a document made of it has where the same is asked for; "" for a text, which is corrected as
        it stands.
    binary: whether a text can't simply be written in its place.
    marked_up: whether not all of the text that it is written as is prose.
    """

    name: str
    suffixes: tuple[str, ...]
    target: str = ""
    binary: bool = True
    marked_up: bool = False


TEXT = FileKind("text", (".txt", ".text"), binary=False)
MARKDOWN = FileKind("markdown", (".md", ".markdown"), binary=False, marked_up=True)
SUBTITLES = FileKind("subtitles", (".srt", ".vtt"), binary=False, marked_up=True)
PAGE = FileKind("page", (".html", ".htm", ".xhtml"), "html")
ARCHIVED_PAGE = FileKind("archived page", (".mhtml", ".mht"), "html")
WORD = FileKind("word", (".docx", ".docm", ".dotx", ".dotm"), "docx")
OLD_WORD = FileKind("old word", (".doc",), "docx")
ODT = FileKind("odt", (".odt", ".ott"), "odt")
RTF = FileKind("rtf", (".rtf",), "docx")
KINDS = (TEXT, MARKDOWN, SUBTITLES, PAGE, ARCHIVED_PAGE, WORD, OLD_WORD, ODT, RTF)
PAGES = (PAGE, ARCHIVED_PAGE)
_BY_SUFFIX = {suffix: kind for kind in KINDS for suffix in kind.suffixes}
SUFFIXES = frozenset(_BY_SUFFIX)


def patterns(*kinds: FileKind) -> str:
    """What the names of such files look like, for a file dialog.

    >>> patterns(TEXT, SUBTITLES)
    '*.txt *.text *.srt *.vtt'
    """
    return " ".join(f"*{suffix}" for kind in kinds for suffix in kind.suffixes)


_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ZIP = b"PK\x03\x04"


@lru_cache(64)  # a batch asks several times for each article
def kind_of(name: str | PurePath) -> FileKind:
    """The kind that a name promises; plain text for one that promises nothing known.

    >>> kind_of("نص.DOCM").name, kind_of("README").name
    ('word', 'text')
    """
    return _BY_SUFFIX.get(PurePath(name).suffix.lower(), TEXT)


def actual_kind(data: bytes, name: str | PurePath = "") -> FileKind:
    """The kind by the name and the first bytes: Word opens a ``.doc`` whatever it is inside, and newsrooms have many
    that are RTF or text."""
    promised = kind_of(name)
    if promised is not WORD and promised is not ODT and data.startswith(b"{\\rtf"):
        return RTF
    if promised is OLD_WORD and not data.startswith(_OLE):
        return WORD if data.startswith(_ZIP) else TEXT
    return promised


def open_source(path: str | Path) -> SourceDocument:
    """The document in that file, so that its corrections can go back into it. Raises ReadError with path and reason."""
    data = read_bytes(path, MAX_FILE)
    try:
        return source_of(data, path)
    except ReadError as error:
        raise ReadError(f"{path}: {error}") from error


def source_of(data: bytes, name: str | PurePath = "") -> SourceDocument:
    """The document in those bytes, as ``open_source`` gives it. Raises ReadError."""
    kind = actual_kind(data, name)
    if kind is WORD:
        from proofreader.documents.docx.document import document_of
        from proofreader.documents.docx.source import WordSource

        return WordSource(document_of(data, name))
    if kind in PAGES:
        from proofreader.documents.html.source import PageSource

        return PageSource(data, _decoded, archive=kind is ARCHIVED_PAGE)
    if kind.binary:
        return export_source_of(data, name)
    return text_source(decode(data), kind, name)


def text_source(file: TextFile, kind: FileKind = TEXT, name: str | PurePath = "") -> SourceDocument:
    """A text that was decoded already: Markdown, subtitles or plain; ``name`` is that of its file."""
    if kind is MARKDOWN:
        from proofreader.documents.markdown.source import MarkdownSource

        return MarkdownSource(file)
    if kind is SUBTITLES:
        from proofreader.documents.subtitles.source import SubtitleSource
        from proofreader.documents.subtitles.web import WebSubtitleSource, is_web

        return WebSubtitleSource(file) if is_web(file.text, name) else SubtitleSource(file)
    from proofreader.documents.plain.source import PlainSource

    return PlainSource(file)


def open_export_source(path: str | Path) -> RichSource:
    """The document in that file with its structure, to be written as another one. Raises ReadError."""
    data = read_bytes(path, MAX_FILE)
    try:
        return export_source_of(data, path)
    except ReadError as error:
        raise ReadError(f"{path}: {error}") from error


def export_source_of(data: bytes, name: str | PurePath = "") -> RichSource:
    """The document in those bytes, as ``open_export_source`` gives it. Raises ReadError.

    Each reader is loaded when it is needed.
    """
    kind = actual_kind(data, name)
    if kind in (WORD, OLD_WORD):
        from proofreader.documents.docx.reader import read_word

        if kind is OLD_WORD:
            from proofreader.documents.docx.old_word import as_docx

            data = as_docx(data)
        document = read_word(data)
        return RichSource(document.structure, left_out=document.left_out)
    if kind is ODT:
        from proofreader.documents.odt.reader import read_odt

        return RichSource(read_odt(data))
    if kind is RTF:
        from proofreader.documents.rtf.reader import read_rtf

        return RichSource(read_rtf(data))
    if kind in PAGES:
        from proofreader.documents.html.page import read_rich_page

        page = read_rich_page(data, _decoded, archive=kind is ARCHIVED_PAGE)
        return RichSource(page.structure, scraped=page.scraped)
    file = decode(data)
    if kind is MARKDOWN:
        from proofreader.documents.markdown.source_text import MarkdownText

        markdown = MarkdownText(file.text)
        return RichSource(markdown.rich, left_out={"front-matter": word_count(markdown.front_matter)})
    if kind is SUBTITLES:
        subtitles = text_source(file, kind)
        return RichSource(subtitles.structure, unreadable=subtitles.unreadable)
    return RichSource(RichText.plain(file.text), scraped=True)


def read_structure(path: str | Path) -> RichText:
    """The text of that file with its structure; a plain text has none. Raises ReadError with path and reason."""
    return open_export_source(path).structure


def structure_of(data: bytes, name: str | PurePath = "") -> RichText:
    """The text in those bytes with its structure. Raises ReadError."""
    return export_source_of(data, name).structure


def _decoded(data: bytes) -> str:
    return decode(data).text
