"""A light analysis of a sentence: what words may be, which of them belong together, what governs what.

Nothing here decides more than the letters allow: a word keeps every reading that the lexicon gives it, and two words
disagree only where no reading of the one fits any reading of the other.
"""

from proofreader.syntax.agreement import Agreement, agrees, asked_of
from proofreader.syntax.node import Node, node_of
from proofreader.syntax.text import Text, text_of

__all__ = ["Agreement", "Node", "Text", "agrees", "asked_of", "node_of", "text_of"]
