"""The command line: ``check``, ``fix``, ``export``, ``rules`` and ``gui``, in Arabic and English."""

from proofreader.cli.program import COMMANDS, main

__all__ = ["COMMANDS", "main"]
