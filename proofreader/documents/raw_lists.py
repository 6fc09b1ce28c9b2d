"""Lists that were typed: lines that begin with a hyphen or a bullet."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import groupby

from proofreader.arabic.late import late_re
from proofreader.core import Article, Block, Form, Role, Shape

_BULLET = late_re(r"[-–—•●▪◦*]\s+(?=\S)")
_FEWEST = 2  # a single line with a hyphen may be speech, or a remark


def with_lists(article: Article) -> Article:
    """The article with such lines as items of a list, without what was typed for the bullet."""
    return Article(tuple(_blocks(article)))


def _blocks(article: Article) -> Iterator[Block]:
    for sign, group in groupby(article.blocks, _sign):
        blocks = list(group)
        if sign and len(blocks) >= _FEWEST:
            yield from map(_item, blocks)
        else:
            yield from blocks


def _sign(block: Block) -> str:
    """What stands before the words of a typed item; empty for another paragraph."""
    plain = block.role is Role.BODY and block.form.shape is Shape.PARAGRAPH
    match = _BULLET.match(block.text) if plain else None
    return match[0][0] if match else ""


def _item(block: Block) -> Block:
    match = _BULLET.match(block.text)
    assert match is not None, "a typed item"
    cut = match.end()
    moved = (mark._replace(start=max(0, mark.start - cut), end=mark.end - cut) for mark in block.marks)
    marks = tuple(mark for mark in moved if mark.end > mark.start)
    return replace(block, text=block.text[cut:], form=Form(Shape.BULLET, 1), marks=marks)
