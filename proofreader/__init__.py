"""Proofreader (المدقّق): finds and explains errors in Arabic news copy and writes corrected Word documents."""

__version__ = "0.1.0"
