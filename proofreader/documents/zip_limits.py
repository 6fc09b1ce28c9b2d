"""How much a zip archive that came from outside may hold; nothing is unpacked before it was asked here."""

import zipfile
from collections.abc import Sequence

from proofreader.core.i18n import gettext
from proofreader.documents.errors import ReadError

MAX_TOTAL = 512 << 20  # bytes of all parts together
MAX_PART = 128 << 20  # bytes of one part of XML; 3,000 pages are about 60 MB
MAX_PARTS = 10_000
MAX_RATIO = 200  # Word's own XML packs to a tenth, seldom to a fiftieth
_SMALL = 4 << 20  # bytes: below it a high ratio does no harm


def is_bomb(info: zipfile.ZipInfo) -> bool:
    """Return whether a part unpacks to far more than a document's parts do."""
    return info.file_size > _SMALL and info.file_size > MAX_RATIO * max(1, info.compress_size)


def check_sizes(infos: Sequence[zipfile.ZipInfo]) -> None:
    """Raise ReadError for what would fill the memory.

    The sizes are those the archive claims; ``zipfile`` never unpacks more than that.
    """
    if len(infos) > MAX_PARTS:
        raise ReadError(gettext("holds {count} parts, which is too much; it was not opened").format(count=len(infos)))
    total = sum(info.file_size for info in infos)
    if total > MAX_TOTAL:
        raise ReadError(
            gettext("unpacks to {megabytes} MB, which is too much; split the document").format(megabytes=total >> 20)
        )
    for info in infos:
        if is_bomb(info):
            raise ReadError(
                gettext("the part {filename} is a zip bomb, or damaged; it was not opened").format(
                    filename=info.filename
                )
            )
