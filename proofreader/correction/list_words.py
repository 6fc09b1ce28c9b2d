"""The words of a list of corrections besides those of the text and of the rules.

In the article's own document the list is Arabic, as the article is; in a file of its own it is in the language of who
asked for it.
"""

from typing import NamedTuple


class ListWords(NamedTuple):
    """title: above the list. before, after, reason: its columns. nothing: in the place of an empty one.
    removed: in the place of no words. by_hand: the reason of what the editor changed. join: between two reasons."""

    title: str
    before: str
    after: str
    reason: str
    nothing: str
    removed: str
    by_hand: str
    join: str

    @property
    def headings(self) -> tuple[str, str, str]:
        """Of the columns."""
        return self.before, self.after, self.reason


ARABIC = ListWords("قائمة التصحيحات", "قبل", "بعد", "السبب", "لا تصحيحات.", "(حُذف)", "تحرير يدوي", "؛ ")
_OTHERS = {
    "fr": ListWords(
        "Liste des corrections",
        "Avant",
        "Après",
        "Motif",
        "Aucune correction.",
        "(supprimé)",
        "Modification manuelle",
        "؛ ",  # the reasons are Arabic in French too
    ),
    "en": ListWords(
        "List of corrections", "Before", "After", "Reason", "No corrections.", "(deleted)", "Edited by hand", "; "
    ),
}


def list_words(language: str) -> ListWords:
    """In that language; Arabic for one that is not spoken."""
    return _OTHERS.get(language, ARABIC)
