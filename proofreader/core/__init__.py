"""The vocabulary every other package speaks. Standard library only, and no knowledge of Arabic."""

from proofreader.core.article import Article, Block, Details, Role
from proofreader.core.document import Document
from proofreader.core.issue import Edit, Finding, Fix, Issue, Level
from proofreader.core.lexicon import Analysis, Lexicon
from proofreader.core.profile import Profile, ProfileError
from proofreader.core.rule import Category, Example, Respelling, Rule, Scope, WordFinding
from proofreader.core.span import Span
from proofreader.core.token import Kind, Token, Word

__all__ = [
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
    "Issue",
    "Kind",
    "Level",
    "Lexicon",
    "Profile",
    "ProfileError",
    "Respelling",
    "Role",
    "Rule",
    "Scope",
    "Span",
    "Token",
    "Word",
    "WordFinding",
]
