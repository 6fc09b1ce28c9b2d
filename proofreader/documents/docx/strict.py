"""Word documents saved as "Strict Open XML Document": the same elements under other names of their namespaces.

ECMA-376 part 1 (strict) and part 4 (transitional) differ in the first part of each name, and the one allows less. Word
reads all that a strict document may hold in a transitional one too, so it is read, and written, as such.
"""

import re
import zipfile
from io import BytesIO

_NAME = re.compile(rb"http://purl\.oclc\.org/ooxml/(\w+)/([\w/]+)")
_CONFORMANCE = re.compile(rb"""\s\w+:conformance=(["'])strict\1""")
# Words that the transitional names write with a hyphen.
_HYPHENATED = {b"extendedProperties": b"extended-properties", b"customProperties": b"custom-properties"}
_PACKAGE_RELATIONS = "_rels/.rels"


def is_strict(archive: zipfile.ZipFile) -> bool:
    """Whether the relations of the package bear strict names."""
    return _PACKAGE_RELATIONS in archive.namelist() and _NAME.search(archive.read(_PACKAGE_RELATIONS)) is not None


def as_transitional(archive: zipfile.ZipFile) -> bytes:
    """The same archive under the transitional names."""
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as target:
        for info in archive.infolist():
            data = archive.read(info)
            if info.filename.endswith((".xml", ".rels")):
                data = _NAME.sub(_transitional, _CONFORMANCE.sub(b"", data))
            copy = zipfile.ZipInfo(info.filename, info.date_time)
            copy.compress_type = info.compress_type
            target.writestr(copy, data)
    return buffer.getvalue()


def _transitional(name: re.Match[bytes]) -> bytes:
    rest = b"/".join(_HYPHENATED.get(word, word) for word in name[2].split(b"/"))
    return b"http://schemas.openxmlformats.org/" + name[1] + b"/2006/" + rest
