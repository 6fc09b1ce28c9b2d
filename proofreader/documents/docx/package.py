"""The zip archive of a Word document: opened with suspicion, written back part by part.

Nothing is ever extracted to disk, no relation that leads outside is followed, and what is read is bounded.
"""

import shutil
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from io import BytesIO
from pathlib import Path
from posixpath import dirname, join, normpath
from typing import NamedTuple

from proofreader.core.i18n import gettext
from proofreader.core.system_errors import reason_of
from proofreader.documents.docx.strict import as_transitional, is_strict
from proofreader.documents.docx.xml import RELATIONS, TYPES, Element, local, parse
from proofreader.documents.errors import ReadError, WriteError
from proofreader.documents.signatures import kind_of_bytes
from proofreader.documents.zip_limits import MAX_PART, check_sizes

MAX_FILE = 256 << 20  # bytes of the archive itself
_CONTENT_TYPES = "[Content_Types].xml"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")  # the stream that holds a document with a password
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
# ValueError: a member that begins before the archive does.
_DAMAGES = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, OSError, ValueError)


class Relation(NamedTuple):
    """Where one part leads: the last word of the relation's type, and the path of the part."""

    kind: str
    target: str


class Package:
    """All parts of one file, as they were when it was opened."""

    def __init__(self, data: bytes) -> None:
        """Raises ReadError where the bytes are no Word document, or no harmless one."""
        self.data = data
        self._zip = _open(data)
        self.names = self._zip.namelist()
        _check_parts(self._zip.infolist())
        try:
            if is_strict(self._zip):
                self._zip = zipfile.ZipFile(BytesIO(as_transitional(self._zip)))
        except _DAMAGES:
            what = gettext("a damaged Word document")
            raise ReadError(gettext("{what}; take an undamaged .docx file").format(what=what)) from None
        if _CONTENT_TYPES not in self.names:
            if "mimetype" in self.names and "content.xml" in self.names:
                raise ReadError(
                    gettext("an OpenDocument file, whatever its name says; save it as .docx, or name it .odt")
                )
            raise ReadError(gettext("a zip archive, but not a Word document; give a .docx file"))
        main = [relation.target for relation in self.relations("") if relation.kind == "officeDocument"]
        if not main or main[0] not in self.names:
            raise ReadError(gettext("not a Word document, or its main part is missing; give a .docx file"))
        self.main = main[0]

    @property
    def main_type(self) -> str:
        """The content type of the main part: document, template, with macros or without. Raises ReadError."""
        for element in self.parse(_CONTENT_TYPES).iterchildren(TYPES + "Override"):
            if element.get("PartName", "").lstrip("/").lower() == self.main.lower():
                return str(element.get("ContentType", ""))
        return ""

    def read(self, name: str) -> bytes:
        """The bytes of that part. Raises ReadError where it is damaged or too large."""
        info = self._zip.getinfo(name)
        if info.file_size > MAX_PART:
            raise ReadError(
                gettext("the part {name} is too large ({megabytes} MB); split the document").format(
                    name=name, megabytes=info.file_size >> 20
                )
            )
        try:
            return self._zip.read(info)
        except _DAMAGES:
            raise ReadError(gettext("the part {name} is damaged; take an undamaged copy").format(name=name)) from None

    def parse(self, name: str) -> Element:
        """The root element of that part. Raises ReadError."""
        return parse(self.read(name), name)

    def relations(self, name: str) -> Iterator[Relation]:
        """Where that part leads inside the archive; ``""`` is the package itself. External targets are left out."""
        path = relations_of(name)
        if path not in self.names:
            return
        for element in self.parse(path).iterchildren(RELATIONS + "Relationship"):
            if element.get("TargetMode") == "External":
                continue
            kind = element.get("Type", "")
            target = join("/", dirname(name), element.get("Target", ""))
            yield Relation(kind.rpartition("/")[2], normpath(target).lstrip("/"))

    def free_name(self, stem: str) -> str:
        """A name for a new part beside the main one that no part has yet."""
        folder = self.main.rpartition("/")[0]
        prefix = f"{folder}/" if folder else ""
        taken = {name.lower() for name in self.names}
        candidates = (f"{prefix}{stem}{number or ''}.xml" for number in range(len(taken) + 1))
        return next(name for name in candidates if name.lower() not in taken)

    def save(self, parts: Mapping[str, bytes]) -> bytes:
        """The archive with these parts replaced or added; all others keep their bytes, order and dates.

        Raises WriteError where one of the others is damaged.
        """
        buffer = BytesIO()
        with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as target:
            for info in self._zip.infolist():
                copy = zipfile.ZipInfo(info.filename, info.date_time)
                copy.compress_type = info.compress_type
                copy.external_attr = info.external_attr
                copy.create_system = info.create_system
                if info.filename in parts:
                    target.writestr(copy, parts[info.filename])
                    continue
                copy.file_size = info.file_size
                try:
                    with self._zip.open(info) as old, target.open(copy, "w") as new:
                        shutil.copyfileobj(old, new, 1 << 20)
                except _DAMAGES as error:
                    raise WriteError(
                        gettext("the part {filename} is damaged; take an undamaged copy").format(filename=info.filename)
                    ) from error
            for name in sorted(parts.keys() - set(self.names)):  # in one order: the same file each time
                target.writestr(name, parts[name])
        return buffer.getvalue()


