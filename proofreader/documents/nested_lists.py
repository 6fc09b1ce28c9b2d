"""List items one after the other, each with its depth, as lists within lists."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from proofreader.core import Block, Shape


@dataclass
class Nested:
    """One list; each item with the lists inside it."""

    shape: Shape
    items: list[tuple[Block, list["Nested"]]] = field(default_factory=list)


def nested(blocks: Sequence[Block]) -> Iterator[Nested]:
    """The lists at the top level. An item that is deeper than the one before goes into it, by one level at most."""
    top: list[Nested] = []
    path: list[Nested] = []
    for block in blocks:
        depth = min(max(block.form.level, 1), len(path) + 1)
        del path[depth:]
        if len(path) == depth and path[-1].shape is not block.form.shape:
            path.pop()
        if len(path) < depth:
            new = Nested(block.form.shape)
            (path[-1].items[-1][1] if path else top).append(new)
            path.append(new)
        path[-1].items.append((block, []))
    yield from top
