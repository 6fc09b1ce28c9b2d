"""Makes text from the clipboard, a file or a widget fit for a document."""

from proofreader.arabic.late import late_regex

# One line end in Unicode's terms (UAX 14, class BK, CR, LF, NL), and the form feed between pages.
_LINE_END = late_regex("\r\n|[\r\x0b\x0c\u2028\u2029]|(?<![Ø-Û])\x85")
# Controls that no article contains, U+FFFC (Qt and web pages put it where an image stood), half surrogate pairs
# (they can't be saved as UTF-8), non-characters, and byte order marks at the beginning of the text.
# But the controls are the second halves of letters where Arabic was read in a wrong encoding (``arabic/mojibake.py``).
_JUNK = late_regex(
    "\\A\ufeff+|[\x00-\x08\x0e-\x1f\x7f\ufffc\ufffe\uffff\ud800-\udfff]|(?<![Ø-Ûâ€])[\x80-\x84\x86-\x9f]"
)


def clean_paste(text: str) -> str:
    """The text with ``\\n`` line ends and without characters that no article contains.

    Nothing visible changes: bidi marks, no-break spaces and the like are left to the rules, which show what they do.
    """
    return _JUNK.sub("", _LINE_END.sub("\n", text))
