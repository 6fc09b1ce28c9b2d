#!/usr/bin/env python3
"""Lists which three letters stand in a row in words and names, to tell a slip of the finger from a name of no list.

    python tools/count_letter_groups.py [--out resources/context/letter_groups.txt]

Read are the words of ``resources/context/pairs.tsv`` that were counted often enough to be no misprints, and all words
of ``resources/lexicon/supplement``. A group that stands in ``LEAST_WORDS`` of them is listed. The result is a readable
table, sorted: two letters TAB all third letters; ``<`` stands before a word, ``>`` behind it. The same input gives the
same bytes.
"""

import argparse
from collections import Counter, defaultdict
from pathlib import Path

from proofreader.arabic.late import late_re
from proofreader.spelling.letter_groups import groups

ROOT = Path(__file__).resolve().parent.parent
LEAST_COUNT, LEAST_WORDS = 4, 2
_IS_WORD = late_re("[ء-غف-ي]+").fullmatch


def words() -> set[str]:
    """The words and names."""
    found = set()
    for line in (ROOT / "resources" / "context" / "pairs.tsv").read_text(encoding="utf-8").splitlines():
        word, _, rest = line.partition("\t")
        if _IS_WORD(word) and int(rest.split("\t", 1)[0]) >= LEAST_COUNT:
            found.add(word)
    for path in sorted((ROOT / "resources" / "lexicon" / "supplement").glob("*.txt")):
        for line in path.read_text(encoding="utf-8").splitlines():
            if not line.startswith("#"):
                found.update(filter(_IS_WORD, line.split("\t", 1)[0].split()))
    return found


def lines() -> list[str]:
    """The lines of the table."""
    counts = Counter(group for word in words() for group in groups(word))
    thirds: defaultdict[str, str] = defaultdict(str)
    for group, count in sorted(counts.items()):
        if count >= LEAST_WORDS:
            thirds[group[:2]] += group[2]
    return [f"{first}\t{third}" for first, third in sorted(thirds.items())]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=Path, default=ROOT / "resources" / "context" / "letter_groups.txt")
    options = parser.parse_args()
    head = "# Which letters follow which two in words and names, by tools/count_letter_groups.py."
    options.out.write_text("\n".join([head, *lines()]) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
