"""markdown-it-py, taught to say where in the source each character of prose stands.

Its inline tokens have no places. Two inline rules of ours, one before and one behind all others, make a text token of
every stretch that no other rule claims, with its place in ``meta["at"]``. What comes out is the same text.
"""

from functools import cache

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock, reference
from markdown_it.rules_inline import StateInline

from proofreader.arabic.late import late_re

_NOTE = late_re(r"\[\^[^\[\]\s]+\]:")
# The characters at which an inline rule may begin, as markdown-it-py has them.
_STOPS = frozenset("\n!#$%&*+-:<=>@[\\]^_`{}~")


@cache
def parser() -> MarkdownIt:
    """CommonMark with tables and strikethrough; links are recognised, never followed."""
    markdown = MarkdownIt("commonmark").enable(["table", "strikethrough"])
    markdown.inline.ruler.before("text", "placed_text", _stretch)
    markdown.inline.ruler.push("placed_char", _character)
    markdown.block.ruler.at("reference", _reference)
    markdown.block.ruler.before("paragraph", "footnote", _footnote, {"alt": ["paragraph"]})
    # They would join our tokens and drop the places.
    markdown.disable(["fragments_join", "text_join"])
    return markdown


def _footnote(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """Ends the paragraph before a line that begins a footnote: «[^1]: كلمة» is a paragraph of its own."""
    at = state.bMarks[start] + state.tShift[start]
    return silent and _NOTE.match(state.src, at) is not None


def _reference(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """Reads the address of a link, but not a note of one word: «[^1]: كلمة» is text."""
    at = state.bMarks[start] + state.tShift[start]
    return not state.src.startswith("[^", at) and reference(state, start, end, silent)


def _stretch(state: StateInline, silent: bool) -> bool:
    end = start = state.pos
    while end < state.posMax and state.src[end] not in _STOPS:
        end += 1
    if end < state.posMax and state.src[end] == "\n":
        # Spaces before a line end are markup: the rule for line ends must see them.
        while end > start and state.src[end - 1] == " ":
            end -= 1
    return _push(state, end, silent)


def _character(state: StateInline, silent: bool) -> bool:
    return state.src[state.pos] not in " \n" and _push(state, state.pos + 1, silent)


def _push(state: StateInline, end: int, silent: bool) -> bool:
    if end == state.pos:
        return False
    if not silent:
        token = state.push("text", "", 0)
        token.content = state.src[state.pos : end]
        token.meta["at"] = state.pos
    state.pos = end
    return True
