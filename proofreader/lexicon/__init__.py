"""Words: which are right, how common they are, what a wrong one was meant to be."""

from proofreader.lexicon.arabic_lexicon import ArabicLexicon, load_lexicon
from proofreader.lexicon.automaton import LexiconError
from proofreader.lexicon.user_words import UserWords, user_words_path

__all__ = ["ArabicLexicon", "LexiconError", "UserWords", "load_lexicon", "user_words_path"]
