"""Where the data lies: beside the package in a checkout, inside it in an installed wheel."""

from functools import cache
from pathlib import Path


@cache
def resources_root() -> Path:
    """The ``resources`` folder. Raises FileNotFoundError where the installation is incomplete."""
    package = Path(__file__).resolve().parent.parent
    for candidate in (package / "resources", package.parent / "resources"):
        if candidate.is_dir():
            return candidate
    raise FileNotFoundError("the 'resources' folder is missing: reinstall proofreader")


def resource(*parts: str) -> Path:
    """The path of a file or folder under ``resources``."""
    return resources_root().joinpath(*parts)
