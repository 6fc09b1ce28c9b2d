"""What became of the words of a document: how many were read and written, and which rules removed the others."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from proofreader.core import Category, word_count
from proofreader.correction.fixed_point import Outcome
from proofreader.correction.mending import replaced


@dataclass(frozen=True, slots=True)
class WordBalance:
    """Words as ``core.word_count`` counts them.

    read: in the file as it was. removed: by each rule that took lines or parts of them for leftovers of a page, and
        as front matter.
    corrected: in the text after all corrections. written: in the new document.
    """

    read: int
    removed: Mapping[str, int] = field(default_factory=dict)
    corrected: int = 0
    written: int = 0

    @property
    def mended(self) -> int:
        """How many words more (or less) there are by other corrections: a word cut in two, a doubled one taken out."""
        return self.corrected - (self.read - sum(self.removed.values()))

    @property
    def lost(self) -> int:
        """How many words of the corrected text are not in the new document, for a reason that no rule gives."""
        return self.corrected - self.written

    @property
    def is_even(self) -> bool:
        """Whether nothing was taken away."""
        return not self.lost and not any(self.removed.values())


def balance(
    before: str, after: str, outcome: Outcome, written: Iterable[str], left_out: Mapping[str, int] | None = None
) -> WordBalance:
    """The balance of a text that was corrected with that outcome and written as those paragraphs.

    left_out: words that the reader of the file did not take for text, by what they are.

    >>> balance("خبر قصير", "خبر قصير", Outcome((), (), ()), ["خبر", "قصير"]).is_even
    True
    """
    removed = Counter(left_out)
    for text, applied in outcome.passes:
        for issue in applied:
            if issue.category == Category.RESIDUE:
                edits = issue.fixes[0].edits
                start, end = edits[0].span.start, edits[-1].span.end
                left = replaced(text, start, end, edits)
                removed[issue.rule] += word_count(text[start:end]) - word_count(left)
    paragraphs = sum(map(word_count, written))
    read = word_count(before) + sum((left_out or {}).values())
    return WordBalance(read, dict(removed), word_count(after), paragraphs)
