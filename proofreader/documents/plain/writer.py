"""An article as plain text: a blank line between paragraphs, none in lists and tables."""

from collections.abc import Iterator, Sequence

from proofreader.core import Article, Block, Shape

_CLOSE = (Shape.BULLET, Shape.NUMBERED, Shape.ROW, Shape.CODE)


def plain_text(article: Article) -> str:
    """The text, ending in a line end."""
    pieces: list[str] = []
    before: Block | None = None
    for block, mark in numbered(article.blocks):
        if before is not None:
            close = before.form.shape in _CLOSE and block.form.shape in _CLOSE
            pieces.append("\n" if close else "\n\n")
        indent = "   " * (max(block.form.level, 1) - 1) if mark else ""
        pieces.append(f"{indent}{mark}{block.text}")
        before = block
    return "".join([*pieces, "\n"]) if pieces else ""


def numbered(blocks: Sequence[Block]) -> Iterator[tuple[Block, str]]:
    """Each paragraph with what stands before it in a list: ``- `` or its number; empty for others."""
    counts: list[int] = []
    for block in blocks:
        shape, level = block.form
        if shape is Shape.NUMBERED:
            del counts[level:]
            counts += [0] * (level - len(counts))
            counts[level - 1] += 1
            yield block, f"{counts[level - 1]}. "
        elif shape is Shape.BULLET:
            del counts[level - 1 :]
            yield block, "- "
        else:
            counts.clear()
            yield block, ""
