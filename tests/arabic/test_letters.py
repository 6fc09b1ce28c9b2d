"""The classes of characters."""

import sys

from proofreader.arabic.letters import SPACES


def test_spaces_are_all_there_are() -> None:
    assert set(SPACES) == set(filter(str.isspace, map(chr, range(sys.maxunicode + 1))))
