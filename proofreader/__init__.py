"""Proofreader (المدقّق): finds and explains errors in Arabic news copy and writes corrected Word documents.

``from proofreader import check, fix, Engine``: see ``api`` for what a Python program may rely on.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from proofreader.api import (
        Edit,
        Engine,
        Fix,
        FixResult,
        Issue,
        Level,
        LexiconError,
        Profile,
        ProfileError,
        Span,
        check,
        fix,
    )

__version__ = "0.2.0"

__all__ = [
    "Edit", "Engine", "Fix", "FixResult", "Issue", "Level", "LexiconError", "Profile", "ProfileError", "Span",
    "__version__", "check", "fix",
]  # fmt: skip


def __getattr__(name: str) -> object:
    """Load the interface when something of it is first asked for: ``proofreader --version`` needs none of it."""
    if name not in __all__:
        raise AttributeError(f"module 'proofreader' has no attribute '{name}'")
    from proofreader import api

    return getattr(api, name)
