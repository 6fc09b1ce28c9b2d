"""LibreOffice, where it is installed: it makes PDF with text that can be searched, and reads what nobody else does."""

import os
import shutil
import subprocess
import sys
from functools import lru_cache
from pathlib import Path
from tempfile import TemporaryDirectory

from proofreader.core.i18n import gettext
from proofreader.documents.errors import WriteError

_NAMES = ("soffice", "libreoffice")
_ELSEWHERE = {
    "darwin": ("/Applications/LibreOffice.app/Contents/MacOS/soffice",),
    "win32": tuple(
        str(Path(os.environ.get(folder, f"C:\\{folder}"), "LibreOffice", "program", "soffice.exe"))
        for folder in ("ProgramFiles", "ProgramFiles(x86)")
    ),
}
LIMIT = 120.0  # seconds that a conversion may take; the first start of LibreOffice alone takes ten


@lru_cache(1)
def office() -> str:
    """The program; empty where it is not installed."""
    found = next(filter(None, map(shutil.which, _NAMES)), None)
    return found or next((path for path in _ELSEWHERE.get(sys.platform, ()) if Path(path).exists()), "")


def converted(data: bytes, suffix: str, to: str, limit: float = LIMIT) -> bytes:
    """The document as LibreOffice writes it in the format ``to``; ``suffix`` is the one of the document.

    It works in a folder and with a profile of its own, so that a window of it that is open is not disturbed.
    Raises WriteError where it is not installed, fails, or takes longer than ``limit`` seconds.
    """
    program = office()
    if not program:
        raise WriteError(gettext("needs LibreOffice, which is not installed here"))
    with TemporaryDirectory(prefix="proofreader-") as name:
        folder = Path(name)
        source = folder / f"document{suffix}"
        source.write_bytes(data)
        profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
        command = [program, "--headless", "--norestore", profile, "--convert-to", to, "--outdir", str(folder / "out")]
        try:
            subprocess.run([*command, str(source)], check=True, capture_output=True, timeout=limit)
            return (folder / "out" / f"document.{to}").read_bytes()
        except (OSError, subprocess.SubprocessError) as error:
            raise WriteError(gettext("LibreOffice could not convert the document")) from error
