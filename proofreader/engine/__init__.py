"""The engine: discovers rules, runs them, settles overlaps, applies fixes."""

from proofreader.correction.edits import apply_edits
from proofreader.engine.discovery import all_rules
from proofreader.engine.engine import Engine, FixResult

__all__ = ["Engine", "FixResult", "all_rules", "apply_edits"]
