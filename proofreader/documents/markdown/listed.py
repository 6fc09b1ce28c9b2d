"""A Markdown source that stays one, with a list of corrections at its end."""

from collections.abc import Sequence

from proofreader.core import Article
from proofreader.correction.correction_list import Correction
from proofreader.documents.change_list import change_blocks
from proofreader.documents.markdown.front_matter import front_matter_end
from proofreader.documents.markdown.parser import parser
from proofreader.documents.markdown.writer import markdown_text

# How the blocks of HTML end that run over blank lines, by how they begin (CommonMark 4.6, kinds 1 to 5).
_ENDS = {
    "<!--": "-->",
    "<?": "?>",
    "<![cdata[": "]]>",
    "<!": ">",
    "<script": "</script>",
    "<pre": "</pre>",
    "<style": "</style>",
    "<textarea": "</textarea>",
}
_WORD = "x"  # behind a blank line a paragraph of its own, unless something is open


def list_behind(source: str, corrections: Sequence[Correction] | None) -> str:
    """What to put behind the source, so that the list is read as one; nothing where there is None."""
    if corrections is None:
        return ""
    listed = markdown_text(Article(change_blocks(corrections)))
    if not source:
        return listed
    end = _end_of_open_block(source)
    line_end = "" if source.endswith("\n") else "\n"
    blank = "" if source.endswith("\n\n") and not end else "\n"
    return "".join([line_end, f"{end}\n" if end else "", blank, listed])


def _end_of_open_block(source: str) -> str:
    """The line that ends the code or the HTML in which the source breaks off; "" where it does in neither."""
    last = parser().parse(f"{source[front_matter_end(source) :]}\n\n{_WORD}")[-1]
    if last.type == "fence":
        return last.markup
    if last.type == "html_block":
        begins = last.content.lstrip().lower()
        return next((end for start, end in _ENDS.items() if begins.startswith(start)), "")
    return ""
