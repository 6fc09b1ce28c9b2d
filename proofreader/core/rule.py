"""A rule: one error, its explanation, its examples, and the check that finds it."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, StrEnum
from typing import NamedTuple

from proofreader.core.document import Document
from proofreader.core.issue import Finding, Level
from proofreader.core.lexicon import Lexicon
from proofreader.core.span import Span


class Category(StrEnum):
    """The groups of the issue panel and the reports."""

    HAMZA = "hamza"
    SPELLING = "spelling"
    ENDINGS = "endings"
    BORDERS = "borders"
    SPACING = "spacing"
    PUNCTUATION = "punctuation"
    TYPOGRAPHY = "typography"
    GRAMMAR = "grammar"
    USAGE = "usage"
    STYLE = "style"
    CONSISTENCY = "consistency"
    RESIDUE = "residue"
    UNKNOWN = "unknown"


class Scope(Enum):
    """How much text a rule needs to see. The engine re-checks paragraph rules only where the text changed."""

    PARAGRAPH = "paragraph"
    DOCUMENT = "document"


class Example(NamedTuple):
    """A wrong text with the issue's span in square brackets, and the text after the preferred fix.

    ``right`` is None where the rule only notes and offers no fix. Brackets that belong to the text are doubled: ``[[``.
    """

    wrong: str
    right: str | None

    def unmarked(self) -> tuple[str, Span]:
        """Return the wrong text without its brackets, and the span that they enclosed.

        >>> Example("نص [[1]] و[خطأ]", None).unmarked()
        ('نص [1] وخطأ', Span(start=8, end=11))
        """
        left, right = "\ue000", "\ue001"
        text = self.wrong.replace("[[", left).replace("]]", right)
        span = Span(text.index("["), text.index("]") - 1)
        text = text.replace("[", "", 1).replace("]", "", 1)
        return text.replace(left, "[").replace(right, "]"), span


class Respelling(NamedTuple):
    """A replacement for a whole word, in its bare form."""

    text: str
    level: Level
    note: str = ""


@dataclass(frozen=True, slots=True)
class WordFinding:
    """What a word check finds in one bare word."""

    respellings: tuple[Respelling, ...] = ()
    message: str = ""


@dataclass(frozen=True, slots=True)
class Rule:
    """One error, documented and checkable.

    Exactly one of the two checks is given:

    check         sees a document (a single paragraph where ``scope`` is PARAGRAPH) and yields findings.
    check_word    sees one bare word, without neighbours. The engine asks once per distinct word and remembers,
                  so most rules cost nothing on most words.

    bad, good     every example runs as a test: see ``Example``; a good text must stay silent.
    condition     a cheap look at the document, False where ``check`` can find nothing: see
                  ``rules.support.conditions``. Rules that share one are passed over together.
    suggest       for a rule that offers no fix: spellings of the word, best first. Called only where they are shown,
                  because finding them takes longer than all the rest.
    scope         what ``check`` sees: a paragraph or the document.
    enabled       False for doubtful or contested rules, which a profile or the user switches on.
    name_if_repeated  True where the same wrong word, found twice in a text, is rather a name that no list has:
                  its fixes are then notes.
    unreadable    True where what it finds can't be read: of a paragraph that is mostly so, no other rule says anything.
    house         True where it finds what the newsroom itself listed: in quotations too, and before what others find.
    specific      True where it knows what was meant from a phrase or a list: before what others of its
                  category guess.
    repeats       True where a line is proposed to go because it repeats another: it may be meant to stay, so its words
                  are checked nevertheless.
    """

    id: str
    category: Category
    summary: str
    rationale: str
    reference: str
    bad: Sequence[Example]
    good: Sequence[str]
    check: Callable[[Document, Lexicon], Iterator[Finding]] | None = None
    check_word: Callable[[str, Lexicon], WordFinding | None] | None = None
    condition: Callable[[Document, Lexicon], bool] | None = None
    suggest: Callable[[str, Lexicon], Sequence[str]] | None = None
    scope: Scope = Scope.PARAGRAPH
    enabled: bool = True
    name_if_repeated: bool = False
    house: bool = False
    specific: bool = False
    repeats: bool = False
    unreadable: bool = False

    def __post_init__(self) -> None:
        if (self.check is None) == (self.check_word is None):
            raise ValueError(f"rule '{self.id}': give either check or check_word")
