"""Bar charts as SVG, in the direction of the page, with no library and no script: they are there when the page opens,
and on paper."""

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

_WIDTH = 640  # units of the drawing, which is scaled to its column
_ROW = 38
_BAR = 11
_LABEL = 62  # characters


@dataclass(frozen=True, slots=True)
class Bar:
    """One row.

    parts: what the bar is made of, from where one begins to read, each in its own colour. value: the words at its end.
    link: the part of the address after ``#`` that shows what it stands for, "" where nothing is to be shown.
    """

    label: str
    parts: tuple[int, ...]
    value: str
    link: str = ""
    hint: str = ""


def chart(bars: Sequence[Bar], name: str, direction: str = "rtl") -> str:
    """The chart, as long as its rows. ``name`` is what a screen reader says. ``direction``: ``rtl`` or ``ltr``."""
    most = max((sum(bar.parts) for bar in bars), default=0) or 1
    rows = "".join(_row(bar, number * _ROW, most, direction == "rtl") for number, bar in enumerate(bars))
    height = max(_ROW * len(bars), _ROW)
    return (
        f'<svg class="chart" role="group" aria-label="{escape(name)}" viewBox="0 0 {_WIDTH} {height}" '
        f'direction="{direction}" xmlns="http://www.w3.org/2000/svg">{rows}</svg>'
    )


def _row(bar: Bar, top: int, most: int, from_right: bool) -> str:
    near, far = (_WIDTH, 0) if from_right else (0, _WIDTH)
    label = bar.label if len(bar.label) <= _LABEL else f"{bar.label[: _LABEL - 1].rstrip()}…"
    drawn = [
        f"<title>{escape(bar.hint or f'{bar.label}: {bar.value}')}</title>",
        f'<rect class="hit" x="0" y="{top}" width="{_WIDTH}" height="{_ROW}"/>',
        f'<text class="label" x="{near}" y="{top + 17}">{escape(label)}</text>',
        f'<text class="value" x="{far}" y="{top + 17}" text-anchor="end">{escape(bar.value)}</text>',
        f'<rect class="track" x="0" y="{top + 23}" width="{_WIDTH}" height="{_BAR}" rx="3"/>',
    ]
    done = 0.0
    for number, part in enumerate(bar.parts):
        width = _WIDTH * part / most
        if part:
            width = max(width, 1.5)
            left = max(_WIDTH - done - width, 0) if from_right else done
            drawn.append(
                f'<rect class="part{number}" x="{left:.1f}" y="{top + 23}" width="{width:.1f}" height="{_BAR}" rx="3"/>'
            )
            done += width
    inner = "".join(drawn)
    return f'<a href="#{escape(bar.link)}">{inner}</a>' if bar.link else f"<g>{inner}</g>"
