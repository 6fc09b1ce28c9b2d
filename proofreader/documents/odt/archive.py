"""The zip archive of an OpenDocument text, opened with suspicion: sizes are bounded, nothing is unpacked to disk."""

import zipfile
import zlib
from io import BytesIO

from lxml import etree  # type: ignore[import-untyped]

from proofreader.core.i18n import gettext
from proofreader.documents.docx.xml import Element
from proofreader.documents.errors import ReadError
from proofreader.documents.zip_limits import MAX_PART, check_sizes

_TEXTS = ("application/vnd.oasis.opendocument.text", "application/vnd.oasis.opendocument.text-template")
_MANIFEST = "META-INF/manifest.xml"


class OdtArchive:
    """The parts of one file."""

    def __init__(self, data: bytes) -> None:
        """Raises ReadError where the bytes are no OpenDocument text, or no harmless one."""
        try:
            self._zip = zipfile.ZipFile(BytesIO(data))
        except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError):
            is_zip = data.startswith(b"PK")
            what = gettext("a damaged OpenDocument text") if is_zip else gettext("not an OpenDocument text")
            raise ReadError(gettext("{what}; take an undamaged .odt file").format(what=what)) from None
        check_sizes(self._zip.infolist())
        names = self._zip.namelist()
        if "encrypted-package" in names or (_MANIFEST in names and b"encryption-data" in self._read(_MANIFEST)):
            raise ReadError(gettext("protected by a password; open it in LibreOffice and save it without one"))
        kind = self._read("mimetype").decode("ascii", "replace").strip() if "mimetype" in names else ""
        if "content.xml" not in names or (kind and kind not in _TEXTS):
            raise ReadError(gettext("not an OpenDocument text; give an .odt file"))

    def parse(self, name: str) -> Element | None:
        """The root element of that part, None where there is none. Raises ReadError."""
        if name not in self._zip.namelist():
            return None
        data = self._read(name)
        # libxml2's own limits stay on; no entity is expanded and no connection opened.
        parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
        try:
            root = etree.fromstring(data, parser)
        except etree.XMLSyntaxError as error:
            raise ReadError(
                gettext("the part {name} is damaged ({msg}); take an undamaged copy").format(name=name, msg=error.msg)
            ) from error
        if root.getroottree().docinfo.doctype:
            raise ReadError(
                gettext("the part {name} declares entities, which no document needs; it may be an attack").format(
                    name=name
                )
            )
        return root

    def _read(self, name: str) -> bytes:
        info = self._zip.getinfo(name)
        if info.flag_bits & 1:
            raise ReadError(gettext("protected by a password; open it in LibreOffice and save it without one"))
        if info.file_size > MAX_PART:
            raise ReadError(
                gettext("the part {name} is too large ({megabytes} MB); split the document").format(
                    name=name, megabytes=info.file_size >> 20
                )
            )
        try:
            return self._zip.read(info)
        except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, OSError, ValueError):
            raise ReadError(gettext("the part {name} is damaged; take an undamaged copy").format(name=name)) from None
