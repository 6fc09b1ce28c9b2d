"""The Arabic language, each table once: letters and digits, views of words, the tokeniser, clitics, word classes,
sentences, quotations, numerals, the calendar, and what no fix may touch."""

from proofreader.arabic.tokeniser import first_words, parse, tokenise
from proofreader.arabic.views import bare, is_plain, respell, skeleton

__all__ = ["bare", "first_words", "is_plain", "parse", "respell", "skeleton", "tokenise"]
