"""How far a text looks like Arabic, to tell apart encodings of one byte a letter: all of them give letters.

Three signs are enough. News has a frequent word or one with the article in every third word; ة or ى never stand within
a word; and no text has letters beside signs for drawing boxes. Read in a wrong encoding, one letter stands for another,
and none of that holds.
"""

from typing import NamedTuple

from proofreader.arabic.late import late_re
from proofreader.arabic.letters import DIGITS, LETTERS, MARKS, TATWEEL

_WORD = late_re(f"[{LETTERS}]+")
_ARTICLES = ("ال", "وال", "بال", "لل", "فال", "كال")
_FREQUENT = frozenset(
    "في من على إلى الى أن ان إن عن مع التي الذي هذا هذه ما لا قال كان كانت بعد قبل بين كما أو و ثم لم قد يوم خلال أنه"
    " وفي ومن وقد وهو هو هي عند حول غير كل أي تم منذ حتى لن ذلك تلك وأن وكان عليه فيه".split()
)
_LONG = 3  # letters of a frequent word that hardly stands in a text by accident
# Runs of what stands in no Arabic text: other alphabets but Latin, signs of mathematics and for boxes, U+FFFD.
_ALIEN = late_re(
    f"[^{LETTERS}{MARKS}{TATWEEL}{DIGITS}\\s\\w!-~،؛؟٪٫٬٭«»…–—‘’“”•\u200c-\u200f\u202a-\u202e\u2066-\u2069©®°×÷€£$]+"
    "|[\u0370-\u05ff\u2200-\u25ff\ufffd]+"
    # accents in a row, or in an Arabic word
    f"|[À-ÖØ-öø-ÿ]{{2,}}|[À-ÖØ-öø-ÿ](?=[{LETTERS}])|(?<=[{LETTERS}])[À-ÖØ-öø-ÿ]"
)
_WRONG_INSIDE = late_re(f"[ةى][{LETTERS}]")


class Plausibility(NamedTuple):
    """Of a text: its Arabic words, those of them that are frequent or have the article, what can't be in a text.

    telling: how many different words of the plausible ones have ``_LONG`` letters or more.
    """

    words: int
    plausible: int
    impossible: int
    telling: int

    @property
    def score(self) -> int:
        """The higher, the more Arabic."""
        return 2 * self.plausible - self.impossible

    @property
    def is_arabic(self) -> bool:
        """Whether the text is Arabic beyond doubt."""
        return self.plausible > 1 and self.score * 3 >= self.words and self.impossible * 10 <= self.words


def plausibility(text: str) -> Plausibility:
    """How far the text looks like Arabic.

    >>> plausibility("وقال المدير إن العملية ستنتهي في الصيف")
    Plausibility(words=7, plausible=5, impossible=0, telling=3)
    """
    words = _WORD.findall(text)
    plausible = [word for word in words if word in _FREQUENT or (word.startswith(_ARTICLES) and len(word) > 3)]
    telling = len({word for word in plausible if len(word) >= _LONG})
    impossible = sum(map(bool, map(_WRONG_INSIDE.search, words))) + len(_ALIEN.findall(text))
    return Plausibility(len(words), len(plausible), impossible, telling)
