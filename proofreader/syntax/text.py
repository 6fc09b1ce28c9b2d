"""The words of a document with their nodes and with what stands between them."""

from proofreader.arabic.late import late_re
from proofreader.core import Document, Lexicon, Word
from proofreader.syntax.node import Node, nodes_of

_NOTHING = Node("")
_VOWELS = late_re("[\u064e-\u0652](?!$)")
_NUMBER = late_re(r"(?<![\d.,٫٬/:٠-٩-])(\d+|[٠-٩]+)$")


class Text:
    """Indices are those of ``document.words``. An index outside gives an empty node, so rules need not look for it."""

    def __init__(self, document: Document, lexicon: Lexicon) -> None:
        self.document = document
        self.lexicon = lexicon
        self._nodes = nodes_of(lexicon)
        self.words = document.words
        self.forms = self.words.bares
        # Rules ask three times a word whether two stand side by side: the methods below spare each other's calls.
        self._size, self._closely = len(self.forms), self.words.closely

    def form(self, at: int) -> str:
        """The bare form; "" outside the text."""
        return self.forms[at] if 0 <= at < self._size else ""

    def word(self, at: int) -> Word:
        return self.words[at]

    def node(self, at: int) -> Node:
        """The node of the word; an empty one outside the text."""
        return self._nodes[self.forms[at]] if 0 <= at < self._size else _NOTHING

    def joined(self, at: int) -> bool:
        """Whether only a space stands between the word before and this one."""
        return 0 < at < self._size and self._closely[at]

    def gap(self, at: int) -> str | None:
        """What stands between the word before and this one; None at the beginning of a paragraph and outside."""
        return self.words.gap(at) if 0 < at < self._size else None

    def opens_paragraph(self, at: int) -> bool:
        """Whether no word of the paragraph stands before this one; not of a place outside."""
        return 0 <= at < self._size and self.gap(at) is None

    def before(self, at: int) -> str:
        """The form before, if only a space separates it; else ""."""
        return self.forms[at - 1] if 0 < at < self._size and self._closely[at] else ""

    def after(self, at: int) -> str:
        """The form after, if only a space separates it; else ""."""
        return self.forms[at + 1] if -1 < at < self._size - 1 and self._closely[at + 1] else ""

    def node_before(self, at: int) -> Node:
        return self._nodes[self.forms[at - 1]] if 0 < at < self._size and self._closely[at] else _NOTHING

    def node_after(self, at: int) -> Node:
        return self._nodes[self.forms[at + 1]] if -1 < at < self._size - 1 and self._closely[at + 1] else _NOTHING

    def digits_before(self, at: int) -> int | None:
        """The whole number in digits that stands right before the word: 45 of «45 سريرا»."""
        start = self.words[at].start
        head = self.document.text[max(0, start - 12) : start]
        if not head.endswith(" ") or head.endswith("  "):
            return None
        found = _NUMBER.search(head[:-1])
        return int(found[1]) if found and len(found[1]) <= 9 else None

    def is_vowelled(self, at: int) -> bool:
        """Whether vowel marks within the word tell which of several words alike in letters the writer chose."""
        return _VOWELS.search(self.words.written(at)) is not None

    def quoted(self, at: int) -> bool:
        """Whether the word stands in a quotation."""
        return self.document.is_quoted(self.words[at].span)


_KEY = "syntax"


def text_of(document: Document, lexicon: Lexicon) -> Text:
    """The text of a document, made once."""
    return document.keep(_KEY, lambda: Text(document, lexicon))
