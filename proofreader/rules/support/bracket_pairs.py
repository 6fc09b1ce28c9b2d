"""Reads how the round, square and curly brackets of a paragraph pair."""

from functools import lru_cache
from itertools import pairwise

from proofreader.arabic.characters import ALPHANUMERIC
from proofreader.arabic.late import late_re
from proofreader.rules.support.quote_pairs import Pair, Pairing

_BRACKET = late_re(r"[()\[\]{}]")
_PARTNER = {")": "(", "]": "[", "}": "{"}
# «1)», «أ)» and «12 )» number an item of a list; «:)» smiles.
_LONGEST = 60  # code points between two brackets that belong together
_LONE = late_re(rf"(?:(?:^|[\s(،؛:.])[{ALPHANUMERIC}]{{1,2}}\s?|[:;]-?)$")


@lru_cache(maxsize=512)
def pairing_of(text: str) -> Pairing:
    """How the brackets of a paragraph pair; each kind closes only its own."""
    pairs: list[Pair] = []
    unopened: list[int] = []
    opened: list[int] = []
    unclosed: list[int] = []
    for match in _BRACKET.finditer(text):
        at, char = match.start(), match[0]
        if char in "([{":
            opened.append(at)
            continue
        partner = _PARTNER[char]
        while opened and text[opened[-1]] != partner and any(text[i] == partner for i in opened):
            unclosed.append(opened.pop())
        if opened and text[opened[-1]] == partner:
            pairs.append(Pair(opened.pop(), at, True))
        elif not (char == ")" and _LONE.search(text, max(0, at - 5), at)):
            unopened.append(at)
    unclosed += [at for at in opened if text[max(0, at - 1) : at] not in (":", ";")]
    return Pairing(tuple(sorted(pairs)), tuple(sorted(unclosed)), tuple(unopened))


def find_reversed(text: str) -> list[tuple[int, int]]:
    """Pairs of brackets the wrong way round: «)كذا(», close together and with the spaces outside."""
    pairing = pairing_of(text)
    if not pairing.unopened or not pairing.unclosed:
        return []
    unpaired = sorted({*pairing.unopened, *pairing.unclosed})
    return [
        (first, second)
        for first, second in pairwise(unpaired)
        if text[second] == _PARTNER.get(text[first])
        and 1 < second - first <= _LONGEST
        and not _BRACKET.search(text, first + 1, second)
        and (first == 0 or text[first - 1].isspace())
        and not text[first + 1].isspace()
        and not text[second - 1].isspace()
    ]
