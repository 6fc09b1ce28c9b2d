"""Counting what an article holds. No widgets."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from proofreader.arabic import bare, tokenise
from proofreader.core import Category
from proofreader.ui.model.markers import IssueMarker
from proofreader.ui.model.text_counts import word_count

# Words that hold a sentence together: how often they come says nothing of an article.
_PARTICLES = frozenset(
    """
    أن أو أي إن بل به ثم ضد عن في قد كل كي لا لم لن له ما مع من هم هو هي أما أنه إذا إلا إلى إنه بأن بعد بها
    بين تلك حتى حول حيث دون ذلك سوى عبر على عند غير فإن فيه قبل كان كما لأن لدى لكن لها ليس منذ منه نحو هذا
    هذه وأن وإن وعن وفي وقد ولا ولم ولن وما ومع ومن وهو وهي أمام أنها أيضا إليه إنها التي الذي تكون خلال عليه
    فيها كانت كذلك منها وأنه وإلى وعلى وكان وكما وليس وهذا وهذه يكون أيضًا إليها الذين عليها وأنها وكانت
    """.split()
)


@dataclass
class Counts:
    """Words, and issues by category and by rule."""

    words: int = 0
    categories: Counter[Category] = field(default_factory=Counter)
    rules: Counter[str] = field(default_factory=Counter)

    @classmethod
    def of(cls, text: str, markers: Iterable[IssueMarker]) -> "Counts":
        """Those of a text and its issues."""
        found = cls(word_count(text))
        for marker in markers:
            found.categories[marker.category] += 1
            found.rules[marker.issue.rule] += 1
        return found

    def with_most(self, other: "Counts") -> "Counts":
        """The larger number of each kind, and the words of ``other``."""
        return Counts(other.words, self.categories | other.categories, self.rules | other.rules)

    @property
    def issues(self) -> int:
        """All of them."""
        return sum(self.categories.values())


def per_thousand(issues: int, words: int) -> float:
    """How many come on 1,000 words; 0 where there are none."""
    return 1000 * issues / words if words else 0.0


def frequent_words(text: str, most: int = 12) -> list[tuple[str, int]]:
    """The words that come most often, at least twice, without those that hold sentences together."""
    found: Counter[str] = Counter()
    for token in tokenise(text):
        word = bare(token.text)
        if len(word) > 2 and word.isalpha() and word not in _PARTICLES:
            found[word] += 1
    return [(word, number) for word, number in found.most_common(most) if number > 1]
