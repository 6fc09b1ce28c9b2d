"""Finds the roles of the paragraphs of a cleaned text."""

from collections.abc import Sequence

from proofreader.arabic.lines import Line, Lines
from proofreader.arabic.sentences import in_paragraph
from proofreader.cleaning.roles import is_byline, is_date, is_place
from proofreader.core import Article, Block, Profile, Role

# Headlines and standfirsts of Arabic news sites seldom have more words.
_TITLE_WORDS = 22
# Shorter first lines in raw articles are names of authors.
_LEAST_TITLE_WORDS = 3
_SURE_TITLE_WORDS = 15
_SUBTITLE_WORDS = 40


def structure(text: str, profile: Profile | None = None) -> Article:
    """The article of a text from which residue has been removed; ``\\n`` ends a paragraph, blank lines are dropped.

    The title is the first line if it looks like one: short, and either without a full stop or followed by the
    dateline; the dateline may also come first. A text without such a line has no title. Only lines before the
    running text can be dateline or subtitle.
    ``profile.options["title_words"]`` changes how long a headline may be.
    """
    lines = Lines(text)
    roles = [_form(line) for line in lines]
    most_words = int(profile.options.get("title_words", _TITLE_WORDS)) if profile else _TITLE_WORDS
    title = next((i for i, role in enumerate(roles) if role is Role.BODY), 0)
    if _is_title(lines, roles, title, most_words):
        roles[title] = Role.TITLE
    _read_head(lines, roles)
    return Article(tuple(Block(role, line.text) for role, line in zip(roles, lines, strict=True)))


def _form(line: Line) -> Role:
    """The role that the line's own form shows."""
    if is_date(line) or is_place(line):
        return Role.DATELINE
    return Role.BYLINE if is_byline(line) else Role.BODY


def _is_title(lines: Lines, roles: Sequence[Role], i: int, most_words: int) -> bool:
    """Whether line ``i``, the first that is neither dateline nor byline, is the headline."""
    if i + 1 >= len(lines) or not _LEAST_TITLE_WORDS <= len(lines[i].words) <= most_words:
        return False
    if _has_stop_inside(lines[i].text):
        return False
    if i:
        # After a dateline the article itself may begin at once: only what is surely no sentence is a headline.
        return len(lines[i].words) <= _SURE_TITLE_WORDS and lines.in_head(i) and lines[i + 1].is_prose
    return roles[1] is not Role.BODY or not lines[0].text.endswith((".", ":", "،", ",", "؛"))


def _has_stop_inside(text: str) -> bool:
    """Whether a sentence ends with a full stop, not two, and another follows: a paragraph, not a headline."""
    return any(text[end - 1] == "." != text[end - 2] for _, end in list(in_paragraph(text))[:-1])


def _read_head(lines: Lines, roles: list[Role]) -> None:
    """Takes back datelines that stand in the running text, and finds the subtitle."""
    body = next((i for i, role in enumerate(roles) if role is Role.BODY and i and lines[i].is_prose), len(lines))
    for i in range(body, len(lines)):
        if roles[i] is Role.DATELINE:
            roles[i] = Role.BODY
    # Without a dateline or byline after it, a line that looks like a standfirst may be a paragraph.
    if (
        len(roles) > 3
        and roles[0] is Role.TITLE
        and roles[1] is Role.BODY
        and roles[2] in (Role.DATELINE, Role.BYLINE)
        and 3 <= len(lines[1].words) <= _SUBTITLE_WORDS
    ):
        roles[1] = Role.SUBTITLE
