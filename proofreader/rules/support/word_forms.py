"""Finds words by their stem, whatever proclitics stand before them, and takes words out."""

from collections.abc import Iterable

from proofreader.arabic.clitics import CONJUNCTIONS, forms_of
from proofreader.core import Document, Edit, HasWord, Level, Span, Split
from proofreader.core.issue import Fix


class WordForms:
    """The forms of some stems behind some proclitics. ``condition`` is that of a rule which needs one of them."""

    def __init__(self, stems: Iterable[str], proclitics: Iterable[str] = CONJUNCTIONS) -> None:
        self._forms = forms_of(stems, proclitics)
        self.condition = HasWord(frozenset(self._forms))

    def find(self, document: Document) -> list[tuple[int, Split]]:
        """Finds every such word: its index in ``document.words``, and how it is read, in the order of the text."""
        by_form = document.words_by_form
        return sorted((at, self._forms[form]) for form in self._forms.keys() & document.forms for at in by_form[form])


def without_word(document: Document, at: int, level: Level) -> Fix:
    """Makes the fix that deletes a word with the space before it; with the space after it at the head of a paragraph.

    ``at`` is the index in ``document.words``. What stands between it and its neighbours besides space stays.
    """
    word = document.words[at]
    text, start, end = document.text, word.start, word.end
    if word.gap is None:
        while text[end : end + 1].isspace() and text[end] != "\n":
            end += 1
    else:
        while start and text[start - 1].isspace() and text[start - 1] != "\n":
            start -= 1
    return Fix((Edit(Span(start, end), ""),), level)
