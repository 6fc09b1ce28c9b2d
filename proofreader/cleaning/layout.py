"""The article of a text with structure: roles as ``structure`` finds them, led by what the source says itself."""

from dataclasses import replace

from proofreader.arabic.lines import Line, Lines
from proofreader.cleaning.structure import structure
from proofreader.core import Article, Block, Profile, RichText, Role, Shape
from proofreader.core.rich import Form

_FREE = (Shape.PARAGRAPH, Shape.HEADING)


def lay_out(rich: RichText, profile: Profile | None = None) -> Article:
    """The article of a text from which residue has been removed; blank lines are dropped.

    Where no headline is recognised by its words, a heading before all running text is it. List items, quotations and
    rows of tables are never headline, dateline or byline.
    """
    lines = Lines(rich.text)
    forms = _forms(rich)
    blocks = [
        _block(block, line, forms[line.start], rich)
        for block, line in zip(structure(rich.text, profile).blocks, lines, strict=True)
    ]
    if not any(block.role is Role.TITLE for block in blocks):
        first = next((i for i, block in enumerate(blocks) if block.form.shape is Shape.HEADING), len(blocks))
        if first + 1 < len(blocks) and not any(line.is_prose for line in lines[:first]):
            blocks[first] = replace(blocks[first], role=Role.TITLE)
    return Article(tuple(blocks))


def _forms(rich: RichText) -> dict[int, Form]:
    """The form of each paragraph by its place."""
    found, at = {}, 0
    for form, line in zip(rich.forms, rich.text.split("\n"), strict=True):
        found[at] = form
        at += len(line) + 1
    return found


def _block(block: Block, line: Line, form: Form, rich: RichText) -> Block:
    role = block.role
    if form.shape not in _FREE:
        role = Role.QUOTATION if form.shape is Shape.QUOTATION else Role.BODY
    start, end = line.offset, line.offset + len(block.text)
    own = tuple(
        mark._replace(start=max(mark.start, start) - start, end=min(mark.end, end) - start)
        for mark in rich.near(start, end)
        if mark.start < end and start < mark.end
    )
    return Block(role, block.text, form, own)
