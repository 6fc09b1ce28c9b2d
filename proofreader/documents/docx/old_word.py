"""Old Word documents (``.doc``) through LibreOffice, where it is installed: converted in a folder that goes again."""

from proofreader.core.i18n import gettext
from proofreader.documents.errors import ReadError, WriteError
from proofreader.documents.office import converted, office


def as_docx(data: bytes) -> bytes:
    """The document as ``.docx``. Raises ReadError where LibreOffice is missing or can't read it."""
    if not office():
        raise ReadError(gettext("an old Word document (.doc); save it as .docx, or install LibreOffice, and try again"))
    try:
        return converted(data, ".doc", "docx")
    except WriteError as error:
        raise ReadError(gettext("an old Word document (.doc) that LibreOffice can't read; save it as .docx")) from error
