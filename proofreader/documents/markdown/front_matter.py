"""Front matter: what a file says of itself at its very start, between two lines of hyphens or plus signs."""

from proofreader.arabic.late import late_re

_FENCED = late_re(r"(?P<fence>---|\+\+\+)[ \t]*\n(?P<inside>(?:.*\n)*?)(?P<end>---|\.\.\.|\+\+\+)[ \t]*(?:\n|\Z)")
# ``title: …``, ``العنوان: …``, a bare list item or the indented continuation of an entry. A line of prose is none of
# these: a rule of hyphens opens many a text, and what stands between two of them is text then.
_KEY = late_re(r"""(?:"[^"\n]+"|'[^'\n]+'|[A-Za-z_][\w.-]*(?:[ ][\w.-]+){0,2}|[^\W\d_]{2,}) *:(?:[ \t].*)?""")
_MORE = late_re(r"[ \t]+\S.*|- .*|-|#.*|[ \t]*|[\]}].*")
_TOML = late_re(r"""(?:[\w.-]+|"[^"\n]+") *=.*|\[{1,2}[^\]\n]+\]{1,2}[ \t]*|[ \t]*\S.*|[ \t]*|#.*""")
_TOML_KEY = late_re(r"""(?:[\w.-]+|"[^"\n]+") *=""")


def front_matter_end(source: str) -> int:
    """How many characters front matter takes; 0 where there is none.

    >>> front_matter_end("---\\ntitle: خبر\\n---\\nنص")
    19
    >>> front_matter_end("---\\n# عنوان الخبر\\n\\nفقرة أولى.\\n\\n---\\n")
    0
    """
    found = _FENCED.match(source)
    if found is None or (found["fence"] == "+++") != (found["end"] == "+++"):
        return 0
    lines = found["inside"].split("\n")[:-1]
    if found["fence"] == "+++":
        entries = [line for line in lines if line.strip() and not line.startswith(("#", "["))]
        is_front = all(map(_TOML.fullmatch, lines)) and bool(entries) and bool(_TOML_KEY.match(entries[0]))
    else:
        entries = [line for line in lines if not line.startswith("#")]
        is_front = (
            bool(entries)
            and _KEY.fullmatch(entries[0]) is not None
            and all(_KEY.fullmatch(line) or _MORE.fullmatch(line) for line in lines)
        )
    return found.end() if is_front else 0
