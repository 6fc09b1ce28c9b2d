"""The files that the compiled tables are computed from, and the checksum by which a stale table is known."""

from collections.abc import Iterable
from functools import cache
from pathlib import Path

from proofreader.core.checksum import checksum_of as core_checksum
from proofreader.core.resources import resource
from proofreader.lexicon.automaton import LexiconError

_PACKAGE = Path(__file__).resolve().parent.parent

PRUNING_SOURCES = (
    "arabic/clitics.py",
    "arabic/letters.py",
    "arabic/views.py",
    "arabic/word_classes.py",
    "lexicon/arabic_lexicon.py",
    "lexicon/automaton.py",
    "lexicon/compact_speller.py",
    "lexicon/confusion.py",
    "lexicon/context_counts.py",
    "lexicon/frequencies.py",
    "lexicon/nearby.py",
    "lexicon/noun_classes.py",
    "lexicon/numbered_words.py",
    "lexicon/readings.py",
    "lexicon/suggester.py",
    "lexicon/word_lists.py",
    "spelling/affected.py",
    "spelling/candidates.py",
    "spelling/context.py",
    "spelling/doubts.py",
    "spelling/given_names.py",
    "spelling/inna.py",
    "spelling/pruning.py",
    "spelling/regional.py",
    "spelling/slips.py",
    "spelling/suspect_forms.py",
)
"""The modules, within the package, that decide which words have rivals; besides them the word lists do, and what is
known of nouns: whether «لاعبوا» can be a plural."""
_GRAMMAR = ("nouns.txt", "gender.tsv")


def list_files() -> list[Path]:
    """The word lists beside the dictionary; the deny list is the last."""
    return [*sorted(resource("lexicon", "supplement").glob("*.txt")), resource("lexicon", "deny.txt")]


@cache
def checksum_of(modules: tuple[str, ...]) -> str:
    """A checksum of these modules of the package, of the word lists, the rare words and what is known of nouns.

    Raises LexiconError where one is unreadable."""
    grammar = (resource("grammar", name) for name in _GRAMMAR)
    rare = (resource("context", name) for name in ("regional.txt", "rare.txt"))
    return f"{crc_of((*(_PACKAGE / name for name in modules), *list_files(), *rare, *grammar)):08x}"


def crc_of(paths: Iterable[Path]) -> int:
    """A checksum of the files, however their lines end. Raises LexiconError where one is unreadable."""
    try:
        return core_checksum(paths)
    except OSError as error:
        raise LexiconError(f"{error.filename}: {error.strerror}") from error
