"""An article as one HTML file: nothing is loaded from elsewhere, and it reads from right to left."""

from collections.abc import Iterator, Sequence
from html import escape
from itertools import groupby

from proofreader.core import Article, Block, Details, Mark, Profile, Role, Shape
from proofreader.documents.direction import is_left_to_right
from proofreader.documents.nested_lists import Nested, nested
from proofreader.documents.segments import Segment, by_link, cells_of, segments

_STYLE = """body {{ max-width: 42em; margin: 2em auto; padding: 0 1em; font: {size}pt/1.7 {font}, serif; }}
h1, h2, h3, h4, h5, h6 {{ line-height: 1.3; }}
.subtitle {{ font-size: 1.25em; color: #404040; }}
.dateline {{ color: #595959; }}
.byline {{ font-weight: bold; }}
blockquote {{ margin: 1em 2em; padding-inline-start: 1em; border-inline-start: 3px solid #a6a6a6; }}
table {{ border-collapse: collapse; width: 100%; }}
th, td {{ border: 1px solid #a6a6a6; padding: .3em .6em; text-align: start; vertical-align: top; }}"""
_TAGS = {Shape.BULLET: "ul", Shape.NUMBERED: "ol"}
_CLASSES = {Role.SUBTITLE: "subtitle", Role.DATELINE: "dateline", Role.BYLINE: "byline"}


def html_text(article: Article, profile: Profile, details: Details) -> str:
    """The page, ending in a line end."""
    font = escape(profile.font.replace('"', ""), quote=False)
    head = [
        '<meta charset="utf-8">',
        '<meta name="generator" content="proofreader">',
        f"<title>{escape(details.title or article.title, quote=False)}</title>",
        *_meta("author", details.author),
        *_meta("date", details.date),
        f"<style>\n{_STYLE.format(size=f'{profile.font_size:g}', font=_quoted(font))}\n</style>",
    ]
    language = escape(profile.language)
    lines = [
        "<!DOCTYPE html>",
        f'<html lang="{language}" dir="rtl">',
        "<head>",
        *head,
        "</head>",
        "<body>",
        *_body(article.blocks),
        "</body>",
        "</html>",
    ]
    return "\n".join(lines) + "\n"


def html_fragment(article: Article) -> str:
    """The article for a system that has its own page and look: headings, paragraphs, lists, tables, bold and links.

    No class, no style: only what each paragraph is.
    """
    return "\n".join(_body(article.blocks, classes=False)) + "\n"


def _quoted(font: str) -> str:
    return '"' + font.replace("\\", "") + '"'


def _meta(name: str, value: str) -> list[str]:
    return [f'<meta name="{name}" content="{escape(value)}">'] if value else []


def _body(blocks: Sequence[Block], *, classes: bool = True) -> Iterator[str]:
    for kind, group in groupby(blocks, _kind):
        items = list(group)
        if kind == "list":
            for item in nested(items):
                yield from _list(item)
        elif kind == "table":
            yield "<table>"
            for number, row in enumerate(items):
                yield _row(row, "td" if number else "th")
            yield "</table>"
        else:
            yield from (_paragraph(item, classes=classes) for item in items)


def _kind(block: Block) -> str:
    if block.form.shape in _TAGS:
        return "list"
    return "table" if block.form.shape is Shape.ROW else ""


def _list(item: Nested) -> Iterator[str]:
    tag = _TAGS[item.shape]
    yield f"<{tag}>"
    for block, inner in item.items:
        yield f"<li{_direction(block)}>{_inline(block.text, block.marks)}"
        for part in inner:
            yield from _list(part)
        yield "</li>"
    yield f"</{tag}>"


def _row(block: Block, tag: str) -> str:
    cells = "".join(f"<{tag}>{_inline(text, marks)}</{tag}>" for text, marks in cells_of(block))
    return f"<tr>{cells}</tr>"


def _paragraph(block: Block, *, classes: bool) -> str:
    text = _inline(block.text, block.marks)
    turned = _direction(block)
    if block.role is Role.TITLE:
        return f"<h1{turned}>{text}</h1>"
    if block.role is Role.QUOTATION:
        return f"<blockquote><p{turned}>{text}</p></blockquote>"
    if classes and block.role in _CLASSES:
        return f'<p class="{_CLASSES[block.role]}">{text}</p>'
    match block.form.shape:
        case Shape.HEADING:
            level = min(max(block.form.level, 1), 6)
            return f"<h{level}{turned}>{text}</h{level}>"
        case Shape.CODE:
            return f'<pre dir="auto">{escape(block.text, quote=False)}</pre>'
        case _:
            return f"<p{turned}>{text}</p>"


def _direction(block: Block) -> str:
    return ' dir="ltr"' if is_left_to_right(block.text) else ""


def _inline(text: str, marks: Sequence[Mark]) -> str:
    parts = []
    for link, pieces in by_link(segments(text, marks)):
        inner = "".join(map(_piece, pieces))
        parts.append(f'<a href="{escape(link)}">{inner}</a>' if link else inner)
    return "".join(parts)


def _piece(piece: Segment) -> str:
    text = escape(piece.text, quote=False)
    for tag, on in (("code", piece.code), ("em", piece.italic), ("strong", piece.bold)):
        text = f"<{tag}>{text}</{tag}>" if on else text
    return text
