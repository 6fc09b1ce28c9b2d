"""From issues to a corrected text: what is applied, until nothing changes, and what came of it."""

from proofreader.correction.edits import apply_edits
from proofreader.correction.fixed_point import Correctable, Outcome, Refused, correct
from proofreader.correction.plain_text import PlainText
from proofreader.correction.policy import Policy

__all__ = ["Correctable", "Outcome", "PlainText", "Policy", "Refused", "apply_edits", "correct"]
