"""The list of corrections as paragraphs of a document."""

from collections.abc import Sequence

from proofreader.core import Article, Block, Form, Role, Shape
from proofreader.correction.correction_list import Correction
from proofreader.correction.list_words import ARABIC, ListWords


def change_blocks(corrections: Sequence[Correction], words: ListWords = ARABIC) -> tuple[Block, ...]:
    """The list as paragraphs to put behind an article, or into a file of its own: a heading and the rows of a table."""
    heading = Block(Role.BODY, words.title, Form(Shape.HEADING, 2))
    if not corrections:
        return heading, Block(Role.BODY, words.nothing)
    rows = (words.headings, *corrections)
    return heading, *(Block(Role.BODY, "\t".join(row), Form(Shape.ROW)) for row in rows)


def with_changes(article: Article, corrections: Sequence[Correction]) -> Article:
    """The article with the list at its end."""
    return Article((*article.blocks, *change_blocks(corrections)))
