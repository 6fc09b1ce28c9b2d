"""LibreOffice, where it is: a second program to write documents and to read what was written."""

import shutil
import subprocess
import tempfile
from collections.abc import Mapping
from pathlib import Path


def converted(documents: Mapping[str, bytes], limit: int = 300, to: str = "docx") -> dict[str, bytes]:
    """The same documents as LibreOffice writes them: other elements in another order. Empty where it isn't there.

    limit: seconds that it may take. to: the ending of the format that is written.
    """
    program = shutil.which("soffice")
    if program is None:
        return {}
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for number, data in enumerate(documents.values()):
            (folder / f"{number}.docx").write_bytes(data)
        profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
        command = [program, "--headless", profile, "--convert-to", to, "--outdir", str(folder / "out")]
        files = [str(path) for path in sorted(folder.glob("*.docx"))]
        subprocess.run([*command, *files], check=True, capture_output=True, timeout=limit)
        written = {name: folder / "out" / f"{number}.{to}" for number, name in enumerate(documents)}
        return {name: path.read_bytes() for name, path in written.items() if path.exists()}
