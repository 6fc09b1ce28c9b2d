"""Which letters no word and no name has in a row: what a finger types and nobody spells.

Of slips of one letter put into edited news a quarter make several groups of three letters that stand in no two of
195,000 words and names («النءاء»), and a sixth make one («مشستفيد»). Of names that no list has four in a thousand have
several, most of them slips as well, and one in forty has one («هسكل»).
"""

from collections.abc import Iterator
from functools import lru_cache

from proofreader.arabic.late import late_re
from proofreader.core.limits import FORMS_REMEMBERED_BRIEFLY
from proofreader.core.line_table import line_table

_BEFORE, _BEHIND = "<", ">"  # the edges of a word
_IS_ARABIC = late_re("[ء-غف-ي]+").fullmatch  # «تيمپو», «الڨصرين»


def groups(word: str) -> Iterator[str]:
    """Every three letters in a row, the edges among them.

    >>> list(groups("من"))
    ['<من', 'من>']
    """
    edged = f"{_BEFORE}{word}{_BEHIND}"
    return (edged[at : at + 3] for at in range(len(edged) - 2))


@lru_cache(FORMS_REMEMBERED_BRIEFLY)
def strange_groups(word: str) -> int:
    """How many groups of three letters of the bare word hardly any word or name has; 0 for one in foreign letters."""
    if not _IS_ARABIC(word):
        return 0
    table = line_table("context", "letter_groups.txt")  # made by ``tools/count_letter_groups.py``
    return sum(group[2] not in (table.get(group[:2]) or "") for group in groups(word))
