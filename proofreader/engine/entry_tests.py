"""Runs the test sentences of a newsroom's entries: what must be found, and what must stay silent."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from proofreader.arabic import parse
from proofreader.core import Lexicon, Profile, Span
from proofreader.core.packs import Entry, Where
from proofreader.rules.support.newsroom_entries import NewsroomEntries


class Failure(NamedTuple):
    """A test sentence of an entry that does not do what it should. ``found``: whether it is found."""

    entry: Entry
    sentence: str
    found: bool


def places(entry: Entry, text: str, profile: Profile, lexicon: Lexicon) -> list[tuple[Span, str | None]]:
    """Where an entry is found in a text, and what is proposed there; None where nothing is."""
    document = parse(text, profile)
    found = NewsroomEntries([entry], entry.where is Where.HEADLINES, lexicon).find(document)
    return sorted(
        (finding.span, finding.fixes[0].edits[0].text if finding.fixes else None)
        for finding in found
        if not document.is_protected(finding.span)
    )


def failures(entries: Iterable[Entry], profile: Profile, lexicon: Lexicon) -> Iterator[Failure]:
    """The test sentences of the entries that fail."""
    for entry in entries:
        for sentences, wanted in ((entry.bad, True), (entry.good, False)):
            for sentence in sentences:
                if bool(places(entry, sentence, profile, lexicon)) is not wanted:
                    yield Failure(entry, sentence, not wanted)
