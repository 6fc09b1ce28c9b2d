"""An article as Markdown. What is written is read again: a paragraph whose marks would be lost gets HTML tags."""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby, zip_longest

from proofreader.arabic.late import late_re
from proofreader.core import Article, Block, Mark, Role, Shape, Style
from proofreader.documents.plain.writer import numbered
from proofreader.documents.segments import cells_of, segments

_SPECIAL = late_re(r"(?P<note>\[\^[^\[\]\s]+\](?![(\[]))|[\\`*_\[\]<>~|]|&(?=#?\w+;)|!(?=\[)")
# At the start of a line: a heading, a list, a quotation, a line across, an underline of a heading.
_AT_START = late_re(r"(?P<mark>[#+\-=]|\d{1,9}(?=[.)]))")
_TAGS = {Style.BOLD: ("**", "<strong>", "</strong>"), Style.ITALIC: ("*", "<em>", "</em>")}


def markdown_text(article: Article) -> str:
    """The text, ending in a line end."""
    parts: list[str] = []
    indents: list[str] = []
    before: Shape | None = None
    for shape, group in groupby(numbered(article.blocks), lambda pair: pair[0].form.shape):
        pairs = list(group)
        listed = shape in (Shape.BULLET, Shape.NUMBERED)
        if parts:
            parts.append("\n" if listed and before in (Shape.BULLET, Shape.NUMBERED) else "\n\n")
        if shape is Shape.ROW:
            parts.append(_table([block for block, _ in pairs]))
        elif shape is Shape.CODE:
            ticks = max((len(run) for block, _ in pairs for run in re.findall("`+", block.text)), default=0)
            fence = "`" * max(3, ticks + 1)
            parts.append("\n".join([fence, *(block.text for block, _ in pairs), fence]))
        elif listed:
            parts.append("\n".join(_item(block, mark, indents) for block, mark in pairs))
        else:
            parts.append("\n\n".join(_paragraph(block) for block, _ in pairs))
        indents = indents if listed else []
        before = shape
    return "".join([*parts, "\n"]) if parts else ""


def _item(block: Block, mark: str, indents: list[str]) -> str:
    """``indents``: of the items above, by level; changed to hold that of this one."""
    level = max(block.form.level, 1)
    del indents[level - 1 :]
    own = "".join(indents)
    indents.append(" " * len(mark))
    return f"{own}{mark}{_inline(block.text, block.marks)}"


def _paragraph(block: Block) -> str:
    if block.role is Role.TITLE:
        return f"# {_heading(block)}"
    if block.role is Role.QUOTATION:
        return f"> {_inline(block.text, block.marks)}"
    if block.role is Role.BODY and block.form.shape is Shape.HEADING:
        return f"{'#' * min(max(block.form.level, 1), 6)} {_heading(block)}"
    return _inline(block.text, block.marks)


def _heading(block: Block) -> str:
    """Hash signs at its end would be taken for markup."""
    text = _inline(block.text, block.marks)
    bare = text.rstrip("#")
    return text if bare == text else bare + "\\#" * (len(text) - len(bare))


def _table(rows: Sequence[Block]) -> str:
    # A stroke ends a cell inside code and addresses too.
    cells = [[re.sub(r"(?<!\\)\|", r"\\|", _inline(text, marks)) for text, marks in cells_of(row)] for row in rows]
    columns = max(map(len, cells))
    lines = [[*line, *[""] * (columns - len(line))] for line in cells]
    lines.insert(1, ["---"] * columns)
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def _inline(text: str, marks: Sequence[Mark]) -> str:
    """The paragraph with its marks, escaped where it would be taken for markup."""
    bare = tuple(mark for mark in (_trimmed(text, mark) for mark in marks) if mark is not None)
    written = _written(text, bare, html=False)
    return written if _reads_as(written, text, bare) else _written(text, bare, html=True)


def _trimmed(text: str, mark: Mark) -> Mark | None:
    """The mark without space at its edges, which Markdown allows in none."""
    inner = text[mark.start : mark.end]
    start = mark.start + len(inner) - len(inner.lstrip())
    end = mark.start + len(inner.rstrip())
    return mark._replace(start=start, end=end) if start < end else None


def _reads_as(written: str, text: str, marks: Sequence[Mark]) -> bool:
    from proofreader.documents.markdown.source_text import MarkdownText

    rich = MarkdownText(written).rich
    return rich.text == text and {mark[:3] for mark in rich.marks} == {mark[:3] for mark in marks}


def _written(text: str, marks: Sequence[Mark], *, html: bool) -> str:
    return _escape_start("".join(_pieces(text, marks, html=html)))


def _pieces(text: str, marks: Sequence[Mark], *, html: bool) -> Iterator[str]:
    """Links outermost, then bold, then italic; each is closed as soon as it or one around it ends."""
    opened: list[tuple[Style, str]] = []
    pieces = list(segments(text, marks))
    for piece, following in zip_longest(pieces, pieces[1:]):
        wanted = [(Style.LINK, piece.link)] if piece.link else []
        wanted += [(Style.BOLD, "")] if piece.bold else []
        wanted += [(Style.ITALIC, "")] if piece.italic else []
        same = next((i for i, pair in enumerate(zip(opened, wanted, strict=False)) if pair[0] != pair[1]), None)
        keep = min(len(opened), len(wanted)) if same is None else same
        while len(opened) > keep:
            yield _close(*opened.pop(), html=html)
        for style in wanted[keep:]:
            yield "[" if style[0] is Style.LINK else _TAGS[style[0]][1 if html else 0]
            opened.append(style)
        if piece.code:
            yield _code(piece.text)
            continue
        escaped = _SPECIAL.sub(_escaped, piece.text)
        if escaped.endswith("!") and following and following.link != piece.link:  # else it would be a picture
            escaped = f"{escaped[:-1]}\\!"
        yield escaped
    while opened:
        yield _close(*opened.pop(), html=html)


def _escaped(found: re.Match[str]) -> str:
    """What would be markup as text; the mark of a footnote stays one."""
    return found[0] if found["note"] else f"\\{found[0]}"


def _close(style: Style, target: str, *, html: bool) -> str:
    if style is Style.LINK:
        return f"](<{target}>)" if re.search(r"[()\s]", target) else f"]({target})"
    return _TAGS[style][2 if html else 0]


def _code(text: str) -> str:
    fence = "`" * (max(map(len, re.findall("`+", text)), default=0) + 1)
    space = " " if text.startswith("`") or text.endswith("`") else ""
    return f"{fence}{space}{text}{space}{fence}"


def _escape_start(text: str) -> str:
    found = _AT_START.match(text)
    if not found:
        return text
    mark = found["mark"]
    return f"{mark}\\{text[len(mark) :]}" if mark.isdigit() else f"\\{text}"
