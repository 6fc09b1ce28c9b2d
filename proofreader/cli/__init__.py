"""The command line: ``check``, ``fix``, ``export``, ``batch``, ``rules``, ``gui`` and others, in Arabic and English."""

from proofreader.cli.program import COMMANDS, main

__all__ = ["COMMANDS", "main"]
