"""Markup that is no prose, in text files of any kind: code, template tags, footnote marks, formulas, tables.

Within a line ``MARKUP`` finds it. Over several lines go front matter, fenced code and the spaces that align the columns
of a table. The syntaxes are those of CommonMark 0.31, Pandoc's Markdown, kramdown, MediaWiki, reStructuredText, LaTeX,
Jinja, Liquid, PHP, SubRip and WebVTT.
"""

from collections.abc import Iterator, Sequence

import regex

from proofreader.arabic.late import late_re, late_regex
from proofreader.arabic.letters import LETTERS
from proofreader.core import Document, Span

MARKUP = late_regex(
    rf"""
    (?<!`)(?P<ticks>`+)(?!`)[^\n]{{1,400}}?(?<!`)(?P=ticks)(?!`)
  | <!--[^\n]*?--> | <\?[^\n]*?\?> | <%[^\n]*?%>
  | </?[A-Za-z](?:[^<>"'\n{LETTERS}]|"[^"<>\n]*"|'[^'<>\n]*')*>
  | \{{\{{[^{{}}\n]*\}}\}} | \{{%[^\n]*?%\}} | \{{[\#.:][^{{}}\n]*\}} | \$\{{[^{{}}\n]*\}} | \{{[A-Za-z0-9_]+\}}
  | ^\s*:{{3,}}(?:\ *\{{[^{{}}\n]*\}}|\ *[\w-]+)?
  | ^\s*\.\.\ [\w-]+::[^\n]* | (?<!\w):[A-Za-z][\w-]*:(?:`[^`\n]+`)?
  | (?<!\w)[A-Za-z_]\w*(?:::~?[A-Za-z_]\w*)+(?:\(\))? | (?<!\w)::[A-Za-z_]\w*
  | \[\^[^\[\]\n]{{1,80}}\]:? | \[\[[^\[\]|\n]{{1,200}}(?:\||\]\]) | (?<=\[\[[^\[\]\n]{{1,200}})\]\]
  | (?<=\])\((?:[^()\s]|\([^()\s]*\)){{1,300}}(?:\ "[^"\n]*")?\) | (?<=\])\[[^\[\]\n]{{1,80}}\]
  | ^\ {{0,3}}\[[^\[\]\n]{{1,80}}\]:\ +\S+
  | \[/?[a-z][a-z_-]*(?:\ +[\w-]+=(?:"[^"\n]*"|'[^'\n]*'|[^\s\]]+))*\ */?\]
  | ^\s*(?:(?:import|export|from|include|require|using|@import|@use)\s[^\n]*["'][^"'\n]+["']\)?;?|\#include\s[^\n]+)\s*$
  | \\(?:ref|pageref|eqref|label|cite[a-z]*|input|include[a-z]*|usepackage|begin|end|url|href|documentclass)
      \*?(?:\[[^\[\]\n]*\])?\{{[^{{}}\n]*\}} | \\[A-Za-z]+\*?
  | \$\$[^$\n]+\$\$ | \$(?=[^$\n]*[_^\\={{}}])[^$\s](?:[^$\n]{{0,200}}[^$\s])?\$ | \\\([^\n]*?\\\) | \\\[[^\n]*?\\\]
  | \d\d:\d\d(?::\d\d)?[.,]\d{{3}}\ *-->\ *\d\d:\d\d(?::\d\d)?[.,]\d{{3}}[^\n]*
  | (?<![\w_])[{LETTERS}]+(?:_[{LETTERS}\d]+)+(?![\w_])
  | (?<!\w)%\(\w+\)[sdif] | (?<!\w)%[sdif](?!\w)
  | ^\s*[|+](?:[\s:|+=-]*[=-]{{2,}}[\s:|+=-]*)$
    """,
    regex.VERBOSE | regex.VERSION1 | regex.MULTILINE,
)
MAY_BE_MARKUP = late_regex(r"[`<{}_$\\]|::|\]\(|\]\[|\]:|\[[\[^/a-z]|-->|%[(sdif]|^\s*[|+]|['\"]\)?;?\s*$|#include")
CHARACTERS = frozenset("`<{}_$\\:]%|+'\"#")
"""A text without any of these holds no markup that one line shows."""

