"""Arabic text: letters, normalised views, the tokeniser, clitics."""

from proofreader.arabic.tokeniser import parse, tokenise
from proofreader.arabic.views import bare, is_plain, respell, skeleton

__all__ = ["bare", "is_plain", "parse", "respell", "skeleton", "tokenise"]
