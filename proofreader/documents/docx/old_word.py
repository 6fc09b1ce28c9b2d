"""Old Word documents (``.doc``) through LibreOffice, where it is installed: converted in a folder that goes again."""

import shutil
import subprocess
import tempfile
from pathlib import Path

from proofreader.core.i18n import gettext
from proofreader.documents.errors import ReadError

_SECONDS = 120
_ADVICE = "an old Word document (.doc); save it as .docx, or install LibreOffice, and try again"


def as_docx(data: bytes) -> bytes:
    """The document as ``.docx``. Raises ReadError where LibreOffice is missing or can't read it."""
    office = shutil.which("soffice") or shutil.which("libreoffice")
    if office is None:
        raise ReadError(_ADVICE)
    with tempfile.TemporaryDirectory(prefix="proofreader-") as name:
        folder = Path(name)
        (folder / "old.doc").write_bytes(data)
        profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
        command = [office, "--headless", profile, "--convert-to", "docx", "--outdir", name, str(folder / "old.doc")]
        try:
            subprocess.run(command, check=True, capture_output=True, timeout=_SECONDS)
            return (folder / "old.docx").read_bytes()
        except (OSError, subprocess.SubprocessError) as error:
            raise ReadError(
                gettext("an old Word document (.doc) that LibreOffice can't read; save it as .docx")
            ) from error
