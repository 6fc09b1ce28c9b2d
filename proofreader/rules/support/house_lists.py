"""Words and phrases that a profile lists."""

from collections.abc import Callable, Iterator, Mapping

from proofreader.arabic import respell
from proofreader.arabic.clitics import attach
from proofreader.core import Document, Finding, Fix, Level, Lexicon, Profile, Span
from proofreader.rules.support.phrases import Phrases

_NONE: frozenset[str] = frozenset()


class Listed:
    """The rule for one table of the profile, written → wanted. ``message`` has a place for what is wanted.

    ``check`` and ``condition`` are those of the rule.
    """

    def __init__(self, table: Callable[[Profile], Mapping[str, str]], message: str) -> None:
        self._table = table
        self._message = message
        self._profile: Profile | None = None
        self._phrases = Phrases((), clitics=True)
        self._written: tuple[str, ...] = ()

    def _read(self, profile: Profile) -> None:
        """Compiles the table of the profile, which seldom changes."""
        if profile is not self._profile:
            self._profile = profile
            self._written = tuple(self._table(profile))
            self._phrases = Phrases(self._written, clitics=True)

    def condition(self, document: Document, lexicon: Lexicon) -> bool:
        """Whether a listed phrase may stand in the document."""
        self._read(document.profile)
        if not self._written:  # most houses list nothing
            return False
        return self._phrases.may_begin(document.forms) and self._phrases.condition(document, lexicon)

    def check(self, document: Document, lexicon: Lexicon) -> Iterator[Finding]:
        """A finding for each phrase; without a fix where the table only says that it is unwanted."""
        self._read(document.profile)
        entries = self._table(document.profile)
        for match in self._phrases.find(document, _NONE, _NONE):
            span = Span(match.start, match.end)
            wanted = entries[self._written[match.number]]
            if not wanted:
                yield Finding(span)
                continue
            right = attach(match.clitic, wanted)
            text = respell(match.words[0].text, right) if len(match.words) == 1 else right
            yield Finding(span, (Fix.replace(*span, text, Level.LIKELY),), self._message.format(wanted))
