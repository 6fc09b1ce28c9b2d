"""Sources with markup, HTML and LaTeX, as an editor holds them: what in them is prose and what is not.

Inside a paragraph a line end means no more than a space; between paragraphs the checked text has a line end.
"""

import html
import re
from collections.abc import Callable, Iterable, Iterator

from proofreader.arabic.late import late_re
from proofreader.core.html_elements import BLOCKS
from proofreader.server.annotated import AnnotatedText, Part

_BLOCKS = BLOCKS | {"head", "html", "option", "select", "td", "th", "title", "video"}
_HTML = late_re(
    r"(?P<hidden><!--.*?(?:-->|\Z)|<(?P<code>script|style|pre|code|svg|math|template)\b.*?(?:</(?P=code)\s*>|\Z))"
    r"|(?P<tag></?(?P<name>[a-z][a-z0-9-]*)(?:\"[^\"]*\"|'[^']*'|[^\"'>])*>|<[!?][^>]*>)"
    r"|(?P<entity>&(?:\#\d{1,7}|\#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,30});)"
    r"|(?P<space>[ \t\r\n\f]+)",
    re.IGNORECASE | re.DOTALL,
)
# Environments and commands whose contents are no prose.
_CODE = "verbatim|Verbatim|lstlisting|minted|equation|align|gather|multline|displaymath|math|tikzpicture|tabular|array"
_REFERENCES = "ref|eqref|pageref|autoref|cref|cite|citep|citet|footcite|parencite|textcite|url|SI|num|verb"
_SILENT = (
    "label|index|includegraphics|usepackage|documentclass|bibliography|bibliographystyle|input|include|newcommand|"
    "renewcommand|setlength|hspace|vspace|pagestyle|thispagestyle|geometry|setmainfont|newfontfamily|setmainlanguage|"
    "setotherlanguage|hypersetup|definecolor|color|graphicspath|addbibresource|counterwithin|setcounter|href"
)
_ARGUMENTS = r"(?:\s*\[[^\]]*\])*"
_LATEX = late_re(
    rf"(?P<hidden>\\begin\{{(?P<code>(?:{_CODE})\*?)\}}.*?(?:\\end\{{(?P=code)\}}|\Z)|\\\[.*?(?:\\\]|\Z)|\$\$.*?(?:\$\$|\Z))"
    r"|(?P<comment>(?<!\\)%[^\r\n]*(?:\r?\n[ \t]*(?![ \t\r\n]))?)"
    r"|(?P<formula>(?<!\\)\$[^$\n]*\$|\\\(.*?\\\))"
    rf"|(?P<reference>\\(?:{_REFERENCES})\*?{_ARGUMENTS}\{{[^}}]*\}})"
    rf"|(?P<silent>\\(?:{_SILENT})\*?{_ARGUMENTS}(?:\{{[^}}]*\}})?{_ARGUMENTS})"
    rf"|(?P<border>\\(?:begin|end)\{{[^}}]*\}}{_ARGUMENTS}|\\(?:par|item|newline|newpage|clearpage)\b{_ARGUMENTS}|\\\\)"
    r"|(?P<escaped>\\[%&$#_{}])"
    rf"|(?P<command>\\(?:[a-zA-Z@]+\*?{_ARGUMENTS}|[^a-zA-Z\s]))"
    r"|(?P<brace>[{}])"
    r"|(?P<space>[ \t\r\n]+|~)",
    re.DOTALL,
)
_PARAGRAPH = late_re(r"\n[ \t\r]*\n")
_FORMULA = "x"  # stands where a formula or a reference is read as a word


def html_source(text: str) -> AnnotatedText:
    """Return the prose of an HTML source.

    >>> html_source("<p>سطر <b>أول</b>\\n  وثان &amp; ثالث</p><p>فقرة</p>").text
    '\\nسطر أول وثان & ثالث\\n\\nفقرة\\n'
    """
    return AnnotatedText.of(_without_idle_spaces(_parts(text, _HTML, _html_part)))


def latex_source(text: str) -> AnnotatedText:
    """Return the prose of a LaTeX source.

    >>> latex_source("\\\\section{باب} قال \\\\textbf{علي} في $x$ % كذا\\n\\nفقرة").text.split("\\n")
    ['باب قال علي في x', '', 'فقرة']
    """
    return AnnotatedText.of(_without_idle_spaces(_parts(text, _LATEX, _latex_part)))


def _parts(text: str, pattern: re.Pattern[str], part_of: Callable[[re.Match[str]], Part]) -> Iterator[Part]:
    at = 0
    for match in pattern.finditer(text):
        if match.start() > at:
            yield Part.prose(text[at : match.start()])
        yield part_of(match)
        at = match.end()
    if at < len(text):
        yield Part.prose(text[at:])


def _html_part(match: re.Match[str]) -> Part:
    found = match.group()
    if match["space"]:
        return Part(found, " ")
    if match["entity"]:
        character = html.unescape(found)
        return Part(found, " " if character.isspace() and character != "\xa0" else character)
    if match["hidden"]:
        return Part(found, _FORMULA if (match["code"] or "").lower() in ("code", "math") else "")
    return Part(found, "\n" if (match["name"] or "").lower() in _BLOCKS else "")


def _latex_part(match: re.Match[str]) -> Part:
    found = match.group()
    if match["space"]:
        return Part(found, "\xa0" if found == "~" else "\n\n" if _PARAGRAPH.search(found) else " ")
    if match["formula"] or match["reference"]:
        return Part(found, _FORMULA)
    if match["escaped"]:
        return Part(found, found[1:])
    return Part(found, "\n" if match["border"] or match["hidden"] else "")


def _without_idle_spaces(parts: Iterable[Part]) -> Iterator[Part]:
    """The parts without spaces at the edges of paragraphs, nor more than one at a time: no reader sees them."""
    line_start, waiting = True, list[Part]()  # a space, and markup behind it that shows nothing
    for part in parts:
        if part.checked == " ":
            waiting.append(Part(part.original, "" if line_start or any(other.checked for other in waiting) else " "))
        elif not part.checked:
            waiting.append(part)
        else:
            at_border = part.checked.startswith("\n")
            yield from (Part(other.original, "" if at_border else other.checked) for other in waiting)
            waiting.clear()
            yield part
            line_start = part.checked.endswith("\n")
    yield from (Part(other.original, "") for other in waiting)