_FENCE = late_re(r" {0,3}(`{3,}|~{3,})(.*)")
_KEY = late_re(r"[\w .-]+:(?: .*|)$|\s*- |\s*#|\s+\S")
_RULE = frozenset({"---", "+++"})
_LONGEST_HEADER = 60  # lines


def find_blocks(document: Document) -> Iterator[Span]:
    """Front matter, fenced code and the spaces of tables: what only several lines together show."""
    text, lines = document.text, document.paragraphs
    start = 0
    if text.startswith(("---", "+++")) and (end := _front_matter(text, lines)):
        yield Span(0, lines[end].end)
        start = end + 1
    if "```" in text or "~~~" in text:
        yield from _fenced(text, lines[start:])
    if "|" in text or "   " in text or "\t" in text:
        yield from _aligned(text, lines[start:])


def _front_matter(text: str, lines: Sequence[Span]) -> int:
    """The number of the line that closes the header of a text, which consists of keys and values; 0 for none."""
    first = text[slice(*lines[0])].rstrip()
    if first not in _RULE:
        return 0
    for number in range(1, min(len(lines), _LONGEST_HEADER)):
        line = text[slice(*lines[number])].rstrip()
        if line == first or (first == "---" and line == "..."):
            return number if number > 1 else 0
        if line and not (_KEY.match(line) or (first == "+++" and "=" in line) or line.startswith("[")):
            return 0
    return 0


def _fenced(text: str, lines: Sequence[Span]) -> Iterator[Span]:
    """Code between fences, the fences included; one that is never closed opens none."""
    opened: tuple[int, str] | None = None
    for start, end in lines:
        match = _FENCE.match(text, start, end)
        if not match:
            continue
        if opened is None:
            if "`" not in match[2]:
                opened = (start, match[1])
        elif match[1].startswith(opened[1]) and not match[2].strip():
            yield Span(opened[0], end)
            opened = None


_GAP = late_re(r"[ \u00a0\t]{2,}|\t")
_WIDE = late_re(r"(?<=\S)(?:[ \u00a0]{3,}|[ \u00a0]*\t[ \u00a0\t]*)(?=\S)")
_LEAST_COLUMNS = 3
_WIDEST_CELL = 40  # code points


def _aligned(text: str, lines: Sequence[Span]) -> Iterator[Span]:
    """The runs of spaces in the lines of tables: of those with bars, and of two lines or more in columns of spaces."""
    kinds = [_is_row(text[start:end]) for start, end in lines]
    for number, (start, end) in enumerate(lines):
        kind = kinds[number]
        alone = kind == _COLUMNS and _COLUMNS not in kinds[max(0, number - 1) : number] + kinds[number + 1 : number + 2]
        if not kind or alone:
            continue
        # Around each bar one space may stand or none.
        pattern = _AROUND_BARS if kind == _BARS else _GAP
        yield from (Span(*match.span()) for match in pattern.finditer(text, start, end))


_NO_ROW, _BARS, _COLUMNS = range(3)
_AROUND_BARS = late_re(r"[ \u00a0\t]*\|[ \u00a0\t]*|[ \u00a0\t]{2,}")


def _is_row(line: str) -> int:
    """Whether a line looks like the row of a table, and what parts its cells."""
    if line.count("|") > 1:
        return _BARS
    if "   " not in line and "\t" not in line:
        return _NO_ROW
    cells = _WIDE.split(line.strip())
    return _COLUMNS if len(cells) >= _LEAST_COLUMNS and max(map(len, cells)) <= _WIDEST_CELL else _NO_ROW