def read_package(path: str | Path) -> Package:
    """The package in that file. Raises ReadError: one line with the path, the reason and what to do."""
    try:
        if Path(path).stat().st_size > MAX_FILE:
            raise ReadError(
                gettext("{path}: larger than {megabytes} MB; split the document or compress its pictures").format(
                    path=path, megabytes=MAX_FILE >> 20
                )
            )
        data = Path(path).read_bytes()
    except OSError as error:
        raise ReadError(
            gettext("{path}: {reason}; check the name and the permissions").format(path=path, reason=reason_of(error))
        ) from error
    except ValueError as error:
        if isinstance(error, ReadError):
            raise
        raise ReadError(gettext("{path!r}: not a usable file name; check the name").format(path=path)) from error
    try:
        return Package(data)
    except ReadError as error:
        raise ReadError(f"{path}: {error}") from error


def relations_of(name: str) -> str:
    """The name of the part that holds the relations of that part."""
    return join(dirname(name), "_rels", f"{name.rpartition('/')[2]}.rels")


def is_document(root: Element) -> bool:
    """Whether that is the main part of a Word document, not of a workbook or a presentation."""
    return local(root) == "document"


def _open(data: bytes) -> zipfile.ZipFile:
    if data.startswith(_OLE):
        if _ENCRYPTED in data:
            raise ReadError(gettext("protected by a password; open it in Word and save it without one"))
        raise ReadError(
            gettext("an old Word document (.doc), or protected by a password; save it as .docx without a password")
        )
    try:
        return zipfile.ZipFile(BytesIO(data))
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError):
        what = gettext("a damaged Word document") if data.startswith(b"PK") else gettext("not a Word document")
        known = kind_of_bytes(data)
        if known and not data.startswith(b"PK"):
            what = gettext("{what} but {kind}").format(what=what, kind=known)
        raise ReadError(gettext("{what}; take an undamaged .docx file").format(what=what)) from None


def _check_parts(infos: list[zipfile.ZipInfo]) -> None:
    """Raises ReadError for what would fill the memory, or read differently in Word than here."""
    check_sizes(infos)
    if len({info.filename.lower() for info in infos}) < len(infos):
        raise ReadError(gettext("two parts have the same name; open the document in Word and save it"))
    if any(info.flag_bits & 1 for info in infos):
        raise ReadError(gettext("protected by a password; save it without one"))
