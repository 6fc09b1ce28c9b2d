"""The vocabulary every other package speaks. Standard library only, and no knowledge of Arabic."""

from proofreader.core.article import Article, Block, Details, Role
from proofreader.core.condition import (
    AnyOf,
    HasBit,
    HasCharacter,
    HasForm,
    HasGap,
    HasListed,
    HasPair,
    HasWord,
    WordIndex,
)
from proofreader.core.counting import word_count
from proofreader.core.document import Document
from proofreader.core.issue import MAX_PASSES, Edit, Finding, Fix, Issue, Level
from proofreader.core.lexicon import Lexicon
from proofreader.core.profile import Profile, ProfileError
from proofreader.core.reading import (
    Case,
    Derivation,
    Gender,
    Mood,
    NameOf,
    Number,
    Origin,
    PartOfSpeech,
    Reading,
    Tense,
)
from proofreader.core.rich import Form, Mark, RichText, Shape, Style
from proofreader.core.rule import Category, Example, Respelling, Rule, Scope, WordFinding
from proofreader.core.span import Span
from proofreader.core.token import Kind, Split, Token, Word
from proofreader.core.words import Words

__all__ = [
    "MAX_PASSES",
    "AnyOf",
    "Article",
    "Block",
    "Case",
    "Category",
    "Derivation",
    "Details",
    "Document",
    "Edit",
    "Example",
    "Finding",
    "Fix",
    "Form",
    "Gender",
    "HasBit",
    "HasCharacter",
    "HasForm",
    "HasGap",
    "HasListed",
    "HasPair",
    "HasWord",
    "Issue",
    "Kind",
    "Level",
    "Lexicon",
    "Mark",
    "Mood",
    "NameOf",
    "Number",
    "Origin",
    "PartOfSpeech",
    "Profile",
    "ProfileError",
    "Reading",
    "Respelling",
    "RichText",
    "Role",
    "Rule",
    "Scope",
    "Shape",
    "Span",
    "Split",
    "Style",
    "Tense",
    "Token",
    "Word",
    "WordFinding",
    "WordIndex",
    "Words",
    "word_count",
]
