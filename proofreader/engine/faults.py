"""Rules that raise where nobody foresaw it: such a rule is passed over in that text, and the others are heard."""

import logging

from proofreader.core import Rule

FAULTS = (ArithmeticError, AssertionError, AttributeError, LookupError, RecursionError, TypeError, ValueError)
"""What a mistake in a rule raises. Missing data, a full memory and an interrupt are no faults of a rule."""

log = logging.getLogger(__name__)


def pass_over(rule: Rule) -> None:
    """Log the exception that is being handled, without the text; tests raise it instead."""
    log.exception("the rule %s failed; it is passed over in this text", rule.id)
