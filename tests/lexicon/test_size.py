"""The compiled tables stay small enough to be installed and read on an old laptop."""

from proofreader.lexicon.automaton import COMPILED

_MOST = 30_000_000  # bytes


def test_the_compiled_tables_take_no_more_than_thirty_megabytes() -> None:
    sizes = {path.name: path.stat().st_size for path in COMPILED.iterdir() if path.is_file()}
    assert sum(sizes.values()) <= _MOST, sizes
