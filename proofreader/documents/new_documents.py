"""New documents: an article laid out and written in any format."""

from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from proofreader.cleaning import details as details_of
from proofreader.cleaning import lay_out
from proofreader.core import Article, Details, Profile, RichText
from proofreader.correction.correction_list import Correction
from proofreader.documents.change_list import with_changes
from proofreader.documents.formats import FORMATS
from proofreader.documents.raw_lists import with_lists

_WITH_LISTS = ("docx", "odt", "html")  # the others show a list as it was typed
_WITHOUT_DETAILS = ("txt", "md")  # formats that have no place for them


class NewDocument(NamedTuple):
    """The file, and the paragraphs of the article in it, for ``balance``."""

    data: bytes
    paragraphs: tuple[str, ...]


def new_document(
    to: str,
    corrected: RichText,
    before: str,
    profile: Profile,
    known: Details | None = None,
    created: datetime | None = None,
    listed: Sequence[Correction] | None = None,
    *,
    fragment: bool = False,
) -> NewDocument:
    """The corrected text as a new document of that format, one of FORMATS: its roles found, its details filled in.

    before: the text as it was read, in whose signature author and outlet may stand. known: what is known of the article
    from elsewhere; it comes first. listed: corrections to be listed at the end; None for no list.
    fragment: of HTML the article alone, without a page around it.
    Raises ReadError for a template that can't be used.
    """
    article = lay_out(corrected, profile)
    paragraphs = tuple(block.text for block in article.blocks)
    if listed is not None:
        article = with_changes(article, listed)
    if fragment and to == "html":
        from proofreader.documents.html.writer import html_fragment

        return NewDocument(html_fragment(with_lists(article)).encode("utf-8", "replace"), paragraphs)
    if to in _WITHOUT_DETAILS:
        return NewDocument(document_bytes(to, article, profile), paragraphs)
    found, known = details_of(corrected.text, profile, before), known or Details()
    filed = Details(
        title=known.title or found.title,
        author=known.author or found.author,
        date=known.date or found.date,
        outlet=known.outlet or found.outlet,
    )
    return NewDocument(document_bytes(to, article, profile, filed, created), paragraphs)


def document_bytes(
    to: str, article: Article, profile: Profile, details: Details | None = None, created: datetime | None = None
) -> bytes:
    """The article as a file of that format, one of FORMATS or PRINTED.

    Page, fonts, sizes, language and template are the profile's; ``created`` is the date that ``.docx`` and ``.odt``
    bear. Each format's writer is loaded when it is needed. PDF is written by LibreOffice.
    Raises ReadError for a template that can't be used, and WriteError where LibreOffice can't write.
    """
    details = details or Details()
    if to in _WITH_LISTS:
        article = with_lists(article)
    match to:
        case "docx":
            from proofreader.documents.docx.new.writer import docx_bytes

            return docx_bytes(article, profile, details, created)
        case "odt":
            from proofreader.documents.odt.writer import odt_bytes

            return odt_bytes(article, profile, details, created)
        case "html":
            from proofreader.documents.html.writer import html_text

            return html_text(article, profile, details).encode("utf-8", "replace")
        case "md":
            from proofreader.documents.markdown.writer import markdown_text

            return markdown_text(article).encode("utf-8", "replace")
        case "txt":
            from proofreader.documents.plain.writer import plain_text

            return plain_text(article).encode("utf-8", "replace")
        case "pdf":
            from proofreader.documents.pdf import pdf_bytes

            return pdf_bytes(article, profile, details, created)
        case _:
            raise ValueError(f"unknown format '{to}'; expected one of {', '.join(FORMATS)}")
