"""The vocabulary every other package speaks. Standard library only, and no knowledge of Arabic."""

from proofreader.core.article import Article, Block, Details, Role
from proofreader.core.document import Document
from proofreader.core.issue import MAX_PASSES, Edit, Finding, Fix, Issue, Level
from proofreader.core.lexicon import Analysis, Lexicon
from proofreader.core.profile import Profile, ProfileError
from proofreader.core.rich import Form, Mark, RichText, Shape, Style
from proofreader.core.rule import Category, Example, HasCharacter, HasWord, Respelling, Rule, Scope, WordFinding
from proofreader.core.span import Span
from proofreader.core.token import Kind, Token, Word
from proofreader.core.words import Words

__all__ = [
    "MAX_PASSES",
    "Analysis",
    "Article",
    "Block",
    "Category",
    "Details",
    "Document",
    "Edit",
    "Example",
    "Finding",
    "Fix",
    "Form",
    "HasCharacter",
    "HasWord",
    "Issue",
    "Kind",
    "Level",
    "Lexicon",
    "Mark",
    "Profile",
    "ProfileError",
    "Respelling",
    "RichText",
    "Role",
    "Rule",
    "Scope",
    "Shape",
    "Span",
    "Style",
    "Token",
    "Word",
    "WordFinding",
    "Words",
]
