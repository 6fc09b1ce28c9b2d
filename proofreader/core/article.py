"""A cleaned article by the role of its paragraphs."""

from dataclasses import dataclass
from enum import StrEnum

from proofreader.core.rich import Form, Mark


class Role(StrEnum):
    """What a paragraph is. Each role has a paragraph style in exported documents."""

    TITLE = "title"
    SUBTITLE = "subtitle"
    DATELINE = "dateline"
    BYLINE = "byline"
    BODY = "body"
    QUOTATION = "quotation"


_PLAIN = Form()


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph; ``text`` holds no line end.

    ``form`` distinguishes headings and lists of the body, as the source had them; ``marks`` are counted from the start.
    """

    role: Role
    text: str
    form: Form = _PLAIN
    marks: tuple[Mark, ...] = ()


@dataclass(frozen=True, slots=True)
class Article:
    """The paragraphs in reading order, empty ones left out."""

    blocks: tuple[Block, ...]

    def texts(self, role: Role) -> tuple[str, ...]:
        """The paragraphs of that role."""
        return tuple(block.text for block in self.blocks if block.role is role)

    @property
    def title(self) -> str:
        """The headline; empty where none was recognised."""
        return next(iter(self.texts(Role.TITLE)), "")

    @property
    def dateline(self) -> str:
        """Place and time as printed; empty where none was recognised."""
        return next(iter(self.texts(Role.DATELINE)), "")

    @property
    def body(self) -> tuple[str, ...]:
        """The paragraphs of the article itself, quotations among them."""
        return tuple(block.text for block in self.blocks if block.role in (Role.BODY, Role.QUOTATION))


@dataclass(frozen=True, slots=True)
class Details:
    """What an article is filed under, each as printed; empty where nothing is known."""

    title: str = ""
    author: str = ""
    date: str = ""
    outlet: str = ""
