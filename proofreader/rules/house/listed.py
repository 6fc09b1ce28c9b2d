"""Words and phrases that a profile lists."""

from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache

from proofreader.arabic import respell
from proofreader.core import Document, Finding, Fix, Level, Lexicon, Profile, Span
from proofreader.rules.phrases import Phrases, attach

_NONE: frozenset[str] = frozenset()


@lru_cache(maxsize=8)
def _phrases(written: tuple[str, ...]) -> Phrases:
    return Phrases(written, clitics=True)


def finder(
    table: Callable[[Profile], Mapping[str, str]], message: str
) -> Callable[[Document, Lexicon], Iterator[Finding]]:
    """The check for one table of the profile, written → wanted. ``message`` has a place for what is wanted."""

    def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
        entries = table(document.profile)
        written = tuple(entries)
        for match in _phrases(written).find(document, _NONE, _NONE):
            span = Span(match.start, match.end)
            wanted = entries[written[match.number]]
            if not wanted:
                yield Finding(span)
                continue
            right = attach(match.clitic, wanted)
            text = respell(match.words[0].text, right) if len(match.words) == 1 else right
            yield Finding(span, (Fix.replace(*span, text, Level.LIKELY),), message.format(wanted))

    return check
