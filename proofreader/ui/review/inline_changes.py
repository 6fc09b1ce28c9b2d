"""Two versions of an article as one text in HTML."""

import re
from collections.abc import Sequence
from html import escape

from proofreader.core import Form, Shape
from proofreader.core.rule_words import message_of
from proofreader.documents.outline import OutlineLine
from proofreader.ui.model.differences import Difference
from proofreader.ui.widgets import theme

_WHOLE = 60_000  # characters up to which unchanged paragraphs are shown too
_NUMBER = re.compile("\x01(\\d+)\x02")
"""The number of a line, at its beginning, while two versions become one text."""


def inline_html(
    before: str,
    found: Sequence[Difference],
    *,
    dark: bool,
    most: int = 0,
    outline: Sequence[OutlineLine] = (),
) -> str:
    """Both versions as one text: what went struck through, what came underlined; ``most`` characters where given.

    Of a long text only the paragraphs with changes. ``outline``: what the lines of ``before`` are, where not all are
    plain paragraphs.
    """
    wrong, right = theme.wrong_text(dark).name(), theme.right_text(dark).name()
    shown = _numbered if outline else _escaped
    parts: list[str] = []
    at = 0
    for number, difference in enumerate(found):
        start, end = difference.old
        if most and start > most:
            break
        parts.append(shown(before, at, start))
        reason = escape(message_of(difference.issue), quote=True) if difference.issue is not None else ""
        piece = ""
        if difference.before:
            piece += _piece(difference.before, "s", wrong)
        if difference.after:
            piece += _piece(difference.after, "u", right)
        parts.append(f'<a name="c{number}" title="{reason}"></a>{piece}')
        at = end
    parts.append(shown(before, at, max(at, most) if most else len(before)))
    lines = "".join(parts).split("\n")
    if len(before) > _WHOLE and not most:
        lines = [line for line in lines if "<a name" in line]
    number = 0
    html = []
    for line in lines:
        if mark := _NUMBER.match(line):
            number = int(mark[1])
        words = _NUMBER.sub("", line)
        html.append(_line_html(words, outline[number].form if number < len(outline) else Form()))
    return "".join(html)


def _escaped(text: str, start: int, end: int) -> str:
    return escape(text[start:end])


def _numbered(text: str, start: int, end: int) -> str:
    """That part of the text, escaped, with the number of each line that begins in it."""
    first, *rest = escape(text[start:end]).split("\n")
    number = text.count("\n", 0, start)
    begun = f"\x01{number}\x02{first}" if start == 0 or text[start - 1] == "\n" else first
    return "\n".join([begun, *(f"\x01{number + more}\x02{line}" for more, line in enumerate(rest, 1))])


def _line_html(words: str, form: Form) -> str:
    """One line as what it is."""
    words, look = words or "&nbsp;", "margin:0 0 8px 0"
    match form.shape:
        case Shape.HEADING:
            return f'<h{form.level} dir="rtl" style="{look}">{words}</h{form.level}>'
        case Shape.BULLET | Shape.NUMBERED:
            return f'<p dir="rtl" style="margin:0 {20 * max(form.level, 1)}px 8px 0">• {words}</p>'
        case Shape.ROW:
            return f'<p dir="rtl" style="{look}">▏{words}</p>'
        case _:
            return f'<p dir="rtl" style="{look}">{words}</p>'


def _piece(text: str, tag: str, colour: str) -> str:
    """The piece in its tag. A line end in it is shown, and ends the line; a lone space is shown too."""
    if not text.strip(" "):
        text = "␣" * len(text)
    begin, end = f'<{tag} style="color:{colour}">', f"</{tag}>"
    return begin + escape(text).replace("\n", f"¶{end}\n{begin}") + end
